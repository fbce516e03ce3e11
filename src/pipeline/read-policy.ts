import type { Group, Policy } from '../policy/policy.ts';
import { parsePolicy } from '../policy/read-policy.ts';
import { hasGlob, resolveGroups } from '../policy/resolve-groups.ts';
import { type Problem, problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Reads the policy of a snapshot, or says everything that is wrong with it. */
export async function readPolicy(snapshot: Snapshot, path: string): Promise<Policy | readonly Problem[]> {
  const read = (await snapshot.read([path])).get(path) ?? { kind: 'missing' };
  switch (read.kind) {
    case 'file':
      return parsePolicy(path, read.bytes);
    case 'missing':
      return [problem('policy-missing', 'there is no sync policy at this path', { path })];
    case 'not-a-file':
      return [problem('policy-unreadable', `this is ${read.what}, not a policy file`, { path })];
    case 'outside':
      return [problem('policy-unreadable', `this leads out of the repository (to ${read.target})`, { path })];
    case 'too-large':
      return [
        problem('policy-unreadable', `this file has ${read.bytes} bytes; a policy has at most 5,000,000`, { path }),
      ];
    case 'unreadable':
      return [problem('policy-unreadable', `this file cannot be read: ${read.why}`, { path })];
  }
}

/**
 * The groups of a policy with their files.
 *
 * Listing a whole repository is dear, so it is done for globs only; a path that turns out to be missing when it is
 * read is explained by `explainMissing`.
 */
export async function readGroups(snapshot: Snapshot, policy: Policy): Promise<readonly Group[] | readonly Problem[]> {
  const patterns = policy.groups.flatMap(({ base, variants }) => [...base, ...variants.map(({ path }) => path)]);
  if (patterns.some(({ pattern }) => hasGlob(pattern))) return listedGroups(snapshot, policy);
  return resolveGroups(policy, [...new Set(patterns.map(({ pattern }) => pattern))].sort());
}

/** Why governed paths cannot be read, in the policy's places, with the paths that may have been meant. */
export async function explainMissing(snapshot: Snapshot, policy: Policy): Promise<readonly Problem[]> {
  const groups = await listedGroups(snapshot, policy);
  return groups.filter((one): one is Problem => 'code' in one);
}

async function listedGroups(snapshot: Snapshot, policy: Policy): Promise<readonly Group[] | readonly Problem[]> {
  const files = await snapshot.files();
  return 'code' in files ? [files] : resolveGroups(policy, files);
}
