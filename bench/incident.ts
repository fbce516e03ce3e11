import { spawn, spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { readOutputs } from '../__tests__/action/runner.ts';
import type { StandInGitHub } from '../__tests__/github-stand-in/index.ts';
import { incident } from '../demo/incident.ts';

const branch = 'payments';
let repositories = 0;

/**
 * The incident as a pull request in a repository of its own, so that each run finds what the first one found: no comment
 * yet. Gives the milliseconds of the process, without what was made ready for it; refuses a run that did not do its work.
 * Out of a `checkout` it speaks to nobody.
 *
 * @param says the verdict that is expected; null: none, of a program that only writes a comment
 */
export async function runIncident(
  github: StandInGitHub,
  source: 'api' | 'checkout',
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  says: 'drift' | null = 'drift',
): Promise<number> {
  repositories += 1;
  const app = await github.repository(`octo-org/shop-${repositories}`);
  const { before, change } = incident();
  await app.commit(before, { message: 'The shop' });
  await app.commit(change, { branch, parents: ['main'], message: 'Take payments and statements' });
  const number = await app.openPull({ head: branch });
  const token = app.token({ permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' } });
  const comment = String(source === 'api');
  const inputs = { source, comment };
  const step = await app.runnerEnvironment(
    { event: 'pull_request', number },
    // Pauses between two writes are waits, which are not counted; so they may as well be short.
    { token, inputs, variables: { DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001', ...variables } },
  );
  if (source === 'checkout') checkOut(await app.git('rev-parse', '--absolute-git-dir'), step.workspace);
  const asked = github.requests.length;
  try {
    const time = await timeStep(args, step.workspace, step.env, 1);
    const { verdict = null } = readOutputs(step.output());
    const comments = app.comments(number).length;
    const spoke = github.requests.length > asked;
    const expected = source === 'api';
    if (verdict !== says || comments !== Number(expected) || spoke !== expected) {
      throw new Error(`The action said ${verdict} and left ${comments} comments (requests: ${spoke})`);
    }
    return time;
  } finally {
    step.remove();
  }
}

/** Milliseconds of one process, in an environment that is given whole, as a runner gives it. */
export function timeStep(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  expected: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(execPath, args, { cwd, env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (status) => {
      const time = performance.now() - started;
      if (status === expected) resolve(time);
      else reject(new Error(`node ${args.join(' ')}: exit status ${status}, not ${expected}`));
    });
  });
}

/** As actions/checkout does it with the branch as `ref` and the whole history. */
function checkOut(repository: string, workspace: string): void {
  const { status, stderr } = spawnSync('git', ['clone', '-q', '--branch', branch, repository.trim(), workspace], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
