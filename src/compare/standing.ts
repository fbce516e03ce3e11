import type { PackageName } from '../python/name.ts';
import { applies } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import type { Standing } from './result.ts';

/** How a variant stands to a package that nothing is said of there; null when it has it, and as its base has it. */
export function standingOf(comparison: VariantComparison, name: PackageName): Standing | null {
  const { variant, variantSide, grid, excused } = comparison;
  const key = comparison.variantKeyOf(name);
  if (!variantSide.refused.has(key) && !applies(grid, variantSide.packages.get(key) ?? [])) {
    return { kind: excused.get(name) === 'omitted' ? 'omitted' : 'absent' };
  }
  if (key === name) return excused.get(name) === 'differs' ? { kind: 'differs' } : null;
  const substitute = variant.rule.substitute.find((one) => one.package === name);
  return { kind: 'substituted', by: substitute?.with ?? key };
}
