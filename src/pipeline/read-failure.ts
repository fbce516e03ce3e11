import { maximumFileBytes } from '../bytes.ts';
import type { FailedRead } from '../snapshot/snapshot.ts';

/** What was to be read, in the words of the sentence that it stands in. */
interface Wanted {
  /** How the sentence speaks of the file. */
  readonly it: 'it' | 'this file';
  /** What it should be and is not. */
  readonly file: 'file' | 'policy file';
  /** What has a greatest length. */
  readonly kind: 'policy' | 'dependency file';
}

/** A file that a policy or an include names. */
export const dependencyFile: Wanted = { it: 'this file', file: 'file', kind: 'dependency file' };

/** The policy that is asked for. */
export const ownPolicy: Wanted = { it: 'this file', file: 'policy file', kind: 'policy' };

/** A policy that another one extends, which is named before. */
export const extendedPolicy: Wanted = { it: 'it', file: 'file', kind: 'policy' };

/** Why a reading gave no file, as a clause without a full stop: `this is a folder, not a file`. */
export function readFailure(read: FailedRead, { it, file, kind }: Wanted): string {
  const that = it === 'it' ? it : 'this';
  switch (read.kind) {
    case 'missing':
      return `${it} does not exist`;
    case 'not-a-file':
      return `${that} is ${read.what}, not a ${file}`;
    case 'outside':
      return `${that} leads out of the repository (to ${read.target})`;
    case 'too-large':
      return `${it} has ${read.bytes} bytes; a ${kind} has at most ${maximumFileBytes.toLocaleString('en-US')}`;
    case 'unreadable':
      return `${it} cannot be read: ${read.why}`;
  }
}
