/** Paired measurements: two sides in turns, medians, ratios. Times are milliseconds. */
export interface Measurement {
  readonly name: string;
  /** Median of our side; null where one value is measured and no time. */
  readonly ours: number | null;
  /** Median of the other side. */
  readonly theirs: number | null;
  /** Median of the pairs' ratios: how many times as fast, or how many times the cost, as `target` says. */
  readonly ratio: number;
  /** What the ratio is counted in: `×`, `MB`. */
  readonly unit: string;
  /** What the ratio must reach: `≥ 5` or `≤ 3`; empty when nothing is promised. */
  readonly target: string;
  readonly met: boolean;
}

/** The other side's time divided by ours: it must be at least so many times as slow. */
export function timesAsFast(name: string, pairs: readonly Pair[], atLeast: number): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => theirs / ours));
  return { ...sides(name, pairs), ratio, unit: '×', target: `≥ ${atLeast}`, met: ratio >= atLeast };
}

/** Our time divided by the other side's: it must be at most so many times as slow; infinity promises nothing. */
export function timesTheCost(name: string, pairs: readonly Pair[], atMost: number): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs));
  const target = Number.isFinite(atMost) ? `≤ ${atMost}` : '';
  return { ...sides(name, pairs), ratio, unit: '×', target, met: ratio <= atMost };
}

/** One value that must not be above another. */
export function atMost(name: string, value: number, most: number, unit: string): Measurement {
  return { name, ours: null, theirs: null, ratio: value, unit, target: `≤ ${most}`, met: value <= most };
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
