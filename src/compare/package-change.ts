import { applied, cellClasses, type LineInCell } from './cells.ts';
import type { VariantComparison } from './compare-variant.ts';
import type { Cause } from './finding.ts';
import type { PackageKey, SideLine } from './side.ts';
import { wording } from './wording.ts';

/** What became of one package between the two revisions. */
export interface PackageChange {
  /** Whether the versions that the base asks for are others: extras, markers and sources do not count. */
  readonly baseVersions: boolean;
  readonly inVariant: boolean;
  /** Whether the base has it only since; of a variant that is new, nobody knows. */
  readonly addedToBase: boolean;
  readonly cause: Cause;
}

/** What became of packages between two revisions of a variant and its base; `before` null: the variant is new. */
export function changesBetween(
  head: VariantComparison,
  before: VariantComparison | null,
): (key: PackageKey) => PackageChange {
  const shared = before === null ? new Set<string>() : sharedReads(head, before);
  const isOwn = (line: SideLine, constraint: boolean): boolean => !shared.has(readKey(line, constraint));
  return (key) => {
    const [base, variant] = [wordingIn(head, 'base', key), wordingIn(head, 'variantSide', key, isOwn)];
    const [oldBase, oldVariant] =
      before === null ? [null, null] : [wordingIn(before, 'base', key), wordingIn(before, 'variantSide', key, isOwn)];
    return {
      baseVersions: versionsOfBase(head, key) !== (before === null ? null : versionsOfBase(before, key)),
      inVariant: variant !== oldVariant,
      addedToBase: before !== null && oldBase === null && base !== null,
      cause: causeOf({ base, variant, oldBase, oldVariant, isNewVariant: before === null }),
    };
  };
}

/** The files of the base that the variant reads as well, in both revisions: what changes there is no change of the variant. */
function sharedReads(head: VariantComparison, before: VariantComparison): ReadonlySet<string> {
  const old = readsOfBase(before);
  return old.size === 0 ? old : new Set([...readsOfBase(head)].filter((one) => old.has(one)));
}

function readsOfBase({ base, variantSide }: VariantComparison): ReadonlySet<string> {
  const reads = new Set<string>();
  if (![...variantSide.paths].some((path) => base.paths.has(path))) return reads;
  for (const { requirements, constraints } of variantSide.flats) {
    for (const line of requirements) if (base.paths.has(line.document.path)) reads.add(readKey(line, false));
    for (const line of constraints) if (base.paths.has(line.document.path)) reads.add(readKey(line, true));
  }
  return reads;
}

/** A file, and whether it is read by `-c`. */
function readKey({ document }: SideLine, constraint: boolean): string {
  return `${constraint ? '-c' : '-r'} ${document.path}`;
}

interface Wordings {
  readonly base: string | null;
  readonly variant: string | null;
  readonly oldBase: string | null;
  readonly oldVariant: string | null;
  readonly isNewVariant: boolean;
}

function causeOf({ base, variant, oldBase, oldVariant, isNewVariant }: Wordings): Cause {
  if (isNewVariant) return 'variant-changed';
  // Who takes a package out of the variant, or words it anew there, has decided about it, whatever the same change does in
  // the base.
  if (oldVariant !== null && variant === null) return 'variant-removed';
  if (oldVariant !== variant) return 'variant-changed';
  if (oldBase === null && base !== null) return 'base-added';
  return oldBase === base ? 'unknown' : 'base-changed';
}

/** What a side says of a package in the variant's environment, as one text; null when it does not have it. */
function wordingIn(
  comparison: VariantComparison,
  which: 'base' | 'variantSide',
  key: PackageKey,
  isCounted: (line: SideLine, constraint: boolean) => boolean = () => true,
): string | null {
  const own = which === 'base' ? key : comparison.variantKeyOf(key);
  const { lines, constraints } = linesHere(comparison, which, own);
  const counted = [
    ...lines.filter((line) => isCounted(line, false)),
    ...constraints.filter((line) => isCounted(line, true)),
  ];
  if (counted.length > 0) return counted.map(wording).sort().join('\n');
  return lines.length > 0 ? null : (comparison[which].refused.get(own)?.entry.text ?? null);
}

/**
 * Which versions the base asks for, as one text. Lines that say together what one said before are no change, and markers
 * count only where they choose between several versions.
 */
function versionsOfBase(comparison: VariantComparison, key: PackageKey): string {
  const { lines, constraints } = linesHere(comparison, 'base', key);
  const wishes = cellClasses(comparison.grid, lines, constraints)
    .filter(({ base }) => base.length > 0)
    .map(({ cells, base, variant }) => ({ cells, versions: versionsIn([...base, ...variant]) }));
  const [first] = wishes;
  if (wishes.every(({ versions }) => versions === first?.versions)) return first?.versions ?? '';
  const byCell = wishes.flatMap(({ cells, versions }) => [...cells].map((cell) => JSON.stringify([cell, versions])));
  return byCell.sort().join('\n');
}

/** What lines of one package ask for together, and under which conditions where these choose. */
function versionsIn(inCell: readonly LineInCell[]): string {
  const wishes = inCell.map(({ line: { entry }, residual }) => ({
    versions: entry.specifiers.map(({ operator, version }) => operator + version).sort(),
    residual,
  }));
  const [first] = wishes;
  const isOne = wishes.every(({ versions }) => versions.join() === first?.versions.join());
  const said = wishes.flatMap(({ versions, residual }) =>
    isOne || residual === '' ? versions : [`${versions.join()} ; ${residual}`],
  );
  return [...new Set(said)].sort().join();
}

/** The lines and constraints of a package in the variant's environment; none when the side does not have it there. */
function linesHere(
  { grid, ...sides }: VariantComparison,
  which: 'base' | 'variantSide',
  key: PackageKey,
): { readonly lines: readonly SideLine[]; readonly constraints: readonly SideLine[] } {
  const { packages, constraints } = sides[which];
  const lines = applied(grid, packages.get(key) ?? []);
  return { lines, constraints: lines.length === 0 ? [] : applied(grid, constraints.get(key) ?? []) };
}
