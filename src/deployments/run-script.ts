import { installWith } from './install-with.ts';
import { readPipCommand } from './pip-command.ts';
import { joinPath } from './repository.ts';
import { callsOf } from './run-other.ts';
import { type Scene, type Search, spend } from './search.ts';
import { rawText, shellTokens, type Token, type Word } from './shell-syntax.ts';
import { type ShellState, wordAsScript, wordValue } from './shell-value.ts';
import { placeOf, type Script, scriptSlice } from './source-text.ts';
import { withoutWrappers } from './wrappers.ts';

/**
 * Walks a script as the shell would without running anything: `cd`, subshells, branches, plain variables and scripts within
 * scripts are followed. What it installs goes to `search`; what comes back is what is known where it ends.
 */
export function runScript(search: Search, scene: Scene, script: Script, state: ShellState, depth = 0): ShellState {
  if (!spend(search, script.text.length, script)) return state;
  const walk = newWalk(search, scene, script, state, depth);
  let words: Word[] = [];
  let input: Token | null = null;
  const flush = (): void => {
    if (words.length > 0 || input !== null) runCommand(walk, words, input);
    words = [];
    input = null;
  };
  for (const token of shellTokens(script.text, scene.dialect)) {
    if (token.kind === 'word') words.push(token);
    else if (token.kind === 'input') input = token;
    else {
      flush();
      operate(walk, token.text);
    }
  }
  flush();
  return walk.state;
}

/** Runs one command whose words are known, as the exec form of a container file has them. */
export function runWords(
  search: Search,
  scene: Scene,
  script: Script,
  words: readonly Word[],
  state: ShellState,
): void {
  runCommand(newWalk(search, scene, script, state, 0), words, null);
}

/** What a command costs beside its characters. */
const workOfCommand = 8;

/** Scripts within words of scripts (`sh -c "…"`) are followed this deep. */
const maximumDepth = 4;

interface Walk {
  readonly search: Search;
  readonly scene: Scene;
  readonly script: Script;
  readonly depth: number;
  state: ShellState;
  /** Open subshells, branches and loops, and what was known where they began. */
  readonly frames: { readonly kind: 'subshell' | 'branch'; readonly state: ShellState }[];
  /** How many of them are no subshells: behind those nothing is certain. */
  branches: number;
  /** Whether the command depends on a test before `&&`. */
  guarded: boolean;
  /** The operator before the command. */
  after: string;
}

function newWalk(search: Search, scene: Scene, script: Script, state: ShellState, depth: number): Walk {
  return { search, scene, script, depth, state, frames: [], branches: 0, guarded: false, after: ';' };
}

function operate(walk: Walk, operator: string): void {
  if (operator === '(') openFrame(walk, 'subshell');
  else if (operator === ')' && walk.frames.at(-1)?.kind === 'subshell') {
    walk.state = walk.frames.pop()?.state ?? walk.state;
  }
  if (operator !== '&&') walk.guarded = false;
  // A line's end behind an operator only continues the list.
  if (operator !== '\n' || !['&&', '||', '|'].includes(walk.after)) walk.after = operator;
}

function runCommand(walk: Walk, all: readonly Word[], input: Token | null): void {
  spend(walk.search, workOfCommand);
  const words = withoutKeywords(walk, all);
  const after = walk.after;
  walk.after = ';';
  const bare = assign(walk, words, after);
  if (input?.kind === 'input' && readsScript(bare)) {
    runInner(walk, scriptSlice(walk.script, input.start, input.end));
  }
  const command = withoutWrappers(bare);
  const first = command[0];
  if (first === undefined) return;
  const name = rawText(first);
  if (testCommands.has(name)) walk.guarded = true;
  if (folderCommands.has(name)) {
    changeFolder(walk, name, command[1], after);
    return;
  }
  const inner = innerScript(walk.script, command);
  if (inner !== null) {
    runInner(walk, inner);
    return;
  }
  const certain = walk.scene.certain && after !== '||' && !walk.guarded && walk.branches === 0;
  const scene = certain ? walk.scene : { ...walk.scene, certain: false };
  const pip = readPipCommand(command, walk.state);
  if (pip !== null) installWith(walk.search, scene, walk.script, command, pip, walk.state);
  else {
    const by = placeOf(walk.script, first.start);
    walk.search.calls.push(...callsOf(walk.search, { ...scene, via: [...scene.via, by] }, command, walk.state));
  }
}

/** Commands that only ask; what stands behind `&&` then depends on the answer. */
const testCommands = new Set(['[', '[[', 'test', 'command', 'which', 'type', 'grep']);
const folderCommands = new Set(['cd', 'pushd', 'popd', 'Set-Location']);
const shells = /^(?:.*\/)?(?:ba|da|z|k|a)?sh$/;

