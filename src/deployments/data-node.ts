import type { Place } from '../problem.ts';
import type { Script } from './source-text.ts';

/** A value of a YAML, JSON or TOML file. */
export interface DataNode {
  readonly at: Place;
  /** Of a scalar: its text and where each part of it stands; null for lists and maps. */
  readonly script: Script | null;
  /** Of a list: its items; else empty. */
  readonly items: readonly DataNode[];
  /** Of a map: its entries, its own before those that it merges; else empty. */
  readonly entries: ReadonlyMap<string, DataNode>;
}

/** A file as far as it could be read, or why not. */
export type ReadData =
  /** `cutAt` is the first alias that stands for nothing because the ones before stand for too much. */
  { readonly roots: readonly DataNode[]; readonly cutAt: Place | null } | { readonly why: string; readonly at: Place };

/** A value that is neither list nor map; without a script, nothing that could be read. */
export function leafNode(at: Place, script: Script | null = null): DataNode {
  return { at, script, items: [], entries: new Map() };
}

/** The value of a key; null when the node is no map or has no such key. */
export function child(node: DataNode | null, key: string): DataNode | null {
  return node?.entries.get(key) ?? null;
}

/** The value behind a path of keys. */
export function descendant(node: DataNode | null, ...keys: readonly string[]): DataNode | null {
  return keys.reduce((at: DataNode | null, key) => child(at, key), node);
}

/** The text of a scalar; null for anything else. */
export function textOf(node: DataNode | null): string | null {
  return node?.script?.text ?? null;
}

/** The values of a map, or nothing. */
export function valuesOf(node: DataNode | null): readonly DataNode[] {
  return node === null ? [] : [...node.entries.values()];
}

/** How many commands one list may hold, lists within lists included. */
const maximumCommands = 10_000;

/** The scalars of a list, of lists within it (GitLab allows those), or the scalar itself. */
export function scriptsOf(node: DataNode | null): readonly Script[] {
  const scripts: Script[] = [];
  let budget = maximumCommands;
  const visit = (at: DataNode, depth: number): void => {
    if (at.script !== null) scripts.push(at.script);
    for (const item of depth > 10 ? [] : at.items) if (budget-- > 0) visit(item, depth + 1);
  };
  if (node !== null) visit(node, 0);
  return scripts;
}
