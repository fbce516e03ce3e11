import type { Finding } from '../compare/finding.ts';
import type { Document } from '../documents/document.ts';
import { applyEdits } from '../fix/apply.ts';
import { commitMessage } from '../fix/commit-message.ts';
import type { Edit } from '../fix/edit.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { planFix } from '../fix/plan-fix.ts';
import { type Disproof, findingKey, proveFile, proveResult } from '../fix/prove.ts';
import { type CheckOutcome, type CheckRequest, check } from '../pipeline.ts';
import type { Group, Policy } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import { checkGroup } from './check-group.ts';
import { withFiles } from './overlay.ts';
import { readGroups, readPolicy } from './read-policy.ts';

/** What a fix is asked, besides what a check is asked. */
export interface FixRequest extends CheckRequest {
  /** Which findings the fix takes on: the introduced ones on a pull request, all on the command line. */
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed: what may be a slip is left to a person. */
  readonly unattended: boolean;
}

/** New content for one file. */
export interface FileChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How the file stood, for showing the change. */
  readonly document: Document;
}

export interface FixOutcome {
  /** As things stand; its advices say what was left to a person and why. */
  readonly before: CheckOutcome;
  /** As they will stand. */
  readonly after: CheckOutcome;
  /** Empty when nothing is to be done. By path. */
  readonly changes: readonly FileChange[];
  readonly fixed: readonly Finding[];
  /** Null when nothing is to be done. */
  readonly message: string | null;
}

/**
 * Plans a fix and proves it; writes nothing. The command line and the action both pass through here.
 *
 * Groups are fixed in order, each on the result of the one before. What cannot be proven is left out and said: the plan is
 * made again without it until the proof holds.
 */
export async function fix(request: FixRequest): Promise<FixOutcome> {
  const before = await check(request);
  const nothing: FixOutcome = { before, after: before, changes: [], fixed: [], message: null };
  if (before.result.verdict === 'could-not-check') return nothing;
  const policy = request.judging?.policy ?? (await readPolicy(request.head, request.policyPath));
  if (isProblems(policy)) return nothing;
  const groups = await readGroups(request.head, policy);
  if (isProblems(groups)) return nothing;

  const leftOut = new Map<string, string>();
  for (;;) {
    const attempt = await planGroups(request, policy, groups, leftOut);
    const advised = withReasons(before, leftOut);
    if (attempt.changes.size === 0) return { ...nothing, before: advised, after: advised };
    const after = await check({ ...request, head: withFiles(request.head, bytesOf(attempt)) });
    const disproofs = [...attempt.disproofs, ...proveResult(before.result, after.result, attempt.fixed)];
    if (disproofs.length === 0) {
      const changes = [...attempt.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      return { before: advised, after, changes, fixed: attempt.fixed, message: commitMessage(attempt.fixed) };
    }
    for (const disproof of disproofs) leaveOut(leftOut, attempt.fixed, disproof);
  }
}

interface Attempt {
  readonly changes: Map<string, FileChange>;
  readonly fixed: Finding[];
  readonly disproofs: Disproof[];
}

async function planGroups(
  request: FixRequest,
  policy: Policy,
  groups: readonly Group[],
  leftOut: ReadonlyMap<string, string>,
): Promise<Attempt> {
  const attempt: Attempt = { changes: new Map(), fixed: [], disproofs: [] };
  const judging = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
  const inScope = (finding: Finding): boolean => !leftOut.has(findingKey(finding)) && request.inScope(finding);
  for (const group of groups) {
    const head = withFiles(request.head, bytesOf(attempt));
    const checked = await checkGroup({ ...request, head }, judging, group);
    if (checked === 'missing-files') continue;
    const { edits } = planFix({
      ...checked,
      group: checked.comparison,
      codes: policy.fix,
      inScope,
      unattended: request.unattended,
    });
    for (const { side } of checked.comparison.variants) {
      const document = side.flats[0]?.documents[0];
      const own = edits.filter(({ path }) => path === document?.path);
      if (document !== undefined && own.length > 0) changeFile(attempt, document, own);
    }
  }
  return attempt;
}

function changeFile(attempt: Attempt, document: Document, edits: readonly Edit[]): void {
  const { path } = document;
  const fixed = [...new Set(edits.flatMap(({ findings }) => findings))];
  const applied = applyEdits(document, edits);
  for (const finding of fixed) attempt.fixed.push(finding);
  if ('unencodable' in applied) {
    const reason = `${document.encoding.name}, the encoding of ${path}, has no bytes for the line`;
    attempt.disproofs.push({ reason, path, findings: applied.unencodable.findings });
    attempt.changes.set(path, { path, before: document.bytes, after: document.bytes, document });
    return;
  }
  const disproof = proveFile({ document, edits, after: applied.bytes });
  if (disproof !== null) attempt.disproofs.push(disproof);
  const first = attempt.changes.get(path);
  const original = first?.document ?? document;
  attempt.changes.set(path, { path, before: original.bytes, after: applied.bytes, document: original });
}

function bytesOf({ changes }: Attempt): ReadonlyMap<string, Uint8Array> {
  return new Map([...changes].map(([path, { after }]) => [path, after]));
}

/** Takes the findings that a disproof names out of the next attempt: those of the package, else of the file, else all. */
function leaveOut(leftOut: Map<string, string>, fixed: readonly Finding[], { reason, path, findings }: Disproof): void {
  const ofFile = fixed.filter(({ variant }) => variant === path);
  const guilty = findings.length > 0 ? findings : ofFile.length > 0 ? ofFile : fixed;
  for (const finding of guilty) leftOut.set(findingKey(finding), reason);
}

/** The advices, with what the proof spoke against. */
function withReasons(before: CheckOutcome, leftOut: ReadonlyMap<string, string>): CheckOutcome {
  if (leftOut.size === 0) return before;
  const advices = new Map<Finding, FixAdvice>(before.advices);
  for (const [finding, advice] of before.advices) {
    const reason = leftOut.get(findingKey(finding));
    if (reason === undefined) continue;
    advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
  }
  return { ...before, advices };
}

function isProblems(value: Policy | readonly Group[] | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value) && value.some((one) => 'message' in one);
}
