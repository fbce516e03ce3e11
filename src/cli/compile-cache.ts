import { join, posix, win32 } from 'node:path';

/**
 * Where this program's compiled code may be kept: a folder of the user's own, so that nobody else can put code there.
 * Null when the system names no such folder, or Node is told to keep none (`NODE_DISABLE_COMPILE_CACHE`); Node's own
 * `NODE_COMPILE_CACHE` goes first. XDG Base Directory Specification; `LOCALAPPDATA` on Windows.
 */
export function compileCacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | null {
  if ((environment['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '') return null;
  const folder = namedFolder(environment, platform);
  // A relative one would lie in the repository that is checked, which must not bring code along.
  const { isAbsolute } = platform === 'win32' ? win32 : posix;
  return folder !== null && isAbsolute(folder) ? folder : null;
}

function namedFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const named = environment['NODE_COMPILE_CACHE'] ?? '';
  if (named !== '') return named;
  const home = environment['HOME'] ?? '';
  const caches = environment[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'] ?? '';
  if (caches !== '') return join(caches, 'dependency-file-sync');
  if (platform === 'win32' || home === '') return null;
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'dependency-file-sync');
}
