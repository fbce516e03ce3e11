import { isAlphanumeric, isNameCharacter, isSeparator } from './character.ts';

declare const packageName: unique symbol;

/** A package name in canonical form (PEP 503): lower case, runs of `-`, `_`, `.` as one `-`. */
export type PackageName = string & { readonly [packageName]: true };

/** The canonical form of a package name or an extra (PEP 503, PEP 685). Any text has one; whether it is a name is not asked. */
export function canonicalName(name: string): PackageName {
  const canonical = isCanonical(name) ? name : joinWords(name.toLowerCase());
  return canonical as PackageName;
}

/**
 * `identifier = letterOrDigit (letterOrDigit | '-' | '_' | '.')*`, ending where a word ends: the offset behind the one that
 * begins at `start`, or `start` when none does. Stricter specifications want a letter or digit at the end; packaging lets
 * `_` end it too, and so does pip.
 */
export function endOfIdentifier(text: string, start: number): number {
  if (!isAlphanumeric(text.charCodeAt(start))) return start;
  let end = start + 1;
  while (isNameCharacter(text.charCodeAt(end))) end += 1;
  for (let last = text.charCodeAt(end - 1); last === 45 || last === 46; last = text.charCodeAt(end - 1)) end -= 1;
  return end;
}

/** PEP 508 `identifier`: ASCII letters, digits, `-`, `_`, `.`, beginning and ending with a letter or digit. */
export function isPackageName(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (!isNameCharacter(text.charCodeAt(index))) return false;
  }
  return isAlphanumeric(text.charCodeAt(0)) && isAlphanumeric(text.charCodeAt(text.length - 1));
}

/** Whether nothing is to be done: only lower-case letters, digits, and hyphens that stand alone. */
function isCanonical(name: string): boolean {
  let afterHyphen = false;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code === 45) {
      if (afterHyphen) return false;
      afterHyphen = true;
    } else {
      if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
      afterHyphen = false;
    }
  }
  return true;
}

function joinWords(lower: string): string {
  let joined = '';
  let wordStart = 0;
  for (let index = 0; index < lower.length; index += 1) {
    if (!isSeparator(lower.charCodeAt(index))) continue;
    joined += `${lower.slice(wordStart, index)}-`;
    while (isSeparator(lower.charCodeAt(index + 1))) index += 1;
    wordStart = index + 1;
  }
  return joined + lower.slice(wordStart);
}
