import { describe, expect, it } from 'vitest';
import { indexRepository, joinInside, joinPath } from '../../src/deployments/repository.ts';

describe('a path seen from a folder', () => {
  it.each([
    ['/', 'a', '/a'],
    ['/', '.', '/'],
    ['/', '..', '/'],
    ['/a', '', '/a'],
    ['/a', 'b/c', '/a/b/c'],
    ['/a', './b//c/.', '/a/b/c'],
    ['/a/b', '..', '/a'],
    ['/a/b', '../..', '/'],
    ['/a/b', '../../../c', '/c'],
    ['/a/b', 'c/../../d', '/a/d'],
    ['/a', '/b/../c', '/c'],
    ['/a', '/', '/'],
    ['/a', '..b/...', '/a/..b/...'],
  ])('%s and %s: %s', (folder, target, path) => {
    expect(joinPath(folder, target)).toBe(path);
  });

  it('leads nowhere when it is longer than any, and no way leads back but an absolute one', () => {
    const deep = joinPath('/', 'a/'.repeat(900));
    expect(deep.length).toBe(1_800);
    const lost = joinPath(deep, 'a/'.repeat(101));
    expect(lost).toContain('\0');
    expect(joinPath('/', 'a'.repeat(2_001))).toBe(lost);
    expect(joinPath('/', `${'./'.repeat(1_000)}a`)).toBe(lost);
    expect(joinPath(lost, '..')).toBe(lost);
    expect(joinPath(lost, 'a')).toBe(lost);
    expect(joinPath(lost, '/a')).toBe('/a');
    expect(joinInside(joinInside('', 'a/'.repeat(1_001)), 'requirements.txt')).toContain('\0');
  });
});

describe('the folders of a repository', () => {
  it('are all that hold a file, and those that hold a Python file, however deep', () => {
    const { folders, pythonFolders } = indexRepository({ paths: ['a/b/c.txt', 'd/e/f.py', 'g.py'], texts: new Map() });
    expect([...folders].sort()).toEqual(['', 'a', 'a/b', 'd', 'd/e']);
    expect([...pythonFolders].sort()).toEqual(['d', 'd/e']);
  });
});
