import * as fs from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './reason.ts';

/** The calls that change something on disk, so that a test can make each of them fail, or be the last of a killed run. */
export type FileOperations = Pick<
  typeof fs,
  | 'openSync'
  | 'writeFileSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'linkSync'
  | 'renameSync'
  | 'unlinkSync'
>;

/** Node's own. */
export const fileOperations: FileOperations = fs;

/** Who owns a file and who may do what with it. */
export interface Ownership {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

let made = 0;

/** A name that no other run uses, beside the file that it stands in for: only there is a rename atomic. */
export function temporaryPath(folder: string): string {
  made += 1;
  return join(folder, `.dependency-file-sync-${process.pid}-${made}.tmp`);
}

/**
 * Writes a new file and waits until it is on the disk. `ownership` null: as the system makes new files. Throws what the
 * system says.
 */
export function writeDurably(
  path: string,
  bytes: Uint8Array,
  ownership: Ownership | null,
  operations: FileOperations,
): void {
  const descriptor = operations.openSync(path, 'wx', 0o666);
  try {
    operations.writeFileSync(descriptor, bytes);
    if (ownership !== null) {
      keepOwner(descriptor, ownership, operations);
      operations.fchmodSync(descriptor, ownership.mode & 0o7777);
    }
    operations.fsyncSync(descriptor);
  } finally {
    operations.closeSync(descriptor);
  }
}

/** Only an administrator can give files away; for anyone else the file becomes theirs, as with every editor. */
function keepOwner(descriptor: number, { uid, gid }: Ownership, operations: FileOperations): void {
  if (process.getuid?.() === 0) operations.fchownSync(descriptor, uid, gid);
}

/** Removes what a killed run left in a folder; files of a run that is still alive stay. Throws what the system says. */
export function removeLeftovers(folder: string, operations: FileOperations): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = /^\.dependency-file-sync-([0-9]+)-[0-9]+\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && isLeftover(join(folder, name), Number(pid))) operations.unlinkSync(join(folder, name));
  }
}

const staleAfter = 60 * 60 * 1000;

/**
 * Whether nobody will come back for a temporary file. Process numbers are used again, in containers at once: our own number
 * on a file that we have not made yet is an earlier process's, and after an hour no run is still writing.
 */
function isLeftover(path: string, pid: number): boolean {
  if (pid === process.pid || !isAlive(pid)) return true;
  const found = fs.statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.ctimeMs > staleAfter;
}

/** Signal 0 asks without sending; a process that may not be signalled is there all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
