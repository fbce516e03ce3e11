import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { endOfPlainRequirement, specifiersOf } from '../../src/documents/plain-requirement.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { cases, fc } from '../properties.ts';

describe('a plain requirement', () => {
  it.each([
    ['x', 1],
    ['x\ny', 1],
    ['Ab.c-d_e', 8],
    ['a_', 2],
    ['x==1.0', 6],
    ['x==1.0  # why', 6],
    ['x>=1.0;python_version<"3.9"', 6],
    ['x \t[a, b] \t>= \t1.0 \t, \t< \t2 ;', 27],
    ['x==1.*,!=1.5.*', 14],
    ['x~=1.4.2', 8],
    ['x<2,>1,<=3', 10],
    ['x==1rc1,>=2a3.post4.dev5,<6b7', 29],
    ['x [a]', 5],
    ['x==1RC1.POST2', 13],
    ['zip', 3],
    ['x.tar.zip', 9],
    ['x==1.0,<2.zip', -1],
    ['x @ https://e/x.zip', 1],
    ['x==1 ,y', 4],
  ])('%j ends at %i', (text, end) => {
    expect(endOfPlainRequirement(text, 0)).toBe(end);
  });

  it.each([
    ...['', ' x', '-x', '_x', 'x-', 'x.', '#x', 'x#', 'x@y', 'x(1)', 'ä', 'xä', '\u212a', 'xı', 'xſ', 'x\r\n', 'x\f'],
    ...['x==', 'x=1', 'x===1', 'x==1!2', 'x==v1', 'x==1+local', 'x==1.', 'x==1..2', 'x==1rc', 'x==1c1', 'x==1-1'],
    ...['x>=1.*', 'x<1.*', 'x~=1.4.*', 'x==1rc1.*', 'x~=1', 'x~=1rc1', 'x==1,', 'x==1,,<2', 'x==1#', 'x==1)'],
    ...['x[', 'x[a', 'x[a]b', 'x[a][b]', 'x[a\n]', 'x.zip', 'X.ZIP', 'x.tar.gz', 'x.tar.bz2==1', 'x.whl[a]'],
  ])('%j is none, or a rarer one', (text) => {
    expect(endOfPlainRequirement(text, 0)).toBe(-1);
  });

  it('begins where it is looked for', () => {
    expect(endOfPlainRequirement('# x\ny==1\nz', 4)).toBe(8);
    expect(endOfPlainRequirement('# x\ny==1\nz', 1)).toBe(-1);
  });

  it.each([
    ['y>=1 , <2 ', ['>=1', '<2']],
    ['y [a,b]\t==\t1.*', ['==1.*']],
    ['y ~= 1.0', ['~=1.0']],
    ['y[a,b]', []],
  ])('%j asks for %j', (text, clauses) => {
    expect(specifiersOf(text).map(({ operator, version }) => operator + version)).toEqual(clauses);
  });

  it('says what the grammar says', () => {
    const blanks = fc.constantFrom('', '', ' ', '\t ');
    const name = fc.string({ unit: fc.constantFrom(...'aB1.-_'), minLength: 1, maxLength: 5 });
    const extras = fc.constantFrom('', '', '[a]', '[b , a]', '[]', '[a-]', '[,]');
    const operator = fc.constantFrom('==', '!=', '>=', '<=', '>', '<', '~=', '===');
    const version = fc.string({
      unit: fc.constantFrom('0', '1', '.', '.', 'a', 'rc', '.post1', '.dev2', '.*'),
      maxLength: 5,
    });
    const clause = fc.tuple(blanks, operator, blanks, version, blanks).map((parts) => parts.join(''));
    const clauses = fc.array(clause, { maxLength: 3 }).map((all) => all.join(','));
    const texts = fc.tuple(name, blanks, extras, clauses).map((parts) => parts.join('').trimEnd());
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(endOfPlainRequirement(text, 0) === text.length);
        const said = parseRequirement(text);
        // Only what stands between the brackets is not looked at.
        if ('error' in said) expect(text).toMatch(/\[(?:.*-)?\]|\[,\]/);
        else expect(specifiersOf(text)).toEqual(said.specifiers);
      }),
      cases(2_000),
    );
  });

  it.each([
    ['numbers', `x==1${'.1'.repeat(50)}`, '.1'],
    ['clauses', `x==1${',<2'.repeat(50)}`, ',<2'],
  ])('has at most so many %s; a line with more is read by the whole grammar', (_, longest, one) => {
    expect(endOfPlainRequirement(longest, 0)).toBe(longest.length);
    expect(endOfPlainRequirement(longest + one, 0)).toBe(-1);
    const read = readDocument('requirements.txt', Buffer.from(`${longest + one}\n`));
    expect('entries' in read && read.entries).toMatchObject([{ kind: 'requirement', name: 'x', text: longest + one }]);
  });

  it.each(['.1', ',<2', '1', ' '])('of millions of %j is given up in time', (one) => {
    expect(endOfPlainRequirement(`x==1${one.repeat(5_000_000)},@`, 0)).toBe(one === ' ' ? 4 : -1);
  });

  it('with a name of millions of letters is given up in time', () => {
    expect(endOfPlainRequirement(`${'x'.repeat(5_000_000)}@`, 0)).toBe(-1);
  });
});