/** Reads the keywords before a command: they open and close branches and loops. */
function withoutKeywords(walk: Walk, words: readonly Word[]): readonly Word[] {
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.quoted) break;
    const text = rawText(word);
    if (text === 'if' || text === 'while' || text === 'until') openFrame(walk, 'branch');
    else if (text === 'for' || text === 'select' || text === 'case') {
      walk.state = forget(walk.state, words[at + 1]);
      openFrame(walk, 'branch');
      return [];
    } else if (text === 'fi' || text === 'done' || text === 'esac') closeBranch(walk);
    else if (text === 'function') return [];
    else if (!neutralKeywords.has(text)) break;
  }
  return words.slice(at);
}

const neutralKeywords = new Set(['then', 'else', 'elif', 'do', '{', '}', '!', 'time']);

/** Deeper than people nest. What was known there is not kept: each level may know other variables. */
const maximumFrames = 100;

function openFrame(walk: Walk, kind: Walk['frames'][number]['kind']): void {
  const isDeep = walk.frames.length >= maximumFrames;
  walk.frames.push({ kind, state: isDeep ? { ...walk.state, folders: [], variables: new Map() } : walk.state });
  if (kind === 'branch') walk.branches++;
}

/** Behind a branch, only what it left unchanged is known. */
function closeBranch(walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (frame === undefined || frame.kind === 'subshell') return;
  walk.frames.pop();
  walk.branches--;
  if (frame.state === walk.state) return;
  const variables = new Map(
    [...walk.state.variables].filter(([name, known]) => frame.state.variables.get(name) === known),
  );
  const same = frame.state.folders === walk.state.folders;
  walk.state = { ...walk.state, variables, folders: same ? walk.state.folders : [] };
}

function forget(state: ShellState, variable: Word | undefined): ShellState {
  const name = variable === undefined ? '' : rawText(variable);
  if (!state.variables.has(name)) return state;
  const variables = new Map(state.variables);
  variables.delete(name);
  return { ...state, variables };
}

/** Takes `NAME=value` before a command away; alone, or behind `export`, it is remembered. */
function assign(walk: Walk, words: readonly Word[], after: string): readonly Word[] {
  const exported = words[0] !== undefined && /^(?:export|readonly|local|declare|set|SET)$/.test(rawText(words[0]));
  const start = exported ? 1 : 0;
  const command = words.findIndex((word, index) => index >= start && !assignment.test(rawText(word)));
  if (command >= 0 || words.length === start) return exported ? [] : words.slice(Math.max(command, 0));
  const variables = new Map(walk.state.variables);
  spend(walk.search, variables.size / variablesOfWork);
  const plain = after !== '||' && !walk.guarded;
  for (const word of words.slice(start)) {
    const name = assignment.exec(rawText(word))?.[1] ?? '';
    const value = plain ? wordValue(word, walk.state) : null;
    if (value === null || word.glob || variables.size >= maximumVariables) variables.delete(name);
    else variables.set(name, { ...value, value: value.value.slice(name.length + 1) });
  }
  walk.state = { ...walk.state, variables };
  return [];
}

/** A variable is copied so much faster than a character is walked. */
const variablesOfWork = 8;

/** More variables than a script of people has; what is set beyond is not known. */
const maximumVariables = 200;

const assignment = /^([A-Za-z_]\w*)=/;

function changeFolder(walk: Walk, name: string, target: Word | undefined, after: string): void {
  const { folders } = walk.state;
  const value = target === undefined || name === 'popd' ? null : wordValue(target, walk.state);
  const path = walk.scene.dialect === 'windows' ? value?.value.replaceAll('\\', '/') : value?.value;
  // In another branch, behind a failure or in a pipeline the folder of what follows cannot be told.
  const known = path !== undefined && !path.startsWith('-') && after !== '||' && after !== '|' && !walk.guarded;
  const next = known ? [...new Set(folders.map((folder) => joinPath(folder, path)))] : [];
  const there = next.filter((folder) => walk.scene.world.mayHoldFolder(folder));
  walk.state = { ...walk.state, folders: next.length > 1 && there.length > 0 ? there : next };
}

/** Whether a command takes its input as a script: a shell without one of its own, or nothing (in a container file). */
function readsScript(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  return first === undefined || (shells.test(rawText(first)) && rest.every((word) => rawText(word).startsWith('-')));
}

/** The script in `sh -c "…"` and `bash -lc '…'`, and in `eval "…"`; null for any other command. */
function innerScript(script: Script, command: readonly Word[]): Script | null {
  const [first, second] = command;
  if (first === undefined || second === undefined) return null;
  if (rawText(first) === 'eval' && command.length === 2) return wordAsScript(script, second);
  if (!shells.test(rawText(first))) return null;
  const option = command.findIndex((word) => /^-[a-z]*c$/.test(rawText(word)));
  const word = option > 0 ? command[option + 1] : undefined;
  return word === undefined ? null : wordAsScript(script, word);
}

function runInner(walk: Walk, script: Script): void {
  if (walk.depth >= maximumDepth) return;
  const certain = walk.scene.certain && !walk.guarded && walk.branches === 0;
  const scene: Scene = { ...walk.scene, certain, dialect: walk.scene.dialect === 'make' ? 'make' : 'sh' };
  runScript(walk.search, scene, script, walk.state, walk.depth + 1);
}
