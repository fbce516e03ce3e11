import { describe, expect, it } from 'vitest';
import { parseSdistName, parseWheelName } from '../../src/documents/archive.ts';
import { readRequirementLine } from '../../src/documents/requirement-line.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { cases, fc } from '../properties.ts';

describe('a requirement line against the grammar', () => {
  it('a simple line, read at one stroke, says what the grammar says', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aB1.-_'), maxLength: 6 });
    const clause = fc
      .tuple(
        fc.constantFrom('==', '>=', '<=', '!=', '<', '>', '~=', '=', '==='),
        fc.string({ unit: fc.constantFrom(...'01.,*a'), maxLength: 5 }),
      )
      .map((parts) => parts.join(''));
    const list = fc.array(clause, { maxLength: 3 }).map((clauses) => clauses.join(','));
    fc.assert(
      fc.property(name, list, fc.constantFrom('', ',', ' ', ';'), (before, behind, end) => {
        const text = (before + behind + end).trim();
        if (text.endsWith(';') || text.startsWith('.')) return;
        const seen = readRequirementLine(text, 0);
        const told = parseRequirement(text);
        if ('error' in told) {
          expect(seen).toMatchObject({ message: told.error.message, span: told.error.span, name: told.name });
          return;
        }
        const { name: canonical, rawName, extras, specifiers, marker } = told;
        const { url: _, ...spans } = told.spans;
        expect(seen).toEqual({
          form: 'name',
          target: null,
          name: canonical,
          rawName,
          extras,
          specifiers,
          marker,
          spans,
        });
      }),
      cases(5000),
    );
  });

  it.each([
    ['x.zip', 'url', null],
    ['x-1.0.zip', 'url', 'x'],
    ['x-1.0.tar.gz ; os_name == "nt"', 'url', 'x'],
    ['https://github.com/o/r/archive/release-1.0.zip', 'url', null],
    ['https://files.example.org/r-1.0.tar.gz#sha256=abc', 'url', 'r'],
    ['git+https://example.org/r-1.0.zip', 'vcs', null],
    ['./dist/x-1.0-py3-none-any.whl', 'path', 'x'],
    ['dist/x/', 'path', null],
    ['https://e/a%2Db-1.0-py3-none-any.whl', 'url', 'a'],
    ['https://e/%ff-1.0.zip', 'url', null],
    ['https://e?x/y-1.0.zip', 'url', null],
    ['x[y]', 'name', 'x'],
    ['x.zip  ; os_name == "nt"', 'url', null],
    ['x==1.0+y.zip', 'url', null],
    ['x==1.0+y.tar.bz2', 'url', null],
    ['zip', 'name', 'zip'],
    ['a.b', 'name', 'a-b'],
    ['.x', 'path', null],
    ['/a b', 'path', null],
    ['x===a/b', 'name', 'x'],
  ])('%s is read by its form as %s, named %s', (text, form, name) => {
    const part = readRequirementLine(text, 0);
    if (text.includes('%2D')) expect(part).toHaveProperty('message');
    else expect(part).toMatchObject({ form, name });
  });

  it.each([
    ['./x[a]', './x', ['a']],
    ['.[a]', '.', ['a']],
    ['./x[a][b]', './x[a]', ['b']],
    ['./x[a]]', './x[a]]', []],
    ['./x[]', './x[]', []],
    ['./x]', './x]', []],
  ])('%s is the path %s with the extras %j', (text, target, extras) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ form: 'path', target, extras });
  });

  it.each([
    [';b', 'found `;`'],
    [';/', 'found `;`'],
    [';b.zip', 'found `;`'],
    ['@.tar', 'found `@`'],
    ['@/', 'found `@`'],
    ['x[@]', 'found `@`'],
    ['./x[ß]', 'What stands in the brackets behind the path is no list of extras.'],
    ['./\0', 'found `.`'],
  ])('%j is refused: %s', (text, why) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ message: expect.stringContaining(why) });
  });

  it.each(['x ; os_name', 'https://e/x.zip ; os_name', './x ; os_name', 'x @ https://e/x.zip ; os_name'])(
    '%s: a marker that is none refuses the line',
    (text) => {
      expect(readRequirementLine(text, 0)).toHaveProperty('message');
    },
  );
});

describe('around the `;` of a marker', () => {
  it.each(['\xa0', '\u3000', '\x1f', '\t \xa0'])('%j is white space, as it is for Python', (space) => {
    for (const left of ['x', 'x[a]>=1', 'x @ https://e/y.zip', './x', 'x.zip']) {
      const text = `${left}${space};${space}os_name == "nt"`;
      const part = readRequirementLine(text, 0);
      if ('message' in part) throw new Error(part.message);
      expect(part.marker).not.toBeNull();
      expect(text.slice(part.spans.marker?.start, part.spans.marker?.end)).toBe('os_name == "nt"');
    }
    expect(readRequirementLine(`x;${space}`, 0)).toMatchObject({ name: 'x', marker: null });
    expect(readRequirementLine(`x${space}>=1`, 0)).toHaveProperty('message');
  });

  it.each([
    ['x>= ; os_name == "nt"', 'found `;`'],
    ['x[a ; os_name == "nt"', 'found `;`'],
    ['x==1 y ; os_name == "nt"', 'found `y`'],
    ['x @ ; os_name == "nt"', 'found the end of the line'],
  ])('%s is refused for what stands before it: %s', (text, why) => {
    expect(readRequirementLine(text, 0)).toMatchObject({ message: expect.stringContaining(why), name: 'x' });
  });
});

describe('file names of archives', () => {
  it.each([
    ['x-1.0-py3-none-any.whl', 'x 1.0'],
    ['X_y-1.0.post1-2abc-py2.py3-none-any.whl', 'x-y 1.0.post1'],
    ['x-1.0-py3-none.whl', null],
    ['x-1.0-1-2-py3-none-any.whl', null],
    ['x-one-py3-none-any.whl', null],
    ['x-1.0-b1-py3-none-any.whl', null],
    ['x-1.0-py3-none-.whl', null],
    ['x-1.0-3py-none-any.whl', null],
    ['x__y-1.0-py3-none-any.whl', null],
    ['é-1.0-py3-none-any.whl', null],
    ['x-1.0-py3-none-any.WHL', null],
  ])('%s', (fileName, expected) => {
    const wheel = parseWheelName(fileName);
    expect(wheel === null ? null : `${wheel.name} ${wheel.version}`).toBe(expected);
  });

  it.each([
    ['x-1.0.tar.gz', 'x 1.0'],
    ['a-b-1.0rc1.zip', 'a-b 1.0rc1'],
    ['x.zip', null],
    ['-1.0.zip', null],
    ['x-y.zip', null],
    ['x-1.0.tgz', null],
  ])('%s', (fileName, expected) => {
    const sdist = parseSdistName(fileName);
    expect(sdist === null ? null : `${sdist.name} ${sdist.version}`).toBe(expected);
  });
});
