import { type Document, encodeText } from '../documents/document.ts';
import { isBanner, withoutFrame } from '../documents/heading-text.ts';
import { hasWordsOfNote } from '../documents/title.ts';
import type { BaseHeading, BasePlace } from './base-order.ts';
import { entryIndexAt } from './entry-index.ts';
import { addSection, type Layout, type LayoutSection, newSection, slotOf } from './layout.ts';

/** A heading of more lines than this is prose that explains, and is not brought along. */
const longestHeading = 3;

/**
 * Brings a heading of the base into a variant that has headings (rule 3), and gives its new section, still without
 * requirements; null when the rule does not apply, when the heading reads as a note, which is true of the base alone, or
 * when the variant's encoding cannot say it.
 *
 * It goes behind the lowest section of the variant that holds a package of the nearest earlier base section with packages
 * there; where no earlier one has, before the section of the nearest later one.
 */
export function bringSection(layout: Layout, place: BasePlace): LayoutSection | null {
  const heading = broughtHeading(place.file.sections[place.section]?.heading ?? null);
  if (heading === null || layout.headed.length < 2) return null;

  const earlier = sectionBeside(layout, place, -1);
  const beside = earlier ?? sectionBeside(layout, place, 1);
  if (beside === null) return null;
  const lines = inStyleOf(modelFor(layout, beside), heading);
  if (lines.some((line) => encodeText(layout.document, line) === null)) return null;
  const blank = layout.spaced ? [''] : [];
  const offset = earlier === null ? placeBefore(layout.document, beside) : placeBehind(layout.document, beside);
  const section = newSection({
    heading: heading.text,
    comments: [],
    start: offset,
    sorted: null,
    brought: standsBefore(earlier) ? { above: lines, below: blank } : { above: [...blank, ...lines], below: [] },
  });
  addSection(layout, section, earlier ?? sectionBefore(layout, beside));
  return section;
}

/** What of a heading is brought along: its title alone, where it explains too much or its remark reads as a note. */
function broughtHeading(heading: BaseHeading | null): BaseHeading | null {
  if (heading === null || (heading.height <= longestHeading && !readsAsNote(heading))) return heading;
  if (heading.title === null) return null;
  return { ...heading, text: withoutFrame(heading.title), lines: [heading.title], height: 1, title: null };
}

/** What comes behind a section that was itself brought before another one stands before that one as well. */
function standsBefore(earlier: LayoutSection | null): boolean {
  return earlier === null || (earlier.brought?.below.length ?? 0) > 0;
}

function readsAsNote({ text, lines, height }: BaseHeading): boolean {
  const hasBanners = height > lines.length;
  return !hasBanners && hasWordsOfNote(text, lines);
}

/** The section of the variant with a package of the nearest base section, in one direction, that has any there. */
function sectionBeside(layout: Layout, { file, section }: BasePlace, step: 1 | -1): LayoutSection | null {
  for (let at = section + step; at >= 0 && at < file.sections.length; at += step) {
    const { from, to } = file.sections[at] ?? { from: 0, to: 0 };
    let found: LayoutSection | null = null;
    for (const name of file.names.slice(from, to)) {
      const holding = slotOf(layout, name)?.section;
      if (holding === undefined) continue;
      if (found === null || (step === -1 ? holding.start > found.start : holding.start < found.start)) found = holding;
    }
    if (found !== null) return found;
  }
  return null;
}

function sectionBefore(layout: Layout, section: LayoutSection): LayoutSection | null {
  let before = layout.first;
  while (before !== null && before.next !== section) before = before.next;
  return before;
}

/** Behind the last requirement and the comments that stand directly below it, above the next section. */
function placeBehind(document: Document, section: LayoutSection): number {
  const { entries } = document;
  let end = (section.present.at(-1) ?? section.last)?.end ?? section.start;
  const bound = section.next?.start ?? null;
  for (let index = entryIndexAt(document, end); index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry?.kind !== 'comment' || (bound !== null && entry.end > bound)) break;
    end = entry.end;
  }
  return end;
}

/** Above the heading of a section; of one that the title of the file stands in, above its last line. */
function placeBefore({ text }: Document, section: LayoutSection): number {
  const [first] = section.comments;
  if (first === undefined) return section.first?.start ?? section.start;
  const words = section.comments.filter((comment) => !isBanner(comment.text));
  const hasTitle = words.length > 1 && text.slice(0, first.start).trim() === '';
  const [own = first] = hasTitle ? words.slice(-1) : [];
  return own.start;
}

/** The section whose heading the new one is to look like: its neighbour, else the first one with a plain heading. */
function modelFor({ headed }: Layout, beside: LayoutSection): LayoutSection | null {
  if (isModel(beside)) return beside;
  // Looked for once: the sections that are there already stay the same.
  const known = models.get(headed);
  const model = known === undefined ? (headed.find(isModel) ?? null) : known;
  models.set(headed, model);
  return model;
}

const models = new WeakMap<Layout['headed'], LayoutSection | null>();

function isModel({ comments }: LayoutSection): boolean {
  return (
    comments.length <= longestHeading &&
    comments.filter(({ text }) => !isBanner(text)).length === 1 &&
    comments.every(({ text }) => text.length <= widestHeading)
  );
}

/** A wider line draws nothing that should be drawn again above each section that is brought. */
const widestHeading = 300;

/** The heading as the variant writes headings: its frame and banners around the base's words. */
function inStyleOf(model: LayoutSection | null, { lines }: BaseHeading): readonly string[] {
  const words = lines.map(withoutFrame);
  const [only] = words;
  if (model?.heading != null && words.length === 1 && only !== undefined) {
    const own = model.heading;
    return model.comments.map(({ text }) => (isBanner(text) ? text : inFrameOf(text, own, only)));
  }
  return words.map((word) => `# ${word}`);
}

function inFrameOf(line: string, from: string, to: string): string {
  return line.replace(from, () => to);
}
