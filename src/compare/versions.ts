import type { RequirementEntry } from '../documents/document.ts';
import type { VersionMode } from '../policy/policy.ts';
import type { Specifier } from '../python/specifier.ts';
import { compareVersions, type Version } from '../python/version.ts';
import type { Judged, VersionSet } from '../python/version-set.ts';
import {
  equals,
  exactPin,
  haveCommon,
  intersect,
  isBoundedAbove,
  isEmpty,
  isSamePublicVersion,
  namesPreRelease,
  reachesAbove,
  reachesMinorAbove,
  shareMinor,
  versionSetOf,
} from '../python/version-set.ts';
import type { CellClass, Grid, LineInCell } from './cells.ts';
import { witnessOf } from './cells.ts';
import type { Detail } from './finding.ts';
import type { SideLine } from './side.ts';
import { specifierText, unconditionalWording } from './wording.ts';

/** What the findings on versions have in common. */
type VersionDetail = Extract<Detail, { code: 'version-conflict' | 'version-wider' | 'version-differs' }>;

/** What is compared: the lines of one package in each class of cells, with what `-c` files say of it there. */
export interface VersionQuestion {
  readonly mode: VersionMode;
  /** Both sides install the package together, at one version. */
  readonly overlay: boolean;
  readonly grid: Grid;
  readonly classes: readonly CellClass[];
  /** Those lines of either side that narrow the versions, and do not ask for the package. */
  readonly constraints: { readonly base: readonly SideLine[]; readonly variant: readonly SideLine[] };
}

/** A finding on versions, and the cells that its words are of. */
export interface VersionDifference {
  readonly detail: VersionDetail;
  readonly shownIn: CellClass;
}

/**
 * The one version finding of a package and a variant, or null: `version-conflict` before `version-differs` before
 * `version-wider`. Each holds only when it is true in every cell where both sides apply.
 */
export function compareVersionsOf(question: VersionQuestion): VersionDifference | null {
  if (question.mode === 'ignore') return null;
  const pairs: Pair[] = [];
  const classes: CellClass[] = [];
  for (const one of question.classes) {
    const sides = sidesOf(one, question.constraints);
    if (sides === null) continue;
    const pair = pairOf(sides.base, sides.variant);
    if (pair === null) continue;
    pairs.push(pair);
    classes.push(one);
  }
  const [first, shownIn] = [pairs[0], classes[0]];
  if (first === undefined || shownIn === undefined) return null;
  const code = codeOf(question, pairs);
  if (code === null) return null;
  const detail: VersionDetail = {
    code,
    baseVersions: first.base.text,
    variantVersions: first.variant.text,
    pins: pinsOf(first),
    agreedBefore: null,
    overlay: question.overlay,
    exact: question.mode === 'exact',
    witness: witnessOf(question.grid, classes),
  };
  return { detail, shownIn };
}

interface Wish {
  readonly specifiers: readonly Specifier[];
  readonly set: VersionSet;
  readonly text: string;
}
interface Pair {
  readonly base: Wish;
  readonly variant: Wish;
  readonly judged: Judged;
}

/** What one side says in a class of cells. */
interface Said {
  readonly lines: readonly SideLine[];
  readonly constraints: readonly SideLine[];
}

/** Null where a side has no line that can be held against the other's: unconditional, or under a condition that both name. */
function sidesOf(
  { base, variant }: CellClass,
  constraints: VersionQuestion['constraints'],
): { readonly base: Said; readonly variant: Said } | null {
  const said = (own: readonly LineInCell[], others: readonly LineInCell[], narrowing: readonly SideLine[]): Said => {
    const conditions = new Set(others.map(({ residual }) => residual));
    const shared = own.filter(({ residual }) => residual === '' || conditions.has(residual));
    const lines = shared.map(({ line }) => line);
    if (narrowing.length === 0) return { lines, constraints: [] };
    const narrower = new Set(narrowing);
    const isConstraint = (line: SideLine): boolean => narrower.has(line);
    return { lines: lines.filter((line) => !isConstraint(line)), constraints: lines.filter(isConstraint) };
  };
  const sides = { base: said(base, variant, constraints.base), variant: said(variant, base, constraints.variant) };
  return sides.base.lines.length === 0 || sides.variant.lines.length === 0 ? null : sides;
}

/** Null when the lines of a side exclude each other, or a constraint does them: that is a `duplicate`. */
function pairOf(base: Said, variant: Said): Pair | null {
  const baseWish = constrainedWish(base);
  const variantWish = constrainedWish(variant);
  const judged = judgedBy([...baseWish.specifiers, ...variantWish.specifiers]);
  if (isEmpty(baseWish.set, judged) && !sayOne(base)) return null;
  if (isEmpty(variantWish.set, judged) && !sayOne(variant)) return null;
  return { base: baseWish, variant: variantWish, judged };
}

/** Whether one line says it all: `>=2,<1` excludes every version by itself, and nothing else tells of it. */
function sayOne({ lines, constraints }: Said): boolean {
  return constraints.length === 0 && new Set(lines.map(unconditionalWording)).size === 1;
}

