import { type CellClass, cellClasses, type LineInCell } from './cells.ts';
import type { Question } from './question.ts';
import { type Constraints, isInstalledTogether, type Judge, type SharedPackage } from './shared-package.ts';
import type { SideLine } from './side.ts';
import { sourceOf } from './wording.ts';

/** Judges where pip takes a package from: the address that a constraint gives goes before the index as well. */
export function sourceJudge(constraints: Constraints): Judge {
  return (shared, question) => {
    for (const shownIn of withAddresses(shared, question, constraints)) {
      const [baseSource, variantSource] = [sourceIn(shownIn.base), sourceIn(shownIn.variant)];
      if (baseSource === null || variantSource === null || baseSource === variantSource) continue;
      const areAddresses = baseSource !== 'index' && variantSource !== 'index';
      const overlay = areAddresses && isInstalledTogether(shared, question.rule);
      return { detail: { code: 'source-differs', baseSource, variantSource, overlay }, shownIn };
    }
    return null;
  };
}

/** The cells where both sides have the package, with the addresses that constraints give it there. */
export function withAddresses(
  { baseLines, variantLines, classes }: SharedPackage,
  { grid }: Question,
  constraints: Constraints,
): readonly CellClass[] {
  const [ofBase, ofVariant] = [constraints.base.filter(hasAddress), constraints.variant.filter(hasAddress)];
  if (ofBase.length + ofVariant.length === 0) return classes;
  const [ownOfBase, ownOfVariant] = [new Set(baseLines), new Set(variantLines)];
  return cellClasses(grid, [...baseLines, ...ofBase], [...variantLines, ...ofVariant]).filter(
    ({ base, variant }) =>
      base.some(({ line }) => ownOfBase.has(line)) && variant.some(({ line }) => ownOfVariant.has(line)),
  );
}

/** Whether a line says where pip takes its package from. */
export function hasAddress({ entry }: SideLine): boolean {
  return sourceOf(entry) !== 'index';
}

/** Both sides install what lies at one address, whatever versions their other lines ask for. */
export function isFromOneAddress({ base, variant }: CellClass): boolean {
  const source = sourceIn(base);
  return source !== null && source !== 'index' && source === sourceIn(variant);
}

/** Where pip takes a package from that several lines name: an address goes before the index, wherever it stands. */
function sourceIn(lines: readonly LineInCell[]): string | null {
  const sources = lines.map(({ line }) => sourceOf(line.entry));
  const address = lines.findIndex(({ residual }, index) => residual === '' && sources[index] !== 'index');
  return sources[address] ?? sources[0] ?? null;
}
