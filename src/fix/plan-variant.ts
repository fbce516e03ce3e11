import { type Finding, substituteIn } from '../compare/finding.ts';
import type { Side } from '../compare/side.ts';
import { wording } from '../compare/wording.ts';
import type { RequirementEntry } from '../documents/document.ts';
import { canonicalName } from '../python/name.ts';
import { advised, insertionAdvice, refused } from './advice.ts';
import { alignmentEdits } from './align.ts';
import { requirementText } from './base-text.ts';
import type { FixContext } from './context.ts';
import { isAbsence } from './deed.ts';
import { type Edit, eachOnce } from './edit.ts';
import { insertionEdits } from './insertion-edits.ts';
import { type Layout, layoutOf, type Slot, sectionsIn } from './layout.ts';
import { placeInsertion } from './placement.ts';
import type { FixAdvice } from './plan.ts';
import { refusalOf } from './refusal.ts';
import { type Filling, removalEdits } from './remove.ts';
import { baseLinesOf, variantLinesOf } from './side-lines.ts';
import { uncommentEdits } from './uncomment.ts';

/** What is planned of one variant. */
interface VariantPlan {
  readonly layout: Layout;
  /** What is put in, by its name and what its lines say. */
  readonly added: Map<string, Slot>;
  /** Lines that are taken out, each with the finding that it goes for. */
  readonly going: Map<RequirementEntry, Finding>;
  readonly edits: Edit[];
}

/**
 * Plans the fix of one variant: puts an advice on each of its findings into `advices`, and gives the edits of those in scope,
 * which are worked out when they are asked.
 */
export function planVariant(
  context: FixContext,
  findings: readonly Finding[],
  advices: Map<Finding, FixAdvice>,
): () => readonly Edit[] {
  // Where everything is left to a person, there is nothing to be laid out.
  let plan: VariantPlan | null = null;
  // What is out of scope gets its advice from a plan of its own, so that it moves nothing that is done.
  let aside: VariantPlan | null = null;
  const left: Finding[] = [];
  for (const finding of inBaseOrder(context.group.base, findings)) {
    const refusal = refusalOf(context, finding);
    if (refusal !== null) {
      advices.set(finding, refused(finding, refusal));
      left.push(finding);
    } else if (context.inScope(finding)) {
      plan ??= emptyPlan(context);
      advices.set(finding, planFinding(context, plan, finding));
    } else {
      aside ??= emptyPlan(context);
      advices.set(finding, planFinding(context, aside, finding));
    }
  }
  for (const finding of left) {
    // What is put in for another package of the base, which it stands for as well, clears it whatever spoke against it.
    const isAsked = isAbsence(finding) && context.inScope(finding);
    const slot = isAsked ? plan?.added.get(additionKey(context, finding)) : undefined;
    if (slot === undefined) continue;
    slot.addition?.findings.push(finding);
    advices.set(finding, insertionAdvice(context, finding, slot));
  }
  return () => (plan === null ? [] : editsOf(plan));
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

function emptyPlan({ document, comparison }: FixContext): VariantPlan {
  const layout = layoutOf(document, comparison.variant.rule.substitute);
  return { layout, added: new Map(), going: new Map(), edits: [] };
}

/** Plans what clears a finding against which nothing speaks, and says what that is. */
function planFinding(context: FixContext, plan: VariantPlan, finding: Finding): FixAdvice {
  switch (finding.code) {
    case 'missing':
    case 'required-absent':
      return insertionAdvice(context, finding, insert(context, plan, finding));
    case 'left-behind':
    case 'unexpected': {
      const lines = variantLinesOf(context.comparison, finding);
      for (const { entry } of lines) plan.going.set(entry, finding);
      return advised(lines.length === 1 ? 'remove the line' : `remove its ${lines.length} lines`, finding.at);
    }
    case 'commented-out':
      plan.edits.push(...uncommentEdits(context, plan.layout, finding));
      return advised('un-comment the line', finding.at);
    default: {
      const edits = alignmentEdits(context, finding);
      plan.edits.push(...edits);
      const written = edits.map(({ text }) => text.trim()).join(' ');
      return advised(
        written === '' ? 'take that part out of the line' : `write ${written} there, as the base does`,
        finding.at,
      );
    }
  }
}

/** Puts a package in, once for all packages of the base that it stands in for. */
function insert(context: FixContext, { layout, added }: VariantPlan, finding: Finding): Slot {
  const key = additionKey(context, finding);
  const known = added.get(key);
  if (known !== undefined) {
    known.addition?.findings.push(finding);
    return known;
  }
  const lines = baseLinesOf(context.group, finding);
  const substitute = substituteIn(finding);
  const [first] = lines;
  const slot = placeInsertion(layout, {
    rawName: substitute ?? finding.name,
    lines: [...new Set(lines.map((line) => requirementText(line, substitute, context.document)))],
    place: first === undefined ? null : context.order(first.document, first.entry),
    finding,
  });
  added.set(key, slot);
  return slot;
}

/** What is put in: its name, and what its lines say. */
function additionKey({ group }: FixContext, finding: Finding): string {
  const name = canonicalName(substituteIn(finding) ?? finding.name);
  return JSON.stringify([name, ...new Set(baseLinesOf(group, finding).map(wording).sort())]);
}

function editsOf({ layout, edits, going }: VariantPlan): readonly Edit[] {
  const removals = going.size === 0 ? [] : removalEdits(layout.document, going, fillingOf(layout));
  return [...insertionEdits(layout, removals), ...eachOnce(edits), ...removals];
}

function fillingOf(layout: Layout): Filling {
  const sections = new Set<number>();
  const offsets = new Set<number>();
  for (const section of sectionsIn(layout)) {
    if (section.count === section.present.length) continue;
    if (section.brought === null) sections.add(section.start);
    for (let slot = section.first; slot !== null; slot = slot.next) if (slot.addition !== null) offsets.add(slot.start);
  }
  return { sections, offsets };
}
