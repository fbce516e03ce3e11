import type { Document } from '../documents/document.ts';
import { partitionPoint } from '../documents/sorted.ts';

/** Index of the first entry of a document that begins at an offset or behind it. */
export function entryIndexAt({ entries }: Document, offset: number): number {
  return partitionPoint(entries.length, (index) => (entries[index]?.start ?? offset) < offset);
}
