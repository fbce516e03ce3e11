import { visible } from '../report/visible.ts';
import { safeLog } from '../report/workflow-command.ts';
import type { ExitStatus } from './command.ts';

/** The outside world of a command, built in the entry. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that standard output is; null when it is none. */
  readonly columns: number | null;
  /** Whether standard output is a terminal. */
  readonly interactive: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly complain: (text: string) => void;
  /** Asks on the terminal; null when the input ended without an answer. Absent: nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<string | null>) | undefined;
}

/** Says on standard error why nothing was done, one line a message, and gives the exit status for it. */
export function refuse(terminal: Terminal, ...messages: readonly string[]): ExitStatus {
  for (const message of messages) {
    terminal.complain(wordsFor(terminal, `dependency-file-sync: ${visible(message)}\n`));
  }
  return 2;
}

/** Words for people that quote files: in the log of a GitHub job none of them may be taken for a command of the runner. */
export function wordsFor({ environment }: Terminal, text: string): string {
  return environment['GITHUB_ACTIONS'] === 'true' ? safeLog(text) : text;
}

/** Columns to write for: the terminal's, else those that `COLUMNS` names, else 100. */
export function widthOf({ columns, environment }: Terminal): number {
  const named = Number(environment['COLUMNS'] ?? '');
  return columns ?? (Number.isInteger(named) && named > 0 ? named : 100);
}

/** Whether to colour: a terminal or `FORCE_COLOR`, and no `NO_COLOR` (no-color.org) that is not empty. */
export function allowsColor({ interactive, environment }: Terminal): boolean {
  const forced = environment['FORCE_COLOR'] ?? '';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return interactive && environment['TERM'] !== 'dumb';
}
