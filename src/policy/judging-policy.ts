import { type Problem, problem } from '../problem.ts';
import { pathsOf } from './group-paths.ts';
import type { ExceptionList, Policy, PolicyException, PolicyGroup, PolicyPath, PolicyVariant } from './policy.ts';

/** The policy of a change's two ends, each with what is wrong with it instead when it cannot be used. */
export interface PolicyEnds {
  /** Where the change goes to. */
  readonly base: Policy | readonly Problem[];
  /** What the change makes of it. */
  readonly head: Policy | readonly Problem[];
  /** What it was when the change began, which the base may have left behind since; undefined when that is not known. */
  readonly origin?: Policy | readonly Problem[] | undefined;
}

/** The policy that judges a change, and why it is not simply the one of its base. */
export interface JudgingPolicy {
  readonly policy: Policy;
  readonly from: 'base' | 'head';
  /** Not fatal; for the first lines of what is said. */
  readonly notes: readonly Problem[];
}

/**
 * Which policy judges a change: that of the base, so that a change cannot switch its own check off. Except:
 *
 * 1. it is absent there or has problems: the head's judges;
 * 2. its paths that neither a file at the head nor the head's policy has are dropped: the change renames or removes them, or
 *    began before they were there;
 * 3. from a `trusted` head (a branch of the same repository), exceptions that the change adds hold at once.
 *
 * Everything else that the head's policy changes holds after the merge. A head policy with problems is never merged: they
 * are what comes back. One that the change removes leaves the base's to judge. And where the change does not touch the policy
 * (`isTouched`), that of the head is an older one of the base, of which the merge leaves nothing.
 *
 * @param files all paths at the head, relative to the root
 */
export function judgingPolicy(
  ends: PolicyEnds,
  files: readonly string[],
  trusted: boolean,
  isTouched = true,
): JudgingPolicy | readonly Problem[] {
  const base = usable(ends.base);
  const head = usable(ends.head);
  const maySettle = base !== null && (isMissing(ends.head) || !isTouched);
  if (head === null && !maySettle) return problemsOf(ends.head);
  if (base === null) return head === null ? problemsOf(ends.head) : ownPolicy(head, ends.base);
  const kept = withoutGonePaths(base, head, files);
  if (kept.policy.groups.length === 0 && head !== null) {
    const said =
      'No group of the policy of the base has its base and a variant left, so the policy of this change judges.';
    return { policy: head, from: 'head', notes: [note(said, head)] };
  }
  const own = isTouched ? head : base;
  const removed =
    own === null ? [note('This change removes the policy; until it is merged, that of the base judges.', base)] : [];
  const added =
    trusted && own !== null
      ? withAddedExceptions(kept.policy, own, usable(ends.origin ?? []))
      : { policy: kept.policy, notes: [] };
  return { policy: added.policy, from: 'base', notes: [...added.notes, ...removed, ...kept.notes] };
}

function ownPolicy(head: Policy, base: PolicyEnds['base']): JudgingPolicy {
  const why = isMissing(base) ? 'has no policy' : 'has a policy that cannot be used';
  return {
    policy: head,
    from: 'head',
    notes: [note(`The revision this change goes into ${why}: that of the change judges.`, head)],
  };
}

function usable(end: Policy | readonly Problem[]): Policy | null {
  return 'groups' in end ? end : null;
}

function problemsOf(end: Policy | readonly Problem[]): readonly Problem[] {
  return 'groups' in end ? [] : end;
}

function isMissing(end: Policy | readonly Problem[]): boolean {
  return problemsOf(end).some(({ code }) => code === 'policy-missing');
}

interface Changed {
  readonly policy: Policy;
  readonly notes: readonly Problem[];
}

