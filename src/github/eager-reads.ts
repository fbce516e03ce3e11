import type { Octokit } from '@octokit/rest';

type Hooked = Pick<Octokit, 'hook'>;

/** How many reads are under way at once; GitHub takes up to 100 of everybody who shares the token. */
const maximumReads = 10;

/**
 * Sends each read once without the retry and throttling plugins, which spend some 10 ms of timers on every request. Only
 * when that fails do the plugins get the read, with the failure as what their own first attempt gave (`failOnce`): they
 * wait and try again just as if they had sent it.
 */
export function eagerReads(octokit: Hooked, plain: Octokit): void {
  const slot = slots(maximumReads);
  octokit.hook.wrap('request', async (patiently, options) => {
    if (options.method !== 'GET') return patiently(options);
    // Its own hook would lead round in a circle.
    const { hook: _, ...request } = options.request;
    try {
      return await slot(() => plain.request({ ...options, request }));
    } catch (error) {
      return patiently({ ...options, request: { ...options.request, failed: error } });
    }
  });
}

/** To stand innermost among the plugins: fails a request that has failed already, once. */
export function failOnce(octokit: Hooked): void {
  octokit.hook.before('request', (options) => {
    const { failed } = options.request;
    if (failed === undefined) return;
    delete options.request['failed'];
    throw failed;
  });
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
