import { chmodSync, existsSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mergeBase, previousPaths, resolveRevision, writtenParents } from '../../src/snapshot/git-history.ts';
import { commitAll, folderWith, git, repositoryWith, rootAt, writeAll } from './repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** main: first → second; change: first → theirs. */
function forked(): { folder: string; first: string; main: string; change: string } {
  const folder = repositoryWith({ 'a.txt': 'flask\n' });
  const first = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'switch', '-q', '-c', 'change');
  writeAll(folder, { 'b.txt': 'django\n' });
  const change = commitAll(folder, 'theirs');
  git(folder, 'switch', '-q', 'main');
  writeAll(folder, { 'c.txt': 'celery\n' });
  return { folder, first, main: commitAll(folder, 'second'), change };
}

describe('the parents of a commit', () => {
  it('are those that stand in it, also where a clone ends there', async () => {
    const { folder, first, main, change } = forked();
    git(folder, 'merge', '-q', '--no-ff', '-m', 'parent none', 'change');
    const merge = git(folder, 'rev-parse', 'HEAD');
    const clone = folderWith();
    git(clone, 'clone', '-q', '--depth=1', `file://${folder}`, '.');
    expect(await writtenParents(rootAt(clone), merge)).toEqual([main, change]);
    expect(await writtenParents(rootAt(folder), first)).toEqual([]);
    expect(await writtenParents(rootAt(folder), '1'.repeat(40))).toMatchObject({ code: 'platform' });
  });
});

describe('resolving a revision', () => {
  it('gives the commit of branches, tags, ancestors and ids', async () => {
    const { folder, first, main, change } = forked();
    git(folder, 'tag', '-a', 'v1', '-m', 'one', first);
    const root = rootAt(folder);
    for (const [revision, id] of [
      ['main', main],
      ['change', change],
      ['v1', first],
      ['main~1', first],
      [first.slice(0, 9), first],
    ]) {
      expect(await resolveRevision(root, revision ?? '')).toBe(id);
    }
  });

  it.each(['nope', '-n', '--all', '', 'main:a.txt', 'main..change', 'a\0b', '0'.repeat(40)])(
    'refuses %j',
    async (revision) => {
      const problem = await resolveRevision(rootAt(forked().folder), revision);
      expect(problem).toMatchObject({ code: 'revision-missing', fatal: true });
    },
  );

  it('says how to fetch what is not there', async () => {
    expect(await resolveRevision(rootAt(forked().folder), 'origin/main')).toMatchObject({
      message:
        'This repository has no commit "origin/main". Look for a typing error, or fetch it first (in a workflow, give actions/checkout "fetch-depth: 0"; elsewhere run "git fetch", in a shallow clone "git fetch --unshallow").',
    });
  });

  it('says in a clone of one branch what fetches another, and that does it', async () => {
    const { folder, main } = forked();
    const clone = (...depth: readonly string[]): string => {
      const made = folderWith();
      git(made, 'clone', '-q', '--single-branch', '--branch', 'change', ...depth, `file://${folder}`, '.');
      return made;
    };
    for (const [made, unshallow] of [
      [clone(), ''],
      [clone('--depth', '1'), '--unshallow '],
    ] as const) {
      const fetch = `git fetch ${unshallow}origin main:refs/remotes/origin/main`;
      const root = rootAt(made);
      expect(await resolveRevision(root, 'origin/main')).toMatchObject({
        message: `This repository has no commit "origin/main". Look for a typing error, or fetch it first (in a workflow, give actions/checkout "fetch-depth: 0"; elsewhere run "${fetch}").`,
      });
      git(made, '-c', 'protocol.file.allow=always', ...fetch.split(' ').slice(1));
      expect(await resolveRevision(root, 'origin/main')).toBe(main);
      expect(await mergeBase(root, 'origin/main', 'HEAD')).toBe(git(folder, 'rev-parse', 'main~1'));
      expect(await resolveRevision(root, 'main')).toMatchObject({
        message: 'This repository has no commit "main". Name the branch of the remote: "origin/main".',
      });
    }
  });

  it('says before the first commit that there is none', async () => {
    const folder = folderWith();
    git(folder, 'init', '-q');
    expect(await resolveRevision(rootAt(folder), 'HEAD')).toMatchObject({
      code: 'revision-missing',
      message:
        'The current branch has no commit yet, so there is nothing to compare with. Make a first one, or leave out --base.',
    });
  });

  it('says of a bare repository that it has no files to check', async () => {
    const folder = folderWith();
    git(folder, 'init', '-q', '--bare');
    expect(await resolveRevision(rootAt(folder), 'HEAD')).toMatchObject({
      code: 'revision-missing',
      message: expect.stringMatching(/is a bare repository, without a work tree to check\. Run it in a clone/),
    });
  });

  it('needs a repository, and git', async () => {
    expect(await resolveRevision(rootAt(folderWith()), 'main')).toMatchObject({
      code: 'revision-missing',
      message: expect.stringContaining('is in no git repository'),
    });
    const root = rootAt(forked().folder);
    vi.stubEnv('PATH', '/nowhere');
    expect(await resolveRevision(root, 'main')).toMatchObject({ code: 'platform' });
    expect(await mergeBase(root, 'a', 'b')).toMatchObject({ code: 'platform' });
    expect(await previousPaths(root, 'a', null)).toMatchObject({ code: 'platform' });
  });

  it('gives the words of git when git itself refuses', async () => {
    const folder = folderWith({ '.git': 'not a pointer\n' });
    expect(await resolveRevision(rootAt(folder), 'main')).toMatchObject({
      code: 'platform',
      message: expect.stringContaining('Git could not look up "main": invalid gitfile format'),
    });
  });
});

