import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { fakeGithub } from '../github/fake-github.ts';
import { serveFetch } from '../github/local-server.ts';
import { runStep } from './runner.ts';

it('where a proxy stands between, everything goes through it', async () => {
  const github = fakeGithub();
  const files = {
    '.github/sync-policy.yml': 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n',
    'base.txt': 'django\n',
    'variant.txt': 'django\n',
  };
  const head = github.commit(files);
  const server = await serveFetch(github.fetch);
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const target = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ran = await runStep({
    workspace: '/',
    event: 'schedule',
    payload: {},
    inputs: { token: 'ghs_x' },
    environment: {
      GITHUB_SHA: head,
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_API_URL: 'http://github.invalid',
      http_proxy: `http://127.0.0.1:${port}`,
    },
  });
  proxy.close();
  proxy.closeAllConnections();
  server.close();
  expect([ran.status, ran.outputs['verdict']]).toEqual([0, 'in-sync']);
  expect(new Set(asked)).toEqual(new Set(['github.invalid:80']));
  expect(github.calls.length).toBeGreaterThan(2);
});
