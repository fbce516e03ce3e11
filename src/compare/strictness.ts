import { defaultSeverity, type FindingCode, type Severity } from '../policy/finding-code.ts';
import type { Enforce } from '../policy/policy.ts';
import type { Detail, Finding } from './finding.ts';

/** How strictly a policy takes all findings: which of them fail a check, and how severe each is. */
export interface Strictness {
  readonly enforce: Enforce;
  /** As the policy sets it, per code; the default where it does not. */
  readonly severity: ReadonlyMap<FindingCode, Severity>;
}

/** The policy's word, else the default, which four codes sharpen or soften by what they found. */
export function severityOf(detail: Detail, { severity }: Pick<Strictness, 'severity'>): Severity {
  const own = severity.get(detail.code);
  if (own !== undefined) return own;
  if (detail.code === 'duplicate' && detail.kind === 'text') return 'notice';
  if (detail.code === 'commented-out' && detail.broughtNow) return 'error';
  // What is installed together and excludes each other is not installed at all.
  if ('overlay' in detail && detail.overlay) return 'error';
  if (detail.code === 'version-conflict' && (detail.agreedBefore === true || detail.exact)) return 'error';
  return defaultSeverity[detail.code];
}

/** Whether a finding makes the verdict `drift`: an error does, with `enforce: new` only if this change may have brought it. */
export function countsAsDrift(
  { severity, introduced }: Pick<Finding, 'severity' | 'introduced'>,
  { enforce }: Pick<Strictness, 'enforce'>,
): boolean {
  return severity === 'error' && (enforce !== 'new' || introduced !== false);
}
