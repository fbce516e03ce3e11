import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { codeOf, reasonOf } from './reason.ts';
import type { Root } from './root.ts';
import { isInside } from './root.ts';
import { maximumFiles, skippedFolders } from './snapshot.ts';

/**
 * All files below the root, as `Snapshot.files` promises. Symbolic links to folders are not entered (they may lead in a
 * circle). A folder that may not be listed gives no files: whoever cannot list it cannot mean it with a glob, and a file in
 * it that is named outright is read, and refused, by its own path. In a repository, submodules and other repositories within
 * it are left out, as git leaves them out of a revision. A `limit` problem when there are more than `most`.
 */
export function listFiles(root: Root, most = maximumFiles): readonly string[] | Problem {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(root, folder);
    if ('code' in entries) return entries;
    if (folder !== '' && entries.some((entry) => isForeign(root, folder, entry))) continue;
    for (const entry of entries) {
      if (entry.name === '.git') continue;
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) folders.push(`${path}/`);
      } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(root, path))) {
        found.push(path);
      }
    }
    if (found.length > most) return tooManyFiles(most);
  }
  return found.sort();
}

/** Whether an entry tells that its folder is no part of the project: a virtual environment, or another repository. */
function isForeign(root: Root, folder: string, entry: Dirent): boolean {
  if (entry.name === 'pyvenv.cfg') return true;
  if (entry.name !== '.git' || !root.git) return false;
  // A file stands for the folder of git in submodules; a folder that happens to be called so holds no HEAD.
  return entry.isFile() || existsSync(join(root.folder, folder, '.git', 'HEAD'));
}

/** Said the same way for a folder and for a git revision. */
export function tooManyFiles(most: number): Problem {
  return problem(
    'limit',
    `There are more than ${most.toLocaleString('en-US')} files below the root, too many to match the policy's globs against. Name the files without globs, or choose a smaller root.`,
    null,
  );
}

/** Codes of folders that are closed to this user, or went away during the walk. */
const passedOver: ReadonlySet<string | null> = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);

function entriesOf(root: Root, folder: string): readonly Dirent[] | Problem {
  try {
    return readdirSync(join(root.folder, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== '' && passedOver.has(codeOf(error))) return [];
    return problem('platform', `The files below "${folder || '.'}" cannot be listed: ${reasonOf(error)}.`, null);
  }
}

/** A link that leads nowhere, in a circle or behind a closed door is not a file to list, whatever the system calls it. */
function leadsToFile(root: Root, path: string): boolean {
  try {
    const real = realpathSync.native(join(root.folder, path));
    return isInside(root, real) && statSync(real).isFile();
  } catch {
    return false;
  }
}
