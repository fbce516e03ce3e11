import { packageIndex } from '../policy/package-pattern.ts';
import type { PolicyException, Substitute, VariantRule } from '../policy/policy.ts';
import type { PackageName } from '../python/name.ts';
import { headingsMeant, headingsOf } from './headings.ts';
import { isTarget, type PackageKey, type Side } from './side.ts';

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
  const named = indexOf(list);
  const sections = list.filter(isSection);
  const underHeadings = sections.length === 0 ? () => [] : headingIndex(sections, base);
  return (key) => {
    const bySection = underHeadings(key);
    const meant = [...(isTarget(key) ? [] : named(key)), ...bySection];
    for (const exception of meant) uses.add(exception);
    return meant.length > 0;
  };
}

/**
 * The heading of the section by which alone a rule lets a package of the base be absent; null where it names the package too,
 * or does not omit it.
 */
export function omittedBySection(rule: VariantRule, base: Side): (key: PackageKey) => string | null {
  const named = indexOf(rule.omit);
  const underHeadings = headingIndex(rule.omit.filter(isSection), base);
  return (key) => {
    if (!isTarget(key) && named(key).length > 0) return null;
    return underHeadings(key)[0]?.heading ?? null;
  };
}

/** The packages that a list means. The variants that a glob names share their list, which is read once. */
function indexOf(list: VariantRule['omit']): (key: PackageName) => readonly PolicyException[] {
  const known = indexes.get(list) ?? packageIndex(list.filter((exception) => exception.kind === 'package'));
  indexes.set(list, known);
  return known;
}

const indexes = new WeakMap<VariantRule['omit'], (key: PackageName) => readonly PolicyException[]>();

type SectionException = Extract<VariantRule['omit'][number], { readonly kind: 'section' }>;

function isSection(exception: VariantRule['omit'][number]): exception is SectionException {
  return exception.kind === 'section';
}

/** Those of some exceptions whose heading a package of the base stands under. */
function headingIndex(
  exceptions: readonly SectionException[],
  base: Side,
): (key: PackageKey) => readonly SectionException[] {
  const headings = headingsOf(base);
  const byHeading = new Map<string, SectionException[]>();
  for (const exception of exceptions) {
    for (const heading of headingsMeant(exception.heading, headings)) {
      const known = byHeading.get(heading);
      if (known === undefined) byHeading.set(heading, [exception]);
      else known.push(exception);
    }
  }
  return (key) => [...(headings.above.get(key) ?? [])].flatMap((heading) => byHeading.get(heading) ?? []);
}
