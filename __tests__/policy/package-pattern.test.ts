import { describe, expect, it } from 'vitest';
import {
  compilePackagePattern,
  isPackageGlob,
  packageGlobComplaint,
  packageIndex,
} from '../../src/policy/package-pattern.ts';
import { canonicalName } from '../../src/python/name.ts';
import { processorTime } from '../processor-time.ts';
import { fc } from '../properties.ts';

describe('a package pattern', () => {
  it.each([
    ['Django', 'django', true],
    ['django', 'django-cms', false],
    ['Foo._-Bar', 'foo-bar', true],
    ['Boto3_stubs*', 'boto3-stubs', true],
    ['Boto3_stubs*', 'boto3-stubs-lite', true],
    ['boto3_*', 'boto3-stubs', true],
    ['boto3_*', 'boto3', false],
    ['*', 'anything', true],
    ['*-binary', 'psycopg2-binary', true],
    ['*.._binary', 'psycopg2-binary', true],
    ['*-binary', 'binary', false],
    ['a*b*c', 'aXbXc', true],
    ['a*b*c', 'acb', false],
    ['a**c', 'ac', true],
    ['psycopg?', 'psycopg2', true],
    ['psycopg?', 'psycopg', false],
    ['psycopg?', 'psycopg22', false],
    ['torch?', 'pytorch2', false],
    ['a?b*', 'xaxb', false],
    ['psycopg[23]', 'psycopg3', true],
    ['psycopg[0-1]', 'psycopg2', false],
    ['psycopg[3-9]', 'psycopg2', false],
    ['a--b*', 'a-b', true],
    ['a[2-]', 'a2', true],
    ['a[2-]b', 'a-b', true],
    ['psycopg[!2]', 'psycopg3', true],
    ['psycopg[^2]', 'psycopg2', false],
    ['py[A-C]x', 'pybx', true],
    ['py[0-9a-c]x', 'pydx', false],
    ['a[_x]b', 'a-b', true],
    ['a[]x]b', 'axb', true],
    ['a[-]b', 'a-b', true],
  ])('%s means %s: %s', (pattern, name, expected) => {
    expect(compilePackagePattern(pattern)(canonicalName(name))).toBe(expected);
  });

  it.each([
    ['torch', false],
    ['torch*', true],
    ['t?', true],
    ['t[a]', true],
  ])('%s is a glob: %s', (pattern, expected) => {
    expect(isPackageGlob(pattern)).toBe(expected);
  });

  it.each(['a[', 'a]', 'a[]', 'a[!]', 'a[[]', '*[b'])('%s is refused for its brackets', (pattern) => {
    expect(packageGlobComplaint(pattern)).toContain('bracket');
  });

  it('is refused for what stands in no name', () => {
    expect(packageGlobComplaint('a/*')).toBe('"a/*" is no package name or glob: "/" stands in neither');
    expect(packageGlobComplaint('a-*')).toBe(null);
  });

  it('means each name that is spelt like it, however that is', () => {
    const name = fc.stringMatching(/^[a-z0-9]+([-_.][a-z0-9]+){0,3}$/);
    fc.assert(
      fc.property(name, (text) => {
        const canonical = canonicalName(text);
        expect(compilePackagePattern(text.toUpperCase())(canonical)).toBe(true);
        expect(compilePackagePattern(`${text}*`)(canonical)).toBe(true);
        expect(compilePackagePattern(`*${text}`)(canonical)).toBe(true);
        expect(compilePackagePattern(text.replace(/[a-z0-9]/g, '?'))(canonical)).toBe(true);
      }),
    );
  });

  it('takes no longer for a name that nearly fits', () => {
    const matches = compilePackagePattern(`${'a*'.repeat(1_000)}b`);
    const seconds = processorTime();
    expect(matches(canonicalName('a'.repeat(20_000)))).toBe(false);
    expect(seconds()).toBeLessThan(3);
  });
});

describe('an index of patterns', () => {
  it('gives all entries that mean a name, in their order', () => {
    const entries = ['*', 'torch', 'Torch', 'tor*', 'numpy'].map((pattern) => ({ pattern }));
    const find = packageIndex(entries);
    expect(find(canonicalName('torch')).map(({ pattern }) => pattern)).toEqual(['*', 'torch', 'Torch', 'tor*']);
    expect(find(canonicalName('numpy')).map(({ pattern }) => pattern)).toEqual(['*', 'numpy']);
    expect(packageIndex([])(canonicalName('numpy'))).toEqual([]);
  });
});
