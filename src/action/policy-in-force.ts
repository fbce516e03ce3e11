import { sameBytes } from '../bytes.ts';
import { readPolicy } from '../pipeline/read-policy.ts';
import { type JudgingPolicy, judgingPolicy, type PolicyEnds } from '../policy/judging-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { type Problem, problem } from '../problem.ts';
import { type FileRead, readOne, type Snapshot } from '../snapshot/snapshot.ts';
import type { Change, Target } from './change.ts';
import type { PolicySources } from './policy-source.ts';

/** The policy that judges a change that goes into a branch, and the one that will judge after the merge. */
export interface PolicyInForce {
  readonly judging: JudgingPolicy;
  /** The revision that `judging` comes from. */
  readonly revision: string;
  /** That of the change; null when it says the same. */
  readonly afterMerge: PolicyEnds['head'] | null;
  /** Whether the base has another one than when the change began: the merge then leaves neither this nor that. */
  readonly isMixed: boolean;
}

/**
 * Finds the policy that judges: null when it is simply the one at the head, problems when there is none to be used.
 * A policy of the base that could not be read is a problem: were it taken for absent, the change's own would judge.
 */
export async function findPolicyInForce(
  change: Change,
  policyPath: string,
  { own, head: forHead }: PolicySources,
): Promise<PolicyInForce | null | readonly Problem[]> {
  const { target, head } = change;
  if (target === null) return null;
  // One after the other: mostly both are one blob, which is then asked for once.
  const atTarget = await target.read(policyPath);
  const mine = await readOne(head, policyPath);
  for (const read of [atTarget, mine]) if (read.kind === 'unreadable') return [unreadable(policyPath, read.why)];
  const base = await readPolicy(targetSnapshot(target, policyPath, atTarget), policyPath, own);
  const stop = unfollowed(base, target, policyPath);
  if (stop !== null) return stop;
  const same = atTarget.kind === 'file' && isSame(atTarget, mine);
  // The same on both sides, which most changes are: nothing to weigh, and no list of files to ask for. What they extend
  // may differ all the same, where the head's may be followed.
  if (same && !(target.trusted && extendsOthers(base, policyPath))) {
    return 'groups' in base ? whole(base, target, []) : base;
  }
  const mineRead = await readPolicy(head, policyPath, forHead);
  if (!target.trusted && 'groups' in base && isExtension(mineRead)) return whole(base, target, [unseen(policyPath)]);
  const files = await head.files();
  if ('code' in files) return [files];
  const { compared } = change;
  const began = compared === null ? null : await readOne(compared, policyPath);
  if (began?.kind === 'unreadable') return [unreadable(policyPath, began.why)];
  // A branch that began before the policy of its base changed has another one, and may change nothing of it.
  const isTouched =
    began === null || !isSame(began, mine) || [base, mineRead].some((one) => extendsOthers(one, policyPath));
  const origin =
    target.trusted && isTouched && compared !== null ? await readPolicy(compared, policyPath, own) : undefined;
  const lost = origin === undefined ? null : unfollowed(origin, target, policyPath);
  if (lost !== null) return lost;
  const judging = judgingPolicy({ base, head: mineRead, origin }, files, target.trusted, isTouched);
  if (!('policy' in judging)) return judging;
  const revision = judging.from === 'base' ? target.revision : head.revision;
  const isMixed = began !== null && !(isSame(began, atTarget) && (origin === undefined || saysTheSame(origin, base)));
  return { judging, revision, afterMerge: judging.from === 'base' && isTouched ? mineRead : null, isMixed };
}

function isSame(one: FileRead, other: FileRead): boolean {
  if (one.kind !== 'file' || other.kind !== 'file') return one.kind === other.kind;
  return sameBytes(one.bytes, other.bytes);
}

/** With what they extend, which may be other files than their own. */
function saysTheSame(one: PolicyEnds['base'], other: PolicyEnds['base']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unreadable(path: string, why: string): Problem {
  return problem('platform', `The policy could not be read: ${why}`, { path });
}

function whole(policy: Policy, target: Target, notes: readonly Problem[]): PolicyInForce {
  return { judging: { policy, from: 'base', notes }, revision: target.revision, afterMerge: null, isMixed: false };
}

/**
 * Why nobody judges: what the base's policy extends could not be asked for, or a stranger's policy would step in for one
 * that only cannot reach what it extends.
 */
function unfollowed(base: PolicyEnds['base'], target: Target, path: string): readonly Problem[] | null {
  if ('groups' in base) return null;
  const unreachable = base.some(({ code }) => code === 'platform');
  return unreachable || (!target.trusted && extendsOthers(base, path)) ? base : null;
}

/** Whether a file of the repository may have had a say, or what is extended is what is wrong. */
function extendsOthers(policy: PolicyEnds['base'], path: string): boolean {
  if ('groups' in policy) return policy.extends?.some(({ target }) => target.kind === 'local') ?? false;
  return policy.some((one) => one.code === 'policy-extends' || one.path !== path);
}

/** Whether all that is wrong with a policy is that it extends others. */
function isExtension(policy: PolicyEnds['head']): boolean {
  return !('groups' in policy) && policy.every(({ code }) => code === 'policy-extends');
}

function unseen(path: string): Problem {
  const said =
    'The policy of this change extends others, which are not followed for a fork. The policy of the base judges, and what the new one will say shows after the merge.';
  return problem('policy-judging', said, { path }, { fatal: false });
}

/** The revision that a change goes into, of which the policy is known already. */
function targetSnapshot(target: Target, path: string, known: FileRead): Snapshot {
  const read = async (one: string): Promise<readonly [string, FileRead]> => [
    one,
    one === path ? known : await target.read(one),
  ];
  return {
    revision: target.revision,
    files: async () => [path],
    read: async (paths) => new Map(await Promise.all(paths.map(read))),
  };
}