function withoutGonePaths(base: Policy, head: Policy | null, files: readonly string[]): Changed {
  const known = new Set(files);
  const named = new Set((head?.groups ?? []).flatMap(pathsOf).map(({ pattern }) => pattern));
  const notes: Problem[] = [];
  const isThere = (path: PolicyPath): boolean => {
    const { pattern, glob } = path;
    if (known.has(pattern) || named.has(pattern)) return true;
    if (glob !== null && files.some((file) => file.startsWith(glob.folder) && glob.matches(file.split('/'))))
      return true;
    // The change may have taken it out of both, or have begun before it was there.
    const said = `Neither the files of this change nor its policy have "${pattern}": it is not checked.`;
    notes.push(problem('policy-judging', said, path.place, { fatal: false }));
    return false;
  };
  const groups = base.groups
    .map((group) => ({
      ...group,
      base: group.base.filter(isThere),
      variants: group.variants.filter(({ path }) => isThere(path)),
    }))
    .filter((group) => group.base.length > 0 && group.variants.length > 0);
  return notes.length === 0 ? { policy: base, notes } : { policy: { ...base, groups }, notes };
}

function withAddedExceptions(base: Policy, head: Policy, origin: Policy | null): Changed {
  const notes: Problem[] = [];
  const [atHead, atOrigin] = [variantsOf(head), variantsOf(origin)];
  const groups = base.groups.map((group) => ({
    ...group,
    variants: group.variants.map((variant) => {
      const key = variantKey(group, variant);
      const other = atHead.get(key);
      return other === undefined ? variant : addExceptions(variant, other, atOrigin.get(key) ?? null, notes);
    }),
  }));
  return { policy: { ...base, groups }, notes };
}

function variantsOf(policy: Policy | null): ReadonlyMap<string, PolicyVariant> {
  const groups = policy?.groups ?? [];
  return new Map(groups.flatMap((group) => group.variants.map((variant) => [variantKey(group, variant), variant])));
}

/** The same variant of the same base, however the groups are named and ordered. */
function variantKey(group: PolicyGroup, { path }: PolicyVariant): string {
  return JSON.stringify([group.base.map(({ pattern }) => pattern).sort(), path.pattern]);
}

/** What was there when the change began is none that it adds: the base has taken it out since, and a merge leaves it out. */
function addExceptions(
  base: PolicyVariant,
  head: PolicyVariant,
  origin: PolicyVariant | null,
  notes: Problem[],
): PolicyVariant {
  const merge = <T extends PolicyException>(
    list: ExceptionList,
    before: readonly T[],
    after: readonly T[],
  ): readonly T[] => {
    const began: readonly PolicyException[] = origin?.rule[list] ?? [];
    const old = new Set([...before, ...began].map(contentOf));
    const added = after.filter((one) => !old.has(contentOf(one)));
    const replaced = new Set(added.map(keyOf));
    for (const one of added) {
      const reason = one.reason === null ? 'without a reason' : `"${one.reason}"`;
      const said = `New in this change, and in force at once: \`${list}\` ${nameOf(one)} for ${head.path.pattern}, ${reason}.`;
      notes.push(problem('policy-judging', said, one.place, { fatal: false }));
    }
    return [...before.filter((one) => !replaced.has(keyOf(one))), ...added];
  };
  const rule = {
    ...base.rule,
    omit: merge('omit', base.rule.omit, head.rule.omit),
    extra: merge('extra', base.rule.extra, head.rule.extra),
    differ: merge('differ', base.rule.differ, head.rule.differ),
    substitute: merge('substitute', base.rule.substitute, head.rule.substitute),
  };
  return { ...base, rule };
}

/** What an exception excuses. Of two with the same key only one can hold. */
function keyOf(exception: PolicyException): string {
  return exception.kind === 'substitute' ? exception.package : JSON.stringify([exception.kind, nameOf(exception)]);
}

/** All that makes a difference to a verdict: another reason is no other exception. */
function contentOf(exception: PolicyException): string {
  return JSON.stringify([nameOf(exception), keyOf(exception), exception.until]);
}

function nameOf(exception: PolicyException): string {
  switch (exception.kind) {
    case 'package':
      return exception.pattern;
    case 'section':
      return `section "${exception.heading}"`;
    case 'substitute':
      return `${exception.package}: ${exception.with}`;
  }
}

function note(message: string, policy: Policy): Problem {
  return problem('policy-judging', message, { path: policy.path }, { fatal: false });
}
