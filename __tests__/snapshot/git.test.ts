import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { maximumFileBytes } from '../../src/bytes.ts';
import { diskSnapshot } from '../../src/snapshot/disk.ts';
import { gitSnapshot } from '../../src/snapshot/git.ts';
import { processorTime } from '../processor-time.ts';
import { commitAll, folderWith, git, repositoryWith, rootAt, writeAll } from './repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('reading a commit', () => {
  it('gives the bytes of the commit whatever the work tree holds now', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0a, 0x0d, 0x0a]);
    const folder = repositoryWith({ 'a.txt': 'flask\r\n', 'deep/er/b.txt': bytes, 'empty.txt': '' });
    const commit = git(folder, 'rev-parse', 'HEAD');
    writeAll(folder, { 'a.txt': 'django\n', 'new.txt': '' });
    rmSync(join(folder, 'empty.txt'));
    const snapshot = gitSnapshot(rootAt(folder), commit);
    const answers = await snapshot.read(['a.txt', 'deep/er/b.txt', 'empty.txt', 'new.txt', 'a.txt/b.txt']);
    expect(snapshot.revision).toBe(commit);
    expect([...answers]).toEqual([
      ['a.txt', { kind: 'file', bytes: Buffer.from('flask\r\n') }],
      ['deep/er/b.txt', { kind: 'file', bytes: Buffer.from(bytes) }],
      ['empty.txt', { kind: 'file', bytes: Buffer.from('') }],
      ['new.txt', { kind: 'missing' }],
      ['a.txt/b.txt', { kind: 'missing' }],
    ]);
  });

  it('answers an empty batch without starting git', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await gitSnapshot(rootAt(folderWith()), 'x').read([])).toEqual(new Map());
  });

  it('agrees with the disk on links, folders and what lies outside', async () => {
    const folder = folderWith({ 'service/real/a.txt': 'flask\n', 'common.txt': 'django\n' });
    const service = join(folder, 'service');
    symlinkSync('real/a.txt', join(service, 'link.txt'));
    symlinkSync('link.txt', join(service, 'link-to-link.txt'));
    symlinkSync('real', join(service, 'folder-link'));
    symlinkSync('../common.txt', join(service, 'up.txt'));
    symlinkSync('/etc/passwd', join(service, 'passwd.txt'));
    symlinkSync('dangling-target', join(service, 'dangling.txt'));
    symlinkSync('circle.txt', join(service, 'circle.txt'));
    git(folder, 'init', '-q');
    const root = rootAt(service);
    const commit = commitAll(folder, 'links');
    const paths = [
      'link.txt',
      'link-to-link.txt',
      'folder-link/a.txt',
      'up.txt',
      '../common.txt',
      'passwd.txt',
      'dangling.txt',
      'circle.txt',
      'real',
      'folder-link',
      '.',
      '..',
      '../..',
      '../../x.txt',
      '/etc/passwd',
      'nope/x.txt',
    ];
    const fromDisk = await diskSnapshot(root).read(paths);
    const fromGit = await gitSnapshot(root, commit).read(paths);
    expect([...fromGit]).toEqual([...fromDisk]);
    expect(fromGit.get('up.txt')).toMatchObject({ kind: 'file', bytes: Buffer.from('django\n') });
    expect(fromGit.get('passwd.txt')).toEqual({ kind: 'outside', target: '/etc/passwd' });
  });

  it('knows a link that leaves the repository by relative steps', async () => {
    const folder = folderWith();
    symlinkSync('../../../x.txt', join(folder, 'a.txt'));
    git(folder, 'init', '-q');
    const commit = commitAll(folder, 'link');
    expect((await gitSnapshot(rootAt(folder), commit).read(['a.txt'])).get('a.txt')).toEqual({
      kind: 'outside',
      target: '../../../x.txt',
    });
  });

  it('calls a submodule one, and nothing behind it a file', async () => {
    const inner = repositoryWith({ 'requirements.txt': 'flask\n' });
    const folder = repositoryWith({ 'a.txt': '' });
    git(folder, 'submodule', 'add', '-q', inner, 'vendor');
    const commit = commitAll(folder, 'submodule');
    const paths = ['vendor', 'vendor/requirements.txt', 'vendor/a/b.txt', 'vendored.txt', 'gone.txt', 'gone/a.txt'];
    const answers = await gitSnapshot(rootAt(folder), commit).read(paths);
    const inside = { kind: 'unreadable', why: 'it lies in the submodule vendor, which is another repository' };
    expect([...answers.values()]).toEqual([
      { kind: 'not-a-file', what: 'a submodule' },
      inside,
      inside,
      { kind: 'missing' },
      { kind: 'missing' },
      { kind: 'missing' },
    ]);
  });

  it('takes names that would be special to git, to a shell or to a protocol', async () => {
    const names = [
      '-n.txt',
      'a b.txt',
      'qu\'o"te.txt',
      'ü/ñ.txt',
      ':(glob)x.txt',
      '*.txt',
      'HEAD',
      'x missing',
      '{a}^{b}.txt',
      '$(id).txt',
    ];
    const folder = repositoryWith(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    const missing = ['?.txt', '*', ':(top)x.txt', ':!y.txt', ':/HEAD'];
    const answers = await gitSnapshot(rootAt(folder), git(folder, 'rev-parse', 'HEAD')).read([...names, ...missing]);
    for (const name of names)
      expect(answers.get(name)).toMatchObject({ kind: 'file', bytes: Buffer.from(`${name}\n`) });
    for (const name of missing) expect([name, answers.get(name)]).toEqual([name, { kind: 'missing' }]);
  });

  it('takes names with line breaks', async () => {
    const names = ['two\nlines.txt', 'end\r', 'plain.txt'];
    const folder = repositoryWith(Object.fromEntries(names.map((name) => [name, `${JSON.stringify(name)}\n`])));
    const asked = [...names, 'no\nsuch missing\nfile'];
    const answers = await gitSnapshot(rootAt(folder), git(folder, 'rev-parse', 'HEAD')).read(asked);
    for (const name of names)
      expect(answers.get(name)).toMatchObject({ bytes: Buffer.from(`${JSON.stringify(name)}\n`) });
    expect(answers.get('no\nsuch missing\nfile')).toEqual({ kind: 'missing' });
  });

  it('does not read a blob over the limit, and reads equal blobs once', async () => {
    const folder = repositoryWith({
      'at.txt': new Uint8Array(maximumFileBytes),
      'over.txt': new Uint8Array(maximumFileBytes + 1),
      'a.txt': 'same\n',
      'b.txt': 'same\n',
    });
    const answers = await gitSnapshot(rootAt(folder), git(folder, 'rev-parse', 'HEAD')).read([
      'over.txt',
      'at.txt',
      'a.txt',
      'b.txt',
    ]);
    expect(answers.get('over.txt')).toEqual({ kind: 'too-large', bytes: maximumFileBytes + 1 });
    expect(answers.get('at.txt')?.kind).toBe('file');
    const [a, b] = [answers.get('a.txt'), answers.get('b.txt')];
    expect(a?.kind === 'file' && b?.kind === 'file' && a.bytes === b.bytes).toBe(true);
  });

  it('reads 3,000 paths, half of them missing, with a few runs of git', async () => {
    const names = Array.from({ length: 1_500 }, (_, index) => `folder-${index % 50}/requirements-${index}.txt`);
    const folder = repositoryWith(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    const missing = names.map((name) => `${name}.missing`);
    const seconds = processorTime();
    const answers = await gitSnapshot(rootAt(folder), git(folder, 'rev-parse', 'HEAD')).read([...names, ...missing]);
    expect(seconds()).toBeLessThan(2);
    expect(names.filter((name) => answers.get(name)?.kind === 'file')).toHaveLength(1_500);
    expect(missing.filter((name) => answers.get(name)?.kind === 'missing')).toHaveLength(1_500);
  });

  it('is not led elsewhere by the variables that git gives its hooks', async () => {
    const folder = repositoryWith({ 'a.txt': 'flask\n' });
    const commit = git(folder, 'rev-parse', 'HEAD');
    const root = rootAt(folder);
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_WORK_TREE', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere');
    expect((await gitSnapshot(root, commit).read(['a.txt'])).get('a.txt')?.kind).toBe('file');
  });
});

