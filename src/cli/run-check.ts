import type { CheckResult } from '../compare/result.ts';
import { exitStatus } from '../compare/result.ts';
import { check } from '../pipeline.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { writeReport } from './report.ts';
import { readTask, type Task } from './request.ts';
import type { Terminal } from './terminal.ts';
import { refuse, wordsFor } from './terminal.ts';

/** One check: options → ports → pipeline → report → exit status. */
export async function runCheck(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const task = await readTask(given, terminal);
  if ('code' in task) return refuse(terminal, task.message);
  const outcome = await check(task.request);
  const unwritten = await writeReport(outcome, given, task.root, terminal);
  if (unwritten !== null) return refuse(terminal, unwritten.message);
  if (lacksPolicy(outcome.result)) terminal.complain(wordsFor(terminal, howToStart(task)));
  return exitStatus(outcome.result);
}

/** Whether there is no policy at all, so that a first one may help. */
export function lacksPolicy(result: CheckResult): boolean {
  return result.problems.some(({ code }) => code === 'policy-missing');
}

/** For whoever runs it for the first time: a whole policy to begin with. */
export function howToStart({ root, request: { policyPath: path } }: Task): string {
  return `
A sync policy says which files belong together. "dependency-file-sync init" finds them and writes one. By hand, as ${path}:

  # ${path}
  version: 1
  groups:
    - base: requirements.txt
      variants:
        - requirements.render.txt

Paths start from the root, ${root.folder}; another one can be named with --root, another policy with --policy.
`;
}
