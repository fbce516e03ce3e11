import { diffCommits, presentFile } from '../diff.ts';
import { textOf } from '../json-field.ts';
import { mergePull } from '../merge.ts';
import { pageOf } from '../page.ts';
import { presentPull } from '../present.ts';
import { notFound, refuse } from '../refusal.ts';
import { type Route, reads, repositoryRoute, writes } from '../route.ts';
import type { Pull, Repository } from '../state.ts';

/** No more are listed. */
const mostFiles = 3000;

const list = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/pulls',
  reads('pull_requests'),
  (call, answer, repository) => {
    const state = call.query('state') ?? 'open';
    const head = call.query('head');
    const base = call.query('base');
    const wanted = [...repository.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === null || head === `${pull.headOwner.login}:${pull.headRef}`)
      .filter((pull) => base === null || base === pull.baseRef)
      .reverse();
    const { items, headers } = pageOf(call, wanted);
    return answer(
      200,
      items.map((pull) => presentPull(call.state, repository, pull)),
      headers,
    );
  },
);

const get = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  reads('pull_requests'),
  async (call, answer, repository) => {
    const pull = find(repository, call.parameters.pull_number);
    if (pull === null) return notFound();
    const files = await changedFiles(repository, pull);
    return answer(200, {
      ...presentPull(call.state, repository, pull),
      merged: pull.mergedAs !== null,
      mergeable: null,
      mergeable_state: 'unknown',
      maintainer_can_modify: pull.maintainerCanModify,
      comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
      changed_files: files.length,
      additions: files.reduce((sum, { additions }) => sum + additions, 0),
      deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    });
  },
);

const files = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  reads('pull_requests'),
  async (call, answer, repository) => {
    const pull = find(repository, call.parameters.pull_number);
    if (pull === null) return notFound();
    const changed = await changedFiles(repository, pull);
    const { items, headers } = pageOf(call, changed.slice(0, mostFiles));
    return answer(
      200,
      items.map((file) => presentFile(call.state, repository, file, pull.headSha)),
      headers,
    );
  },
);

const merge = repositoryRoute(
  'put',
  '/repos/{owner}/{repo}/pulls/{pull_number}/merge',
  writes('contents'),
  async (call, answer, repository) => {
    const pull = find(repository, call.parameters.pull_number);
    if (pull === null) return notFound();
    const merged = await mergePull(call.state, repository, pull, textOf(call.body, 'sha'));
    if (!merged.merged) return refuse(merged.status, merged.message, 'articles/about-protected-branches');
    return answer(200, { sha: merged.sha, merged: true, message: 'Pull Request successfully merged' });
  },
);

function find(repository: Repository, number: string): Pull | null {
  return repository.pulls.get(Number(number)) ?? null;
}

/** What the head changes since it left the base. */
async function changedFiles(repository: Repository, pull: Pull) {
  const common = await repository.git.recall(['merge-base', pull.baseSha, pull.headSha]);
  const from = common.status === 0 ? common.output.toString('utf8').trim() : pull.baseSha;
  return diffCommits(repository, from, pull.headSha);
}

export const pullRoutes: readonly Route[] = [list, get, files, merge];
