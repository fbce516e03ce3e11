import { join, posix, relative, sep } from 'node:path';
import { readFileOf } from '../github/api-snapshot.ts';
import { type Event, isSameRepository, type Pull } from '../github/event.ts';
import type { Objects } from '../github/objects.ts';
import { type Problem, problem } from '../problem.ts';
import { diskSnapshot } from '../snapshot/disk.ts';
import { gitSnapshot } from '../snapshot/git.ts';
import { gitFailed, runGit } from '../snapshot/git-command.ts';
import { mergeBase, previousPaths, resolveRevision, writtenParents } from '../snapshot/git-history.ts';
import { openRoot, prefixOf, type Root, shownPath } from '../snapshot/root.ts';
import { readOne, type Snapshot } from '../snapshot/snapshot.ts';
import { type Change, headAlone, type Target } from './change.ts';
import type { Inputs } from './inputs.ts';

/**
 * The change that an event is about, out of the git objects of a checkout; never out of its work tree, which on a pull
 * request is a merge that nobody has written.
 *
 * Where the objects are not there, as after a plain `actions/checkout`, the change says in `notes` which lines the
 * workflow lacks, and is the next best thing: the checked out merge against its first parent, or the checkout alone.
 * A fatal problem when there is nothing to read at all, or what is checked out is not the pull request.
 *
 * @param objects where the policy of the base is read from when it is not in the checkout; null where there is no GitHub
 */
export async function changeInCheckout(
  workspace: string,
  inputs: Pick<Inputs, 'root' | 'policy'>,
  event: Event,
  objects: Objects | null,
): Promise<Change | Problem> {
  const root = openRootInside(workspace, inputs.root);
  if ('code' in root) return root;
  if (!root.git) {
    const disk = diskSnapshot(root);
    // Else an empty folder would pass for a change that removes everything, the policy among it.
    if ((await readOne(disk, inputs.policy)).kind === 'missing') return problem('usage', withoutAnything, null);
    const alone = checkoutAlone(root, disk, withoutGit);
    return event.kind === 'pull-request' ? intoBase(alone, root, event.pull, objects) : alone;
  }
  switch (event.kind) {
    case 'pull-request':
      return intoBase(await pullRequest(root, event.pull), root, event.pull, objects);
    case 'merge-group':
      return between(root, event.baseSha, event.headSha);
    case 'push':
      return event.before === null
        ? commitAlone(root, event.after, `Nothing is compared, so everything counts: ${event.reason}.`)
        : between(root, event.before, event.after);
    case 'commit':
      return commitAlone(root, event.sha, null);
    case 'comment':
    case 'nothing':
      return problem('usage', 'A comment is answered from the API, not from a checkout.', null);
  }
}

const withoutGit =
  'There is no git repository here, so nothing is compared and everything counts. Is a step with actions/checkout missing?';

const withoutAnything =
  'There is no git repository here, and no policy: is a step with actions/checkout missing, or has it a `path` that `root` does not name?';

const bothLines = `Give actions/checkout these two lines: "ref: \${{ github.event.pull_request.head.sha }}" and "fetch-depth: 0".`;

/** The folder that paths are relative to; a symbolic link must not lead out of the workspace. */
function openRootInside(workspace: string, rootInput: string): Root | Problem {
  const top = openRoot(workspace);
  if ('code' in top) return top;
  const root = openRoot(join(top.folder, rootInput));
  if ('code' in root)
    return problem('usage', `Input \`root\`: there is no folder "${rootInput}" in the checkout.`, null);
  const below = relative(top.folder, root.folder).split(sep);
  return below[0] === '..' ? problem('usage', `Input \`root\`: "${rootInput}" leads out of the checkout.`, null) : root;
}

async function pullRequest(root: Root, pull: Pull): Promise<Change | Problem> {
  const base = await mergeBase(root, pull.base.sha, pull.head.sha);
  if (typeof base === 'string') return compare(root, base, pull.head.sha);
  const [first, second, head] = await Promise.all(
    ['HEAD^1', 'HEAD^2', 'HEAD'].map((revision) => resolveRevision(root, revision)),
  );
  if (typeof head !== 'string') return head ?? base;
  if (typeof first !== 'string' || !isMergeOf(pull, first, second)) {
    const parents = await writtenParents(root, head);
    if ('code' in parents) return parents;
    if (![head, ...parents].includes(pull.head.sha)) return problem('revision-missing', another, null);
    const said = `${notThere} Nothing is compared, so everything counts. ${bothLines}`;
    return checkoutAlone(root, gitSnapshot(root, head), said);
  }
  const merged = await compare(root, first, head);
  if ('code' in merged) return merged;
  const said = `${notThere} The merge that was checked out is compared with its first parent, and no line is annotated. ${bothLines}`;
  return { ...merged, showsLines: false, notes: [skipped(said), ...merged.notes] };
}

