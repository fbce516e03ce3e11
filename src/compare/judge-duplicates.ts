import { applied, type CellClass, cellClasses, type Grid, type LineInCell, witnessOf } from './cells.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Detail } from './finding.ts';
import { isTarget, lineOf, type PackageKey, type Side, type SideLine } from './side.ts';
import { type Allowed, allowedBy, partEachOther } from './versions.ts';
import { sourceOf, unconditionalWording } from './wording.ts';

/**
 * Findings on packages of a side that are named twice, or against a constraint, in the order of their first lines; one a
 * package. `known` is the side that was judged already, or null: what lines of its files alone say is not said again.
 */
export function judgeDuplicates(side: Side, grid: Grid, known: Side | null): readonly Draft[] {
  return keysInQuestion(side).flatMap((key) => {
    // That pip refuses lines goes before that they are worded differently.
    const duplicate = judgeDuplicate(key, side, grid, known);
    const constrained = isConflict(duplicate) ? null : judgeConstraints(key, side, grid, known);
    return constrained ?? duplicate ?? [];
  });
}

/** The packages that are named twice, or constrained, in the order of their first lines. */
function keysInQuestion({ packages, repeated, constraints }: Side): readonly PackageKey[] {
  if (repeated.length + constraints.size === 0) return [];
  const repeatedKeys = new Set(repeated);
  return [...packages.keys()].filter((key) => !isTarget(key) && (repeatedKeys.has(key) || constraints.has(key)));
}

function isConflict(draft: Draft | null): boolean {
  return draft?.detail.code === 'duplicate' && draft.detail.kind === 'conflict';
}

/** Lines of one package that exclude each other, or say otherwise. */
function judgeDuplicate(key: PackageKey, { packages }: Side, grid: Grid, known: Side | null): Draft | null {
  const lines = applied(grid, packages.get(key) ?? []);
  // A file that the other side has as constraints alone was not judged there.
  const judged = pathsOf(known?.packages.get(key));
  if (lines.every(({ document }) => judged.has(document.path))) return null;
  const disagreement = disagreementOf(lines, grid);
  return disagreement === null ? null : duplicateDraft(key, lines, lines.slice(1), disagreement);
}

/**
 * What is wrong with lines of one package that meet in an environment of the grid: no version suits them all in one of
 * them, or they are only worded differently; null when they say the same, or never meet.
 */
export function disagreementOf(lines: readonly SideLine[], grid: Grid): Disagreement | null {
  if (new Set(lines.map(unconditionalWording)).size < 2) return null;
  const differing = cellClasses(grid, lines, [])
    .map((one) => ({ one, companies: installedTogether(one.base).filter(areWordedDifferently) }))
    .filter(({ companies }) => companies.length > 0);
  if (differing.length === 0) return null;
  const excluding = differing.filter(({ companies }) => companies.some(excludeEachOther)).map(({ one }) => one);
  if (excluding.length === 0) return { kind: 'text', witness: null };
  return { kind: 'conflict', witness: witnessOf(grid, excluding) };
}

/** Lines that a constraint of their own side excludes, be it the other side's file: pip refuses to install them. */
function judgeConstraints(key: PackageKey, side: Side, grid: Grid, known: Side | null): Draft | null {
  const lines = applied(grid, side.packages.get(key) ?? []);
  const constraints = applied(grid, side.constraints.get(key) ?? []);
  if (constraints.length === 0) return null;
  const judged = pathsOf([...(known?.packages.get(key) ?? []), ...(known?.constraints.get(key) ?? [])]);
  if ([...lines, ...constraints].every(({ document }) => judged.has(document.path))) return null;
  const excluding = whereExcluded(lines, constraints, grid);
  if (excluding.length === 0) return null;
  return duplicateDraft(key, lines, constraints, { kind: 'constraint', witness: witnessOf(grid, excluding) });
}

/** In what lines disagree, and where it stops pip; a witness of null: wherever they apply. */
type Disagreement = Pick<Extract<Detail, { readonly code: 'duplicate' }>, 'kind' | 'witness'>;

function duplicateDraft(
  key: PackageKey,
  lines: readonly SideLine[],
  others: readonly SideLine[],
  disagreement: Disagreement,
): Draft {
  const detail: Detail = { code: 'duplicate', ...disagreement, others: others.map(lineOf) };
  return { ...draftOf('duplicate', key, [], lines), detail };
}

/** The environments in which constraints leave no version of the lines of a package. */
export function whereExcluded(
  lines: readonly SideLine[],
  constraints: readonly SideLine[],
  grid: Grid,
): readonly CellClass[] {
  const narrowed = cellClasses(grid, lines, constraints).filter(({ variant }) => variant.length > 0);
  const wanted = new Set(lines);
  const isExcluded = ({ base, variant }: CellClass): boolean => {
    // Lines without a condition are in each company, beside however many constraints.
    const areInEach = base.some(({ residual }) => residual === '');
    return installedTogether([...base, ...variant]).some(
      (company) => (areInEach || company[1].lines.some((line) => wanted.has(line))) && excludeEachOther(company),
    );
  };
  return narrowed.filter(isExcluded);
}

function pathsOf(lines: readonly SideLine[] | undefined): ReadonlySet<string> {
  return new Set(lines?.map(({ document }) => document.path));
}

/** Lines under one condition, and what they say together. */
interface Together {
  readonly lines: readonly SideLine[];
  readonly wordings: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Worked out when they meet others that are worded differently. */
  readonly allowed: () => Allowed;
}

/** The unconditional lines of a cell, and those under one condition that it leaves open. */
type Company = readonly [always: Together, conditional: Together];

/**
 * Lines that surely meet in one installation: the unconditional ones, with those under one and the same condition that
 * the cell leaves open. Whether two such conditions can hold at once, nobody knows.
 *
 * The unconditional ones are in each company, and what they say is worked out once for all.
 */
function installedTogether(inCell: readonly LineInCell[]): readonly Company[] {
  const byCondition = new Map<string, SideLine[]>();
  for (const { line, residual } of inCell) {
    const known = byCondition.get(residual);
    if (known === undefined) byCondition.set(residual, [line]);
    else known.push(line);
  }
  const always = together(byCondition.get('') ?? []);
  byCondition.delete('');
  return [[] as readonly SideLine[], ...byCondition.values()].map((lines) => [always, together(lines)]);
}

function together(lines: readonly SideLine[]): Together {
  const addresses = new Set(lines.map(({ entry }) => sourceOf(entry)));
  addresses.delete('index');
  let allowed: Allowed | null = null;
  return {
    lines,
    wordings: new Set(lines.map(unconditionalWording)),
    addresses,
    allowed() {
      allowed ??= allowedBy(lines.flatMap(({ entry }) => entry.specifiers));
      return allowed;
    },
  };
}

function areWordedDifferently([always, conditional]: Company): boolean {
  return haveSeveral(always.wordings, conditional.wordings);
}

/** Two addresses do, and versions that have nothing in common; beside one address, pip takes a name for what lies there. */
function excludeEachOther([always, conditional]: Company): boolean {
  return haveSeveral(always.addresses, conditional.addresses) || partEachOther(always.allowed(), conditional.allowed());
}

/** Whether two sets hold more than one thing together. */
function haveSeveral(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [first] = one;
  return one.size > 1 || other.size > 1 || (first !== undefined && other.size === 1 && !other.has(first));
}
