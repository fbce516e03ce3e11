import { posix } from 'node:path';
import { type Answer, type Failure, failureText, isFailure } from '../github/answer.ts';
import { apiSnapshot, readFileOf } from '../github/api-snapshot.ts';
import {
  type ChangedFile,
  type Comparison,
  mostComparedFiles,
  mostPullFiles,
  readComparison,
  readPullFiles,
} from '../github/comparison.ts';
import { type Event, isSameRepository, type Pull } from '../github/event.ts';
import type { TreeEntry } from '../github/objects.ts';
import { folderMode, type Tree, treeOf } from '../github/tree.ts';
import { type Problem, problem } from '../problem.ts';
import { type Change, headAlone, type Source, type Target } from './change.ts';
import { readOwnCommits } from './own-commits.ts';

/** The change that an event is about, read over the API alone. A fatal problem when GitHub does not tell. */
export async function changeOnGithub(
  source: Source,
  event: Exclude<Event, { kind: 'nothing' | 'comment' }>,
): Promise<Change | Problem> {
  switch (event.kind) {
    case 'pull-request':
      return changeOfPull(source, event.pull);
    case 'merge-group':
      return between(source, event.baseSha, event.headSha);
    case 'push':
      return event.before === null
        ? alone(source, event.after, `Nothing is compared, so everything counts: ${event.reason}.`)
        : between(source, event.before, event.after);
    case 'commit':
      return alone(source, event.sha, null);
  }
}

/** A pull request: its head against the merge base, judged by the policy at the tip of its base. */
export async function changeOfPull(source: Source, pull: Pull): Promise<Change | Problem> {
  const comparison = await readComparison(source.repository, pull.base.sha, pull.head.sha);
  if (isFailure(comparison)) {
    if (comparison.failure !== 'not-found') return unreadable('compare the two ends of this pull request', comparison);
    const change = await alone(source, pull.head.sha, nothingCommon);
    return 'code' in change ? change : { ...change, target: targetOf(source, pull) };
  }
  const change = await compare(source, comparison.data, { from: comparison.data.mergeBase, to: pull.head.sha }, () =>
    readPullFiles(source.repository, pull.number),
  );
  if ('code' in change) return change;
  const ownCommits: Change['ownCommits'] = () => readOwnCommits(source, pull, comparison.data);
  return { ...change, target: targetOf(source, pull), ownCommits };
}

const nothingCommon =
  'GitHub knows no commit that this pull request and its base have in common, so nothing is compared and everything counts.';

function targetOf({ objects, root }: Source, pull: Pull): Target {
  return {
    revision: pull.base.sha,
    trusted: isSameRepository(pull),
    read: (path) => readFileOf(objects, pull.base.sha, posix.join(root, path)),
  };
}

async function between(source: Source, before: string, after: string): Promise<Change | Problem> {
  const comparison = await readComparison(source.repository, before, after);
  if (!isFailure(comparison)) return compare(source, comparison.data, { from: before, to: after }, null);
  if (comparison.failure !== 'not-found') return unreadable('compare the two commits', comparison);
  const gone = `The commit before this change (${before.slice(0, 12)}) is gone, so nothing is compared and everything counts.`;
  return alone(source, after, gone);
}

async function compare(
  source: Source,
  comparison: Comparison,
  { from, to }: { readonly from: string; readonly to: string },
  moreFiles: Listings['moreFiles'],
): Promise<Change | Problem> {
  const trees = { head: treeOf(source.objects, to), compared: treeOf(source.objects, from) };
  const [head, compared] = await Promise.all([trees.head.below(''), trees.compared.below('')]);
  if (isFailure(head)) return unreadable('list the files of the change', head);
  if (isFailure(compared)) return unreadable('list the files before the change', compared);
  return {
    ...standing(source, to, trees.head),
    compared: apiSnapshot(source.objects, trees.compared, from, source.root),
    ...(await differences({ ...source, head: head.data, compared: compared.data, comparison, moreFiles })),
    headMessage: comparison.headMessage,
  };
}

