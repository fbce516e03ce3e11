import { median } from './measure.ts';

/**
 * The time of a round in a warm process. A round gives its own milliseconds.
 *
 * Warm is the same for every contender, in every language (`steady.py` is this rule in Python): rounds are run until ten
 * in a row brought none that is 2 % faster than the best before, or ten seconds have passed. Then the median of seven
 * more counts, or of as many as begin within ten seconds.
 */
export function steadyMilliseconds(round: () => number, now: () => number = () => performance.now()): number {
  const started = now();
  let best = Number.POSITIVE_INFINITY;
  for (let since = 0; since < 10 && now() - started < patience; since += 1) {
    const time = round();
    if (time < 0.98 * best) since = -1;
    best = Math.min(best, time);
  }
  const counted: number[] = [];
  const from = now();
  while (counted.length === 0 || (counted.length < 7 && now() - from < patience)) counted.push(round());
  return median(counted);
}

const patience = 10_000;
