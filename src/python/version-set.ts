import type { Specifier } from './specifier.ts';
import { compareVersions, isPreRelease, parseVersion, type Version } from './version.ts';
import {
  between,
  bottom,
  type Cut,
  complement,
  firstOf,
  nextPrefix,
  rangesOf,
  top,
  type VersionRange,
} from './version-range.ts';

/** A set of versions: half-open ranges between cuts, plus what `===` says of the text. Opaque outside this file. */
export interface VersionSet {
  /** In order, apart from each other: between two there is always a version. */
  readonly ranges: readonly VersionRange[];
  /** The text in lower case that `===` asks for; null: any spelling. */
  readonly spelling: string | null;
  /** Whether texts that are no versions belong to it as well. */
  readonly hasOthers: boolean;
}

/**
 * Which versions count for a judgement: `all`, or `releases`, final and post-releases only, as an installer looks at them
 * when nobody names a pre-release (PEP 440, "Handling of pre-releases").
 */
export type Judged = 'all' | 'releases';

/** Every version: what no specifier at all allows. */
export const anyVersion: VersionSet = { ranges: between(bottom, top), spelling: null, hasOthers: true };

/** What all the specifiers allow together, pre-releases included. */
export function versionSetOf(specifiers: readonly Specifier[]): VersionSet {
  const [first, ...others] = specifiers;
  if (first === undefined) return anyVersion;
  if (others.length === 0) return setOfOne(first);
  const sets = specifiers.map(setOfOne);
  const spellings = new Set(sets.flatMap(({ spelling }) => (spelling === null ? [] : [spelling])));
  return {
    ranges: spellings.size > 1 ? [] : intersectAll(sets.map(({ ranges }) => ranges)),
    spelling: [...spellings][0] ?? null,
    hasOthers: spellings.size <= 1 && sets.every(({ hasOthers }) => hasOthers),
  };
}

/** What belongs to both. */
export function intersect(a: VersionSet, b: VersionSet): VersionSet {
  const isAtOdds = a.spelling !== null && b.spelling !== null && a.spelling !== b.spelling;
  return {
    ranges: isAtOdds ? [] : intersectRanges(a.ranges, b.ranges),
    spelling: a.spelling ?? b.spelling,
    hasOthers: !isAtOdds && a.hasOthers && b.hasOthers,
  };
}

/** Whether their intersection is not empty. It is not worked out: many small sets may be held against a large one. */
export function haveCommon(a: VersionSet, b: VersionSet, judged: Judged = 'all'): boolean {
  if (a.spelling !== null && b.spelling !== null && a.spelling !== b.spelling) return false;
  if (a.hasOthers && b.hasOthers) return true;
  const [few, many] = a.ranges.length < b.ranges.length ? [a.ranges, b.ranges] : [b.ranges, a.ranges];
  return few.some((range) => {
    let at = firstEndingAbove(many, range.from);
    for (let other = many[at]; other !== undefined; other = many[at]) {
      if (compareVersions(other.from, range.to) >= 0) return false;
      const common = between(higher(range.from, other.from), lower(range.to, other.to));
      if (judgedRanges({ ...a, ranges: common }, judged).length > 0) return true;
      at += 1;
    }
    return false;
  });
}

/** Index of the first range, of those in order, that ends above a cut. */
function firstEndingAbove(ranges: readonly VersionRange[], cut: Cut): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareVersions(ranges[middle]?.to ?? top, cut) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `Specifier.contains(version, prereleases=True)` of packaging: `===1.0` has `1.0` and not `1.0.0`. */
export function contains(set: VersionSet, version: Version): boolean {
  if (set.spelling !== null && set.spelling !== version.text.toLowerCase()) return false;
  let low = 0;
  let high = set.ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = set.ranges[middle];
    if (range === undefined || compareVersions(version, range.from) < 0) high = middle;
    else if (compareVersions(version, range.to) >= 0) low = middle + 1;
    else return true;
  }
  return false;
}

/** No version at all (as `judged` says which versions are looked at), nor another text. */
export function isEmpty(set: VersionSet, judged: Judged = 'all'): boolean {
  return judgedRanges(set, judged).length === 0 && !set.hasOthers;
}

/** Same versions. `releases`: judged on final and post-releases only, so that `==1.4.*` and `~=1.4.0` are one wish. */
export function equals(a: VersionSet, b: VersionSet, judged: Judged = 'all'): boolean {
  if (isEmpty(a, judged) || isEmpty(b, judged)) return isEmpty(a, judged) && isEmpty(b, judged);
  if (a.spelling !== b.spelling) return false;
  const [left, right] = [judgedRanges(a, judged), judgedRanges(b, judged)];
  return left.length === right.length && left.every((range, index) => isSameRange(range, right[index]));
}

/** Whether the specifiers name a pre-release or dev-release: then emptiness and equality are judged on `all`. */
export function namesPreRelease(specifiers: readonly Specifier[]): boolean {
  return specifiers.some(({ version }) => {
    const parsed = parseVersion(version);
    return parsed !== null && isPreRelease(parsed);
  });
}

