import { type Answer, isFailure } from '../github/answer.ts';
import { apiSnapshot } from '../github/api-snapshot.ts';
import { type Comparison, readCommits, readComparison } from '../github/comparison.ts';
import type { Pull } from '../github/event.ts';
import { treeOf } from '../github/tree.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Source } from './change.ts';
import { isOurs } from './push-fix.ts';

/**
 * The commits of a pull request that are fixes of this program, the oldest first.
 *
 * @param comparison of the two ends, where it has been asked for: then mostly nothing is left to be asked
 */
export async function readOwnCommits(
  { repository, objects, root }: Source,
  { base, head }: Pull,
  comparison: Comparison | null,
): Promise<Answer<readonly Snapshot[]>> {
  const compared = comparison === null ? await readComparison(repository, base.sha, head.sha) : { data: comparison };
  if (isFailure(compared)) return compared;
  const commits = await readCommits(repository, base.sha, head.sha, compared.data);
  if (isFailure(commits)) return commits;
  const own = commits.data.filter(({ message }) => isOurs(message));
  return { data: own.map(({ sha }) => apiSnapshot(objects, treeOf(objects, sha), sha, root)) };
}
