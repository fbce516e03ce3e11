import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { ownership } from '../../src/github/identity.ts';
import { jobName, postStatus, readOwnContexts } from '../../src/github/status.ts';
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
const of = { root: '.', policy: '.github/sync-policy.yml' };
const status = { of, sha: 'a', context: 'sync', state: 'failure', url: 'https://github.example' } as const;

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
    expect(await readOwnContexts(repository, 'a', async () => true, of)).toMatchObject({ failure: 'unreachable' });
  });

  it('is ours when we posted it, about the same policy, and nobody else did since', async () => {
    const { github, repository } = await start();
    const post = (context: string, about = of) =>
      postStatus(repository, { ...status, context, of: about, description: '' });
    for (const context of ['one', 'two', 'one']) await post(context);
    await post('another policy', { ...of, root: 'app' });
    await post('Overtaken');
    const [posted] = github.statuses;
    if (posted === undefined) return expect.unreachable();
    const foreign = { ...posted, target_url: 'https://github.example/deploy' };
    github.statuses.push({ ...foreign, context: 'deploy' }, { ...foreign, context: 'overtaken' });
    expect(await readOwnContexts(repository, 'a', ownership(repository, 'ghs_x'), of)).toEqual({
      data: ['one', 'two'],
    });
    expect(await readOwnContexts(repository, 'a', async (login) => login === 'mona', of)).toEqual({ data: [] });
  });

  it('is found behind many of others', async () => {
    const { github, repository } = await start();
    await postStatus(repository, { ...status, description: '' });
    const [posted] = github.statuses;
    if (posted === undefined) return expect.unreachable();
    for (let other = 0; other < 230; other += 1)
      github.statuses.push({ ...posted, context: `ci/${other}`, target_url: '' });
    expect(await readOwnContexts(repository, 'a', async () => true, of)).toEqual({ data: ['sync'] });
  });
});

describe('the job that runs this', () => {
  const job = { id: 'sync', runId: 1, attempt: 1, machine: 'mine' };
  const jobs = (running: readonly number[]) =>
    Array.from({ length: 230 }, (_, index) => ({
      name: `sync (${index})`,
      status: running.includes(index) ? 'in_progress' : 'completed',
      runner_name: 'mine',
    }));

  it.each([
    ['on the first page', [3], 'sync (3)'],
    ['on the last page', [220], 'sync (220)'],
    ['not there', [], null],
    ['one of two on different pages', [3, 220], null],
  ])('is the one in progress on this machine: %s', async (_where, running, name) => {
    const { github, repository } = await start();
    github.state.jobs = jobs(running);
    expect(await jobName(repository, job)).toEqual({ data: name });
  });
});
