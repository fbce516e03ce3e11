import { posix } from 'node:path';
import type { GitStore, TreeEntry } from '../git-store.ts';
import { apiUrlOf } from '../present.ts';
import { resolveCommit } from '../refs.ts';
import { notFound, refuse } from '../refusal.ts';
import { type Route, reads, repositoryRoute } from '../route.ts';
import { base64Lines, wantsRaw } from './git-objects.ts';

/** Larger files come as bytes only. */
const largestJson = 1024 * 1024;
/** Larger ones do not come at all. */
const largestFile = 100 * 1024 * 1024;

const get = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/contents/{path}',
  reads('contents'),
  async (call, answer, repository) => {
    const { path } = call.parameters;
    const ref = call.query('ref') ?? repository.defaultBranch;
    const commit = await resolveCommit(repository, ref);
    if (commit === null) return notFound(`No commit found for the ref ${ref}`);
    const url = `${apiUrlOf(call.state, repository)}/contents/${path}?ref=${ref}`;
    const found = await entryAt(repository.git, commit, path);
    if (found === null) return notFound();
    if (found.type === 'tree') {
      const entries = await repository.git.list(found.sha, false);
      return answer(
        200,
        entries.map((entry) => ({
          name: entry.path,
          path: `${path}/${entry.path}`,
          sha: entry.sha,
          size: entry.size ?? 0,
          type: entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file',
        })),
      );
    }
    const named = { name: posix.basename(path), path, sha: found.sha, url };
    if (found.type === 'commit') return answer(200, { ...named, type: 'submodule', size: 0, submodule_git_url: '' });
    const file = found.mode === '120000' ? await follow(repository.git, commit, found) : found;
    const blob = await repository.git.read((file ?? found).sha);
    if (blob === null) return notFound();
    if (file === null) {
      return answer(200, { ...named, type: 'symlink', size: blob.size, target: blob.bytes.toString('utf8') });
    }
    if (blob.size > largestFile) return refuse(403, 'This API returns blobs up to 100 MB in size.');
    if (wantsRaw(call.accept)) {
      return { status: 200, body: blob.bytes, headers: { 'content-type': 'application/vnd.github.raw+json' } };
    }
    const large = blob.size > largestJson;
    return answer(200, {
      ...named,
      type: 'file',
      size: blob.size,
      encoding: large ? 'none' : 'base64',
      content: large ? '' : base64Lines(blob.bytes),
    });
  },
);

async function entryAt(git: GitStore, commit: string, path: string): Promise<TreeEntry | null> {
  const entries = await git.list(commit, true);
  return entries.find((entry) => entry.path === path.replace(/\/$/, '')) ?? null;
}

/** The file that a link inside the repository leads to; null when it leads elsewhere. */
async function follow(git: GitStore, commit: string, link: TreeEntry): Promise<TreeEntry | null> {
  const target = await git.read(link.sha);
  const to = posix.join(posix.dirname(link.path), target?.bytes.toString('utf8') ?? '');
  const found = await entryAt(git, commit, to);
  return found?.type === 'blob' && found.mode !== '120000' ? found : null;
}

export const contentRoutes: readonly Route[] = [get];
