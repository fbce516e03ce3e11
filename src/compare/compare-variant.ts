import type { RequirementEntry, UnreadableEntry } from '../documents/document.ts';
import type { Reached } from '../documents/include.ts';
import type { Relation, Variant, VariantRule } from '../policy/policy.ts';
import type { Where } from '../python/environment.ts';
import { markerText } from '../python/marker.ts';
import { canonicalName } from '../python/name.ts';
import { commentedOutIn, lookalikeOf, looksFrozen } from './absence.ts';
import { applies, cellClasses, type Grid, type Grids, witnessOf } from './cells.ts';
import { judgeDifferences, judgeLinesOf, judgeOverlaidConstraint } from './differences.ts';
import { type Draft, draftOf, elsewhere } from './draft.ts';
import { type Exceptions, exceptionsOf, type Uses } from './exceptions.ts';
import type { Detail, Line } from './finding.ts';
import type { VariantSummary } from './result.ts';
import { type PackageKey, refusedLine, type Side, type SideLine } from './side.ts';
import { specifierText } from './wording.ts';

/** One variant held against its base. */
export interface VariantComparison {
  readonly variant: Variant;
  readonly base: Side;
  readonly variantSide: Side;
  readonly grid: Grid;
  readonly drafts: readonly Draft[];
  readonly summary: VariantSummary;
  /** Packages that the base lacks and the variant has by an exception (`extra`, or as a substitute): never left behind. */
  readonly allowed: ReadonlySet<PackageKey>;
  /** Packages of the base about which nothing is said, because an exception lets the variant lack them, or have them otherwise. */
  readonly excused: ReadonlyMap<PackageKey, Excuse>;
  /** What the variant has a package of the base as: under its own name, or the substitute's where one stands in. */
  readonly variantKeyOf: (key: PackageKey) => PackageKey;
  /** What would be said of a package of the base if the variant had these lines of it. */
  readonly saidOf: (key: PackageKey, lines: readonly SideLine[]) => readonly Draft[];
}

/** What an exception lets a variant do with a package of the base. */
export type Excuse = 'omitted' | 'differs';

/** Holds a variant against its base by the table of relations: every finding, in the base's order, then the variant's. */
export function compareVariant(
  variant: Variant,
  base: Side,
  variantSide: Side,
  grids: Grids,
  uses: Uses,
): VariantComparison {
  const { rule } = variant;
  const grid = grids(rule.environment);
  const exceptions = exceptionsOf(rule, base, uses);
  const excused = new Map<PackageKey, Excuse>();
  const question: Question = { rule, path: variant.path, base, variantSide, grid, exceptions, excused };
  const absences = absenceFinder(question);
  const drafts: Draft[] = [];
  let basePackages = 0;
  let present = 0;
  // Not `for … of`, which makes a pair for each package.
  base.packages.forEach((baseLines, key) => {
    const presence = judgePackage(question, key, baseLines, absences);
    if (presence.applies) basePackages += 1;
    if (presence.present) present += 1;
    for (const draft of presence.drafts) drafts.push(draft);
  });
  drafts.push(...judgeRefusedBaseLines(question, absences));
  drafts.push(...judgeRequired(question, absences));
  const allowed = new Set<PackageKey>();
  drafts.push(...judgeUnexpected(question, allowed));
  const summary: VariantSummary = {
    path: variant.path,
    relation: rule.relation,
    basePackages,
    present,
    frozenBase: present < 0.8 * basePackages && looksFrozen(base),
  };
  const keyOf = (key: PackageKey): PackageKey => variantKeyOf(question, key);
  const saidOf = (key: PackageKey, lines: readonly SideLine[]): readonly Draft[] =>
    judgeLinesOf(question, key, keyOf(key), lines);
  return { variant, base, variantSide, grid, drafts, summary, allowed, excused, variantKeyOf: keyOf, saidOf };
}

function variantKeyOf({ variantSide, exceptions, grid }: Question, key: PackageKey): PackageKey {
  if (applies(grid, variantSide.packages.get(key) ?? [])) return key;
  const substitute = exceptions.substituteOf(key);
  if (substitute === null) return key;
  const other = canonicalName(substitute.with);
  return variantSide.refused.has(key) && !variantSide.packages.has(other) ? key : other;
}

/** What one variant is asked. */
export interface Question {
  readonly rule: VariantRule;
  readonly path: string;
  readonly base: Side;
  readonly variantSide: Side;
  readonly grid: Grid;
  readonly exceptions: Exceptions;
  /** Grows as the packages are judged. */
  readonly excused: Map<PackageKey, Excuse>;
}

