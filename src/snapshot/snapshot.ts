import type { Problem } from '../problem.ts';

/**
 * The port to the files of one revision: a folder on disk, a git revision, or a commit on GitHub. Read-only.
 *
 * Paths are relative to the root, with `/`, without `.` parts, and unique: a path inside the root has no `..` part. Where
 * the boundary (the top of the repository) lies above the root, a path may begin with `../`, once for each folder between.
 * Nothing in the port throws or rejects on what it finds; both functions may be called more than once and at the same time.
 */
export interface Snapshot {
  /** What it is a picture of, for people: `work tree`, a commit's sha. */
  readonly revision: string;
  /**
   * All paths of files below the root (and of symbolic links that lead to files inside the boundary), for globs and
   * suggestions; never a folder, nothing of `skippedFolders`, of a Python virtual environment or of another repository
   * (a submodule). Sorted by UTF-16 units. Costs a walk: ask only when a glob or a suggestion needs it. A fatal problem
   * (`limit`, `platform`) when there is no list.
   */
  files(): Promise<readonly string[] | Problem>;
  /** Reads a batch; every path that was asked for has an answer. Also paths that `files` leaves out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileRead>>;
}

/** What reading a path gave. Never thrown. */
export type FileRead =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** A folder, a device, a submodule; `what` is a noun with its article: `a folder`. */
  | { readonly kind: 'not-a-file'; readonly what: string }
  /** A path or symbolic link that leaves the boundary, or that enters git's own folder; `target` is where it leads. */
  | { readonly kind: 'outside'; readonly target: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** `why` is a clause for people: `permission denied`. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** A reading that gave no file. */
export type FailedRead = Exclude<FileRead, { readonly kind: 'file' }>;

/** Reads one file. */
export async function readOne(snapshot: Snapshot, path: string): Promise<FileRead> {
  return (await snapshot.read([path])).get(path) ?? { kind: 'missing' };
}

/** What reading a path inside a submodule gives where only the repository itself is at hand. */
export function inSubmodule(submodule: string): FileRead & { readonly kind: 'unreadable' } {
  return { kind: 'unreadable', why: `it lies in the submodule ${submodule}, which is another repository` };
}

/** How many files a list may hold before it is refused: a walk of a whole disk by mistake must end. */
export const maximumFiles = 500_000;

/** Folders that hold no dependency file of this repository; those of Python virtual environments are others. */
export const skippedFolders: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'venv',
  'node_modules',
  '__pycache__',
]);

/** The folders of Python virtual environments among some paths: those with a `pyvenv.cfg` (PEP 405), the root aside. */
export function environmentsAmong(paths: readonly string[]): ReadonlySet<string> {
  const marks = paths.filter((path) => path.endsWith('/pyvenv.cfg'));
  return new Set(marks.map((path) => path.slice(0, path.lastIndexOf('/'))));
}

/** Whether a list leaves a path out, because a folder above it is one of `skippedFolders` or an environment. */
export function isSkipped(path: string, environments: ReadonlySet<string>): boolean {
  for (let start = 0, slash = path.indexOf('/'); slash >= 0; start = slash + 1, slash = path.indexOf('/', start)) {
    if (skippedFolders.has(path.slice(start, slash)) || environments.has(path.slice(0, slash))) return true;
  }
  return false;
}
