import type { Span } from '../problem.ts';
import { lastIndexWhere } from './sorted.ts';

/** A stretch of a joined line: from offset `at` on it is the text from `source` on. */
export interface SourcePiece {
  readonly at: number;
  readonly source: number;
}

/**
 * From offsets in a line's content to offsets in the text. A number where the line is one stretch of the text; else the
 * pieces of the joined line and where in it the content begins.
 */
export type SourceMap = number | { readonly pieces: readonly SourcePiece[]; readonly from: number };

/** The offset in the text of the character at `offset` of the content. */
export function sourceOf(map: SourceMap, offset: number): number {
  if (typeof map === 'number') return map + offset;
  const { pieces, from } = map;
  const at = from + offset;
  const piece = pieces[lastIndexWhere(pieces.length, (index) => (pieces[index]?.at ?? 0) <= at)];
  return piece === undefined ? at : piece.source + at - piece.at;
}

/** The way back: where in the content a character of the text stands that belongs to it. */
export function contentOffset(map: SourceMap, source: number): number {
  if (typeof map === 'number') return source - map;
  const { pieces, from } = map;
  const piece = pieces[lastIndexWhere(pieces.length, (index) => (pieces[index]?.source ?? 0) <= source)];
  return (piece === undefined ? source : piece.at + source - piece.source) - from;
}

/** A range of the content as a range of the text; it ends behind its last character, not where the next piece begins. */
export function sourceSpan(map: SourceMap, start: number, end: number): Span {
  if (typeof map === 'number') return { start: map + start, end: map + end };
  const from = sourceOf(map, start);
  return { start: from, end: end > start ? sourceOf(map, end - 1) + 1 : from };
}

/** The same map for a part of the content that begins at `offset`. */
export function shifted(map: SourceMap, offset: number): SourceMap {
  return typeof map === 'number' ? map + offset : { pieces: map.pieces, from: map.from + offset };
}
