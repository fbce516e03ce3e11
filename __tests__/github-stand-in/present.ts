import type { ReadCommit } from './read-commit.ts';
import type { Schemas, Sent } from './route.ts';
import type { App, Comment, Pull, Repository, State, Status, User } from './state.ts';
import { fullName } from './state.ts';

/** Where a repository is in the API. */
export function apiUrlOf(state: State, repository: Repository): string {
  return `${state.apiUrl}/repos/${fullName(repository)}`;
}

/** Where people see a repository. */
export function pageUrlOf(state: State, repository: Repository): string {
  return `${state.serverUrl}/${fullName(repository)}`;
}

export function presentUser(state: State, { login, id, type }: User) {
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    url: `${state.apiUrl}/users/${encodeURIComponent(login)}`,
    html_url: `${state.serverUrl}/${login}`,
    type,
    site_admin: false,
    user_view_type: 'public',
  } satisfies Sent<Schemas['simple-user']>;
}

export function presentApp({ id, slug, name }: App) {
  return { id, slug, name } satisfies Sent<Schemas['integration']>;
}

export function presentRepository(state: State, repository: Repository) {
  const visibility: 'private' | 'public' = repository.private ? 'private' : 'public';
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    owner: presentUser(state, repository.owner),
    private: repository.private,
    html_url: pageUrlOf(state, repository),
    url: apiUrlOf(state, repository),
    fork: repository.parent !== null,
    default_branch: repository.defaultBranch,
    visibility,
    archived: false,
    disabled: false,
  } satisfies Sent<Schemas['repository']>;
}

/** What lists of pull requests, single ones and events have in common. */
export function presentPull(state: State, repository: Repository, pull: Pull) {
  const url = `${apiUrlOf(state, repository)}/pulls/${pull.number}`;
  const head = pull.headRepository;
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    url,
    html_url: `${pageUrlOf(state, repository)}/pull/${pull.number}`,
    issue_url: `${apiUrlOf(state, repository)}/issues/${pull.number}`,
    comments_url: `${apiUrlOf(state, repository)}/issues/${pull.number}/comments`,
    statuses_url: `${apiUrlOf(state, repository)}/statuses/${pull.headSha}`,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: null,
    user: presentUser(state, pull.author),
    draft: pull.draft,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    merged_at: pull.mergedAs === null ? null : pull.createdAt,
    merge_commit_sha: pull.mergedAs,
    head: {
      label: `${pull.headOwner.login}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: presentUser(state, pull.headOwner),
      repo: head === null ? null : presentRepository(state, head),
    },
    base: {
      label: `${repository.owner.login}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: presentUser(state, repository.owner),
      repo: presentRepository(state, repository),
    },
  } satisfies Sent<Schemas['pull-request-simple']>;
}

export function presentComment(state: State, repository: Repository, comment: Comment) {
  const url = apiUrlOf(state, repository);
  const reaction = (content: string) => comment.reactions.filter((given) => given === content).length;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${pageUrlOf(state, repository)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    user: presentUser(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: comment.app === null ? null : presentApp(comment.app),
    reactions: { total_count: comment.reactions.length, '+1': reaction('+1'), eyes: reaction('eyes') },
  } satisfies Sent<Schemas['issue-comment']>;
}

export function presentStatus(state: State, repository: Repository, status: Status): Sent<Schemas['status']> {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${apiUrlOf(state, repository)}/statuses/${status.sha}`,
    avatar_url: null,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: presentUser(state, status.creator),
  };
}

/** A commit as git's part of the API has it. */
export function presentGitCommit(
  state: State,
  repository: Repository,
  commit: ReadCommit,
): Sent<Schemas['git-commit']> {
  const url = apiUrlOf(state, repository);
  const page = pageUrlOf(state, repository);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: presentVerification(state, commit.sha),
  };
}

/** A commit as the rest of the API has it. */
export function presentCommit(state: State, repository: Repository, commit: ReadCommit): Sent<Schemas['commit']> {
  const url = apiUrlOf(state, repository);
  const page = pageUrlOf(state, repository);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification: presentVerification(state, commit.sha),
    },
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
  };
}

function presentVerification(state: State, sha: string): Sent<Schemas['verification']> {
  const verified = state.verified.has(sha);
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
    payload: null,
    verified_at: null,
  };
}
