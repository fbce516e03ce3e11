import { lineAndColumn, lineStarts } from '../documents/place.ts';
import { type SourceMap, type SourcePiece, shifted, sourceOf } from '../documents/source-map.ts';
import type { Place } from '../problem.ts';

/** A file whose offsets can be told as lines and columns. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
  /** Of a file within a file (an inline container file): where its text stands. */
  readonly origin: Script | null;
}

/** Text as a shell sees it, and where each part of it stands in its file. */
export interface Script {
  readonly file: SourceFile;
  readonly text: string;
  readonly map: SourceMap;
}

/** A file of the repository. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, starts: lineStarts(text), origin: null };
}

/** Where a text next holds another one, or its end. */
export function indexOrEnd(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}

/** A file that stands in a value of another. */
export function fileWithin(origin: Script): SourceFile {
  return { ...sourceFile(origin.file.path, origin.text), origin };
}

/** The place of an offset of the file; its end for what lies beyond, as a value may that is longer than what it is put in for. */
export function placeIn(file: SourceFile, offset: number): Place {
  if (file.origin !== null) return placeOf(file.origin, offset);
  return { path: file.path, ...lineAndColumn(file.starts, Math.min(offset, file.text.length)) };
}

/** The place of an offset of the script. */
export function placeOf(script: Script, offset: number): Place {
  return placeIn(script.file, sourceOf(script.map, offset));
}

/** A stretch of a file, as it stands there. */
export function fileSlice(file: SourceFile, start = 0, end = file.text.length): Script {
  return { file, text: file.text.slice(start, end), map: start };
}

/** A part of a script. */
export function scriptSlice(script: Script, start: number, end = script.text.length): Script {
  return { file: script.file, text: script.text.slice(start, end), map: shifted(script.map, start) };
}

/** A script behind words that its file does not spell: those stand where the script begins. */
export function prefixed(prefix: string, script: Script): Script {
  return joinScripts(script.file, [{ file: script.file, text: prefix, map: sourceOf(script.map, 0) }, script]);
}

/** Parts of scripts of one file, joined with nothing in between. */
export function joinScripts(file: SourceFile, parts: readonly Script[]): Script {
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const { text, map } of parts) {
    // A part that is no one stretch of the file is mapped line by line.
    for (let start = 0; start < text.length; ) {
      pieces.push({ at: at + start, source: sourceOf(map, start) });
      const newline = typeof map === 'number' ? -1 : text.indexOf('\n', start);
      start = newline < 0 ? text.length : newline + 1;
    }
    at += text.length;
  }
  return { file, text: parts.map(({ text }) => text).join(''), map: { pieces, from: 0 } };
}

/**
 * The value of a quoted, folded or indented string of another format, laid along its spelling between two offsets.
 *
 * Both are walked once. What a format adds or folds is white space, quotation marks and backslashes; a character that
 * is not found behind those keeps the place of the one before it, so a place may be a little early, never past the end.
 */
export function alignValue(
  file: SourceFile,
  value: string,
  spelling: { readonly start: number; readonly end: number; readonly escapes: boolean },
): Script {
  const pieces: SourcePiece[] = [{ at: 0, source: spelling.start }];
  let source = spelling.start;
  let expected = -1;
  for (let at = 0; at < value.length && source < spelling.end; at++) {
    const wanted = value.charCodeAt(at);
    const found = findCharacter(file.text, wanted, source, spelling);
    if (found === null) continue;
    if (found.at !== expected) pieces.push({ at, source: found.at });
    source = found.at + found.length;
    expected = source;
  }
  return { file, text: value, map: { pieces, from: 0 } };
}

/** Where a character of the value is spelt, skipping what the format added. */
function findCharacter(
  text: string,
  wanted: number,
  from: number,
  { end, escapes }: { readonly end: number; readonly escapes: boolean },
): { readonly at: number; readonly length: number } | null {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const escapeLength = escapes && code === backslash ? (escapeLengths.get(text.charAt(at + 1)) ?? 0) : 0;
    if (escapeLength > 0) return { at, length: escapeLength };
    if (code === wanted) return { at, length: 1 };
    if (isWhite(wanted)) return null;
    if (!isWhite(code) && code !== backslash && code !== 0x22 && code !== 0x27) return null;
  }
  return null;
}

/** Length of an escape that spells a character by another one (YAML 1.2 §5.7, TOML 1.0, RFC 8259). */
const escapeLengths: ReadonlyMap<string, number> = new Map([
  ...['n', 't', 'r', 'b', 'f', '0', 'a', 'v', 'e'].map((letter) => [letter, 2] as const),
  ['x', 4],
  ['u', 6],
  ['U', 10],
]);

const backslash = 0x5c;

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
