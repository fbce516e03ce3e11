import { findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { findSections, looseHeading } from '../documents/section.ts';
import { isExpired } from '../policy/exception-date.ts';
import { matchesPackage } from '../policy/package-pattern.ts';
import type { PackageException, SectionException, Substitute, VariantRule } from '../policy/policy.ts';
import type { PackageName } from '../python/name.ts';
import type { Detail } from './finding.ts';
import { keyOf, type PackageKey, type Side } from './side.ts';

export type Exception = PackageException | SectionException | Substitute;
export type ExceptionList = 'omit' | 'extra' | 'differ' | 'substitute';

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
  readonly use: (exception: Exception) => void;
}

/** Exceptions that have excused something, over all variants that share their rule. */
export type Uses = Set<Exception>;

export function exceptionsOf(rule: VariantRule, base: Side, uses: Uses): Exceptions {
  const sections = new Map<SectionException, ReadonlySet<PackageKey>>();
  const keysUnder = (exception: SectionException): ReadonlySet<PackageKey> => {
    let keys = sections.get(exception);
    if (keys === undefined) {
      keys = keysUnderHeading(base, exception.heading);
      sections.set(exception, keys);
    }
    return keys;
  };
  const excuses = (exception: PackageException | SectionException, key: PackageKey): boolean =>
    exception.kind === 'section' ? keysUnder(exception).has(key) : isNamed(exception, key);
  const firstUse = (list: readonly (PackageException | SectionException)[], key: PackageKey): boolean => {
    const exception = list.find((one) => excuses(one, key));
    if (exception !== undefined) uses.add(exception);
    return exception !== undefined;
  };
  const substitutes = new Map(rule.substitute.map((substitute) => [substitute.package as PackageKey, substitute]));
  return {
    omits: (key) => rule.omit.length > 0 && firstUse(rule.omit, key),
    allows: (key) => rule.extra.length > 0 && firstUse(rule.extra, key),
    letsDiffer: (key) => rule.differ.length > 0 && firstUse(rule.differ, key),
    substituteOf: (key) => substitutes.get(key) ?? null,
    use: (exception) => {
      uses.add(exception);
    },
  };
}

/** Findings on the exceptions of a rule: expired ones, and those that excuse nothing today. */
export function judgeExceptions(
  rules: readonly VariantRule[],
  uses: Uses,
  today: string,
): readonly Extract<Detail, { code: 'exception-expired' | 'exception-unused' }>[] {
  const details = new Map<Exception, Extract<Detail, { code: 'exception-expired' | 'exception-unused' }>>();
  for (const rule of rules) {
    for (const [list, exceptions] of listsOf(rule)) {
      for (const exception of exceptions) {
        if (exception.until !== null && isExpired(exception.until, today)) {
          details.set(exception, { code: 'exception-expired', list, exception });
        } else if (!uses.has(exception) && !(list === 'extra' && documentsOnly(rule))) {
          details.set(exception, { code: 'exception-unused', list, exception });
        }
      }
    }
  }
  return [...details.values()];
}

/** Where nothing is forbidden, `extra` documents, and is never unused. */
function documentsOnly({ relation }: VariantRule): boolean {
  return relation === 'superset' || relation === 'overlay';
}

function listsOf(rule: VariantRule): readonly (readonly [ExceptionList, readonly Exception[]])[] {
  return [
    ['omit', rule.omit],
    ['extra', rule.extra],
    ['differ', rule.differ],
    ['substitute', rule.substitute],
  ];
}

function isNamed(exception: PackageException, key: PackageKey): boolean {
  return !key.startsWith('target ') && matchesPackage(exception.pattern, key as PackageName);
}

function keysUnderHeading(base: Side, heading: string): ReadonlySet<PackageKey> {
  const wanted = looseHeading(heading);
  const keys = new Set<PackageKey>();
  const documents = new Set(base.flats.flatMap((flat) => flat.documents));
  for (const document of documents) {
    for (const section of sectionsOf(document)) {
      if (section.heading === null || looseHeading(section.heading.text) !== wanted) continue;
      for (const entry of section.requirements) keys.add(keyOf(entry));
    }
  }
  return keys;
}

function sectionsOf(document: Document): ReturnType<typeof findSections> {
  const commentedOut = new Set(
    findCommentedOut(document)
      .filter(({ bare }) => !bare)
      .map(({ comment }) => comment),
  );
  return findSections(document, (comment) => commentedOut.has(comment));
}
