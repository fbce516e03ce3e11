import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = platform === 'win32' ? 'npm.cmd' : 'npm';
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

describe('package.json', () => {
  it('asks for nothing to be installed at run time', () => {
    const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
    expect(kinds.filter((kind) => Object.keys(manifest[kind] ?? {}).length > 0)).toEqual([]);
  });

  it('runs nothing of its own when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepack'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });

  it('is installed from git, as npx and pre-commit do it, without a word to a registry', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-install-'));
    const source = join(folder, 'source');
    const prefix = join(folder, 'prefix');
    try {
      const packed = ['package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'README.md', ...manifest.files];
      for (const name of packed) cpSync(join(root, name), join(source, name), { recursive: true });
      const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: source });
      git('init', '--quiet', '--initial-branch=main');
      git('add', '--all');
      git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message=all');
      execFileSync(
        npm,
        ['install', '--global', `--prefix=${prefix}`, `--cache=${join(folder, 'cache')}`, `git+file://${source}#main`],
        {
          cwd: folder,
          env: { ...env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
          stdio: 'pipe',
        },
      );
      const command = join(prefix, platform === 'win32' ? '' : 'bin', 'dependency-file-sync');
      expect(execFileSync(command, ['--version'], { encoding: 'utf8' }).trim()).toBe(manifest.version);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('has the scripts that a contributor would guess', () => {
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(['bundle', 'test', 'check', 'bench', 'format']),
    );
  });

  it('is an ES module under the MIT licence, for Node 20 and newer', () => {
    expect(manifest).toMatchObject({ type: 'module', license: 'MIT', engines: { node: '>=20' } });
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toMatch(
      /^MIT License\n\nCopyright \(c\) 2026 The Dependency File Sync authors\n/,
    );
  });

  it('names a command that is committed, starts Node by itself, and lies among the files that are packed', () => {
    const command: string = manifest.bin['dependency-file-sync'];
    expect(readFileSync(join(root, command), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(manifest.files).toContain('dist');
    expect(JSON.parse(readFileSync(join(root, 'dist/package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
  });

  it('has a lock file for exactly these packages, that names no host', () => {
    const packages: { resolved?: string }[] = Object.values(lock.packages);
    expect(lock.packages['']).toMatchObject({ version: manifest.version, devDependencies: manifest.devDependencies });
    expect(packages.length).toBeGreaterThan(Object.keys(manifest.devDependencies).length);
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('has a lock file that lists what other systems need, so that `npm ci` works on them', () => {
    const packages: [string, { optionalDependencies?: Record<string, string> }][] = Object.entries(lock.packages);
    const optional = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const listed = ({ path, name }: { path: string; name: string }) =>
      `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((one) => !listed(one))).toEqual([]);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

  it('runs a committed file on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });

  it('describes every input and output', () => {
    const described: { description?: string }[] = Object.values({ ...action.inputs, ...action.outputs });
    expect(described.length).toBeGreaterThan(5);
    expect(described.filter(({ description = '' }) => description.length < 10)).toEqual([]);
  });
});
