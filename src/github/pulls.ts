import { type Answer, ask, isFailure } from './answer.ts';
import { type Pull, readPull } from './event.ts';
import type { Repository } from './objects.ts';

/** A pull request as it is now. */
export async function readPullRequest({ client, owner, repo }: Repository, number: number): Promise<Answer<Pull>> {
  const answer = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number }),
  );
  if (isFailure(answer)) return answer;
  const pull = readPull(answer.data);
  if (pull !== null) return { data: pull };
  return { failure: 'unreadable', status: null, message: `the answer about pull request ${number} is not one` };
}

/** Whether somebody may push to the repository. */
export async function mayWrite({ client, owner, repo }: Repository, login: string): Promise<Answer<boolean>> {
  const answer = await ask(() =>
    client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username: login }),
  );
  if (isFailure(answer)) return answer.failure === 'not-found' ? { data: false } : answer;
  // Roles that are finer than these are told as the one of these that they contain.
  return { data: answer.data.permission === 'admin' || answer.data.permission === 'write' };
}
