import { fixableCodes } from '../policy/finding-code.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** `fix`: writes the lines that are missing, and says what it leaves to a person. */
export const fixCommand: Command = {
  name: 'fix',
  summary: 'add what is missing where a colleague would, and say what is left to you',
  description: [
    'Repairs what check reports: the codes that `fix:` of the policy lists, or, without such a',
    'list, missing lines and versions that agreed before. Lines go where a colleague would put',
    'them, nothing else in a file changes, and the result is checked before anything is',
    'written. With --base only what changed since then is repaired.',
  ].join('\n'),
  options: {
    ...sharedOptions,
    only: {
      kind: 'value',
      value: 'CODE',
      choices: fixableCodes,
      summary: 'repair only findings of this code, of those in `fix:`; may be repeated',
    },
    variant: { kind: 'value', value: 'PATH', summary: 'change only this file, from the root; may be repeated' },
    'dry-run': { kind: 'flag', summary: 'print the diff and write nothing; the status is as if it was written' },
    diff: { kind: 'flag', summary: 'print what changes as a unified diff, and all else to standard error' },
    'no-color': { kind: 'flag', summary: 'text without colours, as with NO_COLOR in the environment' },
  },
  examples: [
    { command: 'dependency-file-sync fix', does: 'repairs what can be repaired, and says what is left' },
    { command: 'dependency-file-sync fix --dry-run', does: 'shows what it would change' },
    {
      command: 'dependency-file-sync fix --base origin/main --only missing',
      does: 'adds only what this branch brought into the base',
    },
  ],
  exits: '0 in sync afterwards, 1 drift is left, 2 could not check or write',
  run: async (given, terminal) => (await import('./fix-run.ts')).runFix(given, terminal),
};
