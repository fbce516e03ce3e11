import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlob, hasGlob } from '../../src/policy/path-glob.ts';
import { processorTime } from '../processor-time.ts';
import { fc } from '../properties.ts';

function matches(pattern: string, path: string): boolean {
  return compileGlob(pattern).matches(path.split('/'));
}

describe('a pattern', () => {
  it.each([
    ['a/b.txt', false],
    ['a/*.txt', true],
    ['a/?.txt', true],
    ['a/[b].txt', true],
    ['a/{b,c}.txt', true],
    ['a(b)+!@.txt', false],
  ])('%s has wildcards: %s', (pattern, expected) => {
    expect(hasGlob(pattern)).toBe(expected);
  });
});

describe('a glob', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['*.txt', '.hidden.txt', false],
    ['.*.txt', '.hidden.txt', true],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'a.txt', false],
    ['r[0-9].txt', 'r3.txt', true],
    ['r[!0-9].txt', 'rx.txt', true],
    ['r[!0-9].txt', 'r3.txt', false],
    ['r.{txt,in}', 'r.in', true],
    ['r.{txt,in}', 'r.cfg', false],
    ['**/r.txt', 'r.txt', true],
    ['**/r.txt', 'a/b/c/r.txt', true],
    ['**/r.txt', 'a/.venv/r.txt', false],
    ['a/**', 'a/b/c', true],
    ['a/**/b/**/c', 'a/x/b/b/y/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
    ['a/**', 'a', false],
    ['a*/**', 'a', false],
    ['**', 'a', true],
    ['**', 'a/.b', false],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/d/c', false],
    ['r(1)*.txt', 'r(1)x.txt', true],
    ['r(1)*.txt', 'r1x.txt', false],
    ['a|b*', 'a|bc', true],
    ['a|b*', 'a', false],
    ['!a*', '!ab', true],
    ['!a*', 'b', false],
    ['+(a)*', '+(a)b', true],
    ['"a"*', '"a"b', true],
    ['a$^*', 'a$^b', true],
  ])('%s over %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it.each([
    ['services/api/*.txt', 'services/api/'],
    ['services/*/r.txt', 'services/'],
    ['*.txt', ''],
    ['**/r.txt', ''],
  ])('%s begins in the folder "%s"', (pattern, folder) => {
    expect(compileGlob(pattern).folder).toBe(folder);
  });

  it('means what picomatch means by the whole of it', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '[ab]', '{a,b}', '.a', '**');
    const name = fc.constantFrom('a', 'b', 'ab', 'ba', '.a', '.b', 'abab');
    // A trailing `**` is left out: picomatch takes `a/**` for the file `a` too, and `a*/**` not.
    const last = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', '[ab]', '[!a]', '{a,b}', '.a');
    const pattern = fc.tuple(fc.array(part, { maxLength: 4 }), last).map(([parts, end]) => [...parts, end].join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, file) => {
        const whole = glob.replaceAll('[!', '[^');
        expect(matches(glob, file)).toBe(picomatch.isMatch(file, whole, { windows: false }));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no longer for a name that nearly fits', () => {
    const path = Array.from({ length: 60 }, () => 'a'.repeat(200)).join('/');
    const seconds = processorTime();
    expect(matches(`${'**/*a*a*/'.repeat(20)}b`, path)).toBe(false);
    expect(matches(`${'**/*a*a*/'.repeat(20)}*b*`, `${path}/b/c`)).toBe(false);
    expect(seconds()).toBeLessThan(5);
  });
});
