import type { Octokit } from '@octokit/rest';

type Hooked = Pick<Octokit, 'hook'>;

/** How many reads are under way at once; GitHub takes up to 100 of everybody who shares the token. */
const maximumReads = 10;

/** Milliseconds between the starts of two writes, and of two that notify people, as GitHub asks for. */
export interface Paces {
  readonly write: number;
  readonly notification: number;
}

/**
 * Sends each request once without the retry and throttling plugins, which spend 10 to 20 ms of timers on every one of
 * them. Only when that fails do the plugins get the request, with the failure as what their own first attempt gave
 * (`failOnce`): they wait and try again just as if they had sent it. Until then the pace is kept here.
 */
export function eagerRequests(octokit: Hooked, plain: Octokit, failures: Failures, paces: Paces): void {
  const reads = slots(maximumReads);
  const writes = slots(1);
  const pace = pacer();
  octokit.hook.wrap('request', async (patiently, options) => {
    // Its own hook would lead round in a circle.
    const { hook: _, ...request } = options.request;
    const send = () => plain.request({ ...options, request });
    try {
      if (options.method === 'GET') return await reads(send);
      return await writes(async () => {
        await pace(notifies(options) ? paces.notification : paces.write);
        return send();
      });
    } catch (error) {
      // The plugins count in here, and without a copy they would count for all requests together.
      options.request = { ...options.request };
      failures.set(options, error);
      return patiently(options);
    }
  });
}

/** Failures of first attempts, by the options of the request, which are the same object throughout its hooks. */
export type Failures = WeakMap<object, unknown>;

/** To stand innermost among the plugins: fails a request that has failed already, once. */
export function failOnce(octokit: Hooked, failures: Failures): void {
  octokit.hook.before('request', (options) => {
    if (!failures.has(options)) return;
    const failed = failures.get(options);
    failures.delete(options);
    throw failed;
  });
}

function notifies({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method === 'POST' && url.endsWith('/comments');
}

/** Waits until so many milliseconds have gone by since it last let somebody go. */
function pacer(): (gap: number) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async (gap) => {
    const wait = last + gap - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    last = performance.now();
  };
}

/** Runs at most so many at once, the others in the order they came. */
function slots(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
