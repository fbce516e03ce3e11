import { describe, expect, it } from 'vitest';
import { type Fault, type Files, fakeGithub } from '../github/fake-github.ts';
import { everyIndex, runOn } from './on-github.ts';

const before: Files = {
  '.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt, requirements.py313.txt]\n',
  'requirements.txt': 'django\ncelery\n',
  'requirements.render.txt': 'django\n',
  'requirements.py313.txt': 'django\ncelery\n',
  'README.md': 'Hello\n',
};
const drifted: Files = { ...before, 'requirements.txt': 'django\ncelery\nstripe==11.1.0\ncryptography>=41\n' };
const message = 'fix: add stripe and cryptography to requirements.render.txt and requirements.py313.txt';

function repository(
  options: { main?: Files; after?: Files; from?: string | null; draft?: boolean; closed?: boolean } = {},
) {
  const github = fakeGithub();
  const start = github.commit(options.main ?? before, [], 'Start');
  github.branches.set('main', start);
  const head = github.commit(options.after ?? drifted, [start], 'The change');
  const from = options.from === undefined ? 'octo/app' : options.from;
  const payload = github.openPull(1, head, 'feature', from, options.draft ?? false, options.closed ?? false);
  const feature = (): string => github.branches.get('feature') ?? '';
  const next = () => github.openPull(1, feature());
  const writes = () => github.calls.filter(({ method }) => method !== 'GET');
  return { github, head, payload, feature, next, writes };
}
const commit = { fix: 'commit' };

