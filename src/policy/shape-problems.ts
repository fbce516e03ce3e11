import type { core } from 'zod/mini';
import { type Place, type Problem, problem } from '../problem.ts';
import { closest, suggestion } from './did-you-mean.ts';
import { findingCodes } from './finding-code.ts';
import type { Located } from './policy-yaml.ts';
import { shown } from './shown.ts';
import { expectedDate } from './value-complaint.ts';

/**
 * What a policy's values have against its shape, in sentences with places: of every wrong value the value, of an unknown key
 * the key, of a missing one the map that lacks it.
 *
 * Where a value may be one of several things, it is held against the one that it looks like.
 */
export function shapeProblems(root: Located, issues: readonly core.$ZodIssue[]): readonly Problem[] {
  return problemsOf(root, issues, []);
}

type Issue = core.$ZodIssue;
type Path = readonly PropertyKey[];

function problemsOf(root: Located, issues: readonly Issue[], outer: Path): readonly Problem[] {
  const misspelt = misspeltKeys(issues);
  return issues
    .filter((issue) => !misspelt.has(pathText(issue.path)) || find(root, [...outer, ...issue.path]) !== null)
    .flatMap((issue) => problemsOfIssue(root, issue, [...outer, ...issue.path]));
}

function problemsOfIssue(root: Located, issue: Issue, path: Path): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(root, path, key, knownKeys(issue)));
    case 'invalid_union': {
      const branch = likeliest(issue.errors);
      if (branch === null) return [wrongType(root, path, issue, false)];
      const rivals = rivalKeys(branch, issue.errors);
      const both = [...rivals].map(([key, other]) =>
        problem('policy-key', `write either "${other}" or "${key}", not both`, keyPlace(root, [...path, key])),
      );
      return [...both, ...problemsOf(root, branch.map(withoutKeys(rivals)), path)];
    }
    case 'invalid_key':
      return issue.issues.map(({ message }) => problem('policy-value', message, keyPlace(root, path)));
    case 'invalid_type':
      return [wrongType(root, path, issue, issue.expected === 'string' && issue.message !== expectedDate)];
    case 'invalid_value':
      return [wrongValue(root, path, issue)];
    case 'too_small':
      return [problem('policy-shape', `${label(path)}: ${issue.message}`, placeOf(root, path))];
    default:
      return [problem('policy-value', issue.message, placeOf(root, path))];
  }
}

/** Missing keys that stand there misspelt: an unknown key beside them is near. One problem is enough for both. */
function misspeltKeys(issues: readonly Issue[]): ReadonlySet<string> {
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => pathText([...issue.path, closest(key, knownKeys(issue)) ?? '']))
      : [],
  );
  return new Set(paths);
}

function knownKeys(issue: Issue): readonly string[] {
  return issue.message.split(', ');
}

/** The alternative that a value was meant to be: one of its type, with the fewest unknown keys, then the fewest issues. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const unknownKeys = (branch: readonly Issue[]): number =>
    branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
  const [best] = [...fitting].sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length);
  return best ?? null;
}

/** Keys that are unknown only beside another one: what one alternative wants, the other does not know, and the other way round. */
function rivalKeys(branch: readonly Issue[], branches: readonly (readonly Issue[])[]): ReadonlyMap<string, string> {
  const rivals = new Map<string, string>();
  for (const { keys, known } of branch.flatMap(unknownIn)) {
    for (const other of branches.flatMap((one) => one.flatMap(unknownIn))) {
      const own = other.keys.find((key) => known.includes(key));
      if (own === undefined) continue;
      for (const key of keys) if (other.known.includes(key)) rivals.set(key, own);
    }
  }
  return rivals;
}

/** The unknown keys of the map itself, with those that it knows. */
function unknownIn(issue: Issue): readonly { readonly keys: readonly string[]; readonly known: readonly string[] }[] {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [];
  return [{ keys: issue.keys, known: knownKeys(issue) }];
}

function withoutKeys(rivals: ReadonlyMap<string, string>): (issue: Issue) => Issue {
  return (issue) =>
    issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.filter((key) => !rivals.has(key)) } : issue;
}

function unknownKey(root: Located, path: Path, key: string, known: readonly string[]): Problem {
  const where = path.length === 0 ? 'the policy' : `"${label(path)}"`;
  const hint = suggestion(key, known) || `; ${where} knows ${known.join(', ')}`;
  return problem('policy-key', `unknown key "${shown(key)}"${hint}`, keyPlace(root, [...path, key]));
}

function wrongType(root: Located, path: Path, { message }: Issue, wantsText: boolean): Problem {
  const found = find(root, path);
  if (found === null) return missingKey(root, path, message);
  const plain = typeof found.value === 'number' || typeof found.value === 'boolean';
  const emptied = found.value === null && message.startsWith('a list of package names');
  // A number without a dot is no Python version in quotes either.
  const isPart = message.startsWith('a Python version') && !found.source.includes('.');
  const hint =
    wantsText && plain && !isPart ? `: write "${shown(found.source)}"` : emptied ? '; delete a key without a list' : '';
  const what = `${label(path)}: expected ${message}; found ${described(found.value)}${hint}`;
  return problem('policy-shape', what, found.place);
}

function wrongValue(root: Located, path: Path, issue: Extract<Issue, { code: 'invalid_value' }>): Problem {
  const found = find(root, path);
  if (found === null) return missingKey(root, path, issue.message);
  const { value, place } = found;
  const what = `${label(path)}: expected ${issue.message}; found ${described(value)}`;
  if (typeof value !== 'string')
    return problem(typeof value === 'number' ? 'policy-value' : 'policy-shape', what, place);
  const isCode = findingCodes.some((code) => code === value);
  const words = issue.values.filter((allowed) => typeof allowed === 'string');
  const hint = isCode ? ', a kind of finding that is left to people' : suggestion(meantBy(value), words);
  return problem('policy-value', `${what}${hint}`, place);
}

/** What other tools call otherwise (`sys.platform`, `platform.system()`, linters) in the policy's own word. */
function meantBy(value: string): string {
  return otherNames.get(value.toLowerCase()) ?? value;
}

const otherNames: ReadonlyMap<string, string> = new Map([
  ...['darwin', 'mac', 'osx'].map((name) => [name, 'macos'] as const),
  ...['win', 'win32', 'win64', 'nt'].map((name) => [name, 'windows'] as const),
  ...['ubuntu', 'debian', 'alpine', 'posix'].map((name) => [name, 'linux'] as const),
  ['warn', 'warning'],
  ['info', 'notice'],
]);

function missingKey(root: Located, path: Path, expected: string): Problem {
  const outer = path.slice(0, -1);
  const where = outer.length === 0 ? '' : ` in "${label(outer)}"`;
  return problem(
    'policy-shape',
    `the key "${label(path)}" is missing${where}: expected ${expected}`,
    placeOf(root, outer),
  );
}

/** The innermost key that leads to a value. */
function label(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'the policy' : shown(String(key));
}

function described(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${shown(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map';
  return String(value);
}

function find(root: Located, path: Path): Located | null {
  let located: Located | undefined = root;
  for (const part of path) {
    located = located?.items[Number(part)] ?? located?.entries.get(String(part))?.value;
  }
  return located ?? null;
}

function placeOf(root: Located, path: Path): Place {
  return (find(root, path) ?? root).place;
}

/** Where the last key of a path stands. */
function keyPlace(root: Located, path: Path): Place {
  const map = find(root, path.slice(0, -1)) ?? root;
  return map.entries.get(String(path.at(-1)))?.key ?? map.place;
}

function pathText(path: Path): string {
  return path.map(String).join('\n');
}
