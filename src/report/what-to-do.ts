import type { Finding } from '../compare/finding.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { lineText, nameOf, withoutStop } from './naming.ts';
import { clip } from './visible.ts';

/**
 * The last clause of a finding's sentence: what to do.
 *
 * What the fix would do, or why it leaves the finding to a person, comes from the advice; but a stand-in, a line that a person took out
 * and a line of an included file have an answer of their own, which no fix gives.
 */
export function whatToDo(finding: Finding, advice: FixAdvice | undefined): string {
  const own = ownAnswer(finding);
  if (own !== null) return own;
  if (advice?.possible === true)
    return advice.how === null ? 'the fix clears it' : `the fix would ${freeText(advice.how)}`;
  if (advice === undefined || advice.reason === null)
    return advice?.how == null ? byHand(finding) : freeText(advice.how);
  const wayOut = advice.how === null ? byHand(finding) : freeText(advice.how);
  return `the fix leaves it to you (${freeText(advice.reason)}): ${wayOut}`;
}

function ownAnswer(finding: Finding): string | null {
  const { detail, via } = finding;
  if (via !== null && finding.here.length > 0) return `edit ${lineText(via)}`;
  if (detail.code === 'missing' && detail.lookalike !== null) {
    return `if on purpose: substitute: { ${nameOf(finding)}: ${clip(detail.lookalike, 100)} } in the policy`;
  }
  if (finding.cause === 'variant-removed' && finding.introduced !== false) {
    return 'if on purpose: omit it in the policy, else put it back';
  }
  if (via !== null && detail.code === 'missing')
    return `it comes from ${lineText(via)}: include that file here, or add the line`;
  return null;
}

function byHand({ code }: Finding): string {
  switch (code) {
    case 'missing':
      return 'add it or, if on purpose, omit it in the policy';
    case 'commented-out':
      return 'un-comment it or, if on purpose, omit it in the policy';
    case 'version-conflict':
    case 'version-differs':
      return 'align the two or, if on purpose, list it under differ in the policy';
    case 'version-wider':
      return 'take over the limit or, if it is not needed here, list it under differ in the policy';
    case 'left-behind':
      return 'remove it here or, if on purpose, list it under extra in the policy';
    case 'extras-differ':
    case 'marker-differs':
    case 'source-differs':
      return 'make them alike or, if on purpose, list it under differ in the policy';
    case 'unexpected':
      return 'remove it, add it to the base or, if on purpose, list it under extra in the policy';
    case 'required-absent':
      return 'add it, or take it off require in the policy';
    case 'duplicate':
      return 'keep one of the lines';
    case 'unreadable-line':
      return 'correct the line';
    case 'unusual-line-break':
      return 'replace it by an ordinary line end or a blank';
    case 'exception-expired':
      return 'settle what it excuses, or give it a later until';
    case 'exception-unused':
      return 'remove it from the policy';
  }
}

function freeText(text: string): string {
  return withoutStop(clip(text, 600));
}
