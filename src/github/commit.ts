import { type Answer, ask, type Failure, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';

/** A file of a commit to be made. */
export interface NewFile {
  /** From the top of the repository; no symbolic link. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As the tree has it now: `100644` or `100755`. */
  readonly mode: string;
}

/** A commit to be made on a branch. */
export interface NewCommit {
  /** Branch without `refs/heads/`, and the commit that it must still be at. */
  readonly branch: string;
  readonly parent: string;
  readonly parentTree: string;
  readonly files: readonly NewFile[];
  readonly message: string;
}

/** What became of it. */
export type Pushed =
  | { readonly kind: 'pushed'; readonly sha: string }
  /** Somebody else pushed in between, or took the branch away: nothing was done. */
  | { readonly kind: 'moved' }
  /** The branch is as it was, and GitHub does not let it be moved: a protected branch, a ruleset. */
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The branch may have been moved to this commit: neither that was answered, nor where the branch is now. */
  | { readonly kind: 'untold'; readonly sha: string; readonly failure: Failure };

/**
 * Commits files on a branch with git's objects, and moves the branch at the very end and only forward, so that it has
 * the whole commit or nothing. The commit names no author: GitHub then signs it in the name of the token.
 */
export async function pushCommit(repository: Repository, commit: NewCommit): Promise<Pushed> {
  const made = await makeCommit(repository, commit);
  return isFailure(made) ? { kind: 'failed', failure: made } : moveBranch(repository, commit, made.data);
}

/** The message of a commit and the id of its tree. */
export async function readCommit(
  { client, owner, repo }: Repository,
  sha: string,
): Promise<Answer<{ readonly tree: string; readonly message: string }>> {
  const answer = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: sha }),
  );
  if (isFailure(answer)) return answer;
  const { tree, message } = answer.data;
  if (typeof tree?.sha === 'string' && typeof message === 'string') return { data: { tree: tree.sha, message } };
  return { failure: 'unreadable', status: null, message: `the commit ${sha} has no tree or no message` };
}

/** Objects that nothing points at harm nobody: what fails in here leaves no trace. */
async function makeCommit(repository: Repository, commit: NewCommit): Promise<Answer<string>> {
  const { client, owner, repo } = repository;
  const entries: { path: string; mode: '100644' | '100755'; type: 'blob'; sha: string }[] = [];
  for (const { path, bytes, mode } of commit.files) {
    const blob = await ask(() =>
      client.request('POST /repos/{owner}/{repo}/git/blobs', { owner, repo, ...contentOf(bytes) }),
    );
    if (isFailure(blob)) return blob;
    entries.push({ path, mode: mode === '100755' ? '100755' : '100644', type: 'blob', sha: blob.data.sha });
  }
  const tree = await ask(() =>
    client.request('POST /repos/{owner}/{repo}/git/trees', {
      owner,
      repo,
      base_tree: commit.parentTree,
      tree: entries,
    }),
  );
  if (isFailure(tree)) return tree;
  const parameters = { owner, repo, message: commit.message, tree: tree.data.sha, parents: [commit.parent] };
  const made = await ask(() => client.request('POST /repos/{owner}/{repo}/git/commits', parameters));
  return isFailure(made) ? made : { data: made.data.sha };
}

function contentOf(bytes: Uint8Array): { content: string; encoding: 'utf-8' | 'base64' } {
  try {
    return { content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
  }
}

async function moveBranch(repository: Repository, { branch, parent }: NewCommit, sha: string): Promise<Pushed> {
  const { client, owner, repo } = repository;
  const parameters = { owner, repo, ref: `heads/${branch}`, sha, force: false, request: { retries: 0 } };
  for (let attempt = 1; ; attempt += 1) {
    const moved = await ask(() => client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', parameters));
    if (!isFailure(moved)) return { kind: 'pushed', sha };
    // What stands in the way is told best by the branch itself: the words of a refusal differ from rule to rule, and
    // an answer that got lost may have been a yes.
    const now = await ask(() =>
      client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` }),
    );
    if (isFailure(now)) {
      if (now.failure === 'not-found') return { kind: 'moved' };
      // Only an answer that came says that the branch is where it was.
      return moved.failure === 'unreachable' || moved.failure === 'unreadable'
        ? { kind: 'untold', sha, failure: now }
        : { kind: 'failed', failure: moved };
    }
    if (now.data.object.sha === sha) return { kind: 'pushed', sha };
    if (now.data.object.sha !== parent) return { kind: 'moved' };
    // Whoever lacks the permission could not make the commit either: what is forbidden here is this branch.
    if (moved.failure === 'conflict' || moved.failure === 'forbidden') return { kind: 'refused', failure: moved };
    if (moved.failure !== 'unreachable' || attempt === attempts) return { kind: 'failed', failure: moved };
  }
}

const attempts = 3;
