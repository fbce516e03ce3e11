import { posix } from 'node:path';
import { maximumFileBytes } from '../bytes.ts';
import type { Problem } from '../problem.ts';
import { tooManyFiles } from './disk-list.ts';
import { gitFailed, runGit } from './git-command.ts';
import { type GitObjects, gitObjects, type ObjectAnswer } from './git-objects.ts';
import { prefixOf, type Root } from './root.ts';
import type { FileRead, Snapshot } from './snapshot.ts';
import { environmentsAmong, isSkipped, maximumFiles } from './snapshot.ts';

/**
 * A commit of the repository that the root lies in, as a snapshot. `commit` is a full id (`resolveRevision`).
 *
 * Git's objects are read, never the work tree. Only the paths that are asked for are looked up, so that the cost follows them
 * and not the size of the repository. Symbolic links are followed inside the commit.
 */
export function gitSnapshot(root: Root, commit: string): Snapshot {
  const objects = gitObjects(root.boundary);
  return {
    revision: commit,
    files: () => listCommit(objects, root, commit),
    read: (paths) => readCommit(objects, root, commit, paths),
  };
}

async function readCommit(
  objects: GitObjects,
  root: Root,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileRead>> {
  const inTree = new Map(paths.map((path) => [path, treePath(root, path)]));
  const asked = new Set([...inTree.values()].filter((path) => path !== null));
  const resolved = await objects.resolvePaths(commit, [...asked]);
  if ('code' in resolved) return allUnreadable(paths, resolved);
  const blobs = await objects.readBlobs([...resolved.values()].flatMap(wantedId));
  if ('code' in blobs) return allUnreadable(paths, blobs);
  const answers = new Map<string, FileRead>();
  for (const [path, place] of inTree) {
    const found = place === null ? undefined : resolved.get(place);
    answers.set(path, found === undefined ? { kind: 'outside', target: path } : withBytes(found, blobs));
  }
  return answers;
}

function wantedId(answer: ObjectAnswer): readonly string[] {
  return answer.kind === 'blob' && answer.size <= maximumFileBytes ? [answer.id] : [];
}

function withBytes(answer: ObjectAnswer, blobs: ReadonlyMap<string, Uint8Array>): FileRead {
  if (answer.kind !== 'blob') return answer;
  if (answer.size > maximumFileBytes) return { kind: 'too-large', bytes: answer.size };
  const bytes = blobs.get(answer.id);
  return bytes === undefined ? { kind: 'unreadable', why: `git has no object ${answer.id}` } : { kind: 'file', bytes };
}

function allUnreadable(paths: readonly string[], why: Problem): ReadonlyMap<string, FileRead> {
  return new Map(paths.map((path) => [path, { kind: 'unreadable', why: why.message }]));
}

/** Path from the top of the repository, which itself is the empty path; null when it leaves it. */
function treePath(root: Root, path: string): string | null {
  const joined = posix.join(prefixOf(root), path);
  if (joined === '..' || joined.startsWith('../') || path.startsWith('/')) return null;
  return joined === '.' || joined === './' ? '' : joined.replace(/\/$/, '');
}

async function listCommit(objects: GitObjects, root: Root, commit: string): Promise<readonly string[] | Problem> {
  const prefix = prefixOf(root);
  const below = prefix === '' ? [] : ['--', prefix];
  const answer = await runGit(root.boundary, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed(`list the files of ${commit}`, answer);
  const entries = answer.output.toString('utf8').split('\0').flatMap(treeEntry);
  if (entries.length > maximumFiles) return tooManyFiles(maximumFiles);
  const links = entries.filter((entry) => entry.mode === linkMode).map((entry) => entry.path);
  const resolved = await objects.resolvePaths(commit, links);
  if ('code' in resolved) return resolved;
  const inRoot = (path: string): string => path.slice(prefix.length);
  const environments = environmentsAmong(entries.map(({ path }) => inRoot(path)));
  return entries
    .filter(({ mode, path }) => mode !== linkMode || resolved.get(path)?.kind === 'blob')
    .map(({ path }) => inRoot(path))
    .filter((path) => !isSkipped(path, environments))
    .sort();
}

const linkMode = '120000';

/** `mode SP type SP id TAB path` (git-ls-tree); submodules (`160000 commit`) are no files. */
function treeEntry(line: string): readonly { readonly mode: string; readonly path: string }[] {
  const tab = line.indexOf('\t');
  const mode = line.slice(0, 6);
  return tab < 0 || mode === '160000' ? [] : [{ mode, path: line.slice(tab + 1) }];
}
