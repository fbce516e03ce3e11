import { type Problem, problem } from '../problem.ts';
import type { Group, PolicyGroup } from './policy.ts';
import { shown } from './shown.ts';

/** A group with its files, and how the policy wrote it. */
export interface ResolvedGroup {
  readonly group: Group;
  readonly written: PolicyGroup;
}

/**
 * Groups in an order in which each comes after those that feed it (a variant of theirs is a base of its), otherwise in
 * the policy's order; or a problem for every circle.
 */
export function sortGroups(groups: readonly ResolvedGroup[]): readonly Group[] | readonly Problem[] {
  const feeders = feedersOf(groups);
  const sorted: Group[] = [];
  const problems: Problem[] = [];
  const state = groups.map((): 'new' | 'open' | 'done' => 'new');
  for (const first of groups.keys()) {
    if (state[first] !== 'new') continue;
    const path = [{ index: first, next: 0 }];
    state[first] = 'open';
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const feeder = feeders[top.index]?.[top.next];
      top.next += 1;
      if (feeder === undefined) {
        state[top.index] = 'done';
        const done = groups[top.index];
        if (done !== undefined) sorted.push(done.group);
        path.pop();
      } else if (state[feeder] === 'new') {
        state[feeder] = 'open';
        path.push({ index: feeder, next: 0 });
      } else if (state[feeder] === 'open' && problems.length < maximumCircles) {
        const start = path.findIndex(({ index }) => index === feeder);
        const indexes = path.slice(start).map(({ index }) => index);
        problems.push(...circleProblem(groups, indexes.reverse()));
      }
    }
  }
  return problems.length > 0 ? problems : sorted;
}

/** Circles that are told; who has more will find the rest when these are gone. */
const maximumCircles = 20;

/** For each group, the groups that have one of its base files as a variant, in the policy's order. */
function feedersOf(groups: readonly ResolvedGroup[]): readonly (readonly number[])[] {
  const byVariant = new Map<string, number[]>();
  for (const [index, { group }] of groups.entries()) {
    for (const { path } of group.variants) {
      const holders = byVariant.get(path);
      if (holders === undefined) byVariant.set(path, [index]);
      else holders.push(index);
    }
  }
  return groups.map(({ group }) => {
    const feeders = new Set(group.base.flatMap((path) => byVariant.get(path) ?? []));
    return [...feeders].sort((a, b) => a - b);
  });
}

/** `indexes`: each feeds the next, and the last one the first. Told from the one that the policy names first. */
function circleProblem(groups: readonly ResolvedGroup[], indexes: readonly number[]): readonly Problem[] {
  const first = indexes.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
  const start = indexes.indexOf(first);
  const circle = [...indexes.slice(start), ...indexes.slice(0, start), first];
  const names = circle.flatMap((index) => groups.slice(index, index + 1)).map(({ group }) => `"${shown(group.name)}"`);
  const why = 'a variant of each is a base of the next; take one file out of one of them';
  const message = `the groups feed each other in a circle: ${names.join(' → ')}; ${why}`;
  return groups.slice(first, first + 1).map(({ written }) => problem('policy-cycle', message, written.place));
}
