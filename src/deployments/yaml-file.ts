import { isAlias, isMap, isScalar, isSeq, type Pair, parseAllDocuments, type Scalar } from 'yaml';
import { type DataNode, leafNode, type ReadData } from './data-node.ts';
import { alignValue, fileSlice, placeIn, type Script, type SourceFile } from './source-text.ts';

/** A platform file is nested a few levels deep; what is deeper by far is none. */
const maximumDepth = 60;

/** Reads a YAML or JSON file, each of its documents. Aliases stand for the values they name; nothing is copied. */
export function readYamlFile(file: SourceFile): ReadData {
  const documents = parseAllDocuments(file.text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const roots: DataNode[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) return { why: 'The file is no valid YAML.', at: placeIn(file, error.pos[0]), file };
    roots.push(convert({ file, anchors: new Map() }, document.contents, 0, 0));
  }
  return { roots };
}

interface Reading {
  readonly file: SourceFile;
  /** The values behind the anchors that stand before. */
  readonly anchors: Map<string, DataNode>;
}

function convert(reading: Reading, node: unknown, outer: number, depth: number): DataNode {
  const { file, anchors } = reading;
  if (isAlias(node)) return anchors.get(node.source) ?? leafNode(placeIn(file, outer));
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return leafNode(placeIn(file, outer));
  const start = node.range?.[0] ?? outer;
  const converted = depth > maximumDepth ? leafNode(placeIn(file, start)) : value(reading, node, start, depth);
  if (node.anchor !== undefined) anchors.set(node.anchor, converted);
  return converted;
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
  const merged: DataNode[] = [];
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? (key.source ?? '') : '';
    const from = isScalar(key) ? (key.range?.[0] ?? start) : start;
    const converted = convert(reading, value, from, depth + 1);
    if (name === '<<') merged.push(...(converted.items.length > 0 ? converted.items : [converted]));
    else if (!entries.has(name)) entries.set(name, converted);
  }
  return { ...leafNode(placeIn(reading.file, start)), entries, merged };
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
