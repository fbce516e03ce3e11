import { findCommentRuns } from '../documents/comment-run.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';

/** A comment that speaks of a package. */
export interface Mention {
  readonly line: number;
  readonly text: string;
}

/**
 * The first comment of a document, other than a heading, that names a package as a whole word: nearly always the
 * declaration that it is left out on purpose. Trailing comments count. `name` is canonical.
 */
export function mentionOf(document: Document, name: string): Mention | null {
  const mentions = remembered.get(document) ?? readMentions(document);
  remembered.set(document, mentions);
  return mentions.get(name) ?? null;
}

const remembered = new WeakMap<Document, ReadonlyMap<string, Mention>>();

function readMentions(document: Document): ReadonlyMap<string, Mention> {
  const headings = new Set(headingComments(document));
  const mentions = new Map<string, Mention>();
  for (const entry of document.entries) {
    if ((entry.kind !== 'comment' && entry.kind !== 'requirement') || headings.has(entry)) continue;
    const text = entry.kind === 'comment' ? entry.text : (entry.comment ?? '');
    for (const word of namesIn(text)) if (!mentions.has(word)) mentions.set(word, { line: entry.line, text });
  }
  return mentions;
}

/** The comments of all headings, also of those that no requirement stands under. */
function headingComments(document: Document): readonly Document['entries'][number][] {
  const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
  const runs = findCommentRuns(document, (comment) => switchedOff.has(comment));
  return runs.flatMap(({ role, comments }) => (role === 'heading' ? comments : []));
}

/** Everything in a comment that may be a package's name, in canonical form. */
export function namesIn(text: string): readonly PackageName[] {
  return (text.match(/[A-Za-z0-9._-]+/g) ?? []).flatMap((run) => {
    const word = withoutPunctuation(run);
    return isPackageName(word) ? [canonicalName(word)] : [];
  });
}

function withoutPunctuation(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '._-'.includes(word.charAt(start))) start += 1;
  while (end > start && '._-'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}
