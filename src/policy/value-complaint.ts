import { isPackageName } from '../python/name.ts';
import { isPackageGlob, packageGlobComplaint } from './package-pattern.ts';
import { shown } from './shown.ts';

/** What is wrong with a package name or glob; null when nothing is. */
export function patternComplaint(text: string): string | null {
  if (isPackageName(text)) return null;
  return isPackageGlob(text) ? packageGlobComplaint(text) : nameComplaint(text);
}

/** What is wrong with a package name that is none. */
export function nameComplaint(text: string): string {
  const name = nameBefore(text);
  const hint = name === null ? '' : `; write only the name: "${shown(name)}"`;
  return `"${shown(text)}" is no package name${hint}`;
}

/** What is wrong with a name under `require` that is none. */
export function requireComplaint(text: string): string {
  return isPackageGlob(text) && patternComplaint(text) === null
    ? `"${shown(text)}" is a glob: "require" takes names only, one for each package that must be there`
    : nameComplaint(text);
}

/** What an end of an exception must be, in words. */
export const expectedDate = 'a date such as 2027-01-31';

/** What is wrong with a date that is none. */
export function dateComplaint(text: string): string {
  const looksLikeOne = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return looksLikeOne ? `there is no day ${text}` : `"${shown(text)}" is no date: write it as 2027-01-31`;
}

/** The name that a requirement begins with, when more than it is written. What wildcards follow is no name, but a part of one. */
function nameBefore(text: string): string | null {
  const [name] = /^[A-Za-z0-9._-]*(?![A-Za-z0-9._*?{-])/.exec(text.trim()) ?? [''];
  return name !== text && isPackageName(name) ? name : null;
}
