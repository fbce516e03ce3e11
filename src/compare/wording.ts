import type { RequirementEntry } from '../documents/document.ts';
import { markerText } from '../python/marker.ts';
import type { SideLine } from './side.ts';

/** What a line says of its package, whatever it calls it: versions, extras, source and marker. */
export function wording(line: SideLine): string {
  const { marker } = line.entry;
  return `${unconditionalWording(line)} ; ${marker === null ? '' : markerText(marker)}`;
}

/** What a line says of its package where it applies, however it is spelt: versions, extras and source. */
export function unconditionalWording({ entry }: SideLine): string {
  return [specifierText(entry), entry.extras.join(','), sourceOf(entry)].join(' ; ');
}

/** `==2.0`, `>=2,<3`, or the empty string for any version: the specifiers as written, without blanks. */
export function specifierText(entry: RequirementEntry): string {
  const [first, ...rest] = entry.specifiers;
  if (first === undefined) return '';
  if (rest.length === 0) return first.operator + first.version;
  return entry.specifiers.map(({ operator, version }) => operator + version).join(',');
}

/**
 * Where a requirement comes from: `index`, or the address as written without `#egg=`.
 *
 * An absolute `file:` address stands for a package that the machine of a conda freeze had on its disk; it says nothing
 * about another machine and counts as an index requirement without a version.
 */
export function sourceOf(entry: RequirementEntry): string {
  if (entry.form === 'name' || entry.target === null || isAbsoluteFile(entry)) return 'index';
  const hash = entry.target.indexOf('#');
  return plainTarget(hash === -1 ? entry.target : entry.target.slice(0, hash));
}

/** `name @ file:///…`: a path of the machine that made the file. */
export function isAbsoluteFile(entry: RequirementEntry): boolean {
  return entry.name !== null && entry.form !== 'editable' && (entry.target?.startsWith('file:///') ?? false);
}

/** `./lib/` and `lib` are one folder. Addresses stay as they are. */
export function plainTarget(target: string): string {
  if (target.includes('://')) return target;
  return target.replace(/^(?:\.\/+)+/, '').replace(/\/$/, '') || '.';
}
