import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { Refusal } from '../fix/plan.ts';
import { refusedAfterFix } from '../fix/refusal.ts';
import { failureText, isFailure } from '../github/answer.ts';
import { changedSince } from '../pipeline/changed-since.ts';
import { type FixOutcome, type FixRequest, fix } from '../pipeline/fix.ts';
import { untilMended } from '../pipeline/until-mended.ts';
import { type CheckOutcome, type CheckRequest, check } from '../pipeline.ts';
import { type Problem, placeText, problem } from '../problem.ts';
import { verdictLine } from '../report/verdict-line.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
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
  const { head, previousPaths, notes } = change;
  const compared = change.compared === null ? null : withUntold(change.compared, change.untold);
  return { policyPath: inputs.policy, head, compared, previousPaths, notes, enforce: inputs.enforce, today };
}

/** The compared revision, where what may have been renamed is not taken for new: what it lacked before is not this change's. */
function withUntold(compared: Snapshot, untold: ReadonlySet<string>): Snapshot {
  if (untold.size === 0) return compared;
  return {
    ...compared,
    read: async (paths) => {
      const reads = new Map(await compared.read(paths));
      for (const [path, { kind }] of reads) {
        if (kind === 'missing' && untold.has(path))
          reads.set(path, { kind: 'unreadable', why: 'its path is not known' });
      }
      return reads;
    },
  };
}

function saidUntold(outcome: CheckOutcome, untold: ReadonlySet<string>): CheckOutcome {
  const paths = outcome.result.files.map(({ path }) => path).filter((path) => untold.has(path));
  if (paths.length === 0) return outcome;
  const said = `This change has more files than GitHub lists, so whether it renamed ${[...new Set(paths)].join(', ')} is not known: what is missing there may be older. With a checkout step and \`source: checkout\`, git tells.`;
  return withNote(outcome, problem('compare-skipped', said, null, { fatal: false }));
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

/**
 * What speaks against pushing once more what earlier fixes of the pull request pushed; null when nothing does. Compared with
 * where the change began, what a person has taken out of a variant again looks as if it had never been there.
 */
async function objectionOf(
  request: CheckRequest,
  { fixed }: FixOutcome,
  ownCommits: NonNullable<Change['ownCommits']>,
): Promise<((finding: Finding) => Refusal | null) | null> {
  const own = await ownCommits();
  if (isFailure(own)) return () => untold(failureText(own));
  if (own.data.length === 0) return null;
  const isChanged = await changedSince(request, own.data);
  if (fixed.every((finding) => isChanged(finding) === false)) return null;
  return (finding) => {
    const answer = isChanged(finding);
    return answer === null
      ? untold('a fix that was pushed could not be read')
      : answer
        ? refusedAfterFix(finding)
        : null;
  };
}

function untold(why: string): Refusal {
  return {
    reason: `whether somebody has decided otherwise after an earlier fix cannot be told: ${why}`,
    way: 'run the job again, or `dependency-file-sync fix` yourself',
  };
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
