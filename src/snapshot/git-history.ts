import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { gitFailed, runGit } from './git-command.ts';
import type { Root } from './root.ts';
import { shownPath } from './root.ts';

const checkout = 'in a workflow, give actions/checkout "fetch-depth: 0"';

const unborn =
  'The current branch has no commit yet, so there is nothing to compare with. Make a first one, or leave out --base.';

/**
 * The full id of the commit that a revision names (`main`, `v1.2~3`, a sha).
 * `revision-missing` when it names none, with the cure when the clone is shallow; `platform` when git does not answer.
 */
export async function resolveRevision(root: Root, revision: string): Promise<string | Problem> {
  if (!root.git) {
    const why = isBare(root)
      ? 'is a bare repository, without a work tree to check. Run it in a clone or a work tree (git worktree add)'
      : 'is in no git repository';
    return problem('revision-missing', `"${revision}" cannot be looked up: ${root.folder} ${why}.`, null);
  }
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) {
    return problem('revision-missing', `"${revision}" is not a name that git gives to a revision.`, null);
  }
  const answer = await runGit(root.boundary, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if ('code' in answer) return answer;
  const sha = answer.output.toString('latin1').trim();
  if (answer.status === 0) return sha;
  if (answer.status !== 1 || answer.words.trim() !== '') return gitFailed(`look up "${revision}"`, answer);
  if (revision === 'HEAD') return problem('revision-missing', unborn, null);
  return problem(
    'revision-missing',
    `This repository has no commit "${revision}". ${await cureFor(root, revision)}.`,
    null,
  );
}

/** A repository without `.git`, which is itself the folder that git keeps there (gitrepository-layout). */
function isBare({ folder }: Root): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

/** How to come by a revision that is not there: of a branch by the name that fits, of all else in general words. */
async function cureFor(root: Root, revision: string): Promise<string> {
  const search = `Look for a typing error, or fetch it first (${checkout}; elsewhere run`;
  const inGeneral = `${search} "git fetch", in a shallow clone "git fetch --unshallow")`;
  // Also keeps what would be a pattern to git, or a command to a shell, out of both.
  if (!/^[A-Za-z][\w./-]*$/.test(revision) || /^[0-9a-f]{7,}$/.test(revision)) return inGeneral;
  const [[known], remotes, isShallow] = await Promise.all([
    wordsOf(root, ['for-each-ref', '--format=%(refname:short)', `refs/remotes/*/${revision}`]),
    wordsOf(root, ['remote']),
    isShallowClone(root),
  ]);
  if (known !== undefined) return `Name the branch of the remote: "${known}"`;
  const remote = remotes.find((name) => revision.startsWith(`${name}/`));
  if (remote === undefined) return inGeneral;
  // A clone of one branch fetches no other unless it is told where to put it; a complete one refuses `--unshallow`.
  const branch = `${revision.slice(remote.length + 1)}:refs/remotes/${revision}`;
  return `${search} "git fetch ${isShallow === true ? '--unshallow ' : ''}${remote} ${branch}")`;
}

/** What git prints, by white space; nothing where it fails. */
async function wordsOf(root: Root, words: readonly string[]): Promise<readonly string[]> {
  const answer = await runGit(root.boundary, words);
  if ('code' in answer || answer.status !== 0) return [];
  return answer.output
    .toString('utf8')
    .split(/\s+/)
    .filter((word) => word !== '');
}

async function isShallowClone(root: Root): Promise<boolean | Problem> {
  const answer = await runGit(root.boundary, ['rev-parse', '--is-shallow-repository']);
  return 'code' in answer ? answer : answer.output.toString('latin1').trim() === 'true';
}

/**
 * The commit that two commits last had in common, which is what a pull request is compared with.
 * `revision-missing` when there is none, naming the cure when it was only not fetched.
 */
export async function mergeBase(root: Root, one: string, other: string): Promise<string | Problem> {
  const answer = await runGit(root.boundary, ['merge-base', one, other]);
  if ('code' in answer) return answer;
  if (answer.status === 0) return answer.output.toString('latin1').trim();
  if (answer.status !== 1) return gitFailed('find the merge base', answer);
  const isShallow = await isShallowClone(root);
  if (typeof isShallow !== 'boolean') return isShallow;
  const pair = `${one.slice(0, 12)} and ${other.slice(0, 12)}`;
  return isShallow
    ? problem(
        'revision-missing',
        `The commit that ${pair} have in common is not in this shallow clone: ${checkout}; elsewhere run "git fetch --unshallow".`,
        null,
      )
    : problem('revision-missing', `${pair} have no commit in common, so nothing can be called new.`, null);
}

/** The ids of a commit's parents as they stand in it, also of those that a shallow clone does not have. */
export async function writtenParents(root: Root, commit: string): Promise<readonly string[] | Problem> {
  const answer = await runGit(root.boundary, ['cat-file', 'commit', commit]);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed(`read ${commit}`, answer);
  const [header = ''] = answer.output.toString('latin1').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}

/**
 * Renames from one commit to another, or (null) to the work tree as far as git tracks it: new path to old path, both relative
 * to the root. Found as git finds them, by equal or similar content.
 */
export async function previousPaths(
  root: Root,
  from: string,
  to: string | null,
): Promise<ReadonlyMap<string, string> | Problem> {
  const commits = to === null ? [from] : [from, to];
  const options = [
    '--name-status',
    '--find-renames',
    '--diff-filter=R',
    '-z',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
  ];
  const answer = await runGit(root.boundary, ['diff', ...options, ...commits, '--']);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed('look for renamed files', answer);
  const shown = (path: string): string => shownPath(root, posix.join(root.boundary, path));
  const fields = answer.output.toString('utf8').split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    renames.set(shown(fields[at + 2] ?? ''), shown(fields[at + 1] ?? ''));
  }
  return renames;
}
