import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import type { Patiently } from './eager-requests.ts';
import { type CommonOptions, plainFailures } from './plain-failures.ts';

/** What waiting is done by. */
export interface Patience {
  /** Factor on every wait. */
  readonly waitScale: number;
  /** Milliseconds between the starts of two writes, and of two that notify people. */
  readonly write: number;
  readonly notification: number;
}

/**
 * Sends requests through the retry and throttling plugins, which wait and try again. The first attempt has been made, and
 * failed: the plugins get its failure as what their own first attempt gave, and go on just as if they had sent it.
 */
export function patientRequests(common: CommonOptions, { waitScale, write, notification }: Patience): Patiently {
  const octokit = new PatientOctokit({
    ...common,
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: 1000 * waitScale },
    throttle: {
      write: group('write', write),
      notifications: group('notifications', notification),
      retryAfterBaseValue: 1000 * waitScale,
      onRateLimit: () => false,
      onSecondaryRateLimit: (after: number, _: unknown, __: unknown, count: number) =>
        count < 3 && after <= longestWaitSeconds,
    },
  });
  return (options, failure) => octokit.request({ ...options, request: { ...options.request, failure } });
}

/** A longer wait than this is not a hiccup: the job is better failed and run again. */
const longestWaitSeconds = 120;

// The innermost plugins come first: what they throw, the others retry.
const PatientOctokit = Octokit.plugin(plainFailures, failOnce, retry, throttling);

/** Fails a request that has failed already, once. */
function failOnce(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.before('request', ({ request }) => {
    if (!('failure' in request)) return;
    const { failure } = request;
    delete request['failure'];
    throw failure;
  });
}

function group(id: string, minTime: number): Bottleneck.Group {
  return new Bottleneck.Group({ id, maxConcurrent: 1, minTime });
}
