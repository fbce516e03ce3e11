import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { ownContexts, postStatus } from '../../src/github/status.ts';
import { fakeGithub } from './fake-github.ts';
import { type LocalServer, serveFetch } from './local-server.ts';

const servers: LocalServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function start() {
  const github = fakeGithub();
  const server = await serveFetch(github.fetch);
  servers.push(server);
  return {
    github,
    repository: { client: connect({ apiUrl: server.url, token: 'x', waitScale: 0.001 }), owner: 'octo', repo: 'app' },
  };
}
const status = { sha: 'a', context: 'sync', state: 'failure', url: 'https://github.example' } as const;

describe('a status', () => {
  it.each([
    ['a short one stays', 'x'.repeat(140), 'x'.repeat(140)],
    ['a long one is cut', 'x'.repeat(141), `${'x'.repeat(139)}…`],
    ['no character is cut in half', `${'x'.repeat(138)}😀😀`, `${'x'.repeat(138)}…`],
  ])('has a description that GitHub takes: %s', async (_, description, posted) => {
    const { github, repository } = await start();
    expect(await postStatus(repository, { ...status, description })).toBeNull();
    expect(github.statuses[0]?.description).toBe(posted);
  });

  it('that could not be posted says why', async () => {
    const { github, repository } = await start();
    github.state.fault = () => 'server-error';
    expect(await postStatus(repository, { ...status, description: '' })).toMatchObject({ failure: 'unreachable' });
    expect(await ownContexts(repository, 'a', 'x')).toMatchObject({ failure: 'unreachable' });
  });

  it('is ours when we posted it', async () => {
    const { repository } = await start();
    for (const context of ['one', 'two', 'one']) await postStatus(repository, { ...status, context, description: '' });
    expect(await ownContexts(repository, 'a', 'github-actions[bot]')).toEqual({ data: ['one', 'two'] });
    expect(await ownContexts(repository, 'a', 'mona')).toEqual({ data: [] });
  });
});
