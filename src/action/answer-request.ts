import { failureText, isFailure } from '../github/answer.ts';
import type { CommentEvent, Pull } from '../github/event.ts';
import { loginOf } from '../github/identity.ts';
import { isSameMarker, isTicked, type Marker, readMarker } from '../github/marker.ts';
import { objectsOf } from '../github/objects.ts';
import { mayWrite, readPullRequest } from '../github/pulls.ts';
import { type Problem, problem } from '../problem.ts';
import { safeLog } from '../report/workflow-command.ts';
import { changeOfPull } from './github-change.ts';
import { policySources } from './policy-source.ts';
import { unpushable } from './push-fix.ts';
import type { Done } from './say.ts';
import { comment, type Desk, pushAndVouch } from './tell-pull.ts';
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
export async function answerRequest(desk: Desk, event: CommentEvent, today: string): Promise<Answered> {
  const { repository, inputs } = desk;
  if (!inputs.fixOnRequest) return { kind: 'nothing', why: 'Comments ask for nothing without `fix-on-request: true`.' };
  const login = await loginOf(repository, inputs.token);
  const marker = requestIn(event, login, { root: inputs.root, policy: inputs.policy, job: null });
  if (marker === null) return { kind: 'nothing', why: 'This comment does not ask for the fix.' };
  const allowed = await mayWrite(repository, event.sender.login);
  if (isFailure(allowed))
    return refuse(`Whether ${event.sender.login} may write here could not be read: ${failureText(allowed)}.`);
  if (!allowed.data)
    return { kind: 'nothing', why: 'Only who has write access to the repository can ask for the fix.' };
  const pull = await readPullRequest(repository, event.number);
  if (isFailure(pull)) return refuse(`The pull request could not be read: ${failureText(pull)}.`);
  const verdict = await verdictOfPull(desk, pull.data, today);
  return 'code' in verdict ? { kind: 'problem', problem: verdict } : carryOut(desk, pull.data, verdict, marker);
}

async function carryOut(desk: Desk, pull: Pull, verdict: Verdict, marker: Marker): Promise<Answered> {
  const { log } = desk;
  const pushed = await pushAndVouch(desk, pull, verdict, marker.job);
  const unwanted = unpushable(pull);
  const reason = verdict.fix === null ? 'there is nothing that it could add.' : (unwanted ?? 'see the log of the run.');
  if (pushed === null) log(safeLog(`No fix was pushed: ${reason}\n`));
  const lead =
    pushed === null ? `No fix was pushed: ${reason}\n\n` : `The missing lines were added by ${pushed.sha}.\n\n`;
  const told = pushed?.after ?? verdict.outcome;
  const offered = pushed === null && verdict.fix !== null && unwanted === null;
  const commentUrl = await comment(desk, pull.number, told, marker, { lead, offered, patch: null, command: '' });
  return { kind: 'done', verdict, done: { commentUrl, fixCommit: pushed?.sha ?? null } };
}

/** The marker to answer with when the event asks for the fix of this policy; null when it does not. */
function requestIn(event: CommentEvent, login: string, own: Marker): Marker | null {
  // What programs write is no request of a person: our own edits of the box among it.
  if (event.sender.type === 'Bot') return null;
  if (event.action === 'created') return event.comment.body.trim() === command ? own : null;
  const { body, author } = event.comment;
  const marker = author === login ? readMarker(body) : null;
  if (marker === null || !isSameMarker(marker, own)) return null;
  return isTicked(body) && event.previousBody !== null && !isTicked(event.previousBody) ? marker : null;
}

async function verdictOfPull(desk: Desk, pull: Pull, today: string): Promise<Verdict | Problem> {
  const { repository, inputs, runner } = desk;
  const change = await changeOfPull({ repository, objects: objectsOf(repository), root: inputs.root }, pull);
  return 'code' in change ? change : verdictOn(change, inputs, today, 'push', policySources(runner, inputs, pull));
}

function refuse(message: string): Answered {
  return { kind: 'problem', problem: problem('platform', message, null) };
}
