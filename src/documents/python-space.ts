import { isPythonSpace } from '../python/character.ts';

/** First offset in `[start, end)` that is no white space for Python, or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isPythonSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character in `[start, end)` that is no white space for Python, or `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isPythonSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
