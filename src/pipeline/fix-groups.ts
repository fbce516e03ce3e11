import type { GroupComparison } from '../compare/compare-group.ts';
import type { Finding } from '../compare/finding.ts';
import type { Document } from '../documents/document.ts';
import { applyEdits } from '../fix/apply.ts';
import { type Edit, editedText } from '../fix/edit.ts';
import type { FileChange } from '../fix/file-change.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { planFix } from '../fix/plan-fix.ts';
import { type Disproof, findingKey, proveFile } from '../fix/prove.ts';
import { grouped } from '../grouped.ts';
import type { Governance } from '../pipeline.ts';
import type { Group, Policy } from '../policy/policy.ts';
import { checkGroup, type SharedWork } from './check-group.ts';
import type { FixRequest } from './fix.ts';
import { withFiles } from './overlay.ts';

/** Findings (by key) that are not fixed, each with what the proof said against it. */
export type LeftOut = Map<string, string>;

/** What was planned, group by group, and what already speaks against it. */
export interface Attempt {
  readonly changes: Map<string, FileChange>;
  /** The new contents by path. */
  readonly contents: Map<string, Uint8Array>;
  readonly fixed: Finding[];
  /** Why findings (by key) are left, as this fix sees it. */
  readonly refusals: Map<string, FixAdvice>;
  readonly disproofs: Disproof[];
}

/** Nothing planned yet. */
export function newAttempt(): Attempt {
  return { changes: new Map(), contents: new Map(), fixed: [], refusals: new Map(), disproofs: [] };
}

/**
 * Plans and applies the fix of each group on the result of the one before, from what is `begun` on. `steps` are the
 * variants in the order in which they may be changed: what one gets from another is not written into it as well.
 */
export async function planGroups(
  request: FixRequest,
  { policy, groups }: Governance,
  steps: readonly ReadonlySet<string>[],
  leftOut: ReadonlyMap<string, string>,
  shared: SharedWork,
  begun: Attempt,
): Promise<Attempt> {
  const { changes, contents, fixed } = begun;
  const done = { changes: new Map(changes), contents: new Map(contents), fixed: [...fixed] };
  const attempt: Attempt = { ...newAttempt(), ...done };
  const inScope = (finding: Finding): boolean => !leftOut.has(findingKey(finding)) && request.inScope(finding);
  for (const step of steps) {
    for (const group of groups.filter(({ variants }) => variants.some(({ path }) => step.has(path)))) {
      // A line that goes can let go of a comment that spoke against another one, so a group is planned until nothing is left.
      let isChanged = true;
      for (let round = 0; isChanged && round < mostRounds; round += 1) {
        isChanged = await planGroup({ ...request, inScope, shared, step }, policy, group, attempt);
      }
    }
  }
  return attempt;
}

/** Rounds after which what is left of a group waits for the next fix. */
const mostRounds = 10;

/**
 * Plans and applies the fix of those variants of a group whose turn it is, on what was done so far. True when that changed
 * something, and nothing speaks against it yet.
 */
async function planGroup(
  request: FixRequest & { readonly shared: SharedWork; readonly step: ReadonlySet<string> },
  policy: Policy,
  group: Group,
  attempt: Attempt,
): Promise<boolean> {
  const strictness = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
  const head = withFiles(request.head, attempt.contents);
  const checked = await checkGroup({ ...request, head }, strictness, group, request.shared);
  if (checked === 'missing-files') return false;
  const { comparison, findings } = checked;
  const plan = planFix({
    group: { ...comparison, variants: comparison.variants.filter(({ variant }) => request.step.has(variant.path)) },
    findings: findings.filter(({ variant }) => variant === null || request.step.has(variant)),
    olderNames: checked.olderNames,
    codes: policy.fix,
    inScope: request.inScope,
    unattended: request.unattended,
    objection: request.objection,
  });
  for (const [finding, advice] of plan.advices) {
    if (advice.possible) attempt.refusals.delete(findingKey(finding));
    else attempt.refusals.set(findingKey(finding), advice);
  }
  const edits = plan.edits();
  const documents = ownDocuments(comparison);
  for (const [path, own] of grouped(edits, (edit) => edit.path)) {
    const document = documents.get(path);
    if (document !== undefined) changeFile(attempt, document, own);
  }
  return edits.length > 0 && attempt.disproofs.length === 0;
}

/**
 * Takes the findings that a disproof is about out of the next attempt: those it names, else those of its file, else all.
 * The first reason is the one that is told.
 */
export function leftOutBy(leftOut: LeftOut, fixed: readonly Finding[], { reason, path, findings }: Disproof): void {
  const ofFile = findings.length > 0 ? findings : fixed.filter(({ variant }) => variant === path);
  const guilty = ofFile.length > 0 ? ofFile : fixed;
  for (const finding of guilty) if (!leftOut.has(findingKey(finding))) leftOut.set(findingKey(finding), reason);
}

/** The files of a group's variants, by path, without those that they include. */
function ownDocuments({ variants }: GroupComparison): ReadonlyMap<string, Document> {
  const documents = variants.flatMap(({ variantSide }) => variantSide.flats[0]?.documents[0] ?? []);
  return new Map(documents.map((document) => [document.path, document]));
}

function changeFile(attempt: Attempt, document: Document, edits: readonly Edit[]): void {
  const { path } = document;
  for (const finding of new Set(edits.flatMap(({ findings }) => findings))) attempt.fixed.push(finding);
  const applied = applyEdits(document, edits);
  const original = attempt.changes.get(path)?.document ?? document;
  const after = 'bytes' in applied ? applied.bytes : document.bytes;
  const afterText = editedText(document.text, edits);
  attempt.changes.set(path, { path, before: original.bytes, after, document: original, afterText });
  attempt.contents.set(path, after);
  if ('unencodable' in applied) {
    const reason = `${document.encoding.name}, the encoding of ${path}, has no bytes for the line`;
    attempt.disproofs.push({ reason, path, findings: applied.unencodable.findings });
    return;
  }
  const disproof = proveFile({ document, edits, after });
  if (disproof !== null) attempt.disproofs.push(disproof);
}
