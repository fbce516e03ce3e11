import { rawText, type Word } from './shell-syntax.ts';
import { programName, type ShellState, type Value, wordValue } from './shell-value.ts';

/** A dependency file that a command names. */
export interface NamedFile {
  /** Null when the words do not tell. */
  readonly value: Value;
  /** As spelt. */
  readonly text: string;
  readonly word: Word;
}

/** A command that installs dependency files, or builds what is installed. */
export interface PipCommand {
  readonly files: readonly NamedFile[];
  /** False for `pip wheel`, whose wheels are mostly, not always, installed by the next command. */
  readonly certain: boolean;
  /** The folder that `uv --directory` changes to. */
  readonly folder: Word | null;
}

/**
 * Reads `pip install -r FILE` in all its spellings (also `python -m pip`, `uv pip install -r`, `uv pip sync FILE` and
 * `pip-sync FILE`); null when the words are no such command. `pip uninstall -r`, `--dry-run` and `-c` install nothing.
 */
export function readPipCommand(words: readonly Word[], state: ShellState): PipCommand | null {
  const first = words[0];
  if (first === undefined) return null;
  const program = programName(first);
  if (isPip(first, program)) return readPip(words.slice(1), state);
  if (program === 'uv') return readUv(words.slice(1), state);
  if (program === 'pip-sync') return readSync(words.slice(1), state, ['requirements.txt']);
  if (!isPython(first, program)) return null;
  const module = words.findIndex((word, index) => index > 0 && /^-[A-Za-z]*m$/.test(rawText(word)));
  if (module < 1 || module > maximumPythonOptions) return null;
  const named = words[module + 1];
  const rest = words.slice(module + 2);
  switch (named === undefined ? '' : rawText(named)) {
    case 'pip':
      return readPip(rest, state);
    case 'uv':
      return readUv(rest, state);
    case 'piptools':
      return rest[0] !== undefined && rawText(rest[0]) === 'sync'
        ? readSync(rest.slice(1), state, ['requirements.txt'])
        : null;
    default:
      return null;
  }
}

/** Options of the interpreter that may stand before `-m`. */
const maximumPythonOptions = 6;

/** `pip`, `pip3.12`, or a variable that is named for it: `$(PIP)`, `$VENV_PIP`. */
function isPip(word: Word, program: string): boolean {
  if (/^pip[\d.]*$/i.test(program)) return true;
  const [piece] = word.pieces;
  return word.pieces.length === 1 && piece?.kind === 'variable' && /(?:^|_)PIP[\d_]*$/i.test(piece.name);
}

/** An interpreter, or anything that is a variable: `-m pip` behind it says enough. */
function isPython(word: Word, program: string): boolean {
  return /^(?:python|pypy|py)[\d.]*w?$/i.test(program) || (word.pieces.length === 1 && word.pieces[0]?.kind !== 'text');
}

function readPip(words: readonly Word[], state: ShellState): PipCommand | null {
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const text = rawText(word);
    if (!text.startsWith('-')) break;
    at += valuedLong.has(text) ? 2 : 1;
  }
  const [command] = words.slice(at, at + 1).map(rawText);
  if (command !== 'install' && command !== 'wheel') return null;
  return readOptions(words.slice(at + 1), state, command === 'install', null);
}

function readUv(words: readonly Word[], state: ShellState): PipCommand | null {
  let folder: Word | null = null;
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const text = rawText(word);
    if (!text.startsWith('-')) break;
    if (text === '--directory') folder = words[at + 1] ?? null;
    else if (text.startsWith('--directory=')) folder = valueBehind(word, '--directory='.length);
    at += uvValued.has(text) ? 2 : 1;
  }
  const [pip, command] = words.slice(at, at + 2).map(rawText);
  if (pip !== 'pip') return null;
  const rest = words.slice(at + 2);
  if (command === 'install') return readOptions(rest, state, true, folder);
  const sync = command === 'sync' ? readSync(rest, state, []) : null;
  return sync === null ? null : { ...sync, folder };
}

