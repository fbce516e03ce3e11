import type { Finding } from '../compare/finding.ts';
import { type Disproof, findingKey, proveResult } from '../fix/prove.ts';
import type { CheckOutcome, Governance } from '../pipeline.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type AlsoCleared, alsoCleared, overruled } from './also-cleared.ts';
import type { SharedWork } from './check-group.ts';
import { fileFlow, inSteps } from './file-flow.ts';
import type { FixRequest } from './fix.ts';
import { type Attempt, type LeftOut, leftOutBy, planGroups } from './fix-groups.ts';
import { withFiles } from './overlay.ts';

/** A fix against which nothing speaks, which may do nothing. */
export interface ProvenFix {
  readonly attempt: Attempt;
  readonly leftOut: LeftOut;
  /** How things stand then; null when nothing is changed. */
  readonly after: CheckOutcome | null;
  readonly also: readonly AlsoCleared[];
}

/**
 * Plans a fix and proves it. What cannot be proven is left out: the plan is made again without it until the proof holds. Each
 * round leaves out at least one finding, so there is an end. `checkAgain` checks other files by the same policy.
 */
export async function provenFix(
  request: FixRequest,
  governance: Governance,
  before: CheckOutcome,
  shared: SharedWork,
  checkAgain: (head: Snapshot) => Promise<CheckOutcome>,
): Promise<ProvenFix> {
  const flow = fileFlow(before.result);
  const steps = inSteps(flow);
  const leftOut: LeftOut = new Map();
  for (;;) {
    const attempt = await planGroups(request, governance, steps, leftOut, shared);
    if (attempt.changes.size === 0) return { attempt, leftOut, after: null, also: [] };
    const after = await checkAgain(withFiles(request.head, attempt.contents));
    const also = alsoCleared(before.result, after.result, attempt.fixed, flow);
    const disproofs: readonly Disproof[] = [
      ...attempt.disproofs,
      ...proveResult(before.result, after.result, attempt.fixed),
      ...overruled(also, before.advices),
    ];
    if (disproofs.length === 0) return { attempt, leftOut, after, also };
    for (const disproof of disproofs) leftOutBy(leftOut, attempt.fixed, disproof);
  }
}

/** The advices of an outcome, as a fix that was proven bears them out. */
export function withProof(outcome: CheckOutcome, { attempt, leftOut, also }: ProvenFix): CheckOutcome {
  const advices = new Map(outcome.advices);
  for (const [finding, advice] of outcome.advices) {
    if (!advice.possible) continue;
    const reason = leftOut.get(findingKey(finding));
    const refusal = attempt.refusals.get(findingKey(finding));
    if (refusal !== undefined) advices.set(finding, { ...refusal, at: advice.at });
    else if (reason !== undefined)
      advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
  }
  const byKey = new Map<string, Finding>([...outcome.advices.keys()].map((finding) => [findingKey(finding), finding]));
  for (const { finding, how, by } of also) {
    const told = byKey.get(findingKey(finding));
    if (told === undefined) continue;
    const source = by === null ? undefined : byKey.get(findingKey(by));
    const at = (source === undefined ? null : outcome.advices.get(source)?.at) ?? null;
    advices.set(told, { possible: true, reason: null, how, at });
  }
  return { ...outcome, advices };
}
