import { concatenate, maximumFileBytes } from '../bytes.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { byteOffset } from './byte-offsets.ts';
import { codecOf, decode, type Encoding } from './decode.ts';
import { type Derived, derived } from './derived.ts';
import type { Entry, IncludeEntry, RequirementEntry, RequirementSpans } from './entry.ts';
import { type KnownTexts, knownTexts } from './known-texts.ts';
import { lineAndColumn, lineStarts } from './place.ts';
import { parseRequirementsText, readSpans } from './requirements-txt.ts';

export type { Encoding } from './decode.ts';
export type * from './entry.ts';

/** A dependency file parsed without losing a byte. */
export interface Document {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Decoded, without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  readonly entries: readonly Entry[];
  /** Those of the entries that include a file. */
  readonly includes: readonly IncludeEntry[];
  /** Offsets of line breaks that pip honours and people do not see (VT, FF, FS, GS, RS, NEL, U+2028, U+2029). */
  readonly unusualLineBreaks: readonly number[];
  /** Of an older revision that is spoken of in today's paths: what its includes mean. Left out where paths mean what they say. */
  readonly former?: FormerPlace;
  /** What was worked out of it already. */
  readonly derived: Derived;
}

/** Where a document lay in an older revision. */
export interface FormerPlace {
  /** What its includes are relative to. */
  readonly path: string;
  /** The paths of that revision that have other names today. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads a dependency file. A fatal problem, `file-too-large` or `file-undecodable` with the place of the first byte that
 * is no text, when there is nothing to parse. Lines that pip refuses are entries (`unreadable`).
 *
 * `known` grows by what is read, and spares reading it again; files that resemble each other share one.
 */
export function readDocument(path: string, bytes: Uint8Array, known: KnownTexts = knownTexts()): Document | Problem {
  if (bytes.length > maximumFileBytes) {
    const message = `The file has ${bytes.length} bytes; more than ${maximumFileBytes} are not read. Is it a dependency file?`;
    return problem('file-too-large', message, { path });
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'undecodable') {
    const { line, column } = lineAndColumn(lineStarts(decoded.before), decoded.before.length);
    return problem('file-undecodable', decoded.message, { path, line, column });
  }
  const { text, encoding } = decoded;
  const { entries, includes, newline, unusual } = parseRequirementsText(text, known);
  return { path, bytes, text, encoding, newline, entries, includes, unusualLineBreaks: unusual, derived: new Map() };
}

/** The bytes again, entry by entry: `printDocument(readDocument(path, bytes))` is `bytes`. */
export function printDocument(document: Document): Uint8Array {
  const { bytes, encoding, entries } = document;
  const mark = bytes.subarray(0, encoding.bomLength);
  const pieces = entries.map(({ start, end }) =>
    bytes.subarray(byteOffset(document, start), byteOffset(document, end)),
  );
  return concatenate([mark, ...pieces]);
}

/** Line and column (from 1, UTF-16 units) of an offset of the text. The lines are counted once a document. */
export function placeAt(document: Document, offset: number): Place {
  return { path: document.path, ...lineAndColumn(lineStartsOf(document), offset) };
}

const lineStartsOf = derived(({ text }) => lineStarts(text));

/** Where an entry begins. */
export function placeOfEntry(document: Document, { start, line }: Entry): Place {
  // Lines that only pip sees begin anywhere in those that people count.
  return document.unusualLineBreaks.length === 0 ? { path: document.path, line, column: 1 } : placeAt(document, start);
}

/** Where a requirement begins: behind the blanks of its line. */
export function placeOfRequirement(document: Document, entry: RequirementEntry): Place {
  return document.text.startsWith(entry.text, entry.start)
    ? placeOfEntry(document, entry)
    : placeAt(document, spansOf(document, entry).whole.start);
}

/** Where the parts of a requirement stand. Its lines are read again: only a finding or a fix wants to know. */
export function spansOf({ text }: Document, { start, end }: RequirementEntry): RequirementSpans {
  return readSpans(text.slice(start, end), start);
}

/** The text as this document's bytes would hold it (encoding, no byte order mark); null when the encoding cannot say it. */
export function encodeText(document: Document, text: string): Uint8Array | null {
  return codecOf(document.encoding).encode(text);
}
