import type { FormerPlace } from '../documents/document.ts';
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

/** Files of an older revision by today's names. */
interface OlderFiles {
  readonly snapshot: Snapshot;
  /** Where a file lay that was read; null when nothing was renamed. */
  readonly formerOf: (path: string) => FormerPlace | null;
}

/**
 * The compared revision with renamed files under the paths that they have at the head: so the same file is the same in both,
 * whether it is a variant, a base or what these include.
 */
export function underHeadPaths(snapshot: Snapshot, previousPaths: ReadonlyMap<string, string>): OlderFiles {
  if (previousPaths.size === 0) return { snapshot, formerOf: () => null };
  const names = new Map([...previousPaths].map(([path, previous]) => [previous, path]));
  const moved = new Map<string, FormerPlace>();
  return {
    formerOf: (path) => moved.get(path) ?? { path, names },
    snapshot: {
      revision: snapshot.revision,
      files: () => snapshot.files(),
      async read(paths) {
        const reads = new Map(await snapshot.read(paths));
        const renamed = paths.filter((path) => reads.get(path)?.kind === 'missing' && previousPaths.has(path));
        const previous = await snapshot.read(renamed.map((path) => previousPaths.get(path) ?? path));
        for (const path of renamed) {
          const older = previousPaths.get(path) ?? path;
          const read = previous.get(older);
          if (read !== undefined) reads.set(path, read);
          moved.set(path, { path: older, names });
        }
        return reads;
      },
    },
  };
}
