import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeGithub } from '../github/fake-github.ts';
import { type GitRepository, makeRepository } from './git-repository.ts';
import { runOn } from './on-github.ts';

const policyPath = '.github/sync-policy.yml';
const policy = 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n';
const before = { [policyPath]: policy, 'base.txt': 'django\n', 'variant.txt': 'django\n' };
const drifted = { 'base.txt': 'django\nstripe\n' };

const repository: GitRepository = makeRepository();
const shas = { base: '', head: '', switched: '' };
beforeAll(() => {
  shas.base = repository.commit(before);
  repository.git('switch', '-q', '-c', 'feature');
  shas.head = repository.commit(drifted);
  repository.git('switch', '-q', '-c', 'switched', 'main');
  shas.switched = repository.commit({
    ...drifted,
    [policyPath]: policy.replace('version: 1', 'version: 1\nenforce: none'),
  });
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

  it('is judged by the policy of the base as well', async () => {
    const ran = await run(shas.switched, fakeGithub(), { comment: 'false' });
    expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
    expect(ran.report).toMatchObject({ policy: { from: shas.base } });
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
