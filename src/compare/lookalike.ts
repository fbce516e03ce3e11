import type { PackageName } from '../python/name.ts';
import { canonicalName } from '../python/name.ts';
import type { PackageKey, Side } from './side.ts';

/**
 * A package of the variant that stands in for an absent one (`opencv-python-headless` for `opencv-python`): the same
 * name but for a suffix that says how it was built, or one of a few known pairs. A package that the base has as well
 * stands in for nothing.
 */
export function lookalikeOf(name: PackageName, variant: Side, base: Side): string | null {
  const present = namesOfStem(stemOf(name)).filter(
    (one) => one !== name && variant.packages.has(one) && !base.packages.has(one),
  );
  const first = present.length < 2 ? present[0] : firstIn(variant, present);
  return first === undefined ? null : (variant.packages.get(first)?.[0]?.entry.rawName ?? null);
}

/** The one that a side names first. */
function firstIn(side: Side, names: readonly PackageName[]): PackageName | undefined {
  const ranks = ranksOfSides.get(side) ?? new Map([...side.packages.keys()].map((key, index) => [key, index]));
  ranksOfSides.set(side, ranks);
  return [...names].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0];
}

/** The order of a side's packages, worked out when a first absence has to choose among several. */
const ranksOfSides = new WeakMap<Side, ReadonlyMap<PackageKey, number>>();

const suffixes: ReadonlySet<string> = new Set([
  '-binary',
  '-headless',
  '-cpu',
  '-gpu',
  '-bin',
  '-directml',
  '-rocm',
  '-macos',
  '-silicon',
  '-windows',
]);

/** Drivers of one database under unrelated names. */
const sameStem: ReadonlyMap<string, string> = new Map([[canonicalName('pymysql'), canonicalName('mysqlclient')]]);

/** All names that `stemOf` leads to a stem. */
function namesOfStem(stem: string): readonly PackageName[] {
  const others = [...sameStem].flatMap(([other, its]) => (its === stem ? [other] : []));
  return [stem, ...others]
    .flatMap((one) => [one, ...[...suffixes].map((suffix) => one + suffix)])
    .map(canonicalName)
    .filter((one) => stemOf(one) === stem);
}

function stemOf(name: PackageName): string {
  const hyphen = name.lastIndexOf('-');
  const stem = hyphen !== -1 && suffixes.has(name.slice(hyphen)) ? name.slice(0, hyphen) : name;
  return sameStem.get(stem) ?? stem;
}
