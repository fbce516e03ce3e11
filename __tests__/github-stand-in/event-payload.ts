import { pageUrlOf, presentComment, presentPull, presentRepository, presentUser } from './present.ts';
import type { Schemas, Sent } from './route.ts';
import { type Comment, fullName, type Pull, type Repository, type State, type User } from './state.ts';

/** What every payload says of where it happened and who did it. */
function common(state: State, repository: Repository, sender: User) {
  return { repository: presentRepository(state, repository), sender: presentUser(state, sender) };
}

export type PullAction = 'opened' | 'synchronize' | 'reopened';

export function pullPayload(
  state: State,
  repository: Repository,
  pull: Pull,
  happened: { readonly action: PullAction; readonly sender: User },
) {
  const { action, sender } = happened;
  const shared = {
    ...common(state, repository, sender),
    number: pull.number,
    pull_request: { ...presentPull(state, repository, pull), maintainer_can_modify: pull.maintainerCanModify },
  };
  switch (action) {
    case 'synchronize':
      return { action, before: pull.previousHeadSha, after: pull.headSha, ...shared } satisfies Sent<
        Schemas['webhook-pull-request-synchronize']
      >;
    case 'opened':
      return { action, ...shared } satisfies Sent<Schemas['webhook-pull-request-opened']>;
    case 'reopened':
      return { action, ...shared } satisfies Sent<Schemas['webhook-pull-request-reopened']>;
  }
}

export function commentPayload(
  state: State,
  repository: Repository,
  pull: Pull,
  happened: { readonly comment: Comment; readonly previousBody: string | null; readonly sender: User },
) {
  const { comment, previousBody, sender } = happened;
  const url = `${pageUrlOf(state, repository)}/pull/${pull.number}`;
  const { reactions: _, performed_via_github_app: __, ...shown } = presentComment(state, repository, comment);
  const shared = {
    ...common(state, repository, sender),
    comment: shown,
    issue: {
      number: pull.number,
      title: pull.title,
      state: pull.state,
      user: presentUser(state, pull.author),
      html_url: url,
      pull_request: { html_url: url, url: `${state.apiUrl}/repos/${fullName(repository)}/pulls/${pull.number}` },
    },
  };
  if (previousBody === null) {
    return { action: 'created', ...shared } satisfies Sent<Schemas['webhook-issue-comment-created']>;
  }
  return { action: 'edited', changes: { body: { from: previousBody } }, ...shared } satisfies Sent<
    Schemas['webhook-issue-comment-edited']
  >;
}

export function mergeGroupPayload(
  state: State,
  repository: Repository,
  group: { readonly headSha: string; readonly headRef: string; readonly baseSha: string; readonly baseRef: string },
  sender: User,
) {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: group.headSha,
      head_ref: `refs/heads/${group.headRef}`,
      base_sha: group.baseSha,
      base_ref: `refs/heads/${group.baseRef}`,
    },
    ...common(state, repository, sender),
  } satisfies Sent<Schemas['webhook-merge-group-checks-requested']>;
}

export function pushPayload(
  state: State,
  repository: Repository,
  push: { readonly branch: string; readonly before: string | null; readonly after: string; readonly forced: boolean },
  sender: User,
) {
  const before = push.before ?? '0'.repeat(40);
  return {
    ref: `refs/heads/${push.branch}`,
    before,
    after: push.after,
    created: push.before === null,
    deleted: false,
    forced: push.forced,
    base_ref: null,
    compare: `${pageUrlOf(state, repository)}/compare/${before}...${push.after}`,
    ...common(state, repository, sender),
  } satisfies Sent<Schemas['webhook-push']>;
}

/** A schedule's payload is not documented as a webhook; it names the repository and the schedule. */
export function plainPayload(state: State, repository: Repository, branch: string, sender: User) {
  return { ref: `refs/heads/${branch}`, inputs: null, ...common(state, repository, sender) } satisfies Sent<
    Schemas['webhook-workflow-dispatch']
  >;
}
