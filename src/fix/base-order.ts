import { isBanner } from '../documents/commented-out.ts';
import type { CommentEntry, Document, RequirementEntry } from '../documents/document.ts';
import type { PackageName } from '../python/name.ts';
import { sectionsOf } from './sections.ts';

/** One file of the base: its packages in order, and the sections that they stand in. */
export interface BaseFile {
  readonly names: readonly PackageName[];
  readonly sections: readonly BaseSection[];
}

/** The packages of a section are `names` of the file from `from` to before `to`. */
export interface BaseSection {
  readonly heading: BaseHeading | null;
  readonly from: number;
  readonly to: number;
}

export interface BaseHeading {
  readonly text: string;
  /** The lines that would be brought along: without banner lines and without the title of the file. */
  readonly lines: readonly string[];
  /** Comment lines of the heading, banner lines counted. */
  readonly height: number;
}

/** Where a package stands in the base: the index of its section, and its own among all names of the file. */
export interface BasePlace {
  readonly file: BaseFile;
  readonly section: number;
  readonly index: number;
}

/** Finds where a line of the base stands. Each file is looked through once. */
export type BaseOrder = (document: Document, entry: RequirementEntry) => BasePlace | null;

export function baseOrderOf(): BaseOrder {
  const known = new Map<Document, ReadonlyMap<RequirementEntry, BasePlace>>();
  return (document, entry) => {
    const places = known.get(document) ?? placesIn(document);
    known.set(document, places);
    return places.get(entry) ?? null;
  };
}

function placesIn(document: Document): ReadonlyMap<RequirementEntry, BasePlace> {
  const names: PackageName[] = [];
  const sections: BaseSection[] = [];
  const places = new Map<RequirementEntry, BasePlace>();
  const file: BaseFile = { names, sections };
  for (const { heading, requirements } of sectionsOf(document)) {
    const from = names.length;
    for (const entry of requirements) {
      if (entry.name === null) continue;
      places.set(entry, { file, section: sections.length, index: names.length });
      names.push(entry.name);
    }
    sections.push({
      heading: heading === null ? null : headingOf(document, heading.text, heading.comments),
      from,
      to: names.length,
    });
  }
  return places;
}

function headingOf(document: Document, text: string, comments: readonly CommentEntry[]): BaseHeading {
  const lines = comments.map((comment) => comment.text).filter((line) => !isBanner(line));
  const atTop = document.entries.find(({ kind }) => kind !== 'blank') === comments[0];
  return atTop && lines.length > 1
    ? { text, lines: lines.slice(-1), height: 1 }
    : { text, lines, height: comments.length };
}
