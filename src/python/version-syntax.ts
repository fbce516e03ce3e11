/**
 * Where the parts of a version end (PEP 440, appendix B). Each function takes the text and the offset where its part may
 * begin, and gives the offset behind it: the same offset when the part is not there.
 *
 * A part never has to be given back once it is taken, so one pass over the text is enough.
 */

import { endOfDigits, hasWordAt, isAlphanumeric, isDigit, isSeparator } from './character.ts';

/** `public = 'v'? epoch? release pre? post? dev?`, from the end of the release on. */
export function endOfPublic(text: string, releaseEnd: number): number {
  return endOfDev(text, endOfPost(text, endOfPre(text, releaseEnd)));
}

/** Behind `'v'? (number '!')?`. */
export function startOfRelease(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const afterV = first === 118 || first === 86 ? start + 1 : start;
  const digitsEnd = endOfDigits(text, afterV);
  return digitsEnd > afterV && text.charCodeAt(digitsEnd) === 33 && isDigit(text.charCodeAt(digitsEnd + 1))
    ? digitsEnd + 1
    : afterV;
}

/** `release = number ('.' number)*`; -1 when there is no number. */
export function endOfRelease(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end === start) return -1;
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1);
  return end;
}

/** `pre = [-_.]? ('alpha' | 'a' | 'beta' | 'b' | 'preview' | 'pre' | 'c' | 'rc') [-_.]? number?` */
export function endOfPre(text: string, start: number): number {
  return endOfNumbered(text, start, lengthOfPreWord);
}

/** `post = '-' number | [-_.]? ('post' | 'rev' | 'r') [-_.]? number?` */
export function endOfPost(text: string, start: number): number {
  if (text.charCodeAt(start) === 45 && isDigit(text.charCodeAt(start + 1))) return endOfDigits(text, start + 1);
  return endOfNumbered(text, start, lengthOfPostWord);
}

/** `dev = [-_.]? 'dev' [-_.]? number?` */
export function endOfDev(text: string, start: number): number {
  return endOfNumbered(text, start, lengthOfDevWord);
}

/** `local = '+' alphanumeric+ ([-_.] alphanumeric+)*` */
export function endOfLocal(text: string, start: number): number {
  if (text.charCodeAt(start) !== 43 || !isAlphanumeric(text.charCodeAt(start + 1))) return start;
  let end = start + 1;
  while (isAlphanumeric(text.charCodeAt(end + (isSeparator(text.charCodeAt(end)) ? 1 : 0)))) end += 1;
  return end;
}

function endOfNumbered(text: string, start: number, lengthOfWord: (text: string, position: number) => number): number {
  const wordStart = isSeparator(text.charCodeAt(start)) ? start + 1 : start;
  const length = lengthOfWord(text, wordStart);
  if (length === 0) return start;
  const wordEnd = wordStart + length;
  return endOfDigits(text, isSeparator(text.charCodeAt(wordEnd)) ? wordEnd + 1 : wordEnd);
}

function lengthOfPreWord(text: string, position: number): number {
  switch (text.charCodeAt(position) | 0x20) {
    case 97:
      return hasWordAt(text, position, 'alpha') ? 5 : 1;
    case 98:
      return hasWordAt(text, position, 'beta') ? 4 : 1;
    case 99:
      return 1;
    case 112:
      if (hasWordAt(text, position, 'preview')) return 7;
      return hasWordAt(text, position, 'pre') ? 3 : 0;
    case 114:
      return hasWordAt(text, position, 'rc') ? 2 : 0;
    default:
      return 0;
  }
}

function lengthOfPostWord(text: string, position: number): number {
  if (hasWordAt(text, position, 'post')) return 4;
  if (hasWordAt(text, position, 'rev')) return 3;
  return hasWordAt(text, position, 'r') ? 1 : 0;
}

function lengthOfDevWord(text: string, position: number): number {
  return hasWordAt(text, position, 'dev') ? 3 : 0;
}
