import type { CheckResult } from '../compare/result.ts';
import { untilMended } from '../pipeline/until-mended.ts';
import type { CheckOutcome } from '../pipeline.ts';
import { type Problem, placeText } from '../problem.ts';

/** The outcome when there was nothing to check: all that is wrong, said in the same places as a verdict. */
export function couldNotCheck(policyPath: string, problems: readonly Problem[]): CheckOutcome {
  const result: CheckResult = {
    verdict: 'could-not-check',
    enforce: 'new',
    compared: null,
    policy: { path: policyPath, from: 'nowhere' },
    groups: [],
    files: [],
    findings: [],
    problems,
  };
  return { result, advices: new Map() };
}

/** The outcome where the change breaks the policy that is to judge after the merge. */
export function withProblems(outcome: CheckOutcome, problems: readonly Problem[]): CheckOutcome {
  const { result } = outcome;
  const advices = result.verdict === 'could-not-check' ? outcome.advices : untilMended(outcome.advices);
  const known = new Set(problems.map((one) => placeText(one) + one.message));
  const others = result.problems.filter((one) => !known.has(placeText(one) + one.message));
  const told: CheckResult = { ...result, verdict: 'could-not-check', problems: [...others, ...problems] };
  return { ...outcome, result: told, advices };
}

/** The outcome with one more thing to be said, which changes no verdict: below what says whose policy judges, above all else. */
export function withNote({ result, ...outcome }: CheckOutcome, note: Problem): CheckOutcome {
  const others = result.problems.findIndex(({ code }) => code !== 'policy-judging');
  const at = others < 0 ? result.problems.length : others;
  return { ...outcome, result: { ...result, problems: result.problems.toSpliced(at, 0, note) } };
}
