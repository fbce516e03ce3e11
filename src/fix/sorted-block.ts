import { canonicalName, isPackageName } from '../python/name.ts';

/** What a sorted section is sorted by. */
export type SortKey = (rawName: string) => string;

const lowerCase: SortKey = (rawName) => rawName.toLowerCase();
const canonical: SortKey = (rawName) => (isPackageName(rawName) ? canonicalName(rawName) : rawName.toLowerCase());
const ascii: SortKey = (rawName) => rawName;

/** A sorted block has at least so many requirements. */
const fewest = 5;
/** And at most so many of its neighbours the wrong way round. */
const mostDescents = 0.05;

/** What a section is sorted by: lower-case names as written, canonical names, or ASCII; null when by none of them. */
export function sortKeyOf(requirements: readonly { readonly rawName: string | null }[]): SortKey | null {
  const names = requirements.flatMap(({ rawName }) => rawName ?? []);
  if (names.length < fewest || names.length < requirements.length) return null;
  return [lowerCase, canonical, ascii].find((key) => descents(names.map(key)) <= mostDescents * names.length) ?? null;
}

/** Where a name goes among sorted ones: behind the last that is not greater and has only such before it. */
export function sortedIndex(rawNames: readonly string[], rawName: string, key: SortKey): number {
  const wanted = key(rawName);
  const next = rawNames.findIndex((other) => key(other) > wanted);
  return next === -1 ? rawNames.length : next;
}

function descents(keys: readonly string[]): number {
  return keys.filter((key, index) => index > 0 && key < (keys[index - 1] ?? '')).length;
}
