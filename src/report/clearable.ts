import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvices } from '../fix/plan.ts';

/** The findings that a fix would clear: where a revision was compared, only what is new since then is its affair. */
export function clearableOf({ findings, compared }: CheckResult, advices: FixAdvices): readonly Finding[] {
  return findings.filter(
    (finding) => advices.get(finding)?.possible === true && (compared === null || finding.introduced !== false),
  );
}
