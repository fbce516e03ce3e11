import type { Finding } from '../compare/finding.ts';
import { absenceCodes, type FindingCode } from '../policy/finding-code.ts';

/** What a fix does to lines of the variant about a finding: it adds some, aligns one with the base's, or removes some. */
export type Deed = 'add' | 'align' | 'remove';

/** What a fix does about a finding, if it can do anything. */
export function deedOf(finding: Pick<Finding, 'code'>): Deed {
  if (isAbsence(finding)) return 'add';
  return finding.code === 'left-behind' || finding.code === 'unexpected' ? 'remove' : 'align';
}

/** Whether a finding says that a package is absent, so that a fix puts lines in. */
export function isAbsence({ code }: Pick<Finding, 'code'>): boolean {
  return (absenceCodes as readonly FindingCode[]).includes(code);
}
