import { type DataNode, scriptsOf } from './data-node.ts';
import { type Search, spend } from './search.ts';
import { isShort, type Known } from './shell-value.ts';

/** What a build gives to the `ARG`s of a container file, in the place of their defaults; null for what is not known. */
export type BuildArguments = ReadonlyMap<string, Known | null>;

/** A build that gives nothing. */
export const noArguments: BuildArguments = new Map();

/**
 * Reads the arguments of a build from a file: a map, a list of `NAME=value`, or a text of such lines. A name alone takes its
 * value from where the build runs, which is not known, as is a value with `$` in it.
 */
export function readArguments(search: Search, node: DataNode | null): BuildArguments {
  if (node === null) return noArguments;
  const values = new Map<string, Known | null>();
  for (const [name, value] of node.entries) {
    if (spend(search, workOfArgument + name.length)) values.set(name, literal(value.script?.text ?? null));
  }
  for (const line of scriptsOf(node).flatMap(({ text }) => text.split('\n'))) {
    if (line.trim() !== '' && spend(search, workOfArgument + line.length)) addArgument(values, line.trim(), literal);
  }
  return values;
}

const workOfArgument = 8;

/** Adds `NAME=value` or `NAME`. */
export function addArgument(
  values: Map<string, Known | null>,
  text: string,
  known: (value: string) => Known | null,
): void {
  const [name = ''] = text.split('=', 1);
  values.set(name, name === text ? null : known(text.slice(name.length + 1)));
}

function literal(text: string | null): Known | null {
  return text === null || text.includes('$') || !isShort(text) ? null : { value: text, certain: true };
}

/** Tells builds apart that give other values. */
export function argumentsKey(given: BuildArguments): string {
  const pairs = [...given].map(([name, known]) => [name, known?.value ?? null] as const);
  return JSON.stringify(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}
