import type { CheckResult } from '../compare/result.ts';

/** Where the lines of a variant go on to: into files that include it, and into those that are held against it. */
export interface FileFlow {
  /** A file with all that it includes, over others too. */
  readonly reads: (path: string) => ReadonlySet<string>;
  /** Of each variant, the other variants whose lines it gets: it includes them, or its base is or includes them. */
  readonly feeders: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether lines of one variant go on to another; to any, when none is named. */
export function feeds({ reads, feeders }: FileFlow, from: string, to: string | null): boolean {
  if (to === null) return [...feeders.values()].some((own) => own.has(from));
  return from !== to && (reads(to).has(from) || (feeders.get(to)?.has(from) ?? false));
}

/** How lines flow between the files of a result. */
export function fileFlow({ groups, files }: CheckResult): FileFlow {
  const reads = readsOf(files);
  const variants = new Set(groups.flatMap((group) => group.variants.map(({ path }) => path)));
  const feeders = new Map<string, Set<string>>();
  for (const group of groups) {
    const ofBase = group.base.flatMap((path) => [...reads(path)]).filter((path) => variants.has(path));
    for (const { path } of group.variants) {
      const known = feeders.get(path) ?? new Set();
      feeders.set(path, known);
      for (const other of [...reads(path), ...ofBase]) if (other !== path && variants.has(other)) known.add(other);
    }
  }
  return { reads, feeders };
}

/** The variants of which a change shows in other files, or in another group, and so may be spoken against there. */
export function readElsewhere({ groups, files }: CheckResult): ReadonlySet<string> {
  const reads = readsOf(files);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const group of groups) {
    for (const path of group.base.flatMap((one) => [...reads(one)])) twice.add(path);
    for (const { path } of group.variants) {
      for (const one of reads(path)) {
        if (one !== path || seen.has(path)) twice.add(one);
      }
      seen.add(path);
    }
  }
  return twice;
}

/**
 * The variants in steps: each comes in a later one than those that feed it, so that a line which one of them gets is not
 * written into the others as well. Where they feed each other, the policy's order is the order.
 */
export function inSteps({ feeders }: FileFlow): readonly ReadonlySet<string>[] {
  const steps: Set<string>[] = [];
  const fed = new Map<string, string[]>();
  for (const path of feeders.keys()) fed.set(path, []);
  for (const [path, own] of feeders) for (const feeder of own) fed.get(feeder)?.push(path);
  const waiting = new Map([...feeders].map(([path, own]) => [path, own.size]));
  let next = [...waiting].filter(([, count]) => count === 0).map(([path]) => path);
  while (waiting.size > 0) {
    const [first] = waiting.keys();
    const step = new Set(next.length > 0 || first === undefined ? next : [first]);
    for (const path of step) waiting.delete(path);
    next = [];
    for (const path of [...step].flatMap((one) => fed.get(one) ?? [])) {
      const left = (waiting.get(path) ?? 0) - 1;
      if (waiting.has(path)) waiting.set(path, left);
      if (left === 0) next.push(path);
    }
    steps.push(step);
  }
  return steps;
}

function readsOf(files: CheckResult['files']): FileFlow['reads'] {
  const includes = new Map(files.map((file) => [file.path, file.includes]));
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const reached = new Set([path]);
    for (const one of reached) for (const include of includes.get(one) ?? []) reached.add(include);
    known.set(path, reached);
    return reached;
  };
}
