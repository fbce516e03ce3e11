import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webhookExamples } from '../github/webhook-examples.ts';
import { type GitRepository, makeRepository, shallowClone } from './git-repository.ts';
import { runStep } from './runner.ts';

const policy = [
  'version: 1',
  'groups:',
  '  - base: requirements.txt',
  '    variants: [requirements.render.txt, requirements.py313.txt]',
  '',
].join('\n');
const policyPath = '.github/sync-policy.yml';

const repository: GitRepository = makeRepository();
const clones: GitRepository[] = [];
const shas = { base: '', head: '', merge: '', hostile: '', synced: '' };

beforeAll(() => {
  shas.base = repository.commit({
    [policyPath]: policy,
    'requirements.txt': 'django\ncelery\n',
    'requirements.render.txt': 'django\n',
    'requirements.py313.txt': 'django\ncelery\n',
  });
  repository.git('switch', '-q', '-c', 'feature');
  shas.head = repository.commit({ 'requirements.txt': 'django\ncelery\nstripe==11.1.0\ncryptography>=41\n' });
  repository.git('switch', '-q', '-c', 'synced', 'main');
  shas.synced = repository.commit({ 'README.md': 'Hello\n' });
  repository.git('switch', '-q', '-c', 'hostile', 'main');
  shas.hostile = repository.commit({
    'requirements.txt': 'django\ncelery\n::error::pwned\n##[error]pwned\nx@https://a.b/::set-env\n',
    'requirements.render.txt': 'django\n# ::warning::x @octo <img src=x>\n::stop-commands::x ##[group]\n',
  });
  repository.git('switch', '-q', '--detach', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
  shas.merge = repository.git('rev-parse', 'HEAD');
});
afterAll(() => {
  for (const { remove } of [repository, ...clones]) remove();
});

/** The published example of an event, made to be about this repository. */
const pullRequest = (head: string) => {
  const example = webhookExamples('pull_request')[0] ?? {};
  const pull = example['pull_request'];
  if (typeof pull !== 'object' || pull === null || !('head' in pull) || !('base' in pull)) throw new Error('no pull');
  return {
    ...example,
    pull_request: {
      ...pull,
      head: { ...Object(pull.head), sha: head },
      base: { ...Object(pull.base), sha: shas.base },
    },
  };
};
/** All from the checkout, and nobody to talk to. */
const checkout = { source: 'checkout', comment: 'false' };
const run = (head: string, inputs: Record<string, string> = {}) =>
  runStep({
    workspace: repository.folder,
    event: 'pull_request',
    payload: pullRequest(head),
    inputs: { ...checkout, ...inputs },
  });

describe('a pull request that adds two packages to the base alone', () => {
  it('fails, with the two lines annotated, everything in the summary, and counts as outputs', async () => {
    const { status, stdout, stderr, commands, outputs, summary, report } = await run(shas.head);
    expect([status, stderr]).toEqual([1, '']);
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^::error file=requirements\.txt,line=3,col=1,endColumn=14,title=stripe%3A missing/);
    expect(commands[1]).toMatch(/^::error file=requirements\.txt,line=4,col=1,/);
    expect(outputs).toMatchObject({ earlier: 'kept', verdict: 'drift', findings: '5', introduced: '4', missing: '5' });
    expect(stdout).toContain('requirements.render.txt');
    expect(summary).toContain('stripe');
    expect(summary).toContain('1 older finding');
    expect(JSON.parse(report)).toMatchObject({ schema: 1, verdict: 'drift', compared: { revision: shas.base } });
  });

  it('passes with `enforce: none`, and says the same', async () => {
    const { status, outputs } = await run(shas.head, { enforce: 'none' });
    expect([status, outputs['verdict'], outputs['introduced']]).toEqual([0, 'drift', '4']);
  });

  it('annotates no line when that is switched off, and still says why it failed', async () => {
    const { status, commands } = await run(shas.head, { annotations: 'false' });
    expect(status).toBe(1);
    expect(commands).toEqual([expect.stringMatching(/^::error::/)]);
  });
});

