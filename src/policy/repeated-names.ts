import { type Problem, problem } from '../problem.ts';
import { canonicalName } from '../python/name.ts';
import { groupName } from './group-name.ts';
import type { Located } from './policy-yaml.ts';

/**
 * Names that stand twice where each must be one of a kind: those of groups, which tell findings apart, and those of
 * packages that a variant substitutes, in canonical form (PEP 503). Whatever else is wrong with the policy.
 */
export function repeatedNames(root: Located): readonly Problem[] {
  const groups = itemsOf(root, 'groups');
  const names = groups.flatMap((group) => {
    const name = groupName(group.value);
    return name === null ? [] : [{ name, place: entry(group, 'name')?.place ?? group.place }];
  });
  const substitutes = groups
    .flatMap((group) => itemsOf(group, 'variants'))
    .map((variant) => [...(entry(variant, 'substitute')?.entries ?? [])])
    .map((entries) => entries.map(([name, { key }]) => ({ name: canonicalName(name), place: key })));
  return [
    ...repeated(names, (name) => `another group is called "${name}": give this one a "name" of its own`),
    ...substitutes.flatMap((one) => repeated(one, (name) => `"${name}" is substituted already in this variant`)),
  ];
}

function repeated(
  named: readonly { readonly name: string; readonly place: Located['place'] }[],
  message: (name: string) => string,
): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name, place } of named) {
    if (seen.has(name)) problems.push(problem('policy-duplicate', message(name), place));
    seen.add(name);
  }
  return problems;
}

function entry(map: Located, key: string): Located | undefined {
  return map.entries.get(key)?.value;
}

function itemsOf(map: Located, key: string): readonly Located[] {
  return entry(map, key)?.items ?? [];
}
