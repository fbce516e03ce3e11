import { isFailure } from '../github/answer.ts';
import { keepComment } from '../github/comment.ts';
import type { Pull } from '../github/event.ts';
import { fixBox, type Marker, markerText } from '../github/marker.ts';
import { readPullRequest } from '../github/pulls.ts';
import { postStatus, readOwnContexts } from '../github/status.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { formatMarkdown } from '../report/markdown.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';
import { verdictLine } from '../report/verdict-line.ts';
import { safeLog } from '../report/workflow-command.ts';
import { type Access, isHourSpent, lacking } from './access.ts';
import { type PushedFix, pushFix, stateOf, unpushable } from './push-fix.ts';
import { type Done, fixPushed, warn } from './say.ts';
import type { ShownFix } from './show-fix.ts';
import { statusContext } from './status-context.ts';
import type { Verdict } from './verdict.ts';

/** Bytes of a comment that GitHub takes under every reading of its limit. */
const maximumCommentBytes = 65_000;

/**
 * Tells a pull request about its check: pushes the fix where that was asked for, gives the pushed commit its verdict, and
 * keeps the comment. What cannot be written is warned of once, in words that name the permission, and changes no verdict.
 */
export async function tellPull(
  access: Access,
  pull: Pull,
  verdict: Verdict,
  { ours, fix }: { readonly ours: boolean; readonly fix: ShownFix },
): Promise<Done> {
  const { repository, inputs, runner } = access;
  const nothing: Done = { commentUrl: null, fixCommit: null };
  if (isHourSpent(access, 'Nothing is written on GitHub, neither a comment nor a commit')) return nothing;
  const now = await readAgain(access, pull);
  if (now === null) return nothing;
  // What `push-token` pushed has the usual checks and no status, and the workflow then need not be allowed to ask for any.
  if (ours && inputs.pushToken === '') await renewStatuses(access, pull.head.sha, verdict.outcome);
  const push = inputs.fix === 'commit' && verdict.fix !== null;
  const outcome = push ? await pushWithStatus(access, now, verdict, null) : null;
  if (outcome?.kind === 'left' && outcome.moved) return nothing;
  const pushed = outcome?.kind === 'pushed' ? outcome : null;
  if (!inputs.comment) return { ...nothing, fixCommit: pushed?.sha ?? null };
  const offered =
    inputs.fixOnRequest &&
    pushed === null &&
    outcome?.kind !== 'untold' &&
    verdict.fix !== null &&
    unpushable(now) === null;
  const told = pushed?.after ?? verdict.outcome;
  // Whoever reads the comment need not look for the reason in the log. A draft or a fork needs none: nobody expects a push.
  const lead = outcome === null || unpushable(now) !== null ? '' : whatOfFix(outcome, notPushed, escapeMarkdown);
  const marker = {
    root: inputs.root,
    policy: inputs.policy,
    job: inputs.fixOnRequest ? await statusContext(repository, inputs, runner, null) : null,
  };
  const { patch, command } = pushed === null ? fix : { patch: null, command: '' };
  const commentUrl = await comment(access, pull.number, told, marker, {
    awaited: pushed !== null,
    lead,
    offered,
    patch,
    command,
  });
  return { commentUrl, fixCommit: pushed?.sha ?? null };
}

/**
 * The pull request as it is now. Null, which is then said, when its head is no longer the one that was read, so that what was
 * found about it is not to be said there, or when that cannot be told.
 */
export async function readAgain({ repository, log }: Access, pull: Pull): Promise<Pull | null> {
  const now = await readPullRequest(repository, pull.number);
  if (isFailure(now)) {
    const why = lacking(now, 'pull-requests: write');
    warn(`Nothing was written on GitHub, because the pull request could not be read again: ${why}`, log);
    return null;
  }
  if (now.data.head.sha === pull.head.sha) return now.data;
  log(safeLog('The branch has moved on meanwhile: the run for its new head will say the rest.\n'));
  return null;
}

