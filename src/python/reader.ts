import type { Span } from '../problem.ts';
import { isBlank, isNameCharacter } from './character.ts';

/** A syntax error in one line of text: what was expected, at an offset of the text that was parsed. */
export interface RequirementSyntaxError {
  readonly message: string;
  readonly span: Span;
}

/** A text on its way through a recursive-descent parser. The first error stays; who meets it returns null. */
export interface Reader {
  readonly text: string;
  position: number;
  error: RequirementSyntaxError | null;
}

export function readerOf(text: string): Reader {
  return { text, position: 0, error: null };
}

/** `wsp*`: spaces and tabs. */
export function skipBlanks(reader: Reader): void {
  while (isBlank(reader.text.charCodeAt(reader.position))) reader.position += 1;
}

/** Takes one ASCII character if it comes next. */
export function take(reader: Reader, character: string): boolean {
  if (reader.text.charCodeAt(reader.position) !== character.charCodeAt(0)) return false;
  reader.position += 1;
  return true;
}

export function isAtEnd(reader: Reader): boolean {
  return reader.position >= reader.text.length;
}

/** Notes what was expected where the reader stands, and what to do; gives null, for the caller to return. */
export function expected(reader: Reader, what: string, advice: string): null {
  const end = endOfWord(reader.text, reader.position);
  return refuse(reader, `Expected ${what}, found ${nameFound(reader.text, reader.position, end)}: ${advice}.`, {
    start: reader.position,
    end,
  });
}

/** Notes an error with its own sentence. */
export function refuse(reader: Reader, message: string, span: Span): null {
  reader.error ??= { message, span };
  return null;
}

/** How much of a word is quoted in a message, in UTF-16 units. */
const quotedLength = 24;

/** The run of name characters at an offset, else the one character there. */
function endOfWord(text: string, position: number): number {
  let end = position;
  while (end < position + quotedLength && isNameCharacter(text.charCodeAt(end))) end += 1;
  if (end > position || position >= text.length) return end;
  return position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);
}

function nameFound(text: string, start: number, end: number): string {
  if (start >= text.length) return 'the end of the line';
  const found = text.slice(start, end);
  // Most are plain, and an expression with Unicode's classes takes longer to make ready.
  const isVisible = /^[!-~]/.test(found) || !/^[\p{C}\p{Z}]/u.test(found);
  return isVisible ? `\`${found}\`` : `an invisible character (${codePointName(found)})`;
}

/** `U+00A0` */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
