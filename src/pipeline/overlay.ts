import type { Snapshot } from '../snapshot/snapshot.ts';

/** A snapshot in which some files have other contents: a fix before it is written. `files` may grow meanwhile. */
export function withFiles(snapshot: Snapshot, files: ReadonlyMap<string, Uint8Array>): Snapshot {
  return {
    revision: snapshot.revision,
    files: () => snapshot.files(),
    async read(paths) {
      const reads = new Map(await snapshot.read(paths.filter((path) => !files.has(path))));
      for (const path of paths) {
        const bytes = files.get(path);
        if (bytes !== undefined) reads.set(path, { kind: 'file', bytes });
      }
      return reads;
    },
  };
}

/** A snapshot that is asked for its list of files once at most, since a list costs a walk. */
export function listedOnce(snapshot: Snapshot): Snapshot {
  let list: ReturnType<Snapshot['files']> | null = null;
  return {
    revision: snapshot.revision,
    files() {
      list ??= snapshot.files();
      return list;
    },
    read: (paths) => snapshot.read(paths),
  };
}
