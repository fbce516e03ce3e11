import { readPolicy } from '../pipeline/read-policy.ts';
import { type Judging, judgingPolicy, type PolicyEnds } from '../policy/judging-policy.ts';
import { type Problem, problem } from '../problem.ts';
import type { FileRead, Snapshot } from '../snapshot/snapshot.ts';
import type { Change, Goal } from './change.ts';

/** The policy that judges a change that goes into a branch, and the one that will judge after the merge. */
export interface Court {
  readonly judging: Judging;
  /** The revision that `judging` comes from. */
  readonly revision: string;
  /** Null when it says the same. */
  readonly afterMerge: PolicyEnds['head'] | null;
}

/**
 * Finds the policy that judges: null when it is simply the one at the head, problems when there is none to be used.
 * A policy of the base that could not be read is a problem: were it taken for absent, the change's own would judge.
 */
export async function findCourt(change: Change, policyPath: string): Promise<Court | null | readonly Problem[]> {
  const { goal, head } = change;
  if (goal === null) return null;
  const [atGoal, atHead] = await Promise.all([goal.read(policyPath), head.read([policyPath])]);
  const mine = atHead.get(policyPath) ?? { kind: 'missing' };
  for (const read of [atGoal, mine]) {
    if (read.kind === 'unreadable')
      return [problem('platform', `The policy could not be read: ${read.why}`, { path: policyPath })];
  }
  const base = await readPolicy(justOne(goal, policyPath, atGoal), policyPath);
  if (atGoal.kind === 'file' && mine.kind === 'file' && Buffer.from(atGoal.bytes).equals(mine.bytes)) {
    // The same on both sides, which most changes are: nothing to weigh, and no list of files to ask for.
    return 'groups' in base
      ? { judging: { policy: base, from: 'base', notes: [] }, revision: goal.revision, afterMerge: null }
      : base;
  }
  const files = await head.files();
  if ('code' in files) return [files];
  const ends = { base, head: await readPolicy(head, policyPath) };
  const judging = judgingPolicy(ends, files, goal.trusted);
  if (!('policy' in judging)) return judging;
  const revision = judging.from === 'base' ? goal.revision : head.revision;
  return { judging, revision, afterMerge: judging.from === 'base' ? ends.head : null };
}

/** A snapshot of which one file is known, for what reads a policy. */
function justOne(goal: Goal, path: string, read: FileRead): Snapshot {
  return { revision: goal.revision, files: async () => [path], read: async () => new Map([[path, read]]) };
}
