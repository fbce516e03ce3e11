import type { UnreadableEntry } from '../documents/document.ts';
import type { Reached } from '../documents/include.ts';
import type { Substitute } from '../policy/policy.ts';
import { canonicalName } from '../python/name.ts';
import { applied, applies } from './cells.ts';
import { type Draft, draftOf, elsewhere } from './draft.ts';
import type { Detail } from './finding.ts';
import type { Question } from './question.ts';
import { type PackageKey, refusedLine } from './side.ts';

/** What a variant has of its own. */
export interface OwnPackages {
  readonly drafts: readonly Draft[];
  /** Packages that the base lacks and the variant has by an exception (`extra`, or as a substitute). */
  readonly allowed: ReadonlySet<PackageKey>;
}

/** Judges the packages that the variant has and the base lacks, in the order of their first lines. */
export function judgeOwnPackages(question: Question): OwnPackages {
  const { rule, base, variantSide, grid, exceptions } = question;
  const forbidden = rule.relation === 'equal' || rule.relation === 'subset';
  if (!forbidden && rule.extra.length === 0 && rule.substitute.length === 0) return { drafts: [], allowed: new Set() };
  const substitutes = new Map<PackageKey, Substitute[]>();
  for (const one of rule.substitute) {
    if (!applies(grid, base.packages.get(one.package) ?? []) && !base.refused.has(one.package)) continue;
    const key = canonicalName(one.with);
    const known = substitutes.get(key);
    if (known === undefined) substitutes.set(key, [one]);
    else known.push(one);
  }
  const isSubstitute = (key: PackageKey): boolean => {
    // Where the variant has the package itself as well, this alone is what the exception excuses.
    if (forbidden) for (const one of substitutes.get(key) ?? []) exceptions.use(one);
    return substitutes.has(key);
  };
  const detail: Detail = { code: 'unexpected', relation: rule.relation };
  const drafts: Draft[] = [];
  const allowed = new Set<PackageKey>();
  for (const [key, all] of variantSide.packages) {
    const baseLines = base.packages.get(key) ?? [];
    if (base.refused.has(key) || applies(grid, baseLines)) continue;
    const lines = applied(grid, all);
    if (lines.length === 0) continue;
    if (isSubstitute(key) || exceptions.allows(key)) allowed.add(key);
    else if (forbidden) {
      drafts.push({ ...draftOf('presence', key, baseLines, lines), via: elsewhere(question.path, lines), detail });
    }
  }
  // A line that pip refuses although its name is readable: the package counts as present here, too.
  for (const [name, reached] of variantSide.refused) {
    if ([variantSide, base].some(({ packages }) => applies(grid, packages.get(name) ?? []))) continue;
    if (base.refused.has(name)) continue;
    if (isSubstitute(name) || exceptions.allows(name)) allowed.add(name);
    else if (forbidden) drafts.push({ ...refusedPresence(question.path, name, reached), detail });
  }
  return { drafts, allowed };
}

/** On a package that only a refused line of the variant names. */
export function refusedPresence(
  path: string,
  key: PackageKey,
  reached: Reached<UnreadableEntry>,
): Omit<Draft, 'detail'> {
  const line = refusedLine(reached);
  const name = reached.entry.rawName ?? key;
  return { ...draftOf('presence', key, [], []), name, lines: [line], via: line.path === path ? null : line };
}
