import type { Finding } from '../compare/finding.ts';
import { deedOf } from '../fix/deed.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { type Disproof, findingKey, proveResult } from '../fix/prove.ts';
import type { CheckOutcome, Governance } from '../pipeline.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type AlsoCleared, alsoCleared, overruled } from './also-cleared.ts';
import type { SharedWork } from './check-group.ts';
import { type FileFlow, feeds, fileFlow, inSteps, readElsewhere } from './file-flow.ts';
import type { FixRequest } from './fix.ts';
import { type Attempt, type LeftOut, leftOutBy, newAttempt, planGroups } from './fix-groups.ts';
import { withFiles } from './overlay.ts';

/** A fix against which nothing speaks, which may do nothing. */
export interface ProvenFix {
  readonly attempt: Attempt;
  readonly leftOut: LeftOut;
  /** How things stand then; null when nothing is changed. */
  readonly after: CheckOutcome | null;
  readonly also: readonly AlsoCleared[];
}

/** Checks other files by the same policy. */
export type CheckAgain = (head: Snapshot) => Promise<CheckOutcome>;

/**
 * Plans a fix and proves it. What cannot be proven is left out. It is tried once more when the rest is done, which may have
 * removed what spoke against it; and so is all when a file was changed that others read, or that is in several groups.
 */
export async function provenFix(
  request: FixRequest,
  governance: Governance,
  before: CheckOutcome,
  shared: SharedWork,
  checkAgain: CheckAgain,
): Promise<ProvenFix> {
  const flow = fileFlow(before.result);
  const question = { request, governance, shared, checkAgain, flow, steps: inSteps(flow) };
  const elsewhere = readElsewhere(before.result);
  let proven = await provenStep(question, before, newAttempt());
  for (;;) {
    const { after, leftOut, attempt } = proven;
    if (after === null) break;
    if (leftOut.size === 0 && ![...attempt.changes.keys()].some((path) => elsewhere.has(path))) break;
    const more = await provenStep(question, after, attempt);
    if (more.after === null) break;
    proven = more;
  }
  const { attempt, after } = proven;
  const also = after === null ? [] : alsoCleared(before.result, after.result, attempt.fixed, flow);
  return { ...proven, also };
}

interface Question {
  readonly request: FixRequest;
  readonly governance: Governance;
  readonly shared: SharedWork;
  readonly checkAgain: CheckAgain;
  readonly flow: FileFlow;
  readonly steps: readonly ReadonlySet<string>[];
}

/**
 * Goes on from what was proven. The plan is made again without what cannot be proven until the proof holds: each round leaves
 * out at least one finding, so there is an end. `after` is null when there is no more to be done.
 */
async function provenStep(
  { request, governance, shared, checkAgain, flow, steps }: Question,
  before: CheckOutcome,
  begun: Attempt,
): Promise<Omit<ProvenFix, 'also'>> {
  const leftOut: LeftOut = new Map();
  for (;;) {
    const attempt = await planGroups(request, governance, steps, leftOut, shared, begun);
    if (attempt.fixed.length === begun.fixed.length) return { attempt, leftOut, after: null };
    const fixed = attempt.fixed.slice(begun.fixed.length);
    const after = await checkAgain(withFiles(request.head, attempt.contents));
    const also = alsoCleared(before.result, after.result, fixed, flow);
    const disproofs: readonly Disproof[] = [
      ...attempt.disproofs,
      ...proveResult(before.result, after.result, fixed, (from, to) => feeds(flow, from, to)),
      ...overruled(also, before.advices),
    ];
    if (disproofs.length === 0) return { attempt, leftOut, after };
    const known = leftOut.size;
    for (const disproof of disproofs) leftOutBy(leftOut, fixed, disproof);
    // Only what is in no one's scope could be planned again and again: nothing is done rather than for ever tried.
    if (leftOut.size === known) return { attempt: { ...begun, refusals: attempt.refusals }, leftOut, after: null };
  }
}

/** The advices of an outcome, as a fix that was proven bears them out. */
export function withProof(outcome: CheckOutcome, { attempt, leftOut, also }: ProvenFix): CheckOutcome {
  const advices = new Map(outcome.advices);
  const fixed = new Set(attempt.fixed.map(findingKey));
  for (const [finding, advice] of outcome.advices) {
    if (!advice.possible) {
      if (fixed.has(findingKey(finding))) advices.set(finding, { ...freed(finding), at: advice.at });
      continue;
    }
    const reason = leftOut.get(findingKey(finding));
    const refusal = attempt.refusals.get(findingKey(finding));
    if (refusal !== undefined) advices.set(finding, { ...refusal, at: advice.at });
    else if (reason !== undefined)
      advices.set(finding, { possible: false, reason, how: 'change the file yourself', at: advice.at });
  }
  const byKey = new Map<string, Finding>([...outcome.advices.keys()].map((finding) => [findingKey(finding), finding]));
  for (const { finding, how, by } of also) {
    const told = byKey.get(findingKey(finding));
    // What another group does in the same file is what this one would do.
    if (told === undefined || (by === null && advices.get(told)?.possible === true)) continue;
    advices.set(told, { possible: true, reason: null, how, at: told.at });
  }
  return { ...outcome, advices };
}

/** What spoke against it was a comment that goes along with another line. */
function freed(finding: Finding): Omit<FixAdvice, 'at'> {
  const deed = deedOf(finding) === 'remove' ? 'remove it' : 'insert it';
  return { possible: true, reason: null, how: `${deed}, since the comment that speaks against it goes as well` };
}
