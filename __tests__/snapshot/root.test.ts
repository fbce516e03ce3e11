import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRoot, shownPath } from '../../src/snapshot/root.ts';
import { folderWith, git, repositoryWith, rootAt } from './repository.ts';

/** The administrator may enter everything; then the work is done as the user nobody. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('opening a root', () => {
  it('finds the top of the repository above it', () => {
    const folder = repositoryWith({ 'a/b/c.txt': '' });
    expect(openRoot(join(folder, 'a/b'))).toEqual({ folder: join(folder, 'a/b'), boundary: folder, git: true });
    expect(openRoot(folder)).toEqual({ folder, boundary: folder, git: true });
  });

  it('is its own boundary outside of repositories', () => {
    const folder = folderWith({ 'a/b.txt': '' });
    expect(openRoot(join(folder, 'a'))).toEqual({ folder: join(folder, 'a'), boundary: join(folder, 'a'), git: false });
  });

  it('is not misled by an empty folder called .git', () => {
    const folder = repositoryWith({ 'a/b.txt': '' });
    mkdirSync(join(folder, 'a/.git'));
    expect(rootAt(join(folder, 'a')).boundary).toBe(folder);
  });

  it('stops at a folder of git that it may not enter, and passes over a link in a circle', () => {
    const folder = repositoryWith({ 'a/b.txt': '', 'c/d.txt': '' });
    mkdirSync(join(folder, 'a/.git'));
    chmodSync(join(folder, 'a/.git'), 0);
    symlinkSync('.git', join(folder, 'c/.git'));
    chmodSync(folder, 0o755);
    const boundaries = asNobody(() => ['a', 'c'].map((name) => rootAt(join(folder, name)).boundary));
    chmodSync(join(folder, 'a/.git'), 0o755);
    expect(boundaries).toEqual([join(folder, 'a'), folder]);
  });

  it('stops at a linked work tree', () => {
    const folder = repositoryWith({ 'a.txt': '' });
    git(folder, 'worktree', 'add', '-q', 'linked');
    expect(rootAt(join(folder, 'linked'))).toEqual({
      folder: join(folder, 'linked'),
      boundary: join(folder, 'linked'),
      git: true,
    });
  });

  it('resolves links before it looks for the repository', () => {
    const folder = repositoryWith({ 'a/b.txt': '' });
    const elsewhere = folderWith();
    symlinkSync(join(folder, 'a'), join(elsewhere, 'link'));
    expect(rootAt(join(elsewhere, 'link'))).toEqual({ folder: join(folder, 'a'), boundary: folder, git: true });
  });

  it('refuses a file and what is not there', () => {
    const folder = folderWith({ 'a.txt': '' });
    expect(openRoot(join(folder, 'a.txt'))).toMatchObject({
      code: 'usage',
      message: `The root "${join(folder, 'a.txt')}" is not a folder. Give the folder that the paths of the policy start from.`,
    });
    expect(openRoot(join(folder, 'nope'))).toMatchObject({
      code: 'usage',
      message: `The root "${join(folder, 'nope')}" cannot be opened: there is no such file or folder.`,
    });
  });

  it('shows paths relative to the root, also those above it', () => {
    const root = { folder: '/r/a', boundary: '/r', git: true };
    expect(shownPath(root, '/r/a/b/c.txt')).toBe('b/c.txt');
    expect(shownPath(root, '/r/common.txt')).toBe('../common.txt');
  });
});
