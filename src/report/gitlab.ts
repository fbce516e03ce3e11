import type { Finding } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import type { FixAdvice, FixAdvices } from '../fix/plan.ts';
import type { Place, Problem } from '../problem.ts';
import { fingerprint, withFingerprints } from './finding-identity.ts';
import { jsonText } from './json-text.ts';
import { placeOf } from './naming.ts';
import { sentenceOf } from './sentence.ts';
import { clip, visible } from './visible.ts';

/** What the report cannot know by itself. */
export interface GitlabOptions {
  /** From a path that starts at the root to the same from the top of the repository. */
  readonly fromTop: FromTop;
}
type FromTop = (path: string) => string;

/**
 * The result as a code quality report of GitLab: a JSON array of `description`, `check_name`, `fingerprint`, `severity` and
 * `location`, ending in a line feed.
 *
 * All findings are in it, the older ones too: GitLab itself compares the reports of the two branches, by fingerprint, and
 * these say what a finding is about, not where it is. An error that counts is `major`, one that does not and a warning
 * `minor`, a notice `info`; a fatal problem is a `blocker`. Paths start from the top of the repository.
 */
export function formatGitlab(result: CheckResult, advices: FixAdvices, { fromTop }: GitlabOptions): string {
  const entries = [
    ...problemEntries(result, fromTop),
    ...withFingerprints(result.findings).map(({ finding, fingerprint: known }) => {
      const advice = advices.get(finding);
      return {
        description: sentenceOf(finding, advice),
        check_name: finding.code,
        fingerprint: known,
        severity: severityOf(finding),
        location: location(placeIn(result, finding, advice), fromTop),
      };
    }),
  ];
  return jsonText(entries);
}

function problemEntries({ problems, policy }: CheckResult, fromTop: FromTop) {
  const seen = new Map<string, number>();
  return problems.map((one) => {
    const key = JSON.stringify([one.code, one.path, one.message]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      description: clip(one.message, 2_000),
      check_name: one.code,
      fingerprint: fingerprint(['problem', key, String(before)]),
      severity: problemSeverity(one),
      location: location({ path: one.path ?? policy.path, line: one.line ?? 1 }, fromTop),
    };
  });
}

function problemSeverity({ fatal }: Problem): 'blocker' | 'info' {
  return fatal ? 'blocker' : 'info';
}

function severityOf({ severity, counts }: Finding): 'major' | 'minor' | 'info' {
  if (severity === 'notice') return 'info';
  return counts ? 'major' : 'minor';
}

function placeIn(
  { policy }: CheckResult,
  finding: Finding,
  advice: FixAdvice | undefined,
): Pick<Place, 'path' | 'line'> {
  return placeOf(finding, advice) ?? { path: finding.variant ?? policy.path, line: 1 };
}

function location({ path, line }: Pick<Place, 'path' | 'line'>, fromTop: FromTop) {
  return { path: visible(fromTop(path)), lines: { begin: line } };
}
