import { hasGlob } from './path-glob.ts';
import { shown } from './shown.ts';

/** What is wrong with a path or glob as written in a policy, whatever files there are; null when nothing is. */
export function pathComplaint(text: string): string | null {
  if (plainPath.test(text)) return null;
  if (text.trim() === '') return 'an empty path names no file';
  if (text.includes('\\')) return `"${shown(text)}" holds a backslash: folders are parted by "/", on every system`;
  if (/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) {
    return `"${shown(text)}" is an address: a policy names files of its own repository`;
  }
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) {
    return `"${shown(text)}" is an absolute path: write it as seen from the root, without what stands before`;
  }
  const parts = cleanParts(text);
  if (parts === 'outside') return `"${shown(text)}" leads out of the root: a policy names files below it`;
  if (parts === 'behind-wildcard')
    return `"${shown(text)}" goes up again behind a wildcard: write the glob without ".."`;
  if (parts.length === 0 || /(?:^|\/)\.{0,2}$/.test(text)) {
    return `"${shown(text)}" is a folder: name the files in it, for example "${shown([...parts, 'requirements*.txt'].join('/'))}"`;
  }
  return globComplaint(text, parts);
}

/** Names that begin with no dot, parted by `/`: what nearly all paths of a policy are. There is nothing to clean, or to complain of. */
const plainPath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** The path or glob without empty, `.` and `..` parts; `text` is one that `pathComplaint` has nothing against. */
export function cleanPath(text: string): string {
  if (plainPath.test(text)) return text;
  const parts = cleanParts(text);
  return typeof parts === 'string' ? text : parts.join('/');
}

/** Most runs of `*` in one part of a path. Matching would bear more (`name-glob.ts`), but nobody can say what such a glob means. */
const maximumStars = 3;

function globComplaint(text: string, parts: readonly string[]): string | null {
  if (!/[*{]/.test(text)) return null;
  for (const part of parts) {
    const stars = part === '**' ? 0 : part.split(/\*+/).length - 1;
    if (stars > maximumStars) {
      return `"${shown(text)}" has more than ${maximumStars} "*" in "${shown(part)}": write a simpler glob, or several`;
    }
    if (part.includes('{') && !part.includes('}', part.lastIndexOf('{'))) {
      return `"${shown(text)}" has a "{" that is not closed in "${shown(part)}" (a "/" cannot stand between braces): write several globs`;
    }
  }
  return null;
}

function cleanParts(text: string): readonly string[] | 'outside' | 'behind-wildcard' {
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') {
      parts.push(part);
      continue;
    }
    const parent = parts.pop();
    if (parent === undefined) return 'outside';
    if (hasGlob(parent)) return 'behind-wildcard';
  }
  return parts;
}