interface Presence {
  /** Whether the base has the package in the variant's environment. */
  readonly applies: boolean;
  readonly present: boolean;
  readonly drafts: readonly Draft[];
}

const nothing: Presence = { applies: true, present: true, drafts: [] };

function judgePackage(
  question: Question,
  key: PackageKey,
  baseLines: readonly SideLine[],
  absences: AbsenceFinder,
): Presence {
  const { variantSide, exceptions, grid, rule } = question;
  const same = variantSide.packages.get(key);
  if (same !== undefined && isPlainlyEqual(question, key, baseLines, same)) return nothing;
  const variantKey = variantKeyOf(question, key);
  const variantLines = variantSide.packages.get(variantKey) ?? [];

  const classes = cellClasses(grid, baseLines, variantLines);
  const inBase = classes.filter(({ base }) => base.length > 0);
  if (inBase.length === 0) return { applies: false, present: false, drafts: [] };
  const inVariant = classes.filter(({ variant }) => variant.length > 0);
  if (inVariant.length === 0 && !variantSide.refused.has(variantKey)) {
    const draft = mustHaveAll(rule.relation)
      ? absences.find(key, baseLines, witnessOf(grid, inBase))
      : judgeOverlaidConstraint(question, key, baseLines);
    return { applies: true, present: false, drafts: draft === null ? [] : [draft] };
  }
  const substitute = variantKey === key ? null : exceptions.substituteOf(key);
  if (substitute !== null) exceptions.use(substitute);
  // A line that pip refuses although its name is readable: the finding is the line's, not the package's.
  if (inVariant.length === 0) return nothing;
  const drafts = judgeDifferences(question, key, { variantKey, baseLines, variantLines, classes });
  if (drafts.length > 0 && exceptions.letsDiffer(key)) {
    question.excused.set(key, 'differs');
    return nothing;
  }
  return { applies: true, present: true, drafts };
}

/** The common case at no cost: one line on each side with the same words, or the same said otherwise, which apply somewhere. */
function isPlainlyEqual(
  { base, variantSide, grid }: Question,
  key: PackageKey,
  baseLines: readonly SideLine[],
  variantLines: readonly SideLine[],
): boolean {
  if (baseLines.length !== 1 || variantLines.length !== 1) return false;
  const a = baseLines[0]?.entry;
  const b = variantLines[0]?.entry;
  if (a === undefined || b === undefined) return false;
  return (
    a.form === b.form &&
    (a.text === b.text || (a.form === 'name' && saysTheSame(a, b))) &&
    (a.marker === null || grid.valuesOf(a.marker).some((value) => value !== false)) &&
    (base.constraints.size === 0 || !base.constraints.has(key)) &&
    (variantSide.constraints.size === 0 || !variantSide.constraints.has(key))
  );
}

/** Of two lines that name the same package: the same versions, extras and marker, whatever blanks and comments are around. */
function saysTheSame(a: RequirementEntry, b: RequirementEntry): boolean {
  return (
    specifierText(a) === specifierText(b) &&
    (a.extras === b.extras || a.extras.join() === b.extras.join()) &&
    (a.marker === b.marker || (a.marker !== null && b.marker !== null && markerText(a.marker) === markerText(b.marker)))
  );
}

function mustHaveAll(relation: Relation): boolean {
  return relation === 'superset' || relation === 'equal';
}

interface AbsenceFinder {
  /** The finding for a package that the variant must have and lacks, or null when it is omitted on purpose. */
  readonly find: (key: PackageKey, baseLines: readonly SideLine[], witness: Where | null) => Draft | null;
  readonly commentedLine: (key: PackageKey) => Line | null;
}

function absenceFinder({ base, variantSide, exceptions, excused }: Question): AbsenceFinder {
  // Most variants lack nothing: comments are looked at when the first absence asks.
  let commentedOut: ReturnType<typeof commentedOutIn> | null = null;
  const commentedLine = (key: PackageKey): Line | null => {
    commentedOut ??= commentedOutIn(variantSide);
    return commentedOut.get(key)?.line ?? null;
  };
  return {
    commentedLine,
    find(key, baseLines, witness) {
      if (exceptions.omits(key)) {
        excused.set(key, 'omitted');
        return null;
      }
      const exception = exceptions.substituteOf(key);
      if (exception !== null) exceptions.use(exception);
      const substitute = exception?.with ?? null;
      // Where a substitute is to stand in, it is what must be there, and what may be switched off.
      const commented = commentedLine(substitute === null ? key : canonicalName(substitute));
      const common = draftOf('absence', key, baseLines, []);
      if (commented !== null) {
        const detail: Detail = { code: 'commented-out', commented, broughtNow: false, substitute };
        return { ...common, lines: [commented], detail };
      }
      const lookalike = common.package === null ? null : lookalikeOf(common.package, variantSide, base);
      return { ...common, detail: { code: 'missing', lookalike, witness, substitute } };
    },
  };
}

