import { defaultPolicyPath } from '../policy/default-policy-path.ts';
import type { Options } from './command.ts';

/** What every command takes that reads a policy and the files it names. */
export const sharedOptions = {
  root: { kind: 'value', value: 'DIR', summary: 'the folder that paths start from (default: the current one)' },
  policy: { kind: 'value', value: 'FILE', summary: `the sync policy, from the root (default: ${defaultPolicyPath})` },
  base: {
    kind: 'value',
    value: 'REV',
    summary: 'compare with the merge base of this git revision and HEAD:\nfindings that were there already do not fail',
  },
} as const satisfies Options;
