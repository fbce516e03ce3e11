import { isNameCharacter, isPythonSpace, stripPythonSpace } from './character.ts';
import { endOfLocal, endOfPublic, endOfRelease, startOfRelease } from './version-syntax.ts';

export type Operator = '==' | '!=' | '<=' | '>=' | '<' | '>' | '~=' | '===';

/** One clause of a specifier set, as written. */
export interface Specifier {
  readonly operator: Operator;
  /** The version as written, without blanks; may end in `.*`. Of `===`, any text. */
  readonly version: string;
}

/** Reads one clause such as `>= 1.0`, with white space around its parts; null when it is none (packaging: `Specifier`). */
export function parseSpecifier(text: string): Specifier | null {
  const stripped = stripPythonSpace(text);
  const operator = operatorAt(stripped, 0);
  if (operator === null) return null;
  const versionStart = skipPythonSpace(stripped, operator.length);
  if (endOfSpecifierVersion(operator, stripped, versionStart) !== stripped.length) return null;
  return { operator, version: stripped.slice(versionStart) };
}

/** The longest comparison operator that stands at an offset. */
export function operatorAt(text: string, position: number): Operator | null {
  const isEqualNext = text.charCodeAt(position + 1) === 61;
  switch (text.charCodeAt(position)) {
    case 61:
      if (!isEqualNext) return null;
      return text.charCodeAt(position + 2) === 61 ? '===' : '==';
    case 62:
      return isEqualNext ? '>=' : '>';
    case 60:
      return isEqualNext ? '<=' : '<';
    case 126:
      return isEqualNext ? '~=' : null;
    case 33:
      return isEqualNext ? '!=' : null;
    default:
      return null;
  }
}

/**
 * Where the version behind an operator ends; -1 when there is none that the operator takes.
 *
 * - `===` takes any text up to white space, `;` or `)`, the empty one included
 * - `==`, `!=` take a version, a release with `.*`, or a version with a local label
 * - `~=` takes a public version of at least two numbers
 * - `<=`, `>=`, `<`, `>` take a public version
 */
export function endOfSpecifierVersion(operator: Operator, text: string, start: number): number {
  if (operator === '===') return endOfArbitrary(text, start);
  let releaseStart = start;
  let releaseEnd = endOfRelease(text, start);
  // Hardly any version begins with `v` or an epoch.
  if (releaseEnd === -1 || text.charCodeAt(releaseEnd) === 33) {
    releaseStart = startOfRelease(text, start);
    releaseEnd = endOfRelease(text, releaseStart);
  }
  if (releaseEnd === -1 || !goesOn(text.charCodeAt(releaseEnd))) {
    return operator === '~=' ? requireTwoNumbers(text, releaseStart, releaseEnd) : releaseEnd;
  }
  if (operator === '~=') {
    return requireTwoNumbers(text, releaseStart, releaseEnd) === -1 ? -1 : endOfPublic(text, releaseEnd);
  }
  if (operator !== '==' && operator !== '!=') return endOfPublic(text, releaseEnd);
  if (hasWildcardAt(text, releaseEnd)) return releaseEnd + 2;
  return endOfLocal(text, endOfPublic(text, releaseEnd));
}

/** Whether a version may go on behind its release with this character: with `.*`, `rc1`, `-1`, `+label`. */
function goesOn(code: number): boolean {
  return isNameCharacter(code) || code === 43;
}

/** Whether `.*` stands at an offset. */
export function hasWildcardAt(text: string, position: number): boolean {
  return text.charCodeAt(position) === 46 && text.charCodeAt(position + 1) === 42;
}

/** The first offset at or behind `position` that holds no white space. */
export function skipPythonSpace(text: string, position: number): number {
  let end = position;
  while (isPythonSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function endOfArbitrary(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 59 || code === 41 || isPythonSpace(code)) break;
    end += 1;
  }
  return end;
}

function requireTwoNumbers(text: string, releaseStart: number, releaseEnd: number): number {
  for (let index = releaseStart; index < releaseEnd; index += 1) {
    if (text.charCodeAt(index) === 46) return releaseEnd;
  }
  return -1;
}
