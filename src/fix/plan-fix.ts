import type { GroupComparison } from '../compare/compare-group.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import type { Side } from '../compare/side.ts';
import { wording } from '../compare/wording.ts';
import type { RequirementEntry } from '../documents/document.ts';
import type { FixableCode } from '../policy/finding-code.ts';
import { canonicalName } from '../python/name.ts';
import { advised, insertionAdvice, refused } from './advice.ts';
import { alignmentEdits } from './align.ts';
import { type BaseOrder, baseOrderOf } from './base-order.ts';
import { requirementText } from './base-text.ts';
import { type FixContext, fixContextOf } from './context.ts';
import { type Edit, eachOnce } from './edit.ts';
import { insertionEdits } from './insertion-edits.ts';
import { type Layout, layoutOf, type Slot, sectionsIn } from './layout.ts';
import { type Likeness, likenessTo } from './likeness.ts';
import { placeInsertion } from './placement.ts';
import type { FixAdvice, FixAdvices } from './plan.ts';
import { refusalOf } from './refusal.ts';
import { removalEdits } from './remove.ts';
import { baseLinesOf, variantLinesOf } from './side-lines.ts';
import { uncommentEdits } from './uncomment.ts';

/** What is to be fixed of a group. */
export interface FixQuestion {
  readonly group: GroupComparison;
  readonly findings: readonly Finding[];
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed: only what the base brought, and nothing that may be a slip. */
  readonly unattended: boolean;
  /** Names of the base in the compared revision. */
  readonly olderNames: ReadonlySet<string>;
}

export interface FixPlan {
  /** In no order; none overlap. Worked out when it is asked: a check wants the advices alone. */
  readonly edits: () => readonly Edit[];
  /** For each finding, what is done about it or why not. */
  readonly advices: FixAdvices;
}

/** Plans the edits that make the fixable findings in scope go away, and says of the others why they are left. */
export function planFix(question: FixQuestion): FixPlan {
  if (question.findings.length === 0) return { edits: () => [], advices: new Map() };
  const shared: Shared = {
    question,
    order: baseOrderOf(),
    likeness: likenessTo(question.olderNames),
  };
  const byVariant = new Map<string | null, Finding[]>();
  for (const finding of question.findings) {
    const known = byVariant.get(finding.variant);
    if (known === undefined) byVariant.set(finding.variant, [finding]);
    else known.push(finding);
  }
  const advices = new Map<Finding, FixAdvice>();
  for (const finding of byVariant.get(null) ?? []) advices.set(finding, refused(finding, notOfOneVariant));
  const { group, codes, unattended } = question;
  const edits = group.variants.flatMap((comparison) => {
    const findings = byVariant.get(comparison.variant.path) ?? [];
    if (findings.length === 0) return [];
    const context = fixContextOf({ group, comparison, codes, unattended, likeness: shared.likeness });
    return context === null ? [] : planVariant(shared, context, findings, advices);
  });
  return { edits: () => edits.flatMap((editsOfVariant) => editsOfVariant()), advices };
}

interface Shared {
  readonly question: FixQuestion;
  readonly order: BaseOrder;
  readonly likeness: Likeness;
}

const notOfOneVariant = {
  reason: 'this is not about one variant',
  way: 'mend the line, or the policy, where the finding points',
};

/** What is planned of one variant. */
interface Draft {
  readonly layout: Layout;
  /** What is put in, by its name and what its lines say. */
  readonly added: Map<string, Slot>;
  readonly going: Map<RequirementEntry, Finding>;
  readonly edits: Edit[];
}

