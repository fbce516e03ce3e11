import { deepStrictEqual } from 'node:assert/strict';

/** Throws when a law is broken. */
export function holds(law: boolean, ...words: readonly unknown[]): void {
  if (!law) throw new Error(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  deepStrictEqual(actual, expected, `${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}
