/**
 * What all readers of this folder share. A reader gives nothing back: it adds what it finds to the one `Search` that it is
 * handed, since a walk goes as deep as scripts run scripts, and each level would have to carry five lists back and join them.
 *
 * Who adds what, in the order in which `findInstallations` has them do it:
 *
 * 1. Readers of platform files (YAML, TOML, Procfile) add `installed` and `unresolved`, the `calls` of their commands and the
 *    `builds` of images.
 * 2. What stands by itself (scripts, Makefiles, tox, nox), mostly for people to run, is added to `calls`.
 * 3. `readCalls` empties `calls`; what it reads adds to every list, `calls` included.
 * 4. By then each build that something tells of is known: container files are read, once for each context.
 * 5. `readCalls` again, for what runs in the images.
 *
 * Whatever opens a file may add to `wanted`, and to `unresolved` when it is too long. The order shows only where one place is
 * found over several ways: what is certain wins, then what came first. The lists are sorted at the end.
 */
import type { Place } from '../problem.ts';
import type { BuildArguments } from './build-arguments.ts';
import type { BuiltImage } from './dockerfile.ts';
import type { Installation, InstallationKind, Platform, Unresolved } from './installation.ts';
import type { Repository, World } from './repository.ts';
import type { Dialect } from './shell-syntax.ts';
import type { Known, ShellState } from './shell-value.ts';
import { placeOf, type Script, type SourceFile, sourceFile } from './source-text.ts';

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
  /** tox or nox, run for `scene` in a folder; or the services of a compose file. */
  | { readonly kind: 'tool' | 'compose'; readonly path: string; readonly scene: Scene };

/** An image that something builds. Paths are relative to the root. */
export interface ImageBuild {
  readonly dockerfile: string;
  /** The folder whose files `COPY` takes. */
  readonly context: string;
  readonly by: Place;
  readonly kind: InstallationKind;
  readonly given: BuildArguments;
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
  /** Files that were opened; null for what is too long. */
  readonly opened: Map<string, SourceFile | null>;
  /** Images that were followed for what runs in them, by container file, context and arguments. */
  readonly images: Map<string, BuiltImage>;
  readonly budget: Budget;
}

/** How much may be done. One for a search and for those that it begins apart. */
export interface Budget {
  readonly total: number;
  /** In characters that are walked; a step of another kind counts as what takes about as long. Below 0 when used up. */
  left: number;
  /** The first words that were not followed because nothing was left. */
  end: Unresolved | null;
}

/**
 * Every text may be read ten times over: for each of those who run it, in each folder and image. Without an end, a container
 * file of a hundred lines has a script of a hundred lines read ten thousand times.
 */
const workPerCharacter = 10;
const leastWork = 500_000;

/** The budget for some texts. */
export function newBudget(texts: ReadonlyMap<string, string>): Budget {
  let characters = 0;
  for (const text of texts.values()) characters += text.length;
  const total = leastWork + workPerCharacter * characters;
  return { total, left: total, end: null };
}

/** Takes work from the budget, for words or for nothing in particular; false when that is used up. */
export function spend({ budget }: Pick<Search, 'budget'>, work: number, script: Script | null = null): boolean {
  budget.left = Math.max(budget.left - work, -1);
  if (budget.left >= 0) return true;
  if (script !== null) giveUp(budget, placeOf(script, 0), script.text);
  return false;
}

/** Notes that words were not followed because of how much runs already; once, since all that follows may be as much. */
export function giveUp(budget: Budget, by: Place, text: string): void {
  budget.end ??= { by, text: firstLine(text), why: tooMuch };
}

/** Why something was not followed to its end. */
export const tooMuch = 'Files run each other more often than can be followed.';

/** A search that has found nothing yet. */
export function startSearch(repository: Repository, budget: Budget): Search {
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
    budget,
  };
}

/** In UTF-16 units. What platforms read is written by people; longer files are none of it, or are meant to take long. */
const maximumLength = 500_000;

/** The text of a file; null when it was not given, which is noted as wanted, or is too long, which is said. */
export function openFile(search: Search, path: string): SourceFile | null {
  const opened = search.opened.get(path);
  if (opened !== undefined) return opened;
  const text = search.repository.texts.get(path);
  if (text === undefined) {
    if (search.repository.files.has(path)) search.wanted.add(path);
    return null;
  }
  const file = text.length > maximumLength ? null : sourceFile(path, text);
  if (file === null) {
    const by = { path, line: 1, column: 1 };
    search.unresolved.push({ by, text: firstLine(text), why: 'The file is too long to be one that people wrote.' });
  }
  search.opened.set(path, file);
  return file;
}

/** The first line of a text, cut to what can be shown. */
export function firstLine(text: string): string {
  return text
    .slice(0, 200)
    .trimStart()
    .split(/[\r\n]/, 1)
    .join('')
    .trimEnd()
    .slice(0, 80);
}

/** What a shell knows when a script begins in the given folders. */
export function freshState(
  folders: readonly string[],
  variables: ReadonlyMap<string, Known> = new Map(),
  home: string | null = null,
): ShellState {
  return { folders, variables, home };
}
