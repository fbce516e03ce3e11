import type { Finding } from '../compare/finding.ts';
import { commentRunsOf } from '../documents/comment-run.ts';
import type { CommentEntry, Document, Entry } from '../documents/document.ts';
import { fullHeading, looseHeading, withoutFrame } from '../documents/heading-text.ts';
import { annotationsBelow, notesAbove } from '../documents/own-comments.ts';
import { type Section, sectionsOf } from '../documents/section.ts';
import { lastWhere } from '../documents/sorted.ts';
import { titleAboveRemark } from '../documents/title.ts';
import type { Substitute } from '../policy/policy.ts';
import { canonicalName, type PackageName } from '../python/name.ts';
import type { BaseFile } from './base-order.ts';
import { entryIndexAt } from './entry-index.ts';
import { type SortedBlock, sortedBlockOf } from './sorted-block.ts';

/** A requirement of a variant, there already or planned. Offsets are those of the document as it is. */
export interface Slot {
  readonly section: LayoutSection;
  readonly name: PackageName | null;
  /** Where something before it goes: above the notes that belong to it. */
  readonly start: number;
  /** Where something behind it goes: below the indented comments that belong to it. */
  readonly end: number;
  /** Null for what is there already. */
  readonly addition: Addition | null;
  next: Slot | null;
}

/** Lines to insert, without line ends, the name that they spell, and the findings that they clear. */
export interface Addition {
  readonly rawName: string;
  readonly lines: readonly string[];
  /** Several, where one package stands in for several of the base. */
  readonly findings: Finding[];
}

/** Requirements under one heading, there already or planned, as a list that grows without anything being moved. */
export interface LayoutSection {
  /** Text of the heading, or null for what stands before the first one. */
  readonly heading: string | null;
  /** The comments of a heading that is there already. */
  readonly comments: readonly CommentEntry[];
  /** Where it begins; of a section that is brought, where it goes. */
  readonly start: number;
  /** Where a first requirement goes: where the section begins, or below what stands under its heading. */
  readonly top: number;
  /** Slots of the requirements that are there already. */
  readonly present: Slot[];
  /** How it was sorted before anything was planned, or null. */
  readonly sorted: SortedBlock | null;
  /** Of a section that is brought: the lines around its requirements. */
  readonly brought: Brought | null;
  first: Slot | null;
  last: Slot | null;
  count: number;
  next: LayoutSection | null;
}

/** The lines around what is put under a heading that is brought along. */
export interface Brought {
  /** Lines above its first requirement: a blank one, and the heading. */
  readonly above: readonly string[];
  /** Lines below its last requirement. */
  readonly below: readonly string[];
}

/** A variant as its requirements stand, with what is planned put in as it is planned. */
export interface Layout {
  readonly document: Document;
  /** Where each run of comments begins, in order. */
  readonly runStarts: readonly number[];
  /** The sections that are there already. */
  readonly present: LayoutSection[];
  first: LayoutSection | null;
  /** The last section that is there already; in a file without requirements the first one that gets any. */
  tail: LayoutSection | null;
  /** The sections that headings without requirements were opened for, in the order of the file. */
  readonly opened: LayoutSection[];
  /** The sections that are there already and have a heading. */
  readonly headed: LayoutSection[];
  /** Whether blank lines set its sections apart, as its headings tell. */
  readonly spaced: boolean;
  /** The first section of each heading, by its loose form. */
  readonly byHeading: Map<string, LayoutSection>;
  /** The same by its full form. */
  readonly byFullHeading: Map<string, LayoutSection>;
  /** The first section of each title that goes on with a remark, by the title's loose form. */
  readonly byTitle: Map<string, LayoutSection>;
  /** The first line of each package. */
  readonly slots: Map<PackageName, Slot>;
  /** What stands in for packages of the base, as the policy has it. */
  readonly substitutes: ReadonlyMap<PackageName, PackageName>;
  /**
   * By base file: for each of its names, the index of the nearest name from there on that the variant has already; where there
   * is none, how many names the file has.
   */
  readonly laterPresent: Map<BaseFile, readonly number[]>;
}

