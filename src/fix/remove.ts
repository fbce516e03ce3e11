import type { Finding } from '../compare/finding.ts';
import type { CommentEntry, Document, RequirementEntry } from '../documents/document.ts';
import { notesAbove } from '../documents/section.ts';
import type { Span } from '../problem.ts';
import type { Edit } from './edit.ts';
import { sectionsOf } from './layout.ts';
import { type FixContext, type Refusal, variantLinesOf } from './refusal.ts';

/** Takes out the lines of a package with the notes that belong to them, and a heading that has nothing left under it. */
export function removalEdits(context: FixContext, finding: Finding): readonly Edit[] | Refusal {
  const { document } = context;
  const lines = variantLinesOf(context, finding);
  const elsewhere = lines.find((line) => line.document !== document);
  if (elsewhere !== undefined) {
    const { path } = elsewhere.document;
    return { reason: `${path}:${elsewhere.entry.line} brings it in`, way: `edit ${path}:${elsewhere.entry.line}` };
  }
  const entries = lines.map(({ entry }) => entry);
  const spans = entries.map((entry) => withNotes(document, entry));
  const headings = emptiedHeadings(document, new Set(entries));
  return [...spans, ...headings].map((span) => ({ path: document.path, span, text: '', findings: [finding] }));
}

function withNotes(document: Document, entry: RequirementEntry): Span {
  const [first] = notesAbove(document, entry);
  return { start: first?.start ?? entry.start, end: entry.end };
}

/** The heading of a section all of whose lines go, with the blank lines below it; never the title of the file. */
function emptiedHeadings(document: Document, going: ReadonlySet<RequirementEntry>): readonly Span[] {
  return sectionsOf(document).flatMap(({ heading, requirements }) => {
    if (heading === null || !requirements.every((entry) => going.has(entry))) return [];
    const [first] = heading.comments;
    const last = heading.comments.at(-1);
    if (first === undefined || last === undefined || isAtTop(document, first)) return [];
    return hasMoreBelow(document, last, going) ? [] : [{ start: first.start, end: last.end }];
  });
}

function isAtTop(document: Document, comment: CommentEntry): boolean {
  return document.entries.slice(0, document.entries.indexOf(comment)).every(({ kind }) => kind === 'blank');
}

/** Whether anything but blank lines and the lines that go stands between a heading and the next blank line or the end. */
function hasMoreBelow(document: Document, heading: CommentEntry, going: ReadonlySet<RequirementEntry>): boolean {
  const below = document.entries.slice(document.entries.indexOf(heading) + 1);
  const end = below.findIndex(({ kind }) => kind === 'blank');
  const own = end === -1 ? below : below.slice(0, end);
  const notes = new Set([...going].flatMap((entry) => notesAbove(document, entry)));
  return own.some(
    (entry) => !(entry.kind === 'requirement' && going.has(entry)) && !(entry.kind === 'comment' && notes.has(entry)),
  );
}
