import type { Document, RequirementEntry } from '../documents/document.ts';
import type { PackageName } from '../python/name.ts';
import { sectionsOf } from './layout.ts';

/** The sections of one base file, with the packages of each in order. */
export interface BaseSection {
  /** Text lines of the heading (no banner lines), or null without one. */
  readonly heading: { readonly text: string; readonly lines: readonly string[] } | null;
  readonly members: readonly PackageName[];
}

/** Where a package stands in the base: the file's sections, its section's index, and its index among the members. */
export interface BasePlace {
  readonly sections: readonly BaseSection[];
  readonly section: number;
  readonly index: number;
}

/** Finds where a line of the base stands. Each file is looked through once. */
export type BaseOrder = (document: Document, entry: RequirementEntry) => BasePlace | null;

export function baseOrderOf(): BaseOrder {
  const known = new Map<Document, ReadonlyMap<RequirementEntry, BasePlace>>();
  return (document, entry) => {
    let places = known.get(document);
    if (places === undefined) {
      places = placesIn(document);
      known.set(document, places);
    }
    return places.get(entry) ?? null;
  };
}

function placesIn(document: Document): ReadonlyMap<RequirementEntry, BasePlace> {
  const found = sectionsOf(document);
  const sections = found.map(
    ({ heading, requirements }): BaseSection => ({
      heading: heading === null ? null : { text: heading.text, lines: heading.comments.map(({ text }) => text) },
      members: requirements.flatMap(({ name }) => name ?? []),
    }),
  );
  const places = new Map<RequirementEntry, BasePlace>();
  found.forEach(({ requirements }, section) => {
    let index = 0;
    for (const entry of requirements) {
      places.set(entry, { sections, section, index });
      if (entry.name !== null) index += 1;
    }
  });
  return places;
}
