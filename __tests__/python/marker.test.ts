import { describe, expect, it } from 'vitest';
import { type Cell, gridOf } from '../../src/python/environment.ts';
import { evaluateMarker, markerText } from '../../src/python/marker.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { processorTime } from '../processor-time.ts';
import { markerOf } from './samples.ts';

const linux312 = () => cellWith('cpython');
const pypy312 = () => cellWith('pypy');

function cellWith(implementation: 'cpython' | 'pypy'): Cell | undefined {
  return gridOf({ python: '3.12', platform: 'linux', machine: 'x86_64', implementation })[0];
}

function on(cell: Cell | undefined, text: string): boolean | string {
  return cell === undefined ? 'no cell' : evaluateMarker(markerOf(text), cell);
}

describe('markers where only the minor of Python is known', () => {
  it.each([
    ['python_full_version >= "3.12"', true],
    ['python_full_version >= "3.12.0"', true],
    ['python_full_version >= "3.12.0a1"', true],
    ['python_full_version < "3.12"', false],
    ['python_full_version < "3.13"', true],
    ['python_full_version == "3.12.*"', true],
    ['python_full_version != "3.11.*"', true],
    ['python_full_version == "3.13.1"', false],
    ['python_full_version ~= "3.12.0"', true],
    ['python_full_version === "3.11.4"', false],
    ['python_full_version == "abc"', false],
    ['python_full_version != "abc"', true],
    ['python_full_version in "3.11.4 3.13.0"', false],
    ['python_full_version not in "3.11.4"', true],
    ['"3.12" in python_full_version', true],
    ['"12." in python_full_version', true],
    ['"" in python_full_version', true],
    ['"1.7" in python_full_version', false],
    ['"3.1.7" in python_full_version', false],
    ['"rc" in python_full_version', false],
    ['"3.11" not in python_full_version', true],
    ['"3.11" <= python_full_version', true],
    ['"3.13" <= python_full_version', false],
    ['"abc" == python_full_version', false],
    ['implementation_version >= "3.12"', true],
    ['python_version === "3.12"', true],
    ['python_version === "3.12.0"', false],
  ])('%s is %s for every patch', (text, truth) => {
    expect(on(linux312(), text)).toBe(truth);
  });

  it.each([
    'python_full_version >= "3.12.1"',
    'python_full_version > "3.12.0"',
    'python_full_version == "3.12.4"',
    'python_full_version == "3.12"',
    'python_full_version != "3.12.9007199254740993"',
    'python_full_version ~= "3.12.4"',
    'python_full_version == "3.12.4.*"',
    'python_full_version === "3.12.4"',
    'python_full_version in "3.12.1 3.12.2"',
    'python_full_version not in "3.12.1"',
    '"3.12.4" in python_full_version',
    '"4" in python_full_version',
    '"2.7" in python_full_version',
    '"4" not in python_full_version',
    '"3.12.4" <= python_full_version',
    'python_full_version ~= "abc"',
    'implementation_version < "3.12.3"',
    'platform_release >= "5"',
    'platform_version == "5"',
    '"x" in extras',
    'dependency_groups == "x"',
    '"a" == "a"',
    'os_name ~= "posix"',
    'os_name === "posix"',
  ])('%s is left over', (text) => {
    expect(on(linux312(), text)).toBe(text);
  });

  it('does not take the version of PyPy for that of Python', () => {
    expect(on(pypy312(), 'implementation_version >= "3.12"')).toBe('implementation_version >= "3.12"');
    expect(on(pypy312(), 'python_full_version >= "3.12"')).toBe(true);
  });

  it('agrees with every patch where it decides, and sees two patches differ where it does not', () => {
    const patches = ['0', '1', '2', '3', '4', '5', '9', '10', '99'].map(
      (patch) =>
        gridOf({ python: `3.12.${patch}`, platform: 'linux', machine: 'x86_64', implementation: 'cpython' })[0],
    );
    const versions = [
      '3.12',
      '3.12.0',
      '3.12.1',
      '3.12.4',
      '3.12.4rc1',
      '3.12.4.post1',
      '3.11.9',
      '3.13',
      '3',
      '3.12.*',
      '3.12.4.*',
      '3.12.4.1',
      '4',
    ];
    const operators = ['==', '!=', '<', '<=', '>', '>=', '~=', '===', 'in', 'not in'];
    const texts = versions.flatMap((version) =>
      operators.flatMap((operator) => [
        `python_full_version ${operator} "${version}"`,
        `"${version}" ${operator} python_full_version`,
      ]),
    );
    const differing = texts.filter((text) => {
      const seen = new Set(patches.map((cell) => on(cell, text)));
      const value = on(linux312(), text);
      return typeof value === 'boolean'
        ? seen.size !== 1 || !seen.has(value)
        : seen.size === 1 && typeof [...seen][0] === 'boolean';
    });
    expect(differing).toEqual([]);
  });
});

