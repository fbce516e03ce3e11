/** A text as one word of a POSIX shell (XCU 2.2): as it is when nothing in it is special, else between single quotes. */
export function shellWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
