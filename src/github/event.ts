import { type Problem, problem } from '../problem.ts';

/** A pull request as an event's payload or the API tells it. */
export interface Pull {
  readonly number: number;
  /** `repository` is null when the fork was deleted. */
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | null };
  /** Whether the head is the branch that the repository is known by, as where it is brought to a branch of releases. */
  readonly ofDefaultBranch: boolean;
  /** `sha` is the tip of the base branch when the event happened, not the merge base. */
  readonly base: { readonly sha: string; readonly ref: string; readonly repository: string };
  readonly draft: boolean;
  /** Neither merged nor closed. */
  readonly open: boolean;
}

/** A comment on a pull request, and who wrote or edited it. */
export interface CommentEvent {
  readonly kind: 'comment';
  readonly action: 'created' | 'edited';
  /** Number of the pull request. */
  readonly number: number;
  readonly comment: {
    readonly body: string;
    readonly author: string;
  };
  /** The text before the edit; null for a new comment, or when only something else changed. */
  readonly previousBody: string | null;
  /** Who created or edited the comment just now. */
  readonly sender: { readonly login: string; readonly type: string };
}

/** What happened, as far as this project answers to it. */
export type Event =
  | { readonly kind: 'pull-request'; readonly pull: Pull }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string }
  /** `before` is null on a new branch or tag and after a force push; `reason` then says which. */
  | { readonly kind: 'push'; readonly after: string; readonly before: string | null; readonly reason: string | null }
  | { readonly kind: 'commit'; readonly sha: string }
  | CommentEvent
  /** Comments that nobody meant for us, and what leaves nothing to check: end at once, in peace. */
  | { readonly kind: 'nothing'; readonly message: string };

/**
 * Reads the event that started the run.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the text of the file at `GITHUB_EVENT_PATH`
 * @param sha `GITHUB_SHA`, which is what events without a payload of their own are about
 * @returns the event, or a fatal `usage` problem for an event this project does not answer to, and for a payload that
 *   is not the one GitHub documents. Never throws.
 */
export function readEvent(name: string, payload: string, sha: string): Event | Problem {
  const body = parseJson(payload);
  if (body === undefined) return unusable(name, 'is not JSON');
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = readPull(at(body, 'pull_request'));
      return pull === null ? unusable(name, 'has no readable `pull_request`') : { kind: 'pull-request', pull };
    }
    case 'merge_group':
      return readMergeGroup(body);
    case 'push':
      return readPush(body);
    case 'schedule':
    case 'workflow_dispatch':
      return isSha(sha) ? { kind: 'commit', sha } : unusable(name, 'comes without a GITHUB_SHA');
    case 'issue_comment':
      return readComment(body);
    default:
      return problem('usage', `${unanswered(name)} Use ${answered}.`, null);
  }
}

/** A pull request out of a payload or an API answer; null when it is not one. */
export function readPull(value: unknown): Pull | null {
  const number = at(value, 'number');
  const headSha = at(value, 'head', 'sha');
  const headRef = at(value, 'head', 'ref');
  const baseSha = at(value, 'base', 'sha');
  const baseRef = at(value, 'base', 'ref');
  const repository = at(value, 'base', 'repo', 'full_name');
  const headRepository = at(value, 'head', 'repo', 'full_name');
  if (!isNumber(number) || !isSha(headSha) || !isSha(baseSha)) return null;
  if (typeof headRef !== 'string' || typeof baseRef !== 'string' || typeof repository !== 'string') return null;
  return {
    number,
    head: { sha: headSha, ref: headRef, repository: typeof headRepository === 'string' ? headRepository : null },
    base: { sha: baseSha, ref: baseRef, repository },
    ofDefaultBranch: headRef === at(value, 'head', 'repo', 'default_branch'),
    draft: at(value, 'draft') === true,
    open: at(value, 'state') !== 'closed',
  };
}

/** Whether the head branch lies in the repository of the base, so that a token of that repository may reach it. */
export function isSameRepository(pull: Pull): boolean {
  return pull.head.repository?.toLowerCase() === pull.base.repository.toLowerCase();
}

const answered =
  '`pull_request`, `pull_request_target`, `merge_group`, `push`, `schedule`, `workflow_dispatch` or `issue_comment`';

function unanswered(name: string): string {
  return name === '' ? 'GITHUB_EVENT_NAME is not set.' : `The event \`${name}\` is not one this action answers to.`;
}

function readMergeGroup(body: unknown): Event | Problem {
  const headSha = at(body, 'merge_group', 'head_sha');
  const baseSha = at(body, 'merge_group', 'base_sha');
  if (isSha(headSha) && isSha(baseSha)) return { kind: 'merge-group', headSha, baseSha };
  return unusable('merge_group', 'has no readable `merge_group`');
}

function readPush(body: unknown): Event | Problem {
  const isTag = textIn(at(body, 'ref')).startsWith('refs/tags/');
  // Of an annotated tag `after` is the tag's own object, which is no commit.
  const commit = isTag ? at(body, 'head_commit', 'id') : null;
  const after = isSha(commit) ? commit : at(body, 'after');
  const before = at(body, 'before');
  if (at(body, 'deleted') === true) {
    return { kind: 'nothing', message: 'This push deletes a branch or tag.' };
  }
  if (!isSha(after)) return unusable('push', 'has no readable `after`');
  if (at(body, 'created') === true || !isSha(before)) {
    return { kind: 'push', after, before: null, reason: `the ${isTag ? 'tag' : 'branch'} is new` };
  }
  if (at(body, 'forced') === true) return { kind: 'push', after, before: null, reason: 'this was a force push' };
  return { kind: 'push', after, before, reason: null };
}

function readComment(body: unknown): Event | Problem {
  const action = at(body, 'action');
  if (action !== 'created' && action !== 'edited') {
    return { kind: 'nothing', message: 'Only created and edited comments are answered.' };
  }
  if (at(body, 'issue', 'pull_request') == null) {
    return { kind: 'nothing', message: 'This comment is on an issue, not on a pull request.' };
  }
  const number = at(body, 'issue', 'number');
  const text = at(body, 'comment', 'body');
  const author = at(body, 'comment', 'user', 'login');
  const login = at(body, 'sender', 'login');
  const type = at(body, 'sender', 'type');
  const previous = at(body, 'changes', 'body', 'from');
  if (!isNumber(number) || at(body, 'comment') == null || typeof login !== 'string' || typeof type !== 'string') {
    return unusable('issue_comment', 'has no readable `comment`');
  }
  return {
    kind: 'comment',
    action,
    number,
    comment: { body: textIn(text), author: textIn(author) },
    previousBody: typeof previous === 'string' ? previous : null,
    sender: { login, type },
  };
}

function unusable(name: string, what: string): Problem {
  return problem('usage', `The payload of the event \`${name}\` ${what}.`, null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path of own keys; undefined where there is none. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** A commit id, SHA-1 or SHA-256, that is not all zeros (git's way of saying "none"). */
function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

/** The empty text where there is none. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
