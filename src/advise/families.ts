import { grouped } from '../grouped.ts';
import { type DependencyPath, readDependencyPath } from './dependency-path.ts';

/** Dependency files of one (sub)project, by their names alone. */
export interface Family {
  /** The project's folder with its last `/`; empty at the root. */
  readonly folder: string;
  /** In the order of their paths; of a family at least two. */
  readonly files: readonly DependencyPath[];
}

/**
 * Which of a repository's files belong together: those of one folder, with the files of its own `requirements/` folder.
 * Trees of other projects and inputs of tests are left out. `paths` are relative to the root.
 */
export function findFamilies(paths: readonly string[]): readonly Family[] {
  return byProject(paths).filter(({ files }) => files.length > 1);
}

/** Dependency files that have no other one beside them. */
export function lonelyFiles(paths: readonly string[]): readonly string[] {
  return byProject(paths).flatMap(({ files }) => (files.length === 1 ? files.map(({ path }) => path) : []));
}

function byProject(paths: readonly string[]): readonly Family[] {
  const all = [...paths].sort().flatMap((path) => readDependencyPath(path) ?? []);
  return [...grouped(all, (file) => projectFolder(file.folder))].map(([folder, files]) => ({ folder, files }));
}

/** `requirements/` belongs to the folder that it stands in. */
function projectFolder(folder: string): string {
  return folder.replace(/(^|\/)(?:requirements?|reqs)\/$/i, '$1');
}
