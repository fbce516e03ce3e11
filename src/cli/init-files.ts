import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { gitFailed, runGit } from '../snapshot/git-command.ts';
import { reasonOf } from '../snapshot/reason.ts';
import type { Root } from '../snapshot/root.ts';
import { isInside, prefixOf } from '../snapshot/root.ts';
import type { FileOperations } from '../snapshot/temporary-file.ts';
import { fileOperations } from '../snapshot/temporary-file.ts';
import { removeIfThere } from '../snapshot/write-output.ts';

/** Those of the given paths that git does not ignore; all of them where there is no repository. */
export async function withoutIgnored(root: Root, paths: readonly string[]): Promise<readonly string[] | Problem> {
  if (!root.git || paths.length === 0) return paths;
  // check-ignore knows no literal pathspecs; `./` keeps the magic of a leading colon away.
  const args = ['--no-literal-pathspecs', 'check-ignore', '--stdin', '-z'];
  // Asked from the top: git takes a folder with HEAD, objects/ and refs/ for a repository, and runs what its config names.
  const fromTop = (path: string): string => `./${prefixOf(root)}${path}`;
  const answer = await runGit(root.boundary, args, paths.map((path) => `${fromTop(path)}\0`).join(''));
  if ('code' in answer) return answer;
  // 0: some are ignored, 1: none is.
  if (answer.status !== 0 && answer.status !== 1) return gitFailed('say which files it ignores', answer);
  const ignored = new Set(answer.output.toString('utf8').split('\0'));
  return paths.filter((path) => !ignored.has(fromTop(path)));
}

/**
 * Writes a file that does not exist yet, and its folder. A `usage` problem when it does exist or cannot be written; of one
 * that could not be written to its end, on a disk that is full, nothing is left, which would be taken for a policy.
 */
export function writeNewFile(
  root: Root,
  path: string,
  text: string,
  operations: FileOperations = fileOperations,
): Problem | null {
  const absolute = resolve(root.folder, path);
  let isMade = false;
  try {
    makeFolder(root, dirname(absolute));
    const descriptor = operations.openSync(absolute, 'wx');
    isMade = true;
    try {
      operations.writeFileSync(descriptor, text);
    } finally {
      operations.closeSync(descriptor);
    }
    return null;
  } catch (error) {
    if (isMade) removeIfThere(absolute, operations);
    return problem('usage', `"${path}" cannot be written: ${reasonOf(error)}.`, { path });
  }
}

/** A folder that is a link may lead out of the repository, where nothing is written. */
function makeFolder(root: Root, folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { recursive: true });
  if (!isInside(root, realpathSync.native(folder))) throw new Error('it leads out of the repository');
}
