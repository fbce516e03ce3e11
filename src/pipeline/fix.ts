import type { Finding } from '../compare/finding.ts';
import { commitMessage } from '../fix/commit-message.ts';
import type { FileChange } from '../fix/file-change.ts';
import type { Refusal } from '../fix/plan.ts';
import { type CheckOutcome, type CheckRequest, checkGroups, readGovernance } from '../pipeline.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { rememberWork } from './check-group.ts';
import { listedOnce } from './overlay.ts';
import { provenFix, withProof } from './proven-fix.ts';

/** What a fix is asked, besides what a check is asked. */
export interface FixRequest extends CheckRequest {
  /** Which findings the fix takes on: the introduced ones on a pull request, all on the command line. */
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed: only what the base brought, and nothing that may be a slip. */
  readonly unattended: boolean;
  /** What else speaks against fixing a finding; left out: nothing. */
  readonly objection?: (finding: Finding) => Refusal | null;
}

/** A fix that was proven and not written. */
export interface FixOutcome {
  /** As things stand; its advices say what was left to a person and why. */
  readonly before: CheckOutcome;
  /** As they will stand. */
  readonly after: CheckOutcome;
  /** Empty when nothing is to be done. By path. */
  readonly changes: readonly FileChange[];
  /** The findings that the changes clear; last those of other files, to which the change comes as well. */
  readonly fixed: readonly Finding[];
  /** Of the commit; null when nothing is to be done. */
  readonly message: string | null;
}

/**
 * Plans a fix and proves it; writes nothing. The command line and the action both pass through here.
 *
 * Groups are fixed in order, each on the result of the one before. What cannot be proven is left out and said.
 */
export async function fix(given: FixRequest): Promise<FixOutcome> {
  const request = { ...given, head: listedOnce(given.head) };
  const governance = await readGovernance(request);
  if ('result' in governance) return unchanged(governance);
  const shared = rememberWork();
  const before = await checkGroups(request, governance, shared);
  if (before.result.verdict === 'could-not-check') return unchanged(before);

  const again = (head: Snapshot): Promise<CheckOutcome> => checkGroups({ ...request, head }, governance, shared);
  const proven = await provenFix(request, governance, before, shared, again);
  const { attempt, after, also } = proven;
  const advised = withProof(before, proven);
  if (after === null) return unchanged(advised);
  return {
    before: advised,
    after: withProof(after, { ...proven, also: [] }),
    changes: [...attempt.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    fixed: [...attempt.fixed, ...also.map(({ finding }) => finding)],
    message: commitMessage(attempt.fixed),
  };
}

/** Nothing to be done, or nothing that can be. */
function unchanged(outcome: CheckOutcome): FixOutcome {
  return { before: outcome, after: outcome, changes: [], fixed: [], message: null };
}
