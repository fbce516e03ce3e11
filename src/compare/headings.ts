import { fullHeading, looseHeading } from '../documents/heading-text.ts';
import { installedDocuments } from '../documents/include.ts';
import { sectionsOf } from '../documents/section.ts';
import { keyOf, type PackageKey, type Side } from './side.ts';

/** The headings that something stands under, in all files of a side that are installed. Each is known by its full form. */
export interface Headings {
  /** As a file spells each, the first one. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those that are the same in their loose form. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  readonly above: ReadonlyMap<PackageKey, ReadonlySet<string>>;
  readonly packages: ReadonlyMap<string, ReadonlySet<PackageKey>>;
}

/** The headings of a side. Found once: the variants share their base. */
export function headingsOf(side: Side): Headings {
  const known = headingsOfSides.get(side) ?? findHeadings(side);
  headingsOfSides.set(side, known);
  return known;
}

const headingsOfSides = new WeakMap<Side, Headings>();

function findHeadings({ flats }: Side): Headings {
  const texts = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  const above = new Map<PackageKey, Set<string>>();
  const packages = new Map<string, Set<PackageKey>>();
  for (const { heading, requirements } of [...new Set(flats.flatMap(installedDocuments))].flatMap(sectionsOf)) {
    if (heading === null) continue;
    const full = fullHeading(heading.text);
    if (!texts.has(full)) texts.set(full, heading.text);
    addTo(alike, looseHeading(heading.text), full);
    for (const key of requirements.map(keyOf)) {
      addTo(above, key, full);
      addTo(packages, full, key);
    }
  }
  return { texts, alike, above, packages };
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

/**
 * The headings that a text means: all that are loosely the same, but where several differ in a remark alone (`Optional: AI`,
 * `Optional: Images`) and the text has one, that one, else the one that has none: what is added below another heading later
 * changes nothing of what the text means.
 */
export function headingsMeant(text: string, { alike }: Headings): ReadonlySet<string> {
  const [full, loose] = [fullHeading(text), looseHeading(text)];
  const same = alike.get(loose) ?? new Set();
  if (same.size < 2 || full === loose) return same;
  return new Set([full, loose].filter((one) => same.has(one)).slice(0, 1));
}

/** The packages of a side that stand under a heading. */
export function packagesUnder(text: string, side: Side): ReadonlySet<PackageKey> {
  const headings = headingsOf(side);
  const meant = [...headingsMeant(text, headings)];
  return new Set(meant.flatMap((heading) => [...(headings.packages.get(heading) ?? [])]));
}
