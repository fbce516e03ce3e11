import { afterEach, describe, expect, it } from 'vitest';
import { apiSnapshot, locate, readFileOf } from '../../src/github/api-snapshot.ts';
import { connect } from '../../src/github/client.ts';
import { readCommit } from '../../src/github/commit.ts';
import { readComparison } from '../../src/github/comparison.ts';
import { objectsOf } from '../../src/github/objects.ts';
import { readPullRequest } from '../../src/github/pulls.ts';
import { readOwnContexts } from '../../src/github/status.ts';
import { treeOf } from '../../src/github/tree.ts';
import { maximumFiles } from '../../src/snapshot/snapshot.ts';
import { type Files, fakeGithub } from './fake-github.ts';
import { type LocalServer, localServer, serveFetch } from './local-server.ts';

const servers: LocalServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const repositoryAt = (url: string) => ({
  client: connect({ apiUrl: url, token: '', waitScale: 0.001 }),
  owner: 'octo',
  repo: 'app',
});

/** A commit of these files, read over the API with a root. */
async function reading(files: Files, root = '.', truncated = false) {
  const github = fakeGithub();
  github.state.truncated = truncated;
  const sha = github.commit(files);
  const server = await serveFetch(github.fetch);
  servers.push(server);
  const objects = objectsOf(repositoryAt(server.url));
  const tree = treeOf(objects, sha);
  return { github, sha, objects, tree, snapshot: apiSnapshot(objects, tree, sha, root) };
}

const files: Files = {
  'requirements.txt': 'django\n',
  'app/requirements.txt': 'flask\n',
  'app/deep/er/requirements.txt': 'numpy\n',
  'app/link.txt': '-> ../requirements.txt',
  'app/folder': '-> deep',
  'node_modules/x/requirements.txt': 'x\n',
  'env/pyvenv.cfg': '',
  'env/lib/requirements.txt': 'y\n',
  '.venv/requirements.txt': 'z\n',
};

describe.each([
  ['listed at once', false],
  ['too large to be listed at once', true],
])('a commit, %s', (_, truncated) => {
  it('lists the files that may be meant, links by their names', async () => {
    const { snapshot } = await reading(files, '.', truncated);
    expect(await snapshot.files()).toEqual([
      'app/deep/er/requirements.txt',
      'app/link.txt',
      'app/requirements.txt',
      'requirements.txt',
    ]);
  });

  it('knows that what lies in a submodule is in another repository', async () => {
    const { snapshot } = await reading({ ...files, 'app/vendor': '=> elsewhere' }, 'app', truncated);
    expect(await snapshot.files()).not.toContain('vendor');
    const paths = ['vendor', 'vendor/requirements.txt', 'vendored.txt', 'requirements.txt/x'];
    expect([...(await snapshot.read(paths)).values()]).toEqual([
      { kind: 'not-a-file', what: 'a submodule' },
      { kind: 'unreadable', why: 'it lies in the submodule app/vendor, which is another repository' },
      { kind: 'missing' },
      { kind: 'missing' },
    ]);
  });

  it('lists and reads below a root, and above it by name', async () => {
    const { snapshot } = await reading(files, 'app', truncated);
    expect(await snapshot.files()).toEqual(['deep/er/requirements.txt', 'link.txt', 'requirements.txt']);
    const read = await snapshot.read([
      'requirements.txt',
      '../requirements.txt',
      'link.txt',
      'folder/er/requirements.txt',
    ]);
    const texts = [...read.values()].map((one) =>
      one.kind === 'file' ? new TextDecoder().decode(one.bytes) : one.kind,
    );
    expect(texts).toEqual(['flask\n', 'django\n', 'django\n', 'numpy\n']);
  });

  it.each<[string, string]>([
    ['nowhere.txt', 'missing'],
    ['requirements.txt/below', 'missing'],
    ['app', 'not-a-file'],
    ['app/folder', 'not-a-file'],
    ['../outside.txt', 'outside'],
    ['app/../../outside.txt', 'outside'],
  ])('%s is %s', async (path, kind) => {
    const { snapshot } = await reading(files, '.', truncated);
    expect((await snapshot.read([path])).get(path)).toHaveProperty('kind', kind);
  });

  it('refuses more files than a check may have', async () => {
    const { objects, tree } = await reading(files);
    const entry = { path: 'a.txt', mode: '100644', sha: 'x', size: 1 };
    const of = (count: number) => ({
      ...tree,
      below: async () => ({ data: Array.from({ length: count }, () => entry) }),
    });
    expect(await apiSnapshot(objects, of(3), 'x', '.').files()).toHaveLength(3);
    expect(await apiSnapshot(objects, of(maximumFiles + 1), 'x', '.').files()).toMatchObject({ code: 'limit' });
  });

  it('a root that is no folder has no files', async () => {
    const { snapshot } = await reading(files, 'requirements.txt', truncated);
    expect(await snapshot.files()).toEqual([]);
  });
});

