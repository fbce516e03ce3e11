import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';

const writer = { permissions: { contents: 'write' } } as const;

describe('reading', () => {
  it('a tree lists everything below it with modes and sizes', async () => {
    const { github, app, head } = await openChange();
    const client = clientOf(github, app.token({ permissions: { contents: 'read' } }));
    const { data } = await client.git.getTree({ ...here, tree_sha: head, recursive: 'true' });
    expect(data.truncated).toBe(false);
    expect(data.tree.map(({ path, mode, type, size }) => [path, mode, type, size])).toEqual([
      ['docs', '040000', 'tree', undefined],
      ['docs/index.md', '100644', 'blob', 6],
      ['requirements.txt', '100644', 'blob', 14],
    ]);
  });

  it('a tree breaks off at the limit, and says so; its parts do not', async () => {
    const { github, app, head } = await openChange();
    app.truncateTreesAt(2);
    const client = clientOf(github, app.token({ permissions: { contents: 'read' } }));
    const whole = await client.git.getTree({ ...here, tree_sha: head, recursive: 'true' });
    expect([whole.data.truncated, whole.data.tree.length]).toEqual([true, 2]);
    const top = await client.git.getTree({ ...here, tree_sha: head });
    expect(top.data.tree.map(({ path }) => path)).toEqual(['docs', 'requirements.txt']);
    expect(top.data.truncated).toBe(false);
  });

  it('a blob has any bytes, as base64 and raw', async () => {
    const { github, app } = await openChange();
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const sha = await app.commit({ 'all.bin': bytes });
    const client = clientOf(github, app.token({ permissions: { contents: 'read' } }));
    const { data: tree } = await client.git.getTree({ ...here, tree_sha: sha });
    const file_sha = tree.tree.find(({ path }) => path === 'all.bin')?.sha ?? '';
    const { data } = await client.git.getBlob({ ...here, file_sha });
    expect(Buffer.from(data.content, 'base64')).toEqual(Buffer.from(bytes));
    const raw = await client.git.getBlob({ ...here, file_sha, mediaType: { format: 'raw' } });
    expect(raw.headers['content-type']).toContain('raw');
  });

  it('a repository whose forks share its objects gives those, too', async () => {
    const { github, app } = await openChange();
    const fork = await app.fork('mona');
    const sha = await fork.commit({ 'new.txt': 'x\n' }, { branch: 'patch', parents: ['main'] });
    const client = clientOf(github, app.token({ permissions: { contents: 'read' } }));
    expect((await client.git.getCommit({ ...here, commit_sha: sha })).data.message).toBe('Change files');
    expect(await app.headOf('patch')).toBeNull();
  });

  it.each([
    ['a tree', '/git/trees/0000000000000000000000000000000000000001'],
    ['a blob', '/git/blobs/0000000000000000000000000000000000000001'],
    ['a commit', '/git/commits/0000000000000000000000000000000000000001'],
    ['a ref', '/git/ref/heads/none'],
    ['a name with a line feed', '/git/trees/main%0Amain'],
    ['a bad escape', '/git/trees/%E0%A4%A'],
    ['a route that GitHub does not have', '/no-such-thing'],
  ])('%s that is not there is 404', async (_, path) => {
    const { github, app } = await openChange();
    const authorization = `Bearer ${app.token({ permissions: 'read-all' })}`;
    const response = await fetch(`${github.url}/repos/octo-org/app${path}`, { headers: { authorization } });
    expect([response.status, await response.json()]).toEqual([
      404,
      { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
    ]);
  });
});

describe('committing with git objects', () => {
  it('changes what it names, keeps the rest and its modes, and is signed in the name of an App', async () => {
    const { github, app } = await openChange();
    await app.commit({ 'run.sh': { executable: '#!/bin/sh\n' }, 'a/b/c.txt': 'c\n' }, { branch: 'feature' });
    const parent = (await app.headOf('feature')) ?? '';
    const { git } = clientOf(github, app.token(writer));
    const { data: blob } = await git.createBlob({
      ...here,
      content: Buffer.from('é\r\n').toString('base64'),
      encoding: 'base64',
    });
    const { data: old } = await git.getCommit({ ...here, commit_sha: parent });
    const { data: tree } = await git.createTree({
      ...here,
      base_tree: old.tree.sha,
      tree: [
        { path: 'run.sh', mode: '100755', type: 'blob', sha: blob.sha },
        { path: 'a/b/d.txt', mode: '100644', type: 'blob', content: 'd\n' },
        { path: 'docs/index.md', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const { data: made } = await git.createCommit({
      ...here,
      message: 'Fix\n\nBecause.',
      tree: tree.sha,
      parents: [parent],
    });
    expect(made.verification).toMatchObject({ verified: true, reason: 'valid' });
    expect([made.author.name, made.committer.name]).toEqual(['github-actions[bot]', 'GitHub']);
    await git.updateRef({ ...here, ref: 'heads/feature', sha: made.sha });
    expect(await app.headOf('feature')).toBe(made.sha);
    expect(await app.fileAt('feature', 'run.sh')).toEqual(Buffer.from('é\r\n'));
    expect(await app.git('ls-tree', '-r', '--format=%(objectmode) %(path)', made.sha)).toBe(
      ['100644 a/b/c.txt', '100644 a/b/d.txt', '100644 requirements.txt', '100755 run.sh'].join('\n'),
    );
    expect(await app.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('is not signed when it names an author, or with the token of a person', async () => {
    const { github, app, head } = await openChange();
    const { data: commit } = await clientOf(github, app.token(writer)).git.getCommit({ ...here, commit_sha: head });
    const wanted = { ...here, message: 'Fix', tree: commit.tree.sha, parents: [head] };
    const author = { name: 'Mona', email: 'mona@example.com' };
    const named = await clientOf(github, app.token(writer)).git.createCommit({ ...wanted, author });
    const person = await clientOf(github, app.token({ ...writer, login: 'mona' })).git.createCommit(wanted);
    for (const { data } of [named, person])
      expect(data.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    expect(app.isVerified(named.data.sha)).toBe(false);
  });

  it.each([
    ['a tree without entries', { tree: [] }, 'Invalid tree info'],
    [
      'a mode that git does not have',
      { tree: [{ path: 'a', mode: '100600', sha: null }] },
      'Must supply a valid tree.mode',
    ],
    [
      'a path that climbs',
      { tree: [{ path: '../a', mode: '100644', content: '' }] },
      'tree.path contains a malformed path component',
    ],
    ['an entry without an object', { tree: [{ path: 'a', mode: '100644' }] }, 'Must supply tree.sha or tree.content'],
    ['a deletion of nothing', { tree: [{ path: 'a', mode: '100644', sha: null }] }, 'GitRPC::BadObjectState'],
    [
      'an object that is not there',
      { tree: [{ path: 'a', mode: '100644', sha: '0000000000000000000000000000000000000001' }] },
      'tree.sha 0000000000000000000000000000000000000001 is not a valid blob',
    ],
  ])('%s is refused', async (_, body, message) => {
    const { github, app } = await openChange();
    const authorization = `Bearer ${app.token(writer)}`;
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(body) };
    const response = await fetch(`${github.url}/repos/octo-org/app/git/trees`, init);
    expect([response.status, await response.json()]).toMatchObject([422, { message, status: '422' }]);
  });
});

describe('moving a branch', () => {
  it('takes branches whose names have slashes, encoded or not', async () => {
    const { github, app, base, head } = await openChange();
    const { git } = clientOf(github, app.token(writer));
    await git.createRef({ ...here, ref: 'refs/heads/a/b', sha: base });
    expect((await git.updateRef({ ...here, ref: 'heads/a/b', sha: head })).data).toMatchObject({
      ref: 'refs/heads/a/b',
      object: { type: 'commit', sha: head },
    });
    const authorization = `Bearer ${app.token(writer)}`;
    const plain = await fetch(`${github.url}/repos/octo-org/app/git/ref/heads/a/b`, { headers: { authorization } });
    expect(plain.status).toBe(200);
  });

  it.each([['$(touch-x)'], ['a#b'], ['é'], ['100%'], ['a&b=c']])('takes a branch named %s', async (branch) => {
    const { github, app, head } = await openChange();
    await app.commit({ x: 'x\n' }, { branch, parents: ['main'] });
    const number = await app.openPull({ head: branch });
    const { git, repos } = clientOf(github, app.token(writer));
    await git.updateRef({ ...here, ref: `heads/${branch}`, sha: head, force: true });
    expect((await git.getRef({ ...here, ref: `heads/${branch}` })).data.object.sha).toBe(head);
    expect((await repos.compareCommitsWithBasehead({ ...here, basehead: `main...${branch}` })).data.ahead_by).toBe(1);
    const token = { permissions: 'read-all' } as const;
    const { data } = await clientOf(github, app.token(token)).pulls.get({ ...here, pull_number: number });
    expect([data.head.ref, data.head.sha]).toEqual([branch, head]);
  });

  it('goes forward only, unless forced', async () => {
    const { github, app, base, head } = await openChange();
    const { git } = clientOf(github, app.token(writer));
    const back = { ...here, ref: 'heads/feature', sha: base };
    expect(await refusalOf(git.updateRef(back))).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward', status: '422' },
    });
    expect(await app.headOf('feature')).toBe(head);
    await git.updateRef({ ...back, force: true });
    expect(await app.headOf('feature')).toBe(base);
  });

  it('moves the head of the pull request, and of one from a fork', async () => {
    const { app, number } = await openChange();
    const fork = await app.fork('mona');
    await fork.commit({ x: 'x\n' }, { branch: 'patch', parents: ['main'] });
    const foreign = await app.openPull({ head: { fork, branch: 'patch' } });
    const own = await app.commit({ y: 'y\n' }, { branch: 'feature' });
    const theirs = await fork.commit({ y: 'y\n' }, { branch: 'patch' });
    expect([app.pull(number).headSha, app.pull(foreign).headSha]).toEqual([own, theirs]);
    expect(await app.git('rev-parse', `refs/pull/${foreign}/head`)).toBe(theirs);
  });

  it.each([
    ['a branch that is not there', 'heads/none', 'head', 'Reference does not exist'],
    ['something that is no branch', 'pull/1/head', 'head', 'Reference does not exist'],
    [
      'an object that is not there',
      'heads/feature',
      '0000000000000000000000000000000000000001',
      'Object does not exist',
    ],
    ['an object that is no commit', 'heads/feature', 'tree', 'Object is not a commit'],
  ])('%s is refused', async (_, ref, to, message) => {
    const { github, app, head } = await openChange();
    const { git } = clientOf(github, app.token(writer));
    const shas: Record<string, string> = { head, tree: await app.git('rev-parse', `${head}^{tree}`) };
    const refusal = await refusalOf(git.updateRef({ ...here, ref, sha: shas[to] ?? to }));
    expect(refusal).toMatchObject({ status: 422, body: { message } });
  });
});
