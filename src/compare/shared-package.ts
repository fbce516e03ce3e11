import type { VariantRule } from '../policy/policy.ts';
import { applied, type CellClass } from './cells.ts';
import type { Detail } from './finding.ts';
import type { Question } from './question.ts';
import type { PackageKey, SideLine } from './side.ts';

/** A package that both sides have. */
export interface SharedPackage {
  readonly key: PackageKey;
  /** What the variant has it as: the substitute's key where one stands in. */
  readonly variantKey: PackageKey;
  readonly baseLines: readonly SideLine[];
  readonly variantLines: readonly SideLine[];
  readonly classes: readonly CellClass[];
}

/** In what a package differs, and cells in which that shows. */
export interface Difference {
  readonly detail: Detail;
  readonly shownIn: CellClass;
}

/** Finds a difference of one kind, or none. */
export type Judge = (shared: SharedPackage, question: Question) => Difference | null;

/** What the `-c` files of either side say of a package. */
export interface Constraints {
  readonly base: readonly SideLine[];
  readonly variant: readonly SideLine[];
}

/** Those of them that may hold in the variant's environment. */
export function constraintsOn({ base, variantSide, grid }: Question, { key, variantKey }: SharedPackage): Constraints {
  return {
    base: applied(grid, base.constraints.get(key) ?? []),
    variant: applied(grid, variantSide.constraints.get(variantKey) ?? []),
  };
}

/** Whether one package is to suit both sides at once: an overlay's substitute is another one than its base has. */
export function isInstalledTogether(
  { key, variantKey }: Pick<SharedPackage, 'key' | 'variantKey'>,
  rule: VariantRule,
): boolean {
  return rule.relation === 'overlay' && key === variantKey;
}
