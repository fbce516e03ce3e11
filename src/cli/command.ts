import type { Given } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** What a process ends with: 0 in sync, 1 drift, 2 could not check (or was asked what it does not understand). */
export type ExitStatus = 0 | 1 | 2;

/** `--quiet`, or `--root DIR`. */
export type Option =
  | { readonly kind: 'flag'; readonly summary: string; readonly short?: string }
  | {
      readonly kind: 'value';
      /** How help names the value: `DIR`. */
      readonly value: string;
      readonly summary: string;
      /** The only values that are taken; absent: any. */
      readonly choices?: readonly string[];
      readonly short?: string;
    };

/** By name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** One command of the program, in one file: what it takes, what help says of it, what it does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands; no full stop. */
  readonly summary: string;
  /** What help says under the usage line; lines of at most 80 characters. */
  readonly description: string;
  /** How help names the one argument that stands without an option's name: `CODE|PACKAGE`. Absent: there is none. */
  readonly operand?: string;
  readonly options: Options;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** What each exit status means, in one line; no full stop. */
  readonly exits: string;
  /** Loads what it needs itself, and late: help and a typing error should not wait for a YAML parser. */
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitStatus>;
}

/** What every command takes besides its own options. */
export const commonOptions: Options = {
  help: { kind: 'flag', short: 'h', summary: 'show this help' },
  version: { kind: 'flag', short: 'V', summary: 'show the version' },
};