it('a pull request that brings no drift passes, and older drift stays', async () => {
  const { status, commands, outputs } = await run(shas.synced);
  expect([status, commands]).toEqual([0, []]);
  expect(outputs).toMatchObject({ verdict: 'in-sync', findings: '1', introduced: '0' });
});

it('with `enforce: all` older drift fails as well, and is annotated nowhere', async () => {
  const { status, commands } = await run(shas.synced, { enforce: 'all' });
  expect(status).toBe(1);
  expect(commands).toEqual([expect.stringMatching(/^::error::/)]);
});

it('nothing that stands in a file is a command of the runner, nor live in the summary', async () => {
  const { status, commands, summary } = await run(shas.hostile);
  expect(status).toBe(1);
  for (const command of commands) {
    expect(command).toMatch(/^::(error|warning|notice) file=requirements/);
    expect(command).not.toContain('##[');
  }
  expect(summary).not.toContain('<img');
  expect(summary).not.toContain('@octo');
});

it('a checkout of the merge alone compares what it can, and annotates no line', async () => {
  const clone = shallowClone(repository, shas.merge, 2);
  clones.push(clone);
  const ran = await runStep({
    workspace: clone.folder,
    event: 'pull_request',
    payload: pullRequest(shas.head),
    inputs: checkout,
  });
  expect([ran.status, ran.outputs['introduced']]).toEqual([1, '4']);
  expect(ran.commands).toEqual([expect.stringMatching(/^::error::/)]);
  expect(ran.stdout).toContain('fetch-depth: 0');
});

describe('other events', () => {
  it('a push is compared with what was there before', async () => {
    const payload = {
      ...webhookExamples('push')[0],
      ref: 'refs/heads/main',
      before: shas.base,
      after: shas.head,
      created: false,
      forced: false,
    };
    const { status, outputs } = await runStep({
      workspace: repository.folder,
      event: 'push',
      inputs: checkout,
      payload: { ...payload, deleted: false },
    });
    expect([status, outputs['introduced']]).toEqual([1, '4']);
  });

  it('a push of an annotated tag is about its commit', async () => {
    const payload = { ...webhookExamples('push')[0], after: 'f'.repeat(40), head_commit: { id: shas.head } };
    const { status, stdout } = await runStep({
      workspace: repository.folder,
      event: 'push',
      inputs: checkout,
      payload,
    });
    expect([status, stdout.includes('the tag is new')]).toEqual([1, true]);
  });

  it('a schedule counts everything', async () => {
    const { status, outputs } = await runStep({
      workspace: repository.folder,
      event: 'schedule',
      inputs: checkout,
      payload: { schedule: '0 5 * * *' },
      environment: { GITHUB_SHA: shas.synced },
    });
    expect([status, outputs['findings'], outputs['introduced']]).toEqual([1, '1', '1']);
  });

  it('an event that nobody checks is refused, in all the places', async () => {
    const ran = await runStep({ workspace: repository.folder, event: 'release', payload: {} });
    expect(ran.status).toBe(2);
    expect(ran.outputs['verdict']).toBe('could-not-check');
    expect(ran.commands).toEqual([expect.stringContaining('The event `release`')]);
    expect(ran.summary).toContain('release');
  });
});

it('wrong inputs are all refused at once', async () => {
  const { status, commands } = await run(shas.head, { enforce: 'some', annotations: 'maybe' });
  expect(status).toBe(2);
  expect(commands).toEqual([
    expect.stringContaining('allowed are `new`, `all` and `none`'),
    expect.stringContaining('allowed are `true` and `false`'),
  ]);
});

it('a policy that is not there is said, with what to do', async () => {
  const { status, stdout } = await run(shas.head, { policy: 'nowhere.yml' });
  expect(status).toBe(2);
  expect(stdout).toContain('nowhere.yml');
});

it('a comment on an issue is none of our business', async () => {
  const payload = { ...webhookExamples('issue_comment')[0], action: 'deleted' };
  const { status, summary } = await runStep({ workspace: repository.folder, event: 'issue_comment', payload });
  expect([status, summary]).toEqual([0, '']);
});
