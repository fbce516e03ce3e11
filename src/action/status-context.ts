import { isFailure } from '../github/answer.ts';
import type { Repository } from '../github/objects.ts';
import type { Runner } from '../github/runner.ts';
import { jobName } from '../github/status.ts';
import type { Inputs } from './inputs.ts';

/**
 * The name under which a verdict on a commit of ours is posted: what a required check is called, so that the merge box
 * takes it for the check that nobody sends. The input goes first, then the name that a run on the pull request left in our
 * comment, then the name of the running job, and where that may not be asked its key in the workflow.
 *
 * @returns null when it cannot be told which of several jobs this is
 */
export async function statusContext(
  repository: Repository,
  inputs: Inputs,
  runner: Runner,
  known: string | null,
): Promise<string | null> {
  if (inputs.statusContext !== '') return inputs.statusContext;
  if (known !== null) return known;
  const name = await jobName(repository, runner.job);
  if (!isFailure(name)) return name.data;
  return runner.job.id === '' ? null : runner.job.id;
}
