/** Paired measurements: two sides in turns, medians, ratios. Times are milliseconds. */
export interface Measurement {
  readonly name: string;
  /** Median of our side. */
  readonly ours: number;
  /** Median of the other side. */
  readonly theirs: number;
  /** Median of the pairs' ratios: how many times as fast, or how many times the cost, as `target` says. */
  readonly ratio: number;
  /** What the ratio must reach: `≥ 5` or `≤ 3`. */
  readonly target: string;
  readonly met: boolean;
}

/** The other side's time divided by ours: it must be at least so many times as slow. */
export function timesAsFast(name: string, pairs: readonly Pair[], atLeast: number): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => theirs / ours));
  return { ...sides(name, pairs), ratio, target: `≥ ${atLeast}`, met: ratio >= atLeast };
}

/** Our time divided by the other side's: it must be at most so many times as slow. */
export function timesTheCost(name: string, pairs: readonly Pair[], atMost: number): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs));
  return { ...sides(name, pairs), ratio, target: `≤ ${atMost}`, met: ratio <= atMost };
}

/** Ours and theirs, measured right after one another. */
export type Pair = readonly [number, number];

export function inTurns(count: number, ours: () => number, theirs: () => number): readonly Pair[] {
  return Array.from({ length: count }, () => [ours(), theirs()] as const);
}

/** How long a call takes. */
export function milliseconds(call: () => void): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function sides(name: string, pairs: readonly Pair[]): Pick<Measurement, 'name' | 'ours' | 'theirs'> {
  return { name, ours: median(pairs.map(([ours]) => ours)), theirs: median(pairs.map(([, theirs]) => theirs)) };
}
