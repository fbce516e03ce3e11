import { posix } from 'node:path';
import { maximumFileBytes } from '../bytes.ts';
import { type Problem, problem } from '../problem.ts';
import {
  environmentsAmong,
  type FailedRead,
  type FileRead,
  inSubmodule,
  isSkipped,
  maximumFiles,
  type Snapshot,
} from '../snapshot/snapshot.ts';
import { type Answer, type Failure, failureText, isFailure } from './answer.ts';
import type { Objects, TreeEntry } from './objects.ts';
import { folderMode, linkMode, submoduleMode, type Tree, treeOf } from './tree.ts';

/**
 * A commit on GitHub as a snapshot. Symbolic links are followed inside the commit.
 *
 * @param root from the top of the repository; `.` is the top
 */
export function apiSnapshot(objects: Objects, tree: Tree, commit: string, root: string): Snapshot {
  return {
    revision: commit,
    files: () => listFiles(tree, root === '.' ? '' : root),
    read: async (paths) => {
      const reads = await Promise.all(paths.map((path) => readPath(objects, tree, posix.join(root, path))));
      return new Map(paths.map((path, at) => [path, reads[at] ?? { kind: 'missing' }]));
    },
  };
}

/**
 * One file of a commit, mostly without a listing of it; `path` is from the top of the repository, links are followed inside the
 * commit. `commit` may be whatever names one.
 *
 * @param mayBeGone whether the commit need not be there. Else GitHub that knows nothing of it does not tell what is in it: a
 *   private repository answers so to a token that may not read it.
 */
export async function readFileOf(objects: Objects, commit: string, path: string, mayBeGone = false): Promise<FileRead> {
  const read = await objects.contents(commit, path);
  if (read !== null) return read;
  const listing = await objects.tree(commit, true);
  if (mayBeGone && isFailure(listing) && listing.failure === 'not-found') return { kind: 'missing' };
  return readPath(objects, treeOf(objects, commit), path);
}

/** The entry of the file that a path from the top of the repository leads to, links followed; null when it is no file. */
export async function locate(objects: Objects, tree: Tree, path: string): Promise<Answer<TreeEntry | null>> {
  const found = await resolvePath(objects, tree, path);
  if (isFailure(found)) return found;
  return { data: found.data.kind === 'blob' ? found.data.entry : null };
}

async function readPath(objects: Objects, tree: Tree, path: string): Promise<FileRead> {
  const found = await resolvePath(objects, tree, path);
  if (isFailure(found)) return { kind: 'unreadable', why: failureText(found) };
  if (found.data.kind !== 'blob') return found.data;
  const { sha, size } = found.data.entry;
  if (size !== null && size > maximumFileBytes) return { kind: 'too-large', bytes: size };
  const blob = await objects.blob(sha);
  if (isFailure(blob)) return { kind: 'unreadable', why: failureText(blob) };
  return { kind: 'file', bytes: blob.data };
}

type Resolved = { readonly kind: 'blob'; readonly entry: TreeEntry } | FailedRead;

/** As many as Linux follows before it gives up (ELOOP). */
const maximumLinks = 40;
/** Bytes of where a link leads; Linux takes no longer a path (PATH_MAX). */
const longestTarget = 4096;

async function resolvePath(objects: Objects, tree: Tree, path: string): Promise<Answer<Resolved>> {
  const ahead = path.split('/').reverse();
  const behind: string[] = [];
  let links = 0;
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (behind.pop() === undefined) return { data: { kind: 'outside', target: path } };
      continue;
    }
    const here = [...behind, part].join('/');
    const found = await tree.entry(here);
    if (isFailure(found)) return found;
    const entry = found.data;
    if (entry === null) return { data: { kind: 'missing' } };
    if (entry.mode === folderMode) behind.push(part);
    else if (entry.mode === linkMode) {
      links += 1;
      if (links > maximumLinks) return { data: { kind: 'unreadable', why: 'its symbolic links lead in a circle' } };
      if ((entry.size ?? 0) > longestTarget)
        return { data: { kind: 'unreadable', why: 'a symbolic link is too long' } };
      const target = await readTarget(objects, entry);
      if (isFailure(target)) return target;
      if (target.data.startsWith('/')) return { data: { kind: 'outside', target: target.data } };
      ahead.push(...target.data.split('/').reverse());
    } else if (entry.mode === submoduleMode) {
      return { data: ahead.length > 0 ? inSubmodule(here) : { kind: 'not-a-file', what: 'a submodule' } };
    } else if (ahead.length > 0) return { data: { kind: 'missing' } };
    else return { data: { kind: 'blob', entry } };
  }
  return { data: { kind: 'not-a-file', what: 'a folder' } };
}

async function readTarget(objects: Objects, link: TreeEntry): Promise<Answer<string>> {
  const blob = await objects.blob(link.sha);
  return isFailure(blob) ? blob : { data: new TextDecoder().decode(blob.data) };
}

/**
 * Paths relative to the root. Where a link leads is not asked, as that would be a request each: of links, those are
 * listed that are called like a dependency file.
 */
async function listFiles(tree: Tree, root: string): Promise<readonly string[] | Problem> {
  const below = await tree.below(root);
  if (isFailure(below)) return notListed(below);
  const entries = below.data.filter(({ mode }) => mode !== folderMode && mode !== submoduleMode);
  if (entries.length > maximumFiles) {
    return problem('limit', `There are more than ${maximumFiles} files here: give a root with fewer.`, null);
  }
  const start = root === '' ? 0 : root.length + 1;
  const paths = entries
    .filter(({ mode, path }) => mode !== linkMode || dependencyFile.test(path))
    .map(({ path }) => path.slice(start));
  const environments = environmentsAmong(paths);
  return paths.filter((path) => !isSkipped(path, environments)).sort();
}

const dependencyFile = /\.(?:txt|in|pip|toml|lock|cfg|ya?ml)$/;

function notListed(failure: Failure): Problem {
  return problem('platform', `The files of the repository cannot be listed: ${failureText(failure)}.`, null);
}
