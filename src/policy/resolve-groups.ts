import { type Problem, problem } from '../problem.ts';
import { closest } from './did-you-mean.ts';
import { pathsOf } from './group-paths.ts';
import { insteadOf, isOtherFormat } from './other-format.ts';
import type { PathGlob } from './path-glob.ts';
import type { Group, Policy, PolicyGroup, PolicyPath, PolicyVariant } from './policy.ts';
import { shown } from './shown.ts';
import { type ResolvedGroup, sortGroups } from './sort-groups.ts';

/**
 * The files that a policy's patterns name among `files` (all paths below the root, parted by `/`), or every problem: a
 * pattern that names no file or one of another format, a file twice in a group, a variant that is its own base, a group
 * without variants, groups that feed each other in a circle.
 *
 * A file that is named outright goes before any glob of its group that would match it as well, and the base's files are
 * never variants of a glob. A group that feeds another comes first.
 */
export function resolveGroups(policy: Policy, files: readonly string[]): readonly Group[] | readonly Problem[] {
  const tree = treeOf(files);
  const problems: Problem[] = [];
  const resolved: ResolvedGroup[] = [];
  for (const written of policy.groups) {
    const group = resolveGroup(written, tree);
    problems.push(...group.problems);
    resolved.push({ group: group.group, written });
  }
  const sorted = sortGroups(resolved);
  const circles = sorted.filter((one): one is Problem => 'code' in one);
  return problems.length + circles.length > 0 ? [...problems, ...circles] : sorted;
}

function resolveGroup(written: PolicyGroup, tree: Tree): { readonly group: Group; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const bases = new Map<string, PolicyPath>();
  const variants = new Map<string, PolicyVariant>();
  const plain = pathsOf(written).filter((path) => isPlain(path, tree));
  const named = new Set(plain.map(({ pattern }) => pattern));

  for (const path of written.base) {
    const found = filesNamedBy(path, tree, problems).filter((file) => isPlain(path, tree) || !named.has(file));
    // What a glob matches beside the files of a base adds nothing where it is empty, as `__init__.py` is.
    if (isPlain(path, tree)) problems.push(...unreadable(path, found));
    problems.push(...twice(path, found, bases, 'a base'));
    for (const file of found) bases.set(file, path);
  }
  if (bases.size === 0 && problems.length === 0) {
    const message = `the group "${shown(written.name)}" has no base: its globs match nothing but files that it names as variants`;
    problems.push(problem('policy-path', message, written.place));
  }
  const places = new Map<string, PolicyPath>();
  for (const variant of written.variants) {
    const all = filesNamedBy(variant.path, tree, problems);
    const found = isPlain(variant.path, tree) ? all : all.filter((file) => !named.has(file) && !bases.has(file));
    const own = found.find((file) => bases.has(file));
    if (own !== undefined) {
      const message = `"${shown(own)}" is a base of this group: a file cannot be checked against itself; remove it here or there`;
      problems.push(problem('policy-duplicate', message, variant.path.place));
      continue;
    }
    problems.push(...unreadable(variant.path, found), ...twice(variant.path, found, places, 'a variant'));
    for (const file of found) {
      places.set(file, variant.path);
      variants.set(file, variant);
    }
  }
  if (variants.size === 0 && problems.length === 0) {
    const message = `the group "${shown(written.name)}" has no variant: its globs match nothing but files of its base`;
    problems.push(problem('policy-path', message, written.place));
  }
  const group = {
    name: written.name,
    base: [...bases.keys()],
    variants: [...variants].map(([path, { rule }]) => ({ path, rule })),
  };
  return { group, problems };
}

/** One problem a pattern that names a file which pip reads no requirements from: all of the base would be missing there. */
function unreadable(path: PolicyPath, found: readonly string[]): Problem[] {
  const file = found.find(isOtherFormat);
  if (file === undefined) return [];
  const by = path.glob === null ? '' : `, which "${shown(path.pattern)}" matches,`;
  const message = `"${shown(file)}"${by} is no file of requirements, by its name: name a file that pip installs with -r`;
  return [problem('policy-path', `${message}${insteadOf(file)}`, path.place)];
}

/** One problem a pattern, however many files it shares with an earlier one. */
function twice(
  path: PolicyPath,
  found: readonly string[],
  earlier: ReadonlyMap<string, PolicyPath>,
  role: string,
): Problem[] {
  const shared = found.filter((file) => earlier.has(file));
  const [file] = shared;
  const before = file === undefined ? undefined : earlier.get(file);
  if (file === undefined || before === undefined) return [];
  const others = shared.length === 1 ? '' : ` (and ${shared.length - 1} more)`;
  const by = before.glob === null ? '' : ` through "${shown(before.pattern)}"`;
  const message = `"${shown(file)}"${others} is ${role} of this group already, by line ${before.place.line}${by}: a file stands in a group once`;
  return [problem('policy-duplicate', message, path.place)];
}

interface Tree {
  /** Sorted by UTF-16 units. */
  readonly files: readonly string[];
  readonly known: ReadonlySet<string>;
  /** The parts of a path, made when they are first asked for. */
  readonly partsOf: (path: string) => readonly string[];
  /** The file that a missing path was most likely meant to be. */
  readonly meant: (path: string) => string | null;
}

/** Most comparisons that are spent on suggestions, over all missing paths of a policy. */
const maximumComparisons = 500_000;

function treeOf(list: readonly string[]): Tree {
  const files = [...list].sort(byUnits);
  const parts = new Map<string, readonly string[]>();
  let comparisons = 0;
  return {
    files,
    known: new Set(files),
    partsOf: (path) => {
      const known = parts.get(path);
      if (known !== undefined) return known;
      const made = path.split('/');
      parts.set(path, made);
      return made;
    },
    meant: (path) => {
      comparisons += files.length;
      if (comparisons > maximumComparisons) return null;
      const name = path.slice(path.lastIndexOf('/') + 1);
      return closest(path, files) ?? files.find((file) => file === name || file.endsWith(`/${name}`)) ?? null;
    },
  };
}

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isPlain(path: PolicyPath, tree: Tree): boolean {
  return tree.known.has(path.pattern);
}

/** Sorted; when there are none, the problem is added. */
function filesNamedBy(path: PolicyPath, tree: Tree, problems: Problem[]): readonly string[] {
  if (tree.known.has(path.pattern)) return [path.pattern];
  const found = path.glob === null ? [] : matchesOf(path.glob, tree);
  if (found.length === 0) problems.push(problem('policy-path', namesNothing(path, tree), path.place));
  return found;
}

function matchesOf(glob: PathGlob, tree: Tree): readonly string[] {
  const found: string[] = [];
  for (let at = firstFrom(tree.files, glob.folder); at < tree.files.length; at += 1) {
    const file = tree.files[at];
    if (file === undefined || !file.startsWith(glob.folder)) break;
    if (glob.matches(tree.partsOf(file))) found.push(file);
  }
  return found;
}

function namesNothing(path: PolicyPath, tree: Tree): string {
  if (path.glob !== null) return `the glob "${shown(path.pattern)}" matches no file`;
  const folder = `${path.pattern}/`;
  const inside = tree.files[firstFrom(tree.files, folder)];
  if (inside?.startsWith(folder) === true) {
    return `"${shown(path.pattern)}" is a folder: name the files in it, for example "${shown(inside)}"`;
  }
  const near = tree.meant(path.pattern);
  return `there is no file "${shown(path.pattern)}"${near === null ? '' : `; did you mean "${shown(near)}"?`}`;
}

/** Index of the first path that is not before `start`. */
function firstFrom(files: readonly string[], start: string): number {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((files[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
