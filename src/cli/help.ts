import { projectName, projectUrl } from '../report/project.ts';
import type { Command, Option, Options } from './command.ts';
import { commonOptions } from './command.ts';

/** What `--help` prints: the program and its commands. */
export function programHelp(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => [name, summary] as const);
  return paragraphs([
    'Usage: dependency-file-sync <command> [options]',
    `${projectName} checks the variants of Python dependency files against their base,\nby the rules of a sync policy, and says everything that drifted at once.`,
    `Commands:\n${columns(list)}`,
    `Options:\n${columns(optionRows(commonOptions))}`,
    `Examples:\n${exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1)))}`,
    `"dependency-file-sync <command> --help" says more of a command.\n${projectUrl}`,
  ]);
}

/** What `<command> --help` prints. */
export function commandHelp({ name, description, operand, options, examples, exits }: Command): string {
  return paragraphs([
    `Usage: dependency-file-sync ${name} ${operand === undefined ? '' : `${operand} `}[options]`,
    description,
    `Options:\n${columns(optionRows({ ...options, ...commonOptions }))}`,
    `Examples:\n${exampleLines(examples)}`,
    `Exit status: ${exits}.`,
  ]);
}

function paragraphs(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function optionRows(options: Options): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [usage(name, option), option.summary]);
}

/** `-h, --help`, `--root DIR`, `--enforce new|all|none`. */
function usage(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${name}${option.kind === 'flag' ? '' : ` ${option.value}`}`;
}

/** Two columns; a summary's own line breaks are indented with it. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  const margin = ' '.repeat(width + 4);
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll('\n', `\n${margin}`)}`).join('\n');
}

function exampleLines(examples: Command['examples']): string {
  return examples.map(({ command, does }) => `  ${command}\n      ${does}`).join('\n');
}
