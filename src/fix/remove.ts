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

/**
 * Takes out lines with the comments that belong to them, and each heading that has nothing left under it with the blank lines
 * below. `isFilled` tells the sections, by where they begin, that something is put into.
 */
export function removalEdits(
  document: Document,
  going: Removals,
  isFilled: (start: number) => boolean,
): readonly Edit[] {
  if (going.size === 0) return [];
  const edits = [...going].map(([entry, finding]) => removal(document, withNotes(document, entry), finding));
  for (const section of sectionsOf(document)) {
    const [first] = section.requirements;
    const finding = first === undefined ? undefined : going.get(first);
    if (finding === undefined || isFilled(section.start)) continue;
    for (const span of emptied(document, section, going)) edits.push(removal(document, span, finding));
  }
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
}

function removal({ path }: Document, span: Span, finding: Finding): Edit {
  return { path, span, text: '', rank: 0, findings: [finding] };
}

function withNotes(document: Document, entry: RequirementEntry): Span {
  const [first] = notesAbove(document, entry);
  return { start: first?.start ?? entry.start, end: endOf(document, entry) };
}

/**
 * The heading of a section all of whose lines go, and its blank lines; nothing when anything else stands there, or when
 * the heading may be the title of the file.
 */
function emptied(document: Document, section: Section, going: Removals): readonly Span[] {
  const comments = section.heading?.comments ?? [];
  const [first] = comments;
  if (first === undefined || document.entries.find(({ kind }) => kind !== 'blank') === first) return [];
  const leaving = new Set<Entry>(comments);
  for (const entry of section.requirements) {
    if (!going.has(entry)) return [];
    for (const one of [entry, ...notesAbove(document, entry), ...annotationsBelow(document, entry)]) leaving.add(one);
  }
  const entries = document.entries.slice(entryIndexAt(document, section.start), entryIndexAt(document, section.end));
  if (entries.some((entry) => entry.kind !== 'blank' && !leaving.has(entry))) return [];
  const blanks = entries.filter(({ kind }) => kind === 'blank');
  const above = section.end === document.text.length ? blanksAbove(document, section.start) : [];
  return [...comments, ...blanks, ...above].map(({ start, end }) => ({ start, end }));
}

/** The blank lines above the last section of a file, which would else end it. */
function blanksAbove(document: Document, start: number): readonly Entry[] {
  const blanks: Entry[] = [];
  for (let index = entryIndexAt(document, start) - 1; document.entries[index]?.kind === 'blank'; index -= 1) {
    blanks.push(...document.entries.slice(index, index + 1));
  }
  return blanks;
}
