import type { CommentedOut } from '../documents/commented-out.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { placeAt } from '../documents/document.ts';
import { mentionOf } from '../fix/mention.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** Longest text of a file that is taken over as a reason, in characters. */
const longestReason = 120;

/**
 * What a file says of a package that it lacks, as a reason: the comment behind the line that is switched off, else a comment
 * that names the package. Null when it says nothing.
 */
export function ownWords(document: Document, name: PackageName): string | null {
  const switchedOff = findCommentedOut(document);
  const own = switchedOff.find(({ requirement }) => requirement.name === name && requirement.comment !== null);
  if (own !== undefined) return reasonOf(own.requirement.comment ?? '');
  const mention = mentionOf(document, name);
  if (mention === null || isSwitchedOff(document, switchedOff, mention.line)) return null;
  const words = reasonOf(mention.text);
  return words !== null && canonicalName(words) === name ? `named in a comment, line ${mention.line}` : words;
}

function isSwitchedOff(document: Document, switchedOff: readonly CommentedOut[], line: number): boolean {
  return switchedOff.some(({ comment }) => placeAt(document, comment.start).line === line);
}

/** A comment as one line of plain words, clipped; null when nothing is left. */
function reasonOf(comment: string): string | null {
  const words = comment.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/^[\s#*•–—-]+/, '');
  const text = words
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  if (text === '') return null;
  return text.length <= longestReason ? text : `${[...text].slice(0, longestReason - 1).join('')}…`;
}
