import { type Extension, isCommitId, type LocalPolicy, type RemotePolicy, targetName } from '../policy/extension.ts';
import { mergePolicies } from '../policy/merge-policies.ts';
import type { Policy } from '../policy/policy.ts';
import { parsePolicy } from '../policy/read-policy.ts';
import { type Problem, problem } from '../problem.ts';
import { type FailedRead, type FileRead, readOne, type Snapshot } from '../snapshot/snapshot.ts';
import { extendedPolicy, readFailure } from './read-failure.ts';

/** Where the policies come from that a policy extends. Files of its own repository come from its snapshot. */
export interface PolicySource {
  /** Why nothing is followed; null when it is. */
  readonly refusal: string | null;
  /** A file of a repository on GitHub. */
  readonly readRemote: (file: RemotePolicy) => Promise<FileRead>;
}

/** For who has no GitHub to ask: the files of the repository alone. */
export const repositoryOnly: PolicySource = {
  refusal: null,
  readRemote: async () => ({ kind: 'unreadable', why: 'there is no GitHub to ask here' }),
};

/** For a policy that comes from somebody who may not write here. */
export const nothingFollowed: PolicySource = {
  refusal: 'a policy that comes from a fork may not extend others',
  readRemote: repositoryOnly.readRemote,
};

/** How many policies may stand one upon the other, above the first. */
const maximumDepth = 5;

/** How many policies one may extend in all, counted as often as they are named. */
const maximumPolicies = 100;

/**
 * A policy upon all that it extends, or every problem of it and of them.
 *
 * Fatal `policy-extends` at the line that names it: a policy that does not exist, one that extends itself, more than five
 * upon each other. Not fatal, in `notes`: a ref that may move. `platform`: GitHub did not answer.
 */
export async function extendPolicy(
  snapshot: Snapshot,
  policy: Policy,
  source: PolicySource,
): Promise<Policy | readonly Problem[]> {
  const reading: Reading = { snapshot, source, count: 0, problems: [], notes: [] };
  const merged = await follow(reading, policy, null, [policy.path]);
  if (reading.problems.length > 0) return reading.problems;
  if (merged.groups.length > 0) return { ...merged, notes: reading.notes };
  const message = 'there are no groups: neither this policy has any, nor what it extends';
  return [problem('policy-shape', message, policy.extends?.[0]?.place ?? { path: policy.path })];
}

interface Reading {
  readonly snapshot: Snapshot;
  readonly source: PolicySource;
  count: number;
  readonly problems: Problem[];
  readonly notes: Problem[];
}

/** `home`: the repository that the policy lies in, null for the one that is checked. `chain`: what leads here. */
async function follow(
  reading: Reading,
  policy: Policy,
  home: RemotePolicy | null,
  chain: readonly string[],
): Promise<Policy> {
  const extended: Policy[] = [];
  for (const extension of policy.extends ?? []) {
    const target = targetFrom(home, extension);
    const name = targetName(target);
    const wrong = refusalOf(reading, name, chain);
    if (wrong !== null) {
      reading.problems.push(problem('policy-extends', wrong, extension.place));
      continue;
    }
    reading.count += 1;
    const parsed = await readTarget(reading, target, extension);
    if (!('groups' in parsed)) reading.problems.push(...parsed);
    else extended.push(await follow(reading, parsed, target.kind === 'remote' ? target : null, [...chain, name]));
  }
  return mergePolicies(policy, extended);
}

/** A file of the repository that the policy lies in is read from there, and at the same ref. */
function targetFrom(home: RemotePolicy | null, { target }: Extension): LocalPolicy | RemotePolicy {
  return home === null || target.kind === 'remote' ? target : { ...home, path: target.path };
}

function refusalOf({ source, count }: Reading, name: string, chain: readonly string[]): string | null {
  if (source.refusal !== null) return `"${name}" is not followed: ${source.refusal}`;
  if (chain.includes(name)) return `"${name}" extends itself: ${[...chain, name].join(' > ')}`;
  if (chain.length > maximumDepth)
    return `"${name}" is not followed: at most ${maximumDepth} policies stand behind the first, one behind the other`;
  return count < maximumPolicies
    ? null
    : `"${name}" is not followed: a policy extends at most ${maximumPolicies} others`;
}

async function readTarget(
  { snapshot, source, notes }: Reading,
  target: LocalPolicy | RemotePolicy,
  { place, target: written }: Extension,
): Promise<Policy | readonly Problem[]> {
  const name = targetName(target);
  if (written.kind === 'remote' && !isCommitId(written.ref)) {
    const said = `"${written.ref}" of "${name}" may mean another commit tomorrow: name the full id of one, so that the rules change only with this file`;
    notes.push(problem('policy-extends', said, place, { fatal: false }));
  }
  const read = target.kind === 'remote' ? await source.readRemote(target) : await readOne(snapshot, target.path);
  if (read.kind === 'file') return parsePolicy(name, read.bytes, { isExtended: true });
  const code = read.kind === 'unreadable' ? 'platform' : 'policy-extends';
  return [problem(code, `"${name}" cannot be extended: ${whyNot(read, target)}`, place)];
}

function whyNot(read: FailedRead, target: LocalPolicy | RemotePolicy): string {
  if (read.kind === 'missing') return target.kind === 'local' ? 'there is no such file' : unknownThere;
  return read.kind === 'unreadable' ? read.why : readFailure(read, extendedPolicy);
}

const unknownThere =
  'GitHub knows no such file, or the token may not read it (a private repository needs `policy-token` in the action, GITHUB_TOKEN on the command line)';
