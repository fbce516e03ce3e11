import { installWith } from './install-with.ts';
import { readPipCommand } from './pip-command.ts';
import { folderOf, joinPath } from './repository.ts';
import { freshState, type Scene, type Search, spend } from './search.ts';
import { type Piece, quotedWord, type Word } from './shell-syntax.ts';
import { fileSlice, indexOrEnd, type SourceFile } from './source-text.ts';

/**
 * Reads `noxfile.py` (nox: sessions): `session.install("-r", "FILE")` and `session.run("pip", "install", …)` with plain texts, from
 * the file's folder; behind `session.chdir` the folder is not known any more until the next function.
 */
export function readNoxfile(search: Search, file: SourceFile, scene: Scene): void {
  const script = fileSlice(file);
  const root = joinPath(scene.world.root, folderOf(file.path));
  let folders: readonly string[] = [root];
  if (!spend(search, file.text.length, script)) return;
  for (const call of calls(file.text)) {
    if (call.name === 'def') folders = [root];
    else if (call.name === 'chdir' || call.name === 'cd') folders = [];
    else {
      const [first, ...rest] = call.name === 'install' ? [...pipInstall(call.start), ...call.words] : call.words;
      const words = first === undefined ? [] : [{ ...first, start: call.start }, ...rest];
      const state = freshState(folders);
      const pip = readPipCommand(words, state);
      if (pip !== null) installWith(search, scene, script, words, pip, state);
    }
  }
}

interface PythonCall {
  readonly name: string;
  readonly start: number;
  readonly words: readonly Word[];
}

const methods = new Set(['install', 'run', 'run_always', 'run_install', 'chdir', 'cd']);

/** Method calls of these names with their plain arguments, and `def`, in order. One pass over the text. */
function calls(text: string): readonly PythonCall[] {
  const found: PythonCall[] = [];
  let at = 0;
  while (at < text.length) {
    const next = skipToken(text, at);
    const token = text.slice(at, Math.min(next, at + 20));
    if (token === 'def') found.push({ name: 'def', start: at, words: [] });
    if (!methods.has(token) || text.charAt(at - 1) !== '.' || text.charAt(next) !== '(') {
      at = next;
      continue;
    }
    const start = receiverStart(text, at - 1);
    const read = readArguments(text, next + 1);
    found.push({ name: token, start, words: read.words });
    at = read.end;
  }
  return found;
}

/** Longest name of what a method is called on that is shown. */
const longestReceiver = 60;

function receiverStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < longestReceiver && /[\w.]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Positional arguments up to the closing parenthesis: a text is a word, everything else is computed. */
function readArguments(text: string, from: number): { readonly words: readonly Word[]; readonly end: number } {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let depth = 0;
  let isNamed = false;
  let at = from;
  const flush = (end: number): void => {
    const first = pieces[0];
    if (first !== undefined && !isNamed) words.push({ pieces, start: first.start, end, glob: false, quoted: true });
    pieces = [];
    isNamed = false;
  };
  for (; at < text.length; ) {
    const character = text.charAt(at);
    const next = skipToken(text, at);
    if (character === ')' && depth === 0) break;
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    if (character === ',' && depth === 0) flush(at);
    else if (character === '=' && depth === 0) isNamed = true;
    else if (!/[\s#\\]/.test(character)) pieces.push(pieceOf(text, at, next));
    at = next;
  }
  flush(Math.min(at + 1, text.length));
  return { words, end: Math.min(at + 1, text.length) };
}

function pieceOf(text: string, start: number, end: number): Piece {
  const quoted = /^[rRuUbB]{0,2}(?:"""|'''|"|')/.exec(text.slice(start, start + 6))?.[0];
  if (quoted === undefined) return { kind: 'computed', text: text.slice(start, end), name: '', start };
  const mark = quoted.replace(/^[a-z]+/i, '').length;
  const inner = text.slice(start + quoted.length, end - mark);
  const kind = inner.includes('\\') ? 'computed' : 'text';
  return { kind, text: inner, name: '', start: start + quoted.length };
}

/** The offset behind the token at `at`: a comment, a text with its prefix, a name, or one character. */
function skipToken(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '#') return indexOrEnd(text, '\n', at);
  if (character === '"' || character === "'") return skipText(text, at);
  if (!isNameCharacter(character)) return at + 1;
  let end = at + 1;
  while (end < text.length && isNameCharacter(text.charAt(end))) end++;
  const quote = text.charAt(end);
  return (quote === '"' || quote === "'") && /^[rRuUbBfF]{1,2}$/.test(text.slice(at, end)) ? skipText(text, end) : end;
}

function skipText(text: string, open: number): number {
  const quote = text.charAt(open);
  const mark = text.startsWith(quote.repeat(3), open) ? quote.repeat(3) : quote;
  for (let at = open + mark.length; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.startsWith(mark, at)) return at + mark.length;
    else if (mark.length === 1 && text.charAt(at) === '\n') return at;
  }
  return text.length;
}

function isNameCharacter(character: string): boolean {
  return /\w/.test(character);
}

/** The words that `session.install` puts before its own. */
function pipInstall(start: number): readonly Word[] {
  return ['pip', 'install'].map((text) => quotedWord(text, start, start));
}
