import { describe, expect, it } from 'vitest';
import { type Fault, type Files, fakeGithub } from '../github/fake-github.ts';
import { everyIndex, runOn } from './on-github.ts';

const before: Files = {
  '.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n',
  'requirements.txt': 'django\n',
  'requirements.render.txt': 'django\n',
};
const drifted: Files = { ...before, 'requirements.txt': 'django\nstripe\n' };

function story(readOnly = false) {
  const github = fakeGithub({ readOnly });
  const start = github.commit(before);
  github.branches.set('main', start);
  return { github, payload: github.openPull(1, github.commit(drifted, [start])) };
}

const all: readonly Fault[] = ['server-error', 'reset', 'lost', 'too-many', 'secondary', 'broken-off'];

describe('a fault that passes', () => {
  it.each([...all, 'late' as const])(
    '%s at any one request changes neither the verdict nor the one comment',
    async (fault) => {
      const quiet = story();
      await runOn(quiet.github, 'pull_request', quiet.payload);
      await everyIndex(0, quiet.github.calls.length, async (at) => {
        const { github, payload } = story();
        github.state.fault = (_, index) => (index === at ? fault : null);
        const ran = await runOn(github, 'pull_request', payload);
        const seen = [ran.status, ran.outputs['verdict'], github.comments.length];
        expect(seen, `${fault} at request ${at} (${JSON.stringify(github.calls[at])})`).toEqual([1, 'drift', 1]);
      });
    },
  );
});

describe('a fault that stays', () => {
  const isWrite = (method: string): boolean => method !== 'GET';

  it.each(all.filter((fault) => fault !== 'lost'))(
    '%s at every read: could not check, and nothing is written',
    async (fault) => {
      const { github, payload } = story();
      github.state.fault = () => fault;
      const ran = await runOn(github, 'pull_request', payload);
      expect([ran.status, ran.outputs['verdict'], github.comments]).toEqual([2, 'could-not-check', []]);
      expect(github.calls.every(({ method }) => !isWrite(method))).toBe(true);
    },
  );

  it.each(all)('%s from any request on: the right verdict, or that it could not check', async (fault) => {
    const quiet = story();
    await runOn(quiet.github, 'pull_request', quiet.payload);
    await everyIndex(0, quiet.github.calls.length, async (from) => {
      const { github, payload } = story();
      github.state.fault = (_, index) => (index >= from ? fault : null);
      const ran = await runOn(github, 'pull_request', payload);
      const seen = [ran.status, ran.outputs['verdict']];
      expect([
        [1, 'drift'],
        [2, 'could-not-check'],
      ]).toContainEqual(seen);
      expect(github.comments.length).toBeLessThanOrEqual(1);
    });
  });

  it('at every write: the verdict stands, and one warning says what was not written', async () => {
    const { github, payload } = story();
    github.state.fault = ({ method }) => (isWrite(method) ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict'], ran.outputs['comment-url']]).toEqual([1, 'drift', '']);
    expect(ran.commands.filter((command) => command.startsWith('::warning'))).toHaveLength(1);
  });

  it('a policy of the base that cannot be read is not taken for one that is absent', async () => {
    const { github, payload } = story();
    github.state.fault = ({ path }) => (path.startsWith('/contents/') ? 'server-error' : null);
    expect((await runOn(github, 'pull_request', payload)).status).toBe(2);
  });
});

it('a token that may not read is told what it lacks', async () => {
  const { github, payload } = story();
  const body = '{"message":"Resource not accessible by integration"}';
  const refuse = async () => new Response(body, { status: 403, headers: { 'content-type': 'application/json' } });
  const ran = await runOn({ ...github, fetch: refuse }, 'pull_request', payload);
  expect([ran.status, ran.log.includes('`contents: read`')]).toEqual([2, true]);
});

it('a token that nobody knows cannot check', async () => {
  const { github, payload } = story();
  const refuse = async () =>
    new Response('{"message":"Bad credentials"}', { status: 401, headers: { 'content-type': 'application/json' } });
  const ran = await runOn({ ...github, fetch: refuse }, 'pull_request', payload);
  expect([ran.status, ran.log.includes('Bad credentials')]).toEqual([2, true]);
});

it('a token that may not read the pull request again is told what it lacks, once, and the verdict stands', async () => {
  const { github, payload } = story();
  github.state.fault = ({ path }) => (path.startsWith('/pulls/') ? 'forbidden' : null);
  const ran = await runOn(github, 'pull_request', payload);
  expect([ran.status, ran.outputs['verdict'], github.comments]).toEqual([1, 'drift', []]);
  const warnings = ran.commands.filter((command) => command.startsWith('::warning'));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('the token lacks the permission `pull-requests: write`');
});
