import type { Group, PolicyGroup, PolicyPath } from './policy.ts';

/** The paths and globs of a group as written: those of its base, then those of its variants. */
export function pathsOf({ base, variants }: PolicyGroup): readonly PolicyPath[] {
  return [...base, ...variants.map(({ path }) => path)];
}

/** The files of a group: those of its base, then its variants. */
export function filesOf({ base, variants }: Group): readonly string[] {
  return [...base, ...variants.map(({ path }) => path)];
}
