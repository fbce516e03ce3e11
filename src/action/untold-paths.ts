import type { CheckOutcome } from '../pipeline.ts';
import { problem } from '../problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { withNote } from './outcome.ts';

/** The compared revision, where what may have been renamed is not taken for new: what it lacked before is not this change's. */
export function withUntold(compared: Snapshot, untold: ReadonlySet<string>): Snapshot {
  if (untold.size === 0) return compared;
  return {
    ...compared,
    read: async (paths) => {
      const reads = new Map(await compared.read(paths));
      for (const [path, { kind }] of reads) {
        if (kind === 'missing' && untold.has(path))
          reads.set(path, { kind: 'unreadable', why: 'its path is not known' });
      }
      return reads;
    },
  };
}

/** The outcome, with a note where it holds for files of which GitHub did not tell whether they were renamed. */
export function saidUntold(outcome: CheckOutcome, untold: ReadonlySet<string>): CheckOutcome {
  const paths = outcome.result.files.map(({ path }) => path).filter((path) => untold.has(path));
  if (paths.length === 0) return outcome;
  const said = `This change has more files than GitHub lists, so whether it renamed ${[...new Set(paths)].join(', ')} is not known: what is missing there may be older. With a checkout step and \`source: checkout\`, git tells.`;
  return withNote(outcome, problem('compare-skipped', said, null, { fatal: false }));
}
