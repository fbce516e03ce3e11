import { type IncludeSuggestion, suggestInclude } from './advise/suggest-include.ts';
import type { Finding } from './compare/finding.ts';
import { type CheckResult, type FileSummary, type GroupSummary, verdictOf } from './compare/result.ts';
import { exceptionsOnce, notSaidYet } from './compare/said-once.ts';
import { deedOf } from './fix/deed.ts';
import type { FixAdvice, FixAdvices } from './fix/plan.ts';
import { planFix } from './fix/plan-fix.ts';
import { asksForDeployments, checkDeployments, type OlderPaths, olderPaths } from './pipeline/check-deployments.ts';
import { checkGroup, rememberWork, type SharedWork, shareWork } from './pipeline/check-group.ts';
import type { PolicySource } from './pipeline/extend-policy.ts';
import { readElsewhere } from './pipeline/file-flow.ts';
import { listedOnce } from './pipeline/overlay.ts';
import { explainMissing, readGroups, readPolicy } from './pipeline/read-policy.ts';
import { untilMended } from './pipeline/until-mended.ts';
import type { Enforce, Group, Policy, PolicyException } from './policy/policy.ts';
import { areProblems, type Problem, placeText } from './problem.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** What a check is asked: the ports, already built, and the day. */
export interface CheckRequest {
  /** Relative to the root. */
  readonly policyPath: string;
  readonly head: Snapshot;
  /** The revision whose findings are older than the change; null when there is none. */
  readonly compared: Snapshot | null;
  /** Path at head → path in the compared revision, for files that were renamed between the two. */
  readonly previousPaths: ReadonlyMap<string, string>;
  /** What building the ports had to say. */
  readonly notes: readonly Problem[];
  /** Null: as the policy says. */
  readonly enforce: Enforce | null;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The policy, when it is not simply the one at `head`, and the revision it comes from. */
  readonly judging?: { readonly policy: Policy; readonly from: string };
  /** Where the policies come from that the one at `head` extends. Left out: from `head` alone. */
  readonly policies?: PolicySource;
}

/** What a check gave: what was found, and of each finding what a fix would do. */
export interface CheckOutcome {
  readonly result: CheckResult;
  readonly advices: FixAdvices;
  /** A file that could include its base; the first one only. Advice, and no part of the result. */
  readonly suggestion?: IncludeSuggestion | null;
}

/** What judges, and what it governs. */
export interface Governance {
  readonly policy: Policy;
  readonly groups: readonly Group[];
}

/** The whole story: policy → groups → documents → findings → result. Never throws on input. */
export async function check(request: CheckRequest): Promise<CheckOutcome> {
  const governance = await readGovernance(request);
  if ('result' in governance) return governance;
  const outcome = await checkGroups(request, governance, shareWork());
  return mayTurnOut(outcome, governance) ? rehearsed(request, governance, outcome) : outcome;
}

/**
 * Whether what a fix does shows only when it is tried: it is to change a file that others read, which may have something
 * against it, to remove a line, which may take along what speaks against something else, or to put in what stands for
 * several packages.
 */
function mayTurnOut({ result, advices }: CheckOutcome, { groups }: Governance): boolean {
  if (result.verdict === 'could-not-check') return false;
  const promised = result.findings.filter((finding) => advices.get(finding)?.possible === true);
  if (promised.length === 0) return false;
  const removes = promised.some((finding) => deedOf(finding) === 'remove');
  if (removes && promised.length < result.findings.length) return true;
  const involved = new Set(readElsewhere(result));
  for (const { variants } of groups)
    for (const { path, rule } of variants) if (rule.substitute.length > 0) involved.add(path);
  return promised.some(({ variant }) => variant !== null && involved.has(variant));
}

/** The outcome with the advices that a fix of the same scope bears out. */
async function rehearsed(given: CheckRequest, governance: Governance, outcome: CheckOutcome): Promise<CheckOutcome> {
  const request = { ...given, head: listedOnce(given.head) };
  const { provenFix, withProof } = await import('./pipeline/proven-fix.ts');
  const inScope = ({ introduced }: Finding): boolean => request.compared === null || introduced !== false;
  const shared = rememberWork();
  const again = (head: Snapshot): Promise<CheckOutcome> => checkGroups({ ...request, head }, governance, shared);
  return withProof(
    outcome,
    await provenFix({ ...request, inScope, unattended: false }, governance, outcome, shared, again),
  );
}

