import type { CharacterTables } from './character-tables.ts';
import type { StrictText } from './unicode.ts';
import { decodeUtf16, decodeUtf32, encodeUtf16, encodeUtf32, firstInvalidUtf8, isWellFormed } from './unicode.ts';

/** A character encoding that Python and this program read alike. */
export interface Codec {
  /** As Python's `codecs.lookup(…).name` says it. */
  readonly name: string;
  /** How many bytes a character takes, which byte offsets are counted by; of those that vary, no LF is part of one. */
  readonly width: 'one' | 'utf-8' | 'utf-16' | 'utf-32' | 'varies';
  /** Whether it rests on tables that are loaded late. */
  readonly isTabled: boolean;
  /** Strict; never drops a byte order mark. */
  decode(bytes: Uint8Array): StrictText;
  /** Null when the encoding cannot say the text. */
  encode(text: string): Uint8Array | null;
}

/**
 * The codec that Python means by a name (`Latin-1`, `utf8`, `cp1252`); null when Python knows none by it, when it is no
 * encoding of text, or when this program has no tables that agree with Python's.
 */
export function codecNamed(name: string): Codec | null {
  const normal = normalName(name);
  return codecs().get(normal) ?? codecs().get(normal.replaceAll('.', '_')) ?? null;
}

/**
 * Python: `encodings.normalize_encoding`: lower case, every run of other characters than letters, digits and dots is one
 * `_`, and none at either end (`coding: utf-8-*-`).
 */
function normalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Made when a file is first decoded; it keeps nothing from one file to the next. */
let strictUtf8: { decode(bytes: Uint8Array): string } | null = null;

/** UTF-8. A byte order mark is a character of the text. */
export const utf8: Codec = {
  name: 'utf-8',
  width: 'utf-8',
  isTabled: false,
  decode(bytes) {
    // The platform's decoder is fast, and does not say where it stopped: that is looked for only then.
    try {
      strictUtf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return { text: strictUtf8.decode(bytes) };
    } catch {
      return { invalidAt: firstInvalidUtf8(bytes) };
    }
  },
  encode: (text) => (isWellFormed(text) ? new TextEncoder().encode(text) : null),
};

const ascii: Codec = {
  name: 'ascii',
  width: 'one',
  isTabled: false,
  decode(bytes) {
    const invalidAt = bytes.findIndex((byte) => byte > 0x7f);
    return invalidAt < 0 ? { text: new TextDecoder().decode(bytes) } : { invalidAt };
  },
  encode: (text) => (isAscii(text) ? new TextEncoder().encode(text) : null),
};

/** UTF-16 and UTF-32 in both orders. A byte order mark is a character of the text. */
export const utf16Little: Codec = utf16('utf-16-le', 'little');
export const utf16Big: Codec = utf16('utf-16-be', 'big');
export const utf32Little: Codec = utf32('utf-32-le', 'little');
export const utf32Big: Codec = utf32('utf-32-be', 'big');

function utf16(name: string, order: 'little' | 'big'): Codec {
  return {
    name,
    width: 'utf-16',
    isTabled: false,
    decode: (bytes) => decodeUtf16(bytes, order),
    encode: (text) => (isWellFormed(text) ? encodeUtf16(text, order) : null),
  };
}

function utf32(name: string, order: 'little' | 'big'): Codec {
  return {
    name,
    width: 'utf-32',
    isTabled: false,
    decode: (bytes) => decodeUtf32(bytes, order),
    encode: (text) => (isWellFormed(text) ? encodeUtf32(text, order) : null),
  };
}

let tables: CharacterTables | null = null;

/** Loads the tables of all encodings that rest on some: they are large, and one file in thousands is written in any of them. */
export async function loadCharacterTables(): Promise<void> {
  tables ??= (await import('./character-tables.ts')).characterTables;
}

/** Whether a codec can say nothing before `loadCharacterTables` has come back. */
export function lacksTables({ isTabled }: Codec): boolean {
  return isTabled && tables === null;
}

/** An encoding that rests on tables. Without them no byte is text, and no text has bytes. */
function tabled(name: string, width: 'one' | 'varies'): Codec {
  return {
    name,
    width,
    isTabled: true,
    decode(bytes) {
      if (tables === null) return { invalidAt: 0 };
      const text = tables.decode(bytes, name);
      const replaced = text.indexOf('\ufffd');
      return replaced < 0 ? { text } : { invalidAt: bytesOfUnits(name, bytes, text, replaced) };
    },
    encode(text) {
      if (tables === null) return null;
      const bytes = tables.encode(text, name);
      return tables.decode(bytes, name) === text ? bytes : null;
    },
  };
}

/**
 * How many of the bytes make the first `units` UTF-16 units of their text. Not by encoding those again: one character may
 * have two encodings of different length. LF is one byte, and part of no other character, in all these encodings, so that
 * only the last line is counted character by character.
 */
export function bytesOfUnits(name: string, bytes: Uint8Array, text: string, units: number): number {
  let at = 0;
  let seen = 0;
  for (let newline = text.indexOf('\n'); newline >= 0 && newline < units; newline = text.indexOf('\n', seen)) {
    at = bytes.indexOf(0x0a, at) + 1;
    seen = newline + 1;
  }
  while (seen < units) {
    const character = nextCharacter(name, bytes, at);
    seen += character.units;
    at += character.bytes;
  }
  return at;
}