/**
 * What the lines wish for within their constraints. Constraints that exclude their own side's lines say nothing of the
 * other side, and the lines then speak alone: a variant with `-c` of its base, say, that pins another version.
 */
function constrainedWish({ lines, constraints }: Said): Wish {
  const wish = wishOf([...lines, ...constraints]);
  return constraints.length > 0 && isEmpty(wish.set, judgedBy(wish.specifiers)) ? wishOf(lines) : wish;
}

/** What specifiers allow together; pre-releases are looked at where one of them names one. */
export interface Allowed {
  readonly versions: VersionSet;
  readonly judged: Judged;
}

export function allowedBy(specifiers: readonly Specifier[]): Allowed {
  return { versions: versionSetOf(specifiers), judged: judgedBy(specifiers) };
}

/** Whether specifiers leave no version together. */
export function allowNone(specifiers: readonly Specifier[]): boolean {
  const [first] = specifiers;
  // Of the single ones only `<0` and its like leave none.
  if (specifiers.length <= 1 && first?.operator !== '<') return false;
  const { versions, judged } = allowedBy(specifiers);
  return isEmpty(versions, judged);
}

/** Whether two leave no version together: in time that the shorter takes, since one may be held against thousands. */
export function partEachOther(one: Allowed, other: Allowed): boolean {
  const judged = one.judged === 'all' ? one.judged : other.judged;
  return !haveCommon(one.versions, other.versions, judged);
}

function judgedBy(specifiers: readonly Specifier[]): Judged {
  return namesPreRelease(specifiers) ? 'all' : 'releases';
}

function wishOf(lines: readonly SideLine[]): Wish {
  const texts = [...new Set(lines.map(({ entry }) => specifierText(entry)).filter((text) => text !== ''))];
  const [only, ...others] = lines;
  const isOne = only !== undefined && others.length === 0;
  const specifiers = isOne ? only.entry.specifiers : lines.flatMap(({ entry }) => entry.specifiers);
  return { specifiers, set: isOne ? setOf(only.entry) : versionSetOf(specifiers), text: texts.join(',') };
}

/** What a line allows. Lines that are equal share their specifiers, so that a base is not read again for each variant. */
function setOf({ specifiers }: RequirementEntry): VersionSet {
  const set = remembered.get(specifiers) ?? versionSetOf(specifiers);
  remembered.set(specifiers, set);
  return set;
}

const remembered = new WeakMap<RequirementEntry['specifiers'], VersionSet>();

function codeOf({ mode, overlay }: VersionQuestion, pairs: readonly Pair[]): VersionDetail['code'] | null {
  if (pairs.every((pair) => conflicts(pair, mode, overlay))) return 'version-conflict';
  if (mode === 'exact' && pairs.every(({ base, variant, judged }) => !equals(base.set, variant.set, judged))) {
    return 'version-differs';
  }
  return pairs.every((pair) => isWider(pair, mode)) ? 'version-wider' : null;
}

function conflicts({ base, variant, judged }: Pair, mode: VersionMode, overlay: boolean): boolean {
  if (base.text === variant.text) return false;
  if (!isEmpty(intersect(base.set, variant.set), judged)) return false;
  // What is installed together needs one version, near ones are not enough.
  if (overlay || mode === 'exact') return true;
  return mode === 'minor' ? !shareMinor(base.set, variant.set, judged) : !differOnlyInLocalLabel(base, variant);
}

/** `==2.1.0+cpu` and `==2.1.0+cu118`: what a CPU file is for, and what no installation can have at once. */
function differOnlyInLocalLabel(base: Wish, variant: Wish): boolean {
  const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
  return basePin !== null && variantPin !== null && isSamePublicVersion(basePin, variantPin);
}

/** The base is capped (and no exact pin), and the variant reaches above the cap; where the minor is enough, into a higher one. */
function isWider({ base, variant, judged }: Pair, mode: VersionMode): boolean {
  if (!isBoundedAbove(base.set) || pinOf(base) !== null) return false;
  return (mode === 'minor' ? reachesMinorAbove : reachesAbove)(variant.set, base.set, judged);
}

/** The one version that a wish comes down to, whatever else its lines and constraints say of it; null for a range, or for none. */
function pinOf({ specifiers, set }: Wish): Version | null {
  if (isEmpty(set)) return null;
  for (const specifier of specifiers) {
    const pin = exactPin([specifier]);
    if (pin !== null) return pin;
  }
  return null;
}

function pinsOf({ base, variant }: Pair): VersionDetail['pins'] {
  const [basePin, variantPin] = [pinOf(base), pinOf(variant)];
  if (basePin === null || variantPin === null) return null;
  const order = compareVersions(variantPin, basePin);
  return {
    base: basePin.text,
    variant: variantPin.text,
    order: order < 0 ? 'older' : order > 0 ? 'newer' : 'other',
  };
}
