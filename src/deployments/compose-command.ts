import { joinPath } from './repository.ts';
import type { Call, Scene } from './search.ts';
import { rawText, type Word } from './shell-syntax.ts';
import { type ShellState, wordValue } from './shell-value.ts';

/**
 * The compose files that a command makes images or containers of, by the words behind `docker compose`: those that `-f` names,
 * else the usual one of the folder (Docker: `docker compose`). What people run for themselves is read by its name alone.
 */
export function composeCalls(scene: Scene, words: readonly Word[], state: ShellState): readonly Call[] {
  if (scene.kind === 'local') return [];
  const named: string[] = [];
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const option = rawText(word);
    if (!option.startsWith('-')) break;
    const next = valued.has(option) ? words[at + 1] : undefined;
    const file = /^(?:--file(?:=|$)|-f=?)/.exec(option)?.[0];
    const value = wordValue(next ?? word, state)?.value ?? '';
    // One that is not known is no file, and none that is usual either.
    if (file !== undefined) named.push(next === undefined ? value.slice(file.length) : value);
    at += next === undefined ? 1 : 2;
  }
  const verb = words[at];
  if (verb === undefined || !verbs.has(rawText(verb))) return [];
  const locate = (name: string): readonly string[] =>
    state.folders.slice(0, 1).flatMap((folder) => scene.world.locate(joinPath(folder, name)) ?? []);
  const paths = named.length > 0 ? named.flatMap(locate) : usualNames.flatMap(locate).slice(0, 1);
  return paths.map((path) => ({ kind: 'compose', path, scene }));
}

/** Options whose value is the next word, where it is not behind `=`. */
const valued = new Set([
  '-f',
  '--file',
  '-p',
  '--project-name',
  '--profile',
  '--env-file',
  '--project-directory',
  '--ansi',
  '--parallel',
  '--progress',
]);

/** What makes images, or containers of images that it makes. */
const verbs = new Set(['build', 'create', 'run', 'up']);

/** Compose looks for them in this order. */
const usualNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
