import { type CheckResult, exitStatus } from '../compare/result.ts';
import { readRunner } from '../github/runner.ts';
import { type CheckOutcome, check } from '../pipeline.ts';
import type { Problem } from '../problem.ts';
import { safeLog } from '../report/workflow-command.ts';
import type { Change } from './change.ts';
import { changeInCheckout } from './checkout.ts';
import { type Inputs, inputDefaults, readInputs } from './inputs.ts';
import { type Log, sayResult } from './say.ts';

/**
 * One run of the action: inputs and event → change → check → what is said.
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
  const refused = [...('policy' in inputs ? [] : inputs), ...('code' in event ? [event] : [])];
  if (!('policy' in inputs) || 'code' in event) {
    return finish(couldNotCheck(inputDefaults.policy, refused), null, false);
  }
  if (event.kind === 'nothing') {
    log(safeLog(`${event.message} Nothing to do.\n`));
    return 0;
  }
  const change = await changeInCheckout(runner.workspace, inputs.root, event);
  if ('code' in change) return finish(couldNotCheck(inputs.policy, [change]), null, false);
  return finish(await check(requestOf(inputs, change, today)), change, inputs.annotations);

  function finish(outcome: CheckOutcome, change: Change | null, annotations: boolean): 0 | 1 | 2 {
    sayResult({ ...outcome, change, annotations }, runner, log);
    return exitStatus(outcome.result);
  }
}

function requestOf(inputs: Inputs, change: Change, today: string): Parameters<typeof check>[0] {
  const { head, compared, previousPaths, notes } = change;
  return { policyPath: inputs.policy, head, compared, previousPaths, notes, enforce: inputs.enforce, today };
}

/** The outcome when there was nothing to check: all that is wrong, said in the same places as a verdict. */
function couldNotCheck(policyPath: string, problems: readonly Problem[]): CheckOutcome {
  const result: CheckResult = {
    verdict: 'could-not-check',
    enforce: 'new',
    compared: null,
    policy: { path: policyPath, from: 'nowhere' },
    groups: [],
    files: [],
    findings: [],
    problems,
  };
  return { result, advices: new Map() };
}