describe('what is left of a marker', () => {
  it.each([
    ['platform_release > "5" and os_name == "posix"', 'platform_release > "5"'],
    ['os_name == "posix" and platform_release > "5"', 'platform_release > "5"'],
    ['platform_release > "5" and os_name == "nt"', false],
    ['os_name == "nt" or platform_release > "5"', 'platform_release > "5"'],
    ['platform_release > "5" or os_name == "nt"', 'platform_release > "5"'],
    ['platform_release > "5" or os_name == "posix"', true],
    ['os_name == "posix" or platform_release > "5"', true],
    ['os_name == "nt" or os_name == "java"', false],
    ['os_name == "nt" and os_name == "posix" or os_name == "nt"', false],
    [
      '(platform_release > "5" or platform_version == "x") and os_name == "posix" and "a" in extras',
      '(platform_release > "5" or platform_version == "x") and "a" in extras',
    ],
    ['"a" in extras and (os_name == "nt" or platform_release > "5")', '"a" in extras and platform_release > "5"'],
    ['"a" in extras and ("b" in extras or "c" in extras)', '"a" in extras and ("b" in extras or "c" in extras)'],
    ['"a" in extras and os_name == "posix" or "b" in extras', '"a" in extras or "b" in extras'],
  ])('of %s: %s', (text, left) => {
    expect(on(linux312(), text)).toBe(left);
  });

  it('has no extra', () => {
    expect(on(linux312(), 'extra == "dev"')).toBe(false);
    expect(on(linux312(), 'extra == "dev" or python_version >= "3"')).toBe(true);
  });
});

describe('the text of a marker', () => {
  it.each([
    ["os.name=='a'", 'os_name == "a"'],
    ['python_implementation<"x"', 'platform_python_implementation < "x"'],
    ["((os_name=='a'))", 'os_name == "a"'],
    [
      "((os_name=='a' or os_name=='b')) and os_name not  in 'c'",
      '(os_name == "a" or os_name == "b") and os_name not in "c"',
    ],
    ["(os_name=='a' and os_name=='b') or os_name=='c'", '(os_name == "a" and os_name == "b") or os_name == "c"'],
    [`os_name == '"'`, `os_name == '"'`],
    [`os_name == '"\\x27'`, `os_name == '"\\x27'`],
    ["os_name == '\\U0010ffff'", 'os_name == "\u{10ffff}"'],
    ["os_name == '\\1015'", 'os_name == "A5"'],
    ["'A_b' == extra", '"a-b" == extra'],
    ["'A_b' in extras", '"a-b" in extras'],
    ["extras == 'A_b'", 'extras == "A_b"'],
  ])('%s is %s', (written, text) => {
    expect(markerText(markerOf(written))).toBe(text);
    expect(markerText(markerOf(text))).toBe(text);
  });
});

describe('markers of unusual size', () => {
  const nested = (depth: number): string => `name ; ${'('.repeat(depth)}os_name == 'a'${')'.repeat(depth)}`;

  it('takes 500 nested parentheses, and refuses more', () => {
    expect(parseRequirement(nested(500))).not.toHaveProperty('error');
    expect(parseRequirement(nested(501))).toMatchObject({
      error: {
        message: 'Parentheses are nested more than 500 deep: take out those that change nothing.',
        span: { start: 507, end: 508 },
      },
    });
  });

  it('refuses 100,000 nested parentheses at once', { tags: 'large' }, () => {
    const seconds = processorTime();
    expect(parseRequirement(nested(100_000))).toMatchObject({
      name: 'name',
      error: {
        message: 'Parentheses are nested more than 500 deep: take out those that change nothing.',
        span: { start: 507, end: 508 },
      },
    });
    expect(seconds()).toBeLessThan(1);
  });

  it('evaluates and writes a chain of 100,000 comparisons, and 500 junctions inside each other', {
    tags: 'large',
  }, () => {
    const chain = markerOf(
      Array.from({ length: 100_000 }, (_, index) => `platform_release == '${index}'`).join(' or '),
    );
    const nest = markerOf(`${"'a' in extras and ('b' in extras or ".repeat(250)}os_name == 'a'${')'.repeat(250)}`);
    const cell = linux312();
    if (cell === undefined) throw new Error('no cell');
    const seconds = processorTime();
    expect(evaluateMarker(chain, cell)).toBe(markerText(chain));
    expect(markerText(nest)).toHaveLength(
      `${'"a" in extras and ("b" in extras or '.repeat(250)}os_name == "a"${')'.repeat(250)}`.length,
    );
    expect(evaluateMarker(nest, cell)).toContain('"a" in extras and "b" in extras');
    expect(seconds()).toBeLessThan(2);
  });
});
