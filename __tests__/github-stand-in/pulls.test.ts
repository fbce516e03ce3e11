import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';

const reader = { permissions: 'read-all' } as const;

describe('pull requests', () => {
  it('tell head and base, and move with the branch', async () => {
    const { github, app, base, head, number } = await openChange();
    const { pulls } = clientOf(github, app.token(reader));
    const wanted = { ...here, pull_number: number };
    expect((await pulls.get(wanted)).data).toMatchObject({
      number,
      draft: false,
      merged: false,
      changed_files: 1,
      additions: 1,
      head: { ref: 'feature', sha: head, label: 'octo-org:feature', repo: { full_name: 'octo-org/app', fork: false } },
      base: { ref: 'main', sha: base, repo: { full_name: 'octo-org/app' } },
    });
    const newBase = await app.commit({ 'other.txt': 'x\n' });
    expect((await pulls.get(wanted)).data.base.sha).toBe(base);
    const newHead = await app.commit({ 'more.txt': 'x\n' }, { branch: 'feature' });
    const { data } = await pulls.get(wanted);
    expect([data.head.sha, data.base.sha, data.changed_files]).toEqual([newHead, newBase, 2]);
  });

  it('from a fork name it; when it is deleted, there is no repository, and the commits stay', async () => {
    const { github, app } = await openChange();
    const fork = await app.fork('mona');
    const sha = await fork.commit({ x: 'x\n' }, { branch: 'patch', parents: ['main'] });
    const number = await app.openPull({ head: { fork, branch: 'patch' }, draft: true, maintainerCanModify: true });
    const { pulls, git } = clientOf(github, app.token(reader));
    expect((await pulls.get({ ...here, pull_number: number })).data).toMatchObject({
      draft: true,
      maintainer_can_modify: true,
      user: { login: 'mona' },
      head: { label: 'mona:patch', repo: { full_name: 'mona/app', fork: true } },
    });
    fork.remove();
    const { data } = await pulls.get({ ...here, pull_number: number });
    expect(data.head).toMatchObject({ label: 'mona:patch', sha, repo: null });
    expect((await git.getRef({ ...here, ref: `pull/${number}/head` })).data.object.sha).toBe(sha);
  });

  it('are listed newest first, by head and by state', async () => {
    const { github, app, number } = await openChange();
    await app.commit({ x: 'x\n' }, { branch: 'other', parents: ['main'] });
    const second = await app.openPull({ head: 'other' });
    const { pulls } = clientOf(github, app.token(reader));
    const numbers = async (filter: object) =>
      (await pulls.list({ ...here, ...filter })).data.map((pull) => pull.number);
    expect(await numbers({})).toEqual([second, number]);
    expect(await numbers({ head: 'octo-org:other' })).toEqual([second]);
    await app.merge(second);
    expect(await numbers({ state: 'open' })).toEqual([number]);
    expect(await numbers({ state: 'all', base: 'main' })).toEqual([second, number]);
    expect(await refusalOf(pulls.get({ ...here, pull_number: 99 }))).toMatchObject({ status: 404 });
    expect(await refusalOf(pulls.listFiles({ ...here, pull_number: 99 }))).toMatchObject({ status: 404 });
  });

  it('list their files in pages, with the former name of what was renamed', async () => {
    const { github, app } = await openChange();
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`many/${String(at).padStart(3, '0')}`, 'x\n']),
    );
    await app.commit({ 'old name.txt': 'a\nb\nc\n', 'gone.txt': 'gone\n', 'binary.bin': new Uint8Array([0, 1]) });
    const changes = {
      'old name.txt': null,
      'é.txt': 'a\nb\nc\nd\n',
      'gone.txt': null,
      'binary.bin': new Uint8Array([0, 2]),
    };
    await app.commit({ ...many, ...changes }, { branch: 'big', parents: ['main'] });
    const number = await app.openPull({ head: 'big' });
    const { pulls } = clientOf(github, app.token(reader));
    const page = async (at: number) =>
      (await pulls.listFiles({ ...here, pull_number: number, per_page: 100, page: at })).data;
    const all = [...(await page(1)), ...(await page(2))];
    expect([(await page(1)).length, all.length]).toEqual([100, 123]);
    const few = all.filter(({ filename }) => !filename.startsWith('many/'));
    expect(
      few.map((file) => [file.filename, file.status, file.previous_filename, file.additions, file.deletions]),
    ).toEqual([
      ['binary.bin', 'modified', undefined, 0, 0],
      ['gone.txt', 'removed', undefined, 0, 1],
      ['é.txt', 'renamed', 'old name.txt', 1, 0],
    ]);
  });
});

