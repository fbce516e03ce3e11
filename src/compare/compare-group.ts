import type { FlatDocument } from '../documents/include.ts';
import type { Group, PolicyException } from '../policy/policy.ts';
import { type Problem, problem } from '../problem.ts';
import { type Grids, makeGrids } from './cells.ts';
import { compareVariant, type VariantComparison } from './compare-variant.ts';
import type { Draft, Kind } from './draft.ts';
import type { Uses } from './exceptions.ts';
import { judgeExceptions } from './judge-exceptions.ts';
import { judgeLines } from './judge-lines.ts';
import { lineOf, type Side, sideOf } from './side.ts';
import { isAbsoluteFile } from './wording.ts';

/** One group in one revision: drafts on the base and the policy, and each variant's comparison. */
export interface GroupComparison {
  readonly group: Group;
  readonly base: Side;
  /** Findings on the base's own lines. */
  readonly baseDrafts: readonly Draft[];
  readonly variants: readonly ComparedVariant[];
  /** Findings on the policy's exceptions. */
  readonly exceptionDrafts: readonly Draft[];
  /** The exceptions that have excused something. */
  readonly uses: ReadonlySet<PolicyException>;
  readonly problems: readonly Problem[];
  /** A base file, or one that it includes, could not be read: what the base lacks is not known. */
  readonly baseIncomplete: boolean;
}

/** A variant held against its base, with the findings on its own lines. */
export interface ComparedVariant extends VariantComparison {
  readonly lineDrafts: readonly Draft[];
}

/**
 * Compares every variant of a group with its base.
 *
 * `flats` holds each file of the group that could be read, with its includes; a variant without one is left out (the
 * problem that says why is the reader's). Where a file or one that it includes could not be read, nothing is said that
 * rests on what it lacks. `today` is `YYYY-MM-DD` in UTC. `grids` may be shared with other groups.
 */
export function compareGroup(
  group: Group,
  flats: ReadonlyMap<string, FlatDocument>,
  today: string,
  grids: Grids = makeGrids(),
): GroupComparison {
  const base = sideOf(group.base.flatMap((path) => flats.get(path) ?? []));
  const uses: Uses = new Set();
  const isWhole = (path: string): boolean => flats.get(path)?.problems.every(({ fatal }) => !fatal) ?? false;
  const baseIncomplete = !group.base.every(isWhole);
  const baseDrafts = judgeLines(base, grids({}), null);
  const variants = group.variants.flatMap((variant) => {
    const flat = flats.get(variant.path);
    if (flat === undefined) return [];
    const comparison = compareVariant(variant, base, sideOf([flat]), grids, uses);
    const unsure = new Set<Kind>([
      ...(baseIncomplete ? (['presence'] as const) : []),
      ...(isWhole(variant.path) ? [] : (['absence'] as const)),
    ]);
    const drafts = comparison.drafts.filter(({ kind }) => !unsure.has(kind));
    return [{ ...comparison, drafts, lineDrafts: judgeLines(comparison.variantSide, comparison.grid, base) }];
  });
  const variantSides = variants.map(({ variantSide }) => variantSide);
  const rules = [...new Set(group.variants.map(({ rule }) => rule))];
  const isUnsure = baseIncomplete || !group.variants.every(({ path }) => isWhole(path));
  const exceptionDrafts = judgeExceptions(rules, { base, variantSides, uses, today }).filter(
    ({ detail }) => !isUnsure || detail.code !== 'exception-unused',
  );
  const unknown = baseIncomplete ? [] : requiredButUnknown(group, base);
  const problems = [...unknown, ...absoluteFiles([base, ...variantSides])];
  return { group, base, baseDrafts, variants, exceptionDrafts, uses, problems, baseIncomplete };
}

/** `require` names packages of the base. */
function requiredButUnknown(group: Group, base: Side): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { rule } of group.variants) {
    for (const { package: name, rawName, place } of rule.require) {
      if (base.packages.has(name) || base.refused.has(name)) continue;
      const message = `\`require\` names ${rawName}, which ${group.base.join(', ')} does not have: add it there or take it out here`;
      problems.set(`${place.line}:${place.column}`, problem('policy-value', message, place));
    }
  }
  return [...problems.values()];
}

/** One notice a file: paths of the machine that froze it. */
function absoluteFiles(sides: readonly Side[]): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { addressed } of sides) {
    for (const line of addressed) {
      if (problems.has(line.document.path) || !isAbsoluteFile(line.entry)) continue;
      const message =
        'absolute file: paths belong to the machine that made this file; they are compared as the package without a version';
      problems.set(line.document.path, problem('local-file-path', message, lineOf(line), { fatal: false }));
    }
  }
  return [...problems.values()];
}
