import type { Stats } from 'node:fs';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { resolve, sep } from 'node:path';
import { maximumFileBytes } from '../bytes.ts';
import { listFiles } from './disk-list.ts';
import { codeOf, reasonOf } from './reason.ts';
import type { Root } from './root.ts';
import { isInside } from './root.ts';
import type { FailedRead, FileRead, Snapshot } from './snapshot.ts';

/**
 * The work tree as a snapshot. Calls are synchronous underneath: thousands of small files are served faster so than through
 * Node's thread pool.
 */
export function diskSnapshot(root: Root): Snapshot {
  return {
    revision: 'work tree',
    files: async () => listFiles(root),
    read: async (paths) => {
      const realFolder = folderResolver(root);
      return new Map(paths.map((path) => [path, readPath(root, realFolder, path)]));
    },
  };
}

/**
 * Links are resolved before anything is opened: what lies outside is not even looked at. Of files that lie together the
 * folder is resolved once; a file that is a link itself, or under a name that a system may know by another one, by itself.
 */
function readPath(root: Root, realFolder: FolderResolver, path: string): FileRead {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const folder = isOrdinaryName(name) ? realFolder(slash === -1 ? '' : path.slice(0, slash)) : null;
  if (folder === null) return readLinked(root, path);
  const real = folder + sep + name;
  try {
    // Opening tells what it is, where a link is not followed.
    const read = mayFollow && lstatSync(real).isSymbolicLink() ? null : readOpened(real);
    return read ?? readLinked(root, path);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { kind: 'missing' } : readLinked(root, path);
  }
}

/** Windows knows no way to open a file unless it is a link. */
const mayFollow = process.platform === 'win32';

/** The real path of a folder of the root that lies inside the boundary; null for any other, which is looked at path by path. */
type FolderResolver = (folder: string) => string | null;

function folderResolver(root: Root): FolderResolver {
  const known = new Map<string, string | null>();
  return (folder) => {
    let real = known.get(folder);
    if (real === undefined) {
      real = realFolderIn(root, folder);
      known.set(folder, real);
    }
    return real;
  };
}

function realFolderIn(root: Root, folder: string): string | null {
  const absolute = resolve(root.folder, folder);
  if (folder.includes('\0') || !isInside(root, absolute)) return null;
  try {
    const real = realpathSync.native(absolute);
    // What turns out to be no folder has no files to be opened in it.
    return isInside(root, real) ? real : null;
  } catch {
    return null;
  }
}

/** Not a name of git's own, and none that Windows takes for another: `GIT~1`, `a\\b`, `file:stream`, a last dot or blank. */
function isOrdinaryName(name: string): boolean {
  return /^[^\0~\\:]*[^\0~\\:. ]$/.test(name) && name.toLowerCase() !== '.git';
}

/** Reads a path that may be a link, or lead over one. */
function readLinked(root: Root, path: string): FileRead {
  const absolute = resolve(root.folder, path);
  if (path.includes('\0')) return { kind: 'missing' };
  if (!isInside(root, absolute)) return { kind: 'outside', target: path };
  try {
    const real = realpathSync.native(absolute);
    if (!isInside(root, real)) return { kind: 'outside', target: real };
    const found = statSync(real);
    if (!found.isFile()) return { kind: 'not-a-file', what: describeKind(found) };
    return readOpened(real) ?? { kind: 'not-a-file', what: 'a special file' };
  } catch (error) {
    return failedRead(error);
  }
}

function failedRead(error: unknown): FailedRead {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: reasonOf(error) };
}

/**
 * Opens without waiting, so that a named pipe cannot hang the check, and without following a link, so that one that is put
 * there meanwhile cannot lead elsewhere; null for what is no file.
 */
function readOpened(real: string): FileRead | null {
  const descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) return null;
    const { size } = found;
    if (size > maximumFileBytes) return { kind: 'too-large', bytes: size };
    return { kind: 'file', bytes: readWhole(descriptor, size) };
  } finally {
    closeSync(descriptor);
  }
}

/** A size may say nothing, and change meanwhile: such a file is read to its end, whatever it holds by then. */
function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  return size > 0 && readSync(descriptor, bytes, 0, size, 0) === size ? bytes : readFileSync(descriptor);
}

function describeKind(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}
