import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const { root, policy } = sharedOptions;

/** `explain`: a kind of finding, or one package in this repository. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'say what a finding means, or which rules apply to a package',
  description: [
    'With the code of a finding: what it means, an example, how to fix or except it. With a',
    'package: what each file has of it, which rule of the policy applies, and why it is a',
    'finding or is not.',
  ].join('\n'),
  operand: 'CODE|PACKAGE',
  options: { root, policy },
  examples: [
    { command: 'dependency-file-sync explain version-wider', does: 'says what the finding version-wider means' },
    { command: 'dependency-file-sync explain stripe', does: 'says how each file stands to stripe, and why' },
  ],
  exits: '0 explained, 2 nothing of that name is known, or the files cannot be read',
  run: async (given, terminal) => (await import('./explain-run.ts')).runExplain(given, terminal),
};