describe('`fix: commit`', () => {
  it('pushes one commit that adds what this change forgot, and nothing that was missing before', async () => {
    const { github, payload, feature, head } = repository();
    const ran = await runOn(github, 'pull_request', payload, commit);
    const made = github.commits.get(feature());
    expect([ran.status, ran.outputs['fix-commit'], made?.parents]).toEqual([1, feature(), [head]]);
    expect(github.textAt(feature(), 'requirements.render.txt')).toBe('django\nstripe==11.1.0\ncryptography>=41\n');
    expect(github.textAt(feature(), 'requirements.py313.txt')).toBe(
      'django\ncelery\nstripe==11.1.0\ncryptography>=41\n',
    );
    expect(github.textAt(feature(), 'README.md')).toBe('Hello\n');
    expect(made?.message.split('\n')[0]).toBe(message);
    expect(made?.message).toMatch(/[^\n]\n\nDependency-File-Sync: fix\n$/);
    expect(made?.message).not.toMatch(/\[skip ci\]|skip-checks/);
  });

  it('gives the new head a status in the name of the job, turns the comment green, and asks for little', async () => {
    const { github, payload, feature, writes } = repository();
    github.state.jobs = [{ name: 'Sync (linux)', status: 'in_progress', runner_name: 'machine' }];
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(github.statuses).toMatchObject([{ sha: feature(), context: 'Sync (linux)', state: 'success' }]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('In sync for this change');
    expect(github.comments[0]?.body).toContain(feature());
    expect(ran.outputs['comment-url']).toContain('issuecomment');
    expect(github.calls.length).toBeLessThanOrEqual(20);
    expect(writes().length).toBeLessThanOrEqual(8);
  });

  it('says of a commit that takes lines out no more than that it was pushed', async () => {
    const policy = `${before['.github/sync-policy.yml']}fix: [left-behind]\n`;
    const main = { ...before, '.github/sync-policy.yml': policy };
    const { github, payload, feature } = repository({ main, after: { ...main, 'requirements.txt': 'django\n' } });
    await runOn(github, 'pull_request', payload, commit);
    expect(github.textAt(feature(), 'requirements.py313.txt')).toBe('django\n');
    expect(github.comments[0]?.body).toContain(`The fix was pushed as ${feature()}.`);
    expect(github.comments[0]?.body).not.toContain('added');
  });

  it.each([
    ['two of them run on this machine', ['machine', 'machine']],
    ['none runs on this machine', ['another']],
  ])('posts no status when it cannot tell which job it is: %s', async (_, machines) => {
    const { github, payload } = repository();
    github.state.jobs = machines.map((machine, at) => ({
      name: `job ${at}`,
      status: 'in_progress',
      runner_name: machine,
    }));
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(github.statuses).toEqual([]);
    expect(ran.commands.join()).toContain('status-context');
  });

  it('is not the job that ended on this machine before', async () => {
    const { github, payload } = repository();
    github.state.jobs = [
      { name: 'Tests', status: 'completed', runner_name: 'machine' },
      { name: 'Sync', status: 'in_progress', runner_name: 'machine' },
    ];
    await runOn(github, 'pull_request', payload, commit);
    expect(github.statuses).toMatchObject([{ context: 'Sync' }]);
  });

  it('takes the key of the job when jobs may not be read, and `status-context` before all', async () => {
    const unread = repository();
    unread.github.state.fault = ({ path }) => (path.includes('/jobs') ? 'server-error' : null);
    await runOn(unread.github, 'pull_request', unread.payload, commit);
    expect(unread.github.statuses[0]?.context).toBe('sync');
    const named = repository();
    await runOn(named.github, 'pull_request', named.payload, { ...commit, 'status-context': 'drift' });
    expect(named.github.statuses[0]?.context).toBe('drift');
  });

  it('posts no status when another token pushed: the usual workflows run then', async () => {
    const { github, payload, feature, head } = repository();
    github.state.jobs = [{ name: 'Sync', status: 'in_progress', runner_name: 'machine' }];
    await runOn(github, 'pull_request', payload, { ...commit, 'push-token': 'ghs_app' });
    expect([github.statuses, feature() === head]).toEqual([[], false]);
  });

  it('asks for no statuses on what another token pushed, which its workflow need not allow', async () => {
    const { github, payload, next } = repository();
    const inputs = { ...commit, 'push-token': 'ghs_app' };
    await runOn(github, 'pull_request', payload, inputs);
    github.state.fault = ({ path }) => (path.includes('/statuses') ? 'forbidden' : null);
    const ran = await runOn(github, 'pull_request', next(), inputs);
    expect([ran.status, ran.commands.filter((line) => line.startsWith('::warning'))]).toEqual([0, []]);
  });

  it('pushes with `push-token` alone, and reports with `token`', async () => {
    const { github, payload } = repository();
    const used: string[] = [];
    const fetch: typeof github.fetch = (url, init) => {
      const token = new Headers(init?.headers).get('authorization')?.split(' ').at(-1);
      if (init?.method !== 'GET') used.push(`${String(url).replace(/^.*\/octo\/app\/(\w+).*$/, '$1')} ${token}`);
      return github.fetch(url, init);
    };
    await runOn({ ...github, fetch }, 'pull_request', payload, { ...commit, 'push-token': 'ghs_app' });
    expect([...new Set(used)]).toEqual(['git ghs_app', 'issues ghs_x']);
  });

  it('the run for the new head renews the status with its own verdict, and writes nothing else', async () => {
    const { github, payload, feature, next, writes } = repository();
    await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    const before = writes().length;
    const ran = await runOn(github, 'pull_request', next(), { ...commit, 'status-context': 'sync' });
    expect(ran.status).toBe(0);
    expect(github.statuses.map(({ sha, state }) => [sha, state])).toEqual([
      [feature(), 'success'],
      [feature(), 'success'],
    ]);
    expect(writes().length - before).toBeLessThanOrEqual(2);
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>([
    ['and the comment is switched off', { comment: 'false' }, {}],
    [
      'and the comment is off, and the fix is pushed on request',
      { comment: 'false', fix: 'off', 'fix-on-request': 'true' },
      {},
    ],
    ['and the comparison does not reach to the head', {}, { commits: [] }],
  ])('the run for the new head renews the status %s', async (_, inputs, compared) => {
    const { github, payload, feature, next } = repository();
    await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    github.state.compared = compared;
    await runOn(github, 'pull_request', next(), { ...commit, ...inputs });
    expect(github.statuses.map(({ sha }) => sha)).toEqual([feature(), feature()]);
  });

  it('is pushed without a comment, too', async () => {
    const { github, payload, feature, head } = repository();
    const ran = await runOn(github, 'pull_request', payload, { ...commit, comment: 'false' });
    expect([github.comments, feature() === head, ran.outputs['fix-commit']]).toEqual([[], false, feature()]);
  });

  it('the run for the new head takes the green status back when it finds that something counts', async () => {
    const { github, payload, feature, next } = repository();
    await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    const policy = String(before['.github/sync-policy.yml']).replace('version: 1', 'version: 1\nenforce: all');
    const main = github.commit({ ...before, '.github/sync-policy.yml': policy }, [github.branches.get('main') ?? '']);
    github.branches.set('main', main);
    expect((await runOn(github, 'pull_request', next(), commit)).status).toBe(1);
    expect(github.statuses.at(-1)).toMatchObject({ sha: feature(), context: 'sync', state: 'failure' });
  });

  it('the run for the new head leaves alone what others post with the same token', async () => {
    const { github, payload, feature, next } = repository();
    await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    const [posted] = github.statuses;
    if (posted === undefined) return expect.unreachable();
    const foreign = { ...posted, context: 'deploy', state: 'failure', target_url: 'https://deploy.example' };
    github.statuses.push(foreign);
    await runOn(github, 'pull_request', next(), commit);
    expect(github.statuses.map(({ context, sha }) => [context, sha])).toEqual([
      ['sync', feature()],
      ['deploy', feature()],
      ['sync', feature()],
    ]);
  });

  it('statuses that cannot be read or renewed are said once, and change no verdict', async () => {
    for (const method of ['GET', 'POST']) {
      const { github, payload, next } = repository();
      await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'one' });
      const [posted] = github.statuses;
      if (posted !== undefined) github.statuses.push({ ...posted, context: 'two' });
      github.state.fault = (call) =>
        call.method === method && call.path.includes('/statuses') ? 'server-error' : null;
      const ran = await runOn(github, 'pull_request', next(), commit);
      expect([ran.status, ran.commands.filter((line) => line.startsWith('::warning')).length]).toEqual([0, 1]);
    }
  });

  it('a commit of ours that still drifts is not answered with another one', async () => {
    const { github, feature, head } = repository();
    const ours = github.commit(drifted, [head], 'fix: something\n\nDependency-File-Sync: fix\n');
    const ran = await runOn(github, 'pull_request', github.openPull(1, ours), commit);
    expect([ran.status, feature()]).toEqual([1, ours]);
    expect(ran.log).toContain('did not help');
    expect(ran.log).not.toContain('::warning');
    expect(github.comments[0]?.body).toContain(
      'The fix was not pushed: the last commit is such a fix, and did not help',
    );
  });

  it('a commit of ours for another policy is no answer: each policy pushes what is its own, and once', async () => {
    const policy = 'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n';
    const service = (name: string, base: string): Files => ({
      [`${name}/sync.yml`]: policy,
      [`${name}/requirements.txt`]: base,
      [`${name}/requirements.render.txt`]: 'django\n',
    });
    const main = { ...service('a', 'django\n'), ...service('b', 'django\n') };
    const after = { ...service('a', 'django\nstripe\n'), ...service('b', 'django\nredis\n') };
    const { github, head, payload, feature, next } = repository({ main, after });
    const run = (root: string, event: unknown) =>
      runOn(github, 'pull_request', event, { ...commit, root, policy: 'sync.yml' });
    await run('a', payload);
    const first = feature();
    expect((await run('b', next())).outputs['fix-commit']).toBe(feature());
    expect(github.commits.get(feature())?.parents).toEqual([first]);
    expect(github.textAt(feature(), 'a/requirements.render.txt')).toBe('django\nstripe\n');
    expect(github.textAt(feature(), 'b/requirements.render.txt')).toBe('django\nredis\n');
    const still = github.commit(after, [head], github.commits.get(feature())?.message);
    expect((await run('b', github.openPull(1, still))).log).toContain('did not help');
    expect(feature()).toBe(still);
  });

  it.each([
    ['who quotes one of ours', 'Undo a fix\n\nDependency-File-Sync: fix\n\nIt was too early.\n'],
    ['whose only line reads like the last one of ours', 'Dependency-File-Sync: fix\n'],
  ])('a commit of a person %s is none', async (_, message) => {
    const { github, feature, head } = repository();
    const quoting = github.commit(drifted, [head], message);
    const ran = await runOn(github, 'pull_request', github.openPull(1, quoting), commit);
    expect([ran.outputs['fix-commit'], github.commits.get(feature())?.parents]).toEqual([feature(), [quoting]]);
  });

  it.each([
    ['a draft', { draft: true }],
    ['a fork', { from: 'mona/app' }],
    ['a deleted fork', { from: null }],
    ['a closed pull request', { closed: true }],
  ])('%s is checked, and never pushed to', async (_, options) => {
    const { github, payload, writes } = repository(options);
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, ran.outputs['fix-commit']]).toEqual([1, '']);
    expect(writes().map(({ path }) => path)).toEqual(['/issues/1/comments']);
    expect(github.comments[0]?.body).not.toContain('not pushed');
    // Nobody expected a push, so its absence is told in the log, and nobody is warned of it.
    expect([ran.log.includes('The fix was not pushed'), ran.log.includes('::warning')]).toEqual([true, false]);
  });

  it('the default branch, brought to another one, is checked, and never pushed to', async () => {
    const { github, payload, head, feature, writes } = repository();
    github.settings.defaultBranch = 'feature';
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, ran.outputs['fix-commit'], feature()]).toEqual([1, '', head]);
    expect(writes().map(({ path }) => path)).toEqual(['/issues/1/comments']);
    expect(ran.log).toContain('The fix was not pushed: its branch is the default branch');
  });

  it('what has become a draft since the run started is not pushed to', async () => {
    const { github, payload, head, feature } = repository({ draft: true });
    await runOn(
      github,
      'pull_request',
      { ...payload, pull_request: { ...payload.pull_request, draft: false } },
      commit,
    );
    expect(feature()).toBe(head);
  });

  it('a new name that is one slip from an older one is left to a person', async () => {
    const { github, payload, feature } = repository({
      after: { ...before, 'requirements.txt': 'django\ncelery\ncelerys\nstripe\n' },
    });
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(github.textAt(feature(), 'requirements.py313.txt')).toBe('django\ncelery\nstripe\n');
    expect(ran.summary).toContain('one letter from');
  });

  it('what is left to a person stands in the patch that people are shown', async () => {
    const { github, payload } = repository({ after: { ...before, 'requirements.txt': 'django\ncelery\ncelerys\n' } });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.patch.toString()).toContain('+celerys');
  });

  it('a variant that was changed on purpose is left to its author', async () => {
    const { github, payload, writes } = repository({ after: { ...before, 'requirements.py313.txt': 'django\n' } });
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, ran.outputs['fix-commit']]).toEqual([1, '']);
    expect(writes().map(({ path }) => path)).toEqual(['/issues/1/comments']);
  });

  it('bytes that are no UTF-8 go and come as they are', async () => {
    const latin = (text: string): Uint8Array =>
      new Uint8Array(Buffer.from(`# -*- coding: latin-1 -*-\n# ${text}\n`, 'latin1'));
    const files = {
      'requirements.py313.txt': new Uint8Array([...latin('Prüfung'), ...Buffer.from('django\ncelery\n')]),
    };
    const { github, payload, feature } = repository({ after: { ...drifted, ...files } });
    await runOn(github, 'pull_request', payload, commit);
    const blobs = github.calls.filter(({ path }) => path === '/git/blobs');
    expect(blobs).toHaveLength(2);
    const { bytes } = github.entryAt(feature(), 'requirements.py313.txt');
    expect(bytes.toString('latin1')).toContain('# Prüfung\ndjango\ncelery\nstripe==11.1.0\n');
  });

  it('a byte order mark stays, and so does the mode of a file', async () => {
    const files = {
      'requirements.py313.txt': '\uFEFFdjango\ncelery\n',
      'requirements.render.txt': '#!/bin/cat\ndjango\n',
    };
    const { github, payload, feature } = repository({ after: { ...drifted, ...files } });
    await runOn(github, 'pull_request', payload, commit);
    const [first, second] = ['requirements.py313.txt', 'requirements.render.txt'].map((path) =>
      github.entryAt(feature(), path),
    );
    expect([first?.mode, first?.bytes.subarray(0, 9).toString('utf8')]).toEqual(['100644', '\uFEFFdjango']);
    expect([second?.mode, second?.bytes.toString('utf8').includes('stripe')]).toEqual(['100755', true]);
  });
});

