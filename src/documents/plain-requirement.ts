import { isBlank, isDigit, isNameCharacter } from '../python/character.ts';
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
  const specifiers: Specifier[] = [];
  if (readClauses(text, nameEnd, specifiers) !== text.length) return null;
  return endsInNumber(text) || !isArchiveFile(text) ? { nameEnd, specifiers } : null;
}

const none: readonly never[] = [];

/**
 * Where clauses end that begin at an offset, blanks around their parts allowed; -1 when one is no plain one. Of `===`, any
 * text may follow, so it is none. Whoever wants the clauses gives a list for them.
 */
export function readClauses(text: string, start: number, into: Specifier[] | null): number {
  for (let at = start; ; at = skipBlanks(text, at + 1)) {
    const operator = operatorAt(text, at);
    if (operator === null || operator === '===') return -1;
    const versionStart = skipBlanks(text, at + operator.length);
    const end = endOfSpecifierVersion(operator, text, versionStart);
    if (end === -1) return -1;
    if (into !== null) into.push({ operator, version: text.slice(versionStart, end) });
    at = skipBlanks(text, end);
    if (text.charCodeAt(at) !== comma) return end;
  }
}

/** Behind the bracket that closes the list of names that `[` begins at an offset; -1 when anything else stands in it. */
export function endOfExtras(text: string, open: number): number {
  let at = open + 1;
  for (let code = text.charCodeAt(at); ; code = text.charCodeAt(at)) {
    if (isNameCharacter(code) || code === comma || isBlank(code)) at += 1;
    else return code === closeBracket ? at + 1 : -1;
  }
}

/** The first offset at or behind `start` where neither a space nor a tab stands. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

const comma = 0x2c;
const closeBracket = 0x5d;

/** Whether a digit is the last character, and no letter the one before it: so no ending of an archive's file name ends. */
export function endsInNumber(text: string, end = text.length): boolean {
  const before = text.charCodeAt(end - 2) | 0x20;
  return isDigit(text.charCodeAt(end - 1)) && !(before >= 0x61 && before <= 0x7a);
}
