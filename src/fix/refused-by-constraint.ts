import { applied, type Grid, meet } from '../compare/cells.ts';
import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { Finding } from '../compare/finding.ts';
import { areExcluded } from '../compare/judge-duplicates.ts';
import { lineOf, type PackageKey, type SideLine } from '../compare/side.ts';
import { allowedBy, partEachOther } from '../compare/versions.ts';
import { exactPin } from '../python/version-set.ts';
import type { FixContext } from './context.ts';
import type { Refusal } from './plan.ts';
import { namesOf } from './side-lines.ts';
import { withoutSecret } from './without-secret.ts';

/** What lines of the base would meet in the variant: constraints that allow none of their versions, or not the same ones. */
export function refusedByConstraint(
  { group, comparison }: FixContext,
  finding: Finding,
  lines: readonly SideLine[],
): Refusal | null {
  const excludes = excluder(lines, comparison.grid);
  const own = finding.package === null ? [] : [comparison.variantKeyOf(finding.package)];
  for (const name of new Set([...namesOf(finding), ...own])) {
    const constraints = comparison.variantSide.constraints.get(name) ?? [];
    const [first] = constraints;
    if (first === undefined || !areExcluded(lines, constraints, comparison.grid)) continue;
    const { path, line, text } = lineOf(constraints.find(excludes) ?? first);
    return { reason: `${path}:${line} allows no such version: ${text}`, way: `edit ${path}:${line}` };
  }
  return refusedByParting(group, comparison, finding, lines);
}

/** Of many lines of one package, those that are held against each constraint one by one. */
const mostTried = 10;

/** Whether a constraint leaves no version of a line with which it meets: of several, each is for environments of its own. */
function excluder(lines: readonly SideLine[], grid: Grid): (constraint: SideLine) => boolean {
  const wishes = lines.slice(0, mostTried).map((line) => ({ line, allowed: allowedBy(line.entry.specifiers) }));
  return (constraint) => {
    const allowed = allowedBy(constraint.entry.specifiers);
    return wishes.some((wish) => partEachOther(wish.allowed, allowed) && meet(grid, [wish.line], [constraint]));
  };
}

/** A constraint leaves the same line other versions here than in the base. */
function refusedByParting(
  { base }: GroupComparison,
  comparison: VariantComparison,
  { package: name }: Finding,
  lines: readonly SideLine[],
): Refusal | null {
  if (name === null) return null;
  const here = comparison.variantSide.constraints.get(comparison.variantKeyOf(name)) ?? [];
  const inBase = applied(comparison.grid, base.constraints.get(name) ?? []);
  // What the base pins by a constraint alone, its line leaves open: written here, it would leave the pin out.
  const lost = [...lines, ...here].some(isPin) ? undefined : inBase.find(isPin);
  const constraint = lost ?? here[0] ?? inBase[0];
  if (constraint === undefined) return null;
  // Hardly any file has constraints, and to judge the lines anew takes its time.
  if (lost === undefined && !partsVersions(comparison, name, lines)) return refusedByAddress(comparison, name, lines);
  const where = here.includes(constraint) ? 'narrows it here' : 'narrows it in the base, and not here';
  const { path, line, text } = lineOf(constraint);
  return { reason: `${path}:${line} ${where}: ${text}`, way: byHand };
}

/** A constraint has pip take the package from an address that the other side does not have. */
function refusedByAddress(
  { base, variantSide, variantKeyOf, saidOf }: VariantComparison,
  name: PackageKey,
  lines: readonly SideLine[],
): Refusal | null {
  const constraints = [
    ...(variantSide.constraints.get(variantKeyOf(name)) ?? []),
    ...(base.constraints.get(name) ?? []),
  ];
  const addressed = constraints.find(({ entry }) => entry.target !== null);
  if (addressed === undefined || !saidOf(name, lines).some(({ kind }) => kind === 'source')) return null;
  const { path, line } = lineOf(addressed);
  const address = withoutSecret(addressed.entry.target ?? '');
  return { reason: `${path}:${line} says where it comes from: ${address}`, way: byHand };
}

function isPin({ entry }: SideLine): boolean {
  return exactPin(entry.specifiers) !== null;
}

/** Whether versions would be found apart if the variant had these lines of a package of the base. */
export function partsVersions({ saidOf }: VariantComparison, name: PackageKey, lines: readonly SideLine[]): boolean {
  return saidOf(name, lines).some(({ kind }) => kind === 'version');
}

/** What is left to do where the base's line cannot be copied. */
export const byHand = 'write the line yourself, in the form that this file needs';
