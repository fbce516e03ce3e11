import { type CommentRun, findCommentRuns } from './comment-run.ts';
import { findCommentedOut, isBanner } from './commented-out.ts';
import type { CommentEntry, Document, RequirementEntry } from './document.ts';

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
    ...headings.map((run) => ({ heading: headingOf(run), start: run.comments[0]?.start ?? 0 })),
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

/** At the top of the file the first lines of several are the file's title, and the last one is the section's heading. */
function headingOf(run: CommentRun): Heading {
  const lines = run.comments.map((comment) => comment.text).filter((text) => !isBanner(text));
  const text = run.atTop ? (lines.at(-1) ?? '') : lines.map(withoutFrame).join(' ');
  return { comments: run.comments, text: withoutFrame(text) };
}

/** The text between what draws a line or a box around it: `# ---- Web ----`, `#### Web ####`. */
function withoutFrame(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && frame.includes(text.charAt(start))) start++;
  while (end > start && frame.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const frame = '#=-_*~━─═ \t';

/** Words that say nothing of what a section holds. */
const emptyWords = new Set(['dependencies', 'requirements', 'libraries', 'packages']);

/**
 * Loose form of a heading's text: two headings mean the same section when these are equal. Case, punctuation, numbering,
 * emoji, what stands in parentheses, behind a colon or behind ` - `, and words such as "dependencies" do not count; `&` is
 * "and".
 */
export function looseHeading(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  const shortened = wordsOf(beforeRemark(withoutParentheses(lower)));
  const words = shortened.length > 0 ? shortened : wordsOf(lower);
  const told = words.filter((word) => !emptyWords.has(word));
  return (told.length > 0 ? told : words).join(' ');
}

function beforeRemark(text: string): string {
  const ends = [' - ', ' – ', ' — ', ':'].map((mark) => text.indexOf(mark)).filter((at) => at > 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

function withoutParentheses(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    parts.push(text.slice(at, open));
    at = close + 1;
  }
  return [...parts, text.slice(at)].join(' ');
}

/** Runs of letters and digits; a number before the first word is numbering (`3. Web`, `2) Web`). */
function wordsOf(text: string): readonly string[] {
  const spelt = text.replaceAll('&', ' and ');
  const words = (isAscii.test(spelt) ? spelt.match(/[A-Za-z0-9]+/g) : spelt.match(/[\p{L}\p{N}]+/gu)) ?? [];
  const [first] = words;
  const numbered = words.length > 1 && first !== undefined && isNumber(first);
  return numbered ? words.slice(1) : words;
}

function isNumber(word: string): boolean {
  return isAscii.test(word) ? /^\d+$/.test(word) : /^\p{N}+$/u.test(word);
}

/** Asked before an expression with Unicode's classes, which Node needs tenths of a millisecond to make ready. */
const isAscii = /^[\0-\x7f]*$/;

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
