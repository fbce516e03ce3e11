import { median } from './measure.ts';

/**
 * The time of a round in a warm process. A round gives its own milliseconds.
 *
 * Warm is the same for every contender, in every language (`steady.py` is this rule in Python): rounds are run until ten
 * of them, and a whole second, brought none that is 2 % faster than the best before. Then the median of seven more
 * counts, or of more that fill a second. Neither takes more than ten seconds, but for the round that is under way.
 */
export function steadyMilliseconds(round: () => number, now: () => number = () => performance.now()): number {
  const started = now();
  let best = { time: Number.POSITIVE_INFINITY, at: started };
  for (let since = 0; (since < 10 || now() - best.at < second) && now() - started < patience; since += 1) {
    const time = round();
    if (time >= 0.98 * best.time) continue;
    best = { time, at: now() };
    since = -1;
  }
  const counted: number[] = [];
  const from = now();
  while (counted.length === 0 || ((counted.length < 7 || now() - from < second) && now() - from < patience)) {
    counted.push(round());
  }
  return median(counted);
}

const second = 1_000;
const patience = 10_000;
