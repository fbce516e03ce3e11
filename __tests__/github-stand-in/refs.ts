import { fullName, type Pull, type Repository, type State } from './state.ts';

/** The commit at the tip of a branch; null when there is no such branch. */
export async function tipOf(repository: Repository, branch: string): Promise<string | null> {
  const header = await repository.git.find(`${repository.refs}heads/${branch}`);
  return header?.sha ?? null;
}

/**
 * Moves a branch (makes it, when `from` is null), as far as it is still where it is thought to be, and with it the heads
 * of the open pull requests from it. False: it was somewhere else.
 */
export async function moveBranch(
  state: State,
  repository: Repository,
  branch: string,
  move: { readonly from: string | null; readonly to: string },
): Promise<boolean> {
  const pulls = openPullsFrom(state, repository, branch);
  const lines = [
    `update ${repository.refs}heads/${branch} ${move.to} ${move.from ?? '0'.repeat(40)}`,
    ...pulls.map(({ base, pull }) => `update ${base.refs}pull/${pull.number}/head ${move.to}`),
  ];
  const { status } = await repository.git.run(['update-ref', '--stdin'], `${lines.join('\n')}\n`);
  if (status !== 0) return false;
  for (const { base, pull } of pulls) {
    pull.previousHeadSha = pull.headSha;
    pull.headSha = move.to;
    pull.baseSha = (await tipOf(base, pull.baseRef)) ?? pull.baseSha;
  }
  return true;
}

/** The commit that merging the pull request would make, as `refs/pull/N/merge`; null when it conflicts. */
export async function testMerge(repository: Repository, pull: Pull, date: string): Promise<string | null> {
  const base = await tipOf(repository, pull.baseRef);
  if (base === null) return null;
  const message = `Merge ${pull.headSha} into ${base}`;
  const sha = await mergeCommit(repository, { parents: [base, pull.headSha], message, date });
  if (sha !== null) await repository.git.must(['update-ref', `${repository.refs}pull/${pull.number}/merge`, sha]);
  return sha;
}

/** A commit that merges the second parent into the first; null when they conflict. */
export async function mergeCommit(
  { git }: Repository,
  merge: { readonly parents: readonly [string, string]; readonly message: string; readonly date: string },
): Promise<string | null> {
  const merged = await git.run(['merge-tree', '--write-tree', '--allow-unrelated-histories', ...merge.parents]);
  if (merged.status !== 0) return null;
  const tree = merged.output.toString('utf8').slice(0, 40);
  const parents = merge.parents;
  return git.writeCommit(commitText({ tree, parents, message: merge.message, author: platform(merge.date) }));
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** `2026-11-23T09:00:00Z`. */
  readonly date: string;
}

/** Who GitHub itself commits as. */
export function platform(date: string): Signature {
  return { name: 'GitHub', email: 'noreply@github.com', date };
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer?: Signature;
}

/** A commit as git keeps it; times are in UTC. */
export function commitText({ tree, parents, message, author, committer = author }: NewCommit): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(author)}`,
    `committer ${signatureText(committer)}`,
  ];
  return `${lines.join('\n')}\n\n${message}`;
}

function signatureText({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

/** Whether the first commit is the second or one of its ancestors. */
export async function isAncestor({ git }: Repository, ancestor: string, sha: string): Promise<boolean> {
  return (await git.recall(['merge-base', '--is-ancestor', ancestor, sha])).status === 0;
}

/**
 * The commit that a name means in this repository: a branch, a tag, `heads/…`, `refs/…`, a full or shortened id. Ids of
 * forks are known too. Null when it means none.
 */
export async function resolveCommit(repository: Repository, name: string): Promise<string | null> {
  if (/[\s~^:?*[\\]|\.\.|@\{/.test(name)) return null;
  const { git, refs } = repository;
  const short = name.replace(/^refs\//, '');
  const places = [`${refs}heads/${name}`, `${refs}tags/${name}`, `${refs}${short}`];
  if (/^[0-9a-f]{7,40}$/.test(name)) places.push(name);
  for (const place of places) {
    const found = await git.find(`${place}^{commit}`);
    if (found !== null) return found.sha;
  }
  return null;
}

function openPullsFrom(
  state: State,
  repository: Repository,
  branch: string,
): readonly { readonly base: Repository; readonly pull: Pull }[] {
  const name = fullName(repository);
  return [...state.repositories.values()].flatMap((base) =>
    [...base.pulls.values()]
      .filter((pull) => pull.state === 'open' && pull.headRef === branch)
      .filter((pull) => pull.headRepository !== null && fullName(pull.headRepository) === name)
      .map((pull) => ({ base, pull })),
  );
}
