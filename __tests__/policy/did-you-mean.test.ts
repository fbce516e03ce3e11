import { describe, expect, it } from 'vitest';
import { closest, suggestion } from '../../src/policy/did-you-mean.ts';
import { fc } from '../properties.ts';

const words = ['exact', 'minor', 'compatible', 'ignore'];

describe('what was meant', () => {
  it.each([
    ['compatibel', words, 'compatible'],
    ['MINOR', words, 'minor'],
    ['exat', words, 'exact'],
    ['xact', words, 'exact'],
    ['exacct', words, 'exact'],
    ['exatc', words, 'exact'],
    ['loose', words, null],
    ['', words, null],
    ['nwe', ['new', 'all'], 'new'],
    ['abc', ['xyz'], null],
    ['ab', ['ba'], 'ba'],
    ['requirements-render.txt', ['requirements.txt', 'requirements.render.txt'], 'requirements.render.txt'],
    ['abcd', ['abxx', 'abcx', 'abcy'], 'abcx'],
    ['abcd', ['abdc', 'abcd'], 'abcd'],
    ['a'.repeat(400), ['a'.repeat(400)], null],
  ] as const)('by "%s" among %s is %s', (text, candidates, expected) => {
    expect(closest(text, candidates)).toBe(expected);
  });

  it('is said, or nothing is', () => {
    expect(suggestion('enforec', ['enforce'])).toBe('; did you mean "enforce"?');
    expect(suggestion('x', ['enforce'])).toBe('');
  });

  it('is found after any single edit', () => {
    const word = fc.stringMatching(/^[a-z]{5,20}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (text, seed, edit) => {
        const at = seed % (text.length - 1);
        const [one, two] = [text.charAt(at), text.charAt(at + 1)];
        const middle = { drop: two, double: one + one + two, swap: two + one }[edit];
        expect(closest(text.slice(0, at) + middle + text.slice(at + 2), [text])).toBe(text);
      }),
    );
  });

  it('is the same distance as counted in full', () => {
    const word = fc.stringMatching(/^[ab]{0,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const limit = a.length <= 3 ? 1 : a.length <= 7 ? 2 : 3;
        expect(closest(a, [b]) !== null).toBe(distance(a, b) <= limit);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  if (a[0] === b[0]) return rest;
  const swap = a.length > 1 && a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) + 1 : 99;
  return Math.min(rest, swap, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}
