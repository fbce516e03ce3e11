import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { codeOf, reasonOf } from './reason.ts';

/** The folder that paths are relative to, and how far they may climb. Both absolute, with symbolic links resolved. */
export interface Root {
  readonly folder: string;
  /** The top of the git work tree, or the folder itself when there is none. Nothing above it is ever read or written. */
  readonly boundary: string;
  readonly git: boolean;
}

/**
 * Opens a folder as a root. `given` is relative to the current directory or absolute.
 * A `usage` problem when it is no folder or cannot be entered.
 */
export function openRoot(given: string): Root | Problem {
  let folder: string;
  try {
    folder = realpathSync.native(resolve(given));
    if (!statSync(folder).isDirectory()) {
      return problem(
        'usage',
        `The root "${given}" is not a folder. Give the folder that the paths of the policy start from.`,
        null,
      );
    }
  } catch (error) {
    return problem('usage', `The root "${given}" cannot be opened: ${reasonOf(error)}.`, null);
  }
  const top = gitTopLevel(folder);
  return { folder, boundary: top ?? folder, git: top !== null };
}

/**
 * The folder, among this one and those above, that holds `.git`: found without starting git, which costs more than a small
 * check.
 */
function gitTopLevel(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (holdsGit(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * A repository's own folder, or the file that stands for it in linked work trees and submodules. One that may not be entered
 * counts: nothing above it is to be touched, and git itself says what it lacks where it is needed.
 */
function holdsGit(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return false;
    return found.isFile() || statSync(join(path, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');
  }
}

/**
 * Whether an absolute path may be touched: at or below the boundary, and not in git's own folder, where `.git/config` may hold
 * a token (`.GIT` is the same folder where the file system ignores case).
 */
export function isInside(root: Root, absolute: string): boolean {
  const below = fromBoundary(root, absolute);
  if (isAbsolute(below)) return false;
  const parts = below.split(sep);
  return parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}

/** `relative`, which is dear, only where the answer is not to be read off the path. */
function fromBoundary({ boundary }: Root, absolute: string): string {
  const top = boundary.endsWith(sep) ? boundary : `${boundary}${sep}`;
  return absolute.startsWith(top) && !absolute.includes('..')
    ? absolute.slice(top.length)
    : relative(boundary, absolute);
}

/** The root's own path from the top of the repository, with `/` at its end; empty at the top. */
export function prefixOf({ boundary, folder }: Root): string {
  const below = relative(boundary, folder).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** An absolute path as the reports show it: relative to the root, with `/`. */
export function shownPath(root: Root, absolute: string): string {
  return relative(root.folder, absolute).split(sep).join('/');
}
