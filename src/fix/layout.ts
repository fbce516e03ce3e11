import { findCommentedOut } from '../documents/commented-out.ts';
import type { CommentEntry, Document, RequirementEntry } from '../documents/document.ts';
import { findSections, type Heading, notesAbove } from '../documents/section.ts';
import type { PackageName } from '../python/name.ts';
import { type SortKey, sortKeyOf } from './sorted-block.ts';

/** A requirement of a variant, there already or planned. Offsets are those of the document as it is. */
export interface Slot {
  readonly name: PackageName | null;
  readonly rawName: string;
  /** Where something before it goes: above the notes that belong to it. */
  readonly start: number;
  /** Where something behind it goes. */
  readonly end: number;
  /** Null for what is there already. */
  readonly addition: Addition | null;
}

/** Lines to insert, without line ends. */
export interface Addition {
  readonly lines: readonly string[];
}

/** Requirements under one heading, there already or planned, in order. */
export interface LayoutSection {
  /** Text of the heading, or null for what stands before the first one. */
  readonly heading: string | null;
  /** The comments of a heading that is there already. */
  readonly comments: readonly CommentEntry[];
  readonly slots: Slot[];
  /** The order that the section had before anything was planned, or null. */
  readonly sortKey: SortKey | null;
  /** Of a section that is brought: where it goes, and the lines above its first requirement. */
  readonly brought: Brought | null;
}

export interface Brought {
  readonly offset: number;
  readonly headingLines: readonly string[];
  /** Behind a section (a blank line first) or before one (a blank line last). */
  readonly side: 'behind' | 'before';
}

/** A variant as its requirements stand, with what is planned put in as it is planned. */
export interface Layout {
  readonly document: Document;
  readonly sections: LayoutSection[];
  /** The section and slot of each package. */
  readonly places: Map<PackageName, { readonly section: LayoutSection; readonly slot: Slot }>;
}

/** The layout of a document before anything is planned. */
export function layoutOf(document: Document): Layout {
  const layout: Layout = { document, sections: [], places: new Map() };
  for (const { heading, requirements } of sectionsOf(document)) {
    const section: LayoutSection = {
      heading: heading?.text ?? null,
      comments: heading?.comments ?? [],
      slots: [],
      sortKey: sortKeyOf(requirements),
      brought: null,
    };
    layout.sections.push(section);
    for (const entry of requirements) addSlot(layout, section, section.slots.length, slotOf(document, entry));
  }
  return layout;
}

/** Puts a slot into a section and remembers where its package is. The first line of a package is its place. */
export function addSlot(layout: Layout, section: LayoutSection, index: number, slot: Slot): void {
  section.slots.splice(index, 0, slot);
  if (slot.name !== null && !layout.places.has(slot.name)) layout.places.set(slot.name, { section, slot });
}

/** The sections of a document; switched-off requirements are no part of a heading. */
export function sectionsOf(
  document: Document,
): readonly { heading: Heading | null; requirements: readonly RequirementEntry[] }[] {
  const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
  return findSections(document, (comment) => switchedOff.has(comment));
}

function slotOf(document: Document, entry: RequirementEntry): Slot {
  const [firstNote] = notesAbove(document, entry);
  return {
    name: entry.name,
    rawName: entry.rawName ?? entry.text,
    start: firstNote?.start ?? entry.start,
    end: entry.end,
    addition: null,
  };
}
