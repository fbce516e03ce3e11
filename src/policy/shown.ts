import { shorten } from '../shorten.ts';

/** A text of the policy for a message: on one line, and cut when it is longer than any name or path. */
export function shown(text: string): string {
  return shorten(text, longest).replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

const longest = 200;
