import type { RequirementEntry } from '../documents/document.ts';
import { repeats } from '../documents/plain-entry.ts';
import type { Variant } from '../policy/policy.ts';
import { markerText } from '../python/marker.ts';
import { applied, cellClasses, type Grid, type Grids, witnessOf } from './cells.ts';
import { judgeAsIf, judgeDifferences, judgeOverlaidConstraint } from './differences.ts';
import type { Draft } from './draft.ts';
import { exceptionsOf, type Uses } from './exceptions.ts';
import { looksFrozen } from './frozen.ts';
import {
  type AbsenceFinder,
  absenceFinder,
  judgeRefusedBaseLines,
  judgeRequired,
  mustHaveAll,
} from './judge-absences.ts';
import { judgeOwnPackages } from './judge-own-packages.ts';
import { type Excuse, type Question, usedSubstitute, variantKeyOf } from './question.ts';
import type { VariantSummary } from './result.ts';
import type { PackageKey, Side, SideLine } from './side.ts';
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
  /** Packages of the base of which an exception lets nothing be said: the variant may lack them, or have them otherwise. */
  readonly excused: ReadonlyMap<PackageKey, Excuse>;
  /** What the variant has a package of the base as: under its own name, or the substitute's where one stands in. */
  readonly variantKeyOf: (key: PackageKey) => PackageKey;
  /** What would be said of a package of the base if the variant had these lines of it. */
  readonly saidOf: (key: PackageKey, lines: readonly SideLine[]) => readonly Draft[];
}

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
  // What would be said of other lines makes no use of an exception today.
  const asIf: Question = { ...question, exceptions: exceptionsOf(rule, base, new Set()) };
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
  const own = judgeOwnPackages(question);
  drafts.push(...own.drafts);
  const summary: VariantSummary = {
    path: variant.path,
    relation: rule.relation,
    basePackages,
    present,
    omitted: [...excused].filter(([key, excuse]) => excuse === 'omitted' && base.packages.has(key)).length,
    frozenBase: present < 0.8 * basePackages && looksFrozen(base),
  };
  return {
    variant,
    base,
    variantSide,
    grid,
    drafts,
    summary,
    allowed: own.allowed,
    excused,
    variantKeyOf: (key) => variantKeyOf(question, key),
    saidOf: (key, lines) => judgeAsIf(asIf, key, lines),
  };
}

interface Presence {
  /** Whether the base has the package in the variant's environment. */
  readonly applies: boolean;
  readonly present: boolean;
  readonly drafts: readonly Draft[];
}

/** Both sides have the package, and nothing is said of it. */
const alike: Presence = { applies: true, present: true, drafts: [] };

/** Judges one package of the base: that the variant lacks it, or has it otherwise. */
function judgePackage(
  question: Question,
  key: PackageKey,
  allOfBase: readonly SideLine[],
  absences: AbsenceFinder,
): Presence {
  const { variantSide, exceptions, grid, rule } = question;
  const same = variantSide.packages.get(key);
  if (same !== undefined && isPlainlyEqual(question, key, allOfBase, same)) return alike;
  const variantKey = variantKeyOf(question, key);
  const baseLines = applied(grid, allOfBase);
  const variantLines = applied(grid, variantSide.packages.get(variantKey) ?? []);

  if (baseLines.length === 0) return { applies: false, present: false, drafts: [] };
  const classes = cellClasses(grid, baseLines, variantLines);
  if (variantLines.length === 0 && !variantSide.refused.has(variantKey)) {
    const inBase = classes.filter(({ base }) => base.length > 0);
    const draft = mustHaveAll(rule.relation)
      ? absences.find(key, baseLines, witnessOf(grid, inBase))
      : judgeOverlaidConstraint(question, key, baseLines);
    return { applies: true, present: false, drafts: draft === null ? [] : [draft] };
  }
  usedSubstitute(question, key, variantKey);
  // A line that pip refuses although its name is readable: the finding is the line's, not the package's.
  if (variantLines.length === 0) return alike;
  const drafts = judgeDifferences(question, { key, variantKey, baseLines, variantLines, classes });
  if (drafts.length > 0 && exceptions.letsDiffer(key)) {
    question.excused.set(key, 'differs');
    return alike;
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
    (repeats(a, b) || a.text === b.text || (a.form === 'name' && saysTheSame(a, b))) &&
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
