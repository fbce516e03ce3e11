import { posix } from 'node:path';
import type { Event } from '../github/event.ts';
import type { FixOutcome } from '../pipeline/fix.ts';
import { OWNER } from '../report/project.ts';
import { shellWord } from '../report/shell-word.ts';
import { type Inputs, inputDefaults } from './inputs.ts';

/** A fix as people are shown it. */
export interface ShownFix {
  /** The patch as text with LF, from the top of the repository; null when there is none, or when it cannot be pasted. */
  readonly patch: string | null;
  /** The same for `git apply`, byte for byte; null when there is none. */
  readonly bytes: Uint8Array | null;
  /** The command that does it, as a person types it at the top of a clone; empty for none. */
  readonly command: string;
}

/**
 * A fix as a patch and as the command that does the same.
 *
 * @param root the folder that the fix's paths start from, itself from the top of the repository; empty or `.` is the top
 */
export async function showFix(fix: FixOutcome | null, root: string, inputs: Inputs, event: Event): Promise<ShownFix> {
  const command = inputs.fix === 'off' ? '' : fixCommand(inputs, event);
  if (fix === null || inputs.fix === 'off') return { patch: null, bytes: null, command };
  const { patchOf } = await import('../report/patch.ts');
  const patch = patchOf(fix.changes.map((change) => ({ ...change, path: posix.join(root, change.path) })));
  return { patch: patch.isExact ? patch.text : null, bytes: patch.bytes, command };
}

function fixCommand({ root, policy }: Inputs, event: Event): string {
  const flags = [
    ...(root === inputDefaults.root ? [] : ['--root', root]),
    ...(policy === inputDefaults.policy ? [] : ['--policy', policy]),
    ...(event.kind === 'pull-request' ? ['--base', `origin/${event.pull.base.ref}`] : []),
  ];
  return [`npx github:${OWNER}/dependency-file-sync fix`, ...flags.map(shellWord)].join(' ');
}
