import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

const { root } = sharedOptions;

/** `init`: proposes a policy from what the files say. */
export const initCommand: Command = {
  name: 'init',
  summary: 'find the files that belong together and write a sync policy for them',
  description: [
    'Finds the dependency files that belong together, proposes a sync policy that they',
    'keep today, and writes it when you agree. What is probably forgotten comes first. It',
    'never overwrites a policy.',
  ].join('\n'),
  options: {
    root,
    'dry-run': { kind: 'flag', summary: 'show what was found and the policy, and write nothing' },
    yes: { kind: 'flag', short: 'y', summary: 'write the policy without asking' },
  },
  examples: [
    { command: 'dependency-file-sync init', does: 'shows what belongs together, asks, and writes the policy' },
    { command: 'dependency-file-sync init --dry-run', does: 'shows the policy that it would write' },
    { command: 'dependency-file-sync init --root backend --yes', does: 'writes the policy of a folder without asking' },
  ],
  exits: '0 a policy was proposed, 2 there is none to propose, or it cannot be written',
  run: async (given, terminal) => (await import('./init-run.ts')).runInit(given, terminal),
};
