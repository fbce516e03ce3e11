import { isFailure } from '../github/answer.ts';
import { readOwnMarker } from '../github/comment.ts';
import type { CommentEvent, Event, Pull } from '../github/event.ts';
import type { IsOwn } from '../github/identity.ts';
import { isSameMarker, isTicked, type Marker, readMarker } from '../github/marker.ts';
import { objectsOf } from '../github/objects.ts';
import { mayWrite, readPullRequest } from '../github/pulls.ts';
import { type Problem, problem } from '../problem.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';
import { safeLog } from '../report/workflow-command.ts';
import { type Access, isHourSpent, lacking } from './access.ts';
import { changeOfPull } from './github-change.ts';
import { policySources } from './policy-source.ts';
import { unpushable } from './push-fix.ts';
import type { Done } from './say.ts';
import { showFix } from './show-fix.ts';
import { comment, pushWithStatus, readAgain, whatOfFix } from './tell-pull.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** What came of a comment: why there was nothing to do (in peace), a problem, or what was done. */
export type Answered =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly verdict: Verdict; readonly done: Done };

/** The whole of a comment that asks for the fix. */
const command = '/dependency-file-sync fix';

/**
 * Answers a comment on a pull request: when somebody who may write asks for the fix, by ticking the box in our comment or
 * by the command, it is pushed, and our comment says so. Every other comment is left alone.
 */
export async function answerRequest(access: Access, event: CommentEvent, today: string): Promise<Answered> {
  const { repository, isOwn, inputs } = access;
  if (!inputs.fixOnRequest) return { kind: 'nothing', why: 'Comments ask for nothing without `fix-on-request: true`.' };
  const own: Marker = { root: inputs.root, policy: inputs.policy, job: null };
  const asked = await requestIn(event, isOwn, own);
  if (asked === null) return { kind: 'nothing', why: 'This comment does not ask for the fix.' };
  const allowed = await mayWrite(repository, event.sender.login);
  if (isFailure(allowed))
    return refuse(
      `Whether ${event.sender.login} may write here could not be read: ${lacking(allowed, 'contents: write')}`,
    );
  if (!allowed.data)
    return { kind: 'nothing', why: 'Only who has write access to the repository can ask for the fix.' };
  const pull = await readPullRequest(repository, event.number);
  if (isFailure(pull)) return refuse(`The pull request could not be read: ${lacking(pull, 'pull-requests: write')}`);
  // What the checking run is called, it left in our comment; a command says nothing of it.
  const kept =
    asked === 'by command' ? await readOwnMarker(repository, isOwn, { number: event.number, marker: own }) : null;
  if (kept !== null && isFailure(kept))
    return refuse(`The comments could not be read: ${lacking(kept, 'pull-requests: write')}`);
  const marker = asked === 'by command' ? (kept?.data ?? own) : asked;
  const verdict = await verdictOfPull(access, pull.data, today);
  return 'code' in verdict ? { kind: 'problem', problem: verdict } : carryOut(access, pull.data, verdict, marker);
}

async function carryOut(access: Access, pull: Pull, verdict: Verdict, marker: Marker): Promise<Answered> {
  const { inputs, log } = access;
  const outcome = await pushWithStatus(access, pull, verdict, marker.job);
  if (outcome === null) log(safeLog('No fix was pushed: there is nothing that it could mend.\n'));
  const pushed = outcome?.kind === 'pushed' ? outcome : null;
  const done: Done = { commentUrl: null, fixCommit: pushed?.sha ?? null };
  const silent = !inputs.comment || (outcome?.kind === 'left' && outcome.moved);
  if (silent || isHourSpent(access, 'No comment is written')) return { kind: 'done', verdict, done };
  const untold = outcome?.kind === 'untold';
  if (pushed === null && !untold && (await readAgain(access, pull)) === null) return { kind: 'done', verdict, done };
  const lead =
    outcome === null
      ? `${notPushed}: there is nothing that it could mend.`
      : whatOfFix(outcome, notPushed, escapeMarkdown);
  const told = pushed?.after ?? verdict.outcome;
  const offered = pushed === null && !untold && verdict.fix !== null && unpushable(pull) === null;
  // What this program may not push, a person may.
  const event: Event = { kind: 'pull-request', pull };
  const fix = await showFix(pushed === null ? verdict.fix : null, inputs.root, inputs, event);
  const shown = { patch: fix.patch, command: verdict.fix === null || pushed !== null ? '' : fix.command };
  const commentUrl = await comment(access, pull.number, told, marker, { awaited: true, lead, offered, ...shown });
  return { kind: 'done', verdict, done: { ...done, commentUrl } };
}

const notPushed = 'No fix was pushed';

/** How the event asks for the fix of this policy: by the box above this marker, or by the command; null when it does not. */
async function requestIn(event: CommentEvent, isOwn: IsOwn, own: Marker): Promise<Marker | 'by command' | null> {
  // What programs write is no request of a person: our own edits of the box among it.
  if (event.sender.type === 'Bot') return null;
  if (event.action === 'created') return event.comment.body.trim() === command ? 'by command' : null;
  const { body, author } = event.comment;
  const marker = readMarker(body);
  if (marker === null || !isSameMarker(marker, own)) return null;
  const isTickedNow = isTicked(body) && event.previousBody !== null && !isTicked(event.previousBody);
  return isTickedNow && (await isOwn(author)) ? marker : null;
}

async function verdictOfPull(access: Access, pull: Pull, today: string): Promise<Verdict | Problem> {
  const { repository, inputs, runner } = access;
  const change = await changeOfPull({ repository, objects: objectsOf(repository), root: inputs.root }, pull);
  return 'code' in change ? change : verdictOn(change, inputs, today, 'push', policySources(runner, inputs, pull));
}

function refuse(message: string): Answered {
  return { kind: 'problem', problem: problem('platform', message, null) };
}
