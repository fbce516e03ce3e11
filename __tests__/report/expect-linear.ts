import { expect } from 'vitest';

/** Expects that ten times the input takes far less than the hundred times that a quadratic algorithm would take. Best of three runs each. */
export function expectLinear<T>(make: (count: number) => T, run: (input: T) => unknown): void {
  const best = (input: T) => Math.min(...[1, 2, 3].map(() => milliseconds(() => run(input))));
  const [small, large] = [make(2_000), make(20_000)];
  best(small);
  expect(best(large)).toBeLessThan(40 * Math.max(best(small), 2));
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
