import type { Fetch } from '../github/node-fetch.ts';
import type { Repository } from '../github/objects.ts';
import type { Runner } from '../github/runner.ts';

/**
 * The repository that the workflow runs in, through one token; null where the runner names none. What speaks to GitHub
 * is loaded only here, and what speaks to a proxy only where there is one.
 */
export async function connectTo(runner: Runner, token: string): Promise<Repository | null> {
  const [owner, repo] = runner.repository.split('/');
  if (owner === undefined || repo === undefined || owner === '' || repo === '') return null;
  const { connect } = await import('../github/client.ts');
  const { apiUrl, waitScale } = runner;
  if (!runner.proxy) return { client: connect({ apiUrl, token, waitScale }), owner, repo };
  const { defaults } = await import('@actions/github/lib/utils');
  const proxied: Fetch = (url, request) =>
    defaults.request?.fetch(url, { ...request, signal: AbortSignal.timeout(proxyMilliseconds) });
  return { client: connect({ apiUrl, token, waitScale, fetch: proxied }), owner, repo };
}

const proxyMilliseconds = 30_000;