describe('a commit that cannot be read', () => {
  it('makes every path unreadable, saying why', async () => {
    const folder = repositoryWith({ 'a.txt': '' });
    const root = rootAt(folder);
    rmSync(join(folder, '.git'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    const answers = await gitSnapshot(root, '0'.repeat(40)).read(['a.txt', 'b.txt']);
    expect([...answers.keys()]).toEqual(['a.txt', 'b.txt']);
    for (const answer of answers.values()) {
      expect(answer).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('not a git repository') });
    }
    expect(await gitSnapshot(root, '0'.repeat(40)).files()).toMatchObject({ code: 'platform', fatal: true });
  });

  it('says that git is not installed', async () => {
    const root = rootAt(repositoryWith({ 'a.txt': '' }));
    vi.stubEnv('PATH', '/nowhere');
    const why =
      'Git is not installed, or not on the PATH; comparing with another revision needs it, and init to leave out what is ignored.';
    expect((await gitSnapshot(root, 'x').read(['a.txt'])).get('a.txt')).toEqual({ kind: 'unreadable', why });
    expect(await gitSnapshot(root, 'x').files()).toMatchObject({ code: 'platform', message: why });
  });

  it('says which object is gone when a repository is damaged', async () => {
    const folder = repositoryWith({ 'a.txt': 'flask\n', 'b.txt': 'django\n' });
    const blob = git(folder, 'rev-parse', 'HEAD:a.txt');
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const answers = await gitSnapshot(rootAt(folder), git(folder, 'rev-parse', 'HEAD')).read(['a.txt', 'b.txt']);
    expect(answers.get('b.txt')?.kind).toBe('file');
    expect(answers.get('a.txt')?.kind).not.toBe('file');
  });
});

