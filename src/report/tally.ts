import type { Finding } from '../compare/finding.ts';
import { isAbsence } from './naming.ts';

/** How many findings of each kind a result has, and, apart from each other, of what does not count. */
export interface Tally {
  readonly findings: number;
  readonly counting: number;
  readonly introduced: number;
  readonly preExisting: number;
  /** Codes `missing`, `commented-out` and `required-absent`. */
  readonly missing: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Findings that do not count: each stands under exactly one of these. */
  readonly aside: {
    /** The compared revision had them. */
    readonly older: number;
    readonly warnings: number;
    readonly notices: number;
  };
}

/** Counts findings for first lines, closing lines and the JSON report, in one pass. */
export function tally(findings: readonly Finding[]): Tally {
  const counts = { counting: 0, introduced: 0, preExisting: 0, missing: 0, errors: 0, warnings: 0, notices: 0 };
  const aside = { older: 0, warnings: 0, notices: 0 };
  for (const finding of findings) {
    if (finding.counts) counts.counting += 1;
    else if (finding.introduced === false) aside.older += 1;
    else if (finding.severity === 'notice') aside.notices += 1;
    else aside.warnings += 1;
    if (finding.introduced === true) counts.introduced += 1;
    if (finding.introduced === false) counts.preExisting += 1;
    if (isAbsence(finding)) counts.missing += 1;
    if (finding.severity === 'error') counts.errors += 1;
    else if (finding.severity === 'warning') counts.warnings += 1;
    else counts.notices += 1;
  }
  return { findings: findings.length, ...counts, aside };
}
