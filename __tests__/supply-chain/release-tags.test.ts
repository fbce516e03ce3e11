import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '..', '..', 'scripts', 'release.ts');
const environment = {
  ...env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@example.com',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@example.com',
};

let folder = '';
let work = '';
let bare = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-release-'));
  [work, bare] = [join(folder, 'work'), join(folder, 'bare.git')];
  mkdirSync(work);
  git(folder, 'init', '-q', '--bare', '-b', 'main', bare);
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'remote', 'add', 'origin', bare);
  version('1.0.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
  it('makes an annotated tag of the version, and the tag of the major version beside it', () => {
    expect(release('tag', 'v1.0.0')).toMatchObject({ status: 0, stdout: `v1.0.0 and v1 are ${head()}\n`, stderr: '' });
    expect(tags()).toEqual({ v1: `commit ${head()}`, 'v1.0.0': `tag ${head()}` });
    expect(git(bare, 'cat-file', 'tag', 'v1.0.0')).toMatch(
      /\ntag v1\.0\.0\ntagger Mona <mona@example\.com> \d+ [+-]\d{4}\n\nDependency File Sync 1\.0\.0$/,
    );
    expect(git(work, 'tag')).toBe('');
  });

  it('moves the tag of the major version on, and leaves the older versions and other majors', () => {
    const first = head();
    release('tag', 'v1.0.0');
    version('1.1.0');
    expect(release('tag', 'v1.1.0').status).toBe(0);
    const second = head();
    version('2.0.0');
    expect(release('tag', 'v2.0.0').status).toBe(0);
    expect(tags()).toEqual({
      v1: `commit ${second}`,
      'v1.0.0': `tag ${first}`,
      'v1.1.0': `tag ${second}`,
      v2: `commit ${head()}`,
      'v2.0.0': `tag ${head()}`,
    });
  });

  it('is checked without changing anything', () => {
    expect(release('check', 'v1.0.0')).toMatchObject({
      status: 0,
      stdout: `v1.0.0: nothing stands in the way of ${head()}\n`,
    });
    expect(tags()).toEqual({});
  });

  it('has the notes of the changelog', () => {
    expect(release('notes', 'v1.0.0').stdout).toBe('- What 1.0.0 brings.\n');
  });
});

describe('a release is refused, and no tag is made or moved', () => {
  it('when the version is tagged already, wherever that tag stands', () => {
    release('tag', 'v1.0.0');
    const before = tags();
    commit({ 'more.txt': 'more' });
    expect(release('tag', 'v1.0.0')).toMatchObject({
      status: 1,
      stderr: 'release: v1.0.0 exists; a version tag is never moved: take the next version\n',
    });
    expect(tags()).toEqual(before);
  });

  it('when package.json, changelog and tag differ', () => {
    const { status, stderr } = release('tag', 'v1.0.1');
    expect([status, stderr.split('\n').slice(0, -1)]).toEqual([
      1,
      [
        'release: package.json has version 1.0.0, not 1.0.1',
        'release: package-lock.json has version 1.0.0, not 1.0.1: run npm install',
        'release: CHANGELOG.md has [1.0.0] on top, not [1.0.1]',
      ],
    ]);
    expect(tags()).toEqual({});
  });

  it('when the major tag would move back', () => {
    git(work, 'push', '-q', 'origin', 'HEAD:refs/tags/v1.4.0');
    expect(release('tag', 'v1.0.0').stderr).toContain('v1.4.0 is newer, and v1 would move back to v1.0.0');
    expect(Object.keys(tags())).toEqual(['v1.4.0']);
  });

  it('when the commit is not on main, or is not all that lies there', () => {
    git(work, 'checkout', '-q', '-b', 'side');
    writeFileSync(join(work, 'more.txt'), 'more');
    expect(release('tag', 'v1.0.0').stderr).toContain('the work tree has changes that the commit lacks');
    git(work, 'add', '-A');
    git(work, 'commit', '-q', '-m', 'Not merged');
    expect(release('tag', 'v1.0.0').stderr).toContain('is not on main of origin: only what was merged is released');
    expect(tags()).toEqual({});
  });

  it.each([
    ['v1.0.0', { v1: 'commit', 'v1.0.0': 'commit' }],
    ['v1', { v1: 'commit' }],
  ])('when somebody else makes %s between looking and pushing', (name, kinds) => {
    // A hook of this repository, run when the remote's tags are seen and nothing is sent yet: with a push of its own.
    const hook = join(work, '.git', 'hooks', 'pre-push');
    const also = name === 'v1' ? '' : ' HEAD:refs/tags/v1';
    writeFileSync(hook, `#!/bin/sh\nexec git push -q --no-verify origin HEAD:refs/tags/${name}${also}\n`, {
      mode: 0o755,
    });
    const { status, stderr } = release('tag', 'v1.0.0');
    expect([status, stderr.startsWith('release: git push: ')]).toEqual([1, true]);
    expect(Object.fromEntries(Object.entries(tags()).map(([tag, to]) => [tag, to.split(' ')[0]]))).toEqual(kinds);
  });

  it.each([
    ['nothing', []],
    ['no tag', ['tag']],
    ['something else', ['move', 'v1.0.0']],
  ])('when it is told %s to do', (_, args) => {
    expect(release(...args)).toMatchObject({
      status: 1,
      stderr: 'release: usage: node scripts/release.ts check|tag|notes v1.2.3\n',
    });
  });

  it('when the remote does not answer', () => {
    rmSync(bare, { recursive: true });
    const { status, stderr } = release('tag', 'v1.0.0');
    expect([status, stderr.startsWith('release: git ls-remote: ')]).toEqual([1, true]);
  });
});

/** A commit on main, there and here, that is all set for the release of this version. */
function version(number: string): void {
  commit({
    'package.json': JSON.stringify({ version: number }),
    'package-lock.json': JSON.stringify({ version: number }),
    'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n## [${number}] - 2026-11-23\n\n- What ${number} brings.\n`,
  });
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text);
  git(work, 'add', '-A');
  git(work, 'commit', '-q', '-m', 'A change');
  git(work, 'push', '-q', 'origin', 'main');
}

/** What each tag of the remote is, and the commit behind it. */
function tags(): Readonly<Record<string, string>> {
  const names = git(bare, 'tag').split('\n').filter(Boolean);
  return Object.fromEntries(
    names.map((name) => [name, `${git(bare, 'cat-file', '-t', name)} ${git(bare, 'rev-parse', `${name}^{commit}`)}`]),
  );
}

function head(): string {
  return git(work, 'rev-parse', 'HEAD');
}

function release(...args: readonly string[]) {
  return spawnSync(execPath, [script, ...args], { cwd: work, env: environment, encoding: 'utf8' });
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
