import { describe, expect, it } from 'vitest';
import { type Fault, type Files, fakeGithub } from '../github/fake-github.ts';
import { everyIndex, runOn } from './on-github.ts';

const before: Files = {
  '.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n',
  'requirements.txt': 'django\n',
  'requirements.render.txt': 'django\n',
};
const drifted: Files = { ...before, 'requirements.txt': 'django\nstripe\n' };
const asked = { 'fix-on-request': 'true' };

const checking = [{ name: 'Files in sync', status: 'in_progress', runner_name: 'machine' }];

async function repository(
  options: { from?: string; draft?: boolean; closed?: boolean; after?: Files; login?: string } = {},
) {
  const github = fakeGithub(options.login === undefined ? {} : { login: options.login });
  github.state.jobs = checking;
  const start = github.commit(before, [], 'Start');
  github.branches.set('main', start);
  const head = github.commit(options.after ?? drifted, [start], 'The change');
  const payload = github.openPull(
    1,
    head,
    'feature',
    options.from ?? 'octo/app',
    options.draft ?? false,
    options.closed ?? false,
  );
  await runOn(github, 'pull_request', payload, asked);
  github.state.jobs = [{ name: 'Answer', status: 'in_progress', runner_name: 'machine' }];
  const feature = (): string => github.branches.get('feature') ?? '';
  return { github, head, feature, ours: github.comments[0] };
}
const box = '- [ ] Commit this fix';
const sender = { login: 'mona', type: 'User' };
const issue = { number: 1, pull_request: {} };

/** Somebody edits a comment from `from` to `body`. */
const edited = (body: string, from: string, author = 'github-actions[bot]') => ({
  action: 'edited',
  issue,
  comment: { id: 1, body, user: { login: author, type: 'Bot' } },
  changes: { body: { from } },
  sender,
});
const created = (body: string, who = sender) => ({
  action: 'created',
  issue,
  comment: { id: 2, body, user: who },
  sender: who,
});
const ticked = (body: string): string => body.replace('[ ]', '[x]');

