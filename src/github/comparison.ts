import { type Answer, ask, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';

/** What lies between two commits. */
export interface Comparison {
  /** The commit that both last had in common. */
  readonly mergeBase: string;
  /** Files that the head changed since; at most 300, from the top of the repository. */
  readonly files: readonly { readonly path: string; readonly previous: string | null }[];
  /** Message of the head; null when it is more than 100 commits away from the merge base. */
  readonly headMessage: string | null;
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
  const last = commits?.at(-1);
  if (typeof common?.sha !== 'string') {
    return { failure: 'unreadable', status: null, message: 'the comparison names no merge base' };
  }
  return {
    data: {
      mergeBase: common.sha,
      files: (files ?? []).map(({ filename, previous_filename }) => ({
        path: filename,
        previous: previous_filename ?? null,
      })),
      headMessage: last?.sha === head ? last.commit.message : null,
    },
  };
}
