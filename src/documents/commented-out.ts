import { isPythonSpace } from '../python/character.ts';
import { derived } from './derived.ts';
import type { CommentEntry, Document, RequirementEntry } from './document.ts';
import type { RequirementSpans } from './entry.ts';
import { generatedBy } from './generated.ts';
import { isBanner } from './heading-text.ts';
import { trimmedEnd } from './python-space.ts';
import { readRequirementLine } from './requirement-line.ts';
import type { RequirementPart } from './requirement-part.ts';

/**
 * A comment that is a requirement somebody took out: at column 0, one or two `#`, at most one blank, then, up to the
 * next blank and `#`, one requirement and nothing else.
 */
export interface CommentedOut {
  readonly comment: CommentEntry;
  /** The requirement that stands behind the `#`. */
  readonly requirement: RequirementEntry;
  /** Its places in the document's text. */
  readonly spans: RequirementSpans;
  /**
   * Nothing but a name: commented out only if the base has it and this file lacks it, which `compare/` decides. Headings
   * and the comments of generated files are left out already.
   */
  readonly bare: boolean;
}

/** All comments of a document that may be commented-out requirements, in order. A document is looked through once. */
export const findCommentedOut = derived(readAllCommentedOut);

function readAllCommentedOut(document: Document): readonly CommentedOut[] {
  const found: CommentedOut[] = [];
  let generated: boolean | null = null;
  for (let index = 0; index < document.entries.length; index++) {
    const comment = document.entries[index];
    if (comment?.kind !== 'comment') continue;
    const read = readCommentedOut(document, comment);
    if (read === null) continue;
    const bare = isBare(read.requirement);
    if (bare) {
      generated ??= generatedBy(document) !== null;
      if (generated || isHeading(document, index)) continue;
    }
    found.push({ comment, ...read, bare });
  }
  return found;
}

/** The requirement in a comment, or null when the comment is prose. */
function readCommentedOut(
  document: Document,
  comment: CommentEntry,
): Pick<CommentedOut, 'requirement' | 'spans'> | null {
  const body = bodyOf(document.text, comment);
  if (body === null) return null;
  const part = readRequirementLine(body.text, body.start);
  if ('message' in part || part.name === 'python' || !isMeant(part, body.text)) return null;
  const whole = { start: body.start, end: body.start + body.text.length };
  const { start, end, line } = comment;
  const { spans, ...said } = part;
  const { text, comment: trailing } = body;
  return {
    requirement: { kind: 'requirement', start, end, line, ...said, hashes: [], options: [], text, comment: trailing },
    spans: { whole, ...spans },
  };
}

/** What stands between the `#` and a further comment; null where the comment does not begin as a commented-out line does. */
function bodyOf(
  text: string,
  comment: CommentEntry,
): { readonly text: string; readonly start: number; readonly comment: string | null } | null {
  if (text.charAt(comment.start) !== '#') return null;
  const from = comment.start;
  let start = from + (text.charAt(from + 1) === '#' ? 2 : 1);
  if (isPythonSpace(text.charCodeAt(start))) start++;
  const end = from + comment.text.length;
  if (start >= end || isPythonSpace(text.charCodeAt(start))) return null;
  const hash = trailingComment(text, start, end);
  const to = trimmedEnd(text, start, hash ?? end);
  const body = text.slice(start, to);
  // An option, or the dash of a remark: pip would drop what follows, and prose would pass for a requirement.
  if (body.includes(' -')) return null;
  return { text: body, start, comment: hash === null ? null : text.slice(hash, end) };
}

function trailingComment(text: string, start: number, end: number): number | null {
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    if (isPythonSpace(text.charCodeAt(at - 1))) return at;
  }
  return null;
}

/** A link in a remark is a bare URL, too, and `n/a` a path: a URL must say a package or be a VCS's, and paths do not count. */
function isMeant(part: RequirementPart, text: string): boolean {
  if (part.form === 'name' || part.form === 'direct' || part.form === 'vcs') return true;
  return part.form === 'url' && part.name !== null && text.includes('://');
}

function isBare(requirement: RequirementEntry): boolean {
  const { form, extras, specifiers, marker } = requirement;
  return form === 'name' && extras.length === 0 && specifiers.length === 0 && marker === null;
}

/** A blank line or the top above, and a requirement (be it one that pip refuses), an option or an underline below. */
function isHeading({ entries }: Document, index: number): boolean {
  const above = entries[index - 1];
  const below = entries[index + 1];
  if (below === undefined || (above !== undefined && above.kind !== 'blank')) return false;
  if (below.kind === 'comment') return isBanner(below.text);
  return below.kind !== 'blank';
}
