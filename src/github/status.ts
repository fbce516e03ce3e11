import { shorten } from '../shorten.ts';
import { type Answer, ask, askPages, type Failure, isFailure } from './answer.ts';
import type { IsOwn } from './identity.ts';
import type { Marker } from './marker.ts';
import type { Repository } from './objects.ts';
import type { Job } from './runner.ts';

/** A verdict on a commit, as the merge box shows it. */
export interface Status {
  readonly sha: string;
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error';
  readonly description: string;
  /** Page of the run that says more. */
  readonly url: string;
  /** Whose verdict it is: of which policy. */
  readonly of: Pick<Marker, 'root' | 'policy'>;
}

/** GitHub refuses a longer description. */
const longestDescription = 140;

/** Posts a status; null when it is there. */
export async function postStatus({ client, owner, repo }: Repository, status: Status): Promise<Failure | null> {
  const { sha, context, state } = status;
  const description = shorten(status.description, longestDescription);
  const parameters = { owner, repo, sha, context, state, description, target_url: `${status.url}${markOf(status.of)}` };
  const answer = await ask(() => client.request('POST /repos/{owner}/{repo}/statuses/{sha}', parameters));
  return isFailure(answer) ? answer : null;
}

/**
 * Contexts of the statuses on a commit that are ours, each once: posted by us, about the same policy, and still the latest
 * of their context. Other programs post statuses with the same token, which are none of our business.
 */
export async function readOwnContexts(
  { client, owner, repo }: Repository,
  sha: string,
  isOwn: IsOwn,
  of: Status['of'],
): Promise<Answer<readonly string[]>> {
  const answer = await askPages((page) =>
    client.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo, ref: sha, ...page }),
  );
  if (isFailure(answer)) return answer;
  const latest = new Map<string, (typeof answer.data)[number]>();
  for (const status of answer.data) {
    // The newest come first, and GitHub takes no notice of case.
    const key = status.context.toLowerCase();
    if (!latest.has(key)) latest.set(key, status);
  }
  const ours: string[] = [];
  for (const { context, creator, target_url: url } of latest.values()) {
    if (url?.endsWith(markOf(of)) === true && (await isOwn(creator?.login ?? ''))) ours.push(context);
  }
  return { data: ours };
}

/** A fragment, which a browser does not mind: nothing else in a status says which program posted it. */
function markOf({ root, policy }: Status['of']): string {
  return `#dependency-file-sync=${Buffer.from(JSON.stringify([root, policy])).toString('base64url')}`;
}

/**
 * The name of the job that runs this: the one of its run that is in progress on this machine. Null when that is not
 * exactly one. A required check is known by this name.
 */
export async function jobName({ client, owner, repo }: Repository, job: Job): Promise<Answer<string | null>> {
  const run = { owner, repo, run_id: job.runId, attempt_number: job.attempt };
  const answer = await askPages(async (page) => {
    const { data, headers } = await client.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      { ...run, ...page },
    );
    return { data: data.jobs, headers };
  });
  if (isFailure(answer)) return answer;
  const running = answer.data.filter(
    ({ status, runner_name: machine }) => status === 'in_progress' && machine === job.machine,
  );
  const [only, ...others] = running;
  return { data: others.length === 0 ? (only?.name ?? null) : null };
}
