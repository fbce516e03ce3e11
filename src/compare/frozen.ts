import type { Side } from './side.ts';

/**
 * Whether a base looks like `pip freeze`: at least 40 names, at least 90 % of them pinned, in the order of the alphabet. What
 * people pin under headings of their own is in another order: of 59 such names 22 stand before their predecessor, of 182 that
 * a tool wrote 2 at most.
 */
export function looksFrozen(base: Side): boolean {
  const count = base.packages.size;
  if (count < 40) return false;
  let pinned = 0;
  let descents = 0;
  let before = '';
  for (const [key, lines] of base.packages) {
    if (lines.some(({ entry }) => entry.specifiers.some(({ operator, version }) => isPin(operator, version))))
      pinned += 1;
    if (key < before) descents += 1;
    before = key;
  }
  return pinned >= 0.9 * count && descents <= 0.05 * count;
}

function isPin(operator: string, version: string): boolean {
  return operator === '===' || (operator === '==' && !version.endsWith('.*'));
}
