import { isPythonSpace } from '../python/character.ts';
import type { Marker } from '../python/marker.ts';
import { canonicalName, endOfIdentifier } from '../python/name.ts';
import { extrasIn, type KnownTexts, markerIn } from './known-texts.ts';
import { PlainEntry } from './plain-entry.ts';
import { endOfPlainRequirement, skipBlanks } from './plain-requirement.ts';
import { trimmedEnd } from './python-space.ts';

/**
 * Reads the line that begins at an offset of a text whose lines LF ends, when it is one of the plain ones, as nearly all
 * are: a name, extras, versions, a marker, a comment. Null when anything else stands there, which the whole grammar has to
 * read, and when pip refuses it.
 */
export function readPlainLine(text: string, start: number, line: number, known: KnownTexts): PlainEntry | null {
  let end = endOfPlainRequirement(text, start);
  if (end === -1) return null;
  const nameEnd = endOfIdentifier(text, start);
  const rawName = text.slice(start, nameEnd);
  let at = skipBlanks(text, nameEnd);
  const extras =
    text.charCodeAt(at) === openBracket ? extrasIn(known, text.slice(at, text.indexOf(']', at) + 1)) : none;
  if (extras === null) return null;
  at = skipBlanks(text, end);

  let lineEnd = at;
  let marker: Marker | null = null;
  if (!isEnd(text, at)) {
    const newline = text.indexOf('\n', at);
    lineEnd = newline === -1 ? text.length : newline;
    // A continued line, be it in a comment.
    if (text.charCodeAt(lineEnd - 1) === backslash) return null;
    if (text.charCodeAt(at) === semicolon) {
      const hash = endOfMarker(text, at, lineEnd);
      if (hash === -1) return null;
      end = trimmedEnd(text, at + 1, hash);
      marker = markerIn(known, text.slice(at + 1, end));
      if (marker === null) return null;
      at = hash;
    }
    if (at < lineEnd && text.charCodeAt(at) !== hashSign) return null;
  }
  const name = canonicalName(rawName);
  return new PlainEntry(text, start, Math.min(lineEnd + 1, text.length), line, name, extras, marker, end);
}

const none: readonly never[] = [];

const lineFeed = 0x0a;
const openBracket = 0x5b;
const semicolon = 0x3b;
const hashSign = 0x23;
const backslash = 0x5c;
const hyphen = 0x2d;

/** Whether the line, or the text, ends here. */
function isEnd(text: string, at: number): boolean {
  return at === text.length || text.charCodeAt(at) === lineFeed;
}

/** Where the comment behind a marker begins, or the line ends; -1 when an option stands in between. */
function endOfMarker(text: string, start: number, lineEnd: number): number {
  for (let at = start + 1; at < lineEnd; at += 1) {
    const code = text.charCodeAt(at);
    if (code === hashSign && isPythonSpace(text.charCodeAt(at - 1))) return at;
    if (code === hyphen && text.charCodeAt(at - 1) === 0x20) return -1;
  }
  return lineEnd;
}
