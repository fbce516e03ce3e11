import process from 'node:process';
import { runAction } from './action/run.ts';
import { safeLog, workflowCommand } from './report/workflow-command.ts';

// The entry of the action: runs on load, and is nothing but that.
const log = (text: string): boolean => process.stdout.write(text);

try {
  process.exitCode = await runAction(process.env, new Date().toISOString().slice(0, 10), log);
} catch (error) {
  // Problems are values; what is thrown is a defect of this program, or a disk that is full.
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(
    `${workflowCommand('error', {}, `Dependency File Sync stopped: ${reason.split('\n', 1)[0]}`)}\n${safeLog(reason)}\n`,
  );
  process.exitCode = 2;
}
// Nothing is left to be done, and to take down what was built up takes longer than to let it go.
if (process.stdout.writableLength === 0) process.exit();
