import type { Finding } from '../compare/finding.ts';
import type { FixAdvice } from '../fix/plan.ts';
import type { AbsenceCode } from '../policy/finding-code.ts';
import type { Place } from '../problem.ts';
import { clip } from './visible.ts';

/** The package as people know it; a line without a name is called by its text. Visible and clipped. */
export function nameOf(finding: Finding): string {
  if (finding.name !== '') return clip(finding.name, 100);
  const line = finding.lines[0] ?? finding.base;
  return line === null || line.text === '' ? 'a requirement without a name' : clip(line.text, 200);
}

/** The place to look at: the variant's line, else where the fix would insert, else the base's line. */
export function placeOf(finding: Finding, advice: FixAdvice | undefined): Place | null {
  return finding.at ?? advice?.at ?? finding.base;
}

/** Whether the finding says that the variant lacks a package that it should have. */
export function isAbsence({ code }: Pick<Finding, 'code'>): boolean {
  return Object.hasOwn(absences, code);
}

/** Reports take types alone from the policy: this is its list of such codes, held complete by the type. */
const absences: Readonly<Record<AbsenceCode, true>> = { missing: true, 'commented-out': true, 'required-absent': true };

/** Whether the package that the variant lacks stands there as a comment. */
export function isCommentedOut({ detail }: Pick<Finding, 'detail'>): boolean {
  return 'commented' in detail && detail.commented !== null;
}
