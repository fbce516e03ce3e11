import type { Finding } from '../compare/finding.ts';
import type { FixAdvice } from '../fix/plan.ts';
import { isAbsence, isCommentedOut } from './naming.ts';
import { joined, type Phrase, phraseText, say } from './phrase.ts';
import { whatIsWrong } from './what-is-wrong.ts';
import { whatToDo } from './what-to-do.ts';

/**
 * A finding in one sentence: what is wrong, where the other side stands, who caused it, and what to do.
 *
 * It is the same sentence in the terminal, the annotation, the comment and the JSON report. "This file" and "here" mean the
 * file whose place is printed before it (the finding's variant, or the base or policy for findings on these). It is one
 * line, without control or invisible characters, and its length is bounded: what comes from files is clipped.
 */
export function sentenceOf(finding: Finding, advice: FixAdvice | undefined): string {
  return phraseText(sentencePhrase(finding, advice));
}

/** The same sentence, for pages that set what comes from files apart. */
export function sentencePhrase(finding: Finding, advice: FixAdvice | undefined): Phrase {
  const clauses = joined([whatIsWrong(finding), whoCaused(finding), whatToDo(finding, advice)], '; ');
  return say`${clauses}.`;
}

/** Said only of what this change brought: it is not the cause of older findings. */
function whoCaused(finding: Finding): Phrase {
  if (finding.introduced === false) return [];
  switch (finding.cause) {
    case 'base-added':
      // The first clause of an absence has said it where it names the base's line.
      return finding.base !== null && isAbsence(finding) ? [] : say`this change brought it into the base`;
    case 'base-changed':
      return say`this change altered the base`;
    case 'variant-removed':
      return isCommentedOut(finding) ? say`you commented it out here` : say`you removed it here`;
    case 'variant-changed':
      return say`you changed this file`;
    case 'policy':
      // Of an exception that excuses nothing any more nobody knows which change has made it idle.
      return finding.code === 'exception-unused' ? [] : say`a change of the policy brought this up`;
    case 'date':
      return finding.code === 'exception-expired' ? [] : say`the date of an exception has passed`;
    case 'unknown':
      return [];
  }
}
