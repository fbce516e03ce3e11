import type { CheckResult } from '../compare/result.ts';
import { type CheckOutcome, type CheckRequest, check } from '../pipeline.ts';
import type { Policy } from '../policy/policy.ts';
import { type Problem, problem } from '../problem.ts';
import { verdictLine } from '../report/verdict-line.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import { findCourt } from './judge.ts';

/** A change that was checked, and how to check another version of it. */
export interface Verdict {
  readonly outcome: CheckOutcome;
  /** Checks the same change with other files at its head, by the same policy and on the same day. */
  readonly again: (head: Snapshot) => Promise<CheckOutcome>;
}

/** Checks a change by the policy that judges it, and says what the change's own policy will say when that differs. */
export async function verdictOn(change: Change, inputs: Inputs, today: string): Promise<Verdict> {
  const court = await findCourt(change, inputs.policy);
  if (court !== null && !('judging' in court)) {
    const outcome = couldNotCheck(inputs.policy, [...change.notes, ...court]);
    return { outcome, again: async () => outcome };
  }
  const request = requestOf(change, inputs, today);
  if (court === null) return { outcome: await check(request), again: (head) => check({ ...request, head }) };
  const { policy, notes } = court.judging;
  const judged: CheckRequest = {
    ...request,
    notes: [...notes, ...request.notes],
    judging: { policy, from: court.revision },
  };
  const outcome = await check(judged);
  const later = court.afterMerge === null || !('groups' in court.afterMerge) ? null : court.afterMerge;
  const note = later === null ? null : await afterMerge(request, later, outcome.result);
  return {
    outcome: note === null ? outcome : withNote(outcome, note),
    again: (head) => check({ ...judged, head }),
  };
}

/** The outcome when there was nothing to check: all that is wrong, said in the same places as a verdict. */
export function couldNotCheck(policyPath: string, problems: readonly Problem[]): CheckOutcome {
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

/** The outcome with one more thing to be said, which changes no verdict. */
export function withNote(outcome: CheckOutcome, note: Problem): CheckOutcome {
  return { ...outcome, result: { ...outcome.result, problems: [note, ...outcome.result.problems] } };
}

function requestOf(change: Change, inputs: Inputs, today: string): CheckRequest {
  const { head, compared, previousPaths, notes } = change;
  return { policyPath: inputs.policy, head, compared, previousPaths, notes, enforce: inputs.enforce, today };
}

/** What the policy of the change says of it, when that is something else than what judges it says. */
async function afterMerge(request: CheckRequest, policy: Policy, now: CheckResult): Promise<Problem | null> {
  const from = request.head.revision;
  const { result } = await check({ ...request, notes: [], judging: { policy, from } });
  if (identity(result) === identity(now)) return null;
  const said = `The policy of this change judges after the merge. It would say: ${verdictLine(result)}`;
  return problem('policy-judging', said, { path: request.policyPath }, { fatal: false });
}

/** All that makes two results the same to whom they concern. */
function identity({ verdict, findings }: CheckResult): string {
  const counting = findings.filter(({ counts }) => counts);
  return JSON.stringify([
    verdict,
    counting.map(({ code, variant, package: name, at }) => [code, variant, name, at?.line]),
  ]);
}
