import type { Side } from './side.ts';

/** Whether a base looks like `pip freeze`: at least 40 names, at least 90 % of them pinned. */
export function looksFrozen(base: Side): boolean {
  if (base.packages.size < 40) return false;
  let pinned = 0;
  for (const [, lines] of base.packages) {
    if (lines.some(({ entry }) => entry.specifiers.some(({ operator, version }) => isPin(operator, version))))
      pinned += 1;
  }
  return pinned >= 0.9 * base.packages.size;
}

function isPin(operator: string, version: string): boolean {
  return operator === '===' || (operator === '==' && !version.endsWith('.*'));
}