function planVariant(
  shared: Shared,
  context: FixContext,
  findings: readonly Finding[],
  advices: Map<Finding, FixAdvice>,
): () => readonly Edit[] {
  // Where everything is left to a person, there is nothing to be laid out.
  let plan: Draft | null = null;
  // What is out of scope gets its advice from a draft of its own, so that it moves nothing that is planned.
  let aside: Draft | null = null;
  const left: Finding[] = [];
  for (const finding of inBaseOrder(context.group.base, findings)) {
    const refusal = refusalOf(context, finding);
    if (refusal !== null) {
      advices.set(finding, refused(finding, refusal));
      left.push(finding);
    } else if (shared.question.inScope(finding)) {
      plan ??= draftOf(context);
      advices.set(finding, planFinding(shared, context, plan, finding));
    } else {
      aside ??= draftOf(context);
      advices.set(finding, planFinding(shared, context, aside, finding));
    }
  }
  for (const finding of left) {
    // What is put in for another package of the base, which it stands for as well, clears it whatever spoke against it.
    const isAsked = isInsertion(finding) && shared.question.inScope(finding);
    const slot = isAsked ? plan?.added.get(additionKey(context, finding)) : undefined;
    if (slot === undefined) continue;
    slot.addition?.findings.push(finding);
    advices.set(finding, insertionAdvice(context, finding, slot));
  }
  return () => (plan === null ? [] : editsOf(plan));
}

function draftOf({ document, comparison }: FixContext): Draft {
  const layout = layoutOf(document, comparison.variant.rule.substitute);
  return { layout, added: new Map(), going: new Map(), edits: [] };
}

function isInsertion({ code }: Finding): boolean {
  return code === 'missing' || code === 'required-absent';
}

/** What is put in: its name, and what its lines say. */
function additionKey({ group }: FixContext, finding: Finding): string {
  const name = canonicalName(substituteIn(finding) ?? finding.name);
  return JSON.stringify([name, ...new Set(baseLinesOf(group, finding).map(wording).sort())]);
}

function editsOf({ layout, edits, going }: Draft): readonly Edit[] {
  const filled = new Set<number>();
  for (const { start, count, present, brought } of sectionsIn(layout)) {
    if (brought === null && count > present.length) filled.add(start);
  }
  const removals = removalEdits(layout.document, going, (start) => filled.has(start));
  return [...insertionEdits(layout), ...eachOnce(edits), ...removals];
}

/**
 * What is planned counts as present for what comes after it: lines that are switched on stand where they stand and come
 * first, the others in the order of the base.
 */
function inBaseOrder({ packages }: Side, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const ranks = new Map([...packages.keys()].map((key, index) => [key, index]));
  const rankOf = ({ code, package: name }: Finding): number =>
    name === null || code === 'commented-out' ? -1 : (ranks.get(name) ?? 0);
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

function planFinding(shared: Shared, context: FixContext, draft: Draft, finding: Finding): FixAdvice {
  switch (finding.code) {
    case 'missing':
    case 'required-absent':
      return insertionAdvice(context, finding, insert(shared, context, draft, finding));
    case 'left-behind':
    case 'unexpected': {
      const lines = variantLinesOf(context.comparison, finding);
      for (const { entry } of lines) draft.going.set(entry, finding);
      return advised(lines.length === 1 ? 'remove the line' : `remove its ${lines.length} lines`, finding.at);
    }
    case 'commented-out':
      draft.edits.push(...uncommentEdits(context, draft.layout, finding));
      return advised('un-comment the line', finding.at);
    default: {
      const edits = alignmentEdits(context, finding);
      draft.edits.push(...edits);
      const written = edits.map(({ text }) => text.trim()).join(' ');
      return advised(
        written === '' ? 'take that part out of the line' : `write ${written} there, as the base does`,
        finding.at,
      );
    }
  }
}

/** Puts a package in, once for all packages of the base that it stands in for. */
function insert({ order }: Shared, context: FixContext, { layout, added }: Draft, finding: Finding): Slot {
  const lines = baseLinesOf(context.group, finding);
  const substitute = substituteIn(finding);
  const key = additionKey(context, finding);
  const known = added.get(key);
  if (known !== undefined) {
    known.addition?.findings.push(finding);
    return known;
  }
  const [first] = lines;
  const slot = placeInsertion(layout, {
    rawName: substitute ?? finding.name,
    lines: [...new Set(lines.map((line) => requirementText(line, substitute)))],
    place: first === undefined ? null : order(first.document, first.entry),
    finding,
  });
  added.set(key, slot);
  return slot;
}
