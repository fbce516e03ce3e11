import { clip, visible } from './visible.ts';

/**
 * A line of a file with a caret under an offset (UTF-16 units), as two lines of at most about `width` characters.
 *
 * Of a longer line the part around the caret is shown, with `…` where it was cut. The work is bounded by `width`.
 */
export function caretLines(text: string, offset: number, width: number): readonly [string, string] {
  const caret = Math.min(Math.max(0, offset), text.length);
  const start = caret <= width / 2 ? 0 : caret - Math.floor(width / 2);
  const before = `${start === 0 ? '' : '…'}${visible(text.slice(start, caret))}`;
  const after = clip(text.slice(caret, caret + width + 2), Math.max(2, width - (caret - start)));
  return [`${before}${after}`, `${' '.repeat([...before].length)}^`];
}
