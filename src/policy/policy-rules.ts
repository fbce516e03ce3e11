import { type Place, type Problem, problem } from '../problem.ts';
import { canonicalName } from '../python/name.ts';
import { closest } from './did-you-mean.ts';
import { extensionComplaint } from './extension.ts';
import { groupName } from './group-name.ts';
import { pathComplaint } from './policy-path.ts';
import type { Located } from './policy-yaml.ts';
import { shown } from './shown.ts';
import { patternComplaint } from './value-complaint.ts';

/**
 * What is wrong with a policy that its shape does not say: paths and patterns that cannot be meant, keys of a variant that
 * do not go together, names that stand twice. Asked whatever else is wrong, so that all problems are told at once.
 */
export function ruleProblems(root: Located, isExtended: boolean): readonly Problem[] {
  const groups = itemsOf(root, 'groups');
  const extended = entry(root, 'extends');
  return [
    ...(isExtended ? [] : missingGroups(root)),
    ...[extended, ...(extended?.items ?? [])].flatMap((text) => complaints(text, extensionComplaint)),
    ...repeatedGroups(groups),
    ...groups.flatMap(groupProblems),
  ];
}

/** A misspelt key is told by the shape. */
function missingGroups(root: Located): readonly Problem[] {
  const keys = [...root.entries.keys()];
  const isMap = typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
  if (!isMap || keys.some((key) => closest(key, ['groups', 'extends']) !== null)) return [];
  return [problem('policy-shape', 'the key "groups" is missing: expected a list of groups', root.place)];
}

/** Findings are told apart by the names of their groups, among other things. */
function repeatedGroups(groups: readonly Located[]): readonly Problem[] {
  const names = groups.flatMap((group) => {
    const name = groupName(group.value);
    return name === null ? [] : [{ name, place: entry(group, 'name')?.place ?? group.place }];
  });
  return repeated(names, (name) => `another group is called "${shown(name)}": give this one a "name" of its own`);
}

function groupProblems(group: Located): readonly Problem[] {
  const name = entry(group, 'name');
  const base = entry(group, 'base');
  const nameless = typeof name?.value === 'string' && name.value !== '' && name.value.trim() === '';
  return [
    ...(nameless ? [problem('policy-value', 'a group cannot have an empty name', name.place)] : []),
    ...[base, ...(base?.items ?? [])].flatMap((path) => complaints(path, pathComplaint)),
    ...itemsOf(group, 'variants').flatMap(variantProblems),
  ];
}

function variantProblems(variant: Located): readonly Problem[] {
  // A path alone, as most are.
  if (variant.entries.size === 0) return complaints(variant, pathComplaint);
  const patterns = ['extra', 'omit', 'differ'].flatMap((list) => itemsOf(variant, list));
  const substitutes = [...(entry(variant, 'substitute')?.entries ?? [])];
  return [
    ...[variant, entry(variant, 'path')].flatMap((path) => complaints(path, pathComplaint)),
    ...togetherProblems(variant),
    ...patterns.flatMap((one) => [one, entry(one, 'package')].flatMap((text) => complaints(text, patternComplaint))),
    ...repeated(
      substitutes.map(([name, { key }]) => ({ name: canonicalName(name), place: key })),
      (name) => `"${shown(name)}" is substituted already in this variant`,
    ),
    ...substitutes.flatMap(([name, { value }]) => ownSubstitute(name, value)),
    // Each name under `require` is judged by itself: one that stands twice would be found, and put into the file, twice.
    ...repeated(
      itemsOf(variant, 'require').flatMap(({ value, place }) =>
        isText(value) ? [{ name: canonicalName(value), place }] : [],
      ),
      (name) => `"${shown(name)}" is required already in this variant`,
    ),
  ];
}

/** A package that stands in for itself would be held against itself, which says nothing. */
function ownSubstitute(name: string, substitute: Located): readonly Problem[] {
  const other = entry(substitute, 'with') ?? substitute;
  if (!isText(other.value) || canonicalName(other.value) !== canonicalName(name)) return [];
  const message = `"${shown(name)}" cannot stand in for itself: name the package that this variant has instead`;
  return [problem('policy-value', message, other.place)];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function togetherProblems(variant: Located): readonly Problem[] {
  const problems: Problem[] = [];
  const versions = entry(variant, 'versions');
  if (versions?.value === 'exact' && entry(variant, 'relation')?.value === 'overlay') {
    const message =
      'an overlay adds to what its base pins, so the two cannot have the same versions: leave "versions: exact" out';
    problems.push(problem('policy-value', message, versions.place));
  }
  const required = entry(variant, 'require');
  if (required !== undefined && required.items.length > 0 && entry(variant, 'relation')?.value === 'overlay') {
    const message =
      'an overlay is installed together with its base, so it need not have what the base has: leave "require" out';
    problems.push(problem('policy-value', message, required.place));
  }
  const python = entry(variant, 'python');
  if (python !== undefined && variant.entries.get('environment')?.value.entries.has('python') === true) {
    problems.push(problem('policy-value', '"python" stands here and in "environment": say it once', python.place));
  }
  return problems;
}

/** Empty texts are told by the shape. */
function complaints(text: Located | undefined, complaint: (text: string) => string | null): readonly Problem[] {
  if (text === undefined || typeof text.value !== 'string' || text.value === '') return [];
  const message = complaint(text.value);
  return message === null ? [] : [problem('policy-value', message, text.place)];
}

function repeated(
  named: readonly { readonly name: string; readonly place: Place }[],
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
