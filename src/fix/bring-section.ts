import { isBanner } from '../documents/commented-out.ts';
import type { BasePlace } from './base-order.ts';
import type { Layout, LayoutSection } from './layout.ts';

/** A heading of more lines than this is prose that explains, and is not brought along. */
const longestHeading = 3;

/**
 * Brings a heading of the base into a variant that has headings (rule 3), and gives its new section, still without
 * requirements; null when the rule does not apply.
 *
 * It goes behind the lowest section of the variant that holds a package of the nearest earlier base section with packages
 * there; where no earlier one has, before the section of the nearest later one.
 */
export function bringSection(layout: Layout, place: BasePlace): LayoutSection | null {
  const heading = place.sections[place.section]?.heading ?? null;
  const headed = layout.sections.filter((section) => section.heading !== null);
  if (heading === null || headed.length < 2) return null;
  const lines = heading.lines.filter((line) => !isBanner(line));
  if (heading.lines.length > longestHeading || lines.length === 0) return null;

  const earlier = lowestBeside(layout, place, -1);
  const beside = earlier ?? lowestBeside(layout, place, 1);
  if (beside === null) return null;
  const index = layout.sections.indexOf(beside);
  const model = beside.comments.length > 0 ? beside : headed.find(({ comments }) => comments.length > 0);
  const section: LayoutSection = {
    heading: heading.text,
    comments: [],
    slots: [],
    sortKey: null,
    brought: {
      offset: earlier === null ? startOf(beside) : endOf(layout, beside),
      headingLines: inStyleOf(model, heading.text, lines),
      side: earlier === null ? 'before' : 'behind',
    },
  };
  layout.sections.splice(earlier === null ? index : index + 1, 0, section);
  return section;
}

/** The lowest section of the variant with a package of the nearest base section, in one direction, that has any there. */
function lowestBeside(layout: Layout, { sections, section }: BasePlace, step: 1 | -1): LayoutSection | null {
  for (let at = section + step; at >= 0 && at < sections.length; at += step) {
    const holding = (sections[at]?.members ?? []).flatMap((name) => layout.places.get(name)?.section ?? []);
    if (holding.length === 0) continue;
    const indexes = holding.map((one) => layout.sections.indexOf(one));
    return layout.sections[step === -1 ? Math.max(...indexes) : Math.min(...indexes)] ?? null;
  }
  return null;
}

/** Behind the last requirement and the comments that stand directly below it, above the next section. */
function endOf({ document, sections }: Layout, section: LayoutSection): number {
  if (section.brought !== null) return section.brought.offset;
  const next = sections.slice(sections.indexOf(section) + 1).find(({ comments }) => comments.length > 0);
  const bound = next?.comments[0]?.start ?? document.text.length;
  let end = section.slots.at(-1)?.end ?? bound;
  for (let index = indexAt(document.entries, end); index < document.entries.length; index++) {
    const entry = document.entries[index];
    if (entry?.kind !== 'comment' || entry.end > bound) break;
    end = entry.end;
  }
  return end;
}

/** Index of the first entry that begins at an offset or behind it. */
function indexAt(entries: Layout['document']['entries'], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf(section: LayoutSection): number {
  return section.comments[0]?.start ?? section.slots[0]?.start ?? section.brought?.offset ?? 0;
}

/** The heading as the variant writes headings: its frame and banners around the base's words. */
function inStyleOf(model: LayoutSection | undefined, text: string, lines: readonly string[]): readonly string[] {
  const words = lines.map((line) => line.replace(/^[#\s=\-_*~━─═]+/u, '').replace(/[#\s=\-_*~━─═]+$/u, ''));
  const texts = model?.comments.filter((comment) => !isBanner(comment.text)) ?? [];
  const [modelText] = texts;
  const modelHeading = model?.heading ?? null;
  const isModel = texts.length === 1 && words.length === 1 && (model?.comments.length ?? 0) <= longestHeading;
  if (isModel && model !== undefined && modelText !== undefined && modelHeading !== null) {
    return model.comments.map((comment) =>
      comment === modelText ? replaceWords(comment.text, modelHeading, words[0] ?? text) : comment.text,
    );
  }
  const prefix = /^#+[ \t]*/.exec(modelText?.text ?? '# ')?.[0] ?? '# ';
  return words.map((word) => prefix + word);
}

function replaceWords(line: string, from: string, to: string): string {
  const at = line.indexOf(from);
  return at === -1 ? `# ${to}` : line.slice(0, at) + to + line.slice(at + from.length);
}
