/** The text, or the offset in bytes of the first unit that is none. */
export type StrictText = { readonly text: string } | { readonly invalidAt: number };

/** Byte order of a unit. */
export type ByteOrder = 'little' | 'big';

/**
 * The text of UTF-16 in an order that is known; a byte order mark in it is a character. Strict as Python's codec: a lone
 * surrogate is invalid, and so is half a unit at the end.
 */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): StrictText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 2);
  const units = new Uint16Array(whole / 2);
  for (let at = 0; at < whole; at += 2) units[at / 2] = view.getUint16(at, order === 'little');
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = units[at + 1] ?? 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return { invalidAt: at * 2 };
    at++;
  }
  if (whole !== bytes.length) return { invalidAt: whole };
  return { text: textOf(units, String.fromCharCode) };
}

/** The same of UTF-32: a surrogate, a number past U+10FFFF and a part of a unit at the end are invalid. */
export function decodeUtf32(bytes: Uint8Array, order: ByteOrder): StrictText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  const points = new Uint32Array(whole / 4);
  for (let at = 0; at < whole; at += 4) {
    const point = view.getUint32(at, order === 'little');
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return { invalidAt: at };
    points[at / 4] = point;
  }
  if (whole !== bytes.length) return { invalidAt: whole };
  return { text: textOf(points, String.fromCodePoint) };
}

/** The bytes of a text in UTF-16, without a byte order mark. Lone surrogates become what decoding refuses: `isWellFormed`. */
export function encodeUtf16(text: string, order: ByteOrder): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

/** The same in UTF-32. */
export function encodeUtf32(text: string, order: ByteOrder): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, point] of points.entries()) view.setUint32(index * 4, point, order === 'little');
  return bytes;
}

/** Whether every surrogate of the text has its other half. */
export function isWellFormed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return false;
    at++;
  }
  return true;
}

/** Offset of the first byte that does not belong to UTF-8 (RFC 3629 §4), or the length when all do. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** How many bytes the character at `at` takes (RFC 3629 §4: UTF8-1 to UTF8-4); 0 when no character begins there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const tail = (from: number, count: number): boolean => {
    for (let index = from; index < from + count; index++) {
      const byte = bytes[index] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return false;
    }
    return true;
  };
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return tail(at + 1, 1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const tooShort = lead === 0xe0 && second < 0xa0;
    const surrogate = lead === 0xed && second > 0x9f;
    return !tooShort && !surrogate && tail(at + 1, 2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const tooShort = lead === 0xf0 && second < 0x90;
    const tooLarge = lead === 0xf4 && second > 0x8f;
    return !tooShort && !tooLarge && tail(at + 1, 3) ? 4 : 0;
  }
  return 0;
}

/** In pieces, since a call takes only so many arguments. */
function textOf(units: Uint16Array | Uint32Array, build: (...units: number[]) => string): string {
  const piece = 8192;
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += piece) parts.push(build(...units.subarray(at, at + piece)));
  return parts.join('');
}
