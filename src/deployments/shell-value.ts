import { joinPath } from './repository.ts';
import { type Piece, rawText, type Word } from './shell-syntax.ts';
import { joinScripts, type Script, scriptSlice } from './source-text.ts';

/** What a variable is known to hold. */
export interface Known {
  readonly value: string;
  /** False for what a build or a caller may override. */
  readonly certain: boolean;
}

/** What is known where a command runs. */
export interface ShellState {
  /** The folder it runs in, absolute. Several where it was inferred, likeliest first; none where it is not known. */
  readonly folders: readonly string[];
  readonly variables: ReadonlyMap<string, Known>;
  /** Where the script lies (absolute), for `$(dirname "$0")`; null for a script without a file of its own. */
  readonly home: string | null;
}

/** What a word says; `null` when it rests on what only the running shell knows. */
export type Value = Known | null;

/** Longer values, in UTF-16 units, are not known: none names a file, and `A=$A$A` in thirty lines makes a billion. */
const longestValue = 1000;

/** Whether a text may be a value that is known. */
export function isShort(text: string): boolean {
  return text.length <= longestValue;
}

/** The value of a word, with `~` as the home where that is known. A wildcard stays as it is. */
export function wordValue(word: Word, state: ShellState): Value {
  let certain = true;
  let length = 0;
  const parts: string[] = [];
  for (const piece of word.pieces) {
    const known = pieceValue(piece, state);
    if (known === null) return null;
    length += known.value.length;
    if (length > longestValue) return null;
    certain &&= known.certain;
    parts.push(known.value);
  }
  const value = parts.join('');
  if (word.quoted || !value.startsWith('~')) return { value, certain };
  const home = /^~(?:\/|$)/.test(value) ? state.variables.get('HOME') : undefined;
  return home === undefined ? null : { value: `${home.value}${value.slice(1)}`, certain: certain && home.certain };
}

/**
 * What a word holds as a script of its own, as `sh -c` takes it: variables stay as spelt, since the inner shell (or the
 * outer one before it) puts their values in.
 */
export function wordAsScript(script: Script, word: Word): Script {
  const parts = word.pieces.map(({ start, text }): Script => {
    const spelt = scriptSlice(script, start, start + text.length);
    return spelt.text === text ? spelt : { ...spelt, text };
  });
  return joinScripts(script.file, parts);
}

function pieceValue(piece: Piece, state: ShellState): Known | null {
  if (piece.kind === 'text') return { value: piece.text, certain: true };
  const folder = state.folders.length === 1 ? state.folders[0] : undefined;
  if (piece.kind === 'variable') {
    if (piece.name === 'PWD') return folder === undefined ? null : { value: folder, certain: true };
    return state.variables.get(piece.name) ?? null;
  }
  if (piece.text === '$(pwd)' || piece.text === '`pwd`') {
    return folder === undefined ? null : { value: folder, certain: true };
  }
  const climbed = scriptFolder(piece.text);
  if (climbed === null || state.home === null) return null;
  return { value: joinPath(state.home, '../'.repeat(climbed)), certain: true };
}

/** Longer than any way that people write their script's folder. */
const longestFolderCommand = 200;

/**
 * For `$(dirname "$0")`, `$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)` and their kin: how many folders above the
 * script's own; null for any other command.
 */
function scriptFolder(command: string): number | null {
  if (command.length > longestFolderCommand || !command.includes('dirname')) return null;
  if (!/\$\{?(?:0|BASH_SOURCE)/.test(command)) return null;
  const rest = command.replaceAll(
    /\/\.\.|\$\{?(?:0|BASH_SOURCE(?:\[0\])?)\}?|\b(?:cd|pwd|dirname|realpath|readlink)\b| -[efP]+\b| --(?= )|&>|>|\/dev\/null|2|&1|&&|[$()"`\s]/g,
    '',
  );
  // Each dirname but the first climbs one folder.
  return rest === '' ? command.split('/..').length - 1 + command.split('dirname').length - 2 : null;
}

/** The last part of a word's spelling, which names a program: `pip` of `"$VENV/bin/pip"` and of `venv\Scripts\pip.exe`. */
export function programName(word: Word): string {
  const last = word.pieces.at(-1);
  const text = last?.kind === 'text' ? last.text : rawText(word);
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');
  return last?.kind === 'text' && (name.length < text.length || word.pieces.length === 1) ? name : rawText(word);
}
