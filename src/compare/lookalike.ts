import type { PackageName } from '../python/name.ts';
import { canonicalName } from '../python/name.ts';
import { cellClasses, type LineInCell } from './cells.ts';
import type { Question } from './question.ts';
import type { PackageKey, Side, SideLine } from './side.ts';

type Sides = Pick<Question, 'base' | 'variantSide' | 'grid'>;

/**
 * A package of the variant that stands in for an absent one (`opencv-python-headless` for `opencv-python`): the same
 * name but for a suffix that says how it was built, or one of a few known pairs. Where the base has that package as well,
 * it stands in for nothing.
 */
export function lookalikeOf(name: PackageName, sides: Sides): string | null {
  const { packages, refused } = sides.variantSide;
  const present = namesOfStem(stemOf(name)).filter((one) => one !== name && standsIn(one, name, sides));
  const first = present.length < 2 ? present[0] : firstIn(sides.variantSide, present);
  if (first === undefined) return null;
  return (packages.get(first)?.[0] ?? refused.get(first))?.entry.rawName ?? first;
}

/** Whether the variant has a package in an environment where the base has the absent one, and not that package. */
function standsIn(one: PackageName, absent: PackageName, { base, variantSide, grid }: Sides): boolean {
  const inVariant = variantSide.packages.get(one);
  if (inVariant === undefined) return variantSide.refused.has(one) && !base.packages.has(one);
  const inBase = new Set(base.packages.get(one));
  // Of a line that pip refuses, nobody knows the marker.
  const wanted = new Set(base.packages.get(absent));
  return cellClasses(grid, [...wanted, ...inBase], inVariant).some(
    (here) => here.variant.length > 0 && !isAny(here.base, inBase) && (wanted.size === 0 || isAny(here.base, wanted)),
  );
}

function isAny(inCell: readonly LineInCell[], lines: ReadonlySet<SideLine>): boolean {
  return inCell.some(({ line }) => lines.has(line));
}

/** The one that a side names first. */
function firstIn(side: Side, names: readonly PackageName[]): PackageName | undefined {
  const ranks = ranksOfSides.get(side) ?? ranksOf(side);
  ranksOfSides.set(side, ranks);
  return [...names].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0];
}

function ranksOf({ packages, refused }: Side): ReadonlyMap<PackageKey, number> {
  return new Map([...packages.keys(), ...refused.keys()].map((key, index) => [key, index]));
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

/** What is of no use but beside the package that it is named after: the compiled half of psycopg 3, which it speeds up. */
const companions: ReadonlySet<string> = new Set(['psycopg-binary']);

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
  const isBuild = hyphen !== -1 && suffixes.has(name.slice(hyphen)) && !companions.has(name);
  const stem = isBuild ? name.slice(0, hyphen) : name;
  return sameStem.get(stem) ?? stem;
}
