import { expect } from 'vitest';
import { processorTime } from '../processor-time.ts';

/**
 * Expects that ten times the input takes far less than the hundred times that a quadratic algorithm would take. The best run
 * of each counts, and a machine that is busy elsewhere gets more of them.
 */
export function expectLinear<T>(make: (count: number) => T, run: (input: T) => unknown): void {
  const [small, large] = [make(2_000), make(20_000)];
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const allowed = (): number => 40 * Math.max(best.small, 3);
  milliseconds(() => run(small));
  for (let round = 0; round < mostRounds && (round < 3 || best.large >= allowed()); round += 1) {
    best.small = Math.min(
      best.small,
      milliseconds(() => run(small)),
    );
    best.large = Math.min(
      best.large,
      milliseconds(() => run(large)),
    );
  }
  expect(best.large).toBeLessThan(allowed());
}

const mostRounds = 20;

function milliseconds(run: () => unknown): number {
  const seconds = processorTime();
  run();
  return seconds() * 1000;
}
