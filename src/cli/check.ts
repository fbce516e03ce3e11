import { runCheck } from './check-run.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './shared-options.ts';

/** `check`: compares, and says what drifted. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'compare the variants with their base and say what drifted',
  description: [
    'Compares the dependency files that the sync policy names and says everything that',
    'drifted at once. With --base only what changed since then can fail, unless the policy',
    'or --enforce says otherwise.',
  ].join('\n'),
  options: {
    ...sharedOptions,
    enforce: {
      kind: 'value',
      value: 'new|all|none',
      choices: ['new', 'all', 'none'],
      summary: 'which errors fail: those that are new, all, or none\n(default: as the policy says, else new)',
    },
    format: {
      kind: 'value',
      value: 'FORM',
      choices: ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'gitlab'],
      summary: [
        'the form of the report: text (default), json, markdown,',
        'github (workflow commands), sarif (2.1.0), junit (XML),',
        'or gitlab (code quality)',
      ].join('\n'),
    },
    output: { kind: 'value', value: 'FILE', summary: 'write the report to a file; - is standard output' },
    'no-color': { kind: 'flag', summary: 'text without colours, as with NO_COLOR in the environment' },
    quiet: { kind: 'flag', short: 'q', summary: 'text with the verdict and what makes it, nothing else' },
  },
  examples: [
    { command: 'dependency-file-sync check', does: 'checks the current folder' },
    { command: 'dependency-file-sync check --base origin/main', does: 'fails only for what this branch brings' },
    {
      command: 'dependency-file-sync check --root backend --format json --output report.json',
      does: 'checks a folder and writes the report for programs',
    },
  ],
  exits: '0 in sync, 1 drift, 2 could not check',
  run: runCheck,
};