describe('what a person makes otherwise after a fix', () => {
  const taken = 'requirements.render.txt';
  /** The fix is pushed, and a commit of a person upon it makes some files otherwise. */
  async function afterFix(files: Files, options: Parameters<typeof repository>[0] = {}) {
    const made = repository(options);
    const { github, feature } = made;
    await runOn(github, 'pull_request', made.payload, commit);
    const fixed = feature();
    const all = Object.fromEntries(Object.keys(before).map((path) => [path, github.textAt(fixed, path)]));
    const later = github.commit({ ...all, ...files }, [fixed], 'Not here');
    return { ...made, all, fixed, later };
  }

  it('is not pushed again, and said', async () => {
    const { github, feature, later } = await afterFix({ [taken]: 'django\ncryptography>=41\n' });
    const ran = await runOn(github, 'pull_request', github.openPull(1, later), commit);
    expect([ran.status, feature(), ran.outputs['fix-commit']]).toEqual([1, later, '']);
    expect(ran.summary).toContain('stripe was here when a fix was pushed, and was taken out since');
    expect(ran.summary).toContain('`omit` it in the policy');
    expect(ran.summary).not.toContain('cryptography');
  });

  it('what the base gains later is pushed without it, also when that is done twice', async () => {
    const { github, feature, all, later } = await afterFix({ [taken]: 'django\ncryptography>=41\n' });
    const gains = (name: string) => ({ 'requirements.txt': `${String(drifted['requirements.txt'])}${name}\n` });
    const more = github.commit({ ...all, [taken]: 'django\ncryptography>=41\n', ...gains('boto3') }, [later]);
    await runOn(github, 'pull_request', github.openPull(1, more), commit);
    expect(github.textAt(feature(), taken)).toBe('django\ncryptography>=41\nboto3\n');
    const now = { ...all, [taken]: github.textAt(feature(), taken), ...gains('boto3\nattrs') };
    const again = github.commit({ ...now, 'requirements.py313.txt': 'django\ncelery\nboto3\n' }, [feature()]);
    await runOn(github, 'pull_request', github.openPull(1, again), commit);
    expect(github.textAt(feature(), taken)).toBe('django\ncryptography>=41\nboto3\nattrs\n');
    expect(github.textAt(feature(), 'requirements.py313.txt')).toBe('django\ncelery\nboto3\nattrs\n');
  });

  it('is not offered, and not pushed on request', async () => {
    const { github, feature, later } = await afterFix({ [taken]: 'django\ncryptography>=41\n' });
    await runOn(github, 'pull_request', github.openPull(1, later), { 'fix-on-request': 'true' });
    expect(github.comments[0]?.body).not.toContain('- [ ] Commit this fix');
    const asking = {
      action: 'created',
      issue: { number: 1, pull_request: {} },
      comment: { id: 9, body: '/dependency-file-sync fix', user: { login: 'mona', type: 'User' } },
      sender: { login: 'mona', type: 'User' },
    };
    await runOn(github, 'issue_comment', asking, { 'fix-on-request': 'true' });
    expect(feature()).toBe(later);
    expect(github.comments[0]?.body).toContain('No fix was pushed');
  });

  it.each([
    [
      'another base',
      '  - base: requirements.txt\n    variants: [NAME]\n  - base: other.txt\n    variants: [NAME]\n',
      {},
    ],
    [
      'a file that reads it',
      '  - base: requirements.txt\n    variants: [NAME, requirements.py313.txt]\n',
      { 'requirements.py313.txt': `-r ${taken}\n` },
    ],
  ])('is not pushed again for the sake of %s', async (_, groups, own) => {
    const yaml = `version: 1\ngroups:\n${groups.replaceAll('NAME', taken)}`;
    const files = { ...before, '.github/sync-policy.yml': yaml, [taken]: 'django\ncelery\n', ...own };
    const other = (names: string) => ({ 'requirements.txt': names, 'other.txt': names });
    const github = fakeGithub();
    const start = github.commit({ ...files, ...other('django\ncelery\n') }, []);
    github.branches.set('main', start);
    const drift = { ...files, ...other('django\ncelery\nstripe\n') };
    const head = github.commit(drift, [start], 'The change');
    await runOn(github, 'pull_request', github.openPull(1, head), commit);
    const fixed = github.branches.get('feature') ?? '';
    expect(github.textAt(fixed, taken)).toBe('django\ncelery\nstripe\n');
    const later = github.commit(drift, [fixed], 'Not here');
    await runOn(github, 'pull_request', github.openPull(1, later), commit);
    expect(github.branches.get('feature')).toBe(later);
  });

  it('a version that was put back stays back', async () => {
    const pins = (base: string, variant: string): Files => ({
      ...before,
      'requirements.txt': `django==${base}\ncelery\n`,
      [taken]: `django==${variant}\n`,
      'requirements.py313.txt': `django==${variant}\ncelery\n`,
    });
    const made = await afterFix({ [taken]: 'django==5\n' }, { main: pins('5', '5'), after: pins('6', '5') });
    const { github, fixed, later, feature } = made;
    expect(github.textAt(fixed, taken)).toBe('django==6\n');
    const ran = await runOn(github, 'pull_request', github.openPull(1, later), commit);
    expect([ran.status, feature()]).toEqual([1, later]);
    expect(ran.summary).toContain('a fix was pushed, and this line was changed since');
  });

  it('a fix among more than a hundred commits is found, and one that cannot be looked for stops the next', async () => {
    const { github, feature, later, all } = await afterFix({ [taken]: 'django\ncryptography>=41\n' });
    let tip = later;
    for (let at = 0; at < 120; at += 1) {
      tip = github.commit({ ...all, [taken]: 'django\ncryptography>=41\n', 'README.md': String(at) }, [tip]);
    }
    await runOn(github, 'pull_request', github.openPull(1, tip), commit);
    expect(feature()).toBe(tip);
    let asked = 0;
    github.state.fault = ({ path }) => {
      if (path.includes('/compare/')) asked += 1;
      return path.includes('/compare/') && asked > 1 ? 'server-error' : null;
    };
    const ran = await runOn(github, 'pull_request', github.openPull(1, tip), commit);
    expect(feature()).toBe(tip);
    expect(ran.summary).toContain('cannot be told');
  });

  it('nothing more is asked for where no fix was pushed, or nothing is to be pushed', async () => {
    const first = repository();
    await runOn(first.github, 'pull_request', first.payload, commit);
    const asked = (calls: typeof first.github.calls) => calls.filter(({ path }) => path.startsWith('/compare/')).length;
    expect([asked(first.github.calls), first.github.calls.length <= 20]).toEqual([1, true]);
    const from = first.github.calls.length;
    await runOn(first.github, 'pull_request', first.next(), commit);
    const trees = first.github.calls.slice(from).filter(({ path }) => path.startsWith('/git/trees/'));
    expect(trees).toHaveLength(2);
  });
});

