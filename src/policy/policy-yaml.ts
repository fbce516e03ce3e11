import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { type Place, type Problem, problem } from '../problem.ts';
import { shown } from './shown.ts';

/** A value of a YAML file and where it stands. */
export interface Located {
  /** What the file says, in JavaScript's types: text, number, boolean, null, array, plain object. */
  readonly value: unknown;
  readonly place: Place;
  /** A scalar as the file spells it: `3.10`, which is the number 3.1. Empty for lists and maps. */
  readonly source: string;
  /** Of a list: its items. Else empty. */
  readonly items: readonly Located[];
  /** Of a map: its entries, in order. Else empty. */
  readonly entries: ReadonlyMap<string, { readonly key: Place; readonly value: Located }>;
  /** How many values there are in it, itself included. */
  readonly size: number;
}

/** A YAML file as far as it could be read; `root` is null when there is nothing to go on with. */
export interface ReadYaml {
  readonly root: Located | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML 1.2 document of the core schema; `path` is what places name.
 *
 * A key that stands twice in its map is a problem, and so are aliases that would blow up. The text is whole, without a
 * byte order mark. Problems: `policy-syntax`, `policy-key` for `__proto__`, `policy-shape` for a key that is no text or
 * when there is no document. Where the text is no YAML there is no root, and at most one problem a line.
 */
export function readYaml(path: string, text: string): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parse(text, lineCounter);
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line, column: col };
  };
  if (document === null) return { root: null, problems: [problem('policy-syntax', tooDeepMessage, at(0))] };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return { root: null, problems: onePerLine(errors.map((error) => syntaxProblem(error, at(error.pos[0])))) };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const message = 'the policy is empty: begin with "version: 1" and a list "groups"';
    return { root: null, problems: [problem('policy-shape', message, at(0))] };
  }
  const reading: Reading = { at, anchors: new Map(), problems: [], borrowed: 0 };
  const root = locate(reading, contents, at(0), 0);
  return { root, problems: reading.problems.slice(0, maximumProblems) };
}

/** Null where the library's stack is too small for the text: for thousands of maps within each other, `{a: a: a: …`. */
function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    // The key check of the library compares every key with every other; `mapOf` does it in one pass.
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, version: '1.2' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Values that aliases may add to those that the file spells out. */
const maximumBorrowed = 10_000;

/** A policy is nested seven deep; what is deeper by far is no policy. */
const maximumDepth = 100;

/** Syntax errors come in swarms; who has more will find the rest when these are gone. */
const maximumProblems = 100;

interface Reading {
  readonly at: (offset: number) => Place;
  /** The values behind the anchors seen so far; null while the value is being read. */
  readonly anchors: Map<string, Located | null>;
  readonly problems: Problem[];
  /** Values that aliases have added. */
  borrowed: number;
}

function locate(reading: Reading, node: unknown, outer: Place, depth: number): Located {
  const place = placeOf(reading, node) ?? outer;
  if (isAlias(node)) return borrow(reading, node.source, place);
  const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
  if (anchor !== undefined) reading.anchors.set(anchor, null);
  const located = depth > maximumDepth ? tooDeep(reading, place) : read(reading, node, place, depth);
  if (anchor !== undefined) reading.anchors.set(anchor, located);
  return located;
}

function read(reading: Reading, node: unknown, place: Place, depth: number): Located {
  if (isMap(node)) return mapOf(reading, node.items, place, depth);
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(reading, item, place, depth + 1));
    const value = items.map((item) => item.value);
    return { value, place, source: '', items, entries: noEntries, size: sizeOf(items) };
  }
  if (!isScalar(node)) return leaf(null, place);
  const source = sourceOf(node);
  // Only a `%YAML 1.1` line makes other types (dates, binary data): they are text here.
  const plain = node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value);
  return leaf(plain ? node.value : source, place, source);
}