describe('reading a commit', () => {
  it('asks for equal blobs once, whoever asks', async () => {
    const { github, snapshot, objects, sha } = await reading({ 'a.txt': 'x\n', 'b.txt': 'x\n' });
    await snapshot.read(['a.txt', 'b.txt']);
    await snapshot.read(['a.txt']);
    await readFileOf(objects, sha, 'a.txt');
    expect(github.calls.filter(({ path }) => path.startsWith('/git/blobs'))).toHaveLength(1);
    expect(objects.blobRequests()).toBe(1);
  });

  it('a blob whose bytes are not those of its id is unreadable, not other bytes', async () => {
    const { github, snapshot } = await reading({ 'a.txt': 'x\n' });
    const { fetch: honest } = github;
    const server = await serveFetch(async (input, init) => {
      const answer = await honest(input, init);
      if (!String(input).includes('/git/blobs')) return answer;
      return Response.json({ ...Object(await answer.json()), content: Buffer.from('evil\n').toString('base64') });
    });
    servers.push(server);
    const objects = objectsOf(repositoryAt(server.url));
    const damaged = apiSnapshot(objects, treeOf(objects, snapshot.revision), snapshot.revision, '.');
    expect((await damaged.read(['a.txt'])).get('a.txt')).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(/^GitHub's answer cannot be used \(the blob [0-9a-f]{40} came damaged\)$/),
    });
  });

  it('contents that are not those of their id are asked for again, by the listing', async () => {
    const { github, sha } = await reading({ 'a.txt': 'x\n' });
    const server = await serveFetch(async (input, init) => {
      const answer = await github.fetch(input, init);
      if (!String(input).includes('/contents/')) return answer;
      return Response.json({ ...Object(await answer.json()), content: Buffer.from('evil\n').toString('base64') });
    });
    servers.push(server);
    const read = await readFileOf(objectsOf(repositoryAt(server.url)), sha, 'a.txt');
    expect(read).toMatchObject({ kind: 'file', bytes: new TextEncoder().encode('x\n') });
  });

  it.each([
    ['a list', [{ name: 'x' }], 'not-a-file'],
    ['a submodule', { type: 'submodule', size: 0, sha: 'x' }, 'not-a-file'],
    ['a huge file', { type: 'file', size: 90_000_000, sha: 'x', encoding: 'none', content: '' }, 'too-large'],
  ])('%s in place of a file is said', async (_, answer, kind) => {
    const server = await localServer((__, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    servers.push(server);
    expect(await readFileOf(objectsOf(repositoryAt(server.url)), 'main', 'a')).toHaveProperty('kind', kind);
  });

  it('a file of more than 1 MB comes as a blob, as its contents do not', async () => {
    const { github, sha } = await reading({ 'a.txt': 'x'.repeat(1_500_000) });
    const server = await serveFetch(async (input, init) => {
      const answer = await github.fetch(input, init);
      if (!String(input).includes('/contents/')) return answer;
      return Response.json({ ...Object(await answer.json()), encoding: 'none', content: '' });
    });
    servers.push(server);
    expect(await readFileOf(objectsOf(repositoryAt(server.url)), sha, 'a.txt')).toMatchObject({ kind: 'file' });
  });

  it.each<[string, string | null]>([
    ['link.txt', 'x\n'],
    ['large.txt', 'y'.repeat(1_500_000)],
    ['folder/a.txt', 'z\n'],
    ['chain.txt', 'x\n'],
    ['nowhere.txt', null],
    ['nothing.txt', null],
    ['folder/nothing.txt', null],
  ])('one file alone, %s, has its links followed', async (path, text) => {
    const { github, sha } = await reading({
      'a.txt': 'x\n',
      'b.txt': 'y'.repeat(1_500_000),
      'deep/a.txt': 'z\n',
      'link.txt': '-> a.txt',
      'large.txt': '-> b.txt',
      folder: '-> deep',
      'chain.txt': '-> link.txt',
      'nowhere.txt': '-> no.txt',
    });
    const server = await serveFetch(async (input, init) => {
      const answer = await github.fetch(input, init);
      if (!String(input).includes('/contents/large.txt')) return answer;
      return Response.json({ ...Object(await answer.json()), encoding: 'none', content: '' });
    });
    servers.push(server);
    const read = await readFileOf(objectsOf(repositoryAt(server.url)), sha, path);
    expect(read.kind === 'file' ? new TextDecoder().decode(read.bytes) : read.kind).toBe(text ?? 'missing');
  });

  it('one file alone is missing where the commit may be, and not where it must be there or its listing fails', async () => {
    const { github, objects, sha } = await reading({ 'a.txt': 'x\n' });
    expect(await readFileOf(objects, 'f'.repeat(40), 'b.txt', true)).toEqual({ kind: 'missing' });
    expect(await readFileOf(objects, 'f'.repeat(40), 'b.txt')).toHaveProperty('kind', 'unreadable');
    github.state.fault = ({ path }) => (path.startsWith('/git/trees') ? 'server-error' : null);
    expect(await readFileOf(objects, sha, 'b.txt')).toHaveProperty('kind', 'unreadable');
  });

  it('what GitHub does not tell is unreadable, never missing', async () => {
    const { github, snapshot, objects, tree, sha } = await reading(files);
    github.state.fault = () => 'server-error';
    expect((await snapshot.read(['requirements.txt'])).get('requirements.txt')).toHaveProperty('kind', 'unreadable');
    expect(await snapshot.files()).toMatchObject({ code: 'platform', fatal: true });
    expect(await readFileOf(objects, sha, 'requirements.txt')).toHaveProperty('kind', 'unreadable');
    expect(await locate(objects, tree, 'requirements.txt')).toHaveProperty('failure', 'unreachable');
  });

  it('a fault at any request of a walk is unreadable, never missing', async () => {
    for (let at = 0; at < 6; at += 1) {
      const { github, snapshot } = await reading(files, '.', true);
      const counted = { calls: 0 };
      github.state.fault = () => {
        counted.calls += 1;
        return counted.calls > at ? 'server-error' : null;
      };
      const read = (await snapshot.read(['app/folder/er/requirements.txt'])).get('app/folder/er/requirements.txt');
      expect(read?.kind).toBe('unreadable');
      expect(await snapshot.files()).toHaveProperty('code', 'platform');
    }
  });
});

describe('a comparison', () => {
  it.each([
    ['reaches to the head', 'HEAD', 'The head'],
    ['ends before the head', 'another', null],
  ])('that %s has the message %s', async (_, sha, headMessage) => {
    const server = await localServer((__, response) => {
      const commits = [
        { sha: 'first', commit: { message: 'The first' } },
        { sha, commit: { message: 'The head' } },
      ];
      const answer = { merge_base_commit: { sha: 'base' }, commits, files: [] };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    servers.push(server);
    expect(await readComparison(repositoryAt(server.url), 'BASE', 'HEAD')).toMatchObject({ data: { headMessage } });
  });
});

describe('an answer that is not what GitHub documents', () => {
  it.each([
    ['a tree without entries', (repository: ReturnType<typeof repositoryAt>) => objectsOf(repository).tree('x', true)],
    ['a blob without content', (repository: ReturnType<typeof repositoryAt>) => objectsOf(repository).blob('x')],
    [
      'a comparison without a merge base',
      (repository: ReturnType<typeof repositoryAt>) => readComparison(repository, 'a', 'b'),
    ],
    [
      'a list of statuses that is none',
      (repository: ReturnType<typeof repositoryAt>) =>
        readOwnContexts(repository, 'x', async () => true, { root: '.', policy: 'p' }),
    ],
    ['a commit without a tree', (repository: ReturnType<typeof repositoryAt>) => readCommit(repository, 'x')],
    ['a pull request without a head', (repository: ReturnType<typeof repositoryAt>) => readPullRequest(repository, 1)],
  ])('%s is a failure, not a crash', async (_, ask) => {
    const server = await localServer((__, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    servers.push(server);
    expect(await ask(repositoryAt(server.url))).toMatchObject({ failure: 'unreadable' });
  });
});
