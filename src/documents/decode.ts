import { type Codec, codecNamed, lacksTables, utf8, utf16Big, utf16Little, utf32Big, utf32Little } from './codec.ts';

/** How a document's bytes become text. */
export interface Encoding {
  /** As Python names it: `utf-8`, `utf-16-le`, `iso8859-1` … */
  readonly name: string;
  /** Bytes of the byte order mark that stands before the text; 0 without one. */
  readonly bomLength: number;
}

/** Bytes that are text. */
export interface Decoded {
  readonly kind: 'decoded';
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes that are none. `before` is the text up to the place that could not be read, for its line and column. */
export interface Undecodable {
  readonly kind: 'undecodable';
  readonly message: string;
  readonly before: string;
}

/**
 * Bytes to text as pip does it (pip: `req_file.py _decode_req_file`): a byte order mark decides, else a PEP 263 cookie in
 * the first two lines, else UTF-8. Strict throughout, and without pip's last resort, the encoding of the machine's
 * locale: what a file says must not depend on who reads it.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeAs(mark.codec, bytes, mark.length);
  const cookie = encodingCookie(bytes);
  if (cookie !== null) {
    const codec = codecNamed(cookie);
    if (codec === null) return unknownCookie(cookie);
    return lacksTables(codec) ? notLoaded(cookie) : decodeAs(codec, bytes, 0);
  }
  // ASCII in UTF-16 has a zero in every pair of bytes. As UTF-8 it would decode, and pip would refuse each of its lines.
  if (bytes[0] === 0 || bytes[1] === 0) {
    const message =
      'The file looks like UTF-16 without a byte order mark, or is no text at all: its first characters are NUL. Save it as UTF-8.';
    return { kind: 'undecodable', message, before: '' };
  }
  return decodeAs(utf8, bytes, 0);
}

/**
 * Whether these bytes can be decoded only after `loadCharacterTables`. Whoever reads files asks, and waits for the tables;
 * `decode` itself never waits.
 */
export function needsCharacterTables(bytes: Uint8Array): boolean {
  const cookie = byteOrderMark(bytes) === null ? encodingCookie(bytes) : null;
  const codec = cookie === null ? null : codecNamed(cookie);
  return codec !== null && lacksTables(codec);
}

/** The codec of an encoding that `decode` gave. */
export function codecOf(encoding: Encoding): Codec {
  return codecNamed(encoding.name) ?? utf8;
}

function decodeAs(codec: Codec, bytes: Uint8Array, bomLength: number): Decoded | Undecodable {
  const result = codec.decode(bytes.subarray(bomLength));
  if ('text' in result) return { kind: 'decoded', text: result.text, encoding: { name: codec.name, bomLength } };
  const at = bomLength + result.invalidAt;
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
  const remedy =
    codec === utf8
      ? 'Save the file as UTF-8, or name its encoding in the first line: "# -*- coding: latin-1 -*-".'
      : bomLength > 0
        ? 'The byte order mark says so; save the whole file in one encoding, best UTF-8.'
        : 'The coding line of the file says so; save it in that encoding, or as UTF-8 without that line.';
  const before = codec.decode(bytes.subarray(bomLength, at));
  return {
    kind: 'undecodable',
    message: `The byte ${byte} at offset ${at} is not ${codec.name}. ${remedy}`,
    before: 'text' in before ? before.text : '',
  };
}

/** pip: `req_file.py BOMS`: UTF-32 before UTF-16, whose mark is the beginning of the other's. */
function byteOrderMark(bytes: Uint8Array): { readonly codec: Codec; readonly length: number } | null {
  const first = bytes[0] ?? 0x20;
  if (first !== 0 && first < 0xef) return null;
  const begins = (at: number, ...mark: number[]): boolean => mark.every((byte, index) => bytes[at + index] === byte);
  if (begins(0, 0xef, 0xbb, 0xbf)) return { codec: utf8, length: 3 };
  // For the little-endian marks pip uses the codecs that look for a mark themselves, so they take a second one, too.
  if (begins(0, 0xff, 0xfe, 0, 0)) {
    if (begins(4, 0xff, 0xfe, 0, 0)) return { codec: utf32Little, length: 8 };
    if (begins(4, 0, 0, 0xfe, 0xff)) return { codec: utf32Big, length: 8 };
    return { codec: utf32Little, length: 4 };
  }
  if (begins(0, 0, 0, 0xfe, 0xff)) return { codec: utf32Big, length: 4 };
  if (begins(0, 0xff, 0xfe)) {
    if (begins(2, 0xff, 0xfe)) return { codec: utf16Little, length: 4 };
    if (begins(2, 0xfe, 0xff)) return { codec: utf16Big, length: 4 };
    return { codec: utf16Little, length: 2 };
  }
  return begins(0, 0xfe, 0xff) ? { codec: utf16Big, length: 2 } : null;
}

/** PEP 263 as pip reads it: `coding[:=]\s*([-\w.]+)` in a line that begins with `#`, among the first two. */
function encodingCookie(bytes: Uint8Array): string | null {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    if (bytes[start] === 0x23) {
      const cookie = cookieIn(bytes.subarray(start, end));
      if (cookie !== null) return cookie;
    }
    start = end + 1;
  }
  return null;
}

function cookieIn(line: Uint8Array): string | null {
  return cookieOf(Array.from(line.subarray(0, longestCookieLine), (byte) => String.fromCharCode(byte)).join(''));
}

/** The encoding that a comment names as PEP 263 has it, in one of the first two lines of a file; null when it names none. */
export function cookieOf(comment: string): string | null {
  for (let at = comment.indexOf('coding'); at >= 0; at = comment.indexOf('coding', at + 1)) {
    const match = /^[:=][ \t\r\v\f]*([-\w.]+)/.exec(comment.slice(at + 'coding'.length));
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

/** A line that is longer holds no cookie that anybody wrote. */
const longestCookieLine = 4096;

function unknownCookie(cookie: string): Undecodable {
  const message = `The coding line names "${cookie}", which is no encoding that can be read here. Save the file as UTF-8 and drop that line.`;
  return { kind: 'undecodable', message, before: '' };
}

function notLoaded(cookie: string): Undecodable {
  const message = `The coding line names "${cookie}", whose tables were not loaded before the file was read.`;
  return { kind: 'undecodable', message, before: '' };
}
