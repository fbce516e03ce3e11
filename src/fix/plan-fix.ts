import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { Finding } from '../compare/finding.ts';
import type { Document } from '../documents/document.ts';
import { placeAt } from '../documents/document.ts';
import type { FixableCode } from '../policy/finding-code.ts';
import { canonicalName } from '../python/name.ts';
import { alignmentEdit } from './align.ts';
import { type BaseOrder, baseOrderOf } from './base-order.ts';
import { requirementText } from './base-text.ts';
import type { Edit } from './edit.ts';
import { insertionEdits } from './insertion-edits.ts';
import { type Layout, layoutOf, type Slot } from './layout.ts';
import { placeInsertion } from './placement.ts';
import type { FixAdvice, FixAdvices } from './plan.ts';
import { baseLinesOf, type FixContext, likeOlderName, type Refusal, refusalOf } from './refusal.ts';
import { removalEdits } from './remove.ts';
import { uncommentEdit } from './uncomment.ts';

/** What is to be fixed of a group. */
export interface FixQuestion {
  readonly group: GroupComparison;
  readonly findings: readonly Finding[];
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  readonly inScope: (finding: Finding) => boolean;
  readonly unattended: boolean;
  /** Names of the base in the compared revision. */
  readonly olderNames: ReadonlySet<string>;
}

export interface FixPlan {
  /** In no order; none overlap. */
  readonly edits: readonly Edit[];
  /** For each finding of a variant, what is done about it or why not. */
  readonly advices: FixAdvices;
}

/** Plans the edits that make the fixable findings in scope go away, and says of the others why they are left. */
export function planFix(question: FixQuestion): FixPlan {
  const order = baseOrderOf();
  const advices = new Map<Finding, FixAdvice>();
  const edits: Edit[] = [];
  for (const variant of question.group.variants) {
    const findings = question.findings.filter((finding) => finding.variant === variant.variant.path);
    for (const edit of planVariant(question, variant, findings, order, advices)) edits.push(edit);
  }
  for (const finding of question.findings) {
    if (finding.variant === null) advices.set(finding, refused(finding, leftToPeople));
  }
  return { edits, advices };
}

const leftToPeople: Refusal = {
  reason: 'this is not about one variant',
  way: 'mend the line, or the policy, where the finding points',
};

function planVariant(
  question: FixQuestion,
  variant: VariantComparison,
  findings: readonly Finding[],
  order: BaseOrder,
  advices: Map<Finding, FixAdvice>,
): readonly Edit[] {
  const document = variant.side.flats[0]?.documents[0];
  if (document === undefined || findings.length === 0) return [];
  const context: FixContext = { ...question, variant, document };
  const layout = layoutOf(document);
  // What is out of scope gets its advice on a layout of its own, so that it moves nothing that is planned.
  const otherLayout = layoutOf(document);
  const slots = new Map<Slot, Finding>();
  const edits: Edit[] = [];
  for (const finding of findings) {
    const refusal = refusalOf(context, finding);
    if (refusal !== null) {
      advices.set(finding, refused(finding, refusal));
      continue;
    }
    const inScope = question.inScope(finding);
    const planned = planFinding(context, inScope ? layout : otherLayout, finding, order);
    advices.set(finding, planned.advice);
    if (!inScope) continue;
    if (planned.slot !== null) slots.set(planned.slot, finding);
    for (const edit of planned.edits) edits.push(edit);
  }
  return [...insertionEdits(layout, (slot) => slots.get(slot) ?? null), ...edits];
}

interface Planned {
  readonly advice: FixAdvice;
  readonly slot: Slot | null;
  readonly edits: readonly Edit[];
}

function planFinding(context: FixContext, layout: Layout, finding: Finding, order: BaseOrder): Planned {
  const { document } = context;
  switch (finding.code) {
    case 'missing':
    case 'required-absent':
      return planInsertion(context, layout, finding, order);
    case 'commented-out':
      return planned(document, finding, uncommentEdit(context, layout, finding), 'un-comment the line');
    case 'left-behind':
    case 'unexpected':
      return planned(document, finding, removalEdits(context, finding), 'remove the line');
    default:
      return planned(document, finding, alignmentEdit(context, finding), 'align the line with the base');
  }
}

function planned(document: Document, finding: Finding, edits: readonly Edit[] | Refusal, how: string): Planned {
  if ('reason' in edits) return { advice: refused(finding, edits), slot: null, edits: [] };
  const [first] = edits;
  const at = first === undefined ? finding.at : placeAt(document, first.span.start);
  return { advice: { possible: true, reason: null, how, at }, slot: null, edits };
}

function planInsertion(context: FixContext, layout: Layout, finding: Finding, order: BaseOrder): Planned {
  const { document } = context;
  const lines = baseLinesOf(context, finding);
  const substitute = finding.detail.code === 'missing' ? finding.detail.substitute : null;
  const [first] = lines;
  if (first === undefined)
    return planned(document, finding, { reason: 'the base has no such line', way: 'add it yourself' }, '');
  const rawName = substitute ?? first.entry.rawName ?? finding.name;
  const slot = placeInsertion(layout, {
    name: canonicalName(rawName),
    rawName,
    lines: [...new Set(lines.map((line) => requirementText(line, substitute)))],
    place: order(first.document, first.entry),
  });
  const at = placeAt(document, slot.start);
  const like = likeOlderName(finding.package ?? '', context.olderNames);
  const note =
    like === null || finding.cause !== 'base-added'
      ? ''
      : `; its name is one letter from ${like}: is it the one you mean?`;
  return { advice: { possible: true, reason: null, how: `insert at line ${at.line}${note}`, at }, slot, edits: [] };
}

function refused(finding: Finding, { reason, way }: Refusal): FixAdvice {
  return { possible: false, reason, how: way, at: finding.at };
}
