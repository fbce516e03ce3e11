import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maximumFileBytes } from '../../src/bytes.ts';
import { diskSnapshot } from '../../src/snapshot/disk.ts';
import { listFiles } from '../../src/snapshot/disk-list.ts';
import { gitSnapshot } from '../../src/snapshot/git.ts';
import type { FileRead } from '../../src/snapshot/snapshot.ts';
import { processorTime } from '../processor-time.ts';
import { commitAll, folderWith, git, repositoryWith, rootAt, writeAll } from './repository.ts';

async function readOne(folder: string, path: string): Promise<FileRead | undefined> {
  return (await diskSnapshot(rootAt(folder)).read([path])).get(path);
}

function textOf(read: FileRead | undefined): string {
  return read?.kind === 'file' ? new TextDecoder().decode(read.bytes) : `(${read?.kind})`;
}

/** The administrator may read everything; then the work is done as the user nobody. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('reading a work tree', () => {
  it('gives every path that was asked for an answer, the bytes as they are', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0d, 0x0a]);
    const folder = folderWith({ 'a.txt': 'flask\r\n', 'deep/er/b.txt': bytes });
    const answers = await diskSnapshot(rootAt(folder)).read([
      'a.txt',
      'deep/er/b.txt',
      'c.txt',
      'a.txt/b.txt',
      'n\0ul',
    ]);
    expect([...answers.keys()]).toEqual(['a.txt', 'deep/er/b.txt', 'c.txt', 'a.txt/b.txt', 'n\0ul']);
    expect(textOf(answers.get('a.txt'))).toBe('flask\r\n');
    const second = answers.get('deep/er/b.txt');
    expect(second?.kind === 'file' ? [...second.bytes] : null).toEqual([...bytes]);
    for (const path of ['c.txt', 'a.txt/b.txt', 'n\0ul']) expect(answers.get(path)).toEqual({ kind: 'missing' });
  });

  it('climbs to the top of the repository and not above it', async () => {
    const folder = repositoryWith({ 'common.txt': 'flask\n', 'service/requirements.txt': '-r ../common.txt\n' });
    const answers = await diskSnapshot(rootAt(join(folder, 'service'))).read([
      '../common.txt',
      '../../x.txt',
      '/etc/passwd',
    ]);
    expect(textOf(answers.get('../common.txt'))).toBe('flask\n');
    expect(answers.get('../../x.txt')).toEqual({ kind: 'outside', target: '../../x.txt' });
    expect(answers.get('/etc/passwd')).toEqual({ kind: 'outside', target: '/etc/passwd' });
  });

  it('stays in the root when there is no repository', async () => {
    const folder = folderWith({ 'a.txt': '', 'service/b.txt': '' });
    expect(await readOne(join(folder, 'service'), '../a.txt')).toEqual({ kind: 'outside', target: '../a.txt' });
  });

  it.each(['../../../../../../../../etc/passwd', '../..', '..'])('refuses %s without looking at it', async (path) => {
    expect(await readOne(folderWith(), path)).toEqual({ kind: 'outside', target: path });
  });

  it('keeps out of the folder of git, where a configuration may hold a token', async () => {
    const folder = repositoryWith({ 'a.txt': '' });
    symlinkSync('.git/config', join(folder, 'innocent.txt'));
    expect(await readOne(folder, '.git/config')).toMatchObject({ kind: 'outside' });
    expect(await readOne(folder, '.GIT/config')).toMatchObject({ kind: 'outside' });
    expect(await readOne(folderWith({ 'submodule/.git': 'gitdir: ../.git\n' }), 'submodule/.git')).toMatchObject({
      kind: 'outside',
    });
    expect(await readOne(folder, 'innocent.txt')).toEqual({ kind: 'outside', target: join(folder, '.git/config') });
  });

  it('follows links inside, and refuses those that leave', async () => {
    const folder = folderWith({ 'real/a.txt': 'flask\n' });
    symlinkSync('real/a.txt', join(folder, 'file-link.txt'));
    symlinkSync('real', join(folder, 'folder-link'));
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
    expect(textOf(await readOne(folder, 'file-link.txt'))).toBe('flask\n');
    expect(textOf(await readOne(folder, 'folder-link/a.txt'))).toBe('flask\n');
    expect(await readOne(folder, 'passwd.txt')).toEqual({ kind: 'outside', target: '/etc/passwd' });
    expect(await readOne(folder, 'etc/passwd')).toEqual({ kind: 'outside', target: '/etc/passwd' });
    expect(await readOne(folder, 'dangling.txt')).toEqual({ kind: 'missing' });
  });

  it('says that links lead in a circle', async () => {
    const folder = folderWith();
    symlinkSync('b.txt', join(folder, 'a.txt'));
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(await readOne(folder, 'a.txt')).toEqual({ kind: 'unreadable', why: 'its symbolic links lead in a circle' });
  });

  it('refuses a folder, a named pipe, a socket and a device without waiting for them', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const answers = await diskSnapshot(rootAt(folder)).read(['folder', 'pipe.txt', 'socket', '.']);
    server.close();
    expect([...answers.values()]).toEqual([
      { kind: 'not-a-file', what: 'a folder' },
      { kind: 'not-a-file', what: 'a named pipe' },
      { kind: 'not-a-file', what: 'a socket' },
      { kind: 'not-a-file', what: 'a folder' },
    ]);
    expect(await readOne('/dev', 'null')).toEqual({ kind: 'not-a-file', what: 'a device' });
    expect(await readOne('/dev', 'zero')).toEqual({ kind: 'not-a-file', what: 'a device' });
  });

  it('does not read a file over the limit', async () => {
    const folder = folderWith({ 'at.txt': '', 'over.txt': '' });
    truncateSync(join(folder, 'at.txt'), maximumFileBytes);
    truncateSync(join(folder, 'over.txt'), maximumFileBytes + 1);
    expect((await readOne(folder, 'at.txt'))?.kind).toBe('file');
    expect(await readOne(folder, 'over.txt')).toEqual({ kind: 'too-large', bytes: maximumFileBytes + 1 });
  });

  it('says that a file, or a folder on the way to it, may not be read', async () => {
    const folder = folderWith({ 'a.txt': 'flask\n', 'closed/b.txt': 'flask\n', 'open/c.txt': '' });
    for (const open of [folder, join(folder, 'open')]) chmodSync(open, 0o755);
    chmodSync(join(folder, 'a.txt'), 0o000);
    chmodSync(join(folder, 'closed'), 0o000);
    const [answers, listed] = await asNobody(async () => {
      const snapshot = diskSnapshot(rootAt(folder));
      return [await snapshot.read(['a.txt', 'closed/b.txt']), await snapshot.files()] as const;
    });
    chmodSync(join(folder, 'closed'), 0o700);
    expect(answers.get('a.txt')).toEqual({ kind: 'unreadable', why: 'permission denied' });
    expect(answers.get('closed/b.txt')).toEqual({ kind: 'unreadable', why: 'permission denied' });
    expect(listed).toEqual(['a.txt', 'open/c.txt']);
  });
});

describe('listing a work tree', () => {
  it('gives files and links to files, sorted, without what belongs to tools', async () => {
    const folder = repositoryWith({
      'b.txt': '',
      'a/requirements.txt': '',
      'a.txt': '',
      'node_modules/x/requirements.txt': '',
      '.venv/lib/requirements.txt': '',
      'py313/pyvenv.cfg': '',
      'py313/lib/requirements.txt': '',
      'a/__pycache__/x.pyc': '',
      '.github/sync-policy.yml': '',
    });
    mkdirSync(join(folder, 'empty'));
    symlinkSync('a.txt', join(folder, 'inside.txt'));
    symlinkSync('/etc/passwd', join(folder, 'outside.txt'));
    symlinkSync('nowhere', join(folder, 'dangling.txt'));
    symlinkSync('.', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await diskSnapshot(rootAt(folder)).files()).toEqual([
      '.github/sync-policy.yml',
      'a.txt',
      'a/requirements.txt',
      'b.txt',
      'inside.txt',
    ]);
  });

  it('leaves out the file that stands for the folder of git in a linked work tree', () => {
    const folder = folderWith({ '.git': 'gitdir: /nowhere\n', 'a.txt': '' });
    expect(listFiles(rootAt(folder))).toEqual(['a.txt']);
  });

  it('leaves out a submodule and another repository, as a revision does, but not a folder that is only called so', async () => {
    const inner = repositoryWith({ 'requirements.txt': 'flask\n' });
    const folder = repositoryWith({ 'a.txt': '' });
    git(folder, 'submodule', 'add', '-q', inner, 'libs/vendor');
    git(folder, 'clone', '-q', inner, 'scratch');
    const commit = commitAll(folder, 'submodule');
    writeAll(folder, { 'odd/.git/x': '', 'odd/b.txt': '' });
    const root = rootAt(folder);
    const inRevision = await gitSnapshot(root, commit).files();
    expect([inRevision, listFiles(root)]).toEqual([
      ['.gitmodules', 'a.txt'],
      ['.gitmodules', 'a.txt', 'odd/b.txt'],
    ]);
    expect(textOf(await readOne(folder, 'libs/vendor/requirements.txt'))).toBe('flask\n');
  });

  it('enters repositories that lie side by side in a folder that is none', () => {
    const folder = folderWith({ 'a.txt': '' });
    git(folder, 'clone', '-q', repositoryWith({ 'b.txt': '' }), 'one');
    expect(listFiles(rootAt(folder))).toEqual(['a.txt', 'one/b.txt']);
  });

  it('lists a root that is itself an environment', () => {
    expect(listFiles(rootAt(folderWith({ 'pyvenv.cfg': '', 'a.txt': '' })))).toEqual(['a.txt', 'pyvenv.cfg']);
  });

  it('ends with a problem, not with a part of the list', () => {
    const root = rootAt(folderWith({ 'a.txt': '', 'b.txt': '', 'c.txt': '' }));
    expect(listFiles(root, 3)).toHaveLength(3);
    expect(listFiles(root, 2)).toMatchObject({ code: 'limit', fatal: true });
  });

  it('says that the root went away', () => {
    const root = rootAt(folderWith());
    expect(listFiles({ ...root, folder: join(root.folder, 'gone') })).toMatchObject({
      code: 'platform',
      message: 'The files below "." cannot be listed: there is no such file or folder.',
    });
  });

  it('walks 5,000 files in 100 folders soon', () => {
    const folder = folderWith();
    for (let outer = 0; outer < 100; outer += 1) {
      mkdirSync(join(folder, `${outer}`));
      for (let inner = 0; inner < 50; inner += 1) writeFileSync(join(folder, `${outer}`, `${inner}.txt`), '');
    }
    const root = rootAt(folder);
    const seconds = processorTime();
    expect(listFiles(root)).toHaveLength(5_000);
    expect(seconds()).toBeLessThan(2);
  });
});
