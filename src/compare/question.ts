import type { Substitute, VariantRule } from '../policy/policy.ts';
import { canonicalName } from '../python/name.ts';
import { applies, type Grid } from './cells.ts';
import type { Exceptions } from './exceptions.ts';
import type { PackageKey, Side } from './side.ts';

/** What one variant is asked. */
export interface Question {
  readonly rule: VariantRule;
  readonly path: string;
  readonly base: Side;
  readonly variantSide: Side;
  readonly grid: Grid;
  readonly exceptions: Exceptions;
  /** Grows as the packages are judged. */
  readonly excused: Map<PackageKey, Excuse>;
}

/** What an exception lets a variant do with a package of the base. */
export type Excuse = 'omitted' | 'differs';

/** What the variant has a package of the base as: under its own name, or the substitute's where one stands in. */
export function variantKeyOf({ variantSide, exceptions, grid }: Question, key: PackageKey): PackageKey {
  if (applies(grid, variantSide.packages.get(key) ?? [])) return key;
  const substitute = exceptions.substituteOf(key);
  if (substitute === null) return key;
  const other = canonicalName(substitute.with);
  return variantSide.refused.has(key) && !variantSide.packages.has(other) ? key : other;
}

/**
 * The substitute by which a variant has, or is to have, a package of the base under another key, remembered as used; null
 * where the keys are the same.
 */
export function usedSubstitute({ exceptions }: Question, key: PackageKey, variantKey: PackageKey): Substitute | null {
  const substitute = variantKey === key ? null : exceptions.substituteOf(key);
  if (substitute !== null) exceptions.use(substitute);
  return substitute;
}