describe('comparing', () => {
  it('starts where the two parted, not at the tip of the base', async () => {
    const { github, app, base, head } = await openChange();
    const tip = await app.commit({ 'docs/index.md': 'Changed on main\n' });
    const { repos } = clientOf(github, app.token(reader));
    const { data } = await repos.compareCommitsWithBasehead({ ...here, basehead: `${tip}...${head}` });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1 });
    expect(data.base_commit.sha).toBe(tip);
    expect(data.merge_base_commit.sha).toBe(base);
    expect(data.commits.map(({ sha }) => sha)).toEqual([head]);
    expect(data.files?.map(({ filename, status }) => [filename, status])).toEqual([['requirements.txt', 'modified']]);
  });

  it.each([
    ['main...feature', 'ahead'],
    ['feature...main', 'behind'],
    ['main...main', 'identical'],
    ['octo-org:main...mona:patch', 'ahead'],
    ['main...mona:app:patch', 'ahead'],
  ])('%s is %s', async (basehead, status) => {
    const { github, app } = await openChange();
    const fork = await app.fork('mona');
    await fork.commit({ x: 'x\n' }, { branch: 'patch', parents: ['main'] });
    const { repos } = clientOf(github, app.token(reader));
    expect((await repos.compareCommitsWithBasehead({ ...here, basehead })).data.status).toBe(status);
  });

  it('lists 300 files at most, and on the first page alone', async () => {
    const { github, app } = await openChange();
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, at) => [`many/${at}`, `${at}\n`]));
    await app.commit(many, { branch: 'big', parents: ['main'] });
    const { repos } = clientOf(github, app.token(reader));
    const basehead = 'main...big';
    expect((await repos.compareCommitsWithBasehead({ ...here, basehead })).data.files?.length).toBe(300);
    const second = await repos.compareCommitsWithBasehead({ ...here, basehead, page: 2 });
    expect(second.data).not.toHaveProperty('files');
  });

  it.each([['main...none'], ['none...main'], ['main..feature'], ['nobody:main...main']])(
    '%s is 404',
    async (basehead) => {
      const { github, app } = await openChange();
      const { repos } = clientOf(github, app.token(reader));
      expect(await refusalOf(repos.compareCommitsWithBasehead({ ...here, basehead }))).toMatchObject({ status: 404 });
    },
  );

  it('histories that never met have nothing in common', async () => {
    const { github, app } = await openChange();
    await app.commit({ x: 'x\n' }, { branch: 'orphan', parents: [] });
    const { repos } = clientOf(github, app.token(reader));
    const refusal = await refusalOf(repos.compareCommitsWithBasehead({ ...here, basehead: 'main...orphan' }));
    expect(refusal.body).toMatchObject({ message: expect.stringMatching(/^No common ancestor between /) });
  });
});

describe('contents', () => {
  it('are files, folders, links that stay inside, links that do not, and submodules', async () => {
    const { github, app, head } = await openChange();
    await app.commit({
      'in.txt': { link: 'docs/index.md' },
      'out.txt': { link: '/etc/passwd' },
      sub: { submodule: head },
    });
    const { repos } = clientOf(github, app.token(reader));
    const get = async (path: string, ref?: string) =>
      (await repos.getContent({ ...here, path, ...(ref === undefined ? {} : { ref }) })).data;
    const content = Buffer.from('django\nstripe\n').toString('base64');
    expect(await get('requirements.txt', 'feature')).toMatchObject({ type: 'file', encoding: 'base64', content });
    expect(await get('docs')).toMatchObject([{ name: 'index.md', path: 'docs/index.md', type: 'file', size: 6 }]);
    expect(await get('in.txt')).toMatchObject({ type: 'file', size: 6 });
    expect(await get('out.txt')).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
    expect(await get('sub')).toMatchObject({ type: 'submodule', sha: head });
    const raw = await repos.getContent({ ...here, path: 'requirements.txt', mediaType: { format: 'raw' } });
    expect(raw.data).toEqual(new TextEncoder().encode('django\n').buffer);
  });

  it('larger than a megabyte come as bytes only', async () => {
    const { github, app } = await openChange();
    await app.commit({ 'big.txt': 'x'.repeat(1_100_000) });
    const { repos } = clientOf(github, app.token(reader));
    const { data } = await repos.getContent({ ...here, path: 'big.txt' });
    expect(data).toMatchObject({ type: 'file', encoding: 'none', content: '', size: 1_100_000 });
  });

  it('that are not there are 404, and so is a ref', async () => {
    const { github, app } = await openChange();
    const { repos } = clientOf(github, app.token(reader));
    expect(await refusalOf(repos.getContent({ ...here, path: 'none' }))).toMatchObject({
      body: { message: 'Not Found' },
    });
    expect(await refusalOf(repos.getContent({ ...here, path: 'docs', ref: 'none' }))).toMatchObject({
      status: 404,
      body: { message: 'No commit found for the ref none' },
    });
  });
});

describe('commits and branches', () => {
  it('are found by branch, tag-like name and id', async () => {
    const { github, app, head } = await openChange();
    app.protect('main');
    const { repos } = clientOf(github, app.token(reader));
    for (const ref of ['feature', 'heads/feature', head, head.slice(0, 8)]) {
      expect((await repos.getCommit({ ...here, ref })).data.sha).toBe(head);
    }
    expect((await repos.getBranch({ ...here, branch: 'main' })).data.protected).toBe(true);
    expect((await repos.getBranch({ ...here, branch: 'feature' })).data.protected).toBe(false);
    expect(await refusalOf(repos.getBranch({ ...here, branch: 'none' }))).toMatchObject({ status: 404 });
    expect(await refusalOf(repos.getCommit({ ...here, ref: 'feature~1' }))).toMatchObject({ status: 422 });
  });
});
