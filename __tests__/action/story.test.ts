import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, Target } from '../github-stand-in/faults.ts';
import { type StandInGitHub, startGitHub } from '../github-stand-in/index.ts';
import type { StandInRepository } from '../github-stand-in/repository.ts';
import type { Trigger } from '../github-stand-in/runner-environment.ts';
import type { TokenOptions } from '../github-stand-in/token.ts';
import { readOutputs, spawned } from './runner.ts';

const job = 'dependency-file-sync';
const before = {
  '.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: backend/requirements.txt\n    variants: [backend/requirements.render.txt, backend/requirements.py313.txt]\n',
  'backend/requirements.txt': 'django>=5\nredis>=5\n',
  'backend/requirements.render.txt': 'django>=5\nredis>=5\n',
  'backend/requirements.py313.txt': 'django>=5\nredis>=5\n',
  'README.md': 'Hello\n',
};
const change = { 'backend/requirements.txt': 'django>=5\nredis>=5\nstripe==11.1.0\ncryptography>=41.0.0\n' };
const mended = 'django>=5\nredis>=5\nstripe==11.1.0\ncryptography>=41.0.0\n';

const world: { github: StandInGitHub; app: StandInRepository; number: number } = await freshWorld();
await world.github.close();
beforeEach(async () => {
  Object.assign(world, await freshWorld());
});
afterEach(() => world.github.close());

const readAndWrite: NonNullable<TokenOptions['permissions']> = {
  actions: 'read',
  contents: 'write',
  pull_requests: 'write',
  statuses: 'write',
};

