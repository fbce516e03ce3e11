import { describe, expect, it } from 'vitest';
import { caretLines } from '../../src/report/caret.ts';
import { enumerate, enumerateSome, plural } from '../../src/report/plural.ts';
import { clip, codePointName, visible } from '../../src/report/visible.ts';
import { wrap } from '../../src/report/wrap.ts';
import { fc } from '../properties.ts';

describe('visible', () => {
  it.each([
    ['requirements.txt', 'requirements.txt'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b]0;owned\u0007', '<U+001B>]0;owned<U+0007>'],
    ['user\u202egnp.exe', 'user<U+202E>gnp.exe'],
    ['zero\u200bwidth', 'zero<U+200B>width'],
    ['\u2028', '<U+2028>'],
    ['\u{e0041}', '<U+E0041>'],
    ['\ud800', '<U+D800>'],
    ['\u3164\u034f', '<U+3164><U+034F>'],
    ['naïve 日本 🎉', 'naïve 日本 🎉'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves no control, format or line separator character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(visible(text))),
    );
  });
});

describe('clip', () => {
  it('cuts to the limit and says so', () => {
    expect(clip('abcdef', 6)).toBe('abcdef');
    expect(clip('abcdefg', 6)).toBe('abcde…');
  });
  it('never halves a pair of surrogates', () => {
    expect(clip('abcd🎉efgh', 6)).toBe('abcd…');
    expect(clip('abc🎉efgh', 6)).toBe('abc🎉…');
  });
});

it('a character is named by four digits or more', () => {
  expect(codePointName('\v')).toBe('U+000B');
  expect(codePointName('🎉')).toBe('U+1F389');
  expect(codePointName('')).toBe('U+0000');
});

describe('plurals and lists', () => {
  it('one is one, all else are many', () => {
    expect([0, 1, 2].map((count) => plural(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  });
  it('lists end in and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(enumerateSome(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(enumerateSome(['a', 'b'], 2)).toBe('a and b');
  });
});

describe('wrap', () => {
  it('breaks at blanks, and the first line is shorter', () => {
    expect(wrap('aa bb cc dd', 5, 3)).toEqual(['aa', 'bb cc', 'dd']);
  });
  it('leaves a long word whole', () => {
    expect(wrap('a bbbbbbbbbb c', 4, 0)).toEqual(['a', 'bbbbbbbbbb', 'c']);
  });
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(wrap(text, width, 0).join(' ')).toBe(text);
      }),
    );
  });
});

describe('caretLines', () => {
  it('puts the caret under the place', () => {
    expect(caretLines('flask==1.24..4', 11, 80)).toEqual(['flask==1.24..4', '           ^']);
  });
  it('counts what a control character is shown as', () => {
    expect(caretLines('a\tb', 2, 80)).toEqual(['a\\tb', '   ^']);
  });
  it('shows the part around the caret of a long line', () => {
    const [shown, caret] = caretLines('x'.repeat(10_000_000), 5_000_000, 40);
    expect(shown).toBe(`…${'x'.repeat(39)}…`);
    expect(caret).toBe(`${' '.repeat(21)}^`);
  });
  it('stands at the end for a place behind it', () => {
    expect(caretLines('ab', 99, 40)).toEqual(['ab', '  ^']);
  });
});
