import type { Finding } from '../compare/finding.ts';
import { fullHeading, looseHeading, withoutFrame } from '../documents/heading-text.ts';
import { lastWhere, partitionPoint } from '../documents/sorted.ts';
import { canonicalName } from '../python/name.ts';
import { type BareHeadings, bareHeadingsOf } from './bare-heading.ts';
import type { BaseFile, BasePlace } from './base-order.ts';
import { bringSection } from './bring-section.ts';
import {
  addSection,
  addSlot,
  type Layout,
  type LayoutSection,
  lastBefore,
  newSection,
  newSlot,
  type Slot,
  slotOf,
} from './layout.ts';
import { sortedIndex } from './sorted-block.ts';

/** What is to be put into a variant: a package's lines, and where the base has it (null: the base does not say). */
export interface Insertion {
  readonly rawName: string;
  readonly lines: readonly string[];
  readonly place: BasePlace | null;
  readonly finding: Finding;
}

/** A headed section of at most so many lines takes a new one at its end, where no comment stands in between. */
const shortSection = 10;

/**
 * Puts an insertion where a colleague would, and gives its slot. What was planned before counts as present; insertions
 * are given in the order of the base.
 *
 * 1. Members first: into the variant's section of the nearest earlier package of the same base section, else of the
 *    nearest later one.
 * 2. Else to the end of the variant's section with the same heading, also where nothing stands under it yet.
 * 3. Else, where the base section has a heading and the variant has at least two, under that heading, brought along.
 * 4. Else between its neighbours of the base when both stand in one section, else, where the whole variant is one sorted
 *    block, by its order, else behind the last requirement.
 */
export function placeInsertion(layout: Layout, insertion: Insertion): Slot {
  const { place } = insertion;
  if (place === null) return putBehindAll(layout, insertion);
  const members = membersPlace(layout, insertion, place);
  if (members !== null) return members;
  const section = sectionWithHeading(layout, place) ?? bringSection(layout, place);
  if (section !== null) return putAtEnd(layout, section, insertion);
  return neighboursPlace(layout, insertion, place) ?? sortedPlace(layout, insertion) ?? putBehindAll(layout, insertion);
}

/** Rule 1. */
function membersPlace(layout: Layout, insertion: Insertion, { file, section, index }: BasePlace): Slot | null {
  const { from, to } = file.sections[section] ?? { from: index, to: index };
  const earlier = nearestEarlier(layout, file, index, from);
  if (earlier !== null) return putInto(layout, insertion, earlier, behind(earlier));
  const later = nearestLater(layout, file, index, to);
  return later === null ? null : putInto(layout, insertion, later, before(later));
}

/**
 * Rule 2: with the same words, or with those of the title where only one of the two remarks on it. Another remark makes no other
 * heading, but where the base has several that nothing else tells apart.
 */
function sectionWithHeading(layout: Layout, { file, section }: BasePlace): LayoutSection | null {
  const heading = file.sections[section]?.heading ?? null;
  if (heading === null) return null;
  const full = fullHeading(heading.text);
  const same = layout.byFullHeading.get(full) ?? openSection(layout, full, 'byFullText');
  if (same !== null || heading.isOneOfSeveral) return same;
  const loose = looseHeading(heading.text);
  const whole = layout.byHeading.get(loose) ?? openSection(layout, loose);
  if (whole !== null) return whole;
  if (heading.title === null) return layout.byTitle.get(loose) ?? openSection(layout, loose, 'byTitle');
  const title = looseHeading(withoutFrame(heading.title));
  return layout.byHeading.get(title) ?? openSection(layout, title);
}

/** The section of a heading that the variant has without requirements, for a first one; null when it has no such heading. */
function openSection(layout: Layout, form: string, by: keyof BareHeadings = 'byText'): LayoutSection | null {
  const bare = bareHeadingsOf(layout.document)[by].get(form);
  if (bare === undefined) return null;
  const { text, comments, start, top } = bare;
  const section = newSection({ heading: text, comments, start, top, sorted: null, brought: null });
  addSection(layout, section, lastSectionAbove(layout, start));
  const above = partitionPoint(layout.opened.length, (index) => (layout.opened[index]?.start ?? start) < start);
  layout.opened.splice(above, 0, section);
  layout.tail ??= section;
  return section;
}

/** The last section that begins above an offset, so that what is done is told in the order of the file. */
function lastSectionAbove(layout: Layout, offset: number): LayoutSection | null {
  const isAbove = ({ start }: LayoutSection): boolean => start < offset;
  const opened = lastWhere(layout.opened, isAbove);
  const present = lastWhere(layout.present, isAbove);
  // Between the nearer of these and the offset stand only sections that were brought there.
  let found = present === null || (opened !== null && opened.start > present.start) ? opened : present;
  let next = found === null ? layout.first : found.next;
  for (; next !== null && next.start < offset; next = next.next) found = next;
  return found;
}

