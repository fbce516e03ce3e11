import type { Octokit } from '@octokit/core';

type RequestOptions = Required<ReturnType<Octokit['request']['endpoint']['merge']>>;
type Response = Awaited<ReturnType<Octokit['request']>>;

/** How many reads are under way at once; GitHub takes up to 100 of everybody who shares the token. */
const maximumReads = 10;

/** Milliseconds between the starts of two writes, and of two that notify people, as GitHub asks for. */
export interface Paces {
  readonly write: number;
  readonly notification: number;
}

/** Sends a request that has failed once, and gives it the time that its failure asks for. */
export type Patiently = (options: RequestOptions, failure: unknown) => Promise<Response>;

/**
 * Sends each request once without the retry and throttling plugins, which take long to load and spend 10 to 20 ms of
 * timers on every request. Only when that fails do the plugins get it (`patient`). Until then the pace is kept here.
 */
export function eagerRequests(octokit: Pick<Octokit, 'hook'>, paces: Paces, patient: () => Promise<Patiently>): void {
  const reads = slots(maximumReads);
  const writes = slots(1);
  const pace = pacer();
  octokit.hook.wrap('request', async (send, options) => {
    try {
      if (options.method === 'GET') return await reads(async () => send(options));
      return await writes(async () => {
        await pace(notifies(options) ? paces.notification : paces.write);
        return send(options);
      });
    } catch (error) {
      // Its own hook would lead round in a circle.
      const { hook: _, ...request } = options.request;
      return (await patient())({ ...options, request }, error);
    }
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

/** So many run at once, however few wait. */
const leastAtOnce = 3;

/**
 * Runs at most so many at once, the others in the order in which they came. Of many that wait only a third run: each needs a
 * connection, and a new one takes three round trips before it carries anything; sooner, one of the others is free.
 */
function slots(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const isFree = (): boolean =>
    running < Math.min(most, Math.max(leastAtOnce, Math.ceil((running + waiting.length) / 3)));
  const next = (): void => {
    while (waiting.length > 0 && isFree()) {
      running += 1;
      waiting.shift()?.();
    }
  };
  return async (run) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      next();
    });
    try {
      return await run();
    } finally {
      running -= 1;
      next();
    }
  };
}