describe('the merge base', () => {
  it('is the last common commit, whichever side moved on', async () => {
    const { folder, first, main, change } = forked();
    const root = rootAt(folder);
    expect(await mergeBase(root, main, change)).toBe(first);
    expect(await mergeBase(root, change, main)).toBe(first);
    expect(await mergeBase(root, main, main)).toBe(main);
  });

  it('names fetch-depth in a shallow clone', async () => {
    const { folder, main, change } = forked();
    const clone = folderWith();
    git(clone, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${folder}`, '.');
    expect(await mergeBase(rootAt(clone), main, change)).toMatchObject({
      code: 'revision-missing',
      message: expect.stringContaining(
        'is not in this shallow clone: in a workflow, give actions/checkout "fetch-depth: 0"',
      ),
    });
  });

  it('says that two histories are strangers', async () => {
    const { folder, main } = forked();
    git(folder, 'switch', '-q', '--orphan', 'stranger');
    const stranger = commitAll(folder, 'stranger');
    expect(await mergeBase(rootAt(folder), main, stranger)).toMatchObject({
      code: 'revision-missing',
      message: `${main.slice(0, 12)} and ${stranger.slice(0, 12)} have no commit in common, so nothing can be called new.`,
    });
  });

  it('gives the words of git for an id that is none', async () => {
    expect(await mergeBase(rootAt(forked().folder), 'nope', 'HEAD')).toMatchObject({ code: 'platform' });
  });
});

describe('renames', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `package-${index}\n`).join('');

  it('are found between two commits by equal or similar content', async () => {
    const folder = repositoryWith({
      'a/same.txt': 'flask\n',
      'a/alike.txt': lines,
      'stays.txt': 'x\n',
      'gone.txt': 'other\n',
    });
    const before = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'mv', 'a/same.txt', 'same ü.txt');
    git(folder, 'mv', 'a/alike.txt', 'alike.txt');
    git(folder, 'rm', '-q', 'gone.txt');
    writeAll(folder, { 'alike.txt': `${lines}one-more\n` });
    const after = commitAll(folder, 'renamed');
    expect(await previousPaths(rootAt(folder), before, after)).toEqual(
      new Map([
        ['alike.txt', 'a/alike.txt'],
        ['same ü.txt', 'a/same.txt'],
      ]),
    );
    expect(await previousPaths(rootAt(folder), after, after)).toEqual(new Map());
  });

  it('are relative to the root, from above it too', async () => {
    const folder = repositoryWith({ 'service/a.txt': 'flask\n', 'service/keep.txt': 'x\n' });
    const before = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'mv', 'service/a.txt', 'b.txt');
    const after = commitAll(folder, 'renamed');
    expect(await previousPaths(rootAt(join(folder, 'service')), before, after)).toEqual(
      new Map([['../b.txt', 'a.txt']]),
    );
  });

  it('reach into the work tree, where git knows of them', async () => {
    const folder = repositoryWith({ 'a.txt': 'flask\n', 'b.txt': 'django\n' });
    git(folder, 'config', 'diff.renames', 'false');
    git(folder, 'config', 'diff.noprefix', 'true');
    git(folder, 'config', 'diff.external', '/bin/false');
    const before = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'mv', 'a.txt', 'c.txt');
    renameSync(join(folder, 'b.txt'), join(folder, 'untracked.txt'));
    expect(await previousPaths(rootAt(folder), before, null)).toEqual(new Map([['c.txt', 'a.txt']]));
  });

  it.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY'])(
    'are those of this repository, whatever a hook has in %s',
    async (name) => {
      const folder = repositoryWith({ 'a.txt': 'flask\n' });
      const before = git(folder, 'rev-parse', 'HEAD');
      git(folder, 'mv', 'a.txt', 'c.txt');
      vi.stubEnv(name, join(folderWith(), 'elsewhere'));
      expect(await previousPaths(rootAt(folder), before, null)).toEqual(new Map([['c.txt', 'a.txt']]));
    },
  );

  it('are looked for without a lock that the user would find in the way: the index stays as it is', async () => {
    const folder = repositoryWith({ 'a.txt': 'flask\n', 'b.txt': 'django\n' });
    const index = () => readFileSync(join(folder, '.git/index'));
    utimesSync(join(folder, 'b.txt'), 1, 1);
    const before = index();
    expect(await previousPaths(rootAt(folder), git(folder, 'rev-parse', 'HEAD'), null)).toEqual(new Map());
    expect(index()).toEqual(before);
    git(folder, 'diff');
    expect(index()).not.toEqual(before);
  });

  it('are looked for without the file watcher that a configuration names', async () => {
    const folder = repositoryWith({ 'a.txt': 'flask\n', 'watch.sh': '#!/bin/sh\ntouch "$(dirname "$0")/watched"\n' });
    chmodSync(join(folder, 'watch.sh'), 0o755);
    git(folder, 'config', 'core.fsmonitor', `"${join(folder, 'watch.sh')}"`);
    const before = git(folder, 'rev-parse', 'HEAD');
    git(folder, '-c', 'core.fsmonitor=false', 'mv', 'a.txt', 'c.txt');
    expect(await previousPaths(rootAt(folder), before, null)).toEqual(new Map([['c.txt', 'a.txt']]));
    expect(existsSync(join(folder, 'watched'))).toBe(false);
    git(folder, 'status');
    expect(existsSync(join(folder, 'watched'))).toBe(true);
  });

  it('of an unknown commit are a problem', async () => {
    const root = rootAt(repositoryWith({ 'a.txt': '' }));
    expect(await previousPaths(root, '0'.repeat(40), null)).toMatchObject({
      code: 'platform',
      message: expect.stringContaining('Git could not look for renamed files: bad object'),
    });
  });
});
