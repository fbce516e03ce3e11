import type { Finding } from '../compare/finding.ts';
import type { CheckResult, GroupSummary, VariantSummary } from '../compare/result.ts';
import { isAbsence } from './naming.ts';

/** What is said about one file: a variant, or (`variant` null) a base or the policy. */
export interface FileReport {
  readonly path: string;
  readonly group: GroupSummary | null;
  readonly variant: VariantSummary | null;
  /** Those that count first, then the others; each in the order of the result. */
  readonly findings: readonly Finding[];
}

/** The findings by the file they are about, in the order in which the result first names it. One pass. */
export function byVariant(result: CheckResult): readonly FileReport[] {
  const groups = new Map(result.groups.map((group) => [group.name, group]));
  const variants = new Map(
    result.groups.flatMap((group) =>
      group.variants.map((variant) => [key(group.name, variant.path), variant] as const),
    ),
  );
  const files = new Map<string, { path: string; group: string; counting: Finding[]; others: Finding[] }>();
  for (const finding of result.findings) {
    const path = finding.variant ?? finding.at?.path ?? finding.base?.path ?? result.policy.path;
    // Only a variant belongs to a group: of a base, the policy or a platform's file it says nothing.
    const id = key(finding.variant === null ? '' : finding.group, path);
    const file = files.get(id) ?? { path, group: finding.group, counting: [], others: [] };
    files.set(id, file);
    (finding.counts ? file.counting : file.others).push(finding);
  }
  return [...files].map(([id, { path, group, counting, others }]) => ({
    path,
    group: groups.get(group) ?? null,
    variant: variants.get(id) ?? null,
    findings: [...counting, ...others],
  }));
}

/** More absences than this in one file are named, not told one by one. */
const toldAbsences = 30;

/**
 * Splits the findings of a file into those that are told one by one and the absences that are only named.
 *
 * When the base looks like the output of `pip freeze`, of which a variant never has all, only the absences that a change
 * brought are told.
 */
export function foldAbsences(file: FileReport): {
  readonly told: readonly Finding[];
  readonly named: readonly Finding[];
} {
  const frozen = file.variant?.frozenBase === true;
  const told: Finding[] = [];
  const named: Finding[] = [];
  let absences = 0;
  for (const finding of file.findings) {
    const tell = !isAbsence(finding) || (absences < toldAbsences && (!frozen || finding.introduced === true));
    if (tell && isAbsence(finding)) absences += 1;
    (tell ? told : named).push(finding);
  }
  return { told, named };
}

function key(group: string, path: string): string {
  return JSON.stringify([group, path]);
}
