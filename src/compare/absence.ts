import type { CommentedOut } from '../documents/commented-out.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import { placeAt } from '../documents/document.ts';
import type { PackageName } from '../python/name.ts';
import { canonicalName } from '../python/name.ts';
import type { Line } from './finding.ts';
import type { PackageKey, Side } from './side.ts';

/** Commented-out requirements of a side's own files, by package: what a variant lacks only because it is switched off. */
export function commentedOutIn(side: Side): ReadonlyMap<PackageKey, CommentedOut & { readonly line: Line }> {
  const found = new Map<PackageKey, CommentedOut & { readonly line: Line }>();
  for (const flat of side.flats) {
    const own = flat.documents[0];
    if (own === undefined) continue;
    for (const candidate of findCommentedOut(own)) {
      const { requirement, spans } = candidate;
      const { name, text } = requirement;
      if (name === null || found.has(name)) continue;
      found.set(name, { ...candidate, line: { ...placeAt(own, spans.whole.start), text } });
    }
  }
  return found;
}

/**
 * A package of the variant that stands in for an absent one (`opencv-python-headless` for `opencv-python`): the same
 * name but for a suffix that says how it was built, or one of a few known pairs. A package that the base has as well
 * stands in for nothing.
 */
export function lookalikeOf(name: PackageName, variant: Side, base: Side): string | null {
  const present = namesOfStem(stemOf(name)).filter(
    (one) => one !== name && variant.packages.has(one) && !base.packages.has(one),
  );
  const wanted = new Set<PackageKey>(present);
  const first = present.length < 2 ? present[0] : [...variant.packages.keys()].find((key) => wanted.has(key));
  return first === undefined ? null : (variant.packages.get(first)?.[0]?.entry.rawName ?? null);
}

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

/** Whether a base looks like `pip freeze`: at least 40 names, at least 90 % of them pinned. */
export function looksFrozen(base: Side): boolean {
  if (base.packages.size < 40) return false;
  let pinned = 0;
  for (const [, lines] of base.packages) {
    if (lines.some(({ entry }) => entry.specifiers.some(({ operator, version }) => isPin(operator, version))))
      pinned += 1;
  }
  return pinned >= 0.9 * base.packages.size;
}

function isPin(operator: string, version: string): boolean {
  return operator === '===' || (operator === '==' && !version.endsWith('.*'));
}
