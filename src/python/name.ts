import { isAlphanumeric, isNameCharacter } from './character.ts';

declare const packageName: unique symbol;

/** A package name in canonical form (PEP 503): lower case, runs of `-`, `_`, `.` as one `-`. */
export type PackageName = string & { readonly [packageName]: true };

/** The canonical form of a package name or an extra (PEP 503, PEP 685). Any text has one; whether it is a name is not asked. */
export function canonicalName(name: string): PackageName {
  return name.toLowerCase().replace(otherSeparators, '-') as PackageName;
}

/** Any but a hyphen that stands alone. */
const otherSeparators = /[-_.]{2,}|[_.]/g;

/**
 * `identifier = letterOrDigit (letterOrDigit | '-' | '_' | '.')*`, ending where a word ends: the offset behind the one that
 * begins at `start`, or `start` when none does. Stricter specifications want a letter or digit at the end; packaging lets
 * `_` end it too, and so does pip.
 */
export function endOfIdentifier(text: string, start: number): number {
  identifier.lastIndex = start;
  return identifier.test(text) ? identifier.lastIndex : start;
}

/** What `endOfIdentifier` finds, as the source of a regular expression. */
export const identifierSource = /[A-Za-z0-9](?:[\w.-]*\w)?/.source;

const identifier = new RegExp(identifierSource, 'y');

/** PEP 508 `identifier`: ASCII letters, digits, `-`, `_`, `.`, beginning and ending with a letter or digit. */
export function isPackageName(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (!isNameCharacter(text.charCodeAt(index))) return false;
  }
  return isAlphanumeric(text.charCodeAt(0)) && isAlphanumeric(text.charCodeAt(text.length - 1));
}
