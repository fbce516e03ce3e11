import type { Octokit } from '@octokit/core';
import type { Fetch } from './node-fetch.ts';

/** How GitHub is reached, by who asks once and by who is patient. */
export interface CommonOptions {
  readonly auth: string | undefined;
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly log: Octokit['log'];
  readonly request: { readonly fetch: Fetch };
}

/**
 * A plugin that makes two kinds of answers look like what they are: one that broke off in the middle (octokit then gives
 * what came as a string) is a server error, and every 429 is a limit that says when to come again.
 */
export function plainFailures(octokit: Pick<Octokit, 'hook'>): void {
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