/** GB 18030 has the longest characters, of four bytes. */
const longestCharacter = 4;

function nextCharacter(
  name: string,
  bytes: Uint8Array,
  at: number,
): { readonly units: number; readonly bytes: number } {
  const decoded = (length: number): string => tables?.decode(bytes.subarray(at, at + length), name) ?? '\ufffd';
  for (let length = 1; length < longestCharacter; length++) {
    const text = decoded(length);
    if (!text.includes('\ufffd')) return { units: text.length, bytes: length };
  }
  return { units: decoded(longestCharacter).length, bytes: longestCharacter };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

let known: ReadonlyMap<string, Codec> | null = null;

/** By normal name and alias; made when a name is first asked for. */
function codecs(): ReadonlyMap<string, Codec> {
  known ??= new Map<string, Codec>([
    ...named(utf8, 'u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001 utf_8_sig'),
    ...named(
      ascii,
      '646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii',
    ),
    // Without a byte order mark Python takes the machine's order, which is little-endian wherever pip runs today.
    ...named(utf16Little, 'unicodelittleunmarked utf_16le utf_16 u16 utf16'),
    ...named(utf16Big, 'unicodebigunmarked utf_16be'),
    ...named(utf32Little, 'utf_32le utf_32 u32 utf32'),
    ...named(utf32Big, 'utf_32be'),
    ...oneByte.flatMap(([name, aliases]) => named(tabled(name, 'one'), aliases)),
    ...moreBytes.flatMap(([name, aliases]) => named(tabled(name, 'varies'), aliases)),
  ]);
  return known;
}

function named(codec: Codec, aliases: string): readonly (readonly [string, Codec])[] {
  return [normalName(codec.name), ...aliases.split(' ').filter((alias) => alias !== '')].map(
    (name) => [name, codec] as const,
  );
}

/**
 * Python's name of the codec, and its other names (Python: `encodings.aliases`). All 256 bytes were compared with Python's
 * tables.
 */
const oneByte: readonly (readonly [string, string])[] = [
  ['iso8859-1', '8859 cp819 csisolatin1 ibm819 iso8859 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1 latin_1'],
  ['iso8859-2', 'csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2'],
  ['iso8859-3', 'csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3'],
  ['iso8859-4', 'csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4'],
  ['iso8859-5', 'csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144'],
  ['iso8859-6', 'arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127'],
  ['iso8859-7', 'csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126'],
  ['iso8859-8', 'csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_ir_138'],
  ['iso8859-9', 'csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5'],
  ['iso8859-10', 'csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6'],
  ['iso8859-11', 'thai iso_8859_11 iso_8859_11_2001'],
  ['iso8859-13', 'iso_8859_13 l7 latin7'],
  ['iso8859-14', 'iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8'],
  ['iso8859-15', 'iso_8859_15 l9 latin9'],
  ['iso8859-16', 'iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10'],
  ['koi8-r', 'cskoi8r'],
  ['koi8-t', ''],
  ['koi8-u', ''],
  ['cp437', '437 cspc8codepage437 ibm437'],
  ['cp720', ''],
  ['cp737', ''],
  ['cp775', '775 cspc775baltic ibm775'],
  ['cp850', '850 cspc850multilingual ibm850'],
  ['cp852', '852 cspcp852 ibm852'],
  ['cp855', '855 csibm855 ibm855'],
  ['cp857', '857 csibm857 ibm857'],
  ['cp858', '858 csibm858 ibm858'],
  ['cp862', '862 cspc862latinhebrew ibm862'],
  ['cp863', '863 csibm863 ibm863'],
  ['cp865', '865 csibm865 ibm865'],
  ['cp866', '866 csibm866 ibm866'],
  ['cp874', ''],
  ['cp1250', '1250 windows_1250'],
  ['cp1251', '1251 windows_1251'],
  ['cp1252', '1252 windows_1252'],
  ['cp1253', '1253 windows_1253'],
  ['cp1254', '1254 windows_1254'],
  ['cp1256', '1256 windows_1256'],
  ['cp1257', '1257 windows_1257'],
  ['cp1258', '1258 windows_1258'],
];

/** East Asian encodings; the tables are wider than Python's here and there, never in the ASCII half. */
const moreBytes: readonly (readonly [string, string])[] = [
  ['big5', 'big5_tw csbig5 x_mac_trad_chinese'],
  ['cp932', '932 ms932 mskanji ms_kanji'],
  ['cp949', '949 ms949 uhc'],
  ['cp950', '950 ms950'],
  ['euc_jp', 'eucjp ujis u_jis'],
  ['euc_kr', 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 x_mac_korean'],
  ['gb18030', 'gb18030_2000'],
  ['gb2312', 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese'],
  ['gbk', '936 cp936 ms936'],
  ['shift_jis', 'csshiftjis shiftjis sjis s_jis x_mac_japanese'],
];
