import { applied } from '../compare/cells.ts';
import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import { type Finding, substituteIn } from '../compare/finding.ts';
import { lineOf, type Side, type SideLine } from '../compare/side.ts';
import { placeText } from '../problem.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** The base's lines of a finding's package; of a requirement without a name, the lines that the finding rests on. */
export function baseLinesOf({ base }: GroupComparison, finding: Finding): readonly SideLine[] {
  if (finding.package !== null) return base.packages.get(finding.package) ?? [];
  const byPlace = addressedOf.get(base) ?? addressedByPlace(base);
  addressedOf.set(base, byPlace);
  return finding.bases.flatMap((line) => byPlace.get(placeText(line)) ?? []);
}

function addressedByPlace({ addressed }: Side): ReadonlyMap<string, SideLine> {
  return new Map(addressed.map((line) => [placeText(lineOf(line)), line]));
}

/** The lines with an address of a base, by where they stand: put together when a first finding without a name asks. */
const addressedOf = new WeakMap<Side, ReadonlyMap<string, SideLine>>();

/** Those of the base's lines that a line of the variant is aligned with: the ones that apply where the variant is installed. */
export function baseLinesHere(
  { group, comparison }: { readonly group: GroupComparison; readonly comparison: VariantComparison },
  finding: Finding,
): readonly SideLine[] {
  return applied(comparison.grid, baseLinesOf(group, finding));
}

/** The variant's lines of a finding's package; those of its substitute, where it has that instead. */
export function variantLinesOf(
  { variantSide, variantKeyOf }: VariantComparison,
  { package: name }: Finding,
): readonly SideLine[] {
  return name === null ? [] : (variantSide.packages.get(variantKeyOf(name)) ?? []);
}

/** Those of the variant's lines that apply where it is installed: the ones that a finding on what they say is about. */
export function variantLinesHere(comparison: VariantComparison, finding: Finding): readonly SideLine[] {
  return applied(comparison.grid, variantLinesOf(comparison, finding));
}

/** The package, and the one that would be put there instead of it. */
export function namesOf(finding: Finding): readonly PackageName[] {
  const { package: name } = finding;
  const substitute = substituteIn(finding);
  const names = substitute === null ? [] : [canonicalName(substitute)];
  return name === null ? names : [name, ...names];
}
