import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Files, fakeGithub } from '../github/fake-github.ts';
import { type GitRepository, makeRepository, shallowClone } from './git-repository.ts';
import { runOn } from './on-github.ts';

const policyPath = '.github/sync-policy.yml';
const policy = 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n';
const before = { [policyPath]: policy, 'base.txt': 'django\n', 'variant.txt': 'django\n' };
const drifted = { 'base.txt': 'django\nstripe\n' };

const repository: GitRepository = makeRepository();
const shas = { base: '', head: '', switched: '', merge: '', ownMerge: '' };
beforeAll(() => {
  shas.base = repository.commit(before);
  repository.git('switch', '-q', '-c', 'feature');
  shas.head = repository.commit(drifted);
  repository.git('switch', '-q', '-c', 'switched', 'main');
  shas.switched = repository.commit({
    ...drifted,
    [policyPath]: policy.replace('version: 1', 'version: 1\nenforce: none'),
  });
  repository.git('switch', '-q', '-c', 'side', 'HEAD~');
  repository.commit({ 'other.txt': '' });
  repository.git('switch', '-q', 'switched');
  repository.git('merge', '-q', '--no-ff', '-m', 'A merge of its own', 'side');
  shas.ownMerge = repository.git('rev-parse', 'HEAD');
  repository.git('switch', '-q', '--detach', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge', shas.switched);
  shas.merge = repository.git('rev-parse', 'HEAD');
});
afterAll(() => repository.remove());

/** The same commits as GitHub has them, which a fake can hold under other ids only: a pull request that names git's. */
const payload = (head: string) => ({
  pull_request: {
    number: 1,
    draft: false,
    head: { sha: head, ref: 'feature', repo: { full_name: 'octo/app' } },
    base: { sha: shas.base, ref: 'main', repo: { full_name: 'octo/app' } },
  },
});
const run = (head: string, github = fakeGithub(), inputs = {}) =>
  runOn(
    github,
    'pull_request',
    payload(head),
    { source: 'checkout', ...inputs },
    { GITHUB_WORKSPACE: repository.folder },
  );

describe('`source: checkout` on a pull request', () => {
  it('reads no file over the API, and keeps the comment there', async () => {
    const github = fakeGithub();
    github.branches.set('main', shas.base);
    github.openPull(1, shas.head);
    const ran = await run(shas.head, github);
    expect([ran.status, ran.outputs['introduced'], github.comments.length]).toEqual([1, '1', 1]);
    expect(github.calls.some(({ path }) => /^\/(?:contents|compare|git\/(?:trees|blobs))/.test(path))).toBe(false);
    expect(ran.commands[0]).toMatch(/^::error file=base\.txt,line=2/);
  });

  it('what a person took out after a fix is not pushed again', async () => {
    const github = fakeGithub();
    const onGithub = (sha: string, files: Files, parents: readonly string[], message: string): void => {
      const made = github.commits.get(github.commit(files, parents, message));
      if (made !== undefined) github.commits.set(sha, { ...made, sha });
    };
    const fixed = { ...before, ...drifted, 'variant.txt': 'django\nstripe\n' };
    const ours = 'f'.repeat(40);
    repository.git('switch', '-q', '-C', 'taken', shas.head);
    const taken = repository.commit({ 'other.txt': 'x\n' });
    onGithub(shas.base, before, [], 'Start');
    onGithub(shas.head, { ...before, ...drifted }, [shas.base], 'The change');
    onGithub(ours, fixed, [shas.head], 'fix: add stripe\n\nDependency-File-Sync: fix\n');
    onGithub(taken, { ...before, ...drifted, 'other.txt': 'x\n' }, [ours], 'Not here');
    github.branches.set('main', shas.base);
    github.openPull(1, taken);
    const ran = await run(taken, github, { fix: 'commit' });
    expect([ran.status, github.branches.get('feature')]).toEqual([1, taken]);
    expect(ran.summary).toContain('taken out since');
  });

  it('is judged by the policy of the base as well', async () => {
    const ran = await run(shas.switched, fakeGithub(), { comment: 'false' });
    expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
    expect(ran.report).toMatchObject({ policy: { from: shas.base } });
  });
});

describe('a checkout without the history of a pull request that switches its check off', () => {
  /** As `actions/checkout` leaves it: so many generations of a commit. What the base holds is on GitHub as well. */
  const runShallow = async (
    { commit, depth, base = null }: { commit: string; depth: number; base?: string | null },
    from: string,
    environment = {},
    github = fakeGithub(),
  ) => {
    const clone = shallowClone(repository, commit, depth);
    const { pull_request: pull } = payload(commit === shas.merge ? shas.switched : commit);
    const revision = base ?? github.commit(before);
    const theirs = {
      ...pull,
      head: { ...pull.head, repo: { full_name: from } },
      base: { ...pull.base, sha: revision },
    };
    try {
      const inputs = { source: 'checkout', comment: 'false' };
      const variables = { GITHUB_WORKSPACE: clone.folder, ...environment };
      return { revision, ...(await runOn(github, 'pull_request', { pull_request: theirs }, inputs, variables)) };
    } finally {
      clone.remove();
    }
  };

  it.each([
    ['the merge alone', () => ({ commit: shas.merge, depth: 1 })],
    ['the merge and its parents', () => ({ commit: shas.merge, depth: 2, base: shas.base })],
    ['the merge with a base that has moved on', () => ({ commit: shas.merge, depth: 2 })],
    ['the head alone', () => ({ commit: shas.switched, depth: 1 })],
    ['a head that is a merge of its own, with its parents', () => ({ commit: shas.ownMerge, depth: 2 })],
  ])('is judged by the policy of the base: %s', async (_what, checkedOut) => {
    for (const from of ['octo/app', 'stranger/app']) {
      const ran = await runShallow(checkedOut(), from);
      expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
      expect(ran.report).toMatchObject({ policy: { from: ran.revision } });
    }
  });

  it.each([
    ['a head that is a merge of its own', () => ({ commit: shas.ownMerge, depth: 2 }), 'octo/app'],
    [
      'the merge of a stranger with what need not be the base',
      () => ({ commit: shas.merge, depth: 2 }),
      'stranger/app',
    ],
  ])('takes nothing of the branch for what was there before: %s', async (_what, checkedOut, from) => {
    const { log, report } = await runShallow(checkedOut(), from);
    expect(log.replace(/\s+/g, ' ')).toContain('Nothing is compared, so everything counts.');
    expect(report).toMatchObject({ compared: null, findings: [{ introduced: null, counts: true }] });
  });

  it('cannot be checked where the policy of the base cannot be read', async () => {
    const github = fakeGithub();
    github.state.fault = ({ path }) => (path.startsWith('/contents/') ? 'server-error' : null);
    const ran = await runShallow({ commit: shas.merge, depth: 1 }, 'octo/app', {}, github);
    expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
  });

  it('cannot be checked where GitHub knows nothing of the base, as it tells who may not read it', async () => {
    for (const from of ['octo/app', 'stranger/app']) {
      const ran = await runShallow({ commit: shas.merge, depth: 1, base: shas.base }, from);
      expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
      expect(ran.log).toContain('The policy could not be read');
    }
  });

  it('is judged by its own where there is no GitHub to ask, which is said; never when it comes from a fork', async () => {
    const nowhere = { GITHUB_REPOSITORY: '' };
    const own = await runShallow({ commit: shas.merge, depth: 1 }, 'octo/app', nowhere);
    expect([own.status, own.report]).toMatchObject([0, { policy: { from: shas.merge } }]);
    expect(own.log).toContain('that of the change judges');
    const fork = await runShallow({ commit: shas.merge, depth: 1 }, 'stranger/app', nowhere);
    expect([fork.status, fork.outputs['verdict']]).toEqual([2, 'could-not-check']);
    expect(fork.log).toContain('that of a fork does not judge the fork');
    expect(fork.log).toContain('fetch-depth: 0');
  });
});

describe('without a repository on GitHub', () => {
  const nowhere = { GITHUB_REPOSITORY: '' };

  it('the API cannot be read, and says what can', async () => {
    const ran = await runOn(fakeGithub(), 'pull_request', payload(shas.head), {}, nowhere);
    expect([ran.status, ran.log.includes('source: checkout')]).toEqual([2, true]);
  });

  it('a comment cannot be answered', async () => {
    const event = {
      action: 'created',
      issue: { number: 1, pull_request: {} },
      comment: { id: 1, body: 'x' },
      sender: { login: 'a', type: 'User' },
    };
    expect((await runOn(fakeGithub(), 'issue_comment', event, {}, nowhere)).status).toBe(2);
  });

  it('a checkout is checked all the same', async () => {
    const ran = await runOn(
      fakeGithub(),
      'pull_request',
      payload(shas.head),
      { source: 'checkout' },
      { ...nowhere, GITHUB_WORKSPACE: repository.folder },
    );
    expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
  });
});
