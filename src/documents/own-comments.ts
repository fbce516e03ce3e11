import { commentRunsOf } from './comment-run.ts';
import { derived } from './derived.ts';
import type { CommentEntry, Document, Entry, RequirementEntry } from './document.ts';

/** The notes directly above a requirement that belong to it, in order. Constant time but for the first call. */
export function notesAbove(document: Document, requirement: RequirementEntry): readonly CommentEntry[] {
  return notesIn(document).get(requirement) ?? none;
}

type CommentsByEntry = ReadonlyMap<Entry, readonly CommentEntry[]>;

const notesIn = derived(findNotes);
const none: readonly CommentEntry[] = [];

function findNotes(document: Document): CommentsByEntry {
  const notes = new Map<Entry, readonly CommentEntry[]>();
  for (const run of commentRunsOf(document)) {
    const below = document.entries[run.behind];
    if (run.role === 'note' && below?.kind === 'requirement') notes.set(below, run.comments);
  }
  return notes;
}

/**
 * The indented comments directly below a requirement, or below one that is commented out, in order: they go on with what
 * its trailing comment says, and belong to it. Constant time but for the first call.
 */
export function annotationsBelow(document: Document, entry: Entry): readonly CommentEntry[] {
  return annotationsIn(document).get(entry) ?? none;
}

const annotationsIn = derived(findAnnotations);

function findAnnotations({ entries }: Document): CommentsByEntry {
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
