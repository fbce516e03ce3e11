import type { Policy, PolicyGroup } from './policy.ts';

/**
 * A policy upon those that it extends, each with what it extends itself: the later over the earlier, however far it is, and
 * the policy itself over all:
 *
 * - `enforce` and `fix` are those of the last policy that says them;
 * - `severity` is merged code by code;
 * - `groups` are all of them; one of the same name takes the place of the one before.
 */
export function mergePolicies(own: Policy, extended: readonly Policy[]): Policy {
  const all = [...extended, own];
  const groups = new Map<string, PolicyGroup>();
  for (const group of all.flatMap((policy) => policy.groups)) groups.set(group.name, group);
  const enforcing = all.findLast(({ statesEnforce }) => statesEnforce === true);
  return {
    ...own,
    enforce: enforcing?.enforce ?? own.enforce,
    statesEnforce: enforcing !== undefined,
    groups: [...groups.values()],
    severity: new Map(all.flatMap(({ severity }) => [...severity])),
    fix: all.findLast(({ fix }) => fix !== null)?.fix ?? null,
  };
}
