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
 * A plugin that makes two kinds of answers look like what they are: one without JSON is a server error, be it that it broke off
 * in the middle (octokit then gives what came as a string) or that something on the way shows people a page; and every 429 is a
 * limit that says when to come again.
 */
export function plainFailures(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    options.headers['x-github-api-version'] = '2022-11-28';
    const response = await request(options);
    const { data, status, headers } = response;
    if (status !== noContent && (typeof data !== 'object' || data === null)) {
      const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
      const said = isJson ? 'The answer broke off.' : 'The answer is no JSON.';
      throw Object.assign(new Error(said), { status: 502, request: options, response });
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

/** What a deletion is answered with. */
const noContent = 204;
