import { resolve } from 'node:path';
import type { CheckResult } from '../compare/result.ts';
import { exitStatus } from '../compare/result.ts';
import { check } from '../pipeline.ts';
import type { Enforce } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import { diskSnapshot } from '../snapshot/disk.ts';
import type { Root } from '../snapshot/root.ts';
import { openRoot, shownPath } from '../snapshot/root.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { writeReport } from './report.ts';
import { defaultPolicyPath } from './shared-options.ts';
import type { Terminal } from './terminal.ts';
import { refuse } from './terminal.ts';

/** One check: options → ports → pipeline → report → exit status. */
export async function runCheck(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const root = openRoot(given.text('root') ?? '.');
  if ('code' in root) return refuse(terminal, root.message);
  const compared = await comparedSide(root, given.text('base'));
  if ('code' in compared) return refuse(terminal, compared.message);
  const outcome = await check({
    policyPath: policyPath(root, given),
    head: diskSnapshot(root, { ids: compared.compared !== null }),
    ...compared,
    notes: [],
    enforce: enforceOf(given),
    today: terminal.today,
  });
  const unwritten = await writeReport(outcome, given, root, terminal);
  if (unwritten !== null) return refuse(terminal, unwritten.message);
  if (lacksPolicy(outcome.result)) terminal.complain(howToStart(root, given));
  return exitStatus(outcome.result);
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
  if (typeof commit !== 'string') return commit;
  if (typeof head !== 'string') return head;
  const base = await mergeBase(root, commit, head);
  if (typeof base !== 'string') return base;
  const renames = await previousPaths(root, base, null);
  return 'code' in renames ? renames : { compared: gitSnapshot(root, base), previousPaths: renames };
}

/** Relative to the root, also when it was given absolute. */
function policyPath(root: Root, given: Given): string {
  return shownPath(root, resolve(root.folder, given.text('policy') ?? defaultPolicyPath));
}

function enforceOf(given: Given): Enforce | null {
  const modes: readonly Enforce[] = ['new', 'all', 'none'];
  return modes.find((mode) => mode === given.text('enforce')) ?? null;
}

function lacksPolicy(result: CheckResult): boolean {
  return result.problems.some(({ code }) => code === 'policy-missing');
}

/** For whoever runs it for the first time: a whole policy to begin with. */
function howToStart(root: Root, given: Given): string {
  const path = policyPath(root, given);
  return `
A sync policy says which files belong together. One to begin with, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}
