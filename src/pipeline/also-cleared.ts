import { type Finding, substituteIn } from '../compare/finding.ts';
import type { CheckResult } from '../compare/result.ts';
import { deedOf, isAbsence } from '../fix/deed.ts';
import type { FixAdvices } from '../fix/plan.ts';
import { type Disproof, findingKey } from '../fix/prove.ts';
import { grouped } from '../grouped.ts';
import { canonicalName } from '../python/name.ts';
import { type FileFlow, feeds } from './file-flow.ts';

/** A finding that goes away although nothing is changed in its file: what is changed in another one comes to it, too. */
export interface AlsoCleared {
  readonly finding: Finding;
  /** The finding whose fix does it; null when it is not clear which. */
  readonly by: Finding | null;
  /** What the fix does, to be read behind "the fix would"; null when it is not clear. */
  readonly how: string | null;
}

/** The findings on variants that are gone after a fix, and not by an edit of their own. */
export function alsoCleared(
  before: CheckResult,
  after: CheckResult,
  fixed: readonly Finding[],
  flow: FileFlow,
): readonly AlsoCleared[] {
  const known = new Set([...fixed, ...after.findings].map(findingKey));
  const byName = grouped(fixed, nameIn);
  return before.findings
    .filter((finding) => finding.variant !== null && !known.has(findingKey(finding)))
    .map((finding) => {
      const others = finding.package === null ? [] : (byName.get(nameIn(finding)) ?? []);
      const by = others.find((one) => feeds(flow, one.variant ?? '', finding.variant ?? '')) ?? null;
      return { finding, by, how: by === null ? null : howCleared(by, finding, flow) };
    });
}

/** A package that is left to a person in one file is not to come in through another one that it includes. */
export function overruled(also: readonly AlsoCleared[], advices: FixAdvices): readonly Disproof[] {
  return also.flatMap(({ finding, by }) => {
    const advice = advices.get(finding);
    if (by === null || advice === undefined || advice.possible || !isAbsence(finding) || !isAbsence(by)) return [];
    const reason = `it would come into ${finding.variant} as well, where it is left to you: ${advice.reason}`;
    return [{ reason, path: by.variant, findings: [by] }];
  });
}

/** The name that is to stand in the file. */
function nameIn(finding: Finding): string {
  return canonicalName(substituteIn(finding) ?? finding.name);
}

/** What the fix of another finding does, and how it comes to the file of this one. */
function howCleared(by: Finding, { variant: to }: Finding, { reads }: FileFlow): string {
  const { variant: from } = by;
  const how = reads(to ?? '').has(from ?? '') ? `which ${to} includes` : `which ${to} is held against`;
  switch (deedOf(by)) {
    case 'add':
      return `put it into ${from}, ${how}`;
    case 'remove':
      return `remove it from ${from}, ${how}`;
    case 'align':
      return `align it in ${from}, ${how}`;
  }
}
