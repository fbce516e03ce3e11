import { type Makefile, readMakefile } from './makefile.ts';
import { checkoutScene } from './manifest.ts';
import { readNoxfile } from './noxfile.ts';
import { fileName, folderOf, joinPath } from './repository.ts';
import { runScript } from './run-script.ts';
import { type Call, freshState, openFile, type Scene, type Search, spend } from './search.ts';
import type { Known } from './shell-value.ts';
import { fileSlice } from './source-text.ts';
import { readToxIni } from './tox-ini.ts';

/**
 * Reads what commands run: scripts, targets of Makefiles with those they need, tox and nox. What those run is read as well, each
 * once for each caller's platform, kind and folder.
 */
export function readCalls(search: Search, seen: CallsSeen): void {
  // The list grows while it is read.
  for (const call of search.calls) if (isNew(seen, call)) readCall(search, seen, call);
  search.calls.length = 0;
}

/** What was read for whom. */
export interface CallsSeen {
  readonly keys: Set<string>;
  readonly worlds: Map<Scene['world'], number>;
  readonly makefiles: Map<string, Makefile>;
}

export function noCalls(): CallsSeen {
  return { keys: new Set(), worlds: new Map(), makefiles: new Map() };
}

/** A script that nothing seems to run is run by people: from the root, or from where it lies. */
export function readStandaloneScript(search: Search, path: string): void {
  const scene = checkoutScene(search, 'script', 'local');
  const home = joinPath(scene.world.root, folderOf(path));
  search.calls.push({ kind: 'script', path, scene, folders: [...new Set([scene.world.root, home])], home });
}

/** Every target of a Makefile, as people run them; a part of one (`*.mk`) runs where the whole lies, likely at the root. */
export function readStandaloneMakefile(search: Search, seen: CallsSeen, path: string): void {
  const scene = checkoutScene(search, 'make', 'local');
  const own = joinPath(scene.world.root, folderOf(path));
  const targets = makefileOf(search, seen, path)?.targets.map(({ name }) => name) ?? [];
  const folders = path.endsWith('.mk') ? [...new Set([scene.world.root, own])] : [own];
  search.calls.push({ kind: 'make', path, targets: [...new Set(targets)], scene, folders });
}

/** What an environment of tox or a session of nox installs, as people run it. */
export function readStandaloneTool(search: Search, path: string): void {
  search.calls.push({ kind: 'tool', path, scene: checkoutScene(search, toolOf(path), 'local') });
}

function toolOf(path: string): 'tox' | 'nox' {
  return fileName(path) === 'tox.ini' ? 'tox' : 'nox';
}

function isNew(seen: CallsSeen, call: Call): boolean {
  const { scene } = call;
  const world = scene.world.root === '/' ? (seen.worlds.get(scene.world) ?? seen.worlds.size) : scene.world.root;
  if (typeof world === 'number') seen.worlds.set(scene.world, world);
  const folders = call.kind === 'tool' ? '' : call.folders.join(':');
  const targets = call.kind === 'make' ? call.targets.join(' ') : '';
  const key = [call.kind, scene.platform, scene.kind, scene.certain, world, call.path, folders, targets].join('\0');
  if (seen.keys.has(key)) return false;
  seen.keys.add(key);
  return true;
}

function readCall(search: Search, seen: CallsSeen, call: Call): void {
  if (call.kind === 'make') {
    const makefile = makefileOf(search, seen, call.path);
    if (makefile !== null) runTargets(search, makefile, call);
    return;
  }
  const file = openFile(search, call.path);
  if (file === null || !spend(search, file)) return;
  if (call.kind === 'script') {
    const scene: Scene = { ...call.scene, dialect: 'sh' };
    runScript(search, scene, fileSlice(file), freshState(call.folders, new Map(), call.home));
    return;
  }
  const platform = toolOf(call.path);
  const scene: Scene = { ...call.scene, platform, dialect: platform === 'tox' ? 'tox' : 'sh' };
  if (platform === 'tox') readToxIni(search, file, scene);
  else readNoxfile(search, file, scene);
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

/** The recipes of the targets and of what they need, each once. */
function runTargets(search: Search, makefile: Makefile, call: Extract<Call, { kind: 'make' }>): void {
  const byName = new Map(makefile.targets.map((target) => [target.name, [] as Makefile['targets'][number][]]));
  for (const target of makefile.targets) byName.get(target.name)?.push(target);
  const first = makefile.targets.find(({ name }) => !name.startsWith('.'));
  const pending = call.targets.length > 0 ? [...call.targets] : first === undefined ? [] : [first.name];
  const variables = new Map<string, Known>();
  for (const [name, value] of makefile.variables) variables.set(name, { value, certain: true });
  const done = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    for (const target of byName.get(name) ?? []) {
      pending.push(...target.prerequisites);
      for (const line of target.recipe) {
        search.budget -= line.text.length;
        if (search.budget < 0) return;
        const scene: Scene = { ...call.scene, dialect: 'make' };
        runScript(search, scene, line, freshState(call.folders, variables));
      }
    }
  }
}
