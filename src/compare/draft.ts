import type { PackageName } from '../python/name.ts';
import type { Detail, Line } from './finding.ts';
import { isTarget, lineOf, type PackageKey, type SideLine } from './side.ts';

/** What a finding is about; with group, variant and key it is the finding's identity across revisions. */
export type Kind =
  | 'absence'
  | 'version'
  | 'extras'
  | 'marker'
  | 'source'
  | 'presence'
  | 'duplicate'
  | 'line'
  | 'exception';

/** A finding before it is known what the change brought and what counts. */
export interface Draft {
  readonly kind: Kind;
  /** What tells it from others of its kind: the `PackageKey`, or of a line or an exception its place and text. */
  readonly key: string;
  readonly package: PackageName | null;
  readonly name: string;
  // As of a finding, from here on.
  readonly bases: readonly Line[];
  readonly lines: readonly Line[];
  readonly via: Line | null;
  readonly heldAs?: string;
  readonly detail: Detail;
}

/** A draft without its detail: names and lines from the two sides. */
export function draftOf(
  kind: Kind,
  key: PackageKey,
  baseLines: readonly SideLine[],
  variantLines: readonly SideLine[],
): Omit<Draft, 'detail'> {
  const first = baseLines[0]?.entry ?? variantLines[0]?.entry;
  return {
    kind,
    key,
    package: isTarget(key) ? null : key,
    name: first?.rawName ?? first?.text ?? key,
    bases: baseLines.map(lineOf),
    lines: variantLines.map(lineOf),
    via: null,
  };
}

/** The line that a finding on the variant rests on, when an included file holds it. */
export function elsewhere(path: string, lines: readonly SideLine[]): Line | null {
  const other = lines.find(({ document }) => document.path !== path);
  return other === undefined ? null : lineOf(other);
}
