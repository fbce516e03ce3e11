import { hrtime } from 'node:process';

/** Measurements in turns: every contender runs once a round, medians, ratios within a round. Times are milliseconds. */
export interface Measurement {
  readonly name: string;
  /** What ours is held against; empty where one value is measured alone. */
  readonly against: string;
  /** Median of our side; null where one value is measured and no time. */
  readonly ours: number | null;
  /** Median of the other side. */
  readonly theirs: number | null;
  /** Median of the rounds' ratios: how many times as fast, or how many times the cost, as `target` says. */
  readonly ratio: number;
  readonly unit: Unit;
  /** What the ratio must reach: `≥ 5` or `≤ 3`; empty when nothing is promised. */
  readonly target: string;
  readonly met: boolean;
}

export type Unit = 'times as fast' | 'times the cost' | 'times the time' | 'times `node -e 0` more' | 'MB';

/** What each contender took in one round. */
export type Round = Readonly<Record<string, number>>;

/** Ours and theirs, measured in the same round. */
export type Pair = readonly [ours: number, theirs: number];

/** Ours, a floor, and `node -e 0`, measured in the same round. */
export type Triple = readonly [ours: number, floor: number, start: number];

/** The other side's time divided by ours: it must be at least so many times as slow; zero promises nothing. */
export function timesAsFast(name: string, against: string, pairs: readonly Pair[], atLeast = 0): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => theirs / ours));
  const target = atLeast > 0 ? `≥ ${atLeast}` : '';
  return { name, against, ...sides(pairs), ratio, unit: 'times as fast', target, met: ratio >= atLeast };
}

/** Our time divided by the other side's: it must be at most so many times as slow; infinity promises nothing. */
export function timesTheCost(
  name: string,
  against: string,
  pairs: readonly Pair[],
  atMost = Number.POSITIVE_INFINITY,
): Measurement {
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs));
  return { name, against, ...sides(pairs), ratio, unit: 'times the cost', ...atMostTarget(ratio, atMost) };
}

/** The time of more work divided by that of less: it must not grow faster than the work does. */
export function timesTheTime(name: string, against: string, pairs: readonly Pair[], atMost: number): Measurement {
  return { ...timesTheCost(name, against, pairs, atMost), unit: 'times the time' };
}

/** What ours takes more than a floor, divided by what `node -e 0` took in the same round; infinity promises nothing. */
export function timesBeyond(
  name: string,
  against: string,
  rounds: readonly Triple[],
  atMost = Number.POSITIVE_INFINITY,
): Measurement {
  const ratio = median(rounds.map(([ours, floor, start]) => (ours - floor) / start));
  const pairs = rounds.map(([ours, floor]) => [ours, floor] as const);
  return { name, against, ...sides(pairs), ratio, unit: 'times `node -e 0` more', ...atMostTarget(ratio, atMost) };
}

/** One value that must not be above another. */
export function atMost(name: string, value: number, most: number, unit: Unit): Measurement {
  return { name, against: '', ours: null, theirs: null, ratio: value, unit, ...atMostTarget(value, most) };
}

/** Runs all contenders once a round, each round begun by another of them, so that nobody always runs on a warm machine. */
export async function inTurns(
  count: number,
  contenders: Readonly<Record<string, () => number | Promise<number>>>,
  afterRound: () => void = () => undefined,
): Promise<readonly Round[]> {
  const entries = Object.entries(contenders);
  const rounds: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const first = round % entries.length;
    const times: Record<string, number> = {};
    for (const [name, run] of [...entries.slice(first), ...entries.slice(0, first)]) times[name] = await run();
    rounds.push(times);
    afterRound();
  }
  return rounds;
}

/** Ours and one other contender of each round; none when that one did not run. */
export function pairsOf(rounds: readonly Round[], ours: string, theirs: string): readonly Pair[] {
  return rounds.flatMap((round) => {
    const [a, b] = [round[ours], round[theirs]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

/** As `pairsOf`, with a third. */
export function triplesOf(rounds: readonly Round[], ours: string, floor: string, start: string): readonly Triple[] {
  const starts = pairsOf(rounds, ours, start);
  return pairsOf(rounds, ours, floor).map(([a, b], round) => [a, b, starts[round]?.[1] ?? Number.NaN] as const);
}

/** How long a call takes. By the clock that is there already: `performance` is loaded by who asks first. */
export function milliseconds(call: () => void): number {
  const started = hrtime.bigint();
  call();
  return Number(hrtime.bigint() - started) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function sides(pairs: readonly Pair[]): Pick<Measurement, 'ours' | 'theirs'> {
  return { ours: median(pairs.map(([ours]) => ours)), theirs: median(pairs.map(([, theirs]) => theirs)) };
}

function atMostTarget(value: number, most: number): Pick<Measurement, 'target' | 'met'> {
  return { target: Number.isFinite(most) ? `≤ ${most}` : '', met: value <= most };
}
