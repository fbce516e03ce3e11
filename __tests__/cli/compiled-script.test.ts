import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { scriptForm } from '../../scripts/script-form.ts';
import { type ScriptLoader, scriptLoader } from '../../src/cli/compiled-script.ts';
import { folderWith } from '../snapshot/repository.ts';

/** It has no owners and no modes of files that Node shows. */
const isWindows = process.platform === 'win32';

const program = `
const other = require('./other.js');
const large = () => [${Array.from({ length: 200 }, (_, index) => `'item ${index}'`).join(', ')}].length;
module.exports = { other, run: () => large() + 1, same: require('./other.js') === other, sep: require('node:path').sep };
`;

interface Built {
  readonly folder: string;
  readonly cache: string;
}

function build(code = program): Built {
  const folder = folderWith({
    'program.js': scriptForm(code),
    'other.js': scriptForm("module.exports = { path: __filename, folder: __dirname, text: 'Größe → 1 \u{1f40d}' };"),
  });
  return { folder, cache: join(folder, 'cache') };
}

function loaderOf({ folder, cache }: Built): ScriptLoader {
  return scriptLoader(join(folder, 'index.js'), cache);
}

/** One run: loads the program, calls it, keeps. */
function runOnce(built: Built, kind = 'check 0', call = true): unknown {
  const loader = loaderOf(built);
  const { run } = loader.load('program.js') as { readonly run: () => number };
  const result = call ? run() : null;
  loader.keep(kind);
  return result;
}

function keptOf({
  cache,
}: Built): readonly { readonly path: string; readonly bytes: Buffer; readonly inode: number }[] {
  return readdirSync(cache)
    .sort()
    .map((name) => ({
      path: join(cache, name),
      bytes: readFileSync(join(cache, name)),
      inode: statSync(join(cache, name)).ino,
    }));
}

describe('a script of the program', () => {
  it('is a CommonJS module, and may require those beside it, each run once, and what Node has', () => {
    const built = build();
    const exported = loaderOf(built).load('program.js');
    expect(exported).toMatchObject({
      other: { path: join(built.folder, 'other.js'), folder: built.folder, text: 'Größe → 1 \u{1f40d}' },
      same: true,
      sep: expect.stringMatching(/^[\\/]$/),
    });
  });

  it('gives the same with compiled code as without, for whoever may keep it or not', () => {
    const built = build();
    expect([
      runOnce(built),
      runOnce(built),
      runOnce({ ...built, cache: join(built.folder, 'program.js', 'cache') }),
    ]).toEqual([201, 201, 201]);
    const loader = scriptLoader(join(built.folder, 'index.js'), null);
    expect(loader.load('program.js')).toMatchObject({ same: true });
    loader.keep('check 0');
    expect(keptOf(built)).toHaveLength(2);
  });

  it('lies beside the others: no path leads elsewhere', () => {
    const { folder, cache } = build();
    for (const name of ['../program.js', 'cache/program.js', '/program.js', 'program.json']) {
      expect(() => loaderOf({ folder, cache }).load(name)).toThrow('is no script of this program');
    }
  });

  it('that is not of the build is refused', () => {
    const folder = folderWith({ 'program.js': '// 0123\n42\n' });
    expect(() => loaderOf({ folder, cache: join(folder, 'cache') }).load('program.js')).toThrow(
      'is not as it was built',
    );
  });
});

describe('what is kept', () => {
  it.skipIf(isWindows)('lies in files that only their user may read or write', () => {
    const built = build();
    runOnce(built);
    expect(statSync(built.cache).mode & 0o777).toBe(0o700);
    expect(keptOf(built).map(({ path }) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('holds the functions that ran', () => {
    const [called, uncalled] = [build(), build()];
    runOnce(called);
    runOnce(uncalled, 'check 0', false);
    const size = (built: Built) => keptOf(built).reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size(called)).toBeGreaterThan(size(uncalled) + 500);
  });

  it('is written once for each kind of run, and then holds what earlier kinds used as well', () => {
    const built = build();
    runOnce(built);
    const first = keptOf(built);
    runOnce(built);
    expect(keptOf(built)).toEqual(first);
    runOnce(built, 'check 1', false);
    const second = keptOf(built);
    expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    expect(second.map(({ inode }) => inode)).not.toEqual(first.map(({ inode }) => inode));
    const sizes = (kept: typeof first) => kept.map(({ bytes }) => bytes.length);
    expect(Math.min(...sizes(second).map((size, at) => size - (sizes(first)[at] ?? 0)))).toBeGreaterThanOrEqual(0);
    runOnce(built);
    runOnce(built, 'check 1');
    expect(keptOf(built)).toEqual(second);
  });

  it('belongs to one text of the script: another is compiled anew', () => {
    const built = build();
    runOnce(built);
    writeFileSync(join(built.folder, 'program.js'), scriptForm(program.replace('+ 1', '+ 7')));
    expect(runOnce(built)).toBe(207);
    expect(keptOf(built)).toHaveLength(3);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['empty', () => Buffer.alloc(0)],
    ['of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['without a page', (bytes: Buffer) => Buffer.from(bytes).fill(0, 100, 1400)],
    ['of another V8', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length - 4), Buffer.alloc(4, 255)])],
  ])('is not run when it is %s, and is made again', (_, damage) => {
    const built = build(
      `${program}${Array.from({ length: 300 }, (_, index) => `\nfunction f${index}(a) { return a * ${index}; }\nf${index}(2);`).join('')}`,
    );
    runOnce(built);
    for (const { path, bytes } of keptOf(built)) writeFileSync(path, damage(bytes));
    const damaged = keptOf(built);
    expect(runOnce(built)).toBe(201);
    const made = keptOf(built);
    for (const [at, { bytes, inode }] of made.entries()) {
      expect(inode).not.toBe(damaged[at]?.inode);
      expect(bytes.equals(damaged[at]?.bytes ?? bytes)).toBe(false);
    }
    expect(runOnce(built)).toBe(201);
    expect(keptOf(built)).toEqual(made);
  });

  it.skipIf(isWindows)('is not run when others may write it', () => {
    const built = build();
    runOnce(built);
    const before = keptOf(built);
    for (const { path } of before) chmodSync(path, 0o666);
    expect(runOnce(built)).toBe(201);
    expect(keptOf(built).map(({ path }) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(keptOf(built).map(({ inode }) => inode)).not.toEqual(before.map(({ inode }) => inode));
  });

  it.skipIf(isWindows)('is not run when another user owns it', () => {
    const built = build();
    runOnce(built);
    const before = keptOf(built);
    const user = vi.spyOn(process, 'getuid').mockReturnValue((process.getuid?.() ?? 0) + 1);
    expect(runOnce(built)).toBe(201);
    user.mockRestore();
    expect(keptOf(built).map(({ inode }) => inode)).not.toEqual(before.map(({ inode }) => inode));
  });

  it('goes when nobody has made it again for three months', () => {
    const built = build();
    mkdirSync(built.cache);
    const age = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    for (const [name, days] of [
      ['old.bin', 91],
      ['young.bin', 89],
      ['old.txt', 91],
    ] as const) {
      writeFileSync(join(built.cache, name), '');
      utimesSync(join(built.cache, name), age(days), age(days));
    }
    runOnce(built);
    const names = readdirSync(built.cache);
    expect(names).not.toContain('old.bin');
    expect(names).toEqual(expect.arrayContaining(['young.bin', 'old.txt']));
  });
});
