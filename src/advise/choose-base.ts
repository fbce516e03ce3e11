import type { Candidate } from './candidate.ts';
import type { Purpose } from './dependency-path.ts';

/** The files of a family that can be held against each other, and how they lead to one another. */
export interface FamilyIndex {
  readonly candidates: readonly Candidate[];
  /** The file that a tool makes this one from: the same name with `.in`; null for none. */
  readonly inputOf: (file: Candidate) => Candidate | null;
  /** The file that a tool makes from this one; null for none. */
  readonly madeFrom: (input: Candidate) => Candidate | null;
  /** How many files of the family install this one. */
  readonly includers: (file: Candidate) => number;
  readonly has: (path: string) => boolean;
}

/** Looks at the files of a family once, so that each can be asked about the others. */
export function indexFamily(candidates: readonly Candidate[]): FamilyIndex {
  const keyOf = ({ name }: Candidate): string => `${name.folder}${name.stem}`;
  const inputs = new Map(candidates.filter(({ name }) => name.isInput).map((one) => [keyOf(one), one]));
  const made = new Map(candidates.filter(({ name }) => !name.isInput).map((one) => [keyOf(one), one]));
  const includers = new Map<string, number>();
  for (const { includes } of candidates) {
    for (const path of includes) includers.set(path, (includers.get(path) ?? 0) + 1);
  }
  const paths = new Set(candidates.map(({ path }) => path));
  return {
    candidates,
    inputOf: (file) => (file.name.isInput ? null : (inputs.get(keyOf(file)) ?? null)),
    madeFrom: (input) => (input.name.isInput ? (made.get(keyOf(input)) ?? null) : null),
    includers: ({ path }) => includers.get(path) ?? 0,
    has: (path) => paths.has(path),
  };
}

/**
 * The file of a family that the others are held against, or null when none fits: the plainly named one, else the one that
 * most others include, else the one with the most packages. A file that mostly installs another of the family is no base, nor
 * is one for tools, one that is slim or one that seems dead.
 */
export function chooseBase(family: FamilyIndex): Candidate | null {
  const fitting = family.candidates.filter(
    (one) => fits.has(one.purpose) && (isMostlyOwn(one) || ![...one.includes].some(family.has)),
  );
  const ranked = fitting
    .map((one) => ({ one, rank: [rankOf(one.purpose), -family.includers(one), -one.side.packages.size] }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const chosen = ranked[0]?.one ?? null;
  return chosen === null ? null : (family.inputOf(chosen) ?? chosen);
}

/** Whether a file is a base by its name, or because others install it; else it is only the largest of its family. */
export function isKnownBase(file: Candidate, family: FamilyIndex): boolean {
  return rankOf(file.purpose) < 2 || family.includers(file) > 0;
}

/** `requirements.txt` may take a few lines from elsewhere. */
function isMostlyOwn({ purpose, ownPackages, side }: Candidate): boolean {
  return purpose === 'plain' && ownPackages > 0.5 * side.packages.size;
}

const fits: ReadonlySet<Purpose> = new Set(['plain', 'base', 'deploy', 'other']);

function rankOf(purpose: Purpose): number {
  return purpose === 'plain' ? 0 : purpose === 'base' ? 1 : 2;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
