import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';

/**
 * The findings that a fix would clear now: none while something could not be checked; where a revision was compared, only
 * what is new since then is its affair.
 */
export function clearableOf({ verdict, findings, compared }: CheckResult, advices: FixAdvices): readonly Finding[] {
  if (verdict === 'could-not-check') return [];
  return findings.filter(
    (finding) => advices.get(finding)?.possible === true && (compared === null || finding.introduced !== false),
  );
}
