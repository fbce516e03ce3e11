import type { Snapshot } from '../snapshot/snapshot.ts';

/** A snapshot in which some files have other contents: a fix before it is written. */
export function withFiles(snapshot: Snapshot, files: ReadonlyMap<string, Uint8Array>): Snapshot {
  if (files.size === 0) return snapshot;
  return {
    revision: snapshot.revision,
    files: () => snapshot.files(),
    async read(paths) {
      const reads = new Map(await snapshot.read(paths.filter((path) => !files.has(path))));
      for (const path of paths) {
        const bytes = files.get(path);
        if (bytes !== undefined) reads.set(path, { kind: 'file', bytes, id: null });
      }
      return reads;
    },
  };
}
