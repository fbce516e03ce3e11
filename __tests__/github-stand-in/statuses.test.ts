import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';

const writer = { permissions: { statuses: 'write', checks: 'read', contents: 'read' } } as const;

describe('statuses', () => {
  it('are listed newest first; combined, the last of each context counts whatever its case', async () => {
    const { github, app, head } = await openChange();
    const { repos } = clientOf(github, app.token(writer));
    const post = (context: string, state: 'failure' | 'pending' | 'success') =>
      repos.createCommitStatus({ ...here, sha: head, context, state, target_url: 'https://example.com' });
    const combined = async () => (await repos.getCombinedStatusForRef({ ...here, ref: 'feature' })).data;
    expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 });
    await post('Lint', 'failure');
    await post('test', 'success');
    expect((await combined()).state).toBe('failure');
    await post('lint', 'success');
    expect(await combined()).toMatchObject({ state: 'success', total_count: 2, sha: head });
    const { data } = await repos.listCommitStatusesForRef({ ...here, ref: head });
    expect(data.map(({ context, creator }) => [context, creator?.login])).toEqual([
      ['lint', 'github-actions[bot]'],
      ['test', 'github-actions[bot]'],
      ['Lint', 'github-actions[bot]'],
    ]);
    expect(app.statuses(head).map(({ targetUrl }) => targetUrl)).toEqual(Array(3).fill('https://example.com'));
  });

  it.each([
    [
      'a description of 141 characters',
      { description: '😀'.repeat(141) },
      'description is too long (maximum is 140 characters)',
    ],
    ['a state that is none', { state: 'neutral' }, 'state is not included in the list'],
    ['a link that is none', { target_url: 'file:///etc/passwd' }, 'target_url must use http(s) scheme'],
  ])('%s is refused', async (_, fields, message) => {
    const { github, app, head } = await openChange();
    const init = {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token(writer)}` },
      body: JSON.stringify({ state: 'success', ...fields }),
    };
    const response = await fetch(`${github.url}/repos/octo-org/app/statuses/${head}`, init);
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { message: 'Validation Failed', errors: [{ resource: 'Status', message }] },
    ]);
    expect(app.statuses(head)).toEqual([]);
  });

  it('140 characters are taken, also wide ones', async () => {
    const { github, app, head } = await openChange();
    const { repos } = clientOf(github, app.token(writer));
    const description = '😀'.repeat(140);
    expect((await repos.createCommitStatus({ ...here, sha: head, state: 'success', description })).status).toBe(201);
  });

  it('the thousandth of a context is the last', async () => {
    const { github, app, head } = await openChange();
    const { repos } = clientOf(github, app.token(writer));
    const status = { ...here, sha: head, state: 'success', context: 'many' } as const;
    for (let at = 0; at < 999; at += 1)
      app.status({ sha: head, context: at % 2 === 0 ? 'many' : 'MANY', state: 'success' });
    expect((await repos.createCommitStatus(status)).status).toBe(201);
    expect(await refusalOf(repos.createCommitStatus(status))).toMatchObject({
      body: { errors: [{ message: 'This SHA and context has reached the maximum number of statuses.' }] },
    });
    expect((await repos.createCommitStatus({ ...status, context: 'other' })).status).toBe(201);
  });

  it('need a commit', async () => {
    const { github, app } = await openChange();
    const { repos } = clientOf(github, app.token(writer));
    const sha = '0000000000000000000000000000000000000001';
    expect(await refusalOf(repos.createCommitStatus({ ...here, sha, state: 'success' }))).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${sha}` },
    });
    for (const request of [
      () => repos.listCommitStatusesForRef({ ...here, ref: sha }),
      () => repos.getCombinedStatusForRef({ ...here, ref: 'none' }),
    ]) {
      expect(await refusalOf(request())).toMatchObject({ status: 404 });
    }
  });
});

describe('check runs', () => {
  it('are listed once a name and App, unless all are asked for', async () => {
    const { github, app, head } = await openChange();
    app.checkRun({ sha: head, name: 'test', conclusion: 'failure' });
    app.checkRun({ sha: head, name: 'test', conclusion: 'success' });
    app.checkRun({ sha: head, name: 'test', conclusion: null, app: { id: 7, slug: 'ci', name: 'CI' } });
    const { checks } = clientOf(github, app.token(writer));
    const latest = await checks.listForRef({ ...here, ref: head, check_name: 'test' });
    expect(latest.data.check_runs.map(({ status, conclusion, app }) => [status, conclusion, app?.id])).toEqual([
      ['completed', 'success', 15368],
      ['in_progress', null, 7],
    ]);
    expect((await checks.listForRef({ ...here, ref: head, filter: 'all' })).data.total_count).toBe(3);
    expect(await refusalOf(checks.listForRef({ ...here, ref: 'none' }))).toMatchObject({ status: 404 });
  });
});
