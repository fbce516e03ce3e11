import type { CheckResult } from '../compare/result.ts';
import { plural } from './plural.ts';
import { type Tally, tally } from './tally.ts';

/**
 * The verdict in words: what it is and what makes it (`headline`), and what was found but does not count (`aside`, may be
 * empty).
 */
export interface VerdictWords {
  readonly headline: string;
  readonly aside: string;
}

/** `In sync for this change. 12 older findings, 2 warnings.`: the first line of every report. */
export function verdictLine(result: CheckResult): string {
  const { headline, aside } = verdictWords(result);
  return aside === '' ? headline : `${headline} ${aside}`;
}

/** The two halves of the first line, for reports that set them apart. */
export function verdictWords(result: CheckResult): VerdictWords {
  const counts = tally(result.findings);
  return { headline: headlineOf(result, counts), aside: asideOf(counts) };
}

function headlineOf(result: CheckResult, { counting }: Tally): string {
  if (result.verdict === 'could-not-check') {
    const fatal = result.problems.filter((each) => each.fatal).length;
    return `Could not check: ${plural(fatal, 'problem')} must be mended first.`;
  }
  if (result.verdict === 'in-sync') return result.compared === null ? 'In sync.' : 'In sync for this change.';
  if (result.enforce === 'none') return `Drift: ${plural(counting, 'finding')}, not enforced (enforce: none).`;
  const fail = counting === 1 ? 'fails' : 'fail';
  // Of a file that could not be read before, nobody knows who brought what.
  const isBrought = result.findings.every(({ counts, introduced }) => !counts || introduced === true);
  if (result.enforce === 'new' && result.compared !== null && isBrought) {
    return `Drift: ${plural(counting, 'finding')} of this change ${fail} the check.`;
  }
  return `Drift: ${plural(counting, 'finding')} ${fail} the check.`;
}

function asideOf({ aside }: Tally): string {
  const parts = [
    aside.older > 0 ? plural(aside.older, 'older finding') : '',
    aside.warnings > 0 ? plural(aside.warnings, 'warning') : '',
    aside.notices > 0 ? plural(aside.notices, 'notice') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}
