import { Octokit } from '@octokit/core';
import { version } from '../report/project.ts';
import { eagerRequests, type Patiently } from './eager-requests.ts';
import { type Fetch, nodeFetch } from './node-fetch.ts';
import { once } from './once.ts';
import { type CommonOptions, plainFailures } from './plain-failures.ts';

/** Which GitHub, as whom, and how patiently. */
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
  /** Asks by a route as GitHub documents it: `GET /repos/{owner}/{repo}/…`, and what stands in braces with it. */
  readonly request: Octokit['request'];
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
  const common: CommonOptions = {
    auth: options.token === '' ? undefined : options.token,
    baseUrl: options.apiUrl,
    userAgent: `dependency-file-sync/${version}`,
    log: silent,
    request: { fetch: options.fetch ?? nodeFetch(Math.max(shortestTimeout, 30_000 * options.waitScale)) },
  };
  const paces = { write: 1000 * options.waitScale, notification: 3000 * options.waitScale };
  const octokit = new PlainOctokit(common);
  eagerRequests(
    octokit,
    paces,
    once(() => patiently(common, { ...paces, waitScale: options.waitScale })),
  );
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
  return { request: octokit.request, viewer, remaining: () => remaining };
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

const PlainOctokit = Octokit.plugin(plainFailures);

/** What is patient is loaded when something has failed: most runs see nothing of that. */
async function patiently(
  ...given: Parameters<typeof import('./patient-requests.ts').patientRequests>
): Promise<Patiently> {
  const { patientRequests } = await import('./patient-requests.ts');
  return patientRequests(...given);
}

const ignore = (): undefined => undefined;
/** Octokit warns on the console of what only its authors can mend; and nothing from outside may reach the log as it is. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
