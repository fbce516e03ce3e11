import { applied, applies } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import { type Draft, draftOf, elsewhere } from './draft.ts';
import type { Detail } from './finding.ts';
import { refusedPresence } from './judge-own-packages.ts';
import { isTarget, type PackageKey } from './side.ts';

/**
 * Packages that the base had in the variant's environment and has no more, and that a superset had and still has: under their
 * own names, or as the substitute that the policy names, which then stands in for nothing.
 */
export function leftBehind(head: VariantComparison, before: VariantComparison | null): readonly Draft[] {
  if (before === null || head.variant.rule.relation !== 'superset') return [];
  const { path } = head.variant;
  const drafts: Draft[] = [];
  const told = new Set<PackageKey>();
  const dropped = (key: PackageKey): boolean => isIn(before, 'base', key) && !isIn(head, 'base', key);
  for (const key of new Set([...before.base.packages.keys(), ...before.base.refused.keys()])) {
    if (!dropped(key)) continue;
    const held = head.variantKeyOf(key);
    if (told.has(held) || head.allowed.has(held) || !isIn(head, 'variantSide', held)) continue;
    if (before.variantKeyOf(key) !== held || !isIn(before, 'variantSide', held)) continue;
    // What has a name of its own in the base is told under it.
    if (held !== key && (isIn(head, 'base', held) || dropped(held))) continue;
    told.add(held);
    const detail: Detail = { code: 'left-behind' };
    const lines = applied(head.grid, head.variantSide.packages.get(held) ?? []);
    const refused = head.variantSide.refused.get(held);
    const draft =
      refused !== undefined && lines.length === 0
        ? refusedPresence(path, held, refused)
        : { ...draftOf('presence', held, [], lines), via: elsewhere(path, lines) };
    if (held === key) drafts.push({ ...draft, detail });
    else {
      const old = before.base;
      const name = (old.packages.get(key)?.[0] ?? old.refused.get(key))?.entry.rawName ?? key;
      drafts.push({ ...draft, key, package: isTarget(key) ? null : key, name, heldAs: draft.name, detail });
    }
  }
  return drafts;
}

/** Whether a side has a package in the variant's environment, be it by a line that pip refuses. */
function isIn(comparison: VariantComparison, which: 'base' | 'variantSide', key: PackageKey): boolean {
  const { packages, refused } = comparison[which];
  return refused.has(key) || applies(comparison.grid, packages.get(key) ?? []);
}
