import type { Candidate } from './candidate.ts';
import type { Purpose } from './dependency-path.ts';

/**
 * The file of a family that the others are held against, or null when none fits: the plainly named one, else the one that
 * most others include, else the one with the most packages. A file that mostly installs another of the family is no base, nor
 * is one for tools, one that is slim or one that seems dead.
 */
export function chooseBase(candidates: readonly Candidate[]): Candidate | null {
  const paths = new Set(candidates.map(({ path }) => path));
  const fitting = candidates.filter(
    (one) =>
      one.side.packages.size > 0 &&
      fits.has(one.purpose) &&
      (isMostlyOwn(one) || ![...one.includes].some((path) => paths.has(path))),
  );
  const ranked = fitting
    .map((one) => ({ one, rank: [rankOf(one.purpose), -includersOf(one, candidates).length, -one.side.packages.size] }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const chosen = ranked[0]?.one ?? null;
  return chosen === null ? null : (inputOf(chosen, candidates) ?? chosen);
}

/** The file that a tool makes this one from: the same name with `.in`. */
export function inputOf(file: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (file.name.isInput) return null;
  const same = (one: Candidate): boolean =>
    one.name.isInput && one.name.folder === file.name.folder && one.name.stem === file.name.stem;
  return candidates.find(same) ?? null;
}

/** Whether a file is a base by its name, or because others install it; else it is only the largest of its family. */
export function isKnownBase(file: Candidate, candidates: readonly Candidate[]): boolean {
  return rankOf(file.purpose) < 2 || includersOf(file, candidates).length > 0;
}

/** `requirements.txt` may take a few lines from elsewhere. */
function isMostlyOwn({ purpose, ownPackages, side }: Candidate): boolean {
  return purpose === 'plain' && ownPackages > 0.5 * side.packages.size;
}

function includersOf(file: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ includes }) => includes.has(file.path));
}

const fits: ReadonlySet<Purpose> = new Set(['plain', 'base', 'deploy', 'other']);

function rankOf(purpose: Purpose): number {
  return purpose === 'plain' ? 0 : purpose === 'base' ? 1 : 2;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}
