import fc from 'fast-check';
import { readArguments } from '../../src/cli/arguments.ts';
import { checkCommand } from '../../src/cli/check.ts';
import { commonOptions } from '../../src/cli/command.ts';
import { holds } from '../expect.ts';
import { nastyText, rawText } from '../inputs.ts';
import { type Target, target } from '../target.ts';

const options = { ...checkCommand.options, ...commonOptions };
const word = fc.oneof(
  fc.constantFrom(
    ...Object.keys(options).map((name) => `--${name}`),
    '-q',
    '-h',
    '-qh',
    '-',
    '--',
    '---',
    '--=',
    '--no-quiet',
  ),
  fc.tuple(fc.constantFrom(...Object.keys(options)), nastyText).map(([name, value]) => `--${name}=${value}`),
  fc.constantFrom('__proto__', '--__proto__', '--constructor=1', 'json', 'new', 'check'),
  nastyText,
  rawText,
);

export const commandLineTargets: readonly Target[] = [
  target('arguments', 8, fc.array(word, { maxLength: 5 }), readsArguments),
];

/** Either everything that was given is known and fits, or one sentence says what does not. */
function readsArguments(args: readonly string[]): void {
  const given = readArguments(options, args);
  if ('wrong' in given) {
    holds(given.wrong !== '', 'no sentence');
    return;
  }
  for (const [name, option] of Object.entries(options)) {
    const value = given.text(name);
    if (option.kind === 'flag') holds(value === null, 'a flag with a value', name);
    else if (value !== null) holds(option.choices === undefined || option.choices.includes(value), name, value);
  }
}
