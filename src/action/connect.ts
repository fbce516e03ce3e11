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
  const proxy = runner.proxy ? await import('@actions/github/lib/utils') : null;
  const proxied = proxy === null ? {} : { fetch: proxy.defaults.request?.fetch };
  return { client: connect({ apiUrl, token, waitScale, ...proxied }), owner, repo };
}