/** The policy and the groups at the head; when they cannot be used, the outcome that says why. */
export async function readGovernance(request: CheckRequest): Promise<Governance | CheckOutcome> {
  const policy = request.judging?.policy ?? (await readPolicy(request.head, request.policyPath, request.policies));
  if (areProblems(policy)) return couldNotCheck(request, request.enforce ?? 'new', policy);
  const groups = await readGroups(request.head, policy);
  return areProblems(groups) ? couldNotCheck(request, request.enforce ?? policy.enforce, groups) : { policy, groups };
}

/** Checks the groups of a policy, one by one. */
export async function checkGroups(
  request: CheckRequest,
  { policy, groups }: Governance,
  shared: SharedWork,
): Promise<CheckOutcome> {
  const enforce = request.enforce ?? policy.enforce;
  const advices = new Map<Finding, FixAdvice>();
  let suggestion: IncludeSuggestion | null = null;
  const found: Found = { groups: [], files: [], findings: [], problems: [...request.notes, ...(policy.notes ?? [])] };
  const strictness = { enforce, severity: policy.severity };
  const wantsDeployments = asksForDeployments(strictness);
  const older: OlderPaths[] = [];
  const said = new Set<string>();
  const uses: PolicyException[] = [];
  for (const group of groups) {
    const checked = await checkGroup(request, strictness, group, shared);
    if (checked === 'missing-files') return couldNotCheck(request, enforce, await explainMissing(request.head, policy));
    const plan = planFix({ ...checked, group: checked.comparison, codes: policy.fix, ...wholeScope });
    for (const [finding, advice] of plan.advices) advices.set(finding, advice);
    suggestion ??= suggestInclude(checked.comparison);
    found.groups.push(checked.summary);
    for (const finding of notSaidYet(checked.findings, said)) found.findings.push(finding);
    for (const exception of checked.comparison.uses) uses.push(exception);
    for (const file of checked.files) found.files.push(file);
    for (const one of checked.problems) found.problems.push(one);
    if (wantsDeployments) older.push(olderPaths(checked.compared));
  }
  // What could not be read may govern more: nothing is said then that rests on what is governed.
  if (wantsDeployments && !found.problems.some(({ fatal }) => fatal)) {
    const { findings, problems, groups } = await checkDeployments(request, strictness, { ...found, older });
    for (const finding of findings) found.findings.push(finding);
    for (const one of problems) found.problems.push(one);
    for (const [index, group] of groups.entries()) found.groups[index] = group;
  }
  const findings = exceptionsOnce(found.findings, uses);
  const result = resultOf(request, enforce, { ...found, findings });
  return { result, advices: result.verdict === 'could-not-check' ? untilMended(advices) : advices, suggestion };
}

/** Advice is given on every finding; what a fix takes on is the fix's own affair. */
const wholeScope = { inScope: () => true, unattended: false } as const;

interface Found {
  readonly groups: GroupSummary[];
  readonly files: FileSummary[];
  readonly findings: Finding[];
  readonly problems: Problem[];
}

function resultOf(
  request: CheckRequest,
  enforce: Enforce,
  found: Pick<CheckResult, 'groups' | 'files' | 'findings' | 'problems'>,
): CheckResult {
  const compared = request.compared === null ? null : { revision: request.compared.revision };
  return {
    verdict: verdictOf(found.findings, found.problems),
    enforce,
    compared,
    policy: { path: request.policyPath, from: request.judging?.from ?? request.head.revision },
    ...found,
    problems: eachOnce(found.problems),
  };
}

/** A file that several groups read has its problems once. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const byWords = new Map(problems.map((one) => [`${one.code} ${placeText(one)} ${one.message}`, one]));
  return [...byWords.values()];
}

/** The policy, or a file that it names, cannot be used: everything that is wrong, and no findings. */
function couldNotCheck(request: CheckRequest, enforce: Enforce, problems: readonly Problem[]): CheckOutcome {
  const found: Found = { groups: [], files: [], findings: [], problems: [...request.notes, ...problems] };
  return { result: resultOf(request, enforce, found), advices: new Map() };
}
