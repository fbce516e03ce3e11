import type { Document, RequirementEntry } from '../documents/document.ts';
import { fullHeading, isBanner, looseHeading } from '../documents/heading-text.ts';
import { type Heading, sectionsOf } from '../documents/section.ts';
import { lastAtMost, partitionPoint } from '../documents/sorted.ts';
import { titleAboveRemark } from '../documents/title.ts';
import type { PackageName } from '../python/name.ts';

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

/** A heading of the base, as it would be brought into a variant. */
export interface BaseHeading {
  readonly text: string;
  /** The lines that would be brought along: without banner lines and without the title of the file. */
  readonly lines: readonly string[];
  /** Comment lines of the heading, banner lines counted. */
  readonly height: number;
  /** The first of its lines, where that alone is the title and the others remark on it. */
  readonly title: string | null;
  /** Whether others of the file differ from it in a remark alone: `Messaging - Slack`, `Messaging - WhatsApp`. */
  readonly isOneOfSeveral: boolean;
}

/** Where a package stands in the base: the index of its section, and its own among all names of the file. */
export interface BasePlace {
  readonly file: BaseFile;
  readonly section: number;
  readonly index: number;
}

/** Finds where a line of the base stands. Each file is looked through once. */
export type BaseOrder = (document: Document, entry: RequirementEntry) => BasePlace | null;

/** For the base of one group: what it has looked through it keeps. */
export function baseOrderOf(): BaseOrder {
  const known = new Map<Document, OrderedFile>();
  return (document, entry) => {
    const ordered = known.get(document) ?? orderOf(document);
    known.set(document, ordered);
    return placeIn(ordered, entry);
  };
}

/** A file of the base with the offset of each line that `file.names` has the name of. */
interface OrderedFile {
  readonly file: BaseFile;
  readonly starts: readonly number[];
}

function orderOf(document: Document): OrderedFile {
  const names: PackageName[] = [];
  const starts: number[] = [];
  const sections: BaseSection[] = [];
  const all = sectionsOf(document);
  const several = differingInRemarks(all.flatMap(({ heading }) => heading?.text ?? []));
  for (const { heading, requirements } of all) {
    const from = names.length;
    for (const { name, start } of requirements) {
      if (name === null) continue;
      names.push(name);
      starts.push(start);
    }
    sections.push({
      heading: heading === null ? null : headingOf(heading, several.has(looseHeading(heading.text))),
      from,
      to: names.length,
    });
  }
  return { file: { names, sections }, starts };
}

/** The loose forms that headings with different remarks share. */
function differingInRemarks(headings: readonly string[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  const several = new Set<string>();
  for (const text of headings) {
    const [loose, full] = [looseHeading(text), fullHeading(text)];
    const first = firsts.get(loose);
    if (first === undefined) firsts.set(loose, full);
    else if (first !== full) several.add(loose);
  }
  return several;
}

function placeIn({ file, starts }: OrderedFile, { start }: RequirementEntry): BasePlace | null {
  const index = lastAtMost(starts, start);
  if (starts[index] !== start) return null;
  const section = partitionPoint(file.sections.length, (at) => (file.sections[at]?.to ?? 0) <= index);
  return { file, section, index };
}

function headingOf({ text, comments, atTop }: Heading, isOneOfSeveral: boolean): BaseHeading {
  const lines = comments.map((comment) => comment.text).filter((line) => !isBanner(line));
  return atTop && lines.length > 1
    ? { text, lines: lines.slice(-1), height: 1, title: null, isOneOfSeveral }
    : { text, lines, height: comments.length, title: titleAboveRemark(comments)?.text ?? null, isOneOfSeveral };
}
