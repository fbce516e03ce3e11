import { pageOf } from '../page.ts';
import { apiUrlOf, pageUrlOf, presentUser } from '../present.ts';
import { notFound } from '../refusal.ts';
import { type Route, reads, repositoryRoute, type Schemas, type Sent } from '../route.ts';
import type { Job, Repository, Run, State } from '../state.ts';

const getRun = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  reads('actions'),
  (call, answer, repository) => {
    const run = find(repository, call.parameters.run_id);
    return run === null ? notFound() : answer(200, presentRun(call.state, repository, run));
  },
);

const listRuns = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs',
  reads('actions'),
  (call, answer, repository) => {
    const sha = call.query('head_sha');
    const event = call.query('event');
    const wanted = repository.runs
      .filter((run) => sha === null || run.headSha === sha)
      .filter((run) => event === null || run.event === event)
      .reverse();
    const { items, headers } = pageOf(call, wanted);
    const runs = items.map((run) => presentRun(call.state, repository, run));
    return answer(200, { total_count: wanted.length, workflow_runs: runs }, headers);
  },
);

const listJobs = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  reads('actions'),
  (call, answer, repository) => {
    const run = find(repository, call.parameters.run_id);
    if (run === null) return notFound();
    const all = call.query('filter') === 'all';
    const jobs = run.jobs.filter((job) => all || job.attempt === run.attempt);
    const { items, headers } = pageOf(call, jobs);
    const shown = items.map((job) => presentJob(call.state, repository, run, job));
    return answer(200, { total_count: jobs.length, jobs: shown }, headers);
  },
);

const listJobsOfAttempt = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  reads('actions'),
  (call, answer, repository) => {
    const run = find(repository, call.parameters.run_id);
    const attempt = Number(call.parameters.attempt_number);
    if (run === null || !(attempt >= 1 && attempt <= run.attempt)) return notFound();
    const jobs = run.jobs.filter((job) => job.attempt === attempt);
    const { items, headers } = pageOf(call, jobs);
    const shown = items.map((job) => presentJob(call.state, repository, run, job));
    return answer(200, { total_count: jobs.length, jobs: shown }, headers);
  },
);

function find(repository: Repository, id: string): Run | null {
  return repository.runs.find((run) => String(run.id) === id) ?? null;
}

function presentRun(state: State, repository: Repository, run: Run): Sent<Schemas['workflow-run']> {
  const waiting = run.state === 'action_required';
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    event: run.event,
    run_attempt: run.attempt,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status: waiting ? 'completed' : 'in_progress',
    conclusion: waiting ? 'action_required' : null,
    actor: presentUser(state, run.actor),
    url: `${apiUrlOf(state, repository)}/actions/runs/${run.id}`,
    html_url: `${pageUrlOf(state, repository)}/actions/runs/${run.id}`,
    jobs_url: `${apiUrlOf(state, repository)}/actions/runs/${run.id}/jobs`,
  };
}

function presentJob(
  state: State,
  repository: Repository,
  run: Run,
  { check, attempt, machine }: Job,
): Sent<Schemas['job']> {
  const url = apiUrlOf(state, repository);
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    run_id: run.id,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${url}/actions/jobs/${check.id}`,
    html_url: `${pageUrlOf(state, repository)}/actions/runs/${run.id}/job/${check.id}`,
    check_run_url: `${url}/check-runs/${check.id}`,
    status: check.status,
    conclusion: check.conclusion,
    name: check.name,
    runner_name: machine,
    started_at: check.startedAt,
    created_at: check.startedAt,
    labels: ['ubuntu-latest'],
    steps: [],
  };
}

export const runRoutes: readonly Route[] = [getRun, listRuns, listJobs, listJobsOfAttempt];
