import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sameBytes } from '../bytes.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { problem } from '../problem.ts';
import { codeOf, reasonOf } from './reason.ts';
import type { Root } from './root.ts';
import { isInside } from './root.ts';
import type { FileOperations, Ownership } from './temporary-file.ts';
import { fileOperations, removeLeftovers, temporaryPath, writeDurably } from './temporary-file.ts';

/** New content for a file that exists. */
export interface Replacement {
  /** Relative to the root, as a snapshot names it. */
  readonly path: string;
  /** What the plan was made on: a file that holds something else by now is not touched. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Replaces the contents of files, all or none; null when all are written.
 *
 * The new contents are first written beside their files and brought to the disk, then renamed over them one by one. On an
 * error those already renamed are put back, and the problem says what stood in the way. On a kill each file is old or new,
 * never a mixture; the next run removes the temporary files. Modes stay. Symbolic links are resolved and stay links. Never
 * creates a file, and refuses one outside the boundary (`file-outside`), one that is read-only (`file-unreadable`) and one
 * that somebody changed since it was read.
 */
export function replaceFiles(
  root: Root,
  replacements: readonly Replacement[],
  operations: FileOperations = fileOperations,
): Problem | null {
  const targets = new Map<string, Target>();
  for (const replacement of replacements) {
    const target = findTarget(root, replacement);
    if ('code' in target) return target;
    const same = targets.get(target.real);
    if (same !== undefined && !sameBytes(same.replacement.after, replacement.after)) {
      const both = `"${same.replacement.path}" and "${replacement.path}"`;
      return notWritten('usage', `${both} are one file, and would get different contents`, replacement.path);
    }
    targets.set(target.real, target);
  }
  const staged: Staged[] = [];
  const refused = stage([...targets.values()], staged, operations) ?? rename(staged, operations);
  tidyUp(staged, operations);
  return refused;
}

/**
 * Removes what a killed run left beside files, also when nothing is to be written any more. `paths` as in `Replacement`; those
 * that are not there or lie outside are passed over. Null, or the problem that a temporary file cannot be removed.
 */
export function removeLeftoversBeside(
  root: Root,
  paths: readonly string[],
  operations: FileOperations = fileOperations,
): Problem | null {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const real = realPathInside(root, path);
    if (real !== null) folders.set(dirname(real), path);
  }
  for (const [folder, path] of folders) {
    try {
      removeLeftovers(folder, operations);
    } catch (error) {
      const why = `The temporary file of an interrupted run beside "${path}" cannot be removed: ${reasonOf(error)}.`;
      return problem('file-unreadable', why, { path });
    }
  }
  return null;
}

/** Null for what is not there, and for what is none of ours. */
function realPathInside(root: Root, path: string): string | null {
  const absolute = resolve(root.folder, path);
  if (!isInside(root, absolute) || !existsSync(absolute)) return null;
  const real = realpathSync.native(absolute);
  return isInside(root, real) ? real : null;
}

/** A file as it is now, links resolved. */
interface Target {
  readonly real: string;
  readonly ownership: Ownership;
  readonly replacement: Replacement;
}

/** A target with its temporary files: the new content, and the old one to go back to. Null once they are renamed away. */
interface Staged {
  readonly target: Target;
  fresh: string | null;
  old: string | null;
}

function findTarget(root: Root, replacement: Replacement): Target | Problem {
  const { path } = replacement;
  try {
    const absolute = resolve(root.folder, path);
    const real = isInside(root, absolute) ? realpathSync.native(absolute) : null;
    if (real === null || !isInside(root, real))
      return notWritten('file-outside', 'it leads out of the repository', path);
    const { mode, uid, gid, ...found } = statSync(real);
    if ((mode & 0o170000) !== 0o100000) return notWritten('file-not-regular', 'it is not a regular file', path);
    if ((mode & 0o222) === 0) return notWritten('file-unreadable', 'it is read-only', path);
    accessSync(real, constants.W_OK);
    if (found.size !== replacement.before.length || !sameBytes(readFileSync(real), replacement.before)) {
      return notWritten('file-unreadable', 'it was changed while this ran; run it again', path);
    }
    return { real, ownership: { mode, uid, gid }, replacement };
  } catch (error) {
    return notWritten(codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable', reasonOf(error), path);
  }
}

/** Writes every new content beside its file. Nothing that anybody reads is changed yet. */
function stage(targets: readonly Target[], staged: Staged[], operations: FileOperations): Problem | null {
  const cleaned = new Set<string>();
  for (const target of targets) {
    const folder = dirname(target.real);
    const entry: Staged = { target, fresh: null, old: null };
    staged.push(entry);
    try {
      if (!cleaned.has(folder)) removeLeftovers(folder, operations);
      cleaned.add(folder);
      entry.fresh = temporaryPath(folder);
      writeDurably(entry.fresh, target.replacement.after, target.ownership, operations);
      if (targets.length > 1) {
        entry.old = temporaryPath(folder);
        keepOld(target, entry.old, operations);
      }
    } catch (error) {
      return notWritten('file-unreadable', reasonOf(error), target.replacement.path);
    }
  }
  return null;
}

/** A second name for the old content costs nothing; where the file system knows none, a copy does. */
function keepOld(target: Target, old: string, operations: FileOperations): void {
  try {
    operations.linkSync(target.real, old);
  } catch {
    writeDurably(old, target.replacement.before, target.ownership, operations);
  }
}

/** The new contents take effect, each at one instant; on an error those before it are taken back. */
function rename(staged: readonly Staged[], operations: FileOperations): Problem | null {
  for (const [index, entry] of staged.entries()) {
    try {
      operations.renameSync(entry.fresh ?? '', entry.target.real);
      entry.fresh = null;
    } catch (error) {
      const stuck = staged.slice(0, index).flatMap((done) => takeBack(done, operations));
      const { path } = entry.target.replacement;
      if (stuck.length === 0) return notWritten('file-unreadable', reasonOf(error), path);
      const kept = `What is worse, these could not be put back and hold their new content: ${stuck.join(', ')}.`;
      return problem('file-unreadable', `"${path}" cannot be written: ${reasonOf(error)}. ${kept}`, { path });
    }
  }
  for (const folder of new Set(staged.map(({ target }) => dirname(target.real)))) settle(folder);
  return null;
}

/** The path of a file whose old content could not be put back. */
function takeBack(done: Staged, operations: FileOperations): readonly string[] {
  try {
    operations.renameSync(done.old ?? '', done.target.real);
    done.old = null;
    return [];
  } catch {
    return [done.target.replacement.path];
  }
}

/** Makes the renames last through a power cut, on systems that can do so for a folder; on others they last soon. */
function settle(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders, some network file systems bring none to the disk; the files themselves are there.
  }
}

/** Removes the temporary files that are left. */
function tidyUp(staged: readonly Staged[], operations: FileOperations): void {
  for (const path of staged.flatMap(({ fresh, old }) => [fresh, old])) {
    if (path === null) continue;
    try {
      operations.unlinkSync(path);
    } catch {
      // Never made, or it cannot be removed now: the next run finds it by its name.
    }
  }
}

function notWritten(code: ProblemCode, why: string, path: string): Problem {
  return problem(code, `"${path}" cannot be written: ${why}. No file was changed.`, { path });
}