async function alone(source: Source, sha: string, note: string | null): Promise<Change | Problem> {
  const tree = treeOf(source.objects, sha);
  const listing = await tree.below('');
  if (isFailure(listing)) return unreadable(`list the files of ${sha.slice(0, 12)}`, listing);
  const notes = note === null ? [] : [problem('compare-skipped', note, null, { fatal: false })];
  return { ...standing(source, sha, tree), notes };
}

function standing({ objects, root }: Source, sha: string, tree: Tree): Change {
  return headAlone(apiSnapshot(objects, tree, sha, root), root === '.' ? '' : `${root}/`);
}

interface Listings {
  readonly root: string;
  /** What the commits have. */
  readonly head: readonly TreeEntry[];
  readonly compared: readonly TreeEntry[];
  readonly comparison: Comparison;
  /** Asks for more files than the comparison lists, where it left some out; null where nobody can be asked. */
  readonly moreFiles: (() => Promise<Answer<readonly ChangedFile[]>>) | null;
}

/** Files that differ, and those that were renamed: as GitHub says, or because the same blob went from one path to another. */
async function differences({
  root,
  head,
  compared,
  comparison,
  moreFiles,
}: Listings): Promise<Pick<Change, 'touched' | 'previousPaths' | 'untold'>> {
  const shown = (path: string): string => posix.relative(posix.join('/', root), `/${path}`);
  const files = (entries: readonly TreeEntry[]) => entries.filter(({ mode }) => mode !== folderMode);
  const before = new Map(files(compared).map((entry) => [entry.path, entry]));
  const after = new Map(files(head).map((entry) => [entry.path, entry]));
  const gone = [...before.values()].filter(({ path }) => !after.has(path));
  const changed = [...after.values()].filter((entry) => !isSame(entry, before.get(entry.path)));
  const gonePaths = new Map(gone.map(({ sha, path }) => [sha, path]));
  const renames = new Map<string, string>();
  for (const { path, sha } of changed) {
    const previous = before.has(path) ? undefined : gonePaths.get(sha);
    if (previous !== undefined) renames.set(path, previous);
  }
  const untold = new Set(changed.map(({ path }) => path).filter((path) => !before.has(path) && !renames.has(path)));
  const take = (listed: readonly ChangedFile[], most: number): void => {
    for (const { path, previous } of listed) {
      if (previous !== null && after.has(path) && before.has(previous)) renames.set(path, previous);
      untold.delete(path);
    }
    if (listed.length < most) untold.clear();
  };
  take(comparison.files, mostComparedFiles);
  if (gone.length === 0) untold.clear();
  const more = untold.size === 0 || moreFiles === null ? null : await moreFiles();
  if (more !== null && !isFailure(more)) take(more.data, mostPullFiles);
  return {
    touched: new Set([...gone, ...changed].map(({ path }) => shown(path))),
    previousPaths: new Map([...renames].map(([path, previous]) => [shown(path), shown(previous)])),
    untold: new Set([...untold].map(shown)),
  };
}

function isSame(entry: TreeEntry, other: TreeEntry | undefined): boolean {
  return other !== undefined && entry.sha === other.sha && entry.mode === other.mode;
}

function unreadable(doing: string, failure: Failure): Problem {
  return problem('platform', `Could not ${doing}: ${failureText(failure)}.${hintFor(failure)}`, null);
}

/** What to do about it, as far as somebody can do something. */
function hintFor({ failure }: Failure): string {
  switch (failure) {
    case 'forbidden':
    case 'not-found':
      return ' Does the token have the permission `contents: read`?';
    case 'limited':
      return ' Run the job again later; a checkout step and `source: checkout` need far fewer requests.';
    case 'unreachable':
      return ' Run the job again.';
    default:
      return '';
  }
}
