import { filesOf, pathsOf } from '../policy/group-paths.ts';
import { hasGlob } from '../policy/path-glob.ts';
import type { Group, Policy } from '../policy/policy.ts';
import { parsePolicy } from '../policy/read-policy.ts';
import { resolveGroups } from '../policy/resolve-groups.ts';
import { type Problem, problem } from '../problem.ts';
import { type FileRead, readOne, type Snapshot } from '../snapshot/snapshot.ts';
import { extendPolicy, type PolicySource, repositoryOnly } from './extend-policy.ts';
import { ownPolicy, readFailure } from './read-failure.ts';

/** Reads the policy of a snapshot, with all that it extends, or says everything that is wrong with it. */
export async function readPolicy(
  snapshot: Snapshot,
  path: string,
  source: PolicySource = repositoryOnly,
): Promise<Policy | readonly Problem[]> {
  const policy = await readOwn(snapshot, path);
  return 'extends' in policy ? extendPolicy(snapshot, policy, source) : policy;
}

async function readOwn(snapshot: Snapshot, path: string): Promise<Policy | readonly Problem[]> {
  const read = await readOne(snapshot, path);
  if (read.kind === 'file') return parsePolicy(path, read.bytes);
  if (read.kind !== 'missing') return [problem('policy-unreadable', readFailure(read, ownPolicy), { path })];
  const message = `there is no sync policy at this path${await otherEnding(snapshot, path)}`;
  return [problem('policy-missing', message, { path })];
}

/** A policy that is there under the other ending of YAML files is the one that was meant. */
async function otherEnding(snapshot: Snapshot, path: string): Promise<string> {
  const other = path.endsWith('.yaml') ? path.replace(/yaml$/, 'yml') : path.replace(/\.yml$/, '.yaml');
  if (other === path) return '';
  return (await readOne(snapshot, other)).kind === 'file'
    ? `, but there is ${other}: rename it, or name it as the policy`
    : '';
}

/**
 * The groups of a policy with their files.
 *
 * Listing a whole repository is dear, so it is done for globs only; a path that turns out to be missing when it is
 * read is explained by `explainMissing`.
 */
export async function readGroups(snapshot: Snapshot, policy: Policy): Promise<readonly Group[] | readonly Problem[]> {
  const patterns = patternsOf(policy);
  if (patterns.some(hasGlob)) return listedGroups(snapshot, policy);
  return resolveGroups(policy, [...new Set(patterns)].sort());
}

/**
 * Why governed paths cannot be read, in the policy's places, with the paths that may have been meant. Never nothing: a
 * file may be listed all the same, as a link that leads nowhere, or it went away between two looks.
 */
export async function explainMissing(snapshot: Snapshot, policy: Policy): Promise<readonly Problem[]> {
  const groups = await listedGroups(snapshot, policy);
  const problems = groups.filter((one): one is Problem => 'code' in one);
  if (problems.length > 0) return problems;
  const paths = groups.flatMap((one) => ('code' in one ? [] : filesOf(one)));
  const gone = [...(await snapshot.read(paths))].filter(([, read]) => !isThere(read)).map(([path]) => path);
  if (gone.length > 0) return gone.map((path) => problem('file-missing', listedAndGone(path), { path }));
  return [
    problem('file-missing', 'a file of this policy was not there for a moment: check again', { path: policy.path }),
  ];
}

function listedAndGone(path: string): string {
  // What stands for the bytes of a name that are no text names no file.
  const why = path.includes('\ufffd')
    ? 'its name is no UTF-8, so that it cannot be opened: rename it'
    : 'a link that leads nowhere or to no file?';
  return `the policy governs this file, which is listed and not there: ${why}`;
}

async function listedGroups(snapshot: Snapshot, policy: Policy): Promise<readonly Group[] | readonly Problem[]> {
  const files = await snapshot.files();
  return 'code' in files
    ? [files]
    : resolveGroups(policy, [...files, ...(await namedOutright(snapshot, policy, files))]);
}

/** Paths of the policy that are there and not listed, since a list leaves out what lies in the folders of tools. */
async function namedOutright(snapshot: Snapshot, policy: Policy, files: readonly string[]): Promise<readonly string[]> {
  const listed = new Set(files);
  const named = patternsOf(policy).filter((pattern) => !hasGlob(pattern) && !listed.has(pattern));
  if (named.length === 0) return [];
  const reads = await snapshot.read([...new Set(named)]);
  return [...reads].filter(([, read]) => isThere(read)).map(([path]) => path);
}

function isThere({ kind }: FileRead): boolean {
  return kind !== 'missing' && kind !== 'not-a-file';
}

function patternsOf({ groups }: Policy): readonly string[] {
  return groups.flatMap(pathsOf).map(({ pattern }) => pattern);
}
