import type { ChildProcess } from 'node:child_process';
import type { Problem } from '../problem.ts';
import { type GitAnswer, killed, notStarted, startGit } from './git-command.ts';

/**
 * A git that stays open: it is started by the first question, and answers line by line, so that a thousand groups of files
 * do not start it a thousand times. It ends with this process, which it never keeps alive.
 */
export interface GitConversation {
  /**
   * The answers to some lines, in their order. What git gave instead when it failed (a status other than 0), and a
   * `platform` problem when it cannot be started. Questions are answered one after the other.
   */
  ask<Answer>(lines: readonly string[], read: ReadAnswer<Answer>): Promise<readonly Answer[] | GitAnswer | Problem>;
}

/**
 * Takes the answer to a line off git's output: the answer, and where the next one begins. A number, up to where the output must
 * have come at least, as long as the answer is not whole; never one when the output has `ended`.
 */
export type ReadAnswer<Answer> = (
  output: Buffer,
  at: number,
  line: string,
  ended: boolean,
) => readonly [answer: Answer, next: number] | number;

/** Opens a conversation with a command of git that answers each line of its input at once (`cat-file --batch`). */
export function openConversation(folder: string, args: readonly string[]): GitConversation {
  let open: OpenGit | null = null;
  let before: Promise<unknown> = Promise.resolve();
  return {
    ask(lines, read) {
      const answers = before.then(() => {
        if (open === null || open.ended !== null) open = openGit(folder, args);
        return askOpen(open, lines, read);
      });
      before = answers;
      return answers;
    },
  };
}

/** A git that was started, and what it has said so far. */
interface OpenGit {
  readonly child: ChildProcess;
  /** What nobody has read yet. */
  output: readonly Buffer[];
  words: string;
  /** How it ended; null while it runs. */
  ended: GitAnswer | Problem | null;
  /** Told when there is more to read, or nothing more to come. */
  heed: () => void;
}

function openGit(folder: string, args: readonly string[]): OpenGit {
  const child = startGit(folder, args, 'pipe');
  const git: OpenGit = { child, output: [], words: '', ended: null, heed: () => undefined };
  child.stdout?.on('data', (chunk: Buffer) => {
    git.output = [...git.output, chunk];
    git.heed();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    git.words += chunk.toString('utf8');
  });
  // Git may end before it has read everything; its exit status then says why.
  child.stdin?.on('error', () => undefined);
  const end = (how: GitAnswer | Problem): void => {
    git.ended ??= how;
    git.heed();
  };
  child.on('error', (error) => end(notStarted(error)));
  child.on('close', (status) => end({ status: status ?? killed, output: Buffer.alloc(0), words: git.words }));
  return git;
}

async function askOpen<Answer>(
  git: OpenGit,
  lines: readonly string[],
  read: ReadAnswer<Answer>,
): Promise<readonly Answer[] | GitAnswer | Problem> {
  keepAlive(git, true);
  try {
    return await new Promise((resolve) => {
      const answers: Answer[] = [];
      let needed = 0;
      git.heed = () => {
        const { ended } = git;
        if (ended !== null && ('code' in ended || ended.status !== 0)) return resolve(ended);
        if (ended === null && lengthOf(git.output) < needed) return;
        const output = Buffer.concat(git.output);
        let at = 0;
        for (let line = lines[answers.length]; line !== undefined; line = lines[answers.length]) {
          const taken = read(output, at, line, ended !== null);
          if (typeof taken === 'number') {
            needed = taken - at;
            break;
          }
          answers.push(taken[0]);
          at = taken[1];
        }
        git.output = at === output.length ? [] : [output.subarray(at)];
        if (answers.length === lines.length) resolve(answers);
      };
      git.child.stdin?.write(lines.map((line) => `${line}\n`).join(''));
      git.heed();
    });
  } finally {
    git.heed = () => undefined;
    keepAlive(git, false);
  }
}

function lengthOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

/** This process waits for what it has asked, and for nothing else, before it ends. */
function keepAlive({ child }: OpenGit, alive: boolean): void {
  for (const end of [child, child.stdin, child.stdout, child.stderr]) {
    // The types of Node say nothing of it, but the ends of a pipe are held as sockets are.
    if (end !== null && 'ref' in end && 'unref' in end) {
      const hold = alive ? end.ref : end.unref;
      if (typeof hold === 'function') hold.call(end);
    }
  }
}
