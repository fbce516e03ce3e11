import { type Refusal, refuse } from './refusal.ts';
import type { Schemas, Sent } from './route.ts';
import type { Token } from './state.ts';

/** Counts a request against the token's hour; a refusal when there is nothing left of it. */
export function countRequest(token: Token, now = Math.floor(Date.now() / 1000)): Refusal | null {
  const { limit } = token;
  if (now >= limit.reset) {
    limit.used = 0;
    limit.reset = now + 3600;
  }
  if (limit.used < limit.limit) {
    limit.used += 1;
    return null;
  }
  const whose = token.app === null ? `user ID ${token.user.id}` : `installation ID ${token.user.id}`;
  return refuse(403, `API rate limit exceeded for ${whose}.`, aboutLimits);
}

/** The headers of every answer that is counted. */
export function limitHeaders({ limit }: Token): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(limit.limit),
    'x-ratelimit-remaining': String(limit.limit - limit.used),
    'x-ratelimit-used': String(limit.used),
    'x-ratelimit-reset': String(limit.reset),
    'x-ratelimit-resource': 'core',
  };
}

/** What `GET /rate_limit` says. */
export function limitOverview({ limit }: Token): Sent<Schemas['rate-limit-overview']> {
  const core = { limit: limit.limit, used: limit.used, remaining: limit.limit - limit.used, reset: limit.reset };
  return { resources: { core }, rate: core };
}

/** Too many requests in too short a time, or too many at once. */
export function secondaryLimit(status: 403 | 429, retryAfter: number | null): Refusal {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
  return refuse(status, message, `${aboutLimits}#about-secondary-rate-limits`, headers);
}

const aboutLimits = 'rest/using-the-rest-api/rate-limits-for-the-rest-api';
