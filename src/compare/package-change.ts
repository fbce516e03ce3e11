import { markerText } from '../python/marker.ts';
import { applies } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import type { Cause } from './finding.ts';
import type { PackageKey, SideLine } from './side.ts';
import { wording } from './wording.ts';

/** What became of one package between the two revisions. */
export interface PackageChange {
  /** Whether the versions that the base asks for are others: extras, markers and sources do not count. */
  readonly baseVersions: boolean;
  readonly inVariant: boolean;
  /** Whether the base has it only since; of a variant that is new, nobody knows. */
  readonly addedToBase: boolean;
  readonly cause: Cause;
}

/** What became of a package between two revisions of a variant and its base; `before` null: the variant is new. */
export function changeOf(head: VariantComparison, before: VariantComparison | null, key: PackageKey): PackageChange {
  const [base, variant] = [wordingIn(head, 'base', key), wordingIn(head, 'variantSide', key)];
  const [oldBase, oldVariant] =
    before === null ? [null, null] : [wordingIn(before, 'base', key), wordingIn(before, 'variantSide', key)];
  return {
    baseVersions: versionsOfBase(head, key) !== (before === null ? null : versionsOfBase(before, key)),
    inVariant: variant !== oldVariant,
    addedToBase: before !== null && oldBase === null && base !== null,
    cause: causeOf({ base, variant, oldBase, oldVariant, isNewVariant: before === null }),
  };
}

interface Wordings {
  readonly base: string | null;
  readonly variant: string | null;
  readonly oldBase: string | null;
  readonly oldVariant: string | null;
  readonly isNewVariant: boolean;
}

function causeOf({ base, variant, oldBase, oldVariant, isNewVariant }: Wordings): Cause {
  if (isNewVariant) return 'variant-changed';
  // Who takes a package out of the variant, or words it anew there, has decided about it, whatever the same change does in
  // the base.
  if (oldVariant !== null && variant === null) return 'variant-removed';
  if (oldVariant !== variant) return 'variant-changed';
  if (oldBase === null && base !== null) return 'base-added';
  return oldBase === base ? 'unknown' : 'base-changed';
}

/** What a side says of a package in the variant's environment, as one text; null when it does not have it. */
function wordingIn(comparison: VariantComparison, which: 'base' | 'variantSide', key: PackageKey): string | null {
  const own = which === 'base' ? key : comparison.variantKeyOf(key);
  const lines = linesHere(comparison, which, own);
  if (lines.length === 0) return comparison[which].refused.get(own)?.entry.text ?? null;
  return lines.map(wording).sort().join('\n');
}

/** Which versions the base asks for, as one text; markers count only where they choose between several. */
function versionsOfBase(comparison: VariantComparison, key: PackageKey): string {
  const lines = linesHere(comparison, 'base', key).map(({ entry }) => ({
    versions: entry.specifiers.map(({ operator, version }) => operator + version).sort(),
    marker: entry.marker === null ? '' : markerText(entry.marker),
  }));
  const versions = new Set(lines.map((line) => line.versions.join(',')));
  if (versions.size === 1) return [...versions].join('');
  return lines
    .map((line) => `${line.versions.join(',')} ; ${line.marker}`)
    .sort()
    .join('\n');
}

/** The lines and constraints of a package in the variant's environment; none when the side does not have it there. */
function linesHere(comparison: VariantComparison, which: 'base' | 'variantSide', key: PackageKey): readonly SideLine[] {
  const side = comparison[which];
  const isApplied = (line: SideLine): boolean => applies(comparison.grid, [line]);
  const lines = (side.packages.get(key) ?? []).filter(isApplied);
  return lines.length === 0 ? [] : [...lines, ...(side.constraints.get(key) ?? []).filter(isApplied)];
}
