import { looseHeading } from '../documents/heading-text.ts';
import { installedDocuments } from '../documents/include.ts';
import { type Section, sectionsOf } from '../documents/section.ts';
import { keyOf, type PackageKey, type Side } from './side.ts';

/** The headings that each package of a side stands under, in their loose form. Found once a side: its variants share the base. */
export function headingsByKey(side: Side): ReadonlyMap<PackageKey, ReadonlySet<string>> {
  const known = headingsOfSides.get(side);
  if (known !== undefined) return known;
  const byKey = new Map<PackageKey, Set<string>>();
  for (const { heading, requirements } of sectionsIn(side)) {
    if (heading === null) continue;
    const loose = looseHeading(heading.text);
    for (const key of requirements.map(keyOf)) {
      const headings = byKey.get(key);
      if (headings === undefined) byKey.set(key, new Set([loose]));
      else headings.add(loose);
    }
  }
  headingsOfSides.set(side, byKey);
  return byKey;
}

const headingsOfSides = new WeakMap<Side, ReadonlyMap<PackageKey, ReadonlySet<string>>>();

/** The packages of a side that stand under a heading. */
export function packagesUnder(heading: string, side: Side): ReadonlySet<PackageKey> {
  const known = keysOfSides.get(side) ?? keysByHeading(side);
  keysOfSides.set(side, known);
  return known.get(looseHeading(heading)) ?? new Set();
}

function keysByHeading(side: Side): ReadonlyMap<string, ReadonlySet<PackageKey>> {
  const byHeading = new Map<string, Set<PackageKey>>();
  for (const [key, headings] of headingsByKey(side)) {
    for (const loose of headings) {
      const keys = byHeading.get(loose);
      if (keys === undefined) byHeading.set(loose, new Set([key]));
      else keys.add(key);
    }
  }
  return byHeading;
}

const keysOfSides = new WeakMap<Side, ReadonlyMap<string, ReadonlySet<PackageKey>>>();

/** The headings that something stands under, in all files of a side that are installed. */
export function headingsOf(side: Side): readonly string[] {
  return sectionsIn(side).flatMap(({ heading }) => heading?.text ?? []);
}

function sectionsIn({ flats }: Side): readonly Section[] {
  return [...new Set(flats.flatMap(installedDocuments))].flatMap(sectionsOf);
}
