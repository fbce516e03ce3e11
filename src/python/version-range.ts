import { type Integer, successor } from './integer.ts';
import type { Specifier } from './specifier.ts';
import { compareVersions, isPreRelease, parseVersion, type Version } from './version.ts';

/**
 * A cut in the line of all versions, just before the version that it is. Cuts are ordered by `compareVersions`. Three of
 * them are versions that nobody can write, and so separate what no written version separates:
 *
 * - `top`, of an infinite epoch: above everything
 * - V.post∞: above every post-release of V, below everything else that follows V
 * - V+label with an empty last part: just above V+label itself
 */
export type Cut = Version;

/** Versions from one cut to another, the second excluded. Never empty: `from` is below `to`. */
export interface VersionRange {
  readonly from: Cut;
  readonly to: Cut;
}

/** The lowest version there is. */
export const bottom: Cut = release(0, [0], 0);

/** Above every version. */
export const top: Cut = release(Number.POSITIVE_INFINITY, [0], null);

/**
 * The versions that one clause allows (PEP 440, "Version specifiers", pre-releases included), in order. Of `===`, the one
 * version that its text says, or none.
 */
export function rangesOf({ operator, version: text }: Specifier): readonly VersionRange[] {
  if (text.endsWith('.*') && operator !== '===') {
    const prefix = parseVersion(text.slice(0, -2));
    if (prefix === null) return [];
    const prefixed = between(firstOf(prefix), firstOf(nextPrefix(prefix)));
    return operator === '!=' ? complement(prefixed) : prefixed;
  }
  const version = parseVersion(text);
  if (version === null) return [];
  switch (operator) {
    case '>=':
      return between(version, top);
    case '<=':
      return between(bottom, behindLabels(version));
    case '>':
      return between(behindPosts(version), top);
    case '<':
      return between(bottom, isPreRelease(version) ? version : { ...version, dev: 0, local: null });
    case '~=':
      return between(version, firstOf(nextPrefix({ ...version, release: version.release.slice(0, -1) })));
    case '===':
      return between(version, behindPoint(version));
    case '==':
      return between(version, behindEqual(version));
    case '!=':
      return complement(between(version, behindEqual(version)));
  }
}

/** Everything that some ranges, in order and apart, leave out. */
export function complement(ranges: readonly VersionRange[]): readonly VersionRange[] {
  const gaps: VersionRange[] = [];
  let from = bottom;
  for (const range of ranges) {
    if (compareVersions(from, range.from) < 0) gaps.push({ from, to: range.from });
    from = range.to;
  }
  if (compareVersions(from, top) < 0) gaps.push({ from, to: top });
  return gaps;
}

/** One range, or none when nothing is between the cuts. */
export function between(from: Cut, to: Cut): readonly VersionRange[] {
  return compareVersions(from, to) < 0 ? [{ from, to }] : [];
}

/** The first version of a release: `1.2` gives `1.2.dev0`. */
export function firstOf(version: Version): Cut {
  return release(version.epoch, version.release, 0);
}

/** The release whose last number is one higher: `1.2` gives `1.3`. */
export function nextPrefix(version: Version): Version {
  const last = version.release.length - 1;
  return release(version.epoch, version.release.with(last, successor(version.release[last] ?? 0)), null);
}

/** What `==V` ends at: all labels of V belong to it, but with a label V is one point. */
function behindEqual(version: Version): Cut {
  return version.local === null ? behindLabels(version) : behindPoint(version);
}

/** Just behind V, before any V+label (or, of a V+label, before any longer label). */
function behindPoint(version: Version): Cut {
  return { ...version, local: [...(version.local ?? []), ''] };
}

/** The lowest version above V and all its labels. */
function behindLabels(version: Version): Cut {
  if (version.dev !== null) return { ...version, dev: successor(version.dev), local: null };
  return { ...version, post: version.post === null ? 0 : successor(version.post), dev: 0, local: null };
}

/** The lowest cut above V that leaves out its post-releases, as `>V` has it. */
function behindPosts(version: Version): Cut {
  if (version.dev !== null || version.post !== null) return behindLabels(version);
  if (version.pre === null) return { ...version, post: Number.POSITIVE_INFINITY, local: null };
  return { ...version, pre: { ...version.pre, number: successor(version.pre.number) }, dev: 0, local: null };
}

function release(epoch: Integer, numbers: readonly Integer[], dev: Integer | null): Version {
  return { text: '', epoch, release: numbers, pre: null, post: null, dev, local: null };
}
