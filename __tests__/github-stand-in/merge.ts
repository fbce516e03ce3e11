import { protectionsOf, requiredCheckMessage, requiredChecks } from './protection.ts';
import { isAncestor, mergeCommit, moveBranch, tipOf } from './refs.ts';
import type { Pull, Repository, State } from './state.ts';

export type Merged =
  | { readonly merged: true; readonly sha: string }
  | { readonly merged: false; readonly status: number; readonly message: string };

/** Merges a pull request as the green button does; `expected` is the head that the caller thinks of. */
export async function mergePull(
  state: State,
  repository: Repository,
  pull: Pull,
  expected: string | null = null,
): Promise<Merged> {
  if (expected !== null && expected !== pull.headSha) {
    return no(409, 'Head branch was modified. Review and try the merge again.');
  }
  const reason = await whyNotMerged(repository, pull);
  if (reason !== null) return no(405, reason);
  const base = await tipOf(repository, pull.baseRef);
  if (base === null) return no(405, 'Pull Request is not mergeable');
  const message = `Merge pull request #${pull.number} from ${pull.headOwner.login}/${pull.headRef}\n\n${pull.title}`;
  const sha = await mergeCommit(repository, { parents: [base, pull.headSha], message, date: state.now() });
  if (sha === null) return no(405, 'Pull Request is not mergeable');
  pull.state = 'closed';
  pull.mergedAs = sha;
  if (!(await moveBranch(state, repository, pull.baseRef, { from: base, to: sha }))) {
    return no(405, 'Base branch was modified. Review and try the merge again.');
  }
  return { merged: true, sha };
}

/** What the merge box says when it does not let a person merge; null when it does (conflicts are found while merging). */
export async function whyNotMerged(repository: Repository, pull: Pull): Promise<string | null> {
  if (pull.state === 'closed') return 'Pull Request is not mergeable';
  if (pull.draft) return 'Pull Request is still a draft';
  const base = await tipOf(repository, pull.baseRef);
  const strict = protectionsOf(repository, pull.baseRef).some((protection) => protection.strict);
  if (strict && base !== null && !(await isAncestor(repository, base, pull.headSha))) {
    return 'Head branch is out of date. Review and try the merge again.';
  }
  return requiredCheckMessage(requiredChecks(repository, pull.baseRef, pull.headSha));
}

function no(status: number, message: string): Merged {
  return { merged: false, status, message };
}
