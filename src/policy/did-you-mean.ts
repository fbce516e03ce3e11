/**
 * The candidate that `text` was most likely meant to be, or null when none is near.
 *
 * Near: one edit for up to 3 characters, two for up to 7, three beyond; an edit inserts, deletes or replaces a
 * character or swaps two neighbours, and case does not count. Of equally near candidates the first wins. `most` edits may
 * be set lower, where names are many and alike.
 */
export function closest(text: string, candidates: Iterable<string>, most = 3): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let limit = Math.min(most, wanted.length <= 3 ? 1 : wanted.length <= 7 ? 2 : 3);
  for (const candidate of candidates) {
    const distance = distanceWithin(wanted, candidate.toLowerCase(), limit);
    if (distance === null) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** `; did you mean "x"?`, or nothing: to stand at the end of a message. */
export function suggestion(text: string, candidates: Iterable<string>): string {
  const near = closest(text, candidates);
  return near === null ? '' : `; did you mean "${near}"?`;
}

/** Longest text that is compared: the work grows with the square of the length. */
const longest = 300;

/** The edit distance (optimal string alignment) when it is at most `limit`, else null. */
function distanceWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit || a.length > longest) return null;
  const start = commonPrefix(a, b);
  const end = commonSuffix(a, b, start);
  const from = a.slice(start, a.length - end);
  const to = b.slice(start, b.length - end);
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, above, before);
    if (Math.min(...current) > limit) return null;
    before = above;
    above = current;
  }
  const distance = above[to.length] ?? 0;
  return distance > limit ? null : distance;
}

function nextRow(from: string, to: string, row: number, above: readonly number[], before: readonly number[]): number[] {
  const current = [row];
  let left = row;
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1];
    let cost = Math.min(left + 1, at(above, column) + 1, at(above, column - 1) + (same ? 0 : 1));
    if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
      cost = Math.min(cost, at(before, column - 2) + 1);
    }
    current.push(cost);
    left = cost;
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
