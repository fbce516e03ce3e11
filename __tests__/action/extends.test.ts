import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../../src/action/run.ts';
import { type StandInGitHub, startGitHub } from '../github-stand-in/index.ts';
import type { StandInRepository } from '../github-stand-in/repository.ts';
import { readOutputs } from './runner.ts';

const policyPath = '.github/sync-policy.yml';
const groups = 'groups:\n  - base: requirements.txt\n    variants: [deploy.txt]\n';
const extending = (item: string, rest = groups): string => `version: 1\nextends: ${item}\n${rest}`;
const files = { 'requirements.txt': 'django\n', 'deploy.txt': 'django\n' };
const drift = { 'requirements.txt': 'django\nstripe\n' };
const strict = 'version: 1\nenforce: all\n';
const loose = 'version: 1\nenforce: none\n';

const world: { github: StandInGitHub; app: StandInRepository } = await freshWorld();
await world.github.close();
beforeEach(async () => {
  Object.assign(world, await freshWorld());
});
afterEach(() => world.github.close());

async function freshWorld() {
  const github = await startGitHub();
  return { github, app: await github.repository('octo-org/app') };
}

type Changes = Readonly<Record<string, string | null>>;

/** Runs the check of a pull request that makes `change` of `main`, which is `later` by then; from a fork where one is asked for. */
async function checkPull(
  main: Changes,
  change: Changes,
  more: { fork?: boolean; policyToken?: string; later?: Changes } = {},
) {
  const { app } = world;
  await app.commit({ ...files, ...main });
  const from = more.fork === true ? await app.fork('mallory') : app;
  await from.commit(change, { branch: 'change', parents: ['main'] });
  if (more.later !== undefined) await app.commit(more.later);
  const number = await app.openPull({ head: more.fork === true ? { fork: from, branch: 'change' } : 'change' });
  const token = app.token({ permissions: { contents: 'read', pull_requests: 'write' } });
  const inputs = more.policyToken === undefined ? {} : { 'policy-token': more.policyToken };
  const variables = { DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001' };
  const step = await app.runnerEnvironment({ event: 'pull_request_target', number }, { token, inputs, variables });
  let log = '';
  const status = await runAction(step.env, '2026-11-23', (text) => {
    log += text;
  });
  return {
    status,
    verdict: readOutputs(step.output())['verdict'],
    log: log.replace(/\s+/g, ' '),
    summary: step.summary(),
  };
}

describe('a policy that extends another, on a pull request', () => {
  it('goes by what it extends at the base, whatever the change makes of that', async () => {
    const main = { [policyPath]: extending('shared.yml'), 'shared.yml': strict };
    const ran = await checkPull(main, { ...drift, 'shared.yml': loose });
    expect([ran.status, ran.verdict]).toEqual([1, 'drift']);
  });

  it('says what the changed one will say after the merge', async () => {
    const main = { [policyPath]: extending('shared.yml'), 'shared.yml': strict };
    const ran = await checkPull(main, { ...drift, 'shared.yml': 'version: 1\nseverity: { missing: off }\n' });
    expect(ran.status).toBe(1);
    expect(ran.log).toContain('The policy of this change judges after the merge');
  });

  it('says nothing of what a branch extends that is only behind its base', async () => {
    const main = { [policyPath]: extending('shared.yml'), 'shared.yml': 'version: 1\nseverity: { missing: off }\n' };
    const ran = await checkPull(main, drift, { later: { 'shared.yml': strict } });
    expect([ran.status, ran.log.includes('judges after the merge')]).toEqual([1, false]);
  });

  it('goes by the head when the change mends what the base extends', async () => {
    const main = { [policyPath]: extending('shared.yml') };
    const ran = await checkPull(main, { ...drift, 'shared.yml': 'version: 1\nseverity: { missing: warning }\n' });
    expect([ran.status, ran.verdict]).toEqual([0, 'in-sync']);
  });

  it('cannot be checked when the change takes what it extends away', async () => {
    const main = { [policyPath]: extending('shared.yml'), 'shared.yml': strict };
    const ran = await checkPull(main, { 'shared.yml': null });
    expect([ran.status, ran.verdict]).toEqual([2, 'could-not-check']);
    expect(ran.log).toContain('"shared.yml" cannot be extended: there is no such file');
  });
});

describe('rules of another repository', () => {
  it('that is public are read without a token of their own, and a ref that may move is a warning', async () => {
    const rules = await world.github.repository('octo-org/rules', { private: false });
    await rules.commit({ 'python.yml': 'version: 1\nseverity: { missing: warning }\n' });
    const ran = await checkPull({ [policyPath]: extending('github>octo-org/rules/python.yml@main') }, drift);
    expect([ran.status, ran.verdict]).toEqual([0, 'in-sync']);
    expect(ran.log).toContain('may mean another commit tomorrow');
  });

  it('that is private need `policy-token`', async () => {
    const rules = await world.github.repository('octo-org/rules');
    const sha = await rules.commit({ 'python.yml': 'version: 1\nseverity: { missing: warning }\n' });
    const main = { [policyPath]: extending(`github>octo-org/rules/python.yml@${sha}`) };
    const without = await checkPull(main, drift);
    expect([without.status, without.verdict]).toEqual([2, 'could-not-check']);
    expect(without.log).toContain('`policy-token`');
    await world.github.close();
    Object.assign(world, await freshWorld());
    const again = await world.github.repository('octo-org/rules');
    const id = await again.commit({ 'python.yml': 'version: 1\nseverity: { missing: warning }\n' });
    const policyToken = again.token({ permissions: { contents: 'read' } });
    const ran = await checkPull({ [policyPath]: extending(`github>octo-org/rules/python.yml@${id}`) }, drift, {
      policyToken,
    });
    expect([ran.status, ran.verdict]).toEqual([0, 'in-sync']);
  });
});

describe('from a fork', () => {
  it('the policy of the base is followed as ever', async () => {
    const main = { [policyPath]: extending('shared.yml'), 'shared.yml': strict };
    const ran = await checkPull(main, { ...drift, 'shared.yml': loose }, { fork: true });
    expect([ran.status, ran.verdict]).toEqual([1, 'drift']);
  });

  it('a first policy that extends others is not followed', async () => {
    const change = { [policyPath]: extending('shared.yml'), 'shared.yml': loose };
    const ran = await checkPull({}, change, { fork: true });
    expect([ran.status, ran.verdict]).toEqual([2, 'could-not-check']);
    expect(ran.log).toContain('a policy that comes from a fork may not extend others');
  });

  it('a changed policy that extends others waits for the merge, and that is said', async () => {
    const rules = await world.github.repository('octo-org/rules', { private: false });
    await rules.commit({ 'python.yml': loose });
    const change = { ...drift, [policyPath]: extending('github>octo-org/rules/python.yml@main') };
    const ran = await checkPull({ [policyPath]: `version: 1\n${groups}` }, change, { fork: true });
    expect([ran.status, ran.verdict]).toEqual([1, 'drift']);
    expect(ran.log).toContain('which are not followed for a fork');
    expect(world.github.requests.filter(({ path }) => path.includes('/rules/'))).toEqual([]);
  });

  it('no policy of a fork steps in for one that cannot reach what it extends', async () => {
    const main = { [policyPath]: extending('gone.yml') };
    const ran = await checkPull(
      main,
      { ...drift, [policyPath]: `version: 1\nenforce: none\n${groups}` },
      { fork: true },
    );
    expect([ran.status, ran.verdict]).toEqual([2, 'could-not-check']);
  });
});
