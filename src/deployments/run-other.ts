import { addArgument } from './build-arguments.ts';
import { composeCalls } from './compose-command.ts';
import { fileName, joinPath } from './repository.ts';
import type { Call, Scene, Search } from './search.ts';
import { rawText, type Word } from './shell-syntax.ts';
import { type Known, programName, type ShellState, wordValue } from './shell-value.ts';

/** What a command runs that another file says more about: a script, make's targets, tox, nox, compose; a build is noted at once. */
export function callsOf(search: Search, scene: Scene, command: readonly Word[], state: ShellState): readonly Call[] {
  const [first, ...rest] = command;
  if (first === undefined) return [];
  const name = programName(first);
  const module =
    /^(?:python|py)[\d.]*$/.test(name) && rest[0] !== undefined && rawText(rest[0]) === '-m' ? rest[1] : null;
  const tool = module === null || module === undefined ? name : rawText(module);
  if (tool === 'tox' || tool === 'nox') return toolCall(scene, tool, state);
  if (name === 'uvx' || (name === 'pipx' && rest[0] !== undefined && rawText(rest[0]) === 'run')) {
    const named = rest.map(rawText).find((text) => text === 'tox' || text === 'nox');
    return named === 'tox' || named === 'nox' ? toolCall(scene, named, state) : [];
  }
  if (/^(?:g?make|\$[({]MAKE[)}])$/.test(name)) return makeCall(scene, rest, state);
  if (/^(?:docker|podman)-compose$/.test(name)) return composeCalls(scene, rest, state);
  if (name === 'docker' || name === 'podman' || name === 'buildah') {
    if (rest[0] !== undefined && rawText(rest[0]) === 'compose') return composeCalls(scene, rest.slice(1), state);
    noteBuild(search, scene, rest, state);
  }
  return scriptCall(scene, command, state);
}

function toolCall(scene: Scene, tool: 'tox' | 'nox', { folders }: ShellState): readonly Call[] {
  return folders.slice(0, 1).flatMap((folder): Call[] => {
    const path = scene.world.locate(joinPath(folder, tool === 'tox' ? 'tox.ini' : 'noxfile.py'));
    return path === null ? [] : [{ kind: 'tool', path, scene }];
  });
}

function makeCall(scene: Scene, words: readonly Word[], state: ShellState): readonly Call[] {
  let folders = state.folders;
  let file: string | null = null;
  const targets: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const text = word === undefined ? '' : rawText(word);
    const next = words[at + 1];
    if (text === '-C' || text === '--directory' || text === '-f' || text === '--file') {
      const value = next === undefined ? null : wordValue(next, state);
      if (value === null) return [];
      if (text === '-f' || text === '--file') file = value.value;
      else folders = folders.map((folder) => joinPath(folder, value.value));
      at++;
    } else if (!text.startsWith('-') && !text.includes('=')) targets.push(text);
  }
  for (const folder of folders) {
    for (const name of file === null ? makefileNames : [file]) {
      const path = scene.world.locate(joinPath(folder, name));
      if (path !== null) return [{ kind: 'make', path, targets, scene, folders: [folder] }];
    }
  }
  return [];
}

/** GNU make looks for them in this order. */
const makefileNames = ['GNUmakefile', 'makefile', 'Makefile'];

/** `docker build -f FILE CONTEXT`, in a checkout. */
function noteBuild(search: Search, scene: Scene, words: readonly Word[], state: ShellState): void {
  const build = words.findIndex((word) => /^(?:build|bud)$/.test(rawText(word)));
  const verbs = words.slice(0, Math.max(build, 0)).map(rawText);
  if (build < 0 || verbs.some((verb) => !/^(?:buildx|image|-.*)$/.test(verb)) || state.folders.length !== 1) return;
  const values = new Map<string, Word>();
  const given = new Map<string, Known | null>();
  let context: Word | null = null;
  const rest = words.slice(build + 1);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    if (word === undefined) break;
    const text = rawText(word);
    const next = rest[at + 1];
    if (text === '-f' || text === '--file') {
      if (next !== undefined) values.set('file', next);
      at++;
    } else if (text === '--build-arg' || text.startsWith('--build-arg=')) {
      const argument = text === '--build-arg' ? next : word;
      if (argument !== undefined) addGiven(given, argument, state);
      at += text === '--build-arg' ? 1 : 0;
    } else if (text.startsWith('--') && !text.includes('=')) at += flags.has(text) ? 0 : 1;
    else if (/^-[tcmo]$/.test(text)) at++;
    else if (!text.startsWith('-')) context = word;
  }
  const folder = context === null ? null : wordValue(context, state);
  const named = values.get('file');
  const file = named === undefined ? null : wordValue(named, state);
  if (folder === null || (named !== undefined && file === null)) return;
  const from = state.folders[0] ?? '/';
  const absolute = joinPath(from, folder.value);
  const dockerfile = scene.world.locate(file === null ? `${absolute}/Dockerfile` : joinPath(from, file.value));
  const by = scene.via.at(-1);
  const { root } = scene.world;
  if (dockerfile === null || by === undefined || !(absolute === root || absolute.startsWith(`${root}/`))) return;
  search.builds.push({ dockerfile, context: absolute.slice(root.length + 1), by, kind: scene.kind, given });
}

/** `NAME=value` behind `--build-arg`; a name alone takes its value from the shell. */
function addGiven(given: Map<string, Known | null>, word: Word, state: ShellState): void {
  const known = wordValue(word, state);
  const text = (known?.value ?? rawText(word)).replace(/^--build-arg=/, '');
  addArgument(given, text, (value) => (known === null ? null : { value, certain: known.certain }));
}

/** Options of `docker build` without a value. */
const flags = new Set(['--no-cache', '--pull', '--push', '--load', '--rm', '--force-rm', '--quiet', '--squash']);

/** `./build.sh`, `bash scripts/build.sh`, `source x.sh`, `. x.sh`. */
function scriptCall(scene: Scene, command: readonly Word[], state: ShellState): readonly Call[] {
  const [first, ...rest] = command;
  if (first === undefined) return [];
  const runs = /^(?:(?:.*\/)?(?:ba|da|z|k|a)?sh|source|\.)$/.test(rawText(first));
  const word = runs ? rest.find((one) => !rawText(one).startsWith('-')) : first;
  const value = word === undefined ? null : wordValue(word, state);
  if (value === null || (!runs && !value.value.includes('/'))) return [];
  for (const folder of state.folders) {
    const absolute = joinPath(folder, value.value);
    const path = scene.world.locate(absolute);
    const home = joinPath(absolute, '..');
    if (path !== null && isScript(path)) return [{ kind: 'script', path, scene, folders: state.folders, home }];
  }
  return [];
}

/** Other programs of the repository say nothing that a shell could read. */
function isScript(path: string): boolean {
  const name = fileName(path);
  return /\.(?:sh|bash|zsh)$/.test(name) || !name.includes('.');
}