/** Base lines that pip refuses: their readable names are still wanted. */
function judgeRefusedBaseLines(question: Question, absences: AbsenceFinder): readonly Draft[] {
  const { rule, base, variantSide, grid, exceptions } = question;
  const drafts: Draft[] = [];
  for (const [name, reached] of base.refused) {
    if (applies(grid, base.packages.get(name) ?? [])) continue;
    const key = variantKeyOf(question, name);
    if (applies(grid, variantSide.packages.get(key) ?? []) || variantSide.refused.has(key)) {
      const substitute = key === name ? null : exceptions.substituteOf(name);
      if (substitute !== null) exceptions.use(substitute);
      continue;
    }
    const draft = mustHaveAll(rule.relation) ? absences.find(name, [], null) : null;
    if (draft === null) continue;
    drafts.push({ ...draft, name: reached.entry.rawName ?? name, bases: [refusedLine(reached)] });
  }
  return drafts;
}

function judgeRequired(question: Question, absences: AbsenceFinder): readonly Draft[] {
  const { rule, base, variantSide, grid, exceptions } = question;
  if (rule.relation !== 'subset') return [];
  const drafts: Draft[] = [];
  for (const required of rule.require) {
    const baseLines = base.packages.get(required.package) ?? [];
    const key = variantKeyOf(question, required.package);
    const classes = cellClasses(grid, baseLines, variantSide.packages.get(key) ?? []);
    const refused = applies(grid, baseLines) ? undefined : base.refused.get(required.package);
    const wanted = refused !== undefined || classes.some(({ base: lines }) => lines.length > 0);
    if (!wanted) continue;
    const substitute = key === required.package ? null : exceptions.substituteOf(required.package);
    if (substitute !== null) exceptions.use(substitute);
    if (variantSide.refused.has(key) || classes.some(({ variant }) => variant.length > 0)) continue;
    const commented = absences.commentedLine(key);
    drafts.push({
      ...draftOf('absence', required.package, baseLines, []),
      ...(refused === undefined ? {} : { name: refused.entry.rawName ?? key, bases: [refusedLine(refused)] }),
      lines: commented === null ? [] : [commented],
      detail: { code: 'required-absent', commented, substitute: substitute?.with ?? null },
    });
  }
  return drafts;
}

function judgeUnexpected(question: Question, allowed: Set<PackageKey>): readonly Draft[] {
  const { rule, base, variantSide, grid, exceptions } = question;
  const forbidden = rule.relation === 'equal' || rule.relation === 'subset';
  if (!forbidden && rule.extra.length === 0 && rule.substitute.length === 0) return [];
  const substitutes = new Set<PackageKey>(
    rule.substitute
      .filter((one) => applies(grid, base.packages.get(one.package) ?? []) || base.refused.has(one.package))
      .map((one) => canonicalName(one.with)),
  );
  const detail: Detail = { code: 'unexpected', relation: rule.relation };
  const drafts: Draft[] = [];
  for (const [key, lines] of variantSide.packages) {
    const baseLines = base.packages.get(key) ?? [];
    if (base.refused.has(key)) continue;
    const classes = cellClasses(grid, baseLines, lines);
    const inVariant = classes.some(({ variant }) => variant.length > 0);
    const inBase = classes.some(({ base: lines }) => lines.length > 0);
    if (!inVariant || inBase) continue;
    if (substitutes.has(key) || exceptions.allows(key)) allowed.add(key);
    else if (forbidden) {
      drafts.push({ ...draftOf('presence', key, baseLines, lines), via: elsewhere(question.path, lines), detail });
    }
  }
  // A line that pip refuses although its name is readable: the package counts as present here, too.
  for (const [name, reached] of variantSide.refused) {
    if ([variantSide, base].some(({ packages }) => applies(grid, packages.get(name) ?? []))) continue;
    if (base.refused.has(name)) continue;
    if (substitutes.has(name) || exceptions.allows(name)) allowed.add(name);
    else if (forbidden) drafts.push({ ...refusedPresence(question.path, name, reached), detail });
  }
  return drafts;
}

/** On a package that only a refused line of the variant names. */
export function refusedPresence(
  path: string,
  key: PackageKey,
  reached: Reached<UnreadableEntry>,
): Omit<Draft, 'detail'> {
  const line = refusedLine(reached);
  const name = reached.entry.rawName ?? key;
  return { ...draftOf('presence', key, [], []), name, lines: [line], via: line.path === path ? null : line };
}
