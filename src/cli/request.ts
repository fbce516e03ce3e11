import { resolve } from 'node:path';
import type { CheckRequest } from '../pipeline.ts';
import { defaultPolicyPath } from '../policy/default-policy-path.ts';
import type { Enforce } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import { OWNER } from '../report/project.ts';
import { shellWord } from '../report/shell-word.ts';
import { diskSnapshot } from '../snapshot/disk.ts';
import type { Root } from '../snapshot/root.ts';
import { openRoot, shownPath } from '../snapshot/root.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Given } from './arguments.ts';
import { policySource } from './policy-source.ts';
import type { Terminal } from './terminal.ts';

/** What is checked, or fixed, and where it lies. */
export interface Task {
  readonly root: Root;
  readonly request: CheckRequest;
}

/**
 * What `--root`, `--policy`, `--base` and `--enforce` ask for: the work tree at the root, and the revision that it is
 * compared with. A problem when one of them makes no sense.
 */
export async function readTask(given: Given, terminal: Terminal): Promise<Task | Problem> {
  const root = openRoot(given.text('root') ?? '.');
  if ('code' in root) return root;
  const compared = await comparedSide(root, given.text('base'));
  if ('code' in compared) return compared;
  const request: CheckRequest = {
    policyPath: policyPath(root, given),
    head: diskSnapshot(root),
    ...compared,
    notes: [],
    enforce: enforceOf(given),
    today: terminal.today,
    policies: policySource(terminal),
  };
  return { root, request };
}

/** The revision to compare with, read from git's objects; the work tree stays the other side. */
async function comparedSide(
  root: Root,
  revision: string | null,
): Promise<{ readonly compared: Snapshot | null; readonly previousPaths: ReadonlyMap<string, string> } | Problem> {
  if (revision === null) return { compared: null, previousPaths: new Map() };
  const { mergeBase, previousPaths, resolveRevision } = await import('../snapshot/git-history.ts');
  const { gitSnapshot } = await import('../snapshot/git.ts');
  const [commit, head] = await Promise.all([resolveRevision(root, revision), resolveRevision(root, 'HEAD')]);
  // Before the first commit no revision is there, whatever its name.
  if (typeof head !== 'string') return root.git || typeof commit === 'string' ? head : commit;
  if (typeof commit !== 'string') return commit;
  const base = await mergeBase(root, commit, head);
  if (typeof base !== 'string') return base;
  const renames = await previousPaths(root, base, null);
  return 'code' in renames ? renames : { compared: gitSnapshot(root, base), previousPaths: renames };
}

/** The policy's path relative to the root, also when it was given absolute. */
export function policyPath(root: Root, given: Given): string {
  return shownPath(root, resolve(root.folder, given.text('policy') ?? defaultPolicyPath)) || '.';
}

/** Another command for the same root, policy and revision, as a person would type it. */
export function commandFor(name: string, given: Given, terminal: Terminal): string {
  const kept = ['root', 'policy', 'base'].flatMap((option) => {
    const value = given.text(option);
    return value === null ? [] : [`--${option} ${shellWord(value)}`];
  });
  return [programFor(terminal), name, ...kept].join(' ');
}

/** How a person calls the program here: npx and pre-commit run one that is not on their `PATH`. */
export function programFor({ environment }: Terminal): string {
  const isBorrowed = environment['npm_command'] === 'exec' || environment['PRE_COMMIT'] === '1';
  return isBorrowed ? `npx github:${OWNER}/dependency-file-sync` : 'dependency-file-sync';
}

function enforceOf(given: Given): Enforce | null {
  const modes: readonly Enforce[] = ['new', 'all', 'none'];
  return modes.find((mode) => mode === given.text('enforce')) ?? null;
}
