/**
 * What a failed call of the operating system says, as a clause for people: `permission denied`.
 * Codes that are not listed are shown as they are, never hidden.
 */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null) return reasons.get(code) ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** `ENOENT` and the like; null for anything else that was thrown. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'the system does not permit it'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['ENAMETOOLONG', 'the path is longer than the system takes'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['EIO', 'the device reports an error'],
  ['EMFILE', 'too many files are open'],
  ['EFBIG', 'the file is larger than the system takes'],
]);
