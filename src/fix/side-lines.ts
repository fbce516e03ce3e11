import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import { canonicalName } from '../python/name.ts';

/** The base's lines of a finding's package. */
export function baseLinesOf({ base }: GroupComparison, finding: Finding): readonly SideLine[] {
  return finding.package === null ? [] : (base.packages.get(finding.package) ?? []);
}

/** The variant's lines of a finding's package; those of its substitute, where it has that instead. */
export function variantLinesOf({ variant, side }: VariantComparison, finding: Finding): readonly SideLine[] {
  const { package: name } = finding;
  if (name === null) return [];
  const substitute = variant.rule.substitute.find((one) => one.package === name)?.with ?? name;
  return side.packages.get(name) ?? side.packages.get(canonicalName(substitute)) ?? [];
}
