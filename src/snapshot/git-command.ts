import { type ChildProcess, spawn } from 'node:child_process';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { codeOf, reasonOf } from './reason.ts';

/** What a run of git gave: its exit status, its output as bytes, its words. */
export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
  readonly words: string;
}

/**
 * Runs git in a folder, as `startGit` does, and hands it `input` on standard input. A `platform` problem when it cannot be
 * started.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input: string | null = null,
): Promise<GitAnswer | Problem> {
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    const words: Buffer[] = [];
    const child = startGit(folder, args, input === null ? 'ignore' : 'pipe');
    child.on('error', (error) => resolve(notStarted(error)));
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
    // Git may end before it has read everything; its exit status then says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    child.on('close', (status) => {
      resolve({
        status: status ?? killed,
        output: Buffer.concat(output),
        words: Buffer.concat(words).toString('utf8'),
      });
    });
  });
}

/**
 * Starts git in a folder, without a shell.
 *
 * The same answer on every machine: no language, no pager, no quoting of paths, no lock that would disturb the user's own
 * git, no file watcher or external program that a configuration names, no question on the terminal, and none of the
 * variables with which a hook points git at another repository.
 */
export function startGit(folder: string, args: readonly string[], input: 'ignore' | 'pipe'): ChildProcess {
  return spawn('git', [...settings, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    stdio: [input, 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/** The status of a git that a signal ended: none that git itself gives. */
export const killed = -1;

/** A `platform` problem from git's own words, shortened to their first line. */
export function gitFailed(doing: string, answer: GitAnswer): Problem {
  const first = answer.words.split('\n').find((line) => line.trim() !== '') ?? silence(answer);
  return problem('platform', `Git could not ${doing}: ${first.replace(/^(fatal|error): /, '').trim()}`, null);
}

function silence({ status }: GitAnswer): string {
  return status === killed ? 'it was killed' : `exit status ${status}`;
}

const settings = [
  '-c',
  'core.quotepath=off',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'diff.relative=false',
  // `git diff` does not ask GIT_OPTIONAL_LOCKS before it brings the index up to date.
  '-c',
  'diff.autoRefreshIndex=false',
  '--literal-pathspecs',
];

/**
 * Variables that point git at another repository, its index or its objects; hooks set some of them. What
 * `git rev-parse --local-env-vars` lists, but for configuration that is given by GIT_CONFIG_*, which stays.
 */
const pointers = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !pointers.has(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_FLUSH: '0',
  };
}

/** A `platform` problem from what starting git threw. */
export function notStarted(error: Error): Problem {
  const why =
    codeOf(error) === 'ENOENT'
      ? 'Git is not installed, or not on the PATH; comparing with another revision needs it, and init to leave out what is ignored.'
      : `Git could not be started: ${reasonOf(error)}.`;
  return problem('platform', why, null);
}
