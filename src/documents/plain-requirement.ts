import { isBlank, isDigit } from '../python/character.ts';
import { endOfIdentifier } from '../python/name.ts';
import { endOfSpecifierVersion, operatorAt, type Specifier } from '../python/specifier.ts';
import { isArchiveFile } from './archive.ts';

/** Where the name of a plain requirement ends, and the versions that follow it to the text's end. */
export interface PlainRequirement {
  readonly nameEnd: number;
  readonly specifiers: readonly Specifier[];
}

/**
 * Reads a text that is a name with versions, no blank behind the name: what nine of ten lines are. Null when it is anything
 * else, which the whole grammar has to read.
 */
export function readPlainRequirement(text: string): PlainRequirement | null {
  const nameEnd = endOfIdentifier(text, 0);
  if (nameEnd === 0) return null;
  if (nameEnd === text.length) return isArchiveFile(text) ? null : { nameEnd, specifiers: none };
  const clauses = readClauses(text, nameEnd);
  if (clauses === null || clauses.end !== text.length) return null;
  return endsInNumber(text) || !isArchiveFile(text) ? { nameEnd, specifiers: clauses.specifiers } : null;
}

const none: readonly never[] = [];

/** Clauses, and the offset behind the last one. */
interface Clauses {
  readonly specifiers: readonly Specifier[];
  readonly end: number;
}

/**
 * Reads clauses, blanks around their parts allowed; null when one is no plain one. Of `===`, any text may follow, so it is
 * none.
 */
export function readClauses(text: string, start: number): Clauses | null {
  let specifiers: Specifier[] | null = null;
  for (let at = start; ; at = skipBlanks(text, at + 1)) {
    const operator = operatorAt(text, at);
    if (operator === null || operator === '===') return null;
    const versionStart = skipBlanks(text, at + operator.length);
    const end = endOfSpecifierVersion(operator, text, versionStart);
    if (end === -1) return null;
    const clause = { operator, version: text.slice(versionStart, end) };
    // A list that begins empty takes room for seventeen with its first one.
    if (specifiers === null) specifiers = [clause];
    else specifiers.push(clause);
    at = skipBlanks(text, end);
    if (text.charCodeAt(at) !== comma) return { specifiers, end };
  }
}

/** The first offset at or behind `start` where neither a space nor a tab stands. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

const comma = 0x2c;

/** Whether a digit is the last character, and no letter the one before it: so no ending of an archive's file name ends. */
export function endsInNumber(text: string, end = text.length): boolean {
  const before = text.charCodeAt(end - 2) | 0x20;
  return isDigit(text.charCodeAt(end - 1)) && !(before >= 0x61 && before <= 0x7a);
}
