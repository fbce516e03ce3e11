import { exitStatus } from '../compare/result.ts';
import type { Event } from '../github/event.ts';
import { objectsOf, type Repository } from '../github/objects.ts';
import { type Runner, readRunner } from '../github/runner.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { type Problem, problem } from '../problem.ts';
import { safeLog } from '../report/workflow-command.ts';
import type { Change } from './change.ts';
import { changeInCheckout } from './checkout.ts';
import { connectTo } from './connect.ts';
import { changeOnGithub } from './github-change.ts';
import { type Inputs, inputDefaults, readInputs } from './inputs.ts';
import { type Done, handOn, type Log, type Said, sayResult } from './say.ts';
import { tellPull } from './tell-pull.ts';
import { couldNotCheck, verdictOn, withNote } from './verdict.ts';

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
  log: Log,
): Promise<0 | 1 | 2> {
  const runner = readRunner(variables);
  const inputs = readInputs(variables);
  const { event } = runner;
  if (!('policy' in inputs) || 'code' in event) {
    const refused = [...('policy' in inputs ? [] : inputs), ...('code' in event ? [event] : [])];
    return finish(runner, log, sayAll(couldNotCheck(inputDefaults.policy, refused), null, false));
  }
  if (event.kind === 'nothing') {
    log(safeLog(`${event.message} Nothing to do.\n`));
    return 0;
  }
  const repository = await connectTo(runner, inputs.token);
  const reading = await readChange(event, inputs, runner, repository);
  if ('code' in reading) return finish(runner, log, sayAll(couldNotCheck(inputs.policy, [reading]), null, false));
  const verdict = await verdictOn(reading.change, inputs, today);
  const outcome = reading.blobRequests() > manyFiles ? withNote(verdict.outcome, many) : verdict.outcome;
  const said = sayAll(outcome, reading.change, inputs.annotations);
  return finish(runner, log, said, async () => {
    if (event.kind !== 'pull-request' || !inputs.comment || repository === null) return nothingDone;
    return tellPull(repository, event.pull, outcome, inputs, log);
  });
}

interface Reading {
  readonly change: Change;
  /** How many files were asked for one by one. */
  readonly blobRequests: () => number;
}

async function readChange(
  event: Exclude<Event, { kind: 'nothing' }>,
  inputs: Inputs,
  runner: Runner,
  repository: Repository | null,
): Promise<Reading | Problem> {
  if (event.kind === 'comment') return problem('usage', 'Comments are not answered yet.', null);
  if (inputs.source === 'checkout') {
    const change = await changeInCheckout(runner.workspace, inputs.root, event);
    return 'code' in change ? change : { change, blobRequests: () => 0 };
  }
  if (repository === null) {
    return problem('usage', 'GITHUB_REPOSITORY names no repository to read: use `source: checkout`.', null);
  }
  const objects = objectsOf(repository);
  const change = await changeOnGithub({ repository, objects, root: inputs.root }, event);
  return 'code' in change ? change : { change, blobRequests: objects.blobRequests };
}

/** Above this, a checkout is faster, and easier on the requests that all workflows of a repository share. */
const manyFiles = 200;
const many = problem(
  'limit',
  `More than ${manyFiles} files were read one by one: a checkout step and \`source: checkout\` will be faster.`,
  null,
  { fatal: false },
);

function sayAll(outcome: CheckOutcome, change: Change | null, annotations: boolean): Said {
  return { ...outcome, change, annotations };
}

const nothingDone: Done = { commentUrl: null, fixCommit: null };

/** Says the result, does what is left to be done on GitHub, and hands on what came of both. */
async function finish(
  runner: Runner,
  log: Log,
  said: Said,
  act: () => Promise<Done> = async () => nothingDone,
): Promise<0 | 1 | 2> {
  sayResult(said, runner, log);
  handOn(said, await act(), runner);
  return exitStatus(said.result);
}
