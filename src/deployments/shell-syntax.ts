import { readDollar, skipBackquoted, skipParentheses } from './shell-dollar.ts';
import { indexOrEnd } from './source-text.ts';

/** A stretch of a word that is one stretch of the script. */
export interface Piece {
  /** `text` stands for itself; a `variable` for its value (`name`); what is `computed`, for what a command says. */
  readonly kind: 'text' | 'variable' | 'computed';
  /** As spelt, quotes and escapes gone. */
  readonly text: string;
  readonly name: string;
  readonly start: number;
}

/** A word of a command. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  /** Whether it holds a wildcard that is not quoted. */
  readonly glob: boolean;
  /** Whether any of it is quoted: a quoted `if` is no keyword. */
  readonly quoted: boolean;
}

/** A part of a script, as the shell sees it. */
export type Token =
  | ({ readonly kind: 'word' } & Word)
  /** `;` `;;` `&&` `||` `|` `&` `(` `)`, or a line's end. */
  | { readonly kind: 'operator'; readonly text: string }
  /** The lines of a here-document: the input of the command it stands with. */
  | { readonly kind: 'input'; readonly start: number; readonly end: number };

/**
 * How a text is spelt: for `sh`; in a Makefile, where `$(X)` is make's variable and `$$` the shell's dollar; for tox, where
 * `{x}` is a substitution; or for the shells of Windows, where a backslash parts folders and `` ` `` or `^` continues a line.
 */
export type Dialect = 'sh' | 'make' | 'tox' | 'windows';

/**
 * Parts a script into the words and operators of the shell (POSIX.1-2024, XCU 2.3), in one pass. Redirections are read and
 * left out. A quotation mark or parenthesis that is never closed reaches to the end.
 */
export function shellTokens(text: string, dialect: Dialect = 'sh'): readonly Token[] {
  const tokens: Token[] = [];
  const awaited: { readonly name: string; readonly tabs: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const continued = continuation(text, at, dialect);
    if (continued > 0) at += continued;
    else if (character === ' ' || character === '\t' || character === '\r') at++;
    else if (character === '#') at = indexOrEnd(text, '\n', at);
    else if (character === '\n') {
      at++;
      for (const { name, tabs } of awaited.splice(0)) {
        const input = hereDocument(text, at, name, tabs);
        tokens.push({ kind: 'input', start: at, end: input.end });
        at = input.next;
      }
      tokens.push({ kind: 'operator', text: '\n' });
    } else if (isSubstitution(text, at)) {
      at = readWordInto(tokens, text, at, dialect);
    } else if (character === '<' || character === '>' || text.startsWith('&>', at)) {
      const here = /^<<(-?)(?!<)/.exec(text.slice(at, at + 4));
      at += /^(?:<<<|<<-|<<|<&|<>|>>|>&|>\||&>>|&>|<|>)/.exec(text.slice(at, at + 3))?.[0].length ?? 1;
      const target: Token[] = [];
      while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
      if (at < text.length && !isWordEnd(text, at)) at = readWordInto(target, text, at, dialect);
      const word = target[0];
      if (here !== null && word?.kind === 'word') awaited.push({ name: rawText(word), tabs: here[1] === '-' });
    } else if (isOperator(character)) {
      const operator = /^(?:;;|&&|\|\||\|&|[;&|()])/.exec(text.slice(at, at + 2))?.[0] ?? character;
      tokens.push({ kind: 'operator', text: operator === '|&' ? '|' : operator });
      at += operator.length;
    } else at = readWordInto(tokens, text, at, dialect);
  }
  return tokens;
}

/** A quoted word that is a text and nothing else. Of one that the file does not spell, `end` is `start`. */
export function quotedWord(text: string, start: number, end = start + text.length): Word {
  return { pieces: [{ kind: 'text', text, name: '', start }], start, end, glob: false, quoted: true };
}

/** A word's text, with variables and commands as spelt. */
export function rawText({ pieces }: Word): string {
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
}

