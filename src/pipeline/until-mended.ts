import type { Finding } from '../compare/finding.ts';
import type { FixAdvice, FixAdvices } from '../fix/plan.ts';

/** The advices where something could not be checked: no fix writes anything until that is mended, and each says so. */
export function untilMended(advices: FixAdvices): FixAdvices {
  return new Map<Finding, FixAdvice>(
    [...advices].map(([finding, advice]) => [finding, advice.possible ? waiting(advice) : advice]),
  );
}

function waiting(advice: FixAdvice): FixAdvice {
  return { ...advice, how: `wait until everything can be checked, then ${advice.how ?? 'clear it'}` };
}
