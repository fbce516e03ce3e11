import type { Finding } from '../compare/finding.ts';
import type { FixAdvice } from '../fix/plan.ts';
import type { FindingCode, FixableCode } from '../policy/finding-code.ts';
import { isCommentedOut, nameOf } from './naming.ts';
import { free, type Phrase, quote, say } from './phrase.ts';
import { linePhrase } from './what-is-wrong.ts';

/**
 * The last clause of a finding's sentence: what to do.
 *
 * What the fix would do, or why it leaves the finding to a person, comes from the advice; but a stand-in, a line that a
 * person took out and a line of another file have an answer of their own, which no fix gives.
 */
export function whatToDo(finding: Finding, advice: FixAdvice | undefined): Phrase {
  const isByTool = advice?.instead === true;
  const own = isByTool && finding.via !== null ? null : ownAnswer(finding);
  if (own !== null) return own;
  if (isByTool) return byTool(finding, advice);
  if (isNeverFixed(finding) || advice?.unlisted === true) return byHand(finding);
  if (advice?.possible === true)
    return advice.how === null ? say`the fix clears it` : say`the fix would ${free(advice.how)}`;
  const how = advice?.how ?? null;
  const wayOut = how === null ? byHand(finding) : free(how);
  // Who changed the file has been told so by the clause before.
  const isSaid = finding.cause === 'variant-changed' && finding.introduced !== false;
  const reason = isSaid ? null : (advice?.reason ?? null);
  return reason === null ? wayOut : say`the fix leaves it to you (${free(reason)}): ${wayOut}`;
}

/** What no fix clears, whatever the policy lists: nothing is told of a fix there. */
function isNeverFixed({ code }: Finding): boolean {
  return Object.hasOwn(neverFixed, code);
}

const neverFixed: Readonly<Record<Exclude<FindingCode, FixableCode>, true>> = {
  'source-differs': true,
  duplicate: true,
  'unreadable-line': true,
  'unusual-line-break': true,
  'exception-expired': true,
  'exception-unused': true,
  'not-governed': true,
  'not-tested': true,
};

function ownAnswer(finding: Finding): Phrase | null {
  const { detail, via } = finding;
  if (via !== null) return say`edit ${linePhrase(via)}`;
  if (detail.code === 'missing' && detail.lookalike !== null) {
    return say`if on purpose: ${quote(`substitute: { ${nameOf(finding)}: ${detail.lookalike} }`)} in the policy`;
  }
  if (finding.cause === 'variant-removed' && finding.introduced !== false) {
    const back = isCommentedOut(finding) ? say`un-comment it` : say`put it back`;
    if (detail.code === 'required-absent')
      return say`if on purpose: take it off ${quote('require')} in the policy, else ${back}`;
    const what = finding.package === null ? say`its section` : say`it`;
    return say`if on purpose: ${quote('omit')} ${what} in the policy, else ${back}`;
  }
  return null;
}

/** Of a file that a tool writes: what to run, and the exception that would do as well. */
function byTool({ code }: Finding, { reason, how }: FixAdvice): Phrase {
  return say`${free(reason ?? '')}: ${free(how ?? '')}; ${exceptionFor(code)}`;
}

function exceptionFor(code: Finding['code']): Phrase {
  switch (code) {
    case 'missing':
    case 'commented-out':
      return say`if on purpose, ${quote('omit')} it in the policy`;
    case 'required-absent':
      return say`or take it off ${quote('require')} in the policy`;
    case 'left-behind':
      return say`if on purpose, list it under ${quote('extra')} in the policy`;
    case 'unexpected':
      return say`else add it to the base or, if on purpose, list it under ${quote('extra')} in the policy`;
    case 'version-wider':
      return say`if the limit is not needed here, list it under ${quote('differ')} in the policy`;
    default:
      return say`if on purpose, list it under ${quote('differ')} in the policy`;
  }
}

/** Lines that pip takes together are no choice: to keep one would lose the extras or the limit of another. */
function ofSeveral({ kind, witness }: Finding['detail'] & { readonly code: 'duplicate' }): Phrase {
  switch (kind) {
    case 'constraint':
      return say`bring the two together`;
    case 'conflict':
      return witness === null ? say`keep one of the lines` : say`let only one of them apply there`;
    case 'text':
      return say`pip takes them together, and one line could say it`;
  }
}

/** No name or glob of the policy means a line without a name; before an address, pip takes one. */
function namelessExtra(finding: Finding): Phrase {
  const none = say`no ${quote('extra')} of the policy means a line without a name`;
  const isAddress = /^(?!file:)[a-z][a-z\d+.-]+:\/\//i.test(nameOf(finding));
  return isAddress ? say`${none}; ${quote('NAME @ ADDRESS')} gives it one` : none;
}

function byHand(finding: Finding): Phrase {
  const { code, detail } = finding;
  switch (code) {
    case 'missing':
      return finding.package === null
        ? say`add it or, if on purpose, ${quote('omit')} its section in the policy`
        : say`add it or, if on purpose, ${quote('omit')} it in the policy`;
    case 'commented-out':
      return say`un-comment it or, if on purpose, ${quote('omit')} it in the policy`;
    case 'version-conflict':
    case 'version-differs':
      return say`align the two or, if on purpose, list it under ${quote('differ')} in the policy`;
    case 'version-wider':
      return say`take over the limit or, if it is not needed here, list it under ${quote('differ')} in the policy`;
    case 'left-behind':
      return finding.package === null
        ? say`remove it here; ${namelessExtra(finding)}`
        : say`remove it here or, if on purpose, list it under ${quote('extra')} in the policy`;
    case 'extras-differ':
    case 'marker-differs':
    case 'source-differs':
      return say`make them alike or, if on purpose, list it under ${quote('differ')} in the policy`;
    case 'unexpected':
      return finding.package === null
        ? say`remove it or add it to the base; ${namelessExtra(finding)}`
        : say`remove it, add it to the base or, if on purpose, list it under ${quote('extra')} in the policy`;
    case 'required-absent':
      return say`add it, or take it off ${quote('require')} in the policy`;
    case 'duplicate':
      return detail.code === 'duplicate' ? ofSeveral(detail) : [];
    case 'unreadable-line':
      // Why pip refuses it says as well what to write.
      return [];
    case 'unusual-line-break':
      return say`replace it with an ordinary line end or a blank`;
    case 'exception-expired':
      return say`settle what it excuses, or give it a later ${quote('until')}`;
    case 'exception-unused': {
      const { meant, noHeading } = detail.code === 'exception-unused' ? detail : { meant: null, noHeading: false };
      if (meant !== null) return say`did you mean ${quote(meant)}? If not, remove it from the policy`;
      return noHeading
        ? say`if a comment is meant for one, put a blank line above it; if not, remove this from the policy`
        : say`remove it from the policy`;
    }
    case 'not-governed':
      return say`make it a base or a variant in the policy, or include it in one`;
    case 'not-tested':
      return say`install it in a job of CI, too`;
  }
}