/** One job of a workflow run, from its start to its conclusion. */
async function run(
  trigger: Trigger,
  inputs: Readonly<Record<string, string>> = {},
  permissions: NonNullable<TokenOptions['permissions']> = readAndWrite,
  app = world.app,
) {
  const token = app.token({ permissions });
  const variables = { DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001' };
  const from = world.github.requests.length;
  const step = await app.runnerEnvironment(trigger, { token, inputs, job, variables });
  const ran = await spawned(step.workspace, step.env);
  step.finish(ran.status === 0 ? 'success' : 'failure');
  const requests = world.github.requests.slice(from);
  return {
    ...ran,
    commands: ran.stdout.split('\n').filter((line) => line.startsWith('::')),
    outputs: readOutputs(step.output()),
    summary: step.summary(),
    /** What lies in the folder that the step ran in, which was empty. */
    left: readdirSync(step.workspace),
    requests,
    writes: requests.filter(({ write }) => write),
  };
}
const pullRequest = (): Trigger => ({ event: 'pull_request', number: world.number });
const ours = () => world.app.comments(world.number);
const mergeable = async (): Promise<string | null> => (await world.app.mergeBox(world.number)).reason;

describe('the whole story', () => {
  it('red, one comment, two annotations; the box is ticked; one commit, a green status, a green comment, a merge', async () => {
    const { app, number } = world;
    const red = await run(pullRequest(), { 'fix-on-request': 'true' });
    expect([red.status, red.stderr]).toEqual([1, '']);
    expect(red.commands.map((line) => line.slice(0, 48))).toEqual([
      '::error file=backend/requirements.txt,line=3,col=1,endCo'.slice(0, 48),
      '::error file=backend/requirements.txt,line=4,col=1,endCo'.slice(0, 48),
    ]);
    expect(ours()).toHaveLength(1);
    expect(red.requests.length).toBeLessThanOrEqual(20);
    expect(red.writes.length).toBeLessThanOrEqual(3);
    expect(await mergeable()).not.toBeNull();

    const comment = ours()[0];
    const body = comment?.body ?? '';
    app.collaborator('lisa', 'write');
    app.editComment(comment?.id ?? 0, body.replace('- [ ]', '- [x]'));
    const ticked: Trigger = { event: 'issue_comment', comment: comment?.id ?? 0, previousBody: body };
    const token = app.token({ permissions: readAndWrite });
    const step = await app.runnerEnvironment(ticked, {
      token,
      actor: 'lisa',
      inputs: { 'fix-on-request': 'true' },
      job: 'answer',
      variables: { DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001' },
    });
    expect(await spawned(step.workspace, step.env)).toMatchObject({ status: 0, stderr: '' });
    const head = (await app.headOf('feature')) ?? '';
    expect(await app.git('rev-list', '--count', 'main..feature')).toContain('2');
    for (const file of ['render', 'py313']) {
      expect(String(await app.fileAt('feature', `backend/requirements.${file}.txt`))).toBe(mended);
    }
    expect(String(await app.fileAt('feature', 'README.md'))).toBe('Hello\n');
    expect(app.isVerified(head)).toBe(true);
    expect(app.statuses(head)).toMatchObject([{ context: job, state: 'success' }]);
    expect(ours()).toHaveLength(1);
    expect(ours()[0]?.body).toContain('In sync for this change');
    expect(await mergeable()).toBeNull();
    expect(await app.merge(number)).toMatchObject({ merged: true });
  });

  it('the same with `fix: commit`, in few requests', async () => {
    const { app } = world;
    const red = await run(pullRequest(), { fix: 'commit' });
    expect(red.status).toBe(1);
    expect(red.requests.length).toBeLessThanOrEqual(20);
    expect(red.writes.length).toBeLessThanOrEqual(8);
    expect(red.outputs['fix-commit']).toBe(await app.headOf('feature'));
    expect(await mergeable()).toBeNull();
    // Somebody lets the workflow of the new head run after all: its job is a check of the same name, and both must pass.
    const green = await run(pullRequest(), { fix: 'commit' });
    expect([green.status, await mergeable()]).toEqual([0, null]);
    expect(ours()).toHaveLength(1);
  });
});

describe('from a fork with a token that may only read', () => {
  it('the same verdict, everything in the summary, no write tried twice', async () => {
    const fork = await world.app.fork('mallory');
    await fork.commit(change, { branch: 'theirs', parents: ['main'] });
    const number = await world.app.openPull({ head: { fork, branch: 'theirs' } });
    const ran = await run({ event: 'pull_request', number }, { fix: 'commit' }, 'read-all');
    expect([ran.status, ran.outputs['introduced'], ran.outputs['fix-commit']]).toEqual([1, '4', '']);
    expect(ran.summary).toContain('stripe');
    expect(ran.writes).toHaveLength(1);
    expect(ran.commands.filter((line) => line.startsWith('::warning'))).toHaveLength(1);
  });

  it('on pull_request_target the comment is written, from nothing that the fork runs', async () => {
    const hostile = ['$(touch', 'IFS}x)'].join('${');
    const fork = await world.app.fork('mallory');
    await fork.commit(
      { ...change, 'package.json': '{"scripts":{"preinstall":"touch x"}}', 'setup.py': 'open("x", "w")\n' },
      { branch: hostile, parents: ['main'] },
    );
    const number = await world.app.openPull({ head: { fork, branch: hostile } });
    const ran = await run({ event: 'pull_request_target', number });
    expect(ran.status).toBe(1);
    expect(world.app.comments(number)).toHaveLength(1);
    expect(ran.left).toEqual([]);
  });

  it('a fork that is gone is checked all the same', async () => {
    const fork = await world.app.fork('mallory');
    await fork.commit(change, { branch: 'theirs', parents: ['main'] });
    const number = await world.app.openPull({ head: { fork, branch: 'theirs' } });
    fork.remove();
    expect((await run({ event: 'pull_request', number })).status).toBe(1);
  });
});

describe('faults, through the bundle', () => {
  const blobs: Target = { method: 'get', route: '/repos/{owner}/{repo}/compare/{basehead}' };
  const writes: readonly Target[] = [
    { method: 'post', route: '/repos/{owner}/{repo}/git/blobs' },
    { method: 'post', route: '/repos/{owner}/{repo}/git/trees' },
    { method: 'post', route: '/repos/{owner}/{repo}/git/commits' },
    { method: 'patch', route: '/repos/{owner}/{repo}/git/refs/{ref}' },
    { method: 'post', route: '/repos/{owner}/{repo}/statuses/{sha}' },
    { method: 'post', route: '/repos/{owner}/{repo}/issues/{issue_number}/comments' },
  ];
  const kinds: readonly Fault[] = [
    { kind: 'error', status: 502 },
    { kind: 'too-many', retryAfter: 1 },
    { kind: 'secondary-limit', retryAfter: null },
    { kind: 'reset' },
    { kind: 'slow', milliseconds: 50 },
    { kind: 'lost', how: 'reset' },
    { kind: 'cut' },
  ];

  it.each(kinds)('%o at the first read', async (fault) => {
    world.github.faults.inject(fault, blobs);
    const ran = await run(pullRequest());
    expect([ran.status, ran.outputs['verdict'], ours().length]).toEqual([1, 'drift', 1]);
  });

  it.each(writes)('each kind at %o', async (target) => {
    for (const fault of kinds) {
      world.github.faults.inject(fault, target);
      const ran = await run(pullRequest(), { fix: 'commit' });
      expect(ran.status, JSON.stringify(fault)).toBe(1);
      expect(String(await world.app.fileAt('feature', 'backend/requirements.render.txt'))).toBe(mended);
      expect(await world.app.git('rev-list', '--count', 'main..feature')).toContain('2');
      expect(ours()).toHaveLength(1);
      expect(await mergeable()).toBeNull();
      world.github.faults.clear();
      await world.github.close();
      Object.assign(world, await freshWorld());
    }
  });

  it('a head that moves just before the branch is: nothing is lost', async () => {
    const happen = async () => {
      await world.app.commit({ 'more.txt': 'x\n' }, { branch: 'feature' });
    };
    world.github.faults.inject(
      { kind: 'before', happen },
      { method: 'patch', route: '/repos/{owner}/{repo}/git/refs/{ref}' },
    );
    const ran = await run(pullRequest(), { fix: 'commit' });
    expect([ran.status, ran.outputs['fix-commit']]).toEqual([1, '']);
    expect(String(await world.app.fileAt('feature', 'more.txt'))).toBe('x\n');
    expect(String(await world.app.fileAt('feature', 'backend/requirements.render.txt'))).toBe(
      before['backend/requirements.render.txt'],
    );
  });
});

/** A repository on a GitHub of its own, with the incident as a pull request and the job as a required check. */
async function freshWorld() {
  const github = await startGitHub();
  const app = await github.repository('octo-org/app');
  await app.commit(before);
  await app.commit(change, { branch: 'feature', parents: ['main'] });
  app.protect('main', { requiredChecks: [job] });
  return { github, app, number: await app.openPull({ head: 'feature' }) };
}

it('an Enterprise Server is asked at its own address', async () => {
  const github = await startGitHub({ enterprise: true });
  const app = await github.repository('octo-org/app');
  await app.commit(before);
  await app.commit(change, { branch: 'feature', parents: ['main'] });
  const number = await app.openPull({ head: 'feature' });
  const step = await app.runnerEnvironment(
    { event: 'pull_request', number },
    { token: app.token({ permissions: readAndWrite }) },
  );
  const ran = await spawned(step.workspace, step.env);
  expect([ran.status, app.comments(number).length]).toEqual([1, 1]);
  await github.close();
});
