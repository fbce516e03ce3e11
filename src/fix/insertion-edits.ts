import type { Finding } from '../compare/finding.ts';
import type { Document } from '../documents/document.ts';
import type { Edit } from './edit.ts';
import { type Layout, type LayoutSection, type Slot, sectionsIn } from './layout.ts';

/** The insertions of a layout as edits, one for each place; `removals` are the edits that take lines out of the same file. */
export function insertionEdits(layout: Layout, removals: readonly Edit[]): readonly Edit[] {
  const { document } = layout;
  const blocks = new Map<number, { readonly lines: string[]; readonly findings: Finding[] }>();
  for (const section of sectionsIn(layout)) {
    if (section.count === section.present.length) continue;
    const additions = additionsOf(section);
    for (const [index, { start, addition }] of additions.entries()) {
      const block = blocks.get(start) ?? { lines: [], findings: [] };
      blocks.set(start, block);
      if (index === 0) block.lines.push(...(section.brought?.above ?? []));
      for (const line of addition.lines) block.lines.push(line);
      if (index === additions.length - 1) block.lines.push(...(section.brought?.below ?? []));
      block.findings.push(...addition.findings);
    }
  }
  const lastGoes = removals.some(({ span }) => span.end === document.text.length);
  return [...blocks].map(([offset, { lines, findings }]) => ({
    path: document.path,
    span: { start: offset, end: offset },
    text: asText(document, offset, lines, lastGoes),
    // Behind a last line without an end, what is added to that line itself comes first.
    rank: isAtLineStart(document, offset) ? 0 : lastRank,
    findings,
  }));
}

/** Above those of versions, extras and markers. */
const lastRank = 10;

function isAtLineStart({ text }: Document, offset: number): boolean {
  const before = text.charAt(offset - 1);
  return offset === 0 || before === '\n' || before === '\r';
}

type Added = Slot & { readonly addition: NonNullable<Slot['addition']> };

function isAdded(slot: Slot): slot is Added {
  return slot.addition !== null;
}

/** What is planned in a section, in order: in a sorted one by place and name, else as it was put there. */
function additionsOf(section: LayoutSection): readonly Added[] {
  const additions: Added[] = [];
  for (let slot = section.first; slot !== null; slot = slot.next) if (isAdded(slot)) additions.push(slot);
  const { sorted } = section;
  if (sorted === null) return additions;
  const keyed = additions.map((slot) => ({ slot, key: sorted.key(slot.addition.rawName) }));
  keyed.sort((a, b) => a.slot.start - b.slot.start || (a.key < b.key ? -1 : 1));
  return keyed.map(({ slot }) => slot);
}

/**
 * Lines as a text to insert: with the line ends of the place, and without one at the end where the file has none. Behind a
 * last line that goes nothing of it is left to be ended.
 */
function asText(document: Document, offset: number, lines: readonly string[], lastGoes: boolean): string {
  const { text } = document;
  const newline = lineEndAt(document, offset);
  // A backslash at the end of the file would join the new line to its last one; an empty line between ends that.
  const gap = offset === text.length && !lastGoes && isContinued(document) ? newline : '';
  if (isAtLineStart(document, offset)) return gap + lines.map((line) => line + newline).join('');
  return (lastGoes ? '' : newline) + gap + lines.join(newline);
}

/** Whether the last line of a document ends in a backslash that waits for a further line. */
function isContinued({ text }: Document): boolean {
  let end = text.length;
  if (text.endsWith('\r\n')) end -= 2;
  else if (text.endsWith('\n') || text.endsWith('\r')) end -= 1;
  if (text.charAt(end - 1) !== '\\') return false;
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return !text.slice(start, end).trimStart().startsWith('#');
}

/** The line end before an offset, else the first one of the file, else LF. */
function lineEndAt({ text }: Document, offset: number): string {
  if (text.startsWith('\r\n', offset - 2)) return '\r\n';
  const last = text.charAt(offset - 1);
  if (last === '\n' || last === '\r') return last;
  const first = text.search(/[\r\n]/);
  if (first === -1) return '\n';
  return text.startsWith('\r\n', first) ? '\r\n' : text.charAt(first);
}
