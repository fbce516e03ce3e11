import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanPath, pathComplaint } from '../../src/policy/policy-path.ts';
import { cases, fc } from '../properties.ts';

describe('a path of a policy', () => {
  it.each([
    ['requirements.txt', 'requirements.txt'],
    ['a/b-c/_d/e.f..g.txt', 'a/b-c/_d/e.f..g.txt'],
    ['./a//b/./c.txt', 'a/b/c.txt'],
    ['a/../b.txt', 'b.txt'],
    ['.hidden/..b', '.hidden/..b'],
    ['deploy/a:b.txt', 'deploy/a:b.txt'],
    ['*a**b*.txt', '*a**b*.txt'],
  ])('%s is %s', (text, clean) => {
    expect(pathComplaint(text)).toBeNull();
    expect(cleanPath(text)).toBe(clean);
  });

  it.each(['', '/a', 'a/', 'a/.', 'a/..', '..', 'a/../../b', 'C:a', 'a\\b', 'https://a/b'])('%j is none', (text) => {
    expect(pathComplaint(text)).not.toBeNull();
  });

  it('is what the platform makes of it, and none where that leads out or to a folder', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '.', '/', '/', '-', '_'), maxLength: 10 });
    fc.assert(
      fc.property(text, (path) => {
        const clean = posix.normalize(path);
        const isFile = !/^(\/|\.\.(\/|$))/.test(clean) && !/(^|\/)\.{0,2}$/.test(path);
        expect(pathComplaint(path) === null).toBe(isFile);
        if (isFile) expect(cleanPath(path)).toBe(clean);
      }),
      cases(2000),
    );
  });
});
