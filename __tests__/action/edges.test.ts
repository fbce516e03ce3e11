import { describe, expect, it } from 'vitest';
import { type Files, fakeGithub } from '../github/fake-github.ts';
import { runOn } from './on-github.ts';

const policyPath = '.github/sync-policy.yml';
const policy = 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n';
const before: Files = { [policyPath]: policy, 'base.txt': 'django\ncelery\n', 'variant.txt': 'django\n' };
const drifted: Files = { ...before, 'base.txt': 'django\ncelery\nstripe\n' };

function repository(after: Files) {
  const github = fakeGithub();
  const start = github.commit(before, [], 'Start');
  github.branches.set('main', start);
  const payload = github.openPull(1, github.commit(after, [start], 'The change'));
  return { github, payload };
}
const writes = (github: ReturnType<typeof fakeGithub>) => github.calls.filter(({ method }) => method !== 'GET');

describe('before anything is read', () => {
  it('a wrong input and an event that nobody checks are both said, and nothing is asked', async () => {
    const { github } = repository(drifted);
    const ran = await runOn(github, 'release', {}, { fix: 'perhaps' });
    expect([ran.status, ran.outputs['verdict'], github.calls]).toEqual([2, 'could-not-check', []]);
    expect(ran.log).toContain('`off`, `patch` and `commit`');
    expect(ran.log).toContain('The event `release`');
  });

  it('either of them is enough', async () => {
    const { github, payload } = repository(drifted);
    expect((await runOn(github, 'pull_request', payload, { enforce: 'x' })).status).toBe(2);
    expect((await runOn(github, 'release', {})).status).toBe(2);
    expect(github.calls).toEqual([]);
  });

  it('what leaves nothing to do ends in peace', async () => {
    const { github } = repository(drifted);
    const ran = await runOn(github, 'push', { deleted: true, after: '0'.repeat(40) });
    expect([ran.status, ran.log.includes('Nothing to do'), github.calls]).toEqual([0, true, []]);
  });
});

