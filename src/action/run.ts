import { exitStatus } from '../compare/result.ts';
import { isFailure } from '../github/answer.ts';
import { readCommit } from '../github/commit.ts';
import type { Event, Pull } from '../github/event.ts';
import { objectsOf, type Repository } from '../github/objects.ts';
import { type Runner, readRunner } from '../github/runner.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { type Problem, problem } from '../problem.ts';
import { OWNER } from '../report/project.ts';
import { safeLog } from '../report/workflow-command.ts';
import { type Access, accessOf } from './access.ts';
import { answerRequest } from './answer-request.ts';
import type { Change } from './change.ts';
import { changeOnGithub } from './github-change.ts';
import { type Inputs, inputDefaults, readInputs } from './inputs.ts';
import { couldNotCheck, withNote } from './outcome.ts';
import { readOwnCommits } from './own-commits.ts';
import { policySources, pullOf } from './policy-source.ts';
import { isOurs } from './push-fix.ts';
import {
  type CountingLog,
  countingLog,
  type Done,
  handOn,
  type Log,
  type Said,
  sayResult,
  sayWarnings,
} from './say.ts';
import { showFix } from './show-fix.ts';
import { tellPull } from './tell-pull.ts';
import { type FixFor, verdictOn } from './verdict.ts';

/**
 * One run of the action: inputs and event → change → verdict → what is said, and to whom.
 *
 * @param variables the environment that the runner set up
 * @param today `YYYY-MM-DD`, UTC
 * @returns the exit status: 0 in sync, 1 drift, 2 could not check
 */
export async function runAction(
  variables: Readonly<Record<string, string | undefined>>,
  today: string,
  print: Log,
): Promise<0 | 1 | 2> {
  const log = countingLog(print);
  const runner = readRunner(variables);
  const inputs = readInputs(variables);
  const { event } = runner;
  if (!('policy' in inputs) || 'code' in event) {
    const refused = [...('policy' in inputs ? [] : inputs), ...('code' in event ? [event] : [])];
    return finish(runner, log, unread(inputDefaults.policy, refused));
  }
  if (event.kind === 'nothing') {
    log(safeLog(`${event.message} Nothing to do.\n`));
    return 0;
  }
  const access = await accessOf(runner, inputs, log);
  if (event.kind === 'comment') return onComment(access, event, runner, inputs, today, log);
  const reading = await readChange(event, inputs, runner, access?.repository ?? null);
  if ('code' in reading) return finish(runner, log, unread(inputs.policy, [reading]));
  const { change, blobRequests } = reading;
  const verdict = await verdictOn(
    change,
    inputs,
    today,
    fixFor(event, inputs),
    policySources(runner, inputs, pullOf(event)),
  );
  const notes = [
    ...(blobRequests() > manyFiles ? [many] : []),
    ...(verdict.outcome.result.problems.some(({ code }) => code === 'policy-missing') ? [firstPolicy] : []),
  ];
  const outcome = notes.reduce(withNote, verdict.outcome);
  const fix = await showFix(verdict.fix, change.prefix, inputs, event);
  return finish(runner, log, { ...outcome, change, annotations: inputs.annotations, fix }, async () => {
    if (event.kind !== 'pull-request' || access === null || !isTold(inputs)) return nothingDone;
    const ours = await isHeadOurs(access.repository, event.pull, change);
    return tellPull(access, event.pull, { ...verdict, outcome }, { ours, fix });
  });
}

async function onComment(
  access: Access | null,
  event: Extract<Event, { kind: 'comment' }>,
  runner: Runner,
  inputs: Inputs,
  today: string,
  log: CountingLog,
): Promise<0 | 1 | 2> {
  if (access === null) return finish(runner, log, unread(inputs.policy, [nowhere]));
  const answered = await answerRequest(access, event, today);
  if (answered.kind === 'nothing') {
    log(safeLog(`${answered.why} Nothing to do.\n`));
    return 0;
  }
  if (answered.kind === 'problem') return finish(runner, log, unread(inputs.policy, [answered.problem]));
  const { verdict, done } = answered;
  const status = await finish(
    runner,
    log,
    { ...verdict.outcome, change: null, annotations: false, fix: null, mendedBy: done.fixCommit },
    async () => done,
  );
  return done.fixCommit === null ? status : 0;
}

interface Reading {
  readonly change: Change;
  /** How many files were asked for one by one. */
  readonly blobRequests: () => number;
}

async function readChange(
  event: Exclude<Event, { kind: 'nothing' | 'comment' }>,
  inputs: Inputs,
  runner: Runner,
  repository: Repository | null,
): Promise<Reading | Problem> {
  if (inputs.source === 'checkout') {
    const { changeInCheckout } = await import('./checkout.ts');
    const objects = repository === null ? null : objectsOf(repository);
    const change = await changeInCheckout(runner.workspace, inputs, event, objects);
    if ('code' in change) return change;
    const pull = pullOf(event);
    if (repository === null || objects === null || pull === null) return { change, blobRequests: () => 0 };
    const source = { repository, objects, root: change.prefix.replace(/\/$/, '') || '.' };
    return {
      change: { ...change, ownCommits: () => readOwnCommits(source, pull, null) },
      blobRequests: () => 0,
    };
  }
  if (repository === null) return nowhere;
  const objects = objectsOf(repository);
  const change = await changeOnGithub({ repository, objects, root: inputs.root }, event);
  return 'code' in change ? change : { change, blobRequests: objects.blobRequests };
}

const nowhere = problem('usage', 'GITHUB_REPOSITORY names no repository to read: use `source: checkout`.', null);

/** Above this, a checkout is faster, and easier on the requests that all workflows of a repository share. */
const manyFiles = 200;
const many = problem(
  'limit',
  `More than ${manyFiles} files were read one by one: a checkout step and \`source: checkout\` will be faster.`,
  null,
  { fatal: false },
);

/** For whoever has the workflow before there is a policy. */
const firstPolicy = problem(
  'usage',
  `A sync policy says which files belong together: \`npx github:${OWNER}/dependency-file-sync init\` finds them and writes one.`,
  null,
  { fatal: false },
);

/** A machine pushes only what it may; people are shown all that could be done. */
function fixFor(event: Event, inputs: Inputs): FixFor {
  if (event.kind !== 'pull-request' || (inputs.fix === 'off' && !inputs.fixOnRequest)) return 'off';
  return inputs.fix === 'commit' || inputs.fixOnRequest ? 'push' : 'people';
}

function isTold({ comment, fix, fixOnRequest }: Inputs): boolean {
  return comment || fix === 'commit' || fixOnRequest;
}

async function isHeadOurs(repository: Repository, pull: Pull, { headMessage }: Change): Promise<boolean> {
  if (headMessage !== null) return isOurs(headMessage);
  const commit = await readCommit(repository, pull.head.sha);
  return !isFailure(commit) && isOurs(commit.data.message);
}

function unread(policyPath: string, problems: readonly Problem[]): Said {
  const outcome: CheckOutcome = couldNotCheck(policyPath, problems);
  return { ...outcome, change: null, annotations: false, fix: null };
}

const nothingDone: Done = { commentUrl: null, fixCommit: null };

/** Says the result, does what is left to be done on GitHub, and hands on what came of both. */
async function finish(
  runner: Runner,
  log: CountingLog,
  said: Said,
  act: () => Promise<Done> = async () => nothingDone,
): Promise<0 | 1 | 2> {
  sayResult(said, runner, log);
  const done = await act();
  sayWarnings(said, log);
  handOn(said, done, runner);
  return exitStatus(said.result);
}
