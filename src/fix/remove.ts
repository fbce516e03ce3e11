import type { Finding } from '../compare/finding.ts';
import type { Document, Entry, RequirementEntry } from '../documents/document.ts';
import { annotationsBelow, notesAbove } from '../documents/own-comments.ts';
import { type Section, sectionsOf } from '../documents/section.ts';
import type { Span } from '../problem.ts';
import type { Edit } from './edit.ts';
import { entryIndexAt } from './entry-index.ts';
import { endOf } from './layout.ts';

/** Lines of a variant that are taken out, each with the finding that asks for it. */
export type Removals = ReadonlyMap<RequirementEntry, Finding>;

/** What a fix puts into the same document: into which sections, by where they begin, and at which offsets. */
export interface Filling {
  readonly sections: ReadonlySet<number>;
  readonly offsets: ReadonlySet<number>;
}

/**
 * Takes out lines with the comments that belong to them, each heading that has nothing left under it with the blank lines
 * below, and the blank lines below a paragraph of which nothing is left.
 */
export function removalEdits(document: Document, going: Removals, filling: Filling): readonly Edit[] {
  const edits = [...going].map(([entry, finding]) => removal(document, withNotes(document, entry), finding));
  for (const section of sectionsOf(document)) {
    const [first] = section.requirements;
    const finding = first === undefined ? undefined : going.get(first);
    if (finding === undefined || filling.sections.has(section.start)) continue;
    for (const span of emptied(document, section, going)) edits.push(removal(document, span, finding));
  }
  edits.push(...doubledBlanks(document, going, filling.offsets));
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}

function removal({ path }: Document, span: Span, finding: Finding): Edit {
  return { path, span, text: '', rank: 0, findings: [finding] };
}

function withNotes(document: Document, entry: RequirementEntry): Span {
  const [first] = notesAbove(document, entry);
  return { start: first?.start ?? entry.start, end: endOf(document, entry) };
}

/** A requirement with the comments that belong to it. */
function ownLines(document: Document, entry: RequirementEntry): readonly Entry[] {
  return [...notesAbove(document, entry), entry, ...annotationsBelow(document, entry)];
}

/**
 * The heading of a section all of whose lines go, and its blank lines; nothing when anything else stands there, or when
 * the heading may be the title of the file.
 */
function emptied(document: Document, section: Section, going: Removals): readonly Span[] {
  if (section.heading === null || section.heading.atTop) return [];
  const { comments } = section.heading;
  const leaving = new Set<Entry>(comments);
  for (const entry of section.requirements) {
    if (!going.has(entry)) return [];
    for (const one of ownLines(document, entry)) leaving.add(one);
  }
  const entries = document.entries.slice(entryIndexAt(document, section.start), entryIndexAt(document, section.end));
  if (entries.some((entry) => entry.kind !== 'blank' && !leaving.has(entry))) return [];
  const blanks = entries.filter(({ kind }) => kind === 'blank');
  const above = section.end === document.text.length ? blanksAbove(document, section.start) : [];
  return [...comments, ...blanks, ...above].map(({ start, end }) => ({ start, end }));
}

/** The blank lines that would follow on others, begin the file or end it, where lines between blank ones go. */
function doubledBlanks(document: Document, going: Removals, put: ReadonlySet<number>): readonly Edit[] {
  const { entries } = document;
  const leaving = new Map<Entry | undefined, Finding>();
  for (const [entry, finding] of going) {
    for (const one of ownLines(document, entry)) leaving.set(one, finding);
  }
  const edits: Edit[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const finding = leaving.get(entries[index]);
    if (finding === undefined) continue;
    const from = index;
    while (leaving.has(entries[index + 1])) index += 1;
    const isFilled = entries.slice(from, index + 1).some(({ start, end }) => put.has(start) || put.has(end));
    const [above, below] = [entries[from - 1], entries[index + 1]];
    if (isFilled || !isBlankOrEnd(above) || !isBlankOrEnd(below)) continue;
    const blanks = below === undefined ? blanksBefore(entries, from, leaving, put) : blanksFrom(entries, index + 1);
    for (const { start, end } of blanks) edits.push(removal(document, { start, end }, finding));
  }
  return edits;
}

function isBlankOrEnd(entry: Entry | undefined): boolean {
  return entry === undefined || entry.kind === 'blank';
}

function blanksFrom(entries: readonly Entry[], from: number): readonly Entry[] {
  let to = from;
  while (entries[to]?.kind === 'blank') to += 1;
  return entries.slice(from, to);
}

/** Those above what ends a file, over lines that go as well, up to where something is put. */
function blanksBefore(
  entries: readonly Entry[],
  before: number,
  leaving: ReadonlyMap<Entry | undefined, Finding>,
  put: ReadonlySet<number>,
): readonly Entry[] {
  const blanks: Entry[] = [];
  for (let index = before - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.kind === 'blank') blanks.push(entry);
    else if (!leaving.has(entry)) break;
    if (entry === undefined || put.has(entry.start)) break;
  }
  return blanks;
}

/** The blank lines above the last section of a file, which would else end it. */
function blanksAbove(document: Document, start: number): readonly Entry[] {
  const blanks: Entry[] = [];
  for (let index = entryIndexAt(document, start) - 1; document.entries[index]?.kind === 'blank'; index -= 1) {
    blanks.push(...document.entries.slice(index, index + 1));
  }
  return blanks;
}
