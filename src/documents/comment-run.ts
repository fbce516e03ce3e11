import { findCommentedOut } from './commented-out.ts';
import { cookieOf } from './decode.ts';
import { derived } from './derived.ts';
import type { CommentEntry, Document, Entry } from './document.ts';
import { isBanner } from './heading-text.ts';
import { isTitle } from './title.ts';

/** What a run of comments is to the requirements around it. */
export type RunRole =
  | 'heading' // it opens a section
  | 'note' // it belongs to the requirement below
  | 'remark'; // neither: a title, a licence, prose between blank lines

/** Consecutive whole-line comments at column 0 that are no commented-out requirements, and name no encoding. */
export interface CommentRun {
  readonly comments: readonly CommentEntry[];
  readonly role: RunRole;
  /** Nothing but blank lines, and perhaps the line that names the encoding, stands above it. */
  readonly atTop: boolean;
  /** Index in `Document.entries` of the entry behind the run. */
  readonly behind: number;
}

/**
 * The comment runs of a document, in order, each with its role. A run with a blank line or the top above is a heading when
 * a requirement or option stands directly below, or, not at the top, when it has at most three lines of text and a
 * requirement follows behind blank lines. A run between two requirements is a note on the second one, except in a file
 * whose sections no blank lines set apart: `asDense`. Found once a document.
 */
export const commentRunsOf = derived(findRuns);

function findRuns(document: Document): readonly CommentRun[] {
  const { entries } = document;
  const commentedOut = certainlyCommentedOut(document);
  const codingLine = codingLineOf(document);
  const inRun = (entry: Entry | undefined): entry is CommentEntry =>
    entry?.kind === 'comment' && entry.indent === 0 && entry !== codingLine && !commentedOut.has(entry);
  const runs: CommentRun[] = [];
  let onlyBlanks = true;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (!inRun(entry)) {
      if (entry?.kind !== 'blank' && entry !== codingLine) onlyBlanks = false;
      continue;
    }
    const comments = [entry];
    for (let next = entries[index + 1]; inRun(next); next = entries[index + 1]) {
      comments.push(next);
      index++;
    }
    const run = { comments, atTop: onlyBlanks, behind: index + 1 };
    const above = entries[index - comments.length];
    const isDetached = above === undefined || above.kind === 'blank' || above === codingLine;
    runs.push({ ...run, role: roleOf(entries, { ...run, isDetached }, commentedOut) });
    onlyBlanks = false;
  }
  return asDense(entries, runs, commentedOut);
}

/** The comment of the first two lines that names the file's encoding (PEP 263), and says nothing of what stands below; or null. */
function codingLineOf({ entries }: Document): Entry | null {
  return entries.slice(0, 2).find((entry) => entry.kind === 'comment' && cookieOf(entry.text) !== null) ?? null;
}

/** What is no part of a run. A bare name counts as a comment: only a comparison with the base tells whether it is more. */
function certainlyCommentedOut(document: Document): ReadonlySet<Entry> {
  return new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
}

/** So many titles make the headings of a file whose sections no blank lines set apart. */
const fewestTitles = 2;

/**
 * In a file whose sections no blank lines set apart, so that no heading stands below a requirement, the runs between
 * requirements that read as titles are its headings, when there are two titles or more; the heading above all requirements
 * is one of them when it reads so. Of the 31 such runs in 10 real files without any other heading 8 were headings and 23
 * notes (`# pin this until …`): taking all of them for headings was wrong in 23, what reads as a title is wrong in 3.
 */
function asDense(
  entries: readonly Entry[],
  runs: readonly CommentRun[],
  commentedOut: ReadonlySet<Entry>,
): readonly CommentRun[] {
  const notes = runs.filter(({ role }) => role === 'note');
  if (notes.length === 0) return runs;
  const first = entries.findIndex((entry) => isRequirementLike(entry, commentedOut));
  const headings = runs.filter(({ role }) => role === 'heading');
  if (headings.some(({ behind }) => behind > first)) return runs;
  const isTitled = ({ comments, atTop }: CommentRun): boolean => isTitle(comments, atTop);
  const titles = new Set(notes.filter(isTitled));
  const above = headings.slice(-1).filter(isTitled);
  if (titles.size + above.length < fewestTitles) return runs;
  return runs.map((run) => (titles.has(run) ? { ...run, role: 'heading' } : run));
}

/** A heading over a blank line has at most so many lines of text; a longer run is prose. */
const longestDetachedHeading = 3;

function roleOf(
  entries: readonly Entry[],
  { comments, atTop, behind, isDetached }: Omit<CommentRun, 'role'> & { readonly isDetached: boolean },
  commentedOut: ReadonlySet<Entry>,
): RunRole {
  const below = entries[behind];
  const lines = comments.filter((comment) => !isBanner(comment.text)).length;
  if (lines === 0 || below === undefined) return 'remark';
  const opens = isRequirementLike(below, commentedOut) || below.kind === 'options' || below.kind === 'include';
  if (opens) return isDetached ? 'heading' : 'note';
  if (!isDetached || atTop || lines > longestDetachedHeading) return 'remark';
  let index = behind;
  while (entries[index]?.kind === 'blank') index++;
  const next = entries[index];
  return next !== undefined && isRequirementLike(next, commentedOut) ? 'heading' : 'remark';
}

/** A requirement, a mistyped one, or one that is commented out. */
function isRequirementLike(entry: Entry, commentedOut: ReadonlySet<Entry>): boolean {
  if (entry.kind === 'comment') return commentedOut.has(entry);
  return entry.kind === 'requirement' || entry.kind === 'unreadable';
}
