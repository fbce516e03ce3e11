import type { CheckResult } from '../compare/result.ts';
import { type FixOutcome, fix } from '../pipeline/fix.ts';
import { untilMended } from '../pipeline/until-mended.ts';
import { type CheckOutcome, type CheckRequest, check } from '../pipeline.ts';
import { type Problem, placeText, problem } from '../problem.ts';
import { verdictLine } from '../report/verdict-line.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import { findPolicyInForce } from './policy-in-force.ts';
import type { PolicySources } from './policy-source.ts';

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
  if (inForce === null) return checkAndFix(request, fixFor);
  const { policy, notes } = inForce.judging;
  const judging = { policy, from: inForce.revision };
  const verdict = await checkAndFix({ ...request, notes: [...notes, ...request.notes], judging }, fixFor);
  const later = inForce.afterMerge === null || !('groups' in inForce.afterMerge) ? null : inForce.afterMerge;
  if (later === null) return verdict;
  const after = await check({ ...request, notes: [], judging: { policy: later, from: request.head.revision } });
  const broken = after.result.problems.filter(isOfPolicy);
  if (broken.length > 0) return { outcome: withProblems(verdict.outcome, broken), fix: null };
  const note = noteOn(after.result, verdict.outcome.result);
  return note === null ? verdict : { ...verdict, outcome: withNote(verdict.outcome, note) };
}

/** That the policy of a change names files which are not there shows only when it is used: merged, nobody could be checked. */
function isOfPolicy({ code, fatal }: Problem): boolean {
  return fatal && code.startsWith('policy-');
}

/** The outcome where the change breaks the policy that is to judge after the merge. */
function withProblems(outcome: CheckOutcome, problems: readonly Problem[]): CheckOutcome {
  const { result } = outcome;
  const advices = result.verdict === 'could-not-check' ? outcome.advices : untilMended(outcome.advices);
  const known = new Set(problems.map((one) => placeText(one) + one.message));
  const others = result.problems.filter((one) => !known.has(placeText(one) + one.message));
  const told: CheckResult = { ...result, verdict: 'could-not-check', problems: [...others, ...problems] };
  return { ...outcome, result: told, advices };
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

/** The outcome with one more thing to be said, which changes no verdict: below what says whose policy judges, above all else. */
export function withNote({ result, ...outcome }: CheckOutcome, note: Problem): CheckOutcome {
  const others = result.problems.findIndex(({ code }) => code !== 'policy-judging');
  const at = others < 0 ? result.problems.length : others;
  return { ...outcome, result: { ...result, problems: result.problems.toSpliced(at, 0, note) } };
}

function requestOf(change: Change, inputs: Inputs, today: string): CheckRequest {
  const { head, compared, previousPaths, notes } = change;
  return { policyPath: inputs.policy, head, compared, previousPaths, notes, enforce: inputs.enforce, today };
}

async function checkAndFix(request: CheckRequest, fixFor: FixFor): Promise<Verdict> {
  if (fixFor === 'off') return { outcome: await check(request), fix: null };
  const planned = await fix({
    ...request,
    inScope: ({ introduced }) => introduced === true,
    unattended: fixFor === 'push',
  });
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
