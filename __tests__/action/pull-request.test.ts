import { describe, expect, it } from 'vitest';
import { type Files, fakeGithub } from '../github/fake-github.ts';
import { runOn } from './on-github.ts';

const policyPath = '.github/sync-policy.yml';
const policy = (rest = '') =>
  `version: 1\n${rest}groups:\n  - base: requirements.txt\n    variants: [requirements.render.txt, requirements.py313.txt]\n`;

const before: Files = {
  [policyPath]: policy(),
  'requirements.txt': 'django\ncelery\n',
  'requirements.render.txt': 'django\n',
  'requirements.py313.txt': 'django\ncelery\n',
  'src/app.py': 'print()\n',
};
const drifted: Files = { ...before, 'requirements.txt': 'django\ncelery\nstripe==11.1.0\ncryptography>=41\n' };

/** A repository with `before` on main, and a pull request that makes `after` of it. */
function repository(after: Files, options: { readOnly?: boolean; from?: string | null; main?: Files } = {}) {
  const github = fakeGithub(options.readOnly === undefined ? {} : { readOnly: options.readOnly });
  const start = github.commit(options.main ?? before, [], 'Start');
  github.branches.set('main', start);
  const head = github.commit(after, [start], 'The change');
  const payload = github.openPull(1, head, 'feature', options.from === undefined ? 'octo/app' : options.from);
  return { github, start, head, payload };
}
const writes = (github: ReturnType<typeof fakeGithub>) => github.calls.filter(({ method }) => method !== 'GET');

