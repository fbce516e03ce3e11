import { posix } from 'node:path';
import { exitStatus } from '../compare/result.ts';
import { failureText, isFailure } from '../github/answer.ts';
import { locate } from '../github/api-snapshot.ts';
import { type NewFile, pushCommit, readCommit } from '../github/commit.ts';
import { isSameRepository, type Pull } from '../github/event.ts';
import { type Objects, objectsOf, type Repository } from '../github/objects.ts';
import { treeOf } from '../github/tree.ts';
import type { FixOutcome } from '../pipeline/fix.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { defaultPolicyPath } from '../policy/default-policy-path.ts';
import type { Inputs } from './inputs.ts';

/** Marks a commit as ours, so that the next run neither answers it with another one nor takes it for a person's. */
const trailer = 'Dependency-File-Sync: fix';

/** Whose fix it is. */
type Policed = Pick<Inputs, 'root' | 'policy'>;

/** What became of a fix that was to be pushed. */
export type PushedFix =
  | { readonly kind: 'pushed'; readonly sha: string; readonly after: CheckOutcome }
  /** It may have been pushed, as this commit. In words, as below. */
  | { readonly kind: 'untold'; readonly sha: string; readonly after: CheckOutcome; readonly why: string }
  /**
   * In words: a clause that ends in a full stop. `expected`: nothing is wrong, it is just not done. `moved`: the head is no
   * longer the head, so that nothing that was found about it is to be said.
   */
  | { readonly kind: 'left'; readonly why: string; readonly expected: boolean; readonly moved: boolean };

/** Whether a commit's message says that this program made it, for whichever policy. */
export function isOurs(message: string): boolean {
  const last = lastLine(message);
  return last === trailer || last.startsWith(`${trailer} `);
}

/** Of several policies in one repository each pushes what is its own, also onto a fix of another. */
function trailerOf({ root, policy }: Policed): string {
  const path = posix.join(root, policy);
  return path === defaultPolicyPath ? trailer : `${trailer} ${path}`;
}

/** Empty where it is the only one: a subject of a person may begin with the program's name, too. */
function lastLine(message: string): string {
  return message.trimEnd().split('\n').slice(1).at(-1) ?? '';
}

/** Why a pull request is not to be pushed to, whatever there is to fix; null when it may be. */
export function unpushable(pull: Pull): string | null {
  if (!pull.open) return 'the pull request is closed.';
  if (pull.draft) return 'it is a draft.';
  if (!isSameRepository(pull)) return 'its branch is in another repository, which this workflow cannot push to.';
  // A commit there would go past the review that this pull request is no part of.
  return pull.ofDefaultBranch
    ? 'its branch is the default branch: a fix of that needs a pull request of its own.'
    : null;
}

/**
 * Pushes a fix to the branch of a pull request as one commit: when the branch may be pushed to, its head is not such a
 * commit for the same policy already, and it is still where it was read.
 */
export async function pushFix(pushing: Repository, pull: Pull, fix: FixOutcome, of: Policed): Promise<PushedFix> {
  const unwanted = unpushable(pull);
  if (unwanted !== null) return left(unwanted, true);
  const parent = await readCommit(pushing, pull.head.sha);
  if (isFailure(parent)) return left(`the head could not be read: ${failureText(parent)}.`);
  if (lastLine(parent.data.message) === trailerOf(of)) {
    return left('the last commit is such a fix, and did not help: somebody has to look.', true);
  }
  const files = await newFiles(objectsOf(pushing), pull.head.sha, fix, of.root);
  if (typeof files === 'string') return left(files);
  const message = `${(fix.message ?? '').trimEnd()}\n\n${trailerOf(of)}\n`;
  const { sha, ref } = pull.head;
  const pushed = await pushCommit(pushing, { branch: ref, parent: sha, parentTree: parent.data.tree, files, message });
  switch (pushed.kind) {
    case 'pushed':
      return { kind: 'pushed', sha: pushed.sha, after: fix.after };
    case 'untold': {
      return { kind: 'untold', sha: pushed.sha, after: fix.after, why: `${failureText(pushed.failure)}.` };
    }
    case 'moved':
      return { kind: 'left', why: 'the branch has moved on meanwhile.', expected: true, moved: true };
    case 'refused':
      return left(
        `the branch could not be moved, and a rule of the repository may be why: ${failureText(pushed.failure)}. The patch of the fix can be applied by hand.`,
      );
    case 'failed':
      return left(
        pushed.failure.failure === 'forbidden' || pushed.failure.failure === 'not-found'
          ? `the token lacks the permission \`contents: write\` (${failureText(pushed.failure)}).`
          : `${failureText(pushed.failure)}.`,
      );
  }
}

/** The state of a status that says what an outcome says. */
export function stateOf({ result }: CheckOutcome): 'success' | 'failure' | 'error' {
  return (['success', 'failure', 'error'] as const)[exitStatus(result)];
}

function left(why: string, expected = false): PushedFix {
  return { kind: 'left', why, expected, moved: false };
}

/** The files as the tree has them: links are followed, modes are kept. In words, why not. */
async function newFiles(
  objects: Objects,
  head: string,
  fix: FixOutcome,
  root: string,
): Promise<readonly NewFile[] | string> {
  const tree = treeOf(objects, head);
  const files = new Map<string, NewFile>();
  for (const { path, after } of fix.changes) {
    const found = await locate(objects, tree, posix.join(root, path));
    if (isFailure(found)) return `the files of the head could not be listed: ${failureText(found)}.`;
    const entry = found.data;
    if (entry === null) return `${path} could not be found in the commit.`;
    if (files.has(entry.path)) return `two of the files to be changed are one, ${entry.path}, by a symbolic link.`;
    files.set(entry.path, { path: entry.path, bytes: after, mode: entry.mode });
  }
  return [...files.values()];
}
