import { actionsApp, type CheckRun, type Repository, type Run, type State, type Token, type User } from './state.ts';

export interface NewRun {
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  readonly actor: User;
  /** Names of the jobs; each is a check run on the commit. */
  readonly jobs: readonly { readonly name: string; readonly machine: string }[];
  readonly state?: Run['state'];
}

/** A workflow run whose jobs are in progress. */
export function startRun(state: State, repository: Repository, wanted: NewRun): Run {
  const run: Run = {
    id: state.nextId(),
    attempt: 1,
    event: wanted.event,
    headBranch: wanted.branch,
    headSha: wanted.sha,
    actor: wanted.actor,
    state: wanted.state ?? 'running',
    jobs: [],
  };
  repository.runs.push(run);
  startJobs(state, repository, run, wanted.jobs);
  return run;
}

/** The next attempt of a run; the jobs of the earlier ones stay. */
export function startAgain(state: State, repository: Repository, id: number, jobs: NewRun['jobs']): Run {
  const run = repository.runs.find((other) => other.id === id);
  if (run === undefined) throw new Error(`There is no run ${id}`);
  run.attempt += 1;
  startJobs(state, repository, run, jobs);
  return run;
}

function startJobs(state: State, repository: Repository, run: Run, jobs: NewRun['jobs']): void {
  for (const { name, machine } of jobs) {
    const check = addCheckRun(state, repository, { sha: run.headSha, name, conclusion: null });
    run.jobs.push({ attempt: run.attempt, machine, check });
  }
}

/** A check run of GitHub Actions, in progress until it has a conclusion. */
export function addCheckRun(
  state: State,
  repository: Repository,
  wanted: Pick<CheckRun, 'sha' | 'name' | 'conclusion'> & { readonly app?: CheckRun['app'] },
): CheckRun {
  const check: CheckRun = {
    id: state.nextId(),
    sha: wanted.sha,
    name: wanted.name,
    app: wanted.app ?? actionsApp,
    status: wanted.conclusion === null ? 'in_progress' : 'completed',
    conclusion: wanted.conclusion,
    startedAt: state.now(),
  };
  repository.checkRuns.push(check);
  return check;
}

/**
 * What a push over the API sets off. Pushed with a workflow's own token, pull requests from the branch get a run that
 * waits for a person's approval and has no jobs; pushed with another, they get runs whose jobs are still to come.
 */
export function recordPush(state: State, repository: Repository, branch: string, sha: string, token: Token): void {
  const own = token.app?.id === actionsApp.id;
  const run = { branch, sha, actor: token.user, jobs: [] };
  if (!own) startRun(state, repository, { ...run, event: 'push' });
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.state === 'open' && pull.headRef === branch && pull.headRepository === repository,
  );
  for (const _ of pulls) {
    startRun(state, repository, { ...run, event: 'pull_request', state: own ? 'action_required' : 'running' });
  }
}
