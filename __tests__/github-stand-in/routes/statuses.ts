import { textOf } from '../json-field.ts';
import { pageOf } from '../page.ts';
import { apiUrlOf, pageUrlOf, presentApp, presentRepository, presentStatus } from '../present.ts';
import { latestRuns, latestStatuses } from '../protection.ts';
import { resolveCommit } from '../refs.ts';
import { invalid, notFound, refuse } from '../refusal.ts';
import { type Route, reads, repositoryRoute, writes } from '../route.ts';
import type { Status } from '../state.ts';

const longestDescription = 140;
const mostOfAContext = 1000;
const states = ['error', 'failure', 'pending', 'success'] as const;

const create = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/statuses/{sha}',
  writes('statuses'),
  async (call, answer, repository) => {
    const { sha } = call.parameters;
    const found = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.find(sha) : null;
    if (found?.type !== 'commit') return refuse(422, `No commit found for SHA: ${sha}`);
    const given = textOf(call.body, 'state');
    const state = states.find((known) => known === given);
    if (state === undefined) return invalid('Status', 'state', 'state is not included in the list');
    const description = textOf(call.body, 'description');
    if ([...(description ?? '')].length > longestDescription) {
      const message = `description is too long (maximum is ${longestDescription} characters)`;
      return invalid('Status', 'description', message);
    }
    const targetUrl = textOf(call.body, 'target_url');
    if (targetUrl !== null && targetUrl !== '' && !/^https?:\/\//.test(targetUrl)) {
      return invalid('Status', 'target_url', 'target_url must use http(s) scheme');
    }
    const context = textOf(call.body, 'context') ?? 'default';
    const same = repository.statuses.filter((other) => other.sha === sha && isSameContext(other.context, context));
    if (same.length >= mostOfAContext) {
      return invalid('Status', 'base', 'This SHA and context has reached the maximum number of statuses.');
    }
    const status: Status = {
      id: call.state.nextId(),
      sha,
      state,
      context,
      description,
      targetUrl,
      creator: call.token.user,
      app: call.token.app,
      createdAt: call.state.now(),
    };
    repository.statuses.push(status);
    return answer(201, presentStatus(call.state, repository, status));
  },
);

function isSameContext(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const list = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}/statuses',
  reads('statuses'),
  async (call, answer, repository) => {
    const sha = await resolveCommit(repository, call.parameters.ref);
    if (sha === null) return notFound();
    const newestFirst = repository.statuses.filter((status) => status.sha === sha).reverse();
    const { items, headers } = pageOf(call, newestFirst);
    return answer(
      200,
      items.map((status) => presentStatus(call.state, repository, status)),
      headers,
    );
  },
);

const combined = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}/status',
  reads('statuses'),
  async (call, answer, repository) => {
    const sha = await resolveCommit(repository, call.parameters.ref);
    if (sha === null) return notFound();
    const latest = latestStatuses(repository, sha);
    const { items, headers } = pageOf(call, latest);
    const url = `${apiUrlOf(call.state, repository)}/commits/${sha}`;
    return answer(
      200,
      {
        state: combinedState(latest),
        statuses: items.map((status) => {
          const { creator: _, ...shown } = presentStatus(call.state, repository, status);
          return shown;
        }),
        sha,
        total_count: latest.length,
        repository: presentRepository(call.state, repository),
        commit_url: url,
        url: `${url}/status`,
      },
      headers,
    );
  },
);

function combinedState(latest: readonly Status[]): Status['state'] {
  if (latest.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return latest.length > 0 && latest.every(({ state }) => state === 'success') ? 'success' : 'pending';
}

const checkRuns = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  reads('checks'),
  async (call, answer, repository) => {
    const sha = await resolveCommit(repository, call.parameters.ref);
    if (sha === null) return notFound();
    const name = call.query('check_name');
    const everything = repository.checkRuns.filter((run) => run.sha === sha);
    const chosen = call.query('filter') === 'all' ? everything : latestRuns(repository, sha);
    const wanted = chosen.filter((run) => name === null || run.name === name);
    const { items, headers } = pageOf(call, wanted);
    return answer(
      200,
      {
        total_count: wanted.length,
        check_runs: items.map((run) => ({
          id: run.id,
          node_id: `CR_${run.id}`,
          name: run.name,
          head_sha: run.sha,
          status: run.status,
          conclusion: run.conclusion,
          started_at: run.startedAt,
          url: `${apiUrlOf(call.state, repository)}/check-runs/${run.id}`,
          html_url: `${pageUrlOf(call.state, repository)}/runs/${run.id}`,
          app: presentApp(run.app),
        })),
      },
      headers,
    );
  },
);

export const statusRoutes: readonly Route[] = [create, list, combined, checkRuns];
