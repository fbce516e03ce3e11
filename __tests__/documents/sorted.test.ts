import { describe, expect, it } from 'vitest';
import { lastWhere } from '../../src/documents/sorted.ts';

describe('the last of some ascending ones for which a test holds', () => {
  it.each([
    [0, null],
    [1, 1],
    [2, 1],
    [3, 3],
    [6, 5],
    [8, 7],
  ])('of 1, 3, 5 and 7 that are not above %i it is %j', (most, last) => {
    expect(lastWhere([1, 3, 5, 7], (one) => one <= most)).toBe(last);
  });

  it('of none is none', () => {
    expect(lastWhere([], () => true)).toBeNull();
  });
});
