import { applied, applies } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import { type Draft, draftOf, elsewhere } from './draft.ts';
import type { Detail } from './finding.ts';
import { refusedPresence } from './judge-own-packages.ts';
import type { PackageKey } from './side.ts';

/** Packages that the base had in the variant's environment and has no more, and that a superset had and still has. */
export function leftBehind(head: VariantComparison, before: VariantComparison | null): readonly Draft[] {
  if (before === null || head.variant.rule.relation !== 'superset') return [];
  const { path } = head.variant;
  const drafts: Draft[] = [];
  const dropped = (key: PackageKey): boolean => isIn(before, 'base', key) && !isIn(head, 'base', key);
  for (const key of new Set([...before.base.packages.keys(), ...before.base.refused.keys()])) {
    if (head.allowed.has(key) || !dropped(key) || !isIn(head, 'variantSide', key) || !isIn(before, 'variantSide', key))
      continue;
    const detail: Detail = { code: 'left-behind' };
    const lines = applied(head.grid, head.variantSide.packages.get(key) ?? []);
    const refused = head.variantSide.refused.get(key);
    if (refused !== undefined && lines.length === 0) {
      drafts.push({ ...refusedPresence(path, key, refused), detail });
    } else {
      drafts.push({ ...draftOf('presence', key, [], lines), via: elsewhere(path, lines), detail });
    }
  }
  return drafts;
}

/** Whether a side has a package in the variant's environment, be it by a line that pip refuses. */
function isIn(comparison: VariantComparison, which: 'base' | 'variantSide', key: PackageKey): boolean {
  const { packages, refused } = comparison[which];
  return refused.has(key) || applies(comparison.grid, packages.get(key) ?? []);
}
