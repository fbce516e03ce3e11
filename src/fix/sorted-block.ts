import { partitionPoint } from '../documents/sorted.ts';
import { canonicalName } from '../python/name.ts';

/** What a sorted section is sorted by. */
export type SortKey = (rawName: string) => string;

/** A section that is sorted: by what, and for each of its requirements the greatest key up to there. */
export interface SortedBlock {
  readonly key: SortKey;
  readonly greatest: readonly string[];
}

const lowerCase: SortKey = (rawName) => rawName.toLowerCase();
const canonical: SortKey = canonicalName;
const ascii: SortKey = (rawName) => rawName;

/** A sorted block has at least so many requirements. */
const fewest = 5;
/** And at most so many of its neighbours the wrong way round. */
const mostDescents = 0.05;

interface Named {
  readonly rawName: string | null;
}

/** What a section is sorted by: lower-case names as written, canonical names, or ASCII; null when by none of them. */
export function sortedBlockOf(requirements: readonly Named[]): SortedBlock | null {
  if (requirements.length < fewest) return null;
  for (const key of [lowerCase, canonical, ascii]) {
    const greatest = greatestUpTo(requirements, key);
    if (greatest !== null) return { key, greatest };
  }
  return null;
}

/** How many requirements of the block a name goes behind: those before the first one that is greater. */
export function sortedIndex({ key, greatest }: SortedBlock, rawName: string): number {
  const wanted = key(rawName);
  return partitionPoint(greatest.length, (index) => (greatest[index] ?? '') <= wanted);
}

/** Null when too many names are smaller than the one before them, or one has no name; looked at no further then. */
function greatestUpTo(requirements: readonly Named[], keyOf: SortKey): readonly string[] | null {
  const most = mostDescents * requirements.length;
  const all: string[] = [];
  let descents = 0;
  let before = '';
  let greatest = '';
  for (const { rawName } of requirements) {
    if (rawName === null) return null;
    const key = keyOf(rawName);
    if (key < before) descents += 1;
    if (descents > most) return null;
    before = key;
    if (key > greatest) greatest = key;
    all.push(greatest);
  }
  return all;
}