/** Rule 4, between neighbours. */
function neighboursPlace(layout: Layout, insertion: Insertion, { file, index }: BasePlace): Slot | null {
  const earlier = nearestEarlier(layout, file, index, 0);
  const later = nearestLater(layout, file, index, file.names.length);
  if (earlier === null || earlier.section !== later?.section) return null;
  return putInto(layout, insertion, earlier, behind(earlier));
}

/** Rule 4, in a variant that is one sorted block. */
function sortedPlace(layout: Layout, insertion: Insertion): Slot | null {
  const [only, ...others] = layout.present;
  const any = only?.first ?? null;
  if (any === null || any.section.sorted === null || others.length > 0) return null;
  return putInto(layout, insertion, any, behind(any));
}

/**
 * Rule 4, behind the last requirement (not under a heading that was only just brought); into a file without requirements
 * at its end, with a blank line below prose.
 */
function putBehindAll(layout: Layout, insertion: Insertion): Slot {
  if (layout.tail !== null) return putAtEnd(layout, layout.tail, insertion);
  const start = layout.document.text.length;
  const above = layout.document.entries.at(-1)?.kind === 'comment' ? [''] : [];
  const given = { heading: null, comments: [], start, sorted: null };
  const section = newSection({ ...given, brought: { above, below: [] } });
  addSection(layout, section, null);
  layout.tail = section;
  return putAtEnd(layout, section, insertion);
}

/** The nearest package before an index that the variant has, or that is planned. */
function nearestEarlier(layout: Layout, { names }: BaseFile, index: number, from: number): Slot | null {
  for (let at = index - 1; at >= from; at -= 1) {
    const name = names[at];
    const slot = name === undefined ? undefined : slotOf(layout, name);
    if (slot !== undefined) return slot;
  }
  return null;
}

/** The nearest package behind an index that the variant has: nothing is planned there yet. */
function nearestLater(layout: Layout, file: BaseFile, index: number, to: number): Slot | null {
  const at = (layout.laterPresent.get(file) ?? readLaterPresent(layout, file))[index + 1] ?? to;
  const name = at < to ? file.names[at] : undefined;
  return name === undefined ? null : (slotOf(layout, name) ?? null);
}

function readLaterPresent(layout: Layout, file: BaseFile): readonly number[] {
  const indexes = new Array<number>(file.names.length);
  let nearest = file.names.length;
  for (const [at, name] of [...file.names.entries()].reverse()) {
    if (slotOf(layout, name)?.addition === null) nearest = at;
    indexes[at] = nearest;
  }
  layout.laterPresent.set(file, indexes);
  return indexes;
}

/** A place in a section: behind a slot (null: before all), at an offset of the document. */
interface Gap {
  readonly behind: Slot | null;
  readonly offset: number;
}

function behind(slot: Slot): Gap {
  return { behind: slot, offset: slot.end };
}

/** Directly before a slot that is there already, behind what is planned before it. */
function before(slot: Slot): Gap {
  return { behind: lastBefore(slot.section, slot.start), offset: slot.start };
}

/**
 * The place inside a neighbour's section: sorted → by its order; headed and short → its end, unless comments between
 * requirements part the neighbour from there: they may be a heading that nothing sets apart; else directly beside it.
 */
function putInto(layout: Layout, insertion: Insertion, neighbour: Slot, gap: Gap): Slot {
  const { section } = neighbour;
  const { sorted, present, heading, count } = section;
  if (sorted !== null) {
    const index = sortedIndex(sorted, insertion.rawName);
    const offset = present[index - 1]?.end ?? present[0]?.start ?? section.start;
    return put(layout, insertion, section, { behind: section.last, offset });
  }
  const goesToEnd = heading !== null && count <= shortSection && !isPartedFromEnd(layout, neighbour);
  return goesToEnd ? putAtEnd(layout, section, insertion) : put(layout, insertion, section, gap);
}

/** Whether comments stand between a slot and the last requirement of its section. */
function isPartedFromEnd({ runStarts }: Layout, { section, end }: Slot): boolean {
  const last = section.last?.end ?? end;
  const nearest = lastWhere(runStarts, (start) => start < last);
  return nearest !== null && nearest >= end;
}

function putAtEnd(layout: Layout, section: LayoutSection, insertion: Insertion): Slot {
  const last = section.sorted === null ? section.last : section.present.at(-1);
  const offset = last?.end ?? section.top;
  return put(layout, insertion, section, { behind: section.last, offset });
}

function put(layout: Layout, insertion: Insertion, section: LayoutSection, gap: Gap): Slot {
  const { rawName, lines, finding } = insertion;
  const name = canonicalName(rawName);
  const at = { start: gap.offset, end: gap.offset };
  const slot = newSlot(section, { name, ...at, addition: { rawName, lines, findings: [finding] } });
  addSlot(layout, slot, gap.behind);
  return slot;
}
