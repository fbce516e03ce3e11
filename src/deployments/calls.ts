import { readCompose } from './compose.ts';
import { type Makefile, readMakefile } from './makefile.ts';
import { checkoutScene } from './manifest.ts';
import { readNoxfile } from './noxfile.ts';
import type { PlatformFile } from './platform-file.ts';
import { fileName, folderOf, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { type Call, freshState, giveUp, openFile, type Scene, type Search, spend } from './search.ts';
import { fileSlice, type SourceFile } from './source-text.ts';
import { readToxIni } from './tox-ini.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Reads what commands run: scripts, targets of Makefiles with those they need, tox, nox and compose. What those run is read as
 * well, each once for each caller's platform, kind and folder.
 */
export function readCalls(search: Search, seen: CallsSeen): void {
  // The list grows while it is read.
  for (const call of search.calls) readCall(search, seen, call);
  search.calls.length = 0;
}

/** What was read for whom, and what serves for all of it. */
export interface CallsSeen {
  /** By reader (what, for which scene) and folders: names of the targets that were run; for other calls an empty one. */
  readonly done: Map<string, Map<string, Set<string>>>;
  readonly worlds: Map<Scene['world'], number>;
  readonly makefiles: Map<string, Makefile>;
}

/** Nothing read yet. */
export function noCalls(): CallsSeen {
  return { done: new Map(), worlds: new Map(), makefiles: new Map() };
}

/** A script by itself, run by people, or by a platform that goes by its name: from the root, or from where it lies. */
export function readStandaloneScript(search: Search, path: string, { platform, kind }: PlatformFile): void {
  const scene = checkoutScene(search, platform, kind);
  const home = joinPath(scene.world.root, folderOf(path));
  search.calls.push({ kind: 'script', path, scene, folders: [...new Set([scene.world.root, home])], home });
}

/** Every target of a Makefile, as people run them; a part of one (`*.mk`) runs where the whole lies, likely at the root. */
export function readStandaloneMakefile(search: Search, seen: CallsSeen, path: string): void {
  const scene = checkoutScene(search, 'make', 'local');
  const own = joinPath(scene.world.root, folderOf(path));
  const targets = [...(makefileOf(search, seen, path)?.rules.keys() ?? [])];
  const folders = path.endsWith('.mk') ? [...new Set([scene.world.root, own])] : [own];
  search.calls.push({ kind: 'make', path, targets, scene, folders });
}

/** What an environment of tox or a session of nox installs, as people run it. */
export function readStandaloneTool(search: Search, path: string): void {
  search.calls.push({ kind: 'tool', path, scene: checkoutScene(search, toolOf(path), 'local') });
}

function toolOf(path: string): 'tox' | 'nox' {
  return fileName(path) === 'tox.ini' ? 'tox' : 'nox';
}

/** Calls that lead to a call: scripts that run each other may do so without end. */
const longestChain = 20;

/** Folders that one file is run in for one scene. A script that changes the folder and runs itself finds ever more. */
const maximumFolders = 100;

/** What was done of a call for its scene and folders; null for a call that is not followed. */
function doneOf(seen: CallsSeen, call: Call): Set<string> | null {
  const { kind, path, scene } = call;
  if (scene.via.length > longestChain) return null;
  // A compose file says itself where its services run.
  const world = kind === 'compose' ? '' : worldName(seen, scene.world);
  const reader = [kind, path, scene.platform, scene.kind, scene.certain, world].join('\0');
  const byFolders = seen.done.get(reader) ?? new Map<string, Set<string>>();
  const folders = 'folders' in call ? call.folders.join(':') : '';
  const done = byFolders.get(folders) ?? new Set<string>();
  if (done.size === 0 && byFolders.size >= maximumFolders) return null;
  seen.done.set(reader, byFolders.set(folders, done));
  return done;
}

/** A checkout is known by its root; images all have the same, so those are counted. */
function worldName({ worlds }: CallsSeen, world: Scene['world']): string | number {
  if (world.root !== '/') return world.root;
  const number = worlds.get(world) ?? worlds.size;
  worlds.set(world, number);
  return number;
}

function readCall(search: Search, seen: CallsSeen, call: Call): void {
  const done = doneOf(seen, call);
  if (done === null) {
    giveUpCall(search, call);
    return;
  }
  if (call.kind === 'make') {
    const makefile = makefileOf(search, seen, call.path);
    if (makefile !== null) runTargets(search, makefile, call, done);
    return;
  }
  if (done.has('')) return;
  done.add('');
  const file = openFile(search, call.path);
  if (file === null) return;
  if (call.kind === 'script') {
    const scene: Scene = { ...call.scene, dialect: 'sh' };
    runScript(search, scene, fileSlice(file), freshState(call.folders, new Map(), call.home));
    return;
  }
  if (call.kind === 'compose') {
    runCompose(search, file, call.scene);
    return;
  }
  const platform = toolOf(call.path);
  const scene: Scene = { ...call.scene, platform, dialect: platform === 'tox' ? 'tox' : 'sh' };
  if (platform === 'tox') readToxIni(search, file, scene);
  else readNoxfile(search, file, scene);
}

/** A file that is no YAML says so where it is read for itself. */
function runCompose(search: Search, file: SourceFile, { kind }: Scene): void {
  if (!spend(search, file.text.length, fileSlice(file))) return;
  const read = readYamlFile(file);
  for (const root of 'why' in read ? [] : read.roots) readCompose({ search, file, root, platform: 'compose', kind });
}

function giveUpCall({ budget }: Search, { path, scene }: Call): void {
  giveUp(budget, scene.via.at(-1) ?? { path, line: 1, column: 1 }, path);
}

function makefileOf(search: Search, seen: CallsSeen, path: string): Makefile | null {
  const known = seen.makefiles.get(path);
  if (known !== undefined) return known;
  const file = openFile(search, path);
  if (file === null) return null;
  const makefile = readMakefile(file);
  seen.makefiles.set(path, makefile);
  return makefile;
}

/** The recipes of the targets and of what they need, each that is not done. */
function runTargets(
  search: Search,
  { rules, first, variables }: Makefile,
  call: Extract<Call, { kind: 'make' }>,
  done: Set<string>,
): void {
  const { targets, folders } = call;
  const scene: Scene = { ...call.scene, dialect: 'make' };
  const pending = targets.length === 0 && first !== null ? [first] : [...targets];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    for (const { prerequisites, recipe } of rules.get(name) ?? []) {
      if (!spend(search, prerequisites.length + 1)) {
        giveUpCall(search, call);
        return;
      }
      for (const prerequisite of prerequisites) pending.push(prerequisite);
      for (const line of recipe) runScript(search, scene, line, freshState(folders, variables));
    }
  }
}
