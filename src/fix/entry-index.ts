import type { Document } from '../documents/document.ts';

/** Index of the first entry of a document that begins at an offset or behind it. */
export function entryIndexAt({ entries }: Document, offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
