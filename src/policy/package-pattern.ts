import { canonicalName, type PackageName } from '../python/name.ts';
import { shown } from './shown.ts';

/** Whether a name of the policy is a glob: `*` any characters, `?` one, `[…]` one of those, `[!…]` one of the others. */
export function isPackageGlob(pattern: string): boolean {
  return /[*?[\]]/.test(pattern);
}

/**
 * Asks of names whether a package name or glob of the policy means them; the pattern is read once.
 *
 * Names are compared in canonical form (PEP 503), and what stands between the wildcards is brought into it as well:
 * `Boto3_stubs*` means `boto3-stubs` and `boto3-stubs-lite`.
 */
export function compilePackagePattern(pattern: string): (name: PackageName) => boolean {
  if (!isPackageGlob(pattern)) {
    const wanted = canonicalName(pattern);
    return (name) => name === wanted;
  }
  const tokens = tokensOf(pattern);
  return (name) => matches(tokens, name);
}

/**
 * Which of many entries (exceptions of a variant, say) mean a package, in their order.
 *
 * Plain names cost one look-up however many there are; only globs are tried one by one.
 */
export function packageIndex<Entry extends { readonly pattern: string }>(
  entries: readonly Entry[],
): (name: PackageName) => readonly Entry[] {
  const named = new Map<PackageName, number[]>();
  const globs: { readonly position: number; readonly matches: (name: PackageName) => boolean }[] = [];
  for (const [position, entry] of entries.entries()) {
    if (isPackageGlob(entry.pattern)) globs.push({ position, matches: compilePackagePattern(entry.pattern) });
    else {
      const name = canonicalName(entry.pattern);
      const positions = named.get(name);
      if (positions === undefined) named.set(name, [position]);
      else positions.push(position);
    }
  }
  return (name) => {
    const byGlob = globs.filter((glob) => glob.matches(name)).map((glob) => glob.position);
    const positions = [...(named.get(name) ?? []), ...byGlob].sort((a, b) => a - b);
    return positions.flatMap((position) => entries[position] ?? []);
  };
}

/** What is wrong with a package glob, or null. `text` is known to hold a wildcard. */
export function packageGlobComplaint(text: string): string | null {
  const odd = /[^A-Za-z0-9._*?[\]!^-]/u.exec(text);
  if (odd !== null) return `"${shown(text)}" is no package name or glob: "${shown(odd[0])}" stands in neither`;
  return tokensOf(text).some((token) => token === 'unclosed')
    ? `"${shown(text)}" is no package glob: a bracket is not closed, or nothing stands in it`
    : null;
}

/** The wildcards, a bracket that is wrong, or what one character may be. */
type Token = 'any' | 'one' | 'unclosed' | Characters;

/** Those between some first and last ones, or (`negated`) all others. */
interface Characters {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [first: string, last: string])[];
}

function exactly(character: string): Characters {
  return { negated: false, ranges: [[character, character]] };
}

/** What stands for all separators, as in canonical names. */
const hyphen = exactly('-');

/** One token a character; of a run of separators one. */
function tokensOf(pattern: string): readonly Token[] {
  const text = pattern.toLowerCase();
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '*') tokens.push('any');
    else if (character === '?') tokens.push('one');
    else if (character === '[') {
      const end = text.indexOf(']', at + 2);
      tokens.push(end < 0 ? 'unclosed' : classOf(text.slice(at + 1, end)));
      if (end >= 0) at = end;
    } else if (character === ']') tokens.push('unclosed');
    else if (!isSeparator(character)) tokens.push(exactly(character));
    else if (tokens.at(-1) !== hyphen) tokens.push(hyphen);
  }
  return tokens;
}

function classOf(body: string): Token {
  const negated = body.startsWith('!') || body.startsWith('^');
  const members = negated ? body.slice(1) : body;
  if (members === '' || members.includes('[')) return 'unclosed';
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at += 1) {
    const first = members.charAt(at);
    const last = members.charAt(at + 2);
    if (members[at + 1] === '-' && last !== '') {
      ranges.push([first, last]);
      at += 2;
    } else ranges.push(isSeparator(first) ? ['-', '-'] : [first, first]);
  }
  return { negated, ranges };
}

function isSeparator(character: string): boolean {
  return character === '-' || character === '_' || character === '.';
}

/** Two positions, one step back to the last `*`: at most pattern × name steps, whatever the pattern. */
function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current === 'any') {
      star = token;
      resume = at;
      token += 1;
    } else if (current !== undefined && fits(current, name.charAt(at))) {
      token += 1;
      at += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      token = star + 1;
    } else return false;
  }
  while (tokens[token] === 'any') token += 1;
  return token === tokens.length;
}

function fits(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === 'one';
  return token.negated !== token.ranges.some(([first, last]) => first <= character && character <= last);
}
