import { lastAtMost } from './sorted.ts';

/** Line and column, from 1; columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text begins, as people count lines: LF, CRLF and CR end one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const end = /\r\n?|\n/g;
  while (end.test(text)) starts.push(end.lastIndex);
  return starts;
}

/** The line that holds an offset; the end of the text lies on its last line. */
export function lineAndColumn(starts: readonly number[], offset: number): LineAndColumn {
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
