import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { gitSnapshot } from '../../src/snapshot/git.ts';
import { mergeBase, previousPaths, resolveRevision } from '../../src/snapshot/git-history.ts';
import type { Root } from '../../src/snapshot/root.ts';
import { maximumFiles } from '../../src/snapshot/snapshot.ts';
import { folderWith, rootAt } from './repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A program called git that does what the script says, as another version or a broken one would. */
function withGit(script: string): Root {
  const folder = folderWith({ 'bin/git': `#!/bin/sh\n${script}\n`, '.git/HEAD': '' });
  chmodSync(join(folder, 'bin/git'), 0o755);
  vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH']}`);
  return rootAt(folder);
}

const commit = 'c'.repeat(40);
const readOne = async (root: Root) => (await gitSnapshot(root, commit).read(['a.txt'])).get('a.txt');

it('a submodule that a newer git calls by its name is no file', async () => {
  expect(await readOne(withGit('echo "abc submodule"'))).toEqual({ kind: 'not-a-file', what: 'a submodule' });
});

it('an answer that no version gives is shown, not taken for a file', async () => {
  expect(await readOne(withGit('echo what'))).toEqual({ kind: 'unreadable', why: 'git answered "what"' });
  expect(await readOne(withGit('printf what'))).toEqual({ kind: 'unreadable', why: 'git answered "what"' });
  expect(await readOne(withGit('exit 0'))).toEqual({ kind: 'unreadable', why: 'git answered ""' });
});

it('a tag where a file should be is no file', async () => {
  expect(await readOne(withGit('echo "abc tag 12"'))).toEqual({ kind: 'not-a-file', what: 'a tag' });
});

it('a blob that is announced and then gone is unreadable', async () => {
  const root = withGit('case "$*" in *batch-check*) echo "abc blob 3" ;; *) echo "abc missing" ;; esac');
  expect(await readOne(root)).toEqual({ kind: 'unreadable', why: 'git has no object abc' });
});

it('a failure between two steps makes the batch unreadable, in the words of git', async () => {
  const afterCheck = withGit(
    'case "$*" in *batch-check*) echo "abc blob 3" ;; *) echo "fatal: disk on fire" >&2; exit 128 ;; esac',
  );
  expect(await readOne(afterCheck)).toEqual({
    kind: 'unreadable',
    why: 'Git could not read its objects: disk on fire',
  });
  const atTree = withGit(`case "$*" in *batch-check*) echo "${commit}:a.txt missing" ;; *) exit 3 ;; esac`);
  expect(await readOne(atTree)).toEqual({
    kind: 'unreadable',
    why: `Git could not list the files of ${commit}: exit status 3`,
  });
});

it('a git that dies is a problem', async () => {
  const root = withGit('kill -9 $$');
  const why = (doing: string) => ({ code: 'platform', message: `Git could not ${doing}: it was killed` });
  expect(await resolveRevision(root, 'main')).toMatchObject(why('look up "main"'));
  expect(await mergeBase(root, commit, commit)).toMatchObject(why('find the merge base'));
  expect(await previousPaths(root, commit, null)).toMatchObject(why('look for renamed files'));
});

it('more files than a repository has end with a problem, not with a part of the list', async () => {
  const root = withGit(`yes "100644 blob abc\tx.txt" | head -n ${maximumFiles + 1} | tr "\\n" "\\0"`);
  expect(await gitSnapshot(root, commit).files()).toMatchObject({ code: 'limit', fatal: true });
});

it('links that cannot be looked up leave no list', async () => {
  const root = withGit('case "$*" in *ls-tree*) printf "120000 blob abc\\ta.txt\\0" ;; *) exit 128 ;; esac');
  expect(await gitSnapshot(root, commit).files()).toMatchObject({
    code: 'platform',
    message: expect.stringContaining('exit status 128'),
  });
});

it('a git that may not be run is a problem', async () => {
  const root = withGit('exit 0');
  chmodSync(join(root.folder, 'bin/git'), 0o644);
  vi.stubEnv('PATH', join(root.folder, 'bin'));
  expect(await resolveRevision(root, 'main')).toMatchObject({
    code: 'platform',
    message: 'Git could not be started: permission denied.',
  });
});
