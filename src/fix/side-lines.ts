import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** The base's lines of a finding's package. */
export function baseLinesOf({ base }: GroupComparison, finding: Finding): readonly SideLine[] {
  return finding.package === null ? [] : (base.packages.get(finding.package) ?? []);
}

/** The variant's lines of a finding's package; those of its substitute, where it has that instead. */
export function variantLinesOf(variant: VariantComparison, finding: Finding): readonly SideLine[] {
  if (finding.package === null) return [];
  const { packages } = variant.side;
  const own = packages.get(finding.package);
  if (own !== undefined) return own;
  const substitute = substituteOf(variant, finding.package);
  return substitute === null ? [] : (packages.get(canonicalName(substitute)) ?? []);
}

/** The package that the policy wants instead of one of the base's, as the policy spells it. */
function substituteOf({ variant }: VariantComparison, name: PackageName): string | null {
  return variant.rule.substitute.find((one) => one.package === name)?.with ?? null;
}
