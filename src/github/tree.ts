import { type Answer, type Failure, isFailure } from './answer.ts';
import type { Objects, TreeEntry } from './objects.ts';

/** All files of a commit: in one listing, or (when that would be too long) folder by folder as they are needed. */
export interface Tree {
  /** The entry at a path from the top of the repository; null when there is none. */
  entry(path: string): Promise<Answer<TreeEntry | null>>;
  /** Every entry below a folder (empty: the top), with paths from the top of the repository. */
  below(folder: string): Promise<Answer<readonly TreeEntry[]>>;
}

/** The files of a commit (or tree). Asks nothing yet. */
export function treeOf(objects: Objects, commit: string): Tree {
  let indexed: Promise<Answer<Index>> | null = null;
  const index = (): Promise<Answer<Index>> => {
    indexed ??= indexTree(objects, commit);
    return indexed;
  };
  return {
    entry: async (path) => {
      const known = await index();
      if (isFailure(known)) return known;
      return known.data.complete ? { data: known.data.entries.get(path) ?? null } : walk(objects, commit, path);
    },
    below: async (folder) => {
      const known = await index();
      if (isFailure(known)) return known;
      if (!known.data.complete) return listBelow(objects, commit, folder);
      const start = folder === '' ? '' : `${folder}/`;
      return { data: [...known.data.entries.values()].filter(({ path }) => path.startsWith(start)) };
    },
  };
}

/** Modes of a tree's entries, as git writes them. */
export const folderMode = '040000';
export const linkMode = '120000';
export const submoduleMode = '160000';

interface Index {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly complete: boolean;
}

async function indexTree(objects: Objects, commit: string): Promise<Answer<Index>> {
  const listing = await objects.tree(commit, true);
  if (isFailure(listing)) return listing;
  const entries = new Map(listing.data.entries.map((entry) => [entry.path, entry]));
  return { data: { entries, complete: !listing.data.truncated } };
}

/** Goes down to a path, one listing a folder. */
async function walk(objects: Objects, commit: string, path: string): Promise<Answer<TreeEntry | null>> {
  let tree = commit;
  let found: TreeEntry | null = null;
  for (const part of path.split('/')) {
    if (found !== null && found.mode !== folderMode) return { data: null };
    const listing: Answer<{ readonly entries: readonly TreeEntry[] }> = await objects.tree(tree, false);
    if (isFailure(listing)) return listing;
    found = listing.data.entries.find((entry) => entry.path === part) ?? null;
    if (found === null) return { data: null };
    tree = found.sha;
  }
  return { data: found === null ? null : { ...found, path } };
}

async function listBelow(objects: Objects, commit: string, folder: string): Promise<Answer<readonly TreeEntry[]>> {
  const top = folder === '' ? null : await walk(objects, commit, folder);
  if (top !== null && isFailure(top)) return top;
  if (top !== null && top.data?.mode !== folderMode) return { data: [] };
  const entries: TreeEntry[] = [];
  const failure = await collect(objects, top?.data?.sha ?? commit, folder === '' ? '' : `${folder}/`, entries);
  return failure ?? { data: entries };
}

/** The whole of a folder at once where GitHub lists it, else each of its folders by itself. */
async function collect(objects: Objects, tree: string, prefix: string, into: TreeEntry[]): Promise<Failure | null> {
  const whole = await objects.tree(tree, true);
  if (isFailure(whole)) return whole;
  if (!whole.data.truncated) {
    for (const entry of whole.data.entries) into.push({ ...entry, path: `${prefix}${entry.path}` });
    return null;
  }
  const listing = await objects.tree(tree, false);
  if (isFailure(listing)) return listing;
  for (const entry of listing.data.entries) {
    const path = `${prefix}${entry.path}`;
    into.push({ ...entry, path });
    const failure = entry.mode === folderMode ? await collect(objects, entry.sha, `${path}/`, into) : null;
    if (failure !== null) return failure;
  }
  return null;
}
