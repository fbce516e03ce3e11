import iconv from 'iconv-lite';

/** Encodings that are tables, by Python's names of them. What has no character, or no bytes, is replaced, never thrown. */
export interface CharacterTables {
  /** A byte order mark stays; bytes that are no character become U+FFFD. */
  readonly decode: (bytes: Uint8Array, name: string) => string;
  readonly encode: (text: string, name: string) => Uint8Array;
}

/** The tables of `iconv-lite`: a quarter of a megabyte, so this file is imported late. */
export const characterTables: CharacterTables = {
  decode: (bytes, name) => iconv.decode(bytes, name),
  encode: (text, name) => Uint8Array.from(iconv.encode(text, name)),
};
