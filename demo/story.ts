import { readOutputs, spawned } from '../__tests__/action/runner.ts';
import { startGitHub } from '../__tests__/github-stand-in/index.ts';
import type { StandInRepository } from '../__tests__/github-stand-in/repository.ts';
import type { Trigger } from '../__tests__/github-stand-in/runner-environment.ts';
import { incident } from './incident.ts';
import { annotations, commentText, heading, mergeBox, part } from './page.ts';

const job = 'dependency-file-sync';
const branch = 'payments';

/**
 * The incident as a pull request, on a GitHub of its own: the action runs as the runner starts it, a person ticks the
 * box, the fix is pushed and the pull request merged. `print` gets what a person would see, piece by piece.
 */
export async function tellStory(print: (text: string) => void): Promise<void> {
  const github = await startGitHub();
  try {
    const app = await github.repository('octo-org/shop');
    const { before, change } = incident();
    await app.commit(before, { message: 'The shop' });
    app.protect('main', { requiredChecks: [job] });
    app.collaborator('lisa', 'write');
    await app.commit(change, { branch, parents: ['main'], message: 'Take payments and statements' });
    const number = await app.openPull({ head: branch, title: 'Take payments and statements' });
    await opened(app, number, print);
    await asked(app, number, print);
    const merged = await app.merge(number);
    print(heading('Merged'));
    print(part('Result', merged.merged ? `${branch} was merged into main\n` : `not merged: ${merged.message}`));
  } finally {
    await github.close();
  }
}

async function opened(app: StandInRepository, number: number, print: (text: string) => void): Promise<void> {
  print(heading(`Pull request #${number}: ${app.pull(number).title}`));
  print(part('What it changes', await app.git('diff', '--unified=1', 'main', branch)));
  print(part('Merge box, before the check', mergeBox(await app.mergeBox(number))));
  const ran = await runAction(app, { event: 'pull_request', number }, 'mona');
  const head = (await app.headOf(branch)) ?? '';
  const checks = app.checkRuns(head).map(({ name, conclusion }) => `${name}: ${conclusion ?? 'in progress'}`);
  print(
    part(`Checks of ${head.slice(0, 7)}`, `${checks.join('\n')}\nverdict ${ran.verdict}, exit status ${ran.status}`),
  );
  print(part('Annotations in "Files changed"', annotations(ran.log)));
  print(part('Comment', comment(app, number)));
  print(part('Merge box', mergeBox(await app.mergeBox(number))));
}

async function asked(app: StandInRepository, number: number, print: (text: string) => void): Promise<void> {
  const [ours] = app.comments(number);
  if (ours === undefined) throw new Error('There is no comment to tick the box of');
  const previousBody = ours.body;
  app.editComment(ours.id, previousBody.replace('- [ ]', '- [x]'));
  print(heading('lisa ticks the box'));
  const before = (await app.headOf(branch)) ?? '';
  await runAction(app, { event: 'issue_comment', comment: ours.id, previousBody }, 'lisa');
  const head = (await app.headOf(branch)) ?? '';
  print(part('The commit', await app.git('show', '--no-patch', '--format=%h %s%n%n%b', head)));
  print(part('Its diff', await app.git('diff', '--unified=1', before, head)));
  const statuses = app.statuses(head).map(({ context, state, description }) => `${context}: ${state}, ${description}`);
  print(part(`Checks of ${head.slice(0, 7)}`, statuses.join('\n')));
  print(part('Comment', comment(app, number)));
  print(part('Merge box', mergeBox(await app.mergeBox(number))));
}

/** One job of a workflow, from its start to its conclusion. */
async function runAction(app: StandInRepository, trigger: Trigger, actor: string) {
  const token = app.token({
    permissions: { actions: 'read', contents: 'write', pull_requests: 'write', statuses: 'write' },
  });
  // GitHub asks for a pause between two writes; nobody has to wait for this one.
  const variables = { DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.01' };
  const inputs = { 'fix-on-request': 'true' };
  const step = await app.runnerEnvironment(trigger, { token, actor, job, inputs, variables });
  const { status, stdout, stderr } = await spawned(step.workspace, step.env);
  if (stderr !== '' || status === 2)
    throw new Error(`The action failed with exit status ${status}:\n${stdout}${stderr}`);
  step.finish(status === 0 ? 'success' : 'failure');
  return { status, log: stdout, verdict: readOutputs(step.output())['verdict'] ?? 'unknown' };
}

function comment(app: StandInRepository, number: number): string {
  return app
    .comments(number)
    .map(({ author, body }) => commentText(author.login, body))
    .join('\n\n');
}
