import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listFiles } from './disk-list.ts';
import { codeOf, reasonOf } from './reason.ts';
import type { Root } from './root.ts';
import { isInside } from './root.ts';
import type { FileRead, Snapshot } from './snapshot.ts';
import { maximumFileBytes } from './snapshot.ts';

/**
 * The work tree as a snapshot.
 *
 * `ids: true` gives each file the id that git would give its bytes, so that files which a compared git revision also has are
 * parsed once; without a second revision it is not worth the hashing. Calls are synchronous underneath: thousands of small
 * files are served faster so than through Node's thread pool.
 */
export function diskSnapshot(root: Root, options: { readonly ids: boolean } = { ids: false }): Snapshot {
  return {
    revision: 'work tree',
    files: async () => listFiles(root),
    read: async (paths) => {
      const identify = options.ids ? await blobIds() : () => null;
      return new Map(paths.map((path) => [path, readPath(root, path, identify)]));
    },
  };
}

/** Links are resolved before anything is opened: what lies outside is not even looked at. */
function readPath(root: Root, path: string, identify: (bytes: Uint8Array) => string | null): FileRead {
  const absolute = resolve(root.folder, path);
  if (path.includes('\0')) return { kind: 'missing' };
  if (!isInside(root, absolute)) return { kind: 'outside', target: path };
  try {
    const real = realpathSync.native(absolute);
    if (!isInside(root, real)) return { kind: 'outside', target: real };
    const found = statSync(real);
    if (!found.isFile()) return { kind: 'not-a-file', what: describeKind(found) };
    if (found.size > maximumFileBytes) return { kind: 'too-large', bytes: found.size };
    const bytes = readRegularFile(real);
    return bytes === null
      ? { kind: 'not-a-file', what: 'a special file' }
      : { kind: 'file', bytes, id: identify(bytes) };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: reasonOf(error) };
  }
}

/** Opened without waiting and looked at again, so that a named pipe put there in between cannot hang the check; null then. */
function readRegularFile(real: string): Uint8Array | null {
  const descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : null;
  } finally {
    closeSync(descriptor);
  }
}

function describeKind(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}

/** Git's own way to name a blob: the SHA-1 of `blob`, its length, a NUL and its bytes. */
async function blobIds(): Promise<(bytes: Uint8Array) => string> {
  const { createHash } = await import('node:crypto');
  return (bytes) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
