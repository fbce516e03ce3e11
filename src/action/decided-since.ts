import type { Finding } from '../compare/finding.ts';
import type { Refusal } from '../fix/plan.ts';
import { refusedAfterFix } from '../fix/refusal.ts';
import { failureText, isFailure } from '../github/answer.ts';
import { changedSince } from '../pipeline/changed-since.ts';
import type { FixOutcome } from '../pipeline/fix.ts';
import type { CheckRequest } from '../pipeline.ts';
import type { Change } from './change.ts';

/**
 * What speaks against pushing once more what earlier fixes of the pull request pushed; null when nothing does. Compared with
 * where the change began, what a person has taken out of a variant again looks as if it had never been there.
 */
export async function objectionOf(
  request: CheckRequest,
  { fixed }: FixOutcome,
  ownCommits: NonNullable<Change['ownCommits']>,
): Promise<((finding: Finding) => Refusal | null) | null> {
  const own = await ownCommits();
  if (isFailure(own)) return () => untold(failureText(own));
  if (own.data.length === 0) return null;
  const isChanged = await changedSince(request, own.data);
  if (fixed.every((finding) => isChanged(finding) === false)) return null;
  return (finding) => {
    const answer = isChanged(finding);
    return answer === null
      ? untold('a fix that was pushed could not be read')
      : answer
        ? refusedAfterFix(finding)
        : null;
  };
}

function untold(why: string): Refusal {
  return {
    reason: `whether somebody has decided otherwise after an earlier fix cannot be told: ${why}`,
    way: 'run the job again, or `dependency-file-sync fix` yourself',
  };
}
