/**
 * How many of `count` indexes, counted from the first, a test holds for, where it holds for some first ones and for none
 * behind them. Binary search.
 */
export function partitionPoint(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the ones for which a test holds, all of which stand before those for which it does not. */
export function lastWhere<T>(ones: readonly T[], holds: (one: T) => boolean): T | null {
  const count = partitionPoint(ones.length, (index) => {
    const one = ones[index];
    return one !== undefined && holds(one);
  });
  return ones[count - 1] ?? null;
}

/** The last of the indexes that `partitionPoint` counts; 0 where it counts none. */
export function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  return Math.max(partitionPoint(count, holds) - 1, 0);
}

/** Index of the last of some ascending numbers that is not above `value`. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  return lastIndexWhere(ascending.length, (index) => (ascending[index] ?? 0) <= value);
}
