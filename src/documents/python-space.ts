/**
 * What Python's `str.isspace` and the regular expressions of pip (`\s`) take for white space. JavaScript's own `\s` and
 * `trim` differ: they lack U+001C to U+001F and U+0085, and have U+FEFF.
 */
export function isPythonSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** First offset in `[start, end)` that is no white space, or `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isPythonSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last character in `[start, end)` that is no white space, or `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isPythonSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** As Python's `str.strip()`. */
export function strip(text: string): string {
  const start = skipSpace(text, 0, text.length);
  return text.slice(start, trimmedEnd(text, start, text.length));
}
