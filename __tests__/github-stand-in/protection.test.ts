import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';
import type { ProtectionOptions } from './repository.ts';

const writer = { permissions: 'write-all' } as const;

describe('a required check', () => {
  async function requiring(options: ProtectionOptions) {
    const change = await openChange();
    change.app.protect('main', options);
    const client = clientOf(change.github, change.app.token(writer));
    const merge = () => client.pulls.merge({ ...here, pull_number: change.number });
    return { ...change, client, merge };
  }

  it('holds the merge back until it is there and green', async () => {
    const { app, client, head, merge, number } = await requiring({ requiredChecks: ['sync'] });
    const refused = async (message: string) => {
      expect(await refusalOf(merge())).toMatchObject({ status: 405, body: { message, status: '405' } });
      expect((await app.mergeBox(number)).reason).toBe(message);
    };
    await refused('Required status check "sync" is expected.');
    app.checkRun({ sha: head, name: 'sync', conclusion: null });
    await refused('Required status check "sync" is pending.');
    app.checkRun({ sha: head, name: 'sync', conclusion: 'failure' });
    await refused('Required status check "sync" is failing.');
    app.checkRun({ sha: head, name: 'sync', conclusion: 'neutral' });
    expect(await app.mergeBox(number)).toEqual({ reason: null, checks: [{ context: 'sync', state: 'passing' }] });
    const { data } = await merge();
    expect(data).toMatchObject({ merged: true, message: 'Pull Request successfully merged' });
    expect(await app.headOf('main')).toBe(data.sha);
    expect((await client.pulls.get({ ...here, pull_number: number })).data).toMatchObject({
      merged: true,
      state: 'closed',
    });
    await refused('Pull Request is not mergeable');
  });

  it('is satisfied by a status whatever its case; with a check run of the same name, both must pass', async () => {
    const { app, client, head, number } = await requiring({ requiredChecks: ['sync'] });
    const post = (state: 'success' | 'failure' | 'pending') =>
      client.repos.createCommitStatus({ ...here, sha: head, context: 'SYNC', state });
    const states = async () => (await app.mergeBox(number)).checks.map(({ state }) => state);
    await post('pending');
    expect(await states()).toEqual(['pending']);
    await post('success');
    expect(await states()).toEqual(['passing']);
    app.checkRun({ sha: head, name: 'sync', conclusion: 'failure' });
    expect(await states()).toEqual(['failing']);
    app.checkRun({ sha: head, name: 'sync', conclusion: 'success' });
    expect(await states()).toEqual(['passing']);
    await post('failure');
    expect(await states()).toEqual(['failing']);
  });

  it('counts on the newest head alone', async () => {
    const { app, head, number } = await requiring({ requiredChecks: ['sync'] });
    app.checkRun({ sha: head, name: 'sync', conclusion: 'success' });
    await app.commit({ x: 'x\n' }, { branch: 'feature' });
    expect((await app.mergeBox(number)).reason).toBe('Required status check "sync" is expected.');
  });

  it('that is pinned to an App must come from it', async () => {
    const { app, client, head, number } = await requiring({ requiredChecks: [{ context: 'sync', appId: 15368 }] });
    app.checkRun({ sha: head, name: 'sync', conclusion: 'success', app: { id: 7, slug: 'ci', name: 'CI' } });
    expect((await app.mergeBox(number)).reason).toBe(
      'Required status check "sync" was not set by the expected GitHub App.',
    );
    await client.repos.createCommitStatus({ ...here, sha: head, context: 'sync', state: 'success' });
    expect((await app.mergeBox(number)).reason).toBeNull();
  });

  it('is one of several', async () => {
    const { app, head, number } = await requiring({ requiredChecks: ['a', 'b', 'c'] });
    app.checkRun({ sha: head, name: 'b', conclusion: 'skipped' });
    expect((await app.mergeBox(number)).reason).toBe('2 of 3 required status checks have not succeeded.');
  });

  it('is not all: drafts, old heads, moved heads and conflicts are not merged', async () => {
    const { app, client, merge } = await requiring({ strict: true });
    await app.commit({ 'requirements.txt': 'flask\n' });
    expect(await refusalOf(merge())).toMatchObject({
      status: 405,
      body: { message: expect.stringMatching(/out of date/) },
    });
    await app.commit({ z: 'z\n' }, { branch: 'draft', parents: ['main'] });
    const draft = await app.openPull({ head: 'draft', draft: true });
    expect(await app.merge(draft)).toMatchObject({ merged: false, message: 'Pull Request is still a draft' });
    await app.commit({ z: 'z\n' }, { branch: 'moved', parents: ['main'] });
    const moved = await app.openPull({ head: 'moved' });
    const refusal = await refusalOf(client.pulls.merge({ ...here, pull_number: moved, sha: '0'.repeat(40) }));
    expect(refusal).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/^Head branch was modified/) },
    });
    expect(await refusalOf(client.pulls.merge({ ...here, pull_number: 99 }))).toMatchObject({ status: 404 });
  });

  it('does not merge what conflicts', async () => {
    const { app, number } = await openChange();
    await app.commit({ 'requirements.txt': 'flask\n' });
    expect(await app.merge(number)).toEqual({ merged: false, status: 405, message: 'Pull Request is not mergeable' });
  });
});

describe('a protected branch', () => {
  const push = async (options: ProtectionOptions, pattern = 'feature') => {
    const { github, app, head } = await openChange();
    app.protect(pattern, options);
    const { git } = clientOf(github, app.token(writer));
    const { data } = await git.getCommit({ ...here, commit_sha: head });
    const made = await git.createCommit({ ...here, message: 'Fix', tree: data.tree.sha, parents: [head] });
    return git.updateRef({ ...here, ref: 'heads/feature', sha: made.data.sha });
  };

  it('refuses a push in the words of classic protection', async () => {
    expect(await refusalOf(push({ kind: 'classic' }))).toMatchObject({
      status: 422,
      body: {
        message: 'Changes must be made through a pull request.',
        documentation_url: 'https://docs.github.com/articles/about-protected-branches',
      },
    });
  });

  it('refuses a push in the words of a ruleset, for all branches', async () => {
    const { status, body } = await refusalOf(push({ kind: 'ruleset' }, '*'));
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: expect.stringMatching(/^Repository rule violations found\n\nChanges must/) });
  });

  it('refuses a push without saying why', async () => {
    const refusal = await refusalOf(push({ kind: 'ruleset', vague: true }, 'feat*'));
    expect(refusal).toMatchObject({ status: 422, body: { message: 'Reference update failed' } });
  });

  it('refuses a push that lacks its checks', async () => {
    const refusal = await refusalOf(push({ requirePull: false, requiredChecks: ['sync'] }));
    expect(refusal).toMatchObject({ status: 422, body: { message: 'Required status check "sync" is expected.' } });
  });

  it.each([
    ['another branch', {}, 'main'],
    ['somebody who may', { bypass: ['github-actions[bot]'] }, 'feature'],
    ['nothing that it asks for', { requirePull: false }, 'feature'],
  ])('does not hold back %s', async (_, options, pattern) => {
    expect((await push(options, pattern)).status).toBe(200);
  });
});
