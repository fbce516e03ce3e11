import { setTimeout as delay } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import { createRepository, type RepositoryOptions, type StandInRepository } from './repository.ts';
import { commentRoutes } from './routes/comments.ts';
import { compareRoutes } from './routes/compare.ts';
import { contentRoutes } from './routes/contents.ts';
import { gitObjectRoutes } from './routes/git-objects.ts';
import { gitRefRoutes } from './routes/git-refs.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { runRoutes } from './routes/runs.ts';
import { statusRoutes } from './routes/statuses.ts';
import { type LoggedRequest, startServer } from './server.ts';
import type { RateLimit, State } from './state.ts';

const routes = [
  ...gitObjectRoutes,
  ...gitRefRoutes,
  ...compareRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...statusRoutes,
  ...runRoutes,
  ...repositoryRoutes,
];

export interface GitHubOptions {
  /** Plays an Enterprise Server: everything below `/api/v3`, and no rate limits. Default: false. */
  readonly enterprise?: boolean;
}

/** A GitHub of its own for one test. */
export interface StandInGitHub {
  /** What clients take as the address of the API (`GITHUB_API_URL`). */
  readonly url: string;
  /** Makes an empty repository; `owner/name`. */
  repository(name: string, options?: RepositoryOptions): Promise<StandInRepository>;
  /** Every request since the start, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  /** Sets a token's hour. */
  rateLimit(token: string, limit: Partial<{ remaining: number; limit: number; resetsIn: number }>): void;
  /** Ends everything and removes every file. Throws when the stand-in itself failed meanwhile. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for GitHub on a free port of the loopback interface.
 *
 * ```ts
 * const github = await startGitHub();
 * const app = await github.repository('octo-org/app');
 * await app.commit({ 'requirements.txt': 'django\n' });
 * await app.commit({ 'requirements.txt': 'django\nstripe\n' }, { branch: 'feature', parents: ['main'] });
 * const number = await app.openPull({ head: 'feature' });
 * const token = app.token({ permissions: { contents: 'read', pull_requests: 'write' } });
 * github.faults.inject({ kind: 'error', status: 502 }, { method: 'get', route: '/repos/{owner}/{repo}/git/blobs/{file_sha}' });
 * const step = await app.runnerEnvironment({ event: 'pull_request', number }, { token });
 * // start the action with step.env in step.workspace, then look:
 * app.comments(number); app.statuses(sha); await app.fileAt('feature', 'requirements.txt'); await app.mergeBox(number);
 * github.requests.filter(({ write }) => write).length;
 * await github.close();
 * ```
 *
 * It is stateful: objects, trees and refs are git's own in a bare repository, so that what was pushed over the API can be
 * read back, diffed and merged. Repositories are private unless said otherwise, and a token may do what its permissions
 * say, no more. Answers hold some of the fields that GitHub documents and none that it does not (`Sent` in `route.ts`);
 * a path that is not played is answered with 404 and logged with `route: null`. `rerunOf` of a step runs it once more;
 * `app.git(…)` does what has no function of its own (`app.git('update-ref', '-d', 'refs/heads/feature')`).
 *
 * Not played: GraphQL, reviews, conditional requests, and secondary limits that nobody injected.
 */
export async function startGitHub({ enterprise = false }: GitHubOptions = {}): Promise<StandInGitHub> {
  const server = await startServer(routes, enterprise ? '/api/v3' : '', (apiUrl) => createState(apiUrl, enterprise));
  const { state } = server;
  const removals: (() => void)[] = [];
  return {
    url: server.url,
    requests: server.requests,
    faults: server.faults,
    repository: (name, options = {}) => createRepository(state, name, options, removals),
    rateLimit: (secret, wanted) => {
      const limit = state.tokens.get(secret)?.limit;
      if (limit === undefined) throw new Error('There is no such token');
      setLimit(limit, wanted);
    },
    close: async () => {
      const closed = await Promise.allSettled([
        inTime('server', server.close()),
        ...state.stores.map((store) => inTime('git', store.close())),
      ]);
      for (const remove of removals) remove();
      for (const one of closed) if (one.status === 'rejected') throw one.reason;
    },
  };
}

/** Less than a hook of the tests may take, so that the failure says what did not end. */
const longestEnd = 30_000;

async function inTime(part: string, ended: Promise<void>): Promise<void> {
  const late = delay(longestEnd, undefined, { ref: false }).then(() => {
    throw new Error(`The stand-in's ${part} did not end within ${longestEnd / 1000} s`);
  });
  await Promise.race([ended, late]);
}

/** Ids are larger than 31 bits, as GitHub's have long been. */
const firstId = 3_000_000_000;

function createState(apiUrl: string, enterprise: boolean): State {
  let id = firstId;
  let time = Date.UTC(2026, 10, 23, 9);
  return {
    apiUrl,
    serverUrl: enterprise ? 'https://github.example.com' : 'https://github.com',
    enterprise,
    repositories: new Map(),
    stores: [],
    tokens: new Map(),
    users: new Map(),
    verified: new Set(),
    nextId: () => {
      id += 1;
      return id;
    },
    now: () => {
      time += 1000;
      return `${new Date(time).toISOString().slice(0, 19)}Z`;
    },
  };
}

function setLimit(limit: RateLimit, wanted: Partial<{ remaining: number; limit: number; resetsIn: number }>): void {
  limit.limit = wanted.limit ?? limit.limit;
  if (wanted.remaining !== undefined) limit.used = limit.limit - wanted.remaining;
  if (wanted.resetsIn !== undefined) limit.reset = Math.floor(Date.now() / 1000) + wanted.resetsIn;
}