function readOptions(
  words: readonly Word[],
  state: ShellState,
  certain: boolean,
  folder: Word | null,
): PipCommand | null {
  const files: NamedFile[] = [];
  let skipped = -1;
  for (const [at, word] of words.entries()) {
    const text = rawText(word);
    if (at === skipped) continue;
    if (text === '--') break;
    if (text === '--dry-run' || text === '--help' || text === '-h') return null;
    const glued = /^--requirements?=/.exec(text)?.[0] ?? shortCluster(text);
    const next = words[at + 1];
    if (glued !== null && glued.length < text.length) files.push(named(valueBehind(word, glued.length), state));
    else if (glued !== null || text === '--requirement' || text === '--requirements') {
      if (next !== undefined) files.push(named(next, state));
      skipped = at + 1;
    } else if (valuedLong.has(text) || isValuedShort(text)) skipped = at + 1;
  }
  return files.length === 0 ? null : { files, certain, folder };
}

/** `pip-sync` and `uv pip sync` take files as they are; `otherwise` is what they read when none is named. */
function readSync(words: readonly Word[], state: ShellState, otherwise: readonly string[]): PipCommand | null {
  const files: NamedFile[] = [];
  let skipped = -1;
  for (const [at, word] of words.entries()) {
    const text = rawText(word);
    if (at === skipped) continue;
    if (text === '--dry-run' || text === '-n' || text === '--help' || text === '-h') return null;
    if (text.startsWith('-')) skipped = valuedLong.has(text) || isValuedShort(text) ? at + 1 : skipped;
    else files.push(named(word, state));
  }
  const start = words.at(-1)?.end ?? 0;
  for (const value of files.length === 0 ? otherwise : []) {
    const word: Word = { pieces: [], start, end: start, glob: false, quoted: false };
    files.push({ value: { value, certain: true }, text: value, word });
  }
  return files.length === 0 ? null : { files, certain: true, folder: null };
}

function named(word: Word, state: ShellState): NamedFile {
  return { value: word.glob ? null : wordValue(word, state), text: rawText(word), word };
}

/** The word without its first characters, which stand in its first piece. */
function valueBehind(word: Word, length: number): Word {
  let left = length;
  const pieces = word.pieces.flatMap((piece) => {
    if (left === 0) return [piece];
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut), start: piece.start + cut }];
  });
  return { ...word, pieces };
}

/** The letters up to the `r` of `-r`, `-Ur`, `-qrFILE`: letters before it must be flags that take no value. */
function shortCluster(text: string): string | null {
  return /^-[UqvIhn]*r/.exec(text)?.[0] ?? null;
}

/** A cluster that ends in a letter whose value is the next word (pip: `cmdoptions.py`; uv the same and `-p`, `-P`, `-b`). */
function isValuedShort(text: string): boolean {
  return /^-[UqvIhn]*[ceitfdCpPbo]$/.test(text);
}

/** Long options whose value is the next word (pip: `cmdoptions.py`; uv: `uv pip install --help`; pip-tools). */
const valuedLong: ReadonlySet<string> = new Set(
  `abi cache-dir cert client-cert config-file config-setting config-settings constraint build-constraint default-index
  directory editable exclude-newer exists-action extra extra-index-url find-links fork-strategy global-option group
  implementation index index-strategy index-url install-option keyring-provider link-mode log log-file no-binary
  no-build-isolation-package no-build-package only-binary override overrides pip-args platform prefix prerelease
  progress-bar project proxy python python-executable python-platform python-version refresh-package reinstall-package
  report resolution resume-retries retries root root-user-action src target timeout torch-backend trusted-host
  upgrade-package upgrade-strategy uploaded-prior-to use-deprecated use-feature wheel-dir color allow-insecure-host`
    .split(/\s+/)
    .map((name) => `--${name}`),
);

/** Options of uv itself whose value is the next word. */
const uvValued: ReadonlySet<string> = new Set([
  '--directory',
  '--project',
  '--config-file',
  '--cache-dir',
  '--color',
  '--python-preference',
  '--allow-insecure-host',
]);
