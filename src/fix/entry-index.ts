import type { Document, Entry } from '../documents/document.ts';
import { partitionPoint } from '../documents/sorted.ts';

/** The first entry of a document that is not blank. */
export function firstOf({ entries }: Document): Entry | undefined {
  return entries.find(({ kind }) => kind !== 'blank');
}

/** Index of the first entry of a document that begins at an offset or behind it. */
export function entryIndexAt({ entries }: Document, offset: number): number {
  return partitionPoint(entries.length, (index) => (entries[index]?.start ?? offset) < offset);
}
