import { failureText, isFailure } from '../github/answer.ts';
import { keepComment } from '../github/comment.ts';
import type { Pull } from '../github/event.ts';
import { loginOf } from '../github/identity.ts';
import { fixBox, type Marker, markerText } from '../github/marker.ts';
import type { Repository } from '../github/objects.ts';
import { readPullRequest } from '../github/pulls.ts';
import type { Runner } from '../github/runner.ts';
import { jobName, ownContexts, postStatus } from '../github/status.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { formatMarkdown } from '../report/markdown.ts';
import { verdictLine } from '../report/verdict-line.ts';
import { safeLog } from '../report/workflow-command.ts';
import type { Inputs } from './inputs.ts';
import { pushFix, stateOf, unpushable } from './push-fix.ts';
import { type Done, type Log, warn } from './say.ts';
import type { ShownFix } from './show-fix.ts';
import { statusContext } from './status-context.ts';
import type { Verdict } from './verdict.ts';

/** Where a pull request is told about its check, and what may be done to it. */
export interface Desk {
  /** Reads and reports. */
  readonly repository: Repository;
  /** Pushes. */
  readonly pushing: Repository;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly log: Log;
}

/** Bytes of a comment that GitHub takes under every reading of its limit. */
const maximumCommentBytes = 65_000;

/** Requests of the hour that are left to others: they share them with every workflow of the repository. */
const leftToOthers = 300;

/**
 * Tells a pull request about its check: pushes the fix where that was asked for, gives the pushed commit its verdict, and
 * keeps the comment. What cannot be written is warned of once, in words that name the permission, and changes no verdict.
 */
export async function tellPull(
  desk: Desk,
  pull: Pull,
  verdict: Verdict,
  { ours, fix }: { readonly ours: boolean; readonly fix: ShownFix },
): Promise<Done> {
  const { repository, inputs, log } = desk;
  const nothing: Done = { commentUrl: null, fixCommit: null };
  const remaining = repository.client.remaining();
  if (remaining !== null && remaining < leftToOthers) {
    warn(`Nothing was written on GitHub: only ${remaining} requests are left to this repository in this hour.`, log);
    return nothing;
  }
  const now = await readPullRequest(repository, pull.number);
  if (isFailure(now)) {
    warn(`Nothing was written on GitHub: the pull request could not be read again (${failureText(now)}).`, log);
    return nothing;
  }
  if (now.data.head.sha !== pull.head.sha) {
    log(safeLog('The branch has moved on meanwhile: the run for its new head will say the rest.\n'));
    return nothing;
  }
  if (ours) await renewStatuses(desk, pull.head.sha, verdict.outcome);
  const push = inputs.fix === 'commit' && verdict.fix !== null;
  const pushed = push ? await pushAndVouch(desk, pull, verdict, null) : null;
  if (!inputs.comment) return { ...nothing, fixCommit: pushed?.sha ?? null };
  const offered = inputs.fixOnRequest && pushed === null && verdict.fix !== null && unpushable(pull) === null;
  const told = pushed?.after ?? verdict.outcome;
  const lead = pushed === null ? '' : `The missing lines were added by ${pushed.sha}.\n\n`;
  const marker = { root: inputs.root, policy: inputs.policy, job: inputs.fixOnRequest ? await ownJobName(desk) : null };
  const { patch, command } = pushed === null ? fix : { patch: null, command: '' };
  const commentUrl = await comment(desk, pull.number, told, marker, { lead, offered, patch, command });
  return { commentUrl, fixCommit: pushed?.sha ?? null };
}

/** Pushes the fix and posts the new head's verdict, unless the usual workflows will; null when nothing was pushed. */
export async function pushAndVouch(
  desk: Desk,
  pull: Pull,
  { fix }: Verdict,
  job: string | null,
): Promise<{ readonly sha: string; readonly after: CheckOutcome } | null> {
  const { pushing, repository, inputs, runner, log } = desk;
  if (fix === null) return null;
  const pushed = await pushFix(pushing, pull, fix, inputs.root);
  if (pushed.kind === 'left') {
    const said = `The fix was not pushed: ${pushed.why}`;
    if (pushed.expected) log(safeLog(`${said}\n`));
    else warn(said, log);
    return null;
  }
  log(safeLog(`The fix was pushed as ${pushed.sha}.\n`));
  if (inputs.pushToken !== '') return pushed;
  const context = await statusContext(repository, inputs, runner, job);
  if (context === null) {
    warn(
      'The pushed commit got no status: it cannot be told which of the jobs of this run is this one. Give `status-context`.',
      log,
    );
    return pushed;
  }
  await vouch(desk, pushed.sha, context, pushed.after);
  return pushed;
}

/** Keeps the comment; its address, null when there is none. */
export async function comment(
  { repository, inputs, log }: Desk,
  number: number,
  outcome: CheckOutcome,
  marker: Marker,
  more: {
    /** What stands above the box, ending in an empty line; empty for nothing. */
    readonly lead: string;
    /** Whether the box is there. */
    readonly offered: boolean;
    readonly patch: string | null;
    /** Empty where the box says it. */
    readonly command: string;
  },
): Promise<string | null> {
  const appended = `\n${more.lead}${more.offered ? `${fixBox()}\n` : ''}${markerText(marker)}`;
  const { patch } = more;
  const command = more.offered ? '' : more.command;
  const options = { maxBytes: maximumCommentBytes, patch, command, appended };
  const kept = await keepComment(repository, await loginOf(repository, inputs.token), {
    number,
    marker,
    body: formatMarkdown(outcome.result, outcome.advices, options),
    create: more.lead !== '' || outcome.result.findings.some(({ counts }) => counts),
  });
  if (kept.kind === 'none') return null;
  if (kept.kind !== 'failed') return kept.url;
  const doing = kept.doing === 'read' ? 'looked for' : 'written';
  warn(`The comment could not be ${doing}: ${lacking(kept.failure, 'pull-requests: write')}`, log);
  return null;
}

/** Our own statuses on a head that we pushed say what this run says, now that there is one. */
async function renewStatuses(desk: Desk, sha: string, outcome: CheckOutcome): Promise<void> {
  const { repository, inputs } = desk;
  const contexts = await ownContexts(repository, sha, await loginOf(repository, inputs.token));
  if (isFailure(contexts)) return;
  for (const context of contexts.data) await vouch(desk, sha, context, outcome);
}

async function vouch(
  { repository, runner, log }: Desk,
  sha: string,
  context: string,
  outcome: CheckOutcome,
): Promise<void> {
  const description = verdictLine(outcome.result);
  const status = { sha, context, state: stateOf(outcome), description, url: runner.runUrl };
  const failure = await postStatus(repository, status);
  if (failure !== null) warn(`The status of ${sha} could not be posted: ${lacking(failure, 'statuses: write')}`, log);
}

async function ownJobName({ repository, runner }: Desk): Promise<string | null> {
  const name = await jobName(repository, runner.job);
  return isFailure(name) ? null : name.data;
}

/** Why a write failed, naming the permission that a token without it lacks. */
function lacking(failure: Parameters<typeof failureText>[0], permission: string): string {
  if (failure.failure !== 'forbidden' && failure.failure !== 'not-found') return `${failureText(failure)}.`;
  return `the token lacks the permission \`${permission}\` (${failureText(failure)}). On a pull request from a fork it cannot have it.`;
}
