import { shorten } from '../shorten.ts';

/**
 * Why GitHub did not do what it was asked; a closed list, because what happens next depends on it.
 *
 * - `not-found`: there is no such thing, or the token may not know of it.
 * - `forbidden`: the token may not do that, or (401) is no token.
 * - `limited`: too many requests, and waiting did not help or would take too long.
 * - `conflict`: the thing is not as it was (409), or the request cannot be done to it (422).
 * - `unreachable`: no answer, or a server error, after all retries. A write may have happened all the same.
 * - `unreadable`: an answer without what GitHub documents.
 */
export type FailureKind = 'not-found' | 'forbidden' | 'limited' | 'conflict' | 'unreachable' | 'unreadable';

/** A request that gave nothing. */
export interface Failure {
  readonly failure: FailureKind;
  /** HTTP status; null without an answer. */
  readonly status: number | null;
  /** GitHub's words, empty for none: for people, after escaping; never to be matched where `failure` or `status` serves. */
  readonly message: string;
}

/** What a request gave: data, or a failure as a value. */
export type Answer<T> = { readonly data: T } | Failure;

/** Asks, and gives the answer's data or why there is none. Anything thrown that is no answer of GitHub is thrown on. */
export async function ask<T>(request: () => Promise<{ readonly data: T }>): Promise<Answer<T>> {
  try {
    return { data: (await request()).data };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure;
  }
}

/** A page of a list, and the header that leads to the others. */
interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * Asks for one page after another, until GitHub names no next one; what they hold, or why one of them did not come. A page that
 * is not full need not be the last: GitHub leaves out what the token may not see.
 */
export async function askPages<T>(
  request: (page: { readonly page: number; readonly per_page: number }) => Promise<Page<T>>,
): Promise<Answer<readonly T[]>> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    let link: string | undefined;
    const answer = await ask(async () => {
      const { data, headers } = await request({ page, per_page: perPage });
      link = headers.link;
      return { data };
    });
    if (isFailure(answer)) return answer;
    if (!Array.isArray(answer.data))
      return { failure: 'unreadable', status: null, message: 'a list came as something else' };
    for (const one of answer.data) all.push(one);
    if (answer.data.length === 0 || !hasNext(link, answer.data.length)) return { data: all };
  }
}

/** A list of one page comes without the header, as does any where something in between drops it: then a full page has a next one. */
function hasNext(link: string | undefined, length: number): boolean {
  return link === undefined ? length >= perPage : /;\s*rel="next"/.test(link);
}

/** As many as GitHub gives at once. */
const perPage = 100;

/** Tells a failure from what was asked for, which has no property of that name. */
export function isFailure(answer: object): answer is Failure {
  return 'failure' in answer;
}

/** One clause for people: `GitHub says "Not Found" (404)`. What rules say comes in many lines, and may be long. */
export function failureText({ failure, status, message }: Failure): string {
  const words = shorten(message.trim().replace(/\s+/g, ' '), 500);
  if (status === null && failure === 'unreadable') return `GitHub's answer cannot be used (${words})`;
  if (status === null) return `GitHub did not answer (${words})`;
  if (words === '') return `GitHub answered with an error page (${status})`;
  return `GitHub says "${words}" (${status})`;
}

function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const answered = 'response' in error && typeof error.response === 'object' && error.response !== null;
  const message = isPage(error.message) ? '' : error.message.replace(/ - https:\/\/\S*$/, '');
  const status = answered ? error.status : null;
  return { failure: kindOf(status, error.message, answered ? headersOf(error.response) : {}), status, message };
}

/** What stands before GitHub answers for it in HTML, which octokit takes for its words. */
function isPage(message: string): boolean {
  return /^\s*</.test(message);
}

function kindOf(status: number | null, message: string, headers: Readonly<Record<string, unknown>>): FailureKind {
  switch (status) {
    case null:
      return 'unreachable';
    case 401:
      return 'forbidden';
    case 403:
      return isLimit(message, headers) ? 'limited' : 'forbidden';
    case 404:
    case 410:
    case 451:
      return 'not-found';
    case 409:
    case 422:
      return 'conflict';
    case 429:
      return 'limited';
    default:
      return status >= 500 ? 'unreachable' : 'unreadable';
  }
}

/** A 403 that says when to come again, or (GitHub documents no other sign) speaks of a rate limit. */
function isLimit(message: string, headers: Readonly<Record<string, unknown>>): boolean {
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit\b/i.test(message);
}

function headersOf(response: unknown): Readonly<Record<string, unknown>> {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  const { headers } = response;
  return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}
