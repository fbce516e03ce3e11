import { isAlias, isMap, isScalar, isSeq, type Pair, parseAllDocuments, type Scalar } from 'yaml';
import type { Place } from '../problem.ts';
import { type DataNode, leafNode, type ReadData } from './data-node.ts';
import { alignValue, fileSlice, placeIn, type Script, type SourceFile } from './source-text.ts';

/** A platform file is nested a few levels deep; what is deeper by far is none. */
const maximumDepth = 60;

/**
 * How much the values of a file may come to when each alias is written out, in characters and values, for each character
 * of the file. Aliases of aliases come to billions in a few lines.
 */
const weightPerCharacter = 10;
const leastWeight = 100_000;
/** What a value counts for beside its characters. */
const weightPerValue = 4;

/**
 * Reads a YAML or JSON file, each of its documents. An alias stands for the value it names, which is not copied; for nothing
 * once too much has been named. A map has the entries that `<<` merges into it (YAML 1.1, merge key).
 */
export function readYamlFile(file: SourceFile): ReadData {
  const roots: DataNode[] = [];
  const weightLeft = leastWeight + weightPerCharacter * file.text.length;
  const reading: Reading = { file, anchors: new Map(), weightLeft, cutAt: null };
  const documents = parseDocuments(file.text);
  if (documents === null) return { why: 'The file is nested too deep.', at: placeIn(file, 0) };
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) return { why: 'The file is no valid YAML.', at: placeIn(file, error.pos[0]) };
    reading.anchors.clear();
    roots.push(convert(reading, document.contents, 0, 0));
  }
  return { roots, cutAt: reading.cutAt };
}

/** Null where the library's stack is too small for the text: for thousands of maps within each other, `{a: a: a: …`. */
function parseDocuments(text: string): ReturnType<typeof parseAllDocuments> | null {
  // The library makes an error of every wrong character; to note for each how it came about takes most of the time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface Reading {
  readonly file: SourceFile;
  /** The values behind the anchors that stand before, and what each comes to. */
  readonly anchors: Map<string, { readonly node: DataNode; readonly weight: number }>;
  /** What the values behind may still come to. */
  weightLeft: number;
  cutAt: Place | null;
}

function convert(reading: Reading, node: unknown, outer: number, depth: number): DataNode {
  const { file, anchors } = reading;
  if (isAlias(node)) return aliased(reading, node.source, placeIn(file, node.range?.[0] ?? outer));
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return leafNode(placeIn(file, outer));
  const start = node.range?.[0] ?? outer;
  const before = reading.weightLeft;
  const converted = depth > maximumDepth ? leafNode(placeIn(file, start)) : value(reading, node, start, depth);
  reading.weightLeft -= weightPerValue + (converted.script?.text.length ?? 0);
  if (node.anchor !== undefined) anchors.set(node.anchor, { node: converted, weight: before - reading.weightLeft });
  return converted;
}

function aliased(reading: Reading, anchor: string, at: Place): DataNode {
  const named = reading.anchors.get(anchor);
  if (named === undefined) return leafNode(at);
  if (named.weight > reading.weightLeft) {
    reading.cutAt ??= at;
    return leafNode(at);
  }
  reading.weightLeft -= named.weight;
  return named.node;
}

function value(reading: Reading, node: unknown, start: number, depth: number): DataNode {
  const at = placeIn(reading.file, start);
  if (isScalar(node)) return leafNode(at, node.value === null ? null : scalarScript(reading.file, node));
  if (isSeq(node)) {
    return { ...leafNode(at), items: node.items.map((item) => convert(reading, item, start, depth + 1)) };
  }
  return isMap(node) ? mapNode(reading, node.items, start, depth) : leafNode(at);
}

function mapNode(reading: Reading, pairs: readonly Pair[], start: number, depth: number): DataNode {
  const entries = new Map<string, DataNode>();
  const merged: (readonly DataNode[])[] = [];
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? (key.source ?? '') : '';
    const from = isScalar(key) ? (key.range?.[0] ?? start) : start;
    const converted = convert(reading, value, from, depth + 1);
    if (name === '<<') merged.push(converted.items.length > 0 ? converted.items : [converted]);
    else if (!entries.has(name)) entries.set(name, converted);
  }
  // Own entries win over merged ones, and earlier maps over later ones.
  for (const map of merged.flat()) {
    for (const [name, entry] of map.entries) if (!entries.has(name)) entries.set(name, entry);
  }
  return { ...leafNode(placeIn(reading.file, start)), entries };
}

function scalarScript(file: SourceFile, node: Scalar): Script {
  const [start, end] = node.range ?? [0, 0];
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (node.type === 'PLAIN' && end - start === text.length) return fileSlice(file, start, end);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const from = isBlock ? behindLine(file.text, start, end) : start;
  return alignValue(file, text, { start: from, end, escapes: node.type === 'QUOTE_DOUBLE' });
}

/** A block scalar begins in the line behind its header. */
function behindLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 || newline >= end ? end : newline + 1;
}
