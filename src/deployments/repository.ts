/** Which files a repository has, and the text of those that may install something. */
export interface RepositoryFiles {
  /** All paths, relative to the root, with `/`. */
  readonly paths: readonly string[];
  /** Text by path, without byte order mark; what is missing here is not read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The same, ready to be asked. */
export interface Repository extends RepositoryFiles {
  readonly files: ReadonlySet<string>;
  /** Every folder that holds a file, however deep; the root is the empty string. */
  readonly folders: ReadonlySet<string>;
  /** Those among them that hold a Python file. */
  readonly pythonFolders: ReadonlySet<string>;
}

/** Finds the folders once. */
export function indexRepository(given: RepositoryFiles): Repository {
  const folders = foldersOf(given.paths).add('');
  const pythonFolders = foldersOf(given.paths.filter((path) => path.endsWith('.py')));
  return { ...given, files: new Set(given.paths), folders, pythonFolders };
}

/** The folders of files, but the root. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end > 0) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

/** Where commands run: absolute paths, of an image or of the machine that holds a checkout, and what they lead to. */
export interface World {
  /** Where the repository lies, and where commands begin. */
  readonly root: string;
  /** The file of the repository behind an absolute path without `.` and `..` parts; null when there is none. */
  readonly locate: (path: string) => string | null;
  /** Whether a folder may stand there; true where that cannot be told. */
  readonly mayHoldFolder: (path: string) => boolean;
  /** Why nothing was found there, as a sentence. */
  readonly notFound: string;
}

/** A checkout of the repository at `root` (absolute). */
export function checkoutWorld(repository: Repository, root = '/repository'): World {
  const below = (path: string): string | null =>
    path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
  return {
    root,
    locate: (path) => {
      const inside = below(path);
      return inside !== null && repository.files.has(inside) ? inside : null;
    },
    mayHoldFolder: (path) => {
      const inside = below(path);
      return inside !== null && repository.folders.has(inside);
    },
    notFound: 'The repository has no such file.',
  };
}

/** Longer paths, in UTF-16 units, lead nowhere: a folder and a value are half as long each, and `cd a` adds up. */
const longestPath = 2000;

/** A path that no file has. */
const nowhere = '/\0';

/**
 * `target` seen from `folder` (absolute, without `.` and `..` parts), without such parts; nothing lies above `/`. Takes time
 * for the target alone.
 */
export function joinPath(folder: string, target: string): string {
  const isAbsolute = target.startsWith('/');
  if (target.length > longestPath || (folder === nowhere && !isAbsolute)) return nowhere;
  let path = isAbsolute || folder === '/' ? '' : folder;
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    else path += `/${part}`;
  }
  if (path.length > longestPath) return nowhere;
  return path === '' ? '/' : path;
}

/** `target` seen from a folder of the repository, as a path of it. A path that climbs above the root stays at it. */
export function joinInside(folder: string, target: string): string {
  return joinPath(`/${folder}`, target.startsWith('/') ? `.${target}` : target).slice(1);
}

/** The folder of a path; empty for what lies at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
