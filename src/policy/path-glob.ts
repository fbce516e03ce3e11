import { compileNameGlob } from './name-glob.ts';

/** A glob over paths, ready to be asked. */
export interface PathGlob {
  /** What every match begins with, up to and with its last `/`: `services/api/`, or nothing. */
  readonly folder: string;
  /** `names`: a path, parted at its `/`. */
  readonly matches: (names: readonly string[]) => boolean;
}

/** Whether a path of a policy, or a part of one, holds wildcards: which files it means only the list of files tells. */
export function hasGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/**
 * Reads a glob: `*`, `?`, `[…]` and `{a,b}` within one part of a path, `**` for any number of parts.
 *
 * At the end, `**` stands for at least one part: what is below a folder. As shells do it, no wildcard stands for the dot
 * that a name begins with. The parts are matched one by one, and lined up here: a regular expression over the whole path
 * would try every way to share it among the wildcards.
 */
export function compileGlob(pattern: string): PathGlob {
  const texts = pattern.replace(/(^|\/)\*\*$/, '$1**/*').split('/');
  const parts = texts.map((text): Part => {
    if (text === '**') return 'any-parts';
    return hasGlob(text) ? compileNameGlob(text) : (name) => name === text;
  });
  const first = texts.findIndex(hasGlob);
  const folder = texts.slice(0, Math.max(first, 0)).join('/');
  return { folder: folder === '' ? '' : `${folder}/`, matches: (names) => matchesParts(parts, names) };
}

type Part = 'any-parts' | ((name: string) => boolean);

/** Two positions, one step back to the last `**`: at most parts × names steps. */
function matchesParts(parts: readonly Part[], names: readonly string[]): boolean {
  const last = parts.at(-1);
  if (typeof last === 'function' && !last(names.at(-1) ?? '')) return false;
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  for (let name = names[at]; name !== undefined; name = names[at]) {
    const current = parts[part];
    if (current === 'any-parts') {
      star = part;
      resume = at;
      part += 1;
    } else if (current?.(name) === true) {
      part += 1;
      at += 1;
    } else if (star >= 0 && names[resume]?.startsWith('.') === false) {
      resume += 1;
      at = resume;
      part = star + 1;
    } else return false;
  }
  while (parts[part] === 'any-parts') part += 1;
  return part === parts.length;
}
