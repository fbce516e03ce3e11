import type { Dialect, Piece } from './shell-syntax.ts';
import { indexOrEnd } from './source-text.ts';

/** What a dollar begins. */
export interface Dollar {
  readonly piece: Pick<Piece, 'kind' | 'name'>;
  /** The offset behind it. */
  readonly end: number;
}

/**
 * Reads what stands at a `$`: `$NAME`, `${NAME}`, `${NAME:-…}`, `$(…)`, `${{ expression }}` of workflows and `$[[ … ]]` of
 * GitLab; in a Makefile `$(NAME)`, and `$$` for the shell's dollar; for tox also `{name}`. Null where it is a dollar alone.
 */
export function readDollar(text: string, at: number, dialect: Dialect): Dollar | null {
  if (dialect === 'tox' && text.charAt(at) === '{') {
    const end = skipBraces(text, at);
    return { piece: variable(text.slice(at + 1, end - 1)), end };
  }
  if (dialect !== 'make') return readShellDollar(text, at);
  const next = text.charAt(at + 1);
  if (next === '$') return readShellDollar(text, at + 1) ?? { piece: computed, end: at + 2 };
  if (next !== '(' && next !== '{') return /^\s?$/.test(next) ? null : { piece: computed, end: at + 2 };
  const end = next === '(' ? skipParentheses(text, at + 1) : skipBraces(text, at + 1);
  return { piece: variable(text.slice(at + 2, end - 1)), end };
}

function readShellDollar(text: string, at: number): Dollar | null {
  if (text.startsWith('{{', at + 1)) {
    const close = text.indexOf('}}', at + 3);
    const end = close < 0 ? text.length : close + 2;
    return { piece: { kind: 'variable', name: text.slice(at + 3, end - 2).trim() }, end };
  }
  if (text.startsWith('[[', at + 1)) {
    const close = text.indexOf(']]', at + 3);
    return { piece: computed, end: close < 0 ? text.length : close + 2 };
  }
  const next = text.charAt(at + 1);
  if (next === '(') return { piece: computed, end: skipParentheses(text, at + 1) };
  if (next === '{') {
    const end = skipBraces(text, at + 1);
    return { piece: variable(text.slice(at + 2, end - 1)), end };
  }
  if ('@*#?$!-0123456789'.includes(next) && next !== '') return { piece: variable(next), end: at + 2 };
  let end = at + 1;
  while (isNameCharacter(text.charCodeAt(end))) end++;
  return end === at + 1 ? null : { piece: { kind: 'variable', name: text.slice(at + 1, end) }, end };
}

/** The offset behind the parenthesis that closes the one at `open`, quotation marks respected. */
export function skipParentheses(text: string, open: number): number {
  let depth = 0;
  let inQuotes = false;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') inQuotes = !inQuotes;
    else if (character === "'" && !inQuotes) at = indexOrEnd(text, "'", at + 1);
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The offset behind the back quotation mark that closes the one at `open`. */
export function skipBackquoted(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '`') return at + 1;
  }
  return text.length;
}

function skipBraces(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}

const computed: Dollar['piece'] = { kind: 'computed', name: '' };

/** A plain name, or what computes something from names. */
function variable(name: string): Dollar['piece'] {
  return /^(?:\w+|[@*#?$!-])$/.test(name) ? { kind: 'variable', name } : computed;
}

function isNameCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}
