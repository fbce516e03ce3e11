import { describe, expect, it } from 'vitest';
import { parseSpecifier } from '../../src/python/specifier.ts';
import {
  anyVersion,
  contains,
  equals,
  exactPin,
  haveCommon,
  intersect,
  isBoundedAbove,
  isEmpty,
  isSamePublicVersion,
  namesPreRelease,
  reachesAbove,
  reachesMinorAbove,
  shareMinor,
  versionSetOf,
} from '../../src/python/version-set.ts';
import { processorTime } from '../processor-time.ts';
import { canonicalSpecifiers } from './canonical-form.ts';
import { setOf, specifiersOf, versionOf } from './samples.ts';

describe('version sets', () => {
  it.each([
    ['>1.0', '==1.0.post1'],
    ['>1.0', '==1.0+local'],
    ['<2.0', '>=2.0rc1'],
    ['==1.0', '==1.0.post1'],
    ['>=1!0', '<2'],
    ['===1.0', '===1.0.0'],
    ['===foo', '>=0'],
    ['===foo', '===bar'],
    ['>1.0a1', '<=1.0a1.post5'],
    ['==1.0+cpu', '==1.0+cu118'],
    ['==1.0+a', '==1.0+a.b'],
    ['===1.0.*', '>=1.0'],
    ['<0', ''],
    ['!=1.0,!=2.0', '==2.0'],
    ['<1.0', '>=1.0'],
  ])('%s and %s have nothing in common', (a, b) => {
    expect(isEmpty(intersect(setOf(a), setOf(b)))).toBe(true);
    expect(haveCommon(setOf(a), setOf(b))).toBe(false);
    expect(haveCommon(setOf(b), setOf(a))).toBe(false);
    expect(isEmpty(setOf([a, b].filter(Boolean).join(',')))).toBe(true);
  });

  it.each([
    ['<=2.0', '>=2.0rc1'],
    ['==1.0+cpu', '==1.0'],
    ['==2.0.*', '==2'],
    ['===Foo', '===foo'],
    ['===foo', ''],
    ['>1.0', '<1.0.0.1'],
    ['!=1.0', '==1.0.post1'],
    ['!=1.0+cpu', '==1.0+cu118'],
    ['===1.0', '==1.0'],
    ['!=1.0,!=2.0,!=3.0', '==2.5'],
    ['!=1.0,!=2.0,!=3.0', '>=4'],
  ])('%s and %s have something in common', (a, b) => {
    expect(isEmpty(intersect(setOf(a), setOf(b)))).toBe(false);
    expect(haveCommon(setOf(a), setOf(b))).toBe(true);
    expect(haveCommon(setOf(b), setOf(a))).toBe(true);
    expect(isEmpty(setOf([a, b].filter(Boolean).join(',')))).toBe(false);
  });

  it.each([
    ['>=1.0a1,<=1.0', '!=1.0', false],
    ['>=1.0a1', '!=1.0', true],
    ['>=1.0a1', '==1.0a2', false],
  ])('%s and %s have a release in common: %j', (a, b, is) => {
    expect(haveCommon(setOf(a), setOf(b), 'releases')).toBe(is);
    expect(haveCommon(setOf(b), setOf(a), 'releases')).toBe(is);
    expect(haveCommon(setOf(a), setOf(b))).toBe(true);
  });

  it.each([
    ['>=1.4,<1.5', '==1.4.*'],
    ['~=1.4.0', '==1.4.*'],
    ['==1.0', '==1'],
    ['>=2.0.0', '>=2'],
    ['>=0', ''],
    ['>1,<1', '<0'],
    ['!=1.0a1', ''],
    ['>1.0a1,<1.0', '<0'],
    ['===foo', '===FOO'],
    ['>=1.0.post1.dev0', '>=1.0.post1'],
  ])('%s and %s are one wish among releases', (a, b) => {
    expect(equals(setOf(a), setOf(b), 'releases')).toBe(true);
  });

  it.each([
    ['>=1.4', '>=1.5'],
    ['>=1.0', '>1.0'],
    ['==1.0', '===1.0'],
    ['==1.0', '==1.0+cpu'],
    ['', '<0'],
    ['===foo', '===bar'],
    ['>=1,!=1.5', '>=1'],
  ])('%s and %s are two wishes', (a, b) => {
    expect(equals(setOf(a), setOf(b), 'releases')).toBe(false);
  });

  it('looks at pre-releases when it is told to', () => {
    expect(equals(setOf('>=1.4,<1.5'), setOf('==1.4.*'))).toBe(false);
    expect(isEmpty(setOf('>=1.0rc1,<=1.0rc2'))).toBe(false);
    expect(isEmpty(setOf('>=1.0rc1,<=1.0rc2'), 'releases')).toBe(true);
    expect(isEmpty(setOf('==1.0+cpu'), 'releases')).toBe(false);
  });

  it('holds texts that are no versions only where === names them, or nothing is asked', () => {
    expect(isEmpty(setOf('===foo'))).toBe(false);
    expect(isEmpty(anyVersion)).toBe(false);
    expect(contains(setOf('===foo'), versionOf('1'))).toBe(false);
  });

  it('contains === in the spelling asked for, in any case', () => {
    expect(contains(setOf('===1.0RC1'), versionOf('1.0rc1'))).toBe(true);
    expect(contains(setOf('===1.0'), versionOf('1.0.0'))).toBe(false);
    expect(contains(setOf('===1.0'), versionOf('1.0+cpu'))).toBe(false);
  });

  it('counts past 2^53', () => {
    const set = setOf('~=9007199254740993.9007199254740993');
    expect(contains(set, versionOf('9007199254740993.9007199254740994'))).toBe(true);
    expect(contains(set, versionOf('9007199254740994.0'))).toBe(false);
    expect(contains(set, versionOf('9007199254740993.9007199254740992'))).toBe(false);
  });

  it('names pre-releases of any clause', () => {
    expect(['>=1.0rc1', '<2,>=1.0.dev3', '!=1.0a1'].map((text) => namesPreRelease(specifiersOf(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['', '>=1.0', '==1.0.*', '===foo', '==1.0.post1'].some((text) => namesPreRelease(specifiersOf(text)))).toBe(
      false,
    );
  });

  it('pins with one == or ===, without a wildcard', () => {
    const pins = ['==1.0', '===2.0', '==1.0.*', '>=1', '==1.0,<2', '', '===foo'].map(
      (text) => exactPin(specifiersOf(text))?.text ?? null,
    );
    expect(pins).toEqual(['1.0', '2.0', null, null, null, null, null]);
  });

  it('knows which pins differ in the local label alone', () => {
    expect(isSamePublicVersion(versionOf('2.1.0+cpu'), versionOf('2.1+cu118'))).toBe(true);
    expect(isSamePublicVersion(versionOf('2.1.0+cpu'), versionOf('2.1.1+cpu'))).toBe(false);
  });

  it('is bounded above when something is too new', () => {
    expect(['<2', '==1.0', '~=1.0', '<0', '===1', '===foo'].every((text) => isBoundedAbove(setOf(text)))).toBe(true);
    expect(['', '>=1', '!=1.0', '>1,!=2.*'].some((text) => isBoundedAbove(setOf(text)))).toBe(false);
  });

  it.each([
    ['', '<2', true],
    ['<3', '<2', true],
    ['<=2', '<2', true],
    ['<2', '<2', false],
    ['==1.0', '<2', false],
    ['', '>=1', false],
    ['>=1', '<0', true],
    ['<0', '<0', false],
    ['<2rc1', '<2', true],
  ])('%j reaches above %j: %s', (a, b, reaches) => {
    expect(reachesAbove(setOf(a), setOf(b))).toBe(reaches);
  });

  it('reaches with a label above what === takes at its word', () => {
    expect(reachesAbove(setOf('==1.0+cpu'), setOf('===1.0'))).toBe(true);
    expect(equals(setOf('>1.0rc1'), setOf('>=1.0rc2.dev0'))).toBe(true);
  });

  it('does not reach above by pre-releases when only releases count', () => {
    expect(reachesAbove(setOf('<2rc1'), setOf('<2'), 'releases')).toBe(false);
    expect(reachesAbove(setOf('<=2'), setOf('<2'), 'releases')).toBe(true);
  });

  it.each([
    ['==1.4.2', '==1.4.9', true],
    ['==1.4.2', '==1.5.0', false],
    ['>=1.4', '<1.4', false],
    ['>1.4', '<=1.4', true],
    ['>=1.4.5', '<1.4.3', true],
    ['==1.4', '<1.4.1', true],
    ['==1', '==1.0.3', true],
    ['==1!1.4', '==1.4', false],
    ['>=2', '', true],
    ['<0', '', false],
    ['==1.4.*', '<1.4rc1', true],
    ['>1.4', '==1.4.0.1', true],
  ])('%j and %j share a minor: %s', (a, b, share) => {
    expect(shareMinor(setOf(a), setOf(b))).toBe(share);
    expect(shareMinor(setOf(b), setOf(a))).toBe(share);
  });

  it('does not share a minor by its pre-releases when only releases count', () => {
    expect(shareMinor(setOf('==1.4.*'), setOf('<1.4rc1'), 'releases')).toBe(false);
    expect(shareMinor(setOf('==1.4.*'), setOf('<=1.4'), 'releases')).toBe(true);
  });

  it.each([
    ['<1.6', '<1.5', true],
    ['==2.0', '<=1.9.9', true],
    ['', '<2', true],
    ['<1.5.9', '<1.5.3', false],
    ['==1.5.*', '<=1.5.0', false],
    ['<1.5', '<1.5.3', false],
    ['>=1', '>=2', false],
    ['<0', '<0', false],
  ])('%j reaches above the minors of %j: %s', (a, b, reaches) => {
    expect(reachesMinorAbove(setOf(a), setOf(b))).toBe(reaches);
  });

  it('does not reach above a minor by pre-releases when only releases count', () => {
    expect(reachesMinorAbove(setOf('<=2.0rc1'), setOf('<2'))).toBe(true);
    expect(reachesMinorAbove(setOf('<=2.0rc1'), setOf('<2'), 'releases')).toBe(false);
    expect(reachesMinorAbove(setOf('<=2.0'), setOf('<2'), 'releases')).toBe(true);
  });

  it('keeps the spelling of one side where the other asks for none', () => {
    for (const [a, b] of [
      ['===1.0', '>=1'],
      ['>=1', '===1.0'],
    ] as const) {
      const both = intersect(setOf(a), setOf(b));
      expect([contains(both, versionOf('1.0')), contains(both, versionOf('1.0.0'))]).toEqual([true, false]);
    }
  });

  it('of nothing are one set, whatever they were asked for by', () => {
    expect(equals(setOf('===1.0,===2.0'), setOf('>2,<1'))).toBe(true);
    expect(equals(setOf('===1.0,===2.0'), setOf('===1.0'))).toBe(false);
  });

  it('intersects a hundred thousand clauses without delay', { tags: 'large' }, () => {
    const clauses = specifiersOf(Array.from({ length: 100_000 }, (_, index) => `!=1.${index}`).join(','));
    const seconds = processorTime();
    const set = versionSetOf(clauses);
    expect(contains(set, versionOf('1.99999'))).toBe(false);
    expect(contains(set, versionOf('1.100000'))).toBe(true);
    expect(seconds()).toBeLessThan(4);
  });
});

describe('specifiers', () => {
  it.each([
    ['==1.0', '==1'],
    ['>= 2 ,== 1.0', '==1,>=2'],
    ['~=1.0', '~=1.0'],
    ['==1.0.*', '==1.0.*'],
    ['===1.0', '===1.0'],
    ['==v1.0-RC1,==1rc1', '==1rc1'],
    ['', ''],
  ])('%j is %j in canonical form', (written, canonical) => {
    expect(canonicalSpecifiers(specifiersOf(written))).toBe(canonical);
  });

  it.each([
    [' >= 1.0 ', { operator: '>=', version: '1.0' }],
    ['===any thing', null],
    ['===', { operator: '===', version: '' }],
    ['==1.0.*', { operator: '==', version: '1.0.*' }],
    ['~=1', null],
    ['~=1.0rc1', { operator: '~=', version: '1.0rc1' }],
    ['=1', null],
    ['~1', null],
    ['!1', null],
    ['1', null],
    ['', null],
    ['>', null],
    ['>1.0+local', null],
  ])('one clause %j reads as %j', (text, specifier) => {
    expect(parseSpecifier(text)).toEqual(specifier);
  });

  it('gives no version to a clause that was not read by the grammar', () => {
    expect(isEmpty(versionSetOf([{ operator: '==', version: 'x.*' }]))).toBe(true);
    expect(isEmpty(versionSetOf([{ operator: '>=', version: 'x' }]))).toBe(true);
  });
});
