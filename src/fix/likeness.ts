/** The older name that a new one may be a slip of, or null. */
export type Likeness = (name: string) => string | null;

/**
 * Finds older names that are one inserted, dropped, changed or swapped letter away from a new one; a digit alone is no
 * likeness (`python3-saml`, `h2`). Names are canonical.
 *
 * Two names so near become equal when each loses at most one letter; older names are looked up by what they are without
 * any one of their letters, so that the cost does not grow with names times names.
 */
export function likenessTo(olderNames: ReadonlySet<string>): Likeness {
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  return (name) => {
    if (olderNames.has(name)) return null;
    index ??= indexOf(olderNames);
    for (const shorter of withoutOneLetter(name)) {
      const like = index.get(shorter)?.find((older) => isOneSlipAway(name, older));
      if (like !== undefined) return like;
    }
    return null;
  };
}

function indexOf(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const shorter of withoutOneLetter(name)) {
      const known = index.get(shorter);
      if (known === undefined) index.set(shorter, [name]);
      else known.push(name);
    }
  }
  return index;
}

/** A longer name is no package's; looking at it letter by letter would take too long. */
const longestName = 200;

function withoutOneLetter(name: string): ReadonlySet<string> {
  const shorter = new Set([name]);
  if (name.length > longestName) return shorter;
  for (let at = 0; at < name.length; at += 1) shorter.add(name.slice(0, at) + name.slice(at + 1));
  return shorter;
}

/**
 * Whether two names are one slip apart, which are known to be equal when each loses at most one letter: what differs is one letter
 * or none on each side, or two that are swapped.
 */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/^\d?$/.test(restA) && /^\d?$/.test(restB)) return false;
  return restA.length <= 1 || (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}