/** The layout of a document before anything is planned. */
export function layoutOf(document: Document, substitutes: readonly Substitute[]): Layout {
  const sections = sectionsOf(document);
  const layout: Layout = {
    document,
    runStarts: commentRunsOf(document).flatMap(({ comments }) => comments[0]?.start ?? []),
    present: [],
    first: null,
    tail: null,
    opened: [],
    headed: [],
    spaced: sections.some((section) => hasBlankAbove(document, section)),
    byHeading: new Map(),
    byFullHeading: new Map(),
    byTitle: new Map(),
    slots: new Map(),
    substitutes: new Map(substitutes.map((one) => [one.package, canonicalName(one.with)])),
    laterPresent: new Map(),
  };
  for (const { heading, requirements, start } of sections) {
    const comments = heading?.comments ?? [];
    const given = { heading: heading?.text ?? null, comments, start, brought: null };
    const section = newSection({ ...given, sorted: sortedBlockOf(requirements) });
    addSection(layout, section, layout.tail);
    layout.tail = section;
    layout.present.push(section);
    if (section.heading !== null) layout.headed.push(section);
    for (const entry of requirements) {
      const start = notesAbove(document, entry)[0]?.start ?? entry.start;
      const slot = newSlot(section, { name: entry.name, start, end: endOf(document, entry) });
      section.present.push(slot);
      addSlot(layout, slot, section.last);
    }
  }
  return layout;
}

/** Where a line ends, with the indented comments below it. */
export function endOf(document: Document, entry: Entry): number {
  return annotationsBelow(document, entry).at(-1)?.end ?? entry.end;
}

function hasBlankAbove(document: Document, { start }: Section): boolean {
  return document.entries[entryIndexAt(document, start) - 1]?.kind === 'blank';
}

/** A section with nothing in it. */
export function newSection(
  given: Pick<LayoutSection, 'heading' | 'comments' | 'start' | 'sorted' | 'brought'> & { readonly top?: number },
): LayoutSection {
  return { top: given.start, ...given, present: [], first: null, last: null, count: 0, next: null };
}

/** A slot that nothing refers to yet: `addSlot` puts it into its section. */
export function newSlot(
  section: LayoutSection,
  given: Pick<Slot, 'name' | 'start' | 'end'> & { readonly addition?: Addition },
): Slot {
  const { name, start, end, addition = null } = given;
  return { section, name, start, end, addition, next: null };
}

/** Puts a section behind another one (null: before all), and under its heading unless one has it. */
export function addSection(layout: Layout, section: LayoutSection, behind: LayoutSection | null): void {
  section.next = behind === null ? layout.first : behind.next;
  if (behind === null) layout.first = section;
  else behind.next = section;
  if (section.heading === null) return;
  const loose = looseHeading(section.heading);
  if (!layout.byHeading.has(loose)) layout.byHeading.set(loose, section);
  const full = fullHeading(section.heading);
  if (!layout.byFullHeading.has(full)) layout.byFullHeading.set(full, section);
  const title = titleAboveRemark(section.comments);
  if (title === null) return;
  const looseTitle = looseHeading(withoutFrame(title.text));
  if (!layout.byTitle.has(looseTitle)) layout.byTitle.set(looseTitle, section);
}

/** Puts a slot into its section behind another one (null: before all). The first line of a package is its place. */
export function addSlot(layout: Layout, slot: Slot, behind: Slot | null): void {
  const { section, name } = slot;
  slot.next = behind === null ? section.first : behind.next;
  if (behind === null) section.first = slot;
  else behind.next = slot;
  if (section.last === behind) section.last = slot;
  section.count += 1;
  if (name !== null && !layout.slots.has(name)) layout.slots.set(name, slot);
}

/** The line that a variant has, or will have, for a package of the base: its own, else that of what stands in for it. */
export function slotOf({ slots, substitutes }: Layout, name: PackageName): Slot | undefined {
  const own = slots.get(name);
  const other = own === undefined ? substitutes.get(name) : undefined;
  return other === undefined ? own : slots.get(other);
}

/** The sections in order. */
export function* sectionsIn(layout: Layout): Generator<LayoutSection> {
  for (let section = layout.first; section !== null; section = section.next) yield section;
}

/** The last slot of a section that ends before an offset, planned ones included. */
export function lastBefore(section: LayoutSection, offset: number): Slot | null {
  let found = lastWhere(section.present, (slot) => slot.end <= offset);
  let next = found === null ? section.first : found.next;
  for (; next !== null && next.end <= offset; next = next.next) found = next;
  return found;
}