describe('listing a commit', () => {
  it('gives what the disk gives for the same files', async () => {
    const folder = folderWith({
      'service/b.txt': '',
      'service/a/requirements.txt': '',
      'service/node_modules/x.txt': '',
      'service/py313/pyvenv.cfg': '',
      'service/py313/deep/x.txt': '',
      'service/ü.txt': '',
      'other/x.txt': '',
      'common.txt': '',
    });
    symlinkSync('b.txt', join(folder, 'service/inside.txt'));
    symlinkSync('../common.txt', join(folder, 'service/up.txt'));
    symlinkSync('/etc/passwd', join(folder, 'service/outside.txt'));
    symlinkSync('a', join(folder, 'service/folder-link'));
    git(folder, 'init', '-q');
    const commit = commitAll(folder, 'files');
    for (const root of [rootAt(folder), rootAt(join(folder, 'service'))]) {
      expect(await gitSnapshot(root, commit).files()).toEqual(await diskSnapshot(root).files());
    }
    expect(await gitSnapshot(rootAt(join(folder, 'service')), commit).files()).toEqual([
      'a/requirements.txt',
      'b.txt',
      'inside.txt',
      'up.txt',
      'ü.txt',
    ]);
  });

  it('is empty where the commit has no such root', async () => {
    const folder = repositoryWith({ 'a.txt': '' });
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new/b.txt'), '');
    expect(await gitSnapshot(rootAt(join(folder, 'new')), git(folder, 'rev-parse', 'HEAD')).files()).toEqual([]);
  });
});
