import { parseArgs } from 'node:util';
import { suggestion } from '../policy/did-you-mean.ts';
import { enumerate } from '../report/plural.ts';
import type { Option, Options } from './command.ts';

/** The options that were given, checked. Names are those of the command's `options`, without dashes. */
export interface Given {
  readonly flag: (name: string) => boolean;
  /** Null when it was not given; of an option given twice, the last, as everywhere. */
  readonly text: (name: string) => string | null;
  /** All values of an option that may be given more than once, in order. */
  readonly texts: (name: string) => readonly string[];
  /** What was given without an option's name; null when nothing was, or the command takes none. */
  readonly operand: string | null;
}

/** Arguments that make no sense, in one sentence. */
export interface Misuse {
  readonly wrong: string;
}

/**
 * Reads the arguments behind a command's name with Node's own parser (POSIX and GNU conventions: `--root=DIR`, `--root DIR`,
 * `--` ends the options). `takesOperand`: one argument may stand without an option's name. The first thing that is wrong, with
 * what was probably meant.
 */
export function readArguments(options: Options, args: readonly string[], takesOperand = false): Given | Misuse {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, forParser(option)])),
    strict: false,
    tokens: true,
  });
  const texts = new Map<string, string[]>();
  const flags = new Set<string>();
  let operand: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!takesOperand)
        return { wrong: `unexpected "${token.value}": this command takes options only${rootHint(options)}` };
      if (operand !== null)
        return { wrong: `unexpected "${token.value}": this command takes one word, and has "${operand}"` };
      operand = token.value;
      continue;
    }
    if (token.kind === 'option-terminator') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return { wrong: `unknown option "${token.rawName}"${nearFlag(token.rawName, options)}` };
    const wrong = complaint(token.rawName, option, token.value, token.inlineValue === true);
    if (wrong !== null) return { wrong };
    if (token.value === undefined) flags.add(token.name);
    else texts.set(token.name, [...(texts.get(token.name) ?? []), token.value]);
  }
  return {
    flag: (name) => flags.has(name),
    text: (name) => texts.get(name)?.at(-1) ?? null,
    texts: (name) => texts.get(name) ?? [],
    operand,
  };
}

/** Other programs take the folder to look at as a plain word. */
function rootHint(options: Options): string {
  return Object.hasOwn(options, 'root') ? '; the folder to start from is given as --root DIR' : '';
}

function forParser({ kind, short }: Option): { type: 'boolean' | 'string'; short?: string } {
  return { type: kind === 'flag' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}

function nearFlag(rawName: string, options: Options): string {
  return suggestion(
    rawName,
    Object.keys(options).map((name) => `--${name}`),
  );
}

/** What is wrong with an option's value; null when nothing is. */
function complaint(rawName: string, option: Option, value: string | undefined, inline: boolean): string | null {
  if (option.kind === 'flag') return value === undefined ? null : `${rawName} takes no value, so not "${value}"`;
  if (value === undefined || value === '') return `${rawName} needs a value: ${rawName} ${option.value}`;
  if (!inline && value.length > 1 && value.startsWith('-')) {
    return `${rawName} needs a value, and "${value}" looks like an option; write ${rawName}=${value} if it is meant`;
  }
  if (option.choices === undefined || option.choices.includes(value)) return null;
  return `${rawName} takes ${enumerate(option.choices)}, not "${value}"${suggestion(value, option.choices)}`;
}
