import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { milliseconds } from './measure.ts';

interface Surroundings {
  /** Beside those of this process; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Milliseconds of a whole process, whose output nobody reads. Refuses it when it ends with another status than expected. */
export function timeProcess(
  program: string,
  args: readonly string[],
  expected: number,
  { env: more = {}, cwd }: Surroundings = {},
): number {
  return milliseconds(() => {
    const { status } = spawnSync(program, args, { stdio: 'ignore', env: { ...env, ...more }, cwd });
    if (status !== expected) throw new Error(`${program} ${args.join(' ')}: exit status ${status}, not ${expected}`);
  });
}

/**
 * Runs a contender that prints numbers, the last of which is how much it did. Refuses it when that is not all of it, since
 * who does less is faster. Gives the first number: its own time, when it prints one.
 */
export function readTime(
  program: string,
  args: readonly string[],
  expected: number,
  { env: more = {}, cwd }: Surroundings = {},
): number {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...env, ...more }, cwd });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  const printed = stdout.trim().split(' ').map(Number);
  const done = printed.at(-1);
  if (done !== expected) throw new Error(`${program} ${args.join(' ')}: did ${done} of ${expected}`);
  return printed[0] ?? Number.NaN;
}
