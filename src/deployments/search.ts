import type { Place } from '../problem.ts';
import type { BuiltImage } from './dockerfile.ts';
import type { Installation, InstallationKind, Platform, Unresolved } from './installation.ts';
import type { Repository, World } from './repository.ts';
import type { Dialect } from './shell-syntax.ts';
import type { Known, ShellState } from './shell-value.ts';
import { type SourceFile, sourceFile } from './source-text.ts';

/** Where commands run and for whom; the same for all commands of a script. */
export interface Scene {
  readonly platform: Platform;
  readonly kind: InstallationKind;
  readonly world: World;
  readonly dialect: Dialect;
  readonly via: readonly Place[];
  /** False when something about the whole script was inferred. */
  readonly certain: boolean;
}

/** Something that a command runs and that another file says more about. */
export type Call =
  | {
      readonly kind: 'script';
      readonly path: string;
      readonly scene: Scene;
      /** Where it runs, absolute. */
      readonly folders: readonly string[];
      /** Where it lies, absolute. */
      readonly home: string;
    }
  | {
      readonly kind: 'make';
      readonly path: string;
      /** Empty for the first target of the file. */
      readonly targets: readonly string[];
      readonly scene: Scene;
      readonly folders: readonly string[];
    }
  /** tox or nox, run for `scene` in a folder. */
  | { readonly kind: 'tool'; readonly path: string; readonly scene: Scene };

/** An image that something builds. Paths are relative to the root. */
export interface ImageBuild {
  readonly dockerfile: string;
  /** The folder whose files `COPY` takes. */
  readonly context: string;
  readonly by: Place;
  readonly kind: InstallationKind;
}

/** What has been found so far. It grows while the files are read, and is not seen outside this folder. */
export interface Search {
  readonly repository: Repository;
  readonly installed: Installation[];
  readonly unresolved: Unresolved[];
  /** Places and texts of what was told at least once: the same words may be read for several callers. */
  readonly resolved: Set<string>;
  readonly calls: Call[];
  readonly builds: ImageBuild[];
  readonly wanted: Set<string>;
  /** Files that were opened. */
  readonly opened: Map<string, SourceFile>;
  /** Images that were followed for what runs in them, by container file and context. */
  readonly images: Map<string, BuiltImage>;
  /** Characters of scripts, container files and Makefiles that may still be read because something runs them. */
  budget: number;
}

/** Enough for any repository; without an end, scripts that run each other would be read again and again. */
const maximumCharacters = 50_000_000;

export function startSearch(repository: Repository): Search {
  return {
    repository,
    installed: [],
    unresolved: [],
    resolved: new Set(),
    calls: [],
    builds: [],
    wanted: new Set(),
    opened: new Map(),
    images: new Map(),
    budget: maximumCharacters,
  };
}

/** The text of a file; null, and noted as wanted, when it was not given. */
export function openFile(search: Search, path: string): SourceFile | null {
  const opened = search.opened.get(path);
  if (opened !== undefined) return opened;
  const text = search.repository.texts.get(path);
  if (text === undefined) {
    if (search.repository.files.has(path)) search.wanted.add(path);
    return null;
  }
  const file = sourceFile(path, text);
  search.opened.set(path, file);
  return file;
}

/** Takes a file's length from the budget; false when that is used up. */
export function spend(search: Search, file: SourceFile): boolean {
  search.budget -= file.text.length + 1;
  return search.budget >= 0;
}

/** What a shell knows when a script begins in the given folders. */
export function freshState(
  folders: readonly string[],
  variables: ReadonlyMap<string, Known> = new Map(),
  home: string | null = null,
): ShellState {
  return { folders, variables, home };
}