/** Reads a word, unless it is the number of a file that a redirection names (`2>`); the offset behind it. */
function readWordInto(tokens: Token[], text: string, start: number, dialect: Dialect): number {
  const pieces: Piece[] = [];
  let glob = false;
  let quoted = false;
  let at = start;
  let plainFrom = start;
  const flush = (end: number): void => {
    if (end > plainFrom) pieces.push({ kind: 'text', text: text.slice(plainFrom, end), name: '', start: plainFrom });
  };
  const add = (piece: Piece, next: number): void => {
    flush(piece.start);
    pieces.push(piece);
    at = next;
    plainFrom = next;
  };
  let inQuotes = false;
  while (at < text.length && (inQuotes || !isWordEnd(text, at))) {
    const character = text.charAt(at);
    const continued = continuation(text, at, dialect);
    if (continued > 0) {
      flush(at);
      at += continued;
      plainFrom = at;
    } else if (character === '"') {
      flush(at);
      inQuotes = !inQuotes;
      quoted = true;
      plainFrom = ++at;
    } else if (character === "'" && !inQuotes) {
      flush(at);
      const close = text.indexOf("'", at + 1);
      plainFrom = at + 1;
      at = close < 0 ? text.length : close;
      flush(at);
      quoted = true;
      plainFrom = ++at;
    } else if (character === '\\' && dialect !== 'windows' && (!inQuotes || '"\\$`'.includes(text.charAt(at + 1)))) {
      flush(at);
      plainFrom = at + 1;
      at += 2;
      quoted = true;
    } else if (character === '$' || (character === '{' && dialect === 'tox')) {
      const dollar = readDollar(text, at, dialect);
      if (dollar === null) at++;
      else add({ ...dollar.piece, text: text.slice(at, dollar.end), start: at }, dollar.end);
    } else if (character === '`') {
      const end = skipBackquoted(text, at);
      add({ kind: 'computed', text: text.slice(at, end), name: '', start: at }, end);
    } else if (!inQuotes && isSubstitution(text, at)) {
      const end = skipParentheses(text, at + 1);
      add({ kind: 'computed', text: text.slice(at, end), name: '', start: at }, end);
    } else {
      if (!inQuotes && (character === '*' || character === '?')) glob = true;
      at++;
    }
  }
  at = Math.min(at, text.length);
  flush(at);
  const next = text.charAt(at);
  const first = pieces[0];
  const fileNumber = (next === '<' || next === '>') && !quoted && pieces.length === 1 && /^\d$/.test(first?.text ?? '');
  if (!fileNumber) tokens.push({ kind: 'word', pieces, start, end: at, glob, quoted });
  return at;
}

/** Lines up to the one that is the name alone. */
function hereDocument(text: string, start: number, name: string, tabs: boolean): { end: number; next: number } {
  for (let at = start; at < text.length; ) {
    const end = indexOrEnd(text, '\n', at);
    const line = text.slice(at, end).replace(/\r$/, '');
    if ((tabs ? line.replace(/^\t+/, '') : line) === name) return { end: at, next: end };
    at = end + 1;
  }
  return { end: text.length, next: text.length };
}

/** Length of what joins two lines, 0 when nothing does. */
function continuation(text: string, at: number, dialect: Dialect): number {
  const character = text.charAt(at);
  if (dialect === 'windows' ? character !== '`' && character !== '^' : character !== '\\') return 0;
  if (text.charAt(at + 1) === '\n') return 2;
  return text.startsWith('\r\n', at + 1) ? 3 : 0;
}

function isOperator(character: string): boolean {
  return ';&|()'.includes(character);
}

/** `<(…)` and `>(…)`, which stand for the name of a file. */
function isSubstitution(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === '<' || character === '>') && text.charAt(at + 1) === '(';
}

function isWordEnd(text: string, at: number): boolean {
  return ' \t\r\n;&|()<>'.includes(text.charAt(at)) && !isSubstitution(text, at);
}
