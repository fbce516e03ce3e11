import { type Answer, ask, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';

/** What lies between two commits. */
export interface Comparison {
  /** The commit that both last had in common. */
  readonly mergeBase: string;
  /** Files that the head changed since; at most 300, from the top of the repository. */
  readonly files: readonly { readonly path: string; readonly previous: string | null }[];
}

/** Compares two commits of a repository; the head may lie in a fork of it. */
export async function readComparison(
  { client, owner, repo }: Repository,
  base: string,
  head: string,
): Promise<Answer<Comparison>> {
  // Of the commits in between none is needed, and one a page is the fewest; all files come with the first page.
  const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
  const answer = await ask(() => client.rest.repos.compareCommitsWithBasehead(parameters));
  if (isFailure(answer)) return answer;
  const { merge_base_commit: common, files } = answer.data;
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
    },
  };
}
