import { type Side, sideOf } from '../compare/side.ts';
import type { FlatDocument } from '../documents/include.ts';
import { type DependencyPath, type Purpose, purposeOf } from './dependency-path.ts';

/** A dependency file that was read, with what its name and its lines say. */
export interface Candidate {
  readonly name: DependencyPath;
  readonly path: string;
  readonly purpose: Purpose;
  readonly flat: FlatDocument;
  readonly side: Side;
  /** Packages that stand in the file itself, not in one that it includes. */
  readonly ownPackages: number;
  /** Paths of the files that it installs with `-r`, directly or not. */
  readonly includes: ReadonlySet<string>;
  /** Paths that it takes with `-c`. */
  readonly constrainedBy: ReadonlySet<string>;
}

/** A file with what its name and its lines say. */
export function candidateOf(name: DependencyPath, flat: FlatDocument): Candidate {
  const side = sideOf([flat]);
  const [own] = flat.documents;
  const pathsOf = (reached: FlatDocument['requirements']): ReadonlySet<string> =>
    new Set(reached.map(({ document }) => document.path).filter((path) => path !== name.path));
  return {
    name,
    path: name.path,
    purpose: purposeIn(name),
    flat,
    side,
    ownPackages: flat.requirements.filter(({ document }) => document === own).length,
    includes: pathsOf(flat.requirements),
    constrainedBy: pathsOf(flat.constraints),
  };
}

/** In `requirements/`, "base" and "prod" are what "requirements" is elsewhere. */
function purposeIn(name: DependencyPath): Purpose {
  const purpose = purposeOf(name);
  const inFolder = /(?:^|\/)(?:requirements?|reqs)\/$/i.test(name.folder);
  return inFolder && purpose === 'slim' && name.words.length === 1 && name.stem === 'core' ? 'base' : purpose;
}
