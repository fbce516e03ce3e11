import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';
import { startGitHub } from './index.ts';
import type { RunnerEnvironment, Trigger } from './runner-environment.ts';

function payloadOf({ env }: RunnerEnvironment): unknown {
  return JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
}

describe('the surroundings of a step', () => {
  it('on a pull request: the test merge is the revision, the head carries the check', async () => {
    const { github, app, base, head, number } = await openChange();
    const token = app.token();
    const step = await app.runnerEnvironment(
      { event: 'pull_request', number },
      { token, inputs: { 'fix-on-request': 'true' }, job: 'sync', variables: { EXTRA: '1' } },
    );
    expect(step.env).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
      GITHUB_JOB: 'sync',
      GITHUB_RUN_ID: String(step.runId),
      INPUT_TOKEN: token,
      'INPUT_FIX-ON-REQUEST': 'true',
      EXTRA: '1',
    });
    expect(await app.git('rev-parse', `${step.env['GITHUB_SHA']}^1`, `${step.env['GITHUB_SHA']}^2`)).toBe(
      `${base}\n${head}`,
    );
    expect(step.checkedSha).toBe(head);
    expect(payloadOf(step)).toMatchObject({
      action: 'synchronize',
      number,
      pull_request: { number, head: { sha: head, repo: { full_name: 'octo-org/app' } }, base: { sha: base } },
      sender: { login: 'mona', type: 'User' },
    });
    expect([step.output(), step.summary()]).toEqual(['', '']);
    expect(app.checkRuns(head)).toMatchObject([{ name: 'sync', status: 'in_progress', conclusion: null }]);
    step.finish('success');
    expect(app.checkRuns(head)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it('on a push to a pull request: the payload tells the head before and after', async () => {
    const { app, head, number } = await openChange();
    const after = await app.commit({ x: 'x\n' }, { branch: 'feature' });
    const step = await app.runnerEnvironment({ event: 'pull_request', number }, { token: '' });
    expect(payloadOf(step)).toMatchObject({ action: 'synchronize', before: head, after });
  });

  it('on a pull request whose base moved on: the payload tells the base’s tip', async () => {
    const { app, number } = await openChange();
    const tip = await app.commit({ 'other.txt': 'x\n' });
    const step = await app.runnerEnvironment({ event: 'pull_request', number, action: 'opened' }, { token: '' });
    expect(payloadOf(step)).toMatchObject({ action: 'opened', pull_request: { base: { sha: tip } } });
  });

  it('a pull request with conflicts starts nothing', async () => {
    const { app, number } = await openChange();
    await app.commit({ 'requirements.txt': 'flask\n' });
    const start = (event: 'pull_request' | 'pull_request_target') =>
      app.runnerEnvironment({ event, number }, { token: '' });
    await expect(start('pull_request')).rejects.toThrow(/conflicts/);
    expect((await start('pull_request_target')).env).toMatchObject({ GITHUB_REF: 'refs/heads/main' });
  });

  it.each<[string, (comment: number) => Trigger, 'main' | 'head', object]>([
    [
      'pull_request_target',
      () => ({ event: 'pull_request_target', number: 1, action: 'reopened' }),
      'head',
      { action: 'reopened' },
    ],
    [
      'push',
      () => ({ event: 'push', before: null }),
      'main',
      { created: true, before: '0'.repeat(40), ref: 'refs/heads/main' },
    ],
    [
      'push by force',
      () => ({ event: 'push', before: 'a'.repeat(40), forced: true }),
      'main',
      { created: false, forced: true },
    ],
    ['schedule', () => ({ event: 'schedule' }), 'main', { ref: 'refs/heads/main' }],
    [
      'workflow_dispatch',
      () => ({ event: 'workflow_dispatch', branch: 'feature' }),
      'head',
      { ref: 'refs/heads/feature' },
    ],
    [
      'a comment',
      (comment) => ({ event: 'issue_comment', comment }),
      'main',
      { action: 'created', comment: { body: 'Hi' } },
    ],
    [
      'an edited comment',
      (comment) => ({ event: 'issue_comment', comment, previousBody: 'H' }),
      'main',
      { action: 'edited', changes: { body: { from: 'H' } }, issue: { number: 1, pull_request: {} } },
    ],
  ])('on %s the check is on the right commit', async (_, trigger, where, payload) => {
    const { app, base, head } = await openChange();
    const comment = app.comment(1, 'hubot', 'Hi');
    const step = await app.runnerEnvironment(trigger(comment), { token: '', actor: 'octocat' });
    expect(step.checkedSha).toBe({ main: base, head }[where]);
    expect(payloadOf(step)).toMatchObject({
      ...payload,
      sender: { login: 'octocat' },
      repository: { full_name: 'octo-org/app' },
    });
  });

  it('on a merge group: a commit of its own on a branch of its own', async () => {
    const { app, base, head, number } = await openChange();
    const step = await app.runnerEnvironment({ event: 'merge_group', number }, { token: '' });
    const sha = step.env['GITHUB_SHA'];
    expect(payloadOf(step)).toMatchObject({
      merge_group: { head_sha: sha, base_sha: base, base_ref: 'refs/heads/main' },
    });
    expect(step.env['GITHUB_REF']).toBe(`refs/heads/gh-readonly-queue/main/pr-${number}-${base}`);
    expect(await app.git('rev-parse', `${sha}^1`, `${sha}^2`)).toBe(`${base}\n${head}`);
  });

  it.each<[Trigger, RegExp]>([
    [{ event: 'pull_request', number: 99 }, /no pull request 99/],
    [{ event: 'issue_comment', comment: 1 }, /no comment 1/],
    [{ event: 'schedule', branch: 'none' }, /no branch none/],
  ])('what cannot happen is an error of the test', async (trigger, message) => {
    const { app } = await openChange();
    await expect(app.runnerEnvironment(trigger, { token: '' })).rejects.toThrow(message);
  });
});

describe('runs', () => {
  it('list the jobs, on which machine, of one attempt', async () => {
    const { github, app, head, number } = await openChange();
    const token = app.token({ permissions: { actions: 'read' } });
    const step = await app.runnerEnvironment(
      { event: 'pull_request', number },
      { token, jobName: 'Sync', otherJobs: ['Lint'] },
    );
    const { actions } = clientOf(github, token);
    const run = { ...here, run_id: step.runId };
    for (const { data } of [
      await actions.listJobsForWorkflowRun(run),
      await actions.listJobsForWorkflowRunAttempt({ ...run, attempt_number: 1 }),
    ]) {
      expect(
        data.jobs.map((job) => [job.name, job.status, job.head_sha, job.runner_name === step.env['RUNNER_NAME']]),
      ).toEqual([
        ['Sync', 'in_progress', head, true],
        ['Lint', 'in_progress', head, false],
      ]);
    }
    expect((await actions.getWorkflowRun(run)).data).toMatchObject({ status: 'in_progress', head_sha: head });
    for (const request of [
      () => actions.listJobsForWorkflowRunAttempt({ ...run, attempt_number: 2 }),
      () => actions.listJobsForWorkflowRun({ ...run, run_id: 1 }),
      () => actions.getWorkflowRun({ ...run, run_id: 1 }),
    ]) {
      expect(await refusalOf(request())).toMatchObject({ status: 404 });
    }
  });

  it('can be run again: the next attempt has jobs of its own', async () => {
    const { github, app, head, number } = await openChange();
    const token = app.token({ permissions: { actions: 'read' } });
    const first = await app.runnerEnvironment({ event: 'pull_request', number }, { token });
    first.finish('failure');
    const again = { token, rerunOf: first.runId };
    const second = await app.runnerEnvironment({ event: 'pull_request', number }, again);
    expect(second.env).toMatchObject({ GITHUB_RUN_ID: String(first.runId), GITHUB_RUN_ATTEMPT: '2' });
    second.finish('success');
    expect(app.checkRuns(head).map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    const { actions } = clientOf(github, token);
    const run = { ...here, run_id: first.runId };
    const conclusions = async (filter: 'all' | 'latest') =>
      (await actions.listJobsForWorkflowRun({ ...run, filter })).data.jobs.map(({ conclusion }) => conclusion);
    expect([await conclusions('latest'), await conclusions('all')]).toEqual([['success'], ['failure', 'success']]);
    const earlier = await actions.listJobsForWorkflowRunAttempt({ ...run, attempt_number: 1 });
    expect(earlier.data.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    const none = { token, rerunOf: 1 };
    await expect(app.runnerEnvironment({ event: 'pull_request', number }, none)).rejects.toThrow(/no run 1/);
  });

  it.each([
    ['github-actions[bot]', ['action_required'], ['pull_request']],
    ['sync-app[bot]', ['running', 'running'], ['push', 'pull_request']],
    ['mona', ['running', 'running'], ['push', 'pull_request']],
  ])('a push over the API by %s sets off %j', async (login, states, events) => {
    const { github, app, head } = await openChange();
    const { git, actions } = clientOf(github, app.token({ login, permissions: 'write-all' }));
    const { data } = await git.getCommit({ ...here, commit_sha: head });
    const made = await git.createCommit({ ...here, message: 'Fix', tree: data.tree.sha, parents: [head] });
    await git.updateRef({ ...here, ref: 'heads/feature', sha: made.data.sha });
    expect(app.runs(made.data.sha).map(({ state }) => state)).toEqual(states);
    expect(app.runs(made.data.sha).map(({ event }) => event)).toEqual(events);
    expect(app.checkRuns(made.data.sha)).toEqual([]);
    const listed = await actions.listWorkflowRunsForRepo({ ...here, head_sha: made.data.sha, event: 'pull_request' });
    expect(listed.data.total_count).toBe(1);
  });
});

describe('the end', () => {
  it('leaves no file and no listener', async () => {
    const github = await startGitHub();
    const app = await github.repository('octo-org/app');
    await app.commit({ x: 'x\n' });
    const step = await app.runnerEnvironment({ event: 'schedule' }, { token: '' });
    await github.close();
    expect(existsSync(step.workspace)).toBe(false);
    await expect(fetch(github.url)).rejects.toThrow();
    await expect(app.headOf('main')).rejects.toThrow();
  });

  it('does not wait for what never answers', async () => {
    const github = await startGitHub();
    github.faults.inject({ kind: 'silent' }, {});
    const asked = fetch(github.url).catch((error: unknown) => error);
    while (github.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await github.close();
    expect(await asked).toBeInstanceOf(Error);
  });

  it('tells of faults in the stand-in itself', async () => {
    const github = await startGitHub();
    const happen = (): never => {
      throw new Error('broken');
    };
    github.faults.inject({ kind: 'before', happen }, {});
    await expect(fetch(github.url)).rejects.toThrow();
    await expect(github.close()).rejects.toThrow('The stand-in itself failed: Error: broken');
  });
});
