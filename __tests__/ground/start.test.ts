import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../snapshot/repository.ts';

const root = resolve(import.meta.dirname, '../..');

/** Writes down which scripts of the program are read, and which modules of Node's are loaded that a bare start does not load. */
const recorder = `
const fs = require('node:fs');
const { readFileSync } = fs;
const before = new Set(process.moduleLoadList);
const scripts = [];
fs.readFileSync = (path, ...more) => {
  if (typeof path === 'string' && path.endsWith('.js')) scripts.push(path);
  return readFileSync(path, ...more);
};
process.on('exit', () => {
  const modules = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ') && !before.has(name));
  fs.writeFileSync(process.env.RECORD, JSON.stringify({ scripts, modules: modules.map((name) => name.slice(13)) }));
});
`;

function record(args: readonly string[]): { readonly scripts: readonly string[]; readonly modules: readonly string[] } {
  const folder = folderWith({ 'recorder.cjs': recorder });
  const { stderr } = spawnSync(process.execPath, ['--require', join(folder, 'recorder.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, RECORD: join(folder, 'record.json'), XDG_CACHE_HOME: folder, LOCALAPPDATA: folder },
  });
  expect(stderr).toBe('');
  const { scripts, modules } = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
  return { scripts: scripts.map((path: string) => path.slice(path.lastIndexOf('/dist/') + 1)), modules };
}

const check = [join(root, 'dist/cli/index.js'), 'check', '--root', join(root, 'examples/render-deploy')];

describe('a usual check, as it is built', () => {
  const { scripts, modules } = record(check);

  it('loads one script', () => {
    expect(scripts.filter((path) => path.startsWith('dist/cli/') && path !== 'dist/cli/index.js')).toEqual([
      'dist/cli/program.js',
    ]);
  });

  it.each(['net', 'stream', 'tty', 'crypto', 'child_process', 'fs/promises', 'perf_hooks', 'zlib', 'readline'])(
    'does without node:%s, which takes long to load',
    (name) => {
      expect(modules).not.toContain(name);
    },
  );

  it('is seen to load what it does load', () => {
    expect(modules).toEqual(expect.arrayContaining(['internal/util/parse_args/parse_args']));
    expect(record([...check, '--format', 'sarif']).scripts.length).toBeGreaterThan(scripts.length);
  });
});

describe('what is compiled in a check, as it is built', () => {
  const run = (folder: string, ...preloaded: readonly string[]): boolean => {
    const env = {
      ...process.env,
      XDG_CACHE_HOME: folder,
      LOCALAPPDATA: folder,
      NODE_COMPILE_CACHE: '',
      NODE_DISABLE_COMPILE_CACHE: '',
    };
    const { status } = spawnSync(process.execPath, [...preloaded, ...check], { env });
    expect(status).toBe(1);
    return existsSync(join(folder, 'dependency-file-sync'));
  };

  it('is kept', () => {
    const folder = folderWith({});
    // A machine that is busy with something else may take longer than is kept.
    expect([1, 2, 3, 4, 5].some(() => run(folder))).toBe(true);
  });

  it('is not kept of a run of over a second, of whose beginning V8 may have let go', () => {
    const folder = folderWith({ 'sleep.cjs': 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_001);' });
    expect(run(folder, '--require', join(folder, 'sleep.cjs'))).toBe(false);
  });
});
