import { applies } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import type { Cause } from './finding.ts';
import type { PackageKey, SideLine } from './side.ts';
import { wording } from './wording.ts';

/** What became of one package between the two revisions. */
export interface PackageChange {
  /** Whether the base says something else of it since. */
  readonly inBase: boolean;
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
    inBase: base !== oldBase,
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
  // Who takes a package out of the variant, or words anew what the base has as well, has decided about it, whatever the same
  // change does in the base.
  if (oldVariant !== null && variant === null) return 'variant-removed';
  if (oldVariant !== variant && base !== null) return 'variant-changed';
  if (oldBase === null && base !== null) return 'base-added';
  if (oldBase !== base) return 'base-changed';
  return oldVariant === variant ? 'unknown' : 'variant-changed';
}

/** What a side says of a package in the variant's environment, as one text; null when it does not have it. */
function wordingIn(comparison: VariantComparison, which: 'base' | 'variantSide', key: PackageKey): string | null {
  const side = comparison[which];
  const own = which === 'base' ? key : comparison.variantKeyOf(key);
  const lines = side.packages.get(own) ?? [];
  const isApplied = (line: SideLine): boolean => applies(comparison.grid, [line]);
  if (!lines.some(isApplied)) return side.refused.get(own)?.entry.text ?? null;
  return [...lines, ...(side.constraints.get(own) ?? [])].filter(isApplied).map(wording).sort().join('\n');
}
