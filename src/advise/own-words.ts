import { findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { generatedBy } from '../documents/generated.ts';
import { mentionOf } from '../fix/mention.ts';
import { canonicalName, type PackageName } from '../python/name.ts';
import { shorten } from '../shorten.ts';

/** Longest text of a file that is taken over as a reason, in characters. */
const longestReason = 120;

/**
 * What a file says of a package that it lacks, as a reason: the comment behind the line that is commented out, else a comment
 * that names the package. Null when it says nothing. The file is looked through once, however many packages are asked for.
 */
export function ownWordsOf(document: Document): (name: PackageName) => string | null {
  // The `# via django` of a tool names packages that the file has, or could have, and leaves none out.
  if (generatedBy(document) !== null) return () => null;
  const remarks = new Map<PackageName, string>();
  const commentedOutLines = new Set<number>();
  for (const { comment, requirement } of findCommentedOut(document)) {
    commentedOutLines.add(comment.line);
    const { name } = requirement;
    if (name !== null && requirement.comment !== null && !remarks.has(name)) remarks.set(name, requirement.comment);
  }
  return (name) => {
    const remark = remarks.get(name);
    if (remark !== undefined) return reasonOf(remark);
    const mention = mentionOf(document, name);
    if (mention === null || commentedOutLines.has(mention.line)) return null;
    const words = reasonOf(mention.text);
    return words !== null && canonicalName(words) === name ? `named in a comment, line ${mention.line}` : words;
  };
}

/** A comment as one line of plain words, clipped; null when nothing is left. */
function reasonOf(comment: string): string | null {
  const words = comment.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/^[\s#*•–—-]+/, '');
  const text = words
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
  if (text === '') return null;
  return shorten(text, longestReason);
}
