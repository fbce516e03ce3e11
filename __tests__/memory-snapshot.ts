import type { FileRead, Snapshot } from '../src/snapshot/snapshot.ts';

/** Files of one revision that exist in memory only; texts are UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array | FileRead>>;

/** A snapshot of the given files. */
export function memorySnapshot(files: Files, revision = 'memory'): Snapshot {
  const entries = new Map(Object.entries(files));
  return {
    revision,
    files: async () => [...entries.keys()].filter((path) => readOf(entries.get(path)).kind !== 'not-a-file').sort(),
    read: async (paths) => new Map(paths.map((path) => [path, readOf(entries.get(path))])),
  };
}

function readOf(file: string | Uint8Array | FileRead | undefined): FileRead {
  if (file === undefined) return { kind: 'missing' };
  if (typeof file === 'string') return { kind: 'file', bytes: new TextEncoder().encode(file) };
  return file instanceof Uint8Array ? { kind: 'file', bytes: file } : file;
}
