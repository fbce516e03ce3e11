import { parse } from 'smol-toml';
import { type DataNode, leafNode, type ReadData } from './data-node.ts';
import { alignValue, indexOrEnd, placeIn, type Script, type SourceFile } from './source-text.ts';

/**
 * Reads a TOML 1.0 file. The library gives values without places; a string's place is found by its key and text, which may
 * give the places of two equal strings under equal keys in another order.
 */
export function readTomlFile(file: SourceFile): ReadData {
  const root = parsed(file.text);
  if (root === null) return { why: 'The file is no valid TOML.', at: placeIn(file, 0) };
  return { roots: [convert({ file, spelt: speltStrings(file.text) }, root, '', 0)], cutAt: null };
}

/** The tables and values of a text; null when it is no TOML, which the library has no other way to say than to throw. */
function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

interface Reading {
  readonly file: SourceFile;
  readonly spelt: ReadonlyMap<string, SpeltStrings>;
}

/** Strings of one key and text, in order, and how many of them have been given their place. */
interface SpeltStrings {
  readonly strings: SpeltString[];
  placed: number;
}

const maximumDepth = 60;

function convert(reading: Reading, value: unknown, key: string, depth: number): DataNode {
  const leaf = leafNode(placeIn(reading.file, 0));
  if (typeof value === 'string') return stringNode(reading, value, key);
  if (typeof value !== 'object' || value === null || depth > maximumDepth) return leaf;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => convert(reading, item, key, depth + 1));
    return { ...leaf, at: items[0]?.at ?? leaf.at, items };
  }
  const entries = new Map(Object.entries(value).map(([name, one]) => [name, convert(reading, one, name, depth + 1)]));
  return { ...leaf, entries };
}

function stringNode({ file, spelt }: Reading, value: string, key: string): DataNode {
  const same = spelt.get(identity(key, value));
  const found = same?.strings[same.placed++];
  if (found === undefined) return leafNode(placeIn(file, 0), { file, text: value, map: { pieces: [], from: 0 } });
  return leafNode(placeIn(file, found.start), alignValue(file, value, found) satisfies Script);
}

interface SpeltString {
  /** Behind the opening quotation mark. */
  readonly start: number;
  /** Where the closing one begins. */
  readonly end: number;
  readonly escapes: boolean;
}

/** Every string that may be a value, by key and text, in order. */
function speltStrings(text: string): ReadonlyMap<string, SpeltStrings> {
  const spelt = new Map<string, SpeltStrings>();
  let key = '';
  let word = '';
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '#') at = indexOrEnd(text, '\n', at);
    else if (character === '"' || character === "'") {
      const string = speltString(text, at);
      const value = decoded(text.slice(string.start, string.end), string.escapes);
      word = value;
      const same = spelt.get(identity(key, value));
      if (same === undefined) spelt.set(identity(key, value), { strings: [string], placed: 0 });
      else same.strings.push(string);
      at = string.next;
    } else if (/[\w-]/.test(character)) {
      const start = at;
      while (at < text.length && /[\w-]/.test(text.charAt(at))) at++;
      word = text.slice(start, at);
    } else {
      if (character === '=') key = word;
      at++;
    }
  }
  return spelt;
}

function speltString(text: string, open: number): SpeltString & { readonly next: number } {
  const quote = text.charAt(open);
  const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
  const escapes = quote === '"';
  let start = open + mark.length;
  if (mark.length === 3 && text.startsWith('\r\n', start)) start += 2;
  else if (mark.length === 3 && text.charAt(start) === '\n') start += 1;
  for (let at = start; at < text.length; at++) {
    if (escapes && text.charAt(at) === '\\') at++;
    else if (text.startsWith(mark, at)) {
      // Up to two quotation marks may stand before the three that close.
      while (mark.length === 3 && text.charAt(at + 3) === quote) at++;
      return { start, end: at, escapes, next: at + mark.length };
    }
  }
  return { start, end: text.length, escapes, next: text.length };
}

/** The text of a string, read by the library again; as spelt where it holds no escape. */
function decoded(spelling: string, escapes: boolean): string {
  if (!escapes || !spelling.includes('\\')) return spelling.replaceAll('\r\n', '\n');
  const value = parsed(`v = """\n${spelling}"""`)?.['v'];
  return typeof value === 'string' ? value : spelling;
}

/** Two keys that begin alike for so long are taken for one. */
const comparedKey = 100;

function identity(key: string, value: string): string {
  return `${key.slice(0, comparedKey)}\0${value}`;
}
