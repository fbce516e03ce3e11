import { suggestion } from '../policy/did-you-mean.ts';
import { version } from '../report/project.ts';
import { readArguments } from './arguments.ts';
import { checkCommand } from './check.ts';
import type { Command, ExitStatus, Options } from './command.ts';
import { commonOptions } from './command.ts';
import { explainCommand } from './explain.ts';
import { fixCommand } from './fix.ts';
import { commandHelp, programHelp } from './help.ts';
import { initCommand } from './init.ts';
import type { Terminal } from './terminal.ts';
import { refuse } from './terminal.ts';

/** In the order that help lists them. A new command is a file beside this one and a name here. */
const commands: readonly Command[] = [checkCommand, fixCommand, initCommand, explainCommand];

/**
 * One run of the command line: arguments (without Node and the script) → command → exit status.
 * Help that was asked for goes to standard output; what was not understood goes to standard error, with exit status 2.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [first, ...rest] = args;
  if (first === undefined) {
    terminal.complain(programHelp(commands));
    return 2;
  }
  if (first === 'help') return help(rest, terminal);
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) return first.startsWith('-') ? withoutCommand(args, terminal) : unknown(first, terminal);
  const given = readArguments({ ...command.options, ...commonOptions }, rest, command.operand !== undefined);
  if ('wrong' in given) return refuse(terminal, `${command.name}: ${given.wrong}`, seeHelp(`${command.name} `));
  if (given.flag('help')) return show(commandHelp(command), terminal);
  if (given.flag('version')) return show(`${version}\n`, terminal);
  return command.run(given, terminal);
}

/** `--help`, `--version`, or options that lost their command. */
function withoutCommand(args: readonly string[], terminal: Terminal): ExitStatus {
  const common = readArguments(commonOptions, args);
  if (!('wrong' in common)) {
    if (common.flag('version')) return show(`${version}\n`, terminal);
    if (common.flag('help')) return show(programHelp(commands), terminal);
  }
  const given = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.split('=')[0] ?? '');
  const option = given.find((one) => !takes({}, one)) ?? given[0] ?? '';
  const taking = commands.filter(({ options }) => option === '--' || takes(options, option));
  const command = taking.find(({ name }) => args.includes(name)) ?? taking[0];
  const known = commands.flatMap(({ options }) => longNames(options));
  const message =
    command === undefined
      ? `unknown option "${option}"${suggestion(option, known)}`
      : `the command comes first: dependency-file-sync ${command.name} ${option}`;
  return refuse(terminal, message, seeHelp(''));
}

/** Whether a command with these options takes what was given: `--root`, `-q`, or what every command takes. */
function takes(options: Options, given: string): boolean {
  const shorts = Object.values({ ...options, ...commonOptions }).flatMap(({ short }) => short ?? []);
  return longNames(options).includes(given) || shorts.some((short) => given === `-${short}`);
}

function longNames(options: Options): readonly string[] {
  return Object.keys({ ...options, ...commonOptions }).map((name) => `--${name}`);
}

/** `help`, `help check`. */
function help([name]: readonly string[], terminal: Terminal): ExitStatus {
  if (name === undefined || name.startsWith('-')) return show(programHelp(commands), terminal);
  const command = commands.find((each) => each.name === name);
  return command === undefined ? unknown(name, terminal) : show(commandHelp(command), terminal);
}

function unknown(name: string, terminal: Terminal): ExitStatus {
  const names = commands.map((command) => command.name);
  return refuse(terminal, `unknown command "${name}"${suggestion(name, names)}`, seeHelp(''));
}

function seeHelp(command: string): string {
  return `run "dependency-file-sync ${command}--help" to see what there is`;
}

function show(text: string, terminal: Terminal): ExitStatus {
  terminal.print(text);
  return 0;
}