describe('on the way', () => {
  it('a comparison that GitHub does not make is no comparison with nothing', async () => {
    const { github, payload } = repository(drifted);
    github.state.fault = ({ path }) => (path.startsWith('/compare/') ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict'], writes(github)]).toEqual([2, 'could-not-check', []]);
  });

  it.each([
    ['server-error', 'Run the job again.'],
    ['too-many', '`source: checkout` need far fewer requests'],
    ['forbidden', '`contents: read`'],
  ] as const)('what cannot be read for a %s says what to do', async (fault, advice) => {
    const { github, payload } = repository(drifted);
    github.state.fault = ({ path }) => (path.startsWith('/compare/') ? fault : null);
    expect((await runOn(github, 'pull_request', payload)).commands.join()).toContain(advice);
  });

  it('a comparison without a merge base is none', async () => {
    const { github, payload } = repository(drifted);
    github.state.compared = { merge_base_commit: null };
    expect((await runOn(github, 'pull_request', payload)).status).toBe(2);
  });

  it('a pull request that cannot be read again gets nothing written, said once', async () => {
    const { github, payload } = repository(drifted);
    github.state.fault = ({ path }) => (path.startsWith('/pulls/') ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload, { fix: 'commit' });
    expect([ran.status, writes(github)]).toEqual([1, []]);
    expect(ran.commands.filter((line) => line.startsWith('::warning'))).toHaveLength(1);
    expect(ran.log).not.toContain('permission');
  });

  it('comments that cannot be read get no further one, said once', async () => {
    const { github, payload } = repository(drifted);
    github.state.fault = ({ path }) => (path.endsWith('/comments') ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, writes(github)]).toEqual([1, []]);
    expect(ran.commands.filter((line) => line.startsWith('::warning'))).toEqual([
      expect.stringContaining('The comment could not be looked for'),
    ]);
  });

  it('a file that is renamed and changed at once keeps what it lacked before', async () => {
    const { 'variant.txt': _, ...rest } = before;
    const after = {
      ...rest,
      'renamed.txt': 'django\nredis\n',
      [policyPath]: policy.replace('variant.txt', '"*d.txt"'),
    };
    const github = fakeGithub();
    const start = github.commit({ ...before, [policyPath]: policy.replace('variant.txt', '"[rv]*.txt"') }, [], 'Start');
    github.branches.set('main', start);
    const payload = github.openPull(1, github.commit(after, [start]));
    github.state.compared = { files: [{ filename: 'renamed.txt', previous_filename: 'variant.txt' }] };
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['findings'], ran.outputs['introduced']]).toEqual([0, '1', '0']);
  });

  it('a file that is renamed keeps what it lacked before, also where GitHub does not list it', async () => {
    const { 'variant.txt': same = '', ...rest } = before;
    const globbed = { [policyPath]: policy.replace('variant.txt', '"[rv]*.txt"') };
    const github = fakeGithub();
    const start = github.commit({ ...before, ...globbed }, [], 'Start');
    github.branches.set('main', start);
    const payload = github.openPull(1, github.commit({ ...rest, ...globbed, 'renamed.txt': same }, [start]));
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['findings'], ran.outputs['introduced']]).toEqual([0, '1', '0']);
  });

  describe('a file that is renamed and changed at once, in a change of more files than a comparison lists', () => {
    const some = (from: number, end: number) =>
      Array.from({ length: end - from }, (_, at) => ({ filename: `page-${from + at}.html` }));
    const renamed = { filename: 'renamed.txt', previous_filename: 'variant.txt' };
    async function check(
      listed: readonly Readonly<Record<string, unknown>>[],
      { event = 'pull_request', refused = false } = {},
    ) {
      const { 'variant.txt': _, ...rest } = before;
      const globbed = { [policyPath]: policy.replace('variant.txt', '"[rv]*.txt"') };
      const github = fakeGithub();
      const start = github.commit({ ...before, ...globbed }, [], 'Start');
      github.branches.set('main', start);
      const head = github.commit({ ...rest, ...globbed, 'renamed.txt': 'django\nredis\n' }, [start]);
      const pull = github.openPull(1, head);
      github.state.compared = { files: some(0, 300) };
      github.state.pullFiles = listed;
      github.state.fault = ({ path }) => (refused && path.endsWith('/files') ? 'forbidden' : null);
      const ran = await runOn(github, event, event === 'push' ? { before: start, after: head } : pull);
      return { ...ran, asked: github.calls.filter(({ path }) => path.endsWith('/files')).length };
    }

    it('keeps what it lacked before', async () => {
      const ran = await check([...some(0, 310), renamed]);
      expect([ran.status, ran.outputs['findings'], ran.outputs['introduced']]).toEqual([0, '1', '0']);
      expect(ran.asked).toBe(4);
    });

    it('and one that is new by that list is new', async () => {
      const ran = await check([...some(0, 310), { filename: 'renamed.txt' }, { filename: 'variant.txt' }]);
      expect([ran.status, ran.outputs['introduced']]).toEqual([1, '1']);
    });

    it.each<[string, Parameters<typeof check>[0], Parameters<typeof check>[1]]>([
      ['more files than that list has', some(0, 3000), {}],
      ['a token that may not ask', [renamed], { refused: true }],
      ['a push, which has no such list', [renamed], { event: 'push' }],
    ])('is told as not known: %s', async (_, listed, how) => {
      const ran = await check(listed, how);
      expect(ran.report).toMatchObject({ findings: [{ code: 'missing', introduced: null, cause: 'unknown' }] });
      expect(ran.log.replace(/\s+/g, ' ')).toContain('whether it renamed renamed.txt is not known');
      expect(ran.outputs['patch']).toBe('');
    });
  });

  it('a runner without files for outputs and summaries gets the log alone', async () => {
    const { github, payload } = repository(drifted);
    const none = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
    const ran = await runOn(github, 'pull_request', payload, {}, none);
    expect([ran.status, ran.outputs, ran.summary, ran.log.includes('stripe')]).toEqual([1, {}, '', true]);
  });

  it('a job that has no key gives a status no name', async () => {
    const { github, payload } = repository(drifted);
    github.state.fault = ({ path }) => (path.includes('/jobs') ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload, { fix: 'commit' }, { GITHUB_JOB: '' });
    expect([github.statuses, ran.commands.join().includes('status-context')]).toEqual([[], true]);
  });

  it('no fix is planned with `fix: off`, and the result is the same', async () => {
    const { github, payload } = repository(drifted);
    const ran = await runOn(github, 'pull_request', payload, { fix: 'off' });
    expect([ran.status, ran.outputs['patch'], ran.outputs['introduced']]).toEqual([1, '', '1']);
  });

  it.each(['commit', 'patch'])('with `comment: false` and `fix: %s` no comment is read or written', async (fix) => {
    const { github, payload } = repository(drifted);
    const ran = await runOn(github, 'pull_request', payload, { fix, comment: 'false', 'fix-on-request': 'true' });
    expect([ran.status, ran.outputs['fix-commit'] !== '']).toEqual([1, fix === 'commit']);
    expect(github.calls.filter(({ path }) => path.startsWith('/issues/'))).toEqual([]);
  });

  it('a comment whose author is gone is not ours', async () => {
    const { github, payload } = repository(drifted);
    await runOn(github, 'pull_request', payload);
    const body = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    const ghost: { readonly login: string; readonly type: string } | null = null;
    github.comments.push({ id: 90, body, user: ghost });
    await runOn(github, 'pull_request', payload);
    expect(github.comments).toHaveLength(2);
  });

  it('a command is not answered when the comments cannot be read', async () => {
    const { github } = repository(drifted);
    github.state.fault = ({ path }) => (path.endsWith('/comments') ? 'server-error' : null);
    const event = {
      action: 'created',
      issue: { number: 1, pull_request: {} },
      comment: { id: 2, body: '/dependency-file-sync fix', user: { login: 'mona', type: 'User' } },
      sender: { login: 'mona', type: 'User' },
    };
    const ran = await runOn(github, 'issue_comment', event, { 'fix-on-request': 'true' });
    expect([ran.status, writes(github)]).toEqual([2, []]);
  });
});
