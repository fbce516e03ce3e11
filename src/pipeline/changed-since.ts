import type { Finding } from '../compare/finding.ts';
import { changesBetween } from '../compare/package-change.ts';
import { type CheckRequest, readGovernance } from '../pipeline.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CheckedGroup, checkGroup, shareWork } from './check-group.ts';

/** Tells whether a variant has a finding's package otherwise than it had it; null where that cannot be told. */
export type ChangedSince = (finding: Finding) => boolean | null;

/**
 * What variants have otherwise at the head than at any one of some earlier commits of the change. A file that was not there
 * at a commit says nothing of what became of it.
 *
 * All groups are read: what is not put into a file may be missing in another that reads it.
 */
export async function changedSince(request: CheckRequest, commits: readonly Snapshot[]): Promise<ChangedSince> {
  const governance = await readGovernance(request);
  if ('result' in governance) return () => null;
  const { policy, groups } = governance;
  const strictness = { enforce: request.enforce ?? policy.enforce, severity: policy.severity };
  const changed = new Map<string, ChangedSince[]>();
  for (const group of groups) {
    const known: ChangedSince[] = [];
    changed.set(group.name, known);
    for (const compared of commits) {
      const checked = await checkGroup({ ...request, compared }, strictness, group, shareWork());
      known.push(checked === 'missing-files' ? () => null : changedIn(checked));
    }
  }
  return (finding) => {
    const answers = (changed.get(finding.group) ?? []).map((one) => one(finding));
    return answers.includes(true) || (answers.includes(null) ? null : false);
  };
}

function changedIn({ comparison, compared }: CheckedGroup): ChangedSince {
  const earlier = new Map(compared?.comparison.variants.map((one) => [one.variant.path, one]));
  const changes = new Map(
    comparison.variants.flatMap((now) => {
      const then = earlier.get(now.variant.path);
      return then === undefined ? [] : [[now.variant.path, changesBetween(now, then)] as const];
    }),
  );
  return ({ variant, package: key }) => {
    if (variant === null || key === null) return false;
    if (compared === null || compared.unreadable.has(variant)) return null;
    return changes.get(variant)?.(key).inVariant ?? false;
  };
}