describe('a pull request, without a checkout', () => {
  it('that drifts fails, with lines annotated, one comment, and few requests', async () => {
    const { github, payload, start } = repository(drifted);
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(1);
    expect(ran.commands.map((command) => command.slice(0, 42))).toEqual([
      '::error file=requirements.txt,line=3,col=1',
      '::error file=requirements.txt,line=4,col=1',
    ]);
    expect(ran.outputs).toMatchObject({ verdict: 'drift', introduced: '4', findings: '5' });
    expect(ran.outputs['comment-url']).toContain('issuecomment-1');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('stripe');
    expect(ran.report).toMatchObject({ compared: { revision: start }, policy: { from: start } });
    // The policy and three files, and one of them before the change, each blob once: two of them are one.
    expect(github.calls.filter(({ path }) => /^\/(?:contents|git\/blobs)\//.test(path))).toHaveLength(1 + 3 + 1 - 1);
    expect(github.calls.length).toBeLessThanOrEqual(8 + 2 * 3);
    expect(writes(github)).toEqual([{ method: 'POST', path: '/issues/1/comments' }]);
  });

  it('that fails by what is older says so on the page of the job, where no line is annotated', async () => {
    const { payload, github } = repository({ ...before, 'README.md': 'Hello\n' });
    const ran = await runOn(github, 'pull_request', payload, { enforce: 'all' });
    expect(ran.status).toBe(1);
    expect(ran.commands).toEqual([expect.stringMatching(/^::error::(?!.*file=).*1 /)]);
  });

  it('is compared with where it began, not with what became of its base', async () => {
    const { github, payload, start } = repository({ ...before, 'README.md': 'Hello\n' });
    const mended = github.commit({ ...before, 'requirements.render.txt': 'django\ncelery\n' }, [start], 'Mended');
    github.branches.set('main', mended);
    const ran = await runOn(github, 'pull_request', github.openPull(1, payload.pull_request.head.sha));
    expect([ran.status, ran.outputs['introduced'], ran.outputs['findings']]).toEqual([0, '0', '1']);
    expect(ran.report).toMatchObject({ compared: { revision: start }, policy: { from: mended } });
  });

  it('that is in sync gets no comment', async () => {
    const { github, payload } = repository({ ...before, 'README.md': 'Hello\n' });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['comment-url']]).toEqual([0, '']);
    expect(writes(github)).toEqual([]);
  });

  it('updates its comment when the drift is mended, and leaves it alone when nothing changes', async () => {
    const { github, payload } = repository(drifted);
    await runOn(github, 'pull_request', payload);
    const red = github.comments[0]?.body;
    await runOn(github, 'pull_request', payload);
    expect(writes(github)).toHaveLength(1);
    const mended = github.commit({ ...drifted, 'requirements.txt': 'django\ncelery\n' }, [
      github.branches.get('feature') ?? '',
    ]);
    const next = github.openPull(1, mended);
    expect((await runOn(github, 'pull_request', next)).status).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toBe(red);
    expect(writes(github).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('keeps the oldest of its comments, deletes the others, and never touches one that somebody else marked', async () => {
    const { github, payload } = repository(drifted);
    await runOn(github, 'pull_request', payload);
    const body = github.comments[0]?.body ?? '';
    github.comments.length = 0;
    for (const author of ['mallory', 'dependabot[bot]', 'github-actions[bot]', 'github-actions[bot]']) {
      github.addComment(`${author}\n${body}`, author);
    }
    await runOn(github, 'pull_request', payload);
    expect(github.comments.map(({ user, body: text }) => [user?.login, text === body])).toEqual([
      ['mallory', false],
      ['dependabot[bot]', false],
      ['github-actions[bot]', true],
    ]);
  });

  it('reads all pages of comments', async () => {
    const { github, payload } = repository(drifted);
    await runOn(github, 'pull_request', payload);
    const [ours] = github.comments.splice(0);
    for (let count = 0; count < 250; count += 1) github.addComment('Hello', 'mona');
    if (ours !== undefined) github.comments.push(ours);
    await runOn(github, 'pull_request', payload);
    expect(github.comments).toHaveLength(251);
  });

  it('has a comment for each policy', async () => {
    const second = '.github/second.yml';
    const { github, payload } = repository(
      { ...drifted, [second]: policy() },
      { main: { ...before, [second]: policy() } },
    );
    await runOn(github, 'pull_request', payload);
    await runOn(github, 'pull_request', payload, { policy: second });
    const commands = github.comments.map(({ body }) => /fix (--.*)`/.exec(body)?.[1]);
    expect(commands).toEqual(['--base origin/main', `--policy ${second} --base origin/main`]);
  });

  it('annotates the line of the variant when that is what the change touched', async () => {
    const main = { ...before, 'requirements.txt': 'django==5\n', 'requirements.render.txt': '# Core\ndjango==5\n' };
    const { github, payload } = repository({ ...main, 'requirements.render.txt': '# Core\ndjango==6\n' }, { main });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.commands.map((command) => command.slice(0, 49))).toEqual([
      '::error file=requirements.render.txt,line=2,col=1',
    ]);
  });

  it('annotates the file that a package was taken out of', async () => {
    const main = { ...before, 'requirements.render.txt': 'django\ncelery\n' };
    const { github, payload } = repository({ ...main, 'requirements.render.txt': 'django\n' }, { main });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.commands).toEqual([
      expect.stringMatching(
        /^::error file=requirements\.render\.txt,line=1,col=1,title=celery%3A missing::.*you removed it/,
      ),
    ]);
  });

  it.each([
    ['none', drifted, 0, 'drift'],
    ['all', { ...before, 'README.md': 'Hello\n' }, 1, 'drift'],
    ['', { ...before, 'README.md': 'Hello\n' }, 0, 'in-sync'],
  ])('enforces what the input says: %j', async (enforce, after, status, verdict) => {
    const { github, payload } = repository(after);
    const ran = await runOn(github, 'pull_request', payload, { enforce });
    expect([ran.status, ran.outputs['verdict']]).toEqual([status, verdict]);
  });

  it('writes no comment when asked not to', async () => {
    const { github, payload } = repository(drifted);
    expect((await runOn(github, 'pull_request', payload, { comment: 'false' })).status).toBe(1);
    expect(github.comments).toEqual([]);
  });

  it('reads a root below the top, and annotates paths from the top', async () => {
    const below = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text]));
    const { github, payload } = repository(below(drifted), { main: below(before) });
    const ran = await runOn(github, 'pull_request', payload, { root: 'app' });
    expect([ran.status, ran.commands[0]?.slice(0, 32)]).toEqual([1, '::error file=app/requirements.txt'.slice(0, 32)]);
    expect([ran.summary, github.comments[0]?.body]).toEqual(
      Array(2).fill(expect.stringContaining('\nPaths start from `app/`.\n')),
    );
  });

  it('lists a repository that is too large to be listed at once', async () => {
    const globbed = (files: Files) => ({
      ...files,
      [policyPath]: policy().replace('requirements.render.txt', '"*.render.txt"'),
    });
    const { github, payload } = repository(globbed(drifted), { main: globbed(before) });
    github.state.truncated = true;
    expect((await runOn(github, 'pull_request', payload)).outputs).toMatchObject({ verdict: 'drift', introduced: '4' });
  });
});

describe('a token that may only read', () => {
  it.each([
    ['a fork', 'mona/app'],
    ['a deleted fork', null],
    ['Dependabot', 'octo/app'],
  ])('as %s has: the same verdict, one warning, no write tried twice', async (_, from) => {
    const { github, payload } = repository(drifted, { readOnly: true, from });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
    expect(ran.commands.filter((command) => command.startsWith('::warning'))).toEqual([
      expect.stringMatching(/The comment could not be written: .*`pull-requests: write`/),
    ]);
    expect(writes(github)).toHaveLength(1);
  });
});

it('among ten warnings, which is all that a runner shows, is the one about the permission', async () => {
  const pins = (version: number): string =>
    Array.from({ length: 12 }, (_, index) => `package-${index}==${version}\n`).join('');
  const main = { ...before, 'requirements.txt': pins(1), 'requirements.render.txt': pins(3) };
  const head = { ...main, 'requirements.txt': `${pins(2)}stripe\n` };
  const { github, payload } = repository(head, { readOnly: true, main });
  const ran = await runOn(github, 'pull_request', payload);
  const warnings = ran.commands.filter((command) => command.startsWith('::warning'));
  expect([ran.status, warnings.length]).toEqual([1, 10]);
  expect(warnings[0]).toContain('`pull-requests: write`');
  expect(warnings[9]).toContain('%0A+ 3 more warnings: see the summary of this job.');
  const { github: other, payload: given } = repository(head, { main });
  const written = await runOn(other, 'pull_request', given);
  expect(written.commands.filter((command) => command.startsWith('::warning'))).toHaveLength(10);
  expect(written.commands.at(-1)).toContain('%0A+ 2 more warnings: see the summary of this job.');
});

it('Dependabot bumps one copy, with a token that may only read: drift, one warning, no write tried twice', async () => {
  const pinned = { ...before, 'requirements.txt': 'django==5.0.1\n', 'requirements.render.txt': 'django==5.0.1\n' };
  const main = { ...pinned, 'requirements.py313.txt': 'django==5.0.1\n' };
  const bumped = { ...main, 'requirements.txt': 'django==5.0.2\n' };
  const { github, payload } = repository(bumped, { readOnly: true, main });
  const ran = await runOn(github, 'pull_request', payload, { fix: 'patch' });
  expect([ran.status, ran.outputs['introduced'], writes(github).length]).toEqual([1, '2', 1]);
  expect(ran.commands.map((command) => command.slice(0, 31))).toEqual([
    '::error file=requirements.txt,l',
    '::warning::The comment could no',
  ]);
  expect(ran.summary).toContain('5.0.1');
});

describe('what is left alone', () => {
  it('a head that is no longer the head gets nothing written', async () => {
    const { github, payload, head } = repository(drifted);
    github.branches.set('feature', github.commit({ ...drifted, 'more.txt': '' }, [head]));
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, writes(github)]).toEqual([1, []]);
    expect(ran.log).toContain('moved on');
  });

  it('below 300 remaining requests the comment is skipped, said', async () => {
    const { github, payload } = repository(drifted);
    github.state.remaining = 300;
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, writes(github)]).toEqual([1, []]);
    expect(ran.commands.join()).toContain('293 requests are left');
  });

  it('and so is the commit, which is what is said then', async () => {
    const { github, payload } = repository(drifted);
    github.state.remaining = 300;
    const ran = await runOn(github, 'pull_request', payload, { fix: 'commit', comment: 'false' });
    expect([ran.status, writes(github)]).toEqual([1, []]);
    expect(ran.commands.join()).toContain('neither a comment nor a commit: only');
  });
});

describe('whose policy judges', () => {
  const off = policy('enforce: none\n');

  it('a change cannot switch its own check off', async () => {
    const { github, payload, start } = repository({ ...drifted, [policyPath]: off });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict']]).toEqual([1, 'drift']);
    expect(ran.report).toMatchObject({ policy: { from: start } });
  });

  it('removing the policy switches nothing off either', async () => {
    const { [policyPath]: _, ...rest } = drifted;
    const { github, payload } = repository(rest);
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(1);
    expect(ran.summary).toContain('removes the policy');
  });

  it('a policy that is added for the first time judges itself', async () => {
    const { [policyPath]: _, ...main } = before;
    const { github, payload, head } = repository(drifted, { main });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(1);
    expect(ran.report).toMatchObject({ policy: { from: head } });
  });

  it('where there is none at all, how to begin with one is said', async () => {
    const { [policyPath]: _, ...files } = before;
    const { github, payload } = repository(files, { main: files });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(2);
    for (const said of [ran.log, ran.summary]) expect(said).toContain('dependency-file-sync init');
  });

  it('a broken policy can be mended, and cannot be merged', async () => {
    const broken = { ...before, [policyPath]: 'version: 1\n\tgroups: []\n' };
    const mended = repository(before, { main: broken });
    expect((await runOn(mended.github, 'pull_request', mended.payload)).status).toBe(0);
    const breaking = repository(broken);
    expect((await runOn(breaking.github, 'pull_request', breaking.payload)).status).toBe(2);
  });

  it.each([
    ['names a file that is not there', policy().replace('py313.txt]', 'py313.txt, requirements.prod.txt]')],
    [
      'requires what its base lacks',
      policy().replace('py313.txt]', 'py313.txt, { path: src/app.py, require: [torch] }]'),
    ],
    ['feeds itself', `${policy()}  - base: requirements.render.txt\n    variants: [requirements.txt]\n`],
  ])('nor can one be merged that %s, whatever the policy of the base says', async (_, changed) => {
    const { github, payload } = repository({ ...before, [policyPath]: changed });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
    expect(ran.report).toMatchObject({ problems: [{ fatal: true, path: policyPath }] });
  });

  it('what is wrong with the policy before and after is told once', async () => {
    const gone = policy().replace('py313.txt]', 'py313.txt, requirements.prod.txt]');
    const main = { ...before, [policyPath]: gone };
    const { github, payload } = repository({ ...main, [policyPath]: `${gone}enforce: all\n` }, { main });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(2);
    expect(ran.report).toMatchObject({ problems: [{ code: 'policy-path' }] });
  });

  it('what a new policy could not check in a file waits for the merge, and is said', async () => {
    const changed = `${policy()}  - base: more.txt\n    variants: [less.txt]\n`;
    const files = { 'more.txt': 'django\n', 'less.txt': '-r gone.txt\n' };
    const { github, payload } = repository({ ...before, ...files, [policyPath]: changed });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict']]).toEqual([0, 'in-sync']);
    expect(ran.summary).toContain('judges after the merge');
  });

  it.each([
    [
      'left out on purpose',
      policy().replace('requirements.py313.txt]', '{ path: requirements.py313.txt, omit: [celery] }]'),
    ],
    ['not there', undefined],
    ['broken', 'version: 1\n\tgroups: []\n'],
    ['of a file that is gone', policy().replace('py313.txt]', 'py313.txt, requirements.prod.txt]')],
  ])('a change that began before the policy changed says nothing of the older one: %s', async (_, older) => {
    const rest: Files = { ...before, 'requirements.render.txt': 'django\ncelery\n' };
    const { [policyPath]: __, ...none } = rest;
    const began = older === undefined ? none : { ...rest, [policyPath]: older };
    const { github, start, head } = repository({ ...began, 'requirements.py313.txt': 'django\n' }, { main: began });
    const moved = github.commit({ ...rest, [policyPath]: policy() }, [start], 'Moved on');
    github.branches.set('main', moved);
    const ran = await runOn(github, 'pull_request', github.openPull(1, head));
    expect([ran.status, ran.outputs['verdict'], ran.outputs['introduced']]).toEqual([1, 'drift', '1']);
    expect(ran.report).toMatchObject({ policy: { from: moved }, problems: [] });
  });

  it('a change of a policy that the base has changed since says nothing of what neither will say', async () => {
    const changed = { ...drifted, [policyPath]: policy('severity: { missing: warning }\n') };
    const quiet = repository(changed);
    expect((await runOn(quiet.github, 'pull_request', quiet.payload)).log).toContain('judges after the merge');
    const { github, start, head } = repository(changed);
    const moved = github.commit({ ...before, [policyPath]: policy('enforce: all\n') }, [start], 'Moved on');
    github.branches.set('main', moved);
    const ran = await runOn(github, 'pull_request', github.openPull(1, head));
    expect([ran.status, ran.log.includes('judges after the merge')]).toEqual([1, false]);
    expect(ran.report).toMatchObject({ policy: { from: moved } });
  });

  it('an exception that the base has taken out since a change began is not its own, whatever else it does to the policy', async () => {
    const omitting = policy().replace('requirements.render.txt', '{ path: requirements.render.txt, omit: [torch] }');
    const began = { ...before, [policyPath]: omitting };
    const after = {
      ...began,
      [policyPath]: `${omitting}fix: [missing]\n`,
      'requirements.txt': 'django\ncelery\ntorch\n',
    };
    const { github, start, head } = repository(after, { main: began });
    github.branches.set('main', github.commit(before, [start], 'Moved on'));
    const ran = await runOn(github, 'pull_request', github.openPull(1, head));
    expect([ran.status, ran.outputs['introduced']]).toEqual([1, '2']);
    expect(ran.summary).not.toContain('New in this change');
  });

  it.each([
    ['broken', 'version: 1\n\tgroups: []\n', 2],
    [
      'with an exception for what it brings',
      policy().replaceAll(/requirements\.(?:render|py313)\.txt/g, '{ path: $&, omit: [torch] }'),
      0,
    ],
  ])('a policy that a symbolic link leads to belongs to the change as well: %s', async (_, changed, status) => {
    const { [policyPath]: _own, ...rest } = before;
    const main = { ...rest, [policyPath]: '-> ../sync.yml', 'sync.yml': policy() };
    const { github, payload } = repository(
      { ...main, 'sync.yml': changed, 'requirements.txt': 'django\ncelery\ntorch\n' },
      { main },
    );
    expect((await runOn(github, 'pull_request', payload)).status).toBe(status);
  });

  it('a package and its `omit` come in one change, from a branch of the repository; from a fork not', async () => {
    const omitting = [
      'version: 1\ngroups:\n  - base: requirements.txt\n    variants:\n',
      '      - path: requirements.render.txt\n        omit: [{ package: torch, reason: the image has it }]\n',
      '      - path: requirements.py313.txt\n        omit: [{ package: torch, reason: the image has it }]\n',
    ].join('');
    const after = { ...before, [policyPath]: omitting, 'requirements.txt': 'django\ncelery\ntorch\n' };
    const own = repository(after);
    const ran = await runOn(own.github, 'pull_request', own.payload);
    expect(ran.status).toBe(0);
    expect(ran.summary).toContain('the image has it');
    const foreign = repository(after, { from: 'mona/app' });
    const theirs = await runOn(foreign.github, 'pull_request', foreign.payload);
    expect(theirs.status).toBe(1);
    expect(theirs.summary).toContain('judges after the merge');
  });

  it('exceptions that hold at once are listed first, before what the change would find after the merge', async () => {
    const after = {
      ...before,
      [policyPath]: [
        'version: 1\nenforce: all\ngroups:\n  - base: requirements.txt\n    variants:\n      - requirements.render.txt\n',
        '      - path: requirements.py313.txt\n        omit: [{ package: torch, reason: the image has it }]\n',
      ].join(''),
      'requirements.txt': 'django\ncelery\ntorch\n',
    };
    const { github, payload } = repository(after);
    const { summary } = await runOn(github, 'pull_request', payload);
    const listed = summary.split('\n').filter((line) => line.startsWith('- ℹ️'));
    expect(listed.map((line) => /the image has it|judges after the merge/.exec(line)?.[0])).toEqual([
      'the image has it',
      'judges after the merge',
    ]);
  });

  it('renames a variant and mends the policy', async () => {
    const { 'requirements.render.txt': render = '', ...rest } = before;
    const after = {
      ...rest,
      'requirements-render.txt': render,
      [policyPath]: policy().replace('requirements.render.txt', 'requirements-render.txt'),
    };
    const { github, payload } = repository(after);
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(0);
    expect(ran.summary).toContain('Neither the files of this change nor its policy have');
  });

  it('a renamed variant whose policy was forgotten cannot be checked', async () => {
    const { 'requirements.render.txt': render = '', ...rest } = before;
    const { github, payload } = repository({ ...rest, 'requirements-render.txt': render });
    expect((await runOn(github, 'pull_request', payload)).status).toBe(2);
  });
});

describe('other events', () => {
  it.each([
    ['merge_group', (head: string, start: string) => ({ merge_group: { head_sha: head, base_sha: start } })],
    ['push', (head: string, start: string) => ({ after: head, before: start })],
  ])('%s compares its two ends, and comments nowhere', async (event, payload) => {
    const { github, head, start } = repository(drifted);
    const ran = await runOn(github, event, payload(head, start));
    expect([ran.status, ran.outputs['introduced'], writes(github)]).toEqual([1, '4', []]);
    expect([ran.outputs['patch'], ran.summary.includes('git apply')]).toEqual(['', false]);
  });

  it('a new branch counts everything', async () => {
    const { github, head } = repository(before);
    const ran = await runOn(github, 'push', { after: head, before: '0'.repeat(40), created: true });
    expect([ran.status, ran.outputs['introduced']]).toEqual([1, '1']);
    expect(ran.log).toContain('the branch is new');
  });

  it('a push whose before is gone counts everything, said', async () => {
    const { github, head } = repository(before);
    const ran = await runOn(github, 'push', { after: head, before: 'e'.repeat(40) });
    expect([ran.status, ran.outputs['introduced']]).toEqual([1, '1']);
    expect(ran.log).toContain('is gone');
  });

  it.each([
    ['push', '/compare/'],
    ['push', '/git/trees/'],
    ['schedule', '/git/trees/'],
  ])('%s: when GitHub does not answer for %s, nothing was checked', async (event, path) => {
    const { github, head, start } = repository(drifted);
    github.state.fault = (call) => (call.path.startsWith(path) ? 'server-error' : null);
    const ran = await runOn(github, event, { after: head, before: start }, {}, { GITHUB_SHA: head });
    expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
  });

  it('a pull request that has no commit in common with its base counts everything, said', async () => {
    const { github } = repository(drifted);
    const lonely = github.commit(before, [], 'From nowhere');
    const ran = await runOn(github, 'pull_request', github.openPull(1, lonely));
    expect([ran.status, ran.outputs['introduced']]).toEqual([1, '1']);
    expect(ran.log).toContain('in common');
    // What this change brought is not known, so nothing is known to be its own to fix.
    expect([ran.outputs['patch'], ran.summary.includes('git apply')]).toEqual(['', false]);
  });

  it('whose policy judges is said before what else is to be said', async () => {
    const added = `${policy()}        omit: [{ package: celery, reason: the image has it }]\n`;
    const after = {
      ...before,
      [policyPath]: added.replace(
        'variants: [requirements.render.txt, requirements.py313.txt]',
        'variants:\n      - requirements.py313.txt\n      - path: requirements.render.txt',
      ),
    };
    const { github } = repository(before);
    const { [policyPath]: judged = '', ...rest } = after;
    const changed = {
      ...rest,
      [policyPath]: `${judged}severity: { missing: off }\n`,
      'requirements.py313.txt': 'django\n',
    };
    const ran = await runOn(github, 'pull_request', github.openPull(1, github.commit(changed, [], 'From nowhere')));
    const said = ran.summary.split('\n').filter((line) => line.startsWith('- ℹ️'));
    expect(said.map((line) => /the image has it|after the merge|in common/.exec(line)?.[0])).toEqual([
      'the image has it',
      'after the merge',
      'in common',
    ]);
  });

  it('more than 200 files are read, with a word about the faster way', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`v/${at}.txt`, `django\ncelery\n# ${at}\n`]),
    );
    const globbed = { ...before, ...many, [policyPath]: policy().replace('requirements.render.txt', '"v/*.txt"') };
    const { github, head } = repository(globbed, { main: globbed });
    const ran = await runOn(github, 'schedule', {}, {}, { GITHUB_SHA: head });
    expect([ran.status, ran.log.includes('source: checkout')]).toEqual([0, true]);
  });

  it('a schedule counts everything', async () => {
    const { github, head } = repository(before);
    const ran = await runOn(github, 'schedule', {}, {}, { GITHUB_SHA: head });
    expect([ran.status, ran.outputs['introduced'], github.calls.length <= 8]).toEqual([1, '1', true]);
  });
});

describe('hostile repositories', () => {
  it.each([
    ['a link out of the repository', { 'requirements.render.txt': '-> /etc/passwd' }],
    ['a link above the top', { 'requirements.render.txt': '-> ../../etc/passwd' }],
    ['an include above the top', { 'requirements.render.txt': '-r ../../../../etc/passwd\n' }],
    ['a circle of links', { 'requirements.render.txt': '-> requirements.render.txt' }],
  ])('%s is not followed', async (_, files) => {
    const { github, payload } = repository({ ...before, ...files });
    const ran = await runOn(github, 'pull_request', payload);
    expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
  });

  it('a blob of 90 MB is not fetched', async () => {
    const { github, payload } = repository({ ...before, 'requirements.render.txt': new Uint8Array(90_000_000) });
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.status).toBe(2);
    expect(github.calls.filter(({ path }) => path.startsWith('/git/blobs'))).toHaveLength(4 - 2);
  });

  it('a link inside the repository is followed', async () => {
    const { github, payload } = repository({
      ...before,
      'requirements.render.txt': '-> deploy/render.txt',
      'deploy/render.txt': 'django\n',
    });
    expect((await runOn(github, 'pull_request', payload)).status).toBe(0);
  });
});
