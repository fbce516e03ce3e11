/**
 * The last of `count` indexes for which `holds`, where it holds for some first ones and for none behind them; 0 where it
 * holds for none. Binary search.
 */
export function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the last of some ascending numbers that is not above `value`. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  return lastIndexWhere(ascending.length, (index) => (ascending[index] ?? 0) <= value);
}
