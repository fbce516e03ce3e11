/** A word of a line of options, with its place in that line. */
export interface Word {
  readonly value: string;
  /** Quotes and backslashes included. */
  readonly start: number;
  readonly end: number;
}

/** Why a line is no list of words, and the quotation mark or backslash that is at fault. */
export interface UnclosedWord {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a line of options into words as pip does, with Python's `shlex.split`: blanks, tabs and line ends part words,
 * quotes keep them together, a backslash takes the next character as it is (between double quotes only `"` and itself).
 */
export function splitShellWords(line: string): readonly Word[] | UnclosedWord {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    if (isSeparator(line.charCodeAt(at))) {
      at++;
      continue;
    }
    const word = readWord(line, at);
    if ('message' in word) return word;
    words.push(word);
    at = word.end;
  }
  return words;
}

function readWord(line: string, start: number): Word | UnclosedWord {
  const parts: string[] = [];
  let at = start;
  let plainFrom = start;
  while (at < line.length && !isSeparator(line.charCodeAt(at))) {
    const code = line.charCodeAt(at);
    if (code !== singleQuote && code !== doubleQuote && code !== backslash) {
      at++;
      continue;
    }
    parts.push(line.slice(plainFrom, at));
    if (code === backslash) {
      if (at + 1 >= line.length) {
        return { message: 'The backslash at the end takes nothing.', start: at, end: at + 1 };
      }
      parts.push(line.charAt(at + 1));
      at += 2;
    } else {
      const close = readQuoted(line, at, parts);
      if (close < 0) {
        return { message: 'The quotation mark is never closed.', start: at, end: at + 1 };
      }
      at = close + 1;
    }
    plainFrom = at;
  }
  parts.push(line.slice(plainFrom, at));
  return { value: parts.join(''), start, end: at };
}

/** Adds what stands between the quotation marks to `parts`; the offset of the closing one, or -1. */
function readQuoted(line: string, open: number, parts: string[]): number {
  const quote = line.charCodeAt(open);
  let plainFrom = open + 1;
  for (let at = open + 1; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === quote) {
      parts.push(line.slice(plainFrom, at));
      return at;
    }
    if (code !== backslash || quote !== doubleQuote) continue;
    const next = line.charCodeAt(at + 1);
    if (next !== doubleQuote && next !== backslash) continue;
    parts.push(line.slice(plainFrom, at));
    plainFrom = at + 1;
    at++;
  }
  return -1;
}

const singleQuote = 0x27;
const doubleQuote = 0x22;
const backslash = 0x5c;

/** Python: `shlex.shlex.whitespace`. */
function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
