import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileOperations } from '../../src/snapshot/temporary-file.ts';
import { fileOperations } from '../../src/snapshot/temporary-file.ts';
import { removeLeftoversBeside, replaceFiles } from '../../src/snapshot/write.ts';
import { interrupted, noSpaceLeft } from './interrupted.ts';
import { folderWith, repositoryWith, rootAt } from './repository.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const change = (path: string, before: string, after: string) => ({ path, before: bytes(before), after: bytes(after) });
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

const names = ['one.txt', 'two.txt', 'three.txt'] as const;
const three = () => folderWith(Object.fromEntries(names.map((name) => [name, `old ${name}\n`])));
const allChanges = names.map((name) => change(name, `old ${name}\n`, `new ${name}\n`));

describe('replacing files', () => {
  it('writes all of them and leaves nothing else behind', () => {
    const folder = three();
    expect(replaceFiles(rootAt(folder), allChanges)).toBeNull();
    for (const name of names) expect(read(folder, name)).toBe(`new ${name}\n`);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it('does nothing for nothing', () => {
    expect(replaceFiles(rootAt(folderWith()), [])).toBeNull();
  });

  it.each([0o600, 0o644, 0o755, 0o664])('keeps the mode %o', (mode) => {
    const folder = folderWith({ 'a.txt': 'old' });
    chmodSync(join(folder, 'a.txt'), mode);
    expect(replaceFiles(rootAt(folder), [change('a.txt', 'old', 'new')])).toBeNull();
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(mode);
  });

  it('writes through links, which stay links', () => {
    const folder = repositoryWith({ 'service/a.txt': '', 'common.txt': 'old' });
    symlinkSync('../common.txt', join(folder, 'service/link.txt'));
    const root = rootAt(join(folder, 'service'));
    expect(replaceFiles(root, [change('link.txt', 'old', 'new')])).toBeNull();
    expect(lstatSync(join(folder, 'service/link.txt')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'common.txt')).toBe('new');
  });

  it('takes two names of one file for one file, when they agree', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    symlinkSync('a.txt', join(folder, 'b.txt'));
    const root = rootAt(folder);
    expect(replaceFiles(root, [change('a.txt', 'old', 'x'), change('b.txt', 'old', 'y')])).toMatchObject({
      code: 'usage',
      message:
        '"b.txt" cannot be written: "a.txt" and "b.txt" are one file, and would get different contents. No file was changed.',
    });
    expect(replaceFiles(root, [change('a.txt', 'old', 'x'), change('b.txt', 'old', 'x')])).toBeNull();
    expect(read(folder, 'b.txt')).toBe('x');
  });
});

describe('refusing to write', () => {
  const refusal = (folder: string, path: string, before = 'old') =>
    replaceFiles(rootAt(folder), [change('good.txt', 'good', 'better'), change(path, before, 'new')]);

  it.each([
    ['a read-only file', 'read-only.txt', 'file-unreadable', 'it is read-only'],
    ['a path outside', '../../etc/passwd', 'file-outside', 'it leads out of the repository'],
    ['a link outside', 'passwd.txt', 'file-outside', 'it leads out of the repository'],
    ['the folder of git', '.git/config', 'file-outside', 'it leads out of the repository'],
    ['a folder', 'folder', 'file-not-regular', 'it is not a regular file'],
    ['a named pipe', 'pipe', 'file-not-regular', 'it is not a regular file'],
    ['a file that is not there', 'new.txt', 'file-missing', 'there is no such file or folder'],
    ['a file that was changed', 'changed.txt', 'file-unreadable', 'it was changed while this ran; run it again'],
    ['a file that became longer', 'longer.txt', 'file-unreadable', 'it was changed while this ran; run it again'],
  ])('%s, and changes nothing', (_what, path, code, why) => {
    const folder = repositoryWith({
      'good.txt': 'good',
      'read-only.txt': 'old',
      'changed.txt': 'odd',
      'longer.txt': 'older',
    });
    chmodSync(join(folder, 'read-only.txt'), 0o444);
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(refusal(folder, path)).toEqual({
      code,
      message: `"${path}" cannot be written: ${why}. No file was changed.`,
      fatal: true,
      path,
      line: null,
      column: null,
    });
    expect(read(folder, 'good.txt')).toBe('good');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('an error on the way', () => {
  it('at any call leaves all files old, or all new once nothing can fail any more, and no temporary file', () => {
    let failures = 0;
    for (let at = 1; ; at += 1) {
      const folder = three();
      let hit: string | null = null;
      const operations = interrupted(fileOperations, at, (name) => {
        hit = name;
        return noSpaceLeft();
      });
      const problem = replaceFiles(rootAt(folder), allChanges, operations);
      if (hit === null) break;
      failures += 1;
      // A link that cannot be made is replaced by a copy; a temporary file that cannot be removed is left to the next run.
      const survives = hit === 'linkSync' || hit === 'unlinkSync';
      expect({ hit, done: problem === null }).toEqual({ hit, done: survives });
      for (const name of names) expect(read(folder, name)).toBe(`${survives ? 'new' : 'old'} ${name}\n`);
      if (problem !== null)
        expect(problem.message).toMatch(/cannot be written: no space left on the device\. No file was changed\.$/);
      expect(readdirSync(folder)).toHaveLength(hit === 'unlinkSync' ? 4 : 3);
      expect(replaceFiles(rootAt(folder), survives ? [] : allChanges)).toBeNull();
    }
    expect(failures).toBeGreaterThan(20);
  });

  it('copies the old content where the file system has no hard links', () => {
    const folder = three();
    let renames = 0;
    const operations: FileOperations = {
      ...fileOperations,
      linkSync: noSpaceLeft,
      renameSync: (from, to) => {
        renames += 1;
        if (renames === 3) noSpaceLeft();
        fileOperations.renameSync(from, to);
      },
    };
    expect(replaceFiles(rootAt(folder), allChanges, operations)).toMatchObject({ path: 'three.txt' });
    for (const name of names) expect(read(folder, name)).toBe(`old ${name}\n`);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('puts the first of two back when the second cannot be renamed', () => {
    const folder = three();
    let renames = 0;
    const operations: FileOperations = {
      ...fileOperations,
      renameSync: (from, to) => {
        renames += 1;
        if (renames === 2) noSpaceLeft();
        fileOperations.renameSync(from, to);
      },
    };
    expect(replaceFiles(rootAt(folder), allChanges.slice(0, 2), operations)?.message).toContain('No file was changed.');
    expect(names.map((name) => read(folder, name))).toEqual(names.map((name) => `old ${name}\n`));
  });

  it('names the files that it could not put back', () => {
    const folder = three();
    let renames = 0;
    const operations: FileOperations = {
      ...fileOperations,
      renameSync: (from, to) => {
        renames += 1;
        if (renames > 1) noSpaceLeft();
        fileOperations.renameSync(from, to);
      },
    };
    expect(replaceFiles(rootAt(folder), allChanges, operations)?.message).toBe(
      '"two.txt" cannot be written: no space left on the device. What is worse, these could not be put back and hold their new content: one.txt.',
    );
    expect(names.map((name) => read(folder, name).slice(0, 3))).toEqual(['new', 'old', 'old']);
  });
});

describe('a run that is killed', () => {
  const script = join(import.meta.dirname, 'killed-writer.ts');
  const run = (folder: string, at: number) =>
    spawnSync(process.execPath, [script, folder, String(at)], { encoding: 'utf8' });

  it('at any step leaves each file old or new, and the next run completes it and cleans up', {
    timeout: 120_000,
  }, () => {
    const whole = Object.fromEntries(names.map((name) => [name, `new ${name}\n`.repeat(10_000)]));
    let kills = 0;
    for (let at = 1; ; at += 1) {
      const folder = three();
      const killed = run(folder, at);
      if (killed.signal === null) {
        expect(killed.stderr).toBe('');
        break;
      }
      kills += 1;
      expect(killed.signal).toBe('SIGKILL');
      for (const name of names) expect([`old ${name}\n`, whole[name]]).toContain(read(folder, name));
      expect(run(folder, 0)).toMatchObject({ status: 0, stderr: '' });
      for (const name of names) expect(read(folder, name)).toBe(whole[name]);
      expect(readdirSync(folder)).toHaveLength(3);
    }
    expect(kills).toBeGreaterThan(20);
  });

  it('leaves files that the next run removes, but not those of a run that is alive', () => {
    const dead = spawnSync(process.execPath, ['-e', '0']).pid;
    const folder = folderWith({
      'a.txt': 'old',
      [`.dependency-file-sync-${dead}-1.tmp`]: '',
      [`.dependency-file-sync-${process.pid}-999999.tmp`]: '',
      '.dependency-file-sync-1-1.tmp': '',
      '.dependency-file-sync-notes.tmp': '',
    });
    expect(replaceFiles(rootAt(folder), [change('a.txt', 'old', 'new')])).toBeNull();
    expect(readdirSync(folder).sort()).toEqual([
      '.dependency-file-sync-1-1.tmp',
      '.dependency-file-sync-notes.tmp',
      'a.txt',
    ]);
  });
});

describe('cleaning up after a killed run', () => {
  it('passes over what is not there and what lies outside', () => {
    const folder = folderWith({ 'a/.dependency-file-sync-999999999-1.tmp': '', 'a/b.txt': '' });
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    expect(removeLeftoversBeside(rootAt(folder), ['gone.txt', 'passwd.txt', '../../../x.txt', 'a/b.txt'])).toBeNull();
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('says what it cannot remove', () => {
    const folder = folderWith({ '.dependency-file-sync-999999999-1.tmp': '', 'b.txt': '' });
    const operations = interrupted(fileOperations, 1, noSpaceLeft);
    expect(removeLeftoversBeside(rootAt(folder), ['b.txt'], operations)).toMatchObject({
      code: 'file-unreadable',
      message:
        'The temporary file of an interrupted run beside "b.txt" cannot be removed: no space left on the device.',
    });
  });
});

it('replaces a thousand files in one go', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `${index % 20}/${index}.txt`);
  const folder = folderWith(Object.fromEntries(many.map((path) => [path, 'old'])));
  expect(
    replaceFiles(
      rootAt(folder),
      many.map((path) => change(path, 'old', `new ${path}`)),
    ),
  ).toBeNull();
  for (const path of many) expect(read(folder, path)).toBe(`new ${path}`);
});
