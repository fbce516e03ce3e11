import { type Answer, ask, askPages, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';

/** What lies between two commits. */
export interface Comparison {
  /** The commit that both last had in common. */
  readonly mergeBase: string;
  /** Files that the head changed since; no more than `mostComparedFiles`. */
  readonly files: readonly ChangedFile[];
  /** Those of the head that the base lacks, the oldest first; at most 100. */
  readonly commits: readonly MadeCommit[];
  /** How many there are. */
  readonly commitCount: number;
  /** Message of the head; null when it is more than 100 commits away from the merge base. */
  readonly headMessage: string | null;
}

/** A file that a change has changed, from the top of the repository. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was before; null unless it was renamed. */
  readonly previous: string | null;
}

/** Files that GitHub lists of a comparison; of a pull request it lists up to ten times as many, page by page. */
export const mostComparedFiles = 300;
export const mostPullFiles = 3000;

/** A commit, and what it says of itself. */
export interface MadeCommit {
  readonly sha: string;
  readonly message: string;
}

/** Compares two commits of a repository; the head may lie in a fork of it. */
export async function readComparison(
  { client, owner, repo }: Repository,
  base: string,
  head: string,
): Promise<Answer<Comparison>> {
  // All files come with the first page, and nearly always the last commit, which is the head.
  const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 100 };
  const answer = await ask(() => client.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters));
  if (isFailure(answer)) return answer;
  const { merge_base_commit: common, files, commits } = answer.data;
  const made = (commits ?? []).map(madeCommit);
  const last = made.at(-1);
  if (typeof common?.sha !== 'string') {
    return { failure: 'unreadable', status: null, message: 'the comparison names no merge base' };
  }
  return {
    data: {
      mergeBase: common.sha,
      files: (files ?? []).map(changedFile),
      commits: made,
      commitCount: answer.data.total_commits ?? made.length,
      headMessage: last?.sha === head ? last.message : null,
    },
  };
}

/** All commits of the head that the base lacks; what a comparison of the two has told is not asked for again. */
export async function readCommits(
  { client, owner, repo }: Repository,
  base: string,
  head: string,
  { commits, commitCount }: Pick<Comparison, 'commits' | 'commitCount'>,
): Promise<Answer<readonly MadeCommit[]>> {
  if (commits.length >= commitCount) return { data: commits };
  const parameters = { owner, repo, basehead: `${base}...${head}` };
  return askPages(async (page) => {
    const asked = { ...parameters, ...page };
    const { data, headers } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
    return { data: (data.commits ?? []).map(madeCommit), headers };
  });
}

/** Files that a pull request changes, `mostPullFiles` of them. */
export async function readPullFiles(
  { client, owner, repo }: Repository,
  number: number,
): Promise<Answer<readonly ChangedFile[]>> {
  const parameters = { owner, repo, pull_number: number };
  const files = await askPages((page) =>
    client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...parameters, ...page }),
  );
  return isFailure(files) ? files : { data: files.data.map(changedFile) };
}

function changedFile({
  filename,
  previous_filename: previous,
}: {
  readonly filename: string;
  readonly previous_filename?: string;
}): ChangedFile {
  return { path: filename, previous: previous ?? null };
}

function madeCommit({
  sha,
  commit,
}: {
  readonly sha: string;
  readonly commit: { readonly message: string };
}): MadeCommit {
  return { sha, message: commit.message };
}
