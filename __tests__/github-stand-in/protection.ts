import { type Refusal, refuse } from './refusal.ts';
import {
  type CheckRun,
  fullName,
  type Protection,
  type Repository,
  type State,
  type Status,
  type Token,
} from './state.ts';

/** The newest status of each context on a commit; contexts are told apart without regard to case. */
export function latestStatuses(repository: Repository, sha: string): readonly Status[] {
  const latest = new Map<string, Status>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context.toLowerCase(), status);
  return [...latest.values()];
}

/** The newest check run of each name and app on a commit. */
export function latestRuns(repository: Repository, sha: string): readonly CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of repository.checkRuns) if (run.sha === sha) latest.set(`${run.app.id} ${run.name}`, run);
  return [...latest.values()];
}

/** What the merge box shows of one required check. */
export interface RequiredCheck {
  readonly context: string;
  readonly state: 'expected' | 'pending' | 'failing' | 'passing' | 'foreign';
}

/**
 * How the required checks of a branch stand on a commit. A status and a check run of the same name must both pass; a
 * check that is pinned to an App must come from it.
 */
export function requiredChecks(repository: Repository, branch: string, sha: string): readonly RequiredCheck[] {
  const needed = protectionsOf(repository, branch).flatMap((protection) => protection.requiredChecks);
  const statuses = latestStatuses(repository, sha);
  const runs = latestRuns(repository, sha);
  return needed.map(({ context, appId }) => {
    const named = statuses.filter((status) => status.context.toLowerCase() === context.toLowerCase());
    const started = runs.filter((run) => run.name === context);
    const isOurs = ({ app }: Status | CheckRun): boolean => appId === null || app?.id === appId;
    const states = [...named.filter(isOurs).map(stateOfStatus), ...started.filter(isOurs).map(stateOfRun)];
    if (states.length === 0) return { context, state: named.length + started.length > 0 ? 'foreign' : 'expected' };
    const worst = (['failing', 'pending'] as const).find((state) => states.includes(state));
    return { context, state: worst ?? 'passing' };
  });
}

function stateOfStatus({ state }: Status): 'failing' | 'pending' | 'passing' {
  if (state === 'success') return 'passing';
  return state === 'pending' ? 'pending' : 'failing';
}

function stateOfRun({ status, conclusion }: CheckRun): 'failing' | 'pending' | 'passing' {
  if (status !== 'completed') return 'pending';
  return conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral' ? 'passing' : 'failing';
}

/** Why GitHub would not merge because of required checks; null when they pass. */
export function requiredCheckMessage(checks: readonly RequiredCheck[]): string | null {
  const open = checks.filter(({ state }) => state !== 'passing');
  const [first] = open;
  if (first === undefined) return null;
  if (open.length > 1) return `${open.length} of ${checks.length} required status checks have not succeeded.`;
  if (first.state === 'foreign') {
    return `Required status check "${first.context}" was not set by the expected GitHub App.`;
  }
  return `Required status check "${first.context}" is ${first.state}.`;
}

/** Why a branch may not be moved to a commit by a token; null when it may. */
export function refusePush(
  state: State,
  repository: Repository,
  branch: string,
  token: Token,
  sha: string,
): Refusal | null {
  for (const protection of protectionsOf(repository, branch)) {
    if (protection.bypass.has(token.user.login)) continue;
    const wanted = new Set(protection.requiredChecks.map(({ context }) => context));
    const checks = requiredChecks(repository, branch, sha).filter(({ context }) => wanted.has(context));
    const message = protection.requirePull
      ? 'Changes must be made through a pull request.'
      : requiredCheckMessage(checks);
    if (message === null) continue;
    if (protection.kind === 'classic') return refuse(422, message, 'articles/about-protected-branches');
    const about = 'rest/git/refs#update-a-reference';
    if (protection.vague) return refuse(422, 'Reference update failed', about);
    const rules = `${state.serverUrl}/${fullName(repository)}/rules?ref=refs%2Fheads%2F${encodeURIComponent(branch)}`;
    return refuse(422, `Repository rule violations found\n\n${message}\n\n${rules}`, about);
  }
  return null;
}

export function protectionsOf(repository: Repository, branch: string): readonly Protection[] {
  return repository.protections.filter(({ pattern }) =>
    pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch,
  );
}