/** The pin (`==V` or `===V` without wildcard) when the specifiers are exactly one, else null. */
export function exactPin(specifiers: readonly Specifier[]): Version | null {
  const [only, ...others] = specifiers;
  if (only === undefined || others.length > 0) return null;
  return only.operator === '==' || only.operator === '===' ? parseVersion(only.version) : null;
}

/** Whether two versions are the same but for their local labels: `2.1.0+cpu`, `2.1.0+cu118` and `2.1.0`. */
export function isSamePublicVersion(a: Version, b: Version): boolean {
  return compareVersions({ ...a, local: null }, { ...b, local: null }) === 0;
}

/** Whether some version is above everything in the set. */
export function isBoundedAbove(set: VersionSet): boolean {
  return compareVersions(upperEnd(set.ranges), top) < 0;
}

/** Whether `a` holds versions above everything in `b`. */
export function reachesAbove(a: VersionSet, b: VersionSet, judged: Judged = 'all'): boolean {
  return compareVersions(upperEnd(judgedRanges(a, judged)), upperEnd(judgedRanges(b, judged))) > 0;
}

/** Whether `a` holds versions of a minor above every minor of which `b` holds any. */
export function reachesMinorAbove(a: VersionSet, b: VersionSet, judged: Judged = 'all'): boolean {
  return compareVersions(upperEnd(wholeMinors(a, judged)), upperEnd(wholeMinors(b, judged))) > 0;
}

/** Whether some version of `a` and some of `b` have the same epoch, major and minor (`versions: minor`). */
export function shareMinor(a: VersionSet, b: VersionSet, judged: Judged = 'all'): boolean {
  return intersectRanges(wholeMinors(a, judged), wholeMinors(b, judged)).length > 0;
}

function setOfOne(specifier: Specifier): VersionSet {
  const isArbitrary = specifier.operator === '===';
  return {
    ranges: rangesOf(specifier),
    spelling: isArbitrary ? specifier.version.toLowerCase() : null,
    hasOthers: isArbitrary && parseVersion(specifier.version) === null,
  };
}

/** What all lists of ranges have in common: the complement of everything that one of them leaves out, sorted once. */
function intersectAll(lists: readonly (readonly VersionRange[])[]): readonly VersionRange[] {
  const gaps = lists.flatMap(complement).sort((a, b) => compareVersions(a.from, b.from));
  return complement(merge(gaps));
}

function intersectRanges(a: readonly VersionRange[], b: readonly VersionRange[]): readonly VersionRange[] {
  const common: VersionRange[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [one, other] = [a[left], b[right]];
    if (one === undefined || other === undefined) return common;
    common.push(...between(higher(one.from, other.from), lower(one.to, other.to)));
    if (compareVersions(one.to, other.to) < 0) left += 1;
    else right += 1;
  }
}

/** The ranges, ordered by where they begin, with those that touch or overlap made one. */
function merge(ranges: readonly VersionRange[]): readonly VersionRange[] {
  const merged: VersionRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last === undefined || compareVersions(last.to, range.from) < 0) merged.push(range);
    else merged[merged.length - 1] = { from: last.from, to: higher(last.to, range.to) };
  }
  return merged;
}

/** The ranges, cut at releases when only these count. Two sets then hold the same releases iff their ranges are the same. */
function judgedRanges({ ranges }: VersionSet, judged: Judged): readonly VersionRange[] {
  if (judged === 'all') return ranges;
  return merge(ranges.flatMap(({ from, to }) => between(nextRelease(from), nextRelease(to))));
}

/** The lowest cut at or above one that no pre-release separates from the releases above it: `1.0a1` gives `1.0`. */
function nextRelease(cut: Cut): Cut {
  if (!isPreRelease(cut)) return cut;
  return { ...cut, pre: null, post: cut.pre === null ? cut.post : null, dev: null, local: null };
}

function wholeMinors(set: VersionSet, judged: Judged): readonly VersionRange[] {
  const firstOfMinor = (cut: Cut): Cut => {
    const first = firstOf(minorOf(cut));
    return judged === 'all' ? first : nextRelease(first);
  };
  return merge(
    judgedRanges(set, judged).map(({ from, to }) => {
      const start = firstOfMinor(to);
      const isWhole = compareVersions(to, start) === 0;
      return { from: firstOfMinor(from), to: isWhole ? to : firstOfMinor(nextPrefix(minorOf(to))) };
    }),
  );
}

function minorOf({ release, ...version }: Version): Version {
  return { ...version, release: [release[0] ?? 0, release[1] ?? 0] };
}

function upperEnd(ranges: readonly VersionRange[]): Cut {
  return ranges.at(-1)?.to ?? bottom;
}

function isSameRange(a: VersionRange, b: VersionRange | undefined): boolean {
  return b !== undefined && compareVersions(a.from, b.from) === 0 && compareVersions(a.to, b.to) === 0;
}

function higher(a: Cut, b: Cut): Cut {
  return compareVersions(a, b) < 0 ? b : a;
}

function lower(a: Cut, b: Cut): Cut {
  return compareVersions(a, b) < 0 ? a : b;
}
