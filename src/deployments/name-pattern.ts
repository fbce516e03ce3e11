/**
 * Whether a file's name matches a pattern of `COPY` (Go: `path/filepath.Match`): `*`, `?`, `[a-z]`, `[^a-z]`, `\` before a
 * character that stands for itself. At most pattern × name steps, and no name is longer than file systems allow.
 */
export function nameMatches(pattern: string, name: string): boolean {
  if (name.length > longestName) return false;
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (from < name.length) {
    const step = at < pattern.length ? matchOne(pattern, at, name.charCodeAt(from)) : null;
    if (step === 'any') {
      star = at++;
      resume = from;
    } else if (step !== null) {
      at = step;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  while (pattern.charAt(at) === '*') at++;
  return at === pattern.length;
}

/** NAME_MAX of Linux, in bytes. */
const longestName = 255;

/** The offset in the pattern behind what matched one character; `any` at a `*`. */
function matchOne(pattern: string, at: number, code: number): number | 'any' | null {
  const character = pattern.charAt(at);
  if (character === '*') return 'any';
  if (character === '?') return at + 1;
  if (character === '\\' && at + 1 < pattern.length) return pattern.charCodeAt(at + 1) === code ? at + 2 : null;
  if (character !== '[') return pattern.charCodeAt(at) === code ? at + 1 : null;
  const negated = pattern.charAt(at + 1) === '^';
  let inside = negated ? at + 2 : at + 1;
  let matched = false;
  while (inside < pattern.length && pattern.charAt(inside) !== ']') {
    const low = pattern.charCodeAt(inside);
    const isRange = pattern.charAt(inside + 1) === '-' && ![']', ''].includes(pattern.charAt(inside + 2));
    const high = isRange ? pattern.charCodeAt(inside + 2) : low;
    if (code >= low && code <= high) matched = true;
    inside += isRange ? 3 : 1;
  }
  return matched !== negated ? inside + 1 : null;
}