/** Pushes the fix and posts the new head's verdict, unless the usual workflows will; null when there is no fix. */
export async function pushWithStatus(
  access: Access,
  pull: Pull,
  { fix }: Verdict,
  job: string | null,
): Promise<PushedFix | null> {
  const { pushing, repository, inputs, runner, log } = access;
  if (fix === null) return null;
  const pushed = await pushFix(pushing, pull, fix, inputs);
  const said = whatOfFix(pushed, notPushed);
  if (pushed.kind === 'pushed' || (pushed.kind === 'left' && pushed.expected)) log(safeLog(`${said}\n`));
  else warn(said, log);
  if (pushed.kind === 'left') return pushed;
  if (inputs.pushToken !== '') return pushed;
  const context = await statusContext(repository, inputs, runner, job);
  if (context === null) {
    const unnamed = 'it cannot be told which of the jobs of this run is this one. Give `status-context`.';
    if (pushed.kind === 'pushed') warn(`The pushed commit got no status: ${unnamed}`, log);
    return pushed;
  }
  await postVerdict(access, pushed.sha, context, pushed.after);
  return pushed;
}

const notPushed = 'The fix was not pushed';

/**
 * What became of a fix, in a sentence or two.
 *
 * @param not how it is said that nothing was pushed
 * @param quote for a comment, what keeps others' words from being more than words there; an id is to become a link
 */
export function whatOfFix(fix: PushedFix, not: string, quote = (text: string): string => text): string {
  switch (fix.kind) {
    case 'pushed':
      return fixPushed(fix.sha);
    case 'untold':
      return `It is not known whether the fix was pushed: ${quote(fix.why)} It was if ${fix.sha} is among the commits of the branch.`;
    case 'left':
      return `${not}: ${quote(fix.why)}`;
  }
}

/** Keeps the comment; its address, null when there is none. */
export async function comment(
  { repository, isOwn, log }: Access,
  number: number,
  outcome: CheckOutcome,
  marker: Marker,
  more: {
    /**
     * Whether somebody asked, or something was done: then the comment is made although nothing counts, and its box is not left
     * ticked.
     */
    readonly awaited: boolean;
    /** What was done, to stand below the verdict; empty for nothing. */
    readonly lead: string;
    /** Whether the box is there. */
    readonly offered: boolean;
    readonly patch: string | null;
    /** Empty where the box says it. */
    readonly command: string;
  },
): Promise<string | null> {
  const { patch, lead } = more;
  const box = more.offered ? fixBox() : '';
  const appended = `\n${markerText(marker)}`;
  const command = more.offered ? '' : more.command;
  const prefix = marker.root === '.' ? '' : `${marker.root}/`;
  const options = { maxBytes: maximumCommentBytes, prefix, patch, command, lead, box, appended };
  const kept = await keepComment(repository, isOwn, {
    number,
    marker,
    body: formatMarkdown(outcome.result, outcome.advices, options),
    unticks: more.awaited,
    create: more.awaited || outcome.result.findings.some(({ counts }) => counts),
  });
  if (kept.kind === 'none') return null;
  if (kept.kind !== 'failed') return kept.url;
  const doing = kept.doing === 'read' ? 'looked for' : 'written';
  warn(`The comment could not be ${doing}: ${lacking(kept.failure, 'pull-requests: write')}`, log);
  return null;
}

/** Our own statuses on a head that we pushed say what this run says, now that there is one. */
async function renewStatuses(access: Access, sha: string, outcome: CheckOutcome): Promise<void> {
  const { repository, isOwn, inputs, log } = access;
  const contexts = await readOwnContexts(repository, sha, isOwn, inputs);
  if (isFailure(contexts)) {
    warn(`The statuses of ${sha} could not be read: ${lacking(contexts, 'statuses: write')}`, log);
    return;
  }
  for (const context of contexts.data) {
    if (!(await postVerdict(access, sha, context, outcome))) return;
  }
}

/** Whether the status is there. */
async function postVerdict(
  { repository, inputs, runner, log }: Access,
  sha: string,
  context: string,
  outcome: CheckOutcome,
): Promise<boolean> {
  const description = verdictLine(outcome.result);
  const status = { sha, context, state: stateOf(outcome), description, url: runner.runUrl, of: inputs };
  const failure = await postStatus(repository, status);
  if (failure !== null) warn(`The status of ${sha} could not be posted: ${lacking(failure, 'statuses: write')}`, log);
  return failure === null;
}
