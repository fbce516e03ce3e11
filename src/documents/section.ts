import { findCommentRuns } from './comment-run.ts';
import { findCommentedOut } from './commented-out.ts';
import type { CommentEntry, Document, Entry, RequirementEntry } from './document.ts';
import { headingText } from './heading-text.ts';

/** Requirements that stand under one heading. Sections tile the document's requirements, in order. */
export interface Section {
  /** The comment run that is the heading, or null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly requirements: readonly RequirementEntry[];
  /** Text offsets: from the heading's (or the file's) start to the next heading's start or the end of the file. */
  readonly start: number;
  readonly end: number;
}

export interface Heading {
  readonly comments: readonly CommentEntry[];
  /** Without banner lines and `#`; for a title run at the top, its last line. */
  readonly text: string;
}

/**
 * The sections of a document that hold requirements; a heading with none below it opens no section, though it ends the
 * one above. `isCommentedOut` says which comments are switched-off requirements (they are no part of a comment run).
 */
export function findSections(
  document: Document,
  isCommentedOut: (comment: CommentEntry) => boolean,
): readonly Section[] {
  const headings = findCommentRuns(document, isCommentedOut).filter((run) => run.role === 'heading');
  const bounds = [
    { heading: null, start: 0 },
    ...headings.map(({ comments, atTop }) => ({
      heading: { comments, text: headingText(comments, atTop) },
      start: comments[0]?.start ?? 0,
    })),
  ];
  const requirements = document.entries.filter((entry) => entry.kind === 'requirement');
  let next = 0;
  return bounds.flatMap(({ heading, start }, index) => {
    const end = bounds[index + 1]?.start ?? document.text.length;
    const first = next;
    while ((requirements[next]?.start ?? end) < end) next++;
    return first === next ? [] : [{ heading, requirements: requirements.slice(first, next), start, end }];
  });
}

/** The comments directly above each requirement that belong to it, found once a document. */
const remembered = new WeakMap<Document, ReadonlyMap<RequirementEntry, readonly CommentEntry[]>>();

/** The notes above a requirement that belong to it, in order. Constant time but for the first call. */
export function notesAbove(document: Document, requirement: RequirementEntry): readonly CommentEntry[] {
  const notes = remembered.get(document) ?? notesOf(document);
  remembered.set(document, notes);
  return notes.get(requirement) ?? noNotes;
}

const noNotes: readonly CommentEntry[] = [];

function notesOf(document: Document): ReadonlyMap<RequirementEntry, readonly CommentEntry[]> {
  const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
  const notes = new Map<RequirementEntry, readonly CommentEntry[]>();
  for (const run of findCommentRuns(document, (comment) => switchedOff.has(comment))) {
    const below = document.entries[run.behind];
    if (run.role === 'note' && below?.kind === 'requirement') notes.set(below, run.comments);
  }
  return notes;
}

/** The indented comments directly below each entry, found once a document. */
const rememberedAnnotations = new WeakMap<Document, ReadonlyMap<Entry, readonly CommentEntry[]>>();

/**
 * The indented comments directly below a requirement, or below one that is switched off, in order: they go on with what
 * its trailing comment says, and belong to it. Constant time but for the first call.
 */
export function annotationsBelow(document: Document, entry: Entry): readonly CommentEntry[] {
  const annotations = rememberedAnnotations.get(document) ?? annotationsOf(document);
  rememberedAnnotations.set(document, annotations);
  return annotations.get(entry) ?? noNotes;
}

function annotationsOf({ entries }: Document): ReadonlyMap<Entry, readonly CommentEntry[]> {
  const annotations = new Map<Entry, CommentEntry[]>();
  let above: Entry | null = null;
  for (const entry of entries) {
    if (entry.kind !== 'comment' || entry.indent === 0) {
      above = entry.kind === 'blank' ? null : entry;
    } else if (above !== null) {
      const known = annotations.get(above);
      if (known === undefined) annotations.set(above, [entry]);
      else known.push(entry);
    }
  }
  return annotations;
}
