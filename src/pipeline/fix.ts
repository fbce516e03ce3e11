import type { Finding } from '../compare/finding.ts';
import { commitMessage } from '../fix/commit-message.ts';
import type { FileChange } from '../fix/file-change.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { findingKey, proveResult } from '../fix/prove.ts';
import { type CheckOutcome, type CheckRequest, checkGroups, readGovernance } from '../pipeline.ts';
import { rememberWork } from './check-group.ts';
import { type Attempt, type LeftOut, leftOutBy, planGroups } from './fix-groups.ts';
import { listedOnce, withFiles } from './overlay.ts';

/** What a fix is asked, besides what a check is asked. */
export interface FixRequest extends CheckRequest {
  /** Which findings the fix takes on: the introduced ones on a pull request, all on the command line. */
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed: only what the base brought, and nothing that may be a slip. */
  readonly unattended: boolean;
}

export interface FixOutcome {
  /** As things stand; its advices say what was left to a person and why. */
  readonly before: CheckOutcome;
  /** As they will stand. */
  readonly after: CheckOutcome;
  /** Empty when nothing is to be done. By path. */
  readonly changes: readonly FileChange[];
  /** The findings that the changes clear. */
  readonly fixed: readonly Finding[];
  /** Of the commit; null when nothing is to be done. */
  readonly message: string | null;
}

/**
 * Plans a fix and proves it; writes nothing. The command line and the action both pass through here.
 *
 * Groups are fixed in order, each on the result of the one before. What cannot be proven is left out and said: the plan is
 * made again without it until the proof holds. Each round leaves out at least one finding, so there is an end.
 */
export async function fix(given: FixRequest): Promise<FixOutcome> {
  const request = { ...given, head: listedOnce(given.head) };
  const governance = await readGovernance(request);
  if ('result' in governance) return unchanged(governance);
  const shared = rememberWork();
  const before = await checkGroups(request, governance, shared);
  if (before.result.verdict === 'could-not-check') return unchanged(before);

  const leftOut: LeftOut = new Map();
  for (;;) {
    const attempt = await planGroups(request, governance, leftOut, shared);
    const advised = withReasons(before, attempt, leftOut);
    if (attempt.changes.size === 0) return unchanged(advised);
    const changed = { ...request, head: withFiles(request.head, attempt.contents) };
    const after = await checkGroups(changed, governance, shared);
    const disproofs = [...attempt.disproofs, ...proveResult(before.result, after.result, attempt.fixed)];
    if (disproofs.length === 0) {
      const changes = [...attempt.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      return {
        before: advised,
        after: withReasons(after, attempt, leftOut),
        changes,
        fixed: attempt.fixed,
        message: commitMessage(attempt.fixed),
      };
    }
    for (const disproof of disproofs) leftOutBy(leftOut, attempt.fixed, disproof);
  }
}

/** Nothing to be done, or nothing that can be. */
function unchanged(outcome: CheckOutcome): FixOutcome {
  return { before: outcome, after: outcome, changes: [], fixed: [], message: null };
}

/** The advices, with what this fix refuses that another would not, and with what the proof spoke against. */
function withReasons(outcome: CheckOutcome, { refusals }: Attempt, leftOut: LeftOut): CheckOutcome {
  const advices = new Map<Finding, FixAdvice>(outcome.advices);
  for (const [finding, advice] of outcome.advices) {
    if (!advice.possible) continue;
    const reason = leftOut.get(findingKey(finding));
    const refusal = refusals.get(findingKey(finding));
    if (refusal !== undefined) advices.set(finding, { ...refusal, at: advice.at });
    else if (reason !== undefined)
      advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
  }
  return { ...outcome, advices };
}
