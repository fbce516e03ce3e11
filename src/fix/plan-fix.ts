import type { GroupComparison } from '../compare/compare-group.ts';
import type { Finding } from '../compare/finding.ts';
import { grouped } from '../grouped.ts';
import type { FixableCode } from '../policy/finding-code.ts';
import { refused } from './advice.ts';
import { baseOrderOf } from './base-order.ts';
import { fixContextOf } from './context.ts';
import type { Edit } from './edit.ts';
import { likenessTo } from './likeness.ts';
import type { FixAdvice, FixAdvices, Refusal } from './plan.ts';
import { planVariant } from './plan-variant.ts';

/** What is to be fixed of a group. */
export interface FixQuestion {
  readonly group: GroupComparison;
  readonly findings: readonly Finding[];
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  readonly inScope: (finding: Finding) => boolean;
  /** Nobody reads the change before it is pushed: only what the base brought, and nothing that may be a slip. */
  readonly unattended: boolean;
  /** What else speaks against fixing a finding; left out: nothing. */
  readonly objection?: ((finding: Finding) => Refusal | null) | undefined;
  /** Names of the base in the compared revision. */
  readonly olderNames: ReadonlySet<string>;
}

/** What a fix would do, and what it leaves. */
export interface FixPlan {
  /** In no order; none overlap. Worked out when it is asked: a check wants the advices alone. */
  readonly edits: () => readonly Edit[];
  /** For each finding, what is done about it or why not. */
  readonly advices: FixAdvices;
}

/** Plans the edits that make the fixable findings in scope go away, and says of the others why they are left. */
export function planFix(question: FixQuestion): FixPlan {
  const { group, codes, unattended, inScope, objection = () => null } = question;
  if (question.findings.length === 0) return { edits: () => [], advices: new Map() };
  const order = baseOrderOf();
  const likeness = likenessTo(question.olderNames);
  const byVariant = grouped(question.findings, ({ variant }) => variant);
  const advices = new Map<Finding, FixAdvice>();
  for (const finding of byVariant.get(null) ?? []) advices.set(finding, refused(finding, notOfOneVariant));
  const edits = group.variants.flatMap((comparison) => {
    const findings = byVariant.get(comparison.variant.path);
    if (findings === undefined) return [];
    const context = fixContextOf({ group, comparison, codes, inScope, unattended, objection, order, likeness });
    return context === null ? [] : planVariant(context, findings, advices);
  });
  return { edits: () => edits.flatMap((editsOfVariant) => editsOfVariant()), advices };
}

const notOfOneVariant = {
  reason: 'this is not about one variant',
  way: 'mend the line, or the policy, where the finding points',
};
