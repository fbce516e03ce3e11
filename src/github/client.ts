import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { version } from '../report/project.ts';
import { eagerRequests, type Failures, failOnce } from './eager-requests.ts';
import { type Fetch, nodeFetch } from './node-fetch.ts';

export interface ClientOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  /** Factor on every wait: 1 is what GitHub asks for. */
  readonly waitScale: number;
  /** What asks instead of Node's own http, where a proxy stands between. */
  readonly fetch?: Fetch;
}

/** A connection to one GitHub with one token. */
export interface Client {
  readonly rest: Octokit['rest'];
  /** Login of whoever the token belongs to, which the REST API tells people alone; null when GitHub does not say. */
  viewer(): Promise<{ readonly data: string | null }>;
  /** Requests that are left in this hour, as far as the last answer said; null where there is no limit. */
  remaining(): number | null;
}

/**
 * Connects, without asking anything yet.
 *
 * Every wait is scaled by `waitScale`: those between retries (1, 4 and 9 seconds after server errors and lost connections,
 * what `retry-after` says after a refusal for too many requests), and those between writes (1 second, 3 where somebody is
 * notified), which keep a run below GitHub's secondary limits. No answer for 30 seconds is a lost connection.
 * An hour's limit that is used up is not waited for.
 */
export function connect(options: ClientOptions): Client {
  let remaining: number | null = null;
  const common = {
    auth: options.token === '' ? undefined : options.token,
    baseUrl: options.apiUrl,
    userAgent: `dependency-file-sync/${version}`,
    log: silent,
    request: { fetch: options.fetch ?? nodeFetch(Math.max(shortestTimeout, 30_000 * options.waitScale)) },
  };
  const paces = { write: 1000 * options.waitScale, notification: 3000 * options.waitScale };
  const failures: Failures = new WeakMap();
  const octokit = new PatientOctokit({
    ...common,
    failures,
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: 1000 * options.waitScale },
    throttle: {
      write: group('write', paces.write),
      notifications: group('notifications', paces.notification),
      retryAfterBaseValue: 1000 * options.waitScale,
      onRateLimit: () => false,
      onSecondaryRateLimit: (after: number, _: unknown, __: unknown, count: number) =>
        count < 3 && after <= longestWaitSeconds,
    },
  });
  eagerRequests(octokit, new PlainOctokit(common), failures, paces);
  octokit.hook.after('request', (response) => {
    const left = Number.parseInt(String(response.headers['x-ratelimit-remaining'] ?? ''), 10);
    if (Number.isSafeInteger(left)) remaining = left;
  });
  // An Enterprise Server has the one at `…/api/v3`, the other beside it.
  const graphql = `${options.apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
  const viewer = async () => {
    const { data } = await octokit.request({ method: 'POST', url: graphql, query: '{ viewer { login } }' });
    return { data: loginIn(data) };
  };
  return { rest: octokit.rest, viewer, remaining: () => remaining };
}

/** `{ data: { viewer: { login } } }` */
function loginIn(answer: unknown): string | null {
  let here = answer;
  for (const key of ['data', 'viewer', 'login']) {
    if (typeof here !== 'object' || here === null) return null;
    here = Reflect.get(here, key);
  }
  return typeof here === 'string' ? here : null;
}

/** Milliseconds; scaling must not make every answer late. */
const shortestTimeout = 2000;

/** A longer wait than this is not a hiccup: the job is better failed and run again. */
const longestWaitSeconds = 120;

const PlainOctokit = Octokit.plugin(plainFailures);
// The innermost plugins come first: what they throw, the others retry.
const PatientOctokit = Octokit.plugin(
  plainFailures,
  (octokit, { failures }) => failOnce(octokit, failures),
  retry,
  throttling,
);

/**
 * Makes two kinds of answers look like what they are: one that broke off in the middle (octokit then gives what came as a
 * string) is a server error, and every 429 is a limit that says when to come again.
 */
function plainFailures(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    options.headers['x-github-api-version'] = '2022-11-28';
    const response = await request(options);
    if (typeof response.data === 'string' && /\bjson\b/.test(response.headers['content-type'] ?? '')) {
      throw Object.assign(new Error('The answer broke off.'), { status: 502, request: options, response });
    }
    return response;
  });
  octokit.hook.error('request', (error) => {
    if ('status' in error && error.status === 429 && !/\bsecondary rate\b/i.test(error.message)) {
      error.message = `${error.message} (secondary rate limit)`;
    }
    throw error;
  });
}

function group(id: string, minTime: number): Bottleneck.Group {
  return new Bottleneck.Group({ id, maxConcurrent: 1, minTime });
}

const ignore = (): undefined => undefined;
/** Octokit warns on the console of what only its authors can mend; and nothing from outside may reach the log as it is. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