function mapOf(reading: Reading, pairs: readonly Pair[], place: Place, depth: number): Located {
  const entries = new Map<string, { key: Place; value: Located }>();
  for (const pair of pairs) {
    const key = placeOf(reading, pair.key) ?? place;
    const name = keyOf(pair.key);
    if (isScalar(pair.key) && pair.key.anchor !== undefined) locate(reading, pair.key, key, depth);
    const value = locate(reading, pair.value, key, depth + 1);
    const first = name === null ? undefined : entries.get(name);
    if (name === null)
      reading.problems.push(problem('policy-shape', 'a key must be text, not a list, map or alias', key));
    else if (name === '__proto__') reading.problems.push(problem('policy-key', `"${name}" is no key of a policy`, key));
    else if (first !== undefined) {
      const message = `the key "${shown(name)}" stands twice in one map, the first time in line ${first.key.line}`;
      reading.problems.push(problem('policy-syntax', message, key));
    } else entries.set(name, { key, value });
  }
  const values = [...entries].map(([name, { value }]) => [name, value.value] as const);
  const size = sizeOf([...entries].map(([, { value }]) => value));
  return { value: Object.fromEntries(values), place, source: '', items: noItems, entries, size };
}

/** The value behind an alias, at the alias's place. */
function borrow(reading: Reading, anchor: string, place: Place): Located {
  const target = reading.anchors.get(anchor);
  if (target === undefined || target === null) {
    const why = target === null ? 'stands inside of what it repeats' : 'names no anchor that stands before it';
    reading.problems.push(problem('policy-syntax', `the alias "*${shown(anchor)}" ${why}`, place));
    return leaf(null, place);
  }
  const before = reading.borrowed;
  reading.borrowed += target.size;
  if (reading.borrowed <= maximumBorrowed) return { ...target, place };
  if (before <= maximumBorrowed) {
    const message = `the aliases up to here repeat more than ${maximumBorrowed} values: write the policy without them`;
    reading.problems.push(problem('policy-syntax', message, place));
  }
  return leaf(null, place);
}

function tooDeep(reading: Reading, place: Place): Located {
  reading.problems.push(problem('policy-syntax', tooDeepMessage, place));
  return leaf(null, place);
}

const tooDeepMessage = 'the lists and maps are nested too deep for a policy';

function leaf(value: unknown, place: Place, source = ''): Located {
  return { value, place, source, items: noItems, entries: noEntries, size: 1 };
}

const noItems: Located['items'] = [];
const noEntries: Located['entries'] = new Map();

function sizeOf(parts: readonly Located[]): number {
  return parts.reduce((sum, { size }) => sum + size, 1);
}

function keyOf(key: unknown): string | null {
  if (!isScalar(key)) return key === null ? '' : null;
  return typeof key.value === 'string' ? key.value : sourceOf(key);
}

/** A key or value that is left out has no source. */
function sourceOf({ source }: Scalar): string {
  return source ?? '';
}

function placeOf(reading: Reading, node: unknown): Place | null {
  const known = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node);
  const range = known ? node.range : undefined;
  return range === undefined || range === null ? null : reading.at(range[0]);
}

function syntaxProblem(error: YAMLError, place: Place): Problem {
  return problem('policy-syntax', syntaxMessage(error), place);
}

function syntaxMessage({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands where YAML indents: use spaces';
    case 'MULTIPLE_DOCS':
      return 'a second YAML document begins here: a policy is one document';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a second key begins in the line of another: begin a new line, or put text that holds ": " in quotes';
    case 'RESOURCE_EXHAUSTION':
      return tooDeepMessage;
    default:
      return `this is not valid YAML: ${shown(message)}`;
  }
}

/** The first problem of each line: what follows on the same line mostly follows from it. */
function onePerLine(problems: readonly Problem[]): readonly Problem[] {
  const byLine = new Map<number | null, Problem>();
  for (const one of problems) {
    if (!byLine.has(one.line)) byLine.set(one.line, one);
  }
  return [...byLine.values()].slice(0, maximumProblems);
}
