import type { Enforce, Relation } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import type { PackageName } from '../python/name.ts';
import type { Finding, InstalledBy, Verdict } from './finding.ts';

/** What a check found out, whole: what every report is made from. */
export interface CheckResult {
  readonly verdict: Verdict;
  readonly enforce: Enforce;
  /** The revision that was compared with, or null. */
  readonly compared: { readonly revision: string } | null;
  /** `from`: `work tree`, or the revision that the policy was read from. */
  readonly policy: { readonly path: string; readonly from: string };
  readonly groups: readonly GroupSummary[];
  readonly files: readonly FileSummary[];
  /** Stable order: group, variant, then the base's order; what is said of deploys comes last, by file. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A group with how its variants stand. */
export interface GroupSummary {
  readonly name: string;
  readonly base: readonly string[];
  readonly variants: readonly VariantSummary[];
}

/** A variant, how much of its base it has, and how it stands to what others have findings on. */
export interface VariantSummary {
  readonly path: string;
  readonly relation: Relation;
  /** Packages that the base has in the variant's environment, and how many of them the variant has. */
  readonly basePackages: number;
  readonly present: number;
  /** How many of them it lacks by an exception of the policy. */
  readonly omitted: number;
  /** The base looks like `pip freeze` and the variant covers less than 80 % of it: said once, absences folded. */
  readonly frozenBase: boolean;
  /** Where a deploy installs it, what is certain first; left out where nobody has looked. */
  readonly installedBy?: readonly InstalledBy[];
  /**
   * How it stands to packages that a finding on another variant of its group names, and none on this one. Those that it has,
   * as its base has them, are left out. Of a group of many variants only those that a table shows have it.
   */
  readonly standings?: ReadonlyMap<PackageName, Standing>;
}

/** What a variant without a finding on a package does not have, or has in its own way. */
export type Standing =
  /** It need not have it. */
  | { readonly kind: 'absent' }
  /** It need not, by an exception of the policy. */
  | { readonly kind: 'omitted' }
  /** It may have it otherwise than its base, by an exception, and does. */
  | { readonly kind: 'differs' }
  /** It has another package instead, as the policy spells it. */
  | { readonly kind: 'substituted'; readonly by: string };

/** A file that was read, and how it is written. */
export interface FileSummary {
  readonly path: string;
  readonly role: 'base' | 'variant' | 'included';
  readonly group: string;
  readonly encoding: string;
  readonly newline: string;
  readonly generatedBy: string | null;
  /** Paths of the files that it includes directly. */
  readonly includes: readonly string[];
}

/** `could-not-check` when a problem is fatal, else `drift` when a finding counts, else `in-sync`. */
export function verdictOf(findings: readonly Finding[], problems: readonly Problem[]): Verdict {
  if (problems.some(({ fatal }) => fatal)) return 'could-not-check';
  return findings.some(({ counts }) => counts) ? 'drift' : 'in-sync';
}

/** 0, 1 or 2. `enforce: none` exits 0 instead of 1, never instead of 2. */
export function exitStatus(result: { readonly verdict: Verdict; readonly enforce: Enforce }): 0 | 1 | 2 {
  switch (result.verdict) {
    case 'could-not-check':
      return 2;
    case 'drift':
      return result.enforce === 'none' ? 0 : 1;
    case 'in-sync':
      return 0;
  }
}
