import { defaultPolicyPath } from '../policy/default-policy-path.ts';
import type { Enforce } from '../policy/policy.ts';
import { type Problem, problem } from '../problem.ts';
import { enumerate } from '../report/plural.ts';

/** What the workflow's `with:` asked for, checked. */
export interface Inputs {
  /** Path of the policy, relative to the root. */
  readonly policy: string;
  /** Folder that all paths are relative to, itself relative to the top of the repository; `.` is the top. */
  readonly root: string;
  /** Null: as the policy says. */
  readonly enforce: Enforce | null;
  /** Whether files are read over the API, or as git objects of a checkout. */
  readonly source: 'api' | 'checkout';
  /** What is made of a fix: nothing, a patch to be shown, or a commit on the branch of the pull request. */
  readonly fix: 'off' | 'patch' | 'commit';
  /** Whether a person may ask for the commit, by a box in the comment or by a comment. */
  readonly fixOnRequest: boolean;
  readonly comment: boolean;
  readonly annotations: boolean;
  /** Context of the status on a commit of ours; empty: the name of the job. */
  readonly statusContext: string;
  /** Reads and reports; empty outside a runner. */
  readonly token: string;
  /** Pushes the commit; empty: `token` does. */
  readonly pushToken: string;
  /** Reads the policies on GitHub that the policy extends; empty: `token` does. */
  readonly policyToken: string;
}

/**
 * Every input with the value it has when the workflow says nothing; the same as in `action.yml`, where `token` is the job's
 * own.
 */
export const inputDefaults = {
  policy: defaultPolicyPath,
  root: '.',
  enforce: '',
  source: 'api',
  fix: 'patch',
  'fix-on-request': 'false',
  comment: 'true',
  annotations: 'true',
  'status-context': '',
  token: '',
  'push-token': '',
  'policy-token': '',
} as const;

type InputName = keyof typeof inputDefaults;

/**
 * Reads all inputs at once from `INPUT_*` variables, as the runner sets them: upper case, blanks around the value
 * trimmed. An empty value is the default.
 *
 * @returns the inputs, or one fatal `usage` problem for each value that is refused, naming those that are allowed.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs | readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (name: InputName, message: string): void => {
    problems.push(problem('usage', `Input \`${name}\` ${message}`, null));
  };
  const text = (name: InputName): string => {
    const value = (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return value === '' ? inputDefaults[name] : value;
  };
  const path = (name: InputName): string => {
    const given = text(name);
    const normal = normalPath(given);
    if (normal !== null) return normal;
    refuse(name, `is ${JSON.stringify(given)}: give a path inside the repository, relative to ${relativeTo[name]}.`);
    return '.';
  };
  const choice = <T extends string>(name: InputName, allowed: Readonly<Record<string, T>>): T | undefined => {
    const given = text(name);
    const value = Object.hasOwn(allowed, given) ? allowed[given] : undefined;
    if (value === undefined && given !== '') {
      const words = [...new Set(Object.values(allowed))].map((word) => `\`${word}\``);
      refuse(name, `is ${JSON.stringify(given)}: allowed are ${enumerate(words)}.`);
    }
    return value;
  };
  const boolean = (name: InputName): boolean => choice(name, booleans) === 'true';
  const inputs: Inputs = {
    policy: path('policy'),
    root: path('root'),
    enforce: choice<Enforce>('enforce', { new: 'new', all: 'all', none: 'none' }) ?? null,
    source: choice('source', { api: 'api', checkout: 'checkout' }) ?? 'api',
    fix: choice('fix', { off: 'off', patch: 'patch', commit: 'commit' }) ?? 'patch',
    fixOnRequest: boolean('fix-on-request'),
    comment: boolean('comment'),
    annotations: boolean('annotations'),
    statusContext: text('status-context'),
    token: text('token'),
    pushToken: text('push-token'),
    policyToken: text('policy-token'),
  };
  return problems.length === 0 ? inputs : problems;
}

const relativeTo: Readonly<Partial<Record<InputName, string>>> = { policy: 'the root', root: 'its top' };

/** The booleans of YAML 1.2's core schema, as the runner hands them on. */
const booleans = { true: 'true', True: 'true', TRUE: 'true', false: 'false', False: 'false', FALSE: 'false' } as const;

/** `./a//b/` → `a/b`; null for what is absolute or climbs above where it starts. */
function normalPath(path: string): string | null {
  if (path.startsWith('/') || path.includes('\0') || path.includes('\n')) return null;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? '.' : parts.join('/');
}
