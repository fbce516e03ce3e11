import { looseHeading } from '../documents/heading-text.ts';
import { type Section, sectionsOf } from '../documents/section.ts';
import { packageIndex } from '../policy/package-pattern.ts';
import type { PolicyException, Substitute, VariantRule } from '../policy/policy.ts';
import { isTarget, keyOf, type PackageKey, type Side } from './side.ts';

/** The exceptions of one rule as questions. Each answer that excuses something is remembered as a use. */
export interface Exceptions {
  /** Whether the base's package may be absent. */
  readonly omits: (key: PackageKey) => boolean;
  /** Whether the variant may have a package that the base lacks. */
  readonly allows: (key: PackageKey) => boolean;
  /** Whether version, extras, source and marker of a package may differ. */
  readonly letsDiffer: (key: PackageKey) => boolean;
  /** What the variant has instead of a package of the base; asking is no use (`use` says that it served). */
  readonly substituteOf: (key: PackageKey) => Substitute | null;
  readonly use: (exception: PolicyException) => void;
}

/** Exceptions that have excused something, over all variants that share their rule. */
export type Uses = Set<PolicyException>;

/** The exceptions of a variant's rule, sections looked up in its base. What excuses something is added to `uses`. */
export function exceptionsOf(rule: VariantRule, base: Side, uses: Uses): Exceptions {
  const substitutes = new Map(rule.substitute.map((substitute) => [substitute.package as PackageKey, substitute]));
  return {
    omits: excuser(rule.omit, base, uses),
    allows: excuser(rule.extra, base, uses),
    letsDiffer: excuser(rule.differ, base, uses),
    substituteOf: (key) => substitutes.get(key) ?? null,
    use: (exception) => {
      uses.add(exception);
    },
  };
}

/** Whether any exception of a list means a package; all that do are remembered as used. */
function excuser(list: VariantRule['omit'], base: Side, uses: Uses): (key: PackageKey) => boolean {
  if (list.length === 0) return () => false;
  const named = packageIndex(list.filter((exception) => exception.kind === 'package'));
  const sections = list.filter((exception) => exception.kind === 'section');
  const underHeadings = sections.map((exception) => ({ exception, keys: keysUnderHeading(base, exception.heading) }));
  return (key) => {
    const bySection = underHeadings.filter(({ keys }) => keys.has(key)).map(({ exception }) => exception);
    const meant = [...(isTarget(key) ? [] : named(key)), ...bySection];
    for (const exception of meant) uses.add(exception);
    return meant.length > 0;
  };
}

function keysUnderHeading(base: Side, heading: string): ReadonlySet<PackageKey> {
  const wanted = looseHeading(heading);
  const keys = new Set<PackageKey>();
  for (const section of sectionsIn(base)) {
    if (section.heading === null || looseHeading(section.heading.text) !== wanted) continue;
    for (const entry of section.requirements) keys.add(keyOf(entry));
  }
  return keys;
}

/** The headings that something stands under, in all files of a side. */
export function headingsOf(side: Side): readonly string[] {
  return sectionsIn(side).flatMap(({ heading }) => heading?.text ?? []);
}

function sectionsIn({ flats }: Side): readonly Section[] {
  return [...new Set(flats.flatMap((flat) => flat.documents))].flatMap(sectionsOf);
}
