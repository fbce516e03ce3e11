import type { Finding } from '../compare/finding.ts';
import type { Document } from '../documents/document.ts';
import type { Edit } from './edit.ts';
import type { Layout, LayoutSection, Slot } from './layout.ts';

/** The insertions of a layout as edits, one for each place; `findingOf` says which finding a slot clears. */
export function insertionEdits(layout: Layout, findingOf: (slot: Slot) => Finding | null): readonly Edit[] {
  const blocks = new Map<number, { readonly lines: string[]; readonly findings: Finding[] }>();
  for (const section of layout.sections) {
    for (const [index, slot] of section.slots.entries()) {
      if (slot.addition === null) continue;
      const block = blocks.get(slot.start) ?? { lines: [], findings: [] };
      blocks.set(slot.start, block);
      block.lines.push(...linesAround(section, index, slot.addition.lines));
      const finding = findingOf(slot);
      if (finding !== null) block.findings.push(finding);
    }
  }
  return [...blocks].map(([offset, { lines, findings }]) => ({
    path: layout.document.path,
    span: { start: offset, end: offset },
    text: asText(layout.document, offset, lines),
    findings,
  }));
}

/** A requirement's lines, with the heading above the first one of a section that is brought, and its blank line. */
function linesAround({ brought, slots }: LayoutSection, index: number, lines: readonly string[]): readonly string[] {
  if (brought === null) return lines;
  const isFirst = index === 0;
  const isLast = index === slots.length - 1;
  return [
    ...(isFirst && brought.side === 'behind' ? [''] : []),
    ...(isFirst ? brought.headingLines : []),
    ...lines,
    ...(isLast && brought.side === 'before' ? [''] : []),
  ];
}

/** Lines as a text to insert: with the line ends of the place, and without one at the end where the file has none. */
function asText(document: Document, offset: number, lines: readonly string[]): string {
  const { text } = document;
  const newline = lineEndAt(document, offset);
  const before = text.slice(Math.max(0, offset - 1), offset);
  if (offset === 0 || before === '\n' || before === '\r') return lines.map((line) => line + newline).join('');
  // The file has no final newline. A backslash at its end would join the new line to it; an empty line between ends that.
  const gap = before === '\\' ? newline + newline : newline;
  return gap + lines.join(newline);
}

/** The line end before an offset, else the first one of the file, else LF. */
function lineEndAt({ text }: Document, offset: number): string {
  const behind = endOfLineEnd(text, offset);
  if (behind !== null) return behind;
  const first = text.search(/[\r\n]/);
  if (first === -1) return '\n';
  return text.startsWith('\r\n', first) ? '\r\n' : text.charAt(first);
}

function endOfLineEnd(text: string, offset: number): string | null {
  if (text.startsWith('\r\n', offset - 2) && offset >= 2) return '\r\n';
  const last = text.charAt(offset - 1);
  return last === '\n' || last === '\r' ? last : null;
}
