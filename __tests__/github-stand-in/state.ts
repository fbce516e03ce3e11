import type { GitStore } from './git-store.ts';
import type { PermissionName } from './route.ts';

/** Everything the stand-in remembers besides git's objects and refs. The routes change it; tests read it. */
export interface State {
  /** `http://127.0.0.1:1234`, with `/api/v3` when it plays an Enterprise Server. */
  readonly apiUrl: string;
  /** What links for people begin with. */
  readonly serverUrl: string;
  readonly enterprise: boolean;
  /** Key: `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>;
  /** Every git store that was opened; forks share their parent's. */
  readonly stores: GitStore[];
  readonly tokens: Map<string, Token>;
  readonly users: Map<string, User>;
  /** A second later at every call, so that times and commit ids are the same in every run. */
  readonly now: () => string;
  readonly nextId: () => number;
  /** Ids of commits that the stand-in signed. */
  readonly verified: Set<string>;
}

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Token {
  readonly secret: string;
  readonly user: User;
  /** Of the GitHub App that it was made for; null for a person's token. */
  readonly app: App | null;
  readonly permissions: ReadonlyMap<PermissionName, 'read' | 'write'>;
  /** Full names in lower case; others are seen as anybody sees them. */
  readonly repositories: ReadonlySet<string>;
  readonly limit: RateLimit;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

export interface RateLimit {
  limit: number;
  used: number;
  /** Seconds since 1970. */
  reset: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  /** The fork's parent. Both keep their objects in one store, as GitHub does: a fork's commits can be read by their id. */
  readonly parent: Repository | null;
  readonly git: GitStore;
  /** Where its refs are in the store: `refs/`, or `refs/forks/owner/name/`. */
  readonly refs: string;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  readonly runs: Run[];
  readonly protections: Protection[];
  /** Key: login in lower case. */
  readonly collaborators: Map<string, Role>;
  nextNumber: number;
  /** Recursive tree listings stop after so many entries. GitHub: 100,000. */
  treeLimit: number;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly author: User;
  readonly createdAt: string;
  readonly baseRef: string;
  /** Tip of the base branch when the head was last pushed. */
  baseSha: string;
  readonly headRef: string;
  /** Who owns the head branch; kept when the fork is deleted. */
  readonly headOwner: User;
  /** Null: the fork was deleted. */
  headRepository: Repository | null;
  headSha: string;
  /** Before the last push to the head; the same as `headSha` until there was one. */
  previousHeadSha: string;
  draft: boolean;
  state: 'open' | 'closed';
  mergedAs: string | null;
  readonly maintainerCanModify: boolean;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: User;
  readonly app: App | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Contents of reactions: `+1`, `eyes`. */
  readonly reactions: string[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly app: App | null;
  readonly createdAt: string;
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly app: App;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  readonly startedAt: string;
}

/** A workflow run; its jobs are check runs with the same id. */
export interface Run {
  readonly id: number;
  /** The newest, from 1. */
  attempt: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly actor: User;
  /** `action_required`: waits for a person's approval, and has no jobs. */
  readonly state: 'running' | 'action_required';
  readonly jobs: Job[];
}

export interface Job {
  readonly attempt: number;
  readonly machine: string | null;
  readonly check: CheckRun;
}

export interface Protection {
  /** A branch, or `*` for all, or a prefix and `*`. */
  readonly pattern: string;
  /** Classic branch protection and rulesets refuse in different words. */
  readonly kind: 'classic' | 'ruleset';
  readonly requiredChecks: readonly { readonly context: string; readonly appId: number | null }[];
  /** The head must contain the base's tip. */
  readonly strict: boolean;
  readonly requirePull: boolean;
  /** A ruleset's refusal that does not even say it is one. */
  readonly vague: boolean;
  readonly bypass: ReadonlySet<string>;
}

export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

export function fullName(repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The user of that login, made when it is new: bots end with `[bot]`. */
export function userOf(state: State, login: string, type?: User['type']): User {
  const known = state.users.get(login.toLowerCase());
  if (known !== undefined) return known;
  const bot = login.endsWith('[bot]');
  const id = login === 'github-actions[bot]' ? 41_898_282 : state.nextId();
  const user: User = { login, id, type: type ?? (bot ? 'Bot' : 'User') };
  state.users.set(login.toLowerCase(), user);
  return user;
}
