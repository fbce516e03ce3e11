import { type Failure, failureText, isFailure } from '../github/answer.ts';
import { keepComment } from '../github/comment.ts';
import type { Pull } from '../github/event.ts';
import { loginOf } from '../github/identity.ts';
import { type Marker, markerText } from '../github/marker.ts';
import type { Repository } from '../github/objects.ts';
import { readPullRequest } from '../github/pulls.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { formatMarkdown } from '../report/markdown.ts';
import { safeLog } from '../report/workflow-command.ts';
import type { Inputs } from './inputs.ts';
import { type Done, type Log, warn } from './say.ts';

/** Bytes of a comment that GitHub takes under every reading of its limit. */
export const maximumCommentBytes = 65_000;

/** Requests of the hour that are left to others: they share them with every workflow of the repository. */
const leftToOthers = 300;

/**
 * Tells a pull request about its check: keeps the comment. What cannot be written is warned of once, in words that name
 * the permission, and changes no verdict.
 */
export async function tellPull(
  repository: Repository,
  pull: Pull,
  outcome: CheckOutcome,
  inputs: Inputs,
  log: Log,
): Promise<Done> {
  const nothing: Done = { commentUrl: null, fixCommit: null };
  const remaining = repository.client.remaining();
  if (remaining !== null && remaining < leftToOthers) {
    warn(`No comment was written: only ${remaining} requests to GitHub are left in this hour.`, log);
    return nothing;
  }
  const now = await readPullRequest(repository, pull.number);
  if (isFailure(now)) {
    warn(`No comment was written: the pull request could not be read again (${failureText(now)}).`, log);
    return nothing;
  }
  if (now.data.head.sha !== pull.head.sha) {
    log(safeLog('The branch has moved on meanwhile: the run for its new head will say the rest.\n'));
    return nothing;
  }
  const marker: Marker = { root: inputs.root, policy: inputs.policy, job: null };
  const login = await loginOf(repository, inputs.token);
  const kept = await keepComment(repository, login, {
    number: pull.number,
    marker,
    body: commentText(outcome, marker),
    create: outcome.result.findings.some(({ counts }) => counts),
  });
  if (kept.kind !== 'failed') return { ...nothing, commentUrl: kept.kind === 'none' ? null : kept.url };
  warn(
    `The comment could not be ${kept.doing === 'read' ? 'looked for' : 'written'}: ${reasonOf(kept.failure, 'pull-requests: write')}`,
    log,
  );
  return nothing;
}

export function commentText({ result, advices }: CheckOutcome, marker: Marker): string {
  const appended = `\n${markerText(marker)}`;
  return formatMarkdown(result, advices, { maxBytes: maximumCommentBytes, patch: null, command: '', appended });
}

/** Why a write failed, naming the permission that a token without it lacks. */
export function reasonOf(failure: Failure, permission: string): string {
  if (failure.failure !== 'forbidden' && failure.failure !== 'not-found') return `${failureText(failure)}.`;
  return `the token lacks the permission \`${permission}\` (${failureText(failure)}). On a pull request from a fork it cannot have it.`;
}