describe('what stands in the way of the commit', () => {
  it('a head that moves at any one request: what was pushed is under it, and nothing is said of what is gone', async () => {
    const quiet = repository();
    await runOn(quiet.github, 'pull_request', quiet.payload, commit);
    await everyIndex(0, quiet.github.calls.length, async (at) => {
      const { github, payload, feature } = repository();
      let pushedBefore = '';
      github.state.before = () => {
        if (github.calls.length !== at + 1) return;
        pushedBefore = feature();
        github.branches.set('feature', github.commit({ ...drifted, 'more.txt': '' }, [pushedBefore], 'Another push'));
      };
      const ran = await runOn(github, 'pull_request', payload, commit);
      const label = `moved at request ${at} (${JSON.stringify(github.calls[at])})`;
      const pushed = ran.outputs['fix-commit'];
      expect([ran.status, github.commits.get(feature())?.message], label).toEqual([1, 'Another push']);
      expect(pushed === '' || pushed === pushedBefore, label).toBe(true);
      expect(github.comments.length, label).toBe(pushed === '' ? 0 : 1);
      expect(
        github.statuses.every(({ sha }) => sha === pushed),
        label,
      ).toBe(true);
    });
  });

  it('a head that moves between reading and pushing: nothing is pushed, said', async () => {
    const { github, payload, head, feature } = repository();
    let moved = '';
    github.state.before = ({ method, path }) => {
      if (method !== 'POST' || path !== '/git/commits') return;
      moved = github.commit({ ...drifted, 'more.txt': '' }, [head], 'Another push');
      github.branches.set('feature', moved);
    };
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([feature() === moved, ran.outputs['fix-commit'], github.statuses]).toEqual([true, '', []]);
    expect(ran.log).toContain('moved on meanwhile');
    expect(ran.log).not.toContain('::warning');
    // What was found is about a commit that is no longer the head.
    expect(github.comments).toEqual([]);
  });

  it.each([
    ['a protected branch', 422, 'Reference update failed'],
    ['a ruleset', 409, 'Repository rule violations found'],
    ['a branch that only some may push to', 403, 'You are not authorized to push to this branch'],
  ])('%s: said in its words, and the verdict stands', async (_, status, words) => {
    const { github, payload, feature, head } = repository();
    github.state.refusal = { status, message: words };
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, feature()]).toEqual([1, head]);
    expect(ran.commands.join('\n')).toContain(words);
    expect(ran.commands.join('\n')).not.toContain('permission');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(
      new RegExp(`^### .*\\n\\n(?:.*\\n\\n)?The fix was not pushed: the branch could not be moved, .*${words}`),
    );
  });

  it('a fix that is refused makes no comment where nothing counts', async () => {
    const path = '.github/sync-policy.yml';
    const main = { ...before, [path]: `${before[path]}severity: { missing: warning }\n` };
    const { github, payload } = repository({
      main,
      after: { ...main, 'requirements.txt': 'django\ncelery\nstripe\n' },
    });
    github.state.refusal = { status: 422, message: 'Reference update failed' };
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, github.comments]).toEqual([0, []]);
    expect(ran.log).toContain('Reference update failed');
  });

  it('a token without the permission: one warning that names it, nothing tried twice', async () => {
    const { github, payload, writes } = repository();
    github.state.forbidden = '/git/';
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(ran.commands.filter((command) => command.includes('`contents: write`'))).toHaveLength(1);
    expect(writes().filter(({ path }) => path.startsWith('/git/'))).toHaveLength(1);
  });

  it.each([
    ['the head', 'GET', '/git/commits/'],
    ['a blob', 'POST', '/git/blobs'],
    ['the tree', 'POST', '/git/trees'],
    ['the commit', 'POST', '/git/commits'],
    ['the branch', 'PATCH', '/git/refs/'],
    ['what became of the branch', 'GET', '/git/ref/'],
  ])(
    '%s that GitHub never answers for: nothing is pushed, one warning, and the verdict stands',
    async (_, method, path) => {
      const { github, payload, feature, head } = repository();
      github.state.fault = (call) => {
        const hit = call.method === method && call.path.startsWith(path);
        return hit || (path === '/git/ref/' && call.path.startsWith('/git/refs/')) ? 'server-error' : null;
      };
      const ran = await runOn(github, 'pull_request', payload, commit);
      expect([ran.status, feature(), ran.outputs['fix-commit']]).toEqual([1, head, '']);
      expect(ran.commands.filter((command) => command.startsWith('::warning'))).toHaveLength(1);
      expect(ran.log).not.toContain('permission');
      expect(github.comments).toHaveLength(1);
    },
  );

  it.each<readonly [string, Fault]>([
    ['took effect', 'lost'],
    ['did not', 'server-error'],
  ])('a move of the branch of which nothing more is heard, and that %s: it is not known, said', async (_, fault) => {
    const { github, payload, feature, head } = repository();
    github.state.fault = ({ method, path }) =>
      method === 'PATCH' && path.startsWith('/git/refs/')
        ? fault
        : path.startsWith('/git/ref/')
          ? 'server-error'
          : null;
    const ran = await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    expect([ran.status, ran.outputs['fix-commit'], feature() === head]).toEqual([1, '', fault !== 'lost']);
    const warnings = ran.commands.filter((command) => command.startsWith('::warning'));
    expect(warnings).toHaveLength(1);
    const [status] = github.statuses;
    for (const said of [warnings[0], github.comments[0]?.body]) {
      expect(said).toContain('It is not known whether the fix was pushed');
      expect(said).toContain(`It was if ${status?.sha} is among the commits of the branch`);
      expect(said).not.toContain('was not pushed');
    }
    // Where it was pushed, nothing else would ever say what its check found.
    expect(status).toMatchObject({ context: 'sync', state: 'success' });
    if (fault === 'lost') expect(status?.sha).toBe(feature());
  });

  it('a refusal that came is one, although the branch is not heard of any more', async () => {
    const { github, payload } = repository();
    github.state.refusal = { status: 403, message: 'You may not push here' };
    github.state.fault = ({ path }) => (path.startsWith('/git/ref/') ? 'server-error' : null);
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(ran.commands.join('\n')).toContain('The fix was not pushed');
    expect(ran.commands.join('\n')).toContain('You may not push here');
  });

  it('files of the head that cannot be listed before the push: said so', async () => {
    const { github, payload, feature, head } = repository();
    let read = false;
    github.state.fault = ({ path }) => {
      if (path === `/git/commits/${head}`) read = true;
      return read && path.startsWith('/git/trees/') ? 'server-error' : null;
    };
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect(ran.commands.join('\n')).toContain(
      'the files of the head could not be listed: GitHub says "Server Error" (502)',
    );
    expect([ran.status, feature()]).toEqual([1, head]);
    expect(ran.commands.join('\n')).not.toContain('could not be found');
  });

  it('a branch that was deleted meanwhile: nothing is pushed, said', async () => {
    const { github, payload } = repository();
    github.state.before = ({ method, path }) => {
      if (method === 'POST' && path === '/git/commits') github.branches.delete('feature');
    };
    const ran = await runOn(github, 'pull_request', payload, commit);
    expect([ran.status, ran.outputs['fix-commit'], github.branches.has('feature')]).toEqual([1, '', false]);
  });

  it('a status that may not be posted: one warning that names the permission', async () => {
    const { github, payload, feature, head } = repository();
    github.state.forbidden = '/statuses/';
    const ran = await runOn(github, 'pull_request', payload, { ...commit, 'status-context': 'sync' });
    expect([ran.status, feature() === head, github.statuses]).toEqual([1, false, []]);
    expect(ran.commands.join('\n')).toContain('`statuses: write`');
  });

  it('a variant that is a symbolic link: the file that it leads to is changed, the link stays', async () => {
    const linked = { 'requirements.render.txt': '-> deploy/render.txt', 'deploy/render.txt': 'django\ncelery\n' };
    const github = fakeGithub();
    const start = github.commit({ ...before, ...linked });
    github.branches.set('main', start);
    const payload = github.openPull(1, github.commit({ ...drifted, ...linked }, [start]));
    await runOn(github, 'pull_request', payload, commit);
    const head = github.branches.get('feature') ?? '';
    expect(github.textAt(head, 'deploy/render.txt')).toContain('stripe');
    expect(github.textAt(head, 'requirements.render.txt')).toBe('deploy/render.txt');
  });

  it('two variants that are one file by a symbolic link are left to a person', async () => {
    const linked = { 'requirements.render.txt': '-> requirements.py313.txt' };
    const github = fakeGithub();
    const start = github.commit({ ...before, ...linked });
    github.branches.set('main', start);
    const head = github.commit({ ...drifted, ...linked }, [start]);
    const ran = await runOn(github, 'pull_request', github.openPull(1, head), commit);
    expect([ran.status, github.branches.get('feature')]).toEqual([1, head]);
    expect(ran.commands.join('\n')).toContain('symbolic link');
  });

  it.each(['server-error', 'reset', 'lost', 'too-many', 'secondary', 'broken-off', 'late'] as const)(
    '%s at any one request: the same commit, once, or none, and never half of one',
    async (fault) => {
      const running = [{ name: 'sync', status: 'in_progress', runner_name: 'machine' }];
      const quiet = repository();
      quiet.github.state.jobs = running;
      await runOn(quiet.github, 'pull_request', quiet.payload, commit);
      await everyIndex(0, quiet.github.calls.length, async (at) => {
        const { github, payload, feature, head } = repository();
        github.state.jobs = running;
        github.state.fault = (_, index) => (index === at ? fault : null);
        const ran = await runOn(github, 'pull_request', payload, commit);
        const label = `${fault} at request ${at} (${JSON.stringify(github.calls[at])})`;
        expect([ran.status, github.comments.length], label).toEqual([1, 1]);
        expect(github.commits.get(feature())?.parents, label).toEqual([head]);
        expect(github.textAt(feature(), 'requirements.py313.txt'), label).toContain('cryptography');
        expect(github.statuses.length, label).toBeGreaterThanOrEqual(1);
      });
    },
  );
});
