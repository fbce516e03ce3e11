import { isBlank } from '../python/character.ts';
import { identifierSource } from '../python/name.ts';
import type { Operator, Specifier } from '../python/specifier.ts';
import { archiveEnding } from './archive.ts';

/**
 * Where the plain requirement ends that begins at an offset of a text: a name, extras, versions, as nine of ten lines are.
 * Behind it stands a blank, `;`, LF or the text's end. -1 when anything else begins there, be it a rarer requirement or an
 * archive, which the whole grammar has to read. What stands between the brackets of the extras is not looked at.
 *
 * A regular expression, since V8 has it in machine code after two lines, and functions only after thousands. Linear: two
 * characters tell any alternative from the others, and what a part gives back the next one cannot take. Repeated groups are
 * bounded, because V8 remembers each turn of one and throws after some million.
 */
export function endOfPlainRequirement(text: string, start: number): number {
  plainRequirement.lastIndex = start;
  return plainRequirement.test(text) ? plainRequirement.lastIndex : -1;
}

const extras = /\[[\w., \t-]*\]/.source;
const release = /\d+(?:\.\d+){0,50}/.source;
const suffixes = /(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?/.source;
const blanks = /[ \t]*/.source;
const equality = `[=!]=${blanks}${release}(?:\\.\\*|${suffixes})`;
const order = `[<>]=?${blanks}${release}${suffixes}`;
const compatibility = `~=${blanks}(?=\\d+\\.\\d)${release}${suffixes}`;
const clause = `(?:${equality}|${order}|${compatibility})`;
const clauses = `${clause}(?:${blanks},${blanks}${clause}){0,50}`;
const plainRequirement = new RegExp(
  `${identifierSource}(?<!${archiveEnding})(?:${blanks}${extras})?(?:${blanks}${clauses})?(?=[ \\t\\n;]|$)`,
  'iy',
);

/** The clauses of a plain requirement; blanks may stand behind it. */
export function specifiersOf(requirement: string): readonly Specifier[] {
  const found = firstClause.exec(requirement);
  if (found === null) return none;
  const specifier: Specifier = { operator: found[1] as Operator, version: found[2] ?? '' };
  const isLast = found[3] === '';
  return isLast ? [specifier] : [specifier, ...specifiersOf(requirement.slice(found.index + found[0].length))];
}

const firstClause = /([=!<>~]=?)[ \t]*([^ \t,]+)[ \t]*(,?)/;
const none: readonly never[] = [];

/** The first offset at or behind `start` where neither a space nor a tab stands. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}
