import type { Method, Path } from './route.ts';

/** What goes wrong. Unless it says otherwise, the request has no effect. */
export type Fault =
  /** A server error, with the page of a proxy rather than JSON where GitHub's is one. */
  | { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504 }
  /** 429, as a proxy or GitHub says it. */
  | { readonly kind: 'too-many'; readonly retryAfter: number | null }
  /** 403 and the words of a secondary limit. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number | null }
  /** 403 and nothing left of the hour, which ends after so many seconds. */
  | { readonly kind: 'primary-limit'; readonly resetsIn: number }
  /** 403: the token may not, whatever its permissions. */
  | { readonly kind: 'forbidden' }
  /** The connection is cut. */
  | { readonly kind: 'reset' }
  /** The right answer, late. Takes effect. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No answer ever. */
  | { readonly kind: 'silent' }
  /** It takes effect, and the answer never arrives: the connection is cut, or nothing comes, or a proxy gives up. */
  | { readonly kind: 'lost'; readonly how: 'reset' | 'silent' | 'error' }
  /** It takes effect, and the answer breaks off in the middle. */
  | { readonly kind: 'cut' }
  /** Something else happens just before: a head moves, a comment is deleted. Then as always. */
  | { readonly kind: 'before'; readonly happen: () => void | Promise<void> };

/** Which requests are hit; all that is given must hold. */
export interface Target {
  /** Place in the log, from 0. */
  readonly index?: number;
  readonly method?: Method;
  readonly route?: Path;
  /** The first hit is the nth request that matches, from 1. Default: 1. */
  readonly nth?: number;
  /** How many requests are hit, from there on. Default: 1. */
  readonly times?: number;
}

export interface Faults {
  inject(fault: Fault, target: Target): void;
  /** Forgets every fault that is still to come. */
  clear(): void;
}

/** A request as faults see it. */
interface Arrival {
  readonly index: number;
  readonly method: string;
  readonly route: string | null;
}

export function createFaults(): { readonly faults: Faults; readonly take: (arrival: Arrival) => Fault | null } {
  let planned: { readonly fault: Fault; readonly target: Target; seen: number }[] = [];
  return {
    faults: {
      inject: (fault, target) => {
        planned.push({ fault, target, seen: 0 });
      },
      clear: () => {
        planned = [];
      },
    },
    take: (arrival) => {
      for (const plan of planned) {
        if (!isMeant(plan.target, arrival)) continue;
        plan.seen += 1;
        const first = plan.target.nth ?? 1;
        if (plan.seen >= first && plan.seen < first + (plan.target.times ?? 1)) return plan.fault;
      }
      return null;
    },
  };
}

function isMeant(target: Target, arrival: Arrival): boolean {
  if (target.index !== undefined && target.index !== arrival.index) return false;
  if (target.method !== undefined && target.method !== arrival.method) return false;
  return target.route === undefined || target.route === arrival.route;
}
