import { type Side, sideOf } from '../compare/side.ts';
import type { FlatDocument } from '../documents/include.ts';
import { type DependencyPath, purposeOf, readDependencyPath } from './dependency-path.ts';
import { type Family, lonelyFiles } from './families.ts';

/** A file that may belong to one of a folder above it, by their paths alone. */
export interface Adoption {
  readonly file: DependencyPath;
  /** The plainly named file of the nearest folder above that has one. */
  readonly base: DependencyPath;
}

/** Fewer packages in common may be chance. */
const leastShared = 3;
/** Of either file so much may be its own, or one package alone: what shares less is another program's. */
const mostOwn = 0.2;

/** Dependency files that a deploy installs, that have no other one beside them, and the base above each of them. */
export function adoptionsAmong(paths: readonly string[], isDeployed: (path: string) => boolean): readonly Adoption[] {
  const plain = new Map<string, DependencyPath>();
  for (const path of [...paths].sort()) {
    const file = readDependencyPath(path);
    if (file !== null && !file.isInput && purposeOf(file) === 'plain' && !plain.has(file.folder))
      plain.set(file.folder, file);
  }
  return lonelyFiles(paths)
    .filter(isDeployed)
    .flatMap((path) => {
      const file = readDependencyPath(path);
      const base = file === null ? null : nearestAbove(file.folder, plain);
      return file === null || base === null || !adoptable.has(purposeOf(file)) ? [] : [{ file, base }];
    });
}

const adoptable: ReadonlySet<string> = new Set(['plain', 'base', 'deploy', 'other']);

function nearestAbove(folder: string, plain: ReadonlyMap<string, DependencyPath>): DependencyPath | null {
  for (let above = folder; above !== ''; ) {
    above = above.replace(/[^/]*\/$/, '');
    const found = plain.get(above);
    if (found !== undefined) return found;
  }
  return null;
}

/** The families with the files that belong to a base above them: each shares most packages with it, and is for a deploy. */
export function withAdopted(
  families: readonly Family[],
  adoptions: readonly Adoption[],
  flats: ReadonlyMap<string, FlatDocument>,
): readonly Family[] {
  const grown = new Map(families.map((family) => [family.folder, family]));
  for (const { file, base } of adoptions) {
    if (!areAkin(flats.get(base.path), flats.get(file.path))) continue;
    const known = grown.get(base.folder) ?? { folder: base.folder, files: [base] };
    // Its folder says nothing of what it is for, and the deploy does: it is no second base.
    const deployed = { ...file, words: [...file.words, 'deploy'] };
    grown.set(base.folder, { ...known, files: [...known.files, deployed] });
  }
  return [...grown.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function areAkin(base: FlatDocument | undefined, file: FlatDocument | undefined): boolean {
  if (base === undefined || file === undefined) return false;
  const [wanted, own] = [packagesOf(base), packagesOf(file)];
  const shared = [...wanted.keys()].filter((key) => own.has(key)).length;
  const isMost = (size: number): boolean => size - shared <= Math.max(1, mostOwn * size);
  return shared >= leastShared && isMost(wanted.size) && isMost(own.size);
}

function packagesOf(flat: FlatDocument): Side['packages'] {
  return sideOf([flat]).packages;
}
