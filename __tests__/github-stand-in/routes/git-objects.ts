import { changeTree, readChanges } from '../change-tree.ts';
import { fieldOf, textOf } from '../json-field.ts';
import { apiUrlOf, presentGitCommit } from '../present.ts';
import { readCommit } from '../read-commit.ts';
import { commitText, platform, resolveCommit, type Signature } from '../refs.ts';
import { notFound, refuse } from '../refusal.ts';
import { type Route, reads, repositoryRoute, writes } from '../route.ts';
import type { Token } from '../state.ts';

const rawTypes = ['application/vnd.github.raw+json', 'application/vnd.github.raw', 'application/vnd.github.v3.raw'];

/** The client wants bytes, not JSON. */
export function wantsRaw(accept: string): boolean {
  return rawTypes.some((type) => accept.includes(type));
}

/** Larger blobs are not sent. Bytes. */
const largestBlob = 100 * 1024 * 1024;

const getTree = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  reads('contents'),
  async (call, answer, repository) => {
    const name = call.parameters.tree_sha;
    const sha = (await resolveCommit(repository, name)) ?? name;
    const object = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.find(`${sha}^{tree}`) : null;
    if (object === null) return notFound();
    // Any value, even `0`, asks for everything.
    const recursive = call.query('recursive') !== null;
    const entries = await repository.git.list(object.sha, recursive);
    const limit = recursive ? repository.treeLimit : entries.length;
    const url = `${apiUrlOf(call.state, repository)}/git`;
    return answer(200, {
      sha,
      url: `${url}/trees/${sha}`,
      tree: entries.slice(0, limit).map(({ path, mode, type, sha: id, size }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(size === null ? {} : { size }),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${id}` }),
      })),
      truncated: entries.length > limit,
    });
  },
);

const getBlob = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  reads('contents'),
  async (call, answer, repository) => {
    const sha = call.parameters.file_sha;
    if (!/^[0-9a-f]{40}$/.test(sha)) return refuse(422, 'The sha parameter must be exactly 40 characters.');
    const header = await repository.git.find(sha);
    if (header === null || header.type !== 'blob') return notFound();
    if (header.size > largestBlob) return refuse(403, 'This API returns blobs up to 100 MB in size.');
    const object = await repository.git.read(sha);
    if (object === null) return notFound();
    if (wantsRaw(call.accept)) {
      return { status: 200, body: object.bytes, headers: { 'content-type': 'application/vnd.github.raw+json' } };
    }
    return answer(200, {
      sha,
      node_id: `B_${sha}`,
      size: object.size,
      url: `${apiUrlOf(call.state, repository)}/git/blobs/${sha}`,
      content: base64Lines(object.bytes),
      encoding: 'base64',
    });
  },
);

/** GitHub breaks base64 into lines of 60 characters. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}

const createBlob = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/git/blobs',
  writes('contents'),
  async (call, answer, repository) => {
    const content = textOf(call.body, 'content');
    const encoding = textOf(call.body, 'encoding') ?? 'utf-8';
    if (content === null || (encoding !== 'utf-8' && encoding !== 'base64')) return refuse(422, 'Invalid request.');
    const sha = await repository.git.writeBlob(Buffer.from(content, encoding));
    return answer(201, { sha, url: `${apiUrlOf(call.state, repository)}/git/blobs/${sha}` });
  },
);

const createTree = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/git/trees',
  writes('contents'),
  async (call, answer, repository) => {
    const changes = readChanges(fieldOf(call.body, 'tree'));
    if ('status' in changes) return changes;
    const baseName = textOf(call.body, 'base_tree');
    const base = baseName === null ? null : await repository.git.find(`${baseName}^{tree}`);
    if (baseName !== null && base === null) return refuse(404, 'Not Found');
    const sha = await changeTree(repository.git, base?.sha ?? null, changes);
    if (typeof sha !== 'string') return sha;
    const url = `${apiUrlOf(call.state, repository)}/git`;
    const entries = await repository.git.list(sha, false);
    return answer(201, {
      sha,
      url: `${url}/trees/${sha}`,
      truncated: false,
      tree: entries.map(({ path, mode, type, sha: id, size }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(size === null ? {} : { size }),
      })),
    });
  },
);

const getCommit = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  reads('contents'),
  async (call, answer, repository) => {
    const commit = await readCommit(repository, call.parameters.commit_sha);
    return commit === null ? notFound() : answer(200, presentGitCommit(call.state, repository, commit));
  },
);

const createCommit = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/git/commits',
  writes('contents'),
  async (call, answer, repository) => {
    const message = textOf(call.body, 'message');
    const tree = textOf(call.body, 'tree');
    if (message === null || tree === null) return refuse(422, 'Invalid request.');
    const found = await repository.git.find(tree);
    if (found === null || found.type !== 'tree') return refuse(422, 'Tree SHA does not exist');
    const given = fieldOf(call.body, 'parents');
    const parents = Array.isArray(given) ? given.map(String) : [];
    for (const parent of parents) {
      const commit = await readCommit(repository, parent);
      if (commit === null) return refuse(422, 'Parent SHA does not exist or is not a commit object');
    }
    const { state, token } = call;
    const date = state.now();
    const author = readSignature(fieldOf(call.body, 'author'), date);
    const committer = readSignature(fieldOf(call.body, 'committer'), date);
    const signed = token.app !== null && author === null && committer === null;
    const text = commitText({
      tree,
      parents,
      message,
      author: author ?? own(token, date),
      committer: committer ?? author ?? (signed ? platform(date) : own(token, date)),
    });
    const sha = await repository.git.writeCommit(text);
    // GitHub signs in the name of an App, as long as nobody else is said to be the author.
    if (signed) state.verified.add(sha);
    const commit = await readCommit(repository, sha);
    if (commit === null) return notFound();
    return answer(201, presentGitCommit(state, repository, commit));
  },
);

function own({ user }: Token, date: string): Signature {
  return { name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`, date };
}

function readSignature(value: unknown, date: string): Signature | null {
  const name = textOf(value, 'name');
  const email = textOf(value, 'email');
  return name === null || email === null ? null : { name, email, date: textOf(value, 'date') ?? date };
}

export const gitObjectRoutes: readonly Route[] = [getTree, getBlob, createBlob, createTree, getCommit, createCommit];
