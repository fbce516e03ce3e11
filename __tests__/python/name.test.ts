import { describe, expect, it } from 'vitest';
import { canonicalName, endOfIdentifier, isPackageName } from '../../src/python/name.ts';

describe('package names', () => {
  it.each([
    ['Django', 'django'],
    ['zope.interface', 'zope-interface'],
    ['typing_extensions', 'typing-extensions'],
    ['a--b', 'a-b'],
    ['A-._-.b__C', 'a-b-c'],
    ['plain-name', 'plain-name'],
    ['a_', 'a-'],
    ['_', '-'],
    ['', ''],
    ['Größe', 'größe'],
    ['aÉ', 'aé'],
  ])('%j is %j in canonical form', (written, canonical) => {
    expect(canonicalName(written)).toBe(canonical);
  });

  it.each([
    ['x-y ==1', 3],
    ['x-- ==1', 1],
    ['x.-.', 1],
    ['x_', 2],
    ['-x', 0],
  ])('of %j, %i characters are a name', (text, length) => {
    expect(endOfIdentifier(text, 0)).toBe(length);
  });

  it.each(['a', 'A1', '0', 'zope.interface', 'a--b', 'x_y'])('%j is a name', (text) => {
    expect(isPackageName(text)).toBe(true);
  });

  it.each(['', '-', 'a-', '_a', 'a.', 'a b', 'ä', 'a\u0131b', 'a==1', 'boto3-*'])('%j is no name', (text) => {
    expect(isPackageName(text)).toBe(false);
  });
});
