import type { CheckResult } from '../compare/result.ts';
import { type FixOutcome, type FixRequest, fix } from '../pipeline/fix.ts';
import { type CheckOutcome, type CheckRequest, check } from '../pipeline.ts';
import { type Problem, problem } from '../problem.ts';
import { verdictLine } from '../report/verdict-line.ts';
import type { Change } from './change.ts';
import { objectionOf } from './decided-since.ts';
import type { Inputs } from './inputs.ts';
import { couldNotCheck, withNote, withProblems } from './outcome.ts';
import { findPolicyInForce } from './policy-in-force.ts';
import type { PolicySources } from './policy-source.ts';
import { saidUntold, withUntold } from './untold-paths.ts';

/** A change that was checked, and the fix of what it brought. */
export interface Verdict {
  readonly outcome: CheckOutcome;
  /** Null when none was asked for, or nothing can be fixed. */
  readonly fix: FixOutcome | null;
}

/** What a fix is for: to be read by people before they apply it, or to be pushed by this program; `off` for none. */
export type FixFor = 'off' | 'people' | 'push';

/**
 * Checks a change by the policy that judges it, plans the fix of the findings that the change introduced, and says what
 * the change's own policy will say when that differs.
 */
export async function verdictOn(
  change: Change,
  inputs: Inputs,
  today: string,
  fixFor: FixFor,
  sources: PolicySources,
): Promise<Verdict> {
  const inForce = await findPolicyInForce(change, inputs.policy, sources);
  if (inForce !== null && !('judging' in inForce)) {
    return { outcome: couldNotCheck(inputs.policy, [...change.notes, ...inForce]), fix: null };
  }
  const request = { ...requestOf(change, inputs, today), policies: sources.head };
  if (inForce === null) return checkAndFix(request, fixFor, change);
  const { policy, notes } = inForce.judging;
  const judging = { policy, from: inForce.revision };
  const verdict = await checkAndFix({ ...request, notes: [...notes, ...request.notes], judging }, fixFor, change);
  const later = inForce.afterMerge === null || !('groups' in inForce.afterMerge) ? null : inForce.afterMerge;
  if (later === null) return verdict;
  const after = await check({ ...request, notes: [], judging: { policy: later, from: request.head.revision } });
  const broken = after.result.problems.filter(isOfPolicy);
  if (broken.length > 0) return { outcome: withProblems(verdict.outcome, broken), fix: null };
  const note = inForce.isMixed ? null : noteOn(after.result, verdict.outcome.result);
  return note === null ? verdict : { ...verdict, outcome: withNote(verdict.outcome, note) };
}

/** That the policy of a change names files which are not there shows only when it is used: merged, nobody could be checked. */
function isOfPolicy({ code, fatal }: Problem): boolean {
  return fatal && code.startsWith('policy-');
}

function requestOf(change: Change, inputs: Inputs, today: string): CheckRequest {
  const { head, previousPaths, notes } = change;
  const compared = change.compared === null ? null : withUntold(change.compared, change.untold);
  return { policyPath: inputs.policy, head, compared, previousPaths, notes, enforce: inputs.enforce, today };
}

async function checkAndFix(request: CheckRequest, fixFor: FixFor, change: Change): Promise<Verdict> {
  const { outcome, fix } = await checkAndPlan(request, fixFor, change);
  return { outcome: saidUntold(outcome, change.untold), fix };
}

async function checkAndPlan(request: CheckRequest, fixFor: FixFor, { ownCommits }: Change): Promise<Verdict> {
  if (fixFor === 'off') return { outcome: await check(request), fix: null };
  const unattended = fixFor === 'push';
  const ask: FixRequest = { ...request, inScope: ({ introduced }) => introduced === true, unattended };
  const first = await fix(ask);
  const objection =
    unattended && first.changes.length > 0 && ownCommits !== null ? await objectionOf(ask, first, ownCommits) : null;
  const planned = objection === null ? first : await fix({ ...ask, objection });
  return { outcome: planned.before, fix: planned.changes.length === 0 ? null : planned };
}

/** What the policy of the change says of it, when that is something else than what judges it says. */
function noteOn(after: CheckResult, now: CheckResult): Problem | null {
  if (identity(after) === identity(now)) return null;
  const said = `The policy of this change judges after the merge. It would say: ${verdictLine(after)}`;
  return problem('policy-judging', said, { path: after.policy.path }, { fatal: false });
}

/** All that makes two results the same to whom they concern. */
function identity({ verdict, findings }: CheckResult): string {
  const counting = findings.filter(({ counts }) => counts);
  return JSON.stringify([
    verdict,
    counting.map(({ code, variant, package: name, at }) => [code, variant, name, at?.line]),
  ]);
}