describe('the box', () => {
  it('stands in the comment when the fix may be pushed', async () => {
    expect((await repository()).ours?.body).toContain(box);
    expect((await repository({ from: 'mona/app' })).ours?.body).not.toContain(box);
    expect((await repository({ draft: true })).ours?.body).not.toContain(box);
  });

  it('is not offered for what the author took out', async () => {
    const { github } = await repository({ after: { ...before, 'requirements.render.txt': '# empty\n' } });
    const [comment] = github.comments;
    expect(comment?.body).toContain('django');
    expect(comment?.body).not.toContain(box);
  });

  it('is gone when the fix was pushed at once', async () => {
    const { github, head } = await repository();
    await runOn(github, 'pull_request', github.openPull(1, head), { ...asked, fix: 'commit', 'status-context': 'x' });
    expect(github.branches.get('feature')).not.toBe(head);
    expect(github.comments.map(({ body }) => body.includes(box))).toEqual([false]);
  });

  it('when ticked brings one commit, a status in the name of the checking job, and a green comment without it', async () => {
    const { github, feature, head, ours } = await repository();
    const body = ours?.body ?? '';
    const ran = await runOn(github, 'issue_comment', edited(ticked(body), body), asked);
    expect([ran.status, github.commits.get(feature())?.parents]).toEqual([0, [head]]);
    expect(github.textAt(feature(), 'requirements.render.txt')).toBe('django\nstripe\n');
    expect(github.statuses).toMatchObject([{ sha: feature(), context: 'Files in sync', state: 'success' }]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).not.toContain(box);
    expect(github.comments[0]?.body).toContain(feature());
    expect(github.comments[0]?.body).not.toMatch(/\+stripe|dependency-file-sync fix/);
  });

  it('when ticked leaves no error in a job that did what it was for, and a summary that says what that was', async () => {
    const { github, feature, ours } = await repository();
    const body = ours?.body ?? '';
    const ran = await runOn(github, 'issue_comment', edited(ticked(body), body), asked);
    expect([ran.status, ran.commands]).toEqual([0, []]);
    expect(ran.summary).toContain(`The fix was pushed as ${feature()}. What follows was found before it.`);
    // The log has the push first: what stands below it is not what is left.
    expect(ran.log).toMatch(/The fix was pushed as .*\n.*found before it\.\nDrift: /);
    const again = await repository();
    again.github.state.refusal = { status: 422, message: 'Repository rule violations found' };
    const refused = await runOn(again.github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect([refused.status, refused.commands.some((command) => command.startsWith('::error'))]).toEqual([1, true]);
  });

  it('when ticked leaves the new head to be judged by what is left, and by the run for it where there is one', async () => {
    const after = { ...before, 'requirements.txt': 'django\nstripe\nredis\n', 'requirements.render.txt': '' };
    const { github, feature, ours } = await repository({ after });
    const body = ours?.body ?? '';
    const ran = await runOn(github, 'issue_comment', edited(ticked(body), body), asked);
    expect([ran.status, ran.outputs['fix-commit']]).toEqual([0, feature()]);
    const left = { sha: feature(), context: 'Files in sync', state: 'failure' };
    expect(github.statuses).toMatchObject([{ ...left, description: expect.stringContaining('1 finding') }]);
    expect(github.comments[0]?.body).toContain('Drift: 1 finding of this change');
    github.state.jobs = checking;
    const next = await runOn(github, 'pull_request', github.openPull(1, feature()), asked);
    expect([next.status, next.outputs['introduced']]).toEqual([1, '1']);
    expect(github.statuses.map(({ context, state }) => [context, state])).toEqual([
      ['Files in sync', 'failure'],
      ['Files in sync', 'failure'],
    ]);
  });

  it('posts the status as `status-context` has it, whatever the checking job is called', async () => {
    const { github, ours, feature } = await repository();
    const body = ours?.body ?? '';
    await runOn(github, 'issue_comment', edited(ticked(body), body), { ...asked, 'status-context': 'drift' });
    expect(github.statuses).toMatchObject([{ sha: feature(), context: 'drift' }]);
  });

  it('works in the comment of another App too', async () => {
    const app = 'sync-app[bot]';
    const { github, ours, head, feature } = await repository({ login: app });
    await runOn(github, 'issue_comment', edited(ticked(ours?.body ?? ''), ours?.body ?? '', app), asked);
    expect(feature()).not.toBe(head);
    expect(github.comments.map(({ body }) => body.includes('In sync for this change'))).toEqual([true]);
  });

  it('whose commit a rule of the repository refuses is answered with its words, and stays', async () => {
    const { github, ours, head, feature } = await repository();
    github.state.refusal = { status: 422, message: 'Repository rule violations found @octo' };
    const ran = await runOn(github, 'issue_comment', edited(ticked(ours?.body ?? ''), ours?.body ?? ''), asked);
    expect([ran.status, feature()]).toEqual([1, head]);
    expect(github.comments[0]?.body).toContain('rule violations');
    expect(github.comments[0]?.body.replaceAll(/`[^`]*`/g, '')).not.toContain('@octo');
    expect(github.comments[0]?.body).toContain('+stripe');
    expect(github.comments[0]?.body).toContain(box);
  });

  it('can be ticked again when the answer is the same as before', async () => {
    const { github } = await repository();
    github.state.refusal = { status: 422, message: 'Repository rule violations found' };
    for (const _ of ['once', 'again']) {
      const [ours] = github.comments;
      const body = ours?.body ?? '';
      if (ours !== undefined) ours.body = ticked(body);
      await runOn(github, 'issue_comment', edited(ticked(body), body), asked);
      expect(github.comments.map((each) => each.body.includes(box))).toEqual([true]);
    }
  });

  it('is not taken for new text by the next run while somebody ticks it', async () => {
    const { github, ours, head } = await repository();
    if (ours !== undefined) ours.body = ticked(ours.body);
    github.state.jobs = checking;
    const calls = github.calls.length;
    await runOn(github, 'pull_request', github.openPull(1, head), asked);
    expect(github.calls.slice(calls).every(({ method }) => method === 'GET')).toBe(true);
  });

  it.each([
    ['was ticked already', (body: string) => edited(ticked(body), ticked(body))],
    ['is unticked', (body: string) => edited(body, ticked(body))],
    ['stays empty while the rest is edited', (body: string) => edited(body, `${body}Hello`)],
    [
      'is ticked and nothing says that the text was edited',
      (body: string) => ({ ...edited(ticked(body), ''), changes: {} }),
    ],
    ['stands in the comment of somebody else', (body: string) => edited(ticked(body), body, 'mallory')],
    ['stands in no comment of this project', () => edited(ticked(box), box)],
    [
      'was ticked by a program',
      (body: string) => ({ ...edited(ticked(body), body), sender: { login: 'x[bot]', type: 'Bot' } }),
    ],
  ])('does nothing when it %s', async (_, event) => {
    const { github, feature, head, ours } = await repository();
    const ran = await runOn(github, 'issue_comment', event(ours?.body ?? ''), asked);
    expect([ran.status, feature(), ran.log.includes('Nothing to do')]).toEqual([0, head, true]);
  });

  it.each([{ root: 'app' }, { policy: 'other.yml' }])(
    'is left to the job of its own policy, which %j is not',
    async (other) => {
      const { github, feature, head, ours } = await repository();
      const body = ours?.body ?? '';
      const ran = await runOn(github, 'issue_comment', edited(ticked(body), body), { ...asked, ...other });
      expect([ran.status, feature(), ran.log.includes('Nothing to do')]).toEqual([0, head, true]);
    },
  );
});

describe('the comment /dependency-file-sync fix', () => {
  it.each(['write', 'admin'])('brings the commit when it comes from somebody who has the right: %s', async (right) => {
    const { github, feature, head } = await repository();
    github.state.permission = right;
    const ran = await runOn(github, 'issue_comment', created(' /dependency-file-sync fix\n'), asked);
    expect([ran.status, ran.outputs['fix-commit'], feature() === head]).toEqual([0, feature(), false]);
    expect(ran.log).not.toContain('No fix was pushed');
  });

  it('posts the status under the name that the checking run left, and leaves it there', async () => {
    const { github, feature } = await repository();
    const marker = github.comments[0]?.body.split('\n').at(-2);
    await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect(github.statuses).toMatchObject([{ sha: feature(), context: 'Files in sync', state: 'success' }]);
    expect(github.comments[0]?.body.split('\n').at(-2)).toBe(marker);
  });

  it('says nothing of a head that moved meanwhile', async () => {
    const { github, head, feature, ours } = await repository();
    const body = ours?.body;
    github.state.before = ({ method, path }) => {
      if (method !== 'POST' || path !== '/git/commits') return;
      github.branches.set('feature', github.commit({ ...drifted, 'more.txt': '' }, [head], 'Another push'));
    };
    const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect([ran.outputs['fix-commit'], github.comments.map((each) => each.body)]).toEqual(['', [body]]);
    expect(github.commits.get(feature())?.message).toBe('Another push');
  });

  it.each([
    ['there is nothing to add', { after: { ...before, 'README.md': '' } }],
    ['it is a draft', { draft: true }],
  ])('nor of one that moved while it was read, where %s', async (_, options) => {
    const { github, head } = await repository(options);
    const said = github.comments.map(({ body }) => body);
    github.state.before = ({ path }) => {
      if (!path.startsWith('/compare/')) return;
      github.openPull(1, github.commit({ ...drifted, 'more.txt': '' }, [head], 'Another push'));
    };
    const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect(github.comments.map(({ body }) => body)).toEqual(said);
    expect(ran.log).toContain('The branch has moved on meanwhile');
  });

  it('is answered in the log alone with `comment: false`, and when few requests are left', async () => {
    for (const [remaining, comment] of [
      [1000, 'false'],
      [300, 'true'],
    ] as const) {
      const { github, feature } = await repository();
      const body = github.comments[0]?.body;
      github.state.remaining = remaining;
      const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), { ...asked, comment });
      expect([ran.outputs['fix-commit'], github.comments[0]?.body]).toEqual([feature(), body]);
    }
  });

  it.each([
    ['somebody who may only read', 'read', created('/dependency-file-sync fix')],
    ['somebody who talks about it', 'write', created('Try `/dependency-file-sync fix`')],
    ['somebody who says more than that', 'write', created('/dependency-file-sync fix would push it, would it not?')],
    ['a program', 'write', created('/dependency-file-sync fix', { login: 'x[bot]', type: 'Bot' })],
  ])('brings nothing when it comes from %s', async (_, permission, event) => {
    const { github, feature, head } = await repository();
    github.state.permission = permission;
    const ran = await runOn(github, 'issue_comment', event, asked);
    expect([ran.status, feature()]).toEqual([0, head]);
  });

  it('brings nothing without `fix-on-request`', async () => {
    const { github, feature, head } = await repository();
    const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'));
    expect([ran.status, feature()]).toEqual([0, head]);
  });

  it.each([
    ['in a fork', { from: 'mona/app' }, 'another repository'],
    ['on a draft', { draft: true }, 'draft'],
    ['on a closed pull request', { closed: true }, 'closed'],
  ])('%s is answered with why not', async (_, options, why) => {
    const { github } = await repository(options);
    const calls = github.calls.length;
    await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect(github.comments[0]?.body).toContain(why);
    // What this program may not push, a person may.
    expect(github.comments[0]?.body).toMatch(/\+stripe[\s\S]*npx .* fix --base origin\/main/);
    expect(github.comments[0]?.body).not.toContain(box);
    expect(
      github.calls
        .slice(calls)
        .filter(({ path }) => path.startsWith('/git/') && path !== '/git/')
        .every(({ method }) => method === 'GET'),
    ).toBe(true);
  });

  it('with nothing to add is answered so', async () => {
    const { github } = await repository({ after: { ...before, 'README.md': '' } });
    const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect(github.comments[0]?.body).toContain('nothing that it could mend');
    expect(github.comments[0]?.body).not.toMatch(/Commit this fix|npx /);
    expect(ran.log).toContain('No fix was pushed: there is nothing that it could mend.');
  });
});

const faults: readonly Fault[] = ['server-error', 'reset', 'lost', 'too-many', 'secondary', 'broken-off', 'late'];
it.each(faults)('%s at any one request on the way: one commit, one green status, one comment', async (fault) => {
  const quiet = await repository();
  const from = quiet.github.calls.length;
  await runOn(quiet.github, 'issue_comment', edited(ticked(quiet.ours?.body ?? ''), quiet.ours?.body ?? ''), asked);
  await everyIndex(from, quiet.github.calls.length, async (at) => {
    const { github, ours, head, feature } = await repository();
    github.state.fault = (_, index) => (index === at ? fault : null);
    const ran = await runOn(github, 'issue_comment', edited(ticked(ours?.body ?? ''), ours?.body ?? ''), asked);
    const label = `${fault} at request ${at} (${JSON.stringify(github.calls[at])})`;
    expect([ran.status, github.commits.get(feature())?.parents, github.comments.length], label).toEqual([0, [head], 1]);
    expect(github.comments[0]?.body, label).toContain('In sync for this change');
    expect(
      github.statuses.every(({ sha, state }) => sha === feature() && state === 'success'),
      label,
    ).toBe(true);
    expect(github.statuses.length, label).toBeGreaterThan(0);
  });
});

it('a run that is told of no repository says so', async () => {
  const { github } = await repository();
  const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked, {
    GITHUB_REPOSITORY: '',
  });
  expect([ran.status, ran.log.includes('GITHUB_REPOSITORY names no repository')]).toEqual([2, true]);
});

it('GitHub failing on the way is a problem, not a verdict', async () => {
  for (const part of ['/permission', '/pulls/', '/compare/']) {
    const { github } = await repository();
    github.state.fault = ({ path }) => (path.includes(part) ? 'server-error' : null);
    const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
    expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'could-not-check']);
  }
});

it.each([
  ['/permission', '`contents: write`'],
  ['/pulls/', '`pull-requests: write`'],
  ['/comments', '`pull-requests: write`'],
])('a token that may not ask for %s is told what it lacks', async (part, permission) => {
  const { github } = await repository();
  github.state.fault = ({ path }) => (path.includes(part) ? 'forbidden' : null);
  const ran = await runOn(github, 'issue_comment', created('/dependency-file-sync fix'), asked);
  expect([ran.status, ran.log.includes(permission)]).toEqual([2, true]);
});
