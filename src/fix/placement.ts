import { looseHeading } from '../documents/section.ts';
import type { PackageName } from '../python/name.ts';
import type { BasePlace, BaseSection } from './base-order.ts';
import { bringSection } from './bring-section.ts';
import { addSlot, type Layout, type LayoutSection, type Slot } from './layout.ts';
import { sortedIndex } from './sorted-block.ts';

/** What is to be put into a variant: a package's lines, and where the base has it (null: the base does not say). */
export interface Insertion {
  readonly name: PackageName;
  readonly rawName: string;
  readonly lines: readonly string[];
  readonly place: BasePlace | null;
}

/** A headed section of at most so many lines takes a new one at its end. */
const shortSection = 10;

/**
 * Puts an insertion where a colleague would, and gives its slot. What was planned before counts as present.
 *
 * 1. Members first: into the variant's section of the nearest earlier package of the same base section, else of the
 *    nearest later one.
 * 2. Else to the end of the variant's section with the same heading.
 * 3. Else, where the base section has a heading and the variant has at least two, under that heading, brought along.
 * 4. Else between its neighbours of the base when both stand in one section, else behind the last requirement.
 */
export function placeInsertion(layout: Layout, insertion: Insertion): Slot {
  const { place } = insertion;
  const members = place === null ? null : membersPlace(layout, insertion, place);
  if (members !== null) return members;
  const section = place?.sections[place.section] ?? null;
  const same = section === null ? null : sectionWithHeading(layout, section);
  if (same !== null) return putAtEnd(layout, same, insertion);
  const brought = place === null || section === null ? null : bringSection(layout, place);
  if (brought !== null) return putAtEnd(layout, brought, insertion);
  const neighbours = place === null ? null : neighboursPlace(layout, insertion, place);
  return neighbours ?? putBehindAll(layout, insertion);
}

/** Rule 1. */
function membersPlace(layout: Layout, insertion: Insertion, place: BasePlace): Slot | null {
  const members = place.sections[place.section]?.members ?? [];
  const earlier = nearest(layout, members, place.index, -1);
  if (earlier !== null) return putInto(layout, earlier.section, insertion, { behind: earlier.slot });
  const later = nearest(layout, members, place.index, 1);
  return later === null ? null : putInto(layout, later.section, insertion, { before: later.slot });
}

/** Rule 2. */
function sectionWithHeading({ sections }: Layout, { heading }: BaseSection): LayoutSection | null {
  if (heading === null) return null;
  const wanted = looseHeading(heading.text);
  return sections.find((section) => section.heading !== null && looseHeading(section.heading) === wanted) ?? null;
}

/** Rule 4, between neighbours. */
function neighboursPlace(layout: Layout, insertion: Insertion, { sections, section, index }: BasePlace): Slot | null {
  const all = sections.flatMap(({ members }) => members);
  const position = sections.slice(0, section).reduce((sum, { members }) => sum + members.length, 0) + index;
  const earlier = nearest(layout, all, position, -1);
  const later = nearest(layout, all, position, 1);
  if (earlier === null || later === null || earlier.section !== later.section) return null;
  return putInto(layout, earlier.section, insertion, { behind: earlier.slot });
}

/** Rule 4, behind the last requirement; into a file without requirements at its end. */
function putBehindAll(layout: Layout, insertion: Insertion): Slot {
  const last = layout.sections.at(-1);
  if (last !== undefined) return put(layout, last, last.slots.length, insertion);
  const offset = layout.document.text.length;
  const section: LayoutSection = { heading: null, comments: [], slots: [], sortKey: null, brought: null };
  layout.sections.push(section);
  return putSlot(layout, section, 0, { ...slotAt(offset, insertion), addition: { lines: insertion.lines } });
}

function nearest(
  { places }: Layout,
  names: readonly PackageName[],
  index: number,
  step: 1 | -1,
): { readonly section: LayoutSection; readonly slot: Slot } | null {
  for (let at = index + step; at >= 0 && at < names.length; at += step) {
    const name = names[at];
    const found = name === undefined ? undefined : places.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

type Anchor = { readonly behind: Slot } | { readonly before: Slot };

/** The place inside a section: sorted → by its order; headed and short → its end; else beside the anchor. */
function putInto(layout: Layout, section: LayoutSection, insertion: Insertion, anchor: Anchor): Slot {
  if (section.sortKey !== null) {
    const names = section.slots.map(({ rawName }) => rawName);
    return put(layout, section, sortedIndex(names, insertion.rawName, section.sortKey), insertion);
  }
  if (section.heading !== null && section.slots.length <= shortSection) return putAtEnd(layout, section, insertion);
  const index = 'behind' in anchor ? section.slots.indexOf(anchor.behind) + 1 : section.slots.indexOf(anchor.before);
  return put(layout, section, index, insertion);
}

function putAtEnd(layout: Layout, section: LayoutSection, insertion: Insertion): Slot {
  return put(layout, section, section.slots.length, insertion);
}

/** Directly behind the slot before the index, so that notes above the next one stay with it; at the top, before the first. */
function put(layout: Layout, section: LayoutSection, index: number, insertion: Insertion): Slot {
  const previous = section.slots[index - 1];
  const offset = previous?.end ?? section.slots[0]?.start ?? section.brought?.offset ?? 0;
  return putSlot(layout, section, index, slotAt(offset, insertion));
}

function putSlot(layout: Layout, section: LayoutSection, index: number, slot: Slot): Slot {
  addSlot(layout, section, index, slot);
  return slot;
}

function slotAt(offset: number, { name, rawName, lines }: Insertion): Slot {
  return { name, rawName, start: offset, end: offset, addition: { lines } };
}
