import { createHash } from 'node:crypto';
import { maximumFileBytes } from '../bytes.ts';
import type { FailedRead, FileRead } from '../snapshot/snapshot.ts';
import { type Answer, ask, type Failure, failureText, isFailure } from './answer.ts';
import type { Client } from './client.ts';
import { onceFor } from './once.ts';

/** A repository on a GitHub, reached with one token. */
export interface Repository {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}

/** An entry of a git tree; `path` is relative to that tree. Modes as git writes them: `100644`, `120000`, `040000` … */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  /** Bytes; null for what is no blob. */
  readonly size: number | null;
}

/** What one request for a tree gave. */
export interface TreeListing {
  readonly entries: readonly TreeEntry[];
  /** GitHub lists at most 100,000 entries or 7 MB at once. */
  readonly truncated: boolean;
}

/** The git objects of a repository, each asked for once, whoever asks and however often. */
export interface Objects {
  /** `sha` is a tree's or a commit's; `recursive` lists everything below, not only the entries at the top. */
  tree(sha: string, recursive: boolean): Promise<Answer<TreeListing>>;
  blob(sha: string): Promise<Answer<Uint8Array>>;
  /**
   * One file of a commit, without a listing of the commit; `path` is from the top of the repository. Null where only a
   * listing can tell: there is a symbolic link, or nothing, which a folder that is a link looks like.
   */
  contents(commit: string, path: string): Promise<FileRead | null>;
  /** How many blobs were asked for so far. */
  blobRequests(): number;
}

/** Reads a repository's objects. Asks nothing yet. */
export function objectsOf(repository: Repository): Objects {
  const trees = new Map<string, Promise<Answer<TreeListing>>>();
  const blobs = new Map<string, Promise<Answer<Uint8Array>>>();
  return {
    tree: (sha, recursive) => onceFor(trees, `${sha} ${recursive}`, () => readTree(repository, sha, recursive)),
    blob: (sha) => onceFor(blobs, sha, () => readBlob(repository, sha)),
    contents: async (commit, path) => {
      const found = await readContents(repository, commit, path);
      if (found === null || !('sha' in found)) return found;
      const { sha, size, content } = found;
      // The content may be that of the file that a link leads to, while the id is the link's own; so may be the size.
      if (content !== null) {
        if (blobId(content, sha.length) !== sha) return null;
        blobs.set(sha, Promise.resolve({ data: content }));
        return { kind: 'file', bytes: content };
      }
      const blob = await onceFor(blobs, sha, () => readBlob(repository, sha));
      if (isFailure(blob)) return { kind: 'unreadable', why: failureText(blob) };
      return blob.data.length === size ? { kind: 'file', bytes: blob.data } : null;
    },
    blobRequests: () => blobs.size,
  };
}

async function readTree(repository: Repository, sha: string, recursive: boolean): Promise<Answer<TreeListing>> {
  const { client, owner, repo } = repository;
  const parameters = { owner, repo, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
  const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters));
  if (isFailure(answer)) return answer;
  if (!Array.isArray(answer.data.tree)) return unreadable(`the tree ${sha} has no entries`);
  const entries = answer.data.tree.map(({ path, mode, sha: id, size }) => ({
    path,
    mode,
    sha: id,
    size: size ?? null,
  }));
  return { data: { entries, truncated: answer.data.truncated } };
}

/** The bytes, which must be those that the id says: an answer that broke off is none. */
async function readBlob(repository: Repository, sha: string): Promise<Answer<Uint8Array>> {
  const { client, owner, repo } = repository;
  const answer = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha }),
  );
  if (isFailure(answer)) return answer;
  const { content, encoding } = answer.data;
  if (typeof content !== 'string') return unreadable(`the blob ${sha} has no content`);
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  return blobId(bytes, sha.length) === sha
    ? { data: new Uint8Array(bytes) }
    : unreadable(`the blob ${sha} came damaged`);
}

/**
 * A blob's id and size, with its bytes where GitHub gives them along (up to 1 MB); or why the path is no blob to be read. Null
 * for a symbolic link that GitHub does not follow, and for nothing.
 */
async function readContents(
  { client, owner, repo }: Repository,
  commit: string,
  path: string,
): Promise<{ readonly sha: string; readonly size: number; readonly content: Uint8Array | null } | FailedRead | null> {
  const answer = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref: commit }),
  );
  if (isFailure(answer)) {
    return answer.failure === 'not-found' ? null : { kind: 'unreadable', why: failureText(answer) };
  }
  const { data } = answer;
  if (Array.isArray(data)) return { kind: 'not-a-file', what: 'a folder' };
  if (data.type === 'submodule') return { kind: 'not-a-file', what: 'a submodule' };
  if (data.type === 'symlink') return null;
  if (data.size > maximumFileBytes) return { kind: 'too-large', bytes: data.size };
  const content = 'content' in data && data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : null;
  return { sha: data.sha, size: data.size, content: content === null ? null : new Uint8Array(content) };
}

/** Git's id of a blob: the hash of `blob SIZE NUL bytes`, SHA-1 or (64 digits) SHA-256. */
function blobId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function unreadable(message: string): Failure {
  return { failure: 'unreadable', status: null, message };
}
