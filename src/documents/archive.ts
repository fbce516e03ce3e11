import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';
import { parseVersion } from '../python/version.ts';

/** What the file name of a wheel or a source distribution says. */
export interface ArchiveName {
  readonly name: PackageName;
  readonly rawName: string;
  /** As the file name spells it. */
  readonly version: string;
}

/** Whether a path ends as archives do (pip: `utils/filetypes.py is_archive_file`): `.whl`, `.zip`, `.tar.gz` … */
export function isArchiveFile(path: string): boolean {
  return archivePath.test(path);
}

/** What an archive's file name ends with, in lower case, as the source of a regular expression. */
export const archiveEnding = /(?:[^/](?<!\.tar)\.(?:zip|whl|tar|tbz|tgz|txz|tlz)|\.tar\.(?:bz2|gz|xz|lz|lzma))/.source;

const archivePath = new RegExp(`${archiveEnding}/*$`, 'i');

/**
 * `name-version(-build)?-python-abi-platform.whl` (PEP 427; packaging: `parse_wheel_filename`), which pip takes for
 * `name==version`. Null where pip refuses it.
 */
export function parseWheelName(fileName: string): ArchiveName | null {
  if (!fileName.endsWith('.whl')) return null;
  const parts = fileName.slice(0, -'.whl'.length).split('-');
  const [rawName, version, build] = parts;
  if (rawName === undefined || version === undefined || (parts.length !== 5 && parts.length !== 6)) return null;
  if (rawName.includes('__') || !isPackageName(rawName) || parseVersion(version) === null) return null;
  if (parts.length === 6 && !/^[0-9]/.test(build ?? '')) return null;
  const tags = parts.slice(-3).map((tag) => tag.split('.'));
  if (tags.some((alternatives) => alternatives.includes(''))) return null;
  if (!tags[0]?.every((interpreter) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(interpreter))) return null;
  return { name: canonicalName(rawName), rawName, version };
}

/** `name-version.tar.gz` or `.zip` (PEP 625; packaging: `parse_sdist_filename`); null when the file name says no version. */
export function parseSdistName(fileName: string): ArchiveName | null {
  const extension = ['.tar.gz', '.zip'].find((ending) => fileName.endsWith(ending));
  if (extension === undefined) return null;
  const stem = fileName.slice(0, -extension.length);
  const dash = stem.lastIndexOf('-');
  const rawName = stem.slice(0, Math.max(dash, 0));
  const version = stem.slice(dash + 1);
  if (!isPackageName(rawName) || parseVersion(version) === null) return null;
  return { name: canonicalName(rawName), rawName, version };
}
