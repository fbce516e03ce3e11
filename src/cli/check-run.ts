import { exitStatus } from '../compare/result.ts';
import { check } from '../pipeline.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { lacksPolicy, sayHowToStart } from './how-to-start.ts';
import { writeReport } from './report.ts';
import { readTask } from './request.ts';
import type { Terminal } from './terminal.ts';
import { refuse } from './terminal.ts';

/** One check: options → ports → pipeline → report → exit status. */
export async function runCheck(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const task = await readTask(given, terminal);
  if ('code' in task) return refuse(terminal, task.message);
  const { root, request } = task;
  const outcome = await check(request);
  const unwritten = await writeReport(outcome, given, root, terminal);
  if (unwritten !== null) return refuse(terminal, unwritten.message);
  if (lacksPolicy(outcome.result.problems)) await sayHowToStart(terminal, root, request.head, request.policyPath);
  return exitStatus(outcome.result);
}