/** As on `pull_request_target`, where a plain checkout is the default branch: that it is in sync says nothing of the change. */
const another = `What is checked out is not this pull request. ${bothLines} Or leave out "source: checkout": the API needs none.`;

/**
 * Whether two parents are those of the merge that GitHub made of a pull request. Only that has everything that the pull
 * request brings between it and its first parent: before a commit of the branch itself, be it a merge, stands another one of
 * the branch, and what that brought would pass as old.
 */
function isMergeOf(pull: Pull, first: string, second: string | Problem | undefined): boolean {
  return second === pull.head.sha && (first === pull.base.sha || isSameRepository(pull));
}

/**
 * The change with the policy of its base as the one that judges, read from the checkout or, where that does not have it,
 * over the API. Were it taken for absent, a fork could bring a policy that lets everything pass.
 */
async function intoBase(
  change: Change | Problem,
  root: Root,
  pull: Pull,
  objects: Objects | null,
): Promise<Change | Problem> {
  if ('code' in change) return change;
  const { sha } = pull.base;
  const trusted = isSameRepository(pull);
  if (root.git && typeof (await resolveRevision(root, sha)) === 'string') {
    const snapshot = gitSnapshot(root, sha);
    const read: Target['read'] = (path) => readOne(snapshot, path);
    return { ...change, target: { revision: sha, trusted, read } };
  }
  if (objects !== null) {
    const read: Target['read'] = (path) => readFileOf(objects, sha, posix.join(change.prefix, path));
    return { ...change, target: { revision: sha, trusted, read } };
  }
  const lacking =
    'The policy of the base is not in the checkout, and GITHUB_REPOSITORY names no repository to ask for it';
  if (!trusted)
    return problem('revision-missing', `${lacking}; that of a fork does not judge the fork. ${bothLines}`, null);
  const note = problem('policy-judging', `${lacking}: that of the change judges. ${bothLines}`, null, { fatal: false });
  return { ...change, notes: [note, ...change.notes] };
}

const notThere = 'The commits of this pull request are not in the checkout.';

async function between(root: Root, before: string, after: string): Promise<Change | Problem> {
  const found = await resolveRevision(root, before);
  if (typeof found === 'string') return compare(root, found, after);
  const said = `The commit before this change (${before.slice(0, 12)}) is not in the checkout, so nothing is compared and everything counts.`;
  return commitAlone(root, after, `${said} Give actions/checkout "fetch-depth: 0".`);
}

async function compare(root: Root, from: string, to: string): Promise<Change | Problem> {
  const [head, renames, touched] = await Promise.all([
    resolveRevision(root, to),
    previousPaths(root, from, to),
    touchedFiles(root, from, to),
  ]);
  if (typeof head !== 'string') return head;
  if ('code' in renames) return renames;
  if ('code' in touched) return touched;
  const alone = headAlone(gitSnapshot(root, head), prefixOf(root));
  return { ...alone, compared: gitSnapshot(root, from), previousPaths: renames, touched };
}

async function commitAlone(root: Root, sha: string, note: string | null): Promise<Change | Problem> {
  const head = await resolveRevision(root, sha);
  if (typeof head !== 'string') return head;
  return { ...checkoutAlone(root, gitSnapshot(root, head), note), showsLines: true };
}

function checkoutAlone(root: Root, head: Snapshot, note: string | null): Change {
  const notes = note === null ? [] : [skipped(note)];
  return { ...headAlone(head, prefixOf(root)), showsLines: false, notes };
}

/** Paths, relative to the root, of the files that differ between two commits, under both names when one was renamed. */
async function touchedFiles(root: Root, from: string, to: string): Promise<ReadonlySet<string> | Problem> {
  const options = ['--name-only', '--no-renames', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const answer = await runGit(root.boundary, ['diff', ...options, from, to, '--']);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed('list the changed files', answer);
  const paths = answer.output.toString('utf8').split('\0');
  return new Set(paths.filter((path) => path !== '').map((path) => shownPath(root, posix.join(root.boundary, path))));
}

function skipped(message: string): Problem {
  return problem('compare-skipped', message, null, { fatal: false });
}
