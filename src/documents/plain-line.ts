import { isBlank, isNameCharacter, isPythonSpace } from '../python/character.ts';
import type { Marker } from '../python/marker.ts';
import { canonicalName, endOfIdentifier } from '../python/name.ts';
import { operatorAt, type Specifier } from '../python/specifier.ts';
import { isArchiveFile } from './archive.ts';
import type { RequirementEntry } from './entry.ts';
import { extrasIn, type KnownTexts, markerIn } from './known-texts.ts';
import { endsInNumber, readClauses, skipBlanks } from './plain-requirement.ts';
import { trimmedEnd } from './python-space.ts';

/**
 * Reads the line that begins at an offset of a text whose lines LF ends, when it is one of the plain ones, as nearly all
 * are: a name, extras, versions, a marker, a comment. Null when anything else stands there, which the whole grammar has to
 * read, and when pip refuses it.
 */
export function readPlainLine(text: string, start: number, line: number, known: KnownTexts): RequirementEntry | null {
  const nameEnd = endOfIdentifier(text, start);
  if (nameEnd === start) return null;
  let end = nameEnd;
  let at = skipBlanks(text, end);
  let extras: readonly string[] | null = none;
  if (text.charCodeAt(at) === openBracket) {
    end = endOfExtras(text, at);
    extras = end === -1 ? null : extrasIn(known, text.slice(at, end));
    if (extras === null) return null;
    at = skipBlanks(text, end);
  }
  let specifiers: readonly Specifier[] = none;
  if (operatorAt(text, at) !== null) {
    const clauses = readClauses(text, at);
    if (clauses === null) return null;
    ({ specifiers, end } = clauses);
    at = skipBlanks(text, end);
  }
  if (!endsInNumber(text, end) && isArchiveFile(text.slice(start, specifiers === none ? nameEnd : end))) return null;

  let lineEnd = at;
  let marker: Marker | null = null;
  let comment: string | null = null;
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
    if (at < lineEnd) {
      if (text.charCodeAt(at) !== hashSign || at === end) return null;
      comment = text.slice(at, lineEnd);
    }
  }
  const rawName = text.slice(start, nameEnd);
  return {
    kind: 'requirement',
    start,
    end: Math.min(lineEnd + 1, text.length),
    line,
    form: 'name',
    name: canonicalName(rawName),
    rawName,
    target: null,
    extras,
    specifiers,
    marker,
    hashes: none,
    options: none,
    text: text.slice(start, end),
    comment,
  };
}

/** The same words at another place. */
export function repeatedLine(said: RequirementEntry, start: number, end: number, line: number): RequirementEntry {
  return {
    kind: 'requirement',
    start,
    end,
    line,
    form: said.form,
    name: said.name,
    rawName: said.rawName,
    target: said.target,
    extras: said.extras,
    specifiers: said.specifiers,
    marker: said.marker,
    hashes: said.hashes,
    options: said.options,
    text: said.text,
    comment: said.comment,
  };
}

const none: readonly never[] = [];

const lineFeed = 0x0a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const semicolon = 0x3b;
const hashSign = 0x23;
const backslash = 0x5c;
const hyphen = 0x2d;

/** Whether the line, or the text, ends here. */
function isEnd(text: string, at: number): boolean {
  return at === text.length || text.charCodeAt(at) === lineFeed;
}

/** Behind the bracket that closes a list of names; -1 when anything else stands in it. */
function endOfExtras(text: string, open: number): number {
  let at = open + 1;
  for (let code = text.charCodeAt(at); ; code = text.charCodeAt(at)) {
    if (isNameCharacter(code) || code === comma || isBlank(code)) at += 1;
    else return code === closeBracket ? at + 1 : -1;
  }
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
