import { type Problem, problem } from '../problem.ts';
import type { ComparedVariant, GroupComparison } from './compare-group.ts';
import { omittedBySection } from './exceptions.ts';
import type { ComparedGroup } from './judge-group.ts';
import { changesBetween } from './package-change.ts';
import { lineOf, type PackageKey, type Side } from './side.ts';

/**
 * Notes on packages that the change adds to the base and that a variant may lack only since they stand below a heading which
 * the policy omits as a section. What is added at the end of a file comes under its last heading, whatever it is for, so it is
 * said once for each, at the base's line.
 */
export function leftOutWithSection(head: GroupComparison, compared: ComparedGroup | null): readonly Problem[] {
  if (compared === null || compared.comparison === head || baseIsNew(head, compared)) return [];
  const before = new Map(compared.comparison.variants.map((one) => [one.variant.path, one]));
  const added = new Map<PackageKey, { readonly heading: string; readonly variants: string[] }>();
  for (const variant of head.variants) {
    const { path } = variant.variant;
    const older = before.get(path);
    if (older === undefined || compared.unreadable.has(path)) continue;
    for (const [key, heading] of addedUnderHeadings(variant, older)) {
      const known = added.get(key);
      if (known === undefined) added.set(key, { heading, variants: [path] });
      else known.variants.push(path);
    }
  }
  return [...added].flatMap(([key, { heading, variants }]) => noteOn(head.base, key, heading, variants));
}

/** Where the whole base is new, or could not be read, nothing is told to have been added to it. */
function baseIsNew({ group }: GroupComparison, { comparison, unreadable }: ComparedGroup): boolean {
  return comparison.base.packages.size === 0 || group.base.some((path) => unreadable.has(path));
}

function addedUnderHeadings(
  head: ComparedVariant,
  before: ComparedVariant,
): readonly (readonly [PackageKey, string])[] {
  const { rule } = head.variant;
  if (!rule.omit.some(({ kind }) => kind === 'section')) return [];
  const headingOf = omittedBySection(rule, head.base);
  const changeOf = changesBetween(head, before);
  return [...head.excused].flatMap(([key, excuse]) => {
    const heading = excuse === 'omitted' && changeOf(key).cause === 'base-added' ? headingOf(key) : null;
    return heading === null ? [] : [[key, heading] as const];
  });
}

function noteOn(base: Side, key: PackageKey, heading: string, variants: readonly string[]): readonly Problem[] {
  const [line] = base.packages.get(key) ?? [];
  if (line === undefined) return [];
  const [first = '', ...others] = variants;
  const name = line.entry.rawName ?? line.entry.text;
  const where = others.length === 0 ? first : `${first} and ${others.length} more`;
  const message = `this change adds ${name} below the heading "${heading}", which the policy omits as a section, so ${where} may lack it without a finding. If it is needed there, put it under another heading, or name the packages in \`omit\` instead of the section`;
  return [problem('left-out-with-section', message, lineOf(line), { fatal: false })];
}
