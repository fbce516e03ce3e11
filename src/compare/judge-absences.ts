import type { Relation } from '../policy/policy.ts';
import type { Where } from '../python/environment.ts';
import { canonicalName } from '../python/name.ts';
import { applied, applies } from './cells.ts';
import { commentedOutIn } from './commented-out.ts';
import { type Draft, draftOf } from './draft.ts';
import { type Exceptions, exceptionsOf } from './exceptions.ts';
import type { Detail, Line } from './finding.ts';
import { lookalikeOf } from './lookalike.ts';
import { type Question, usedSubstitute, variantKeyOf } from './question.ts';
import { type PackageKey, refusedLine, type Side, type SideLine } from './side.ts';

/** Whether a variant of this relation must have every package of its base. */
export function mustHaveAll(relation: Relation): boolean {
  return relation === 'superset' || relation === 'equal';
}

/** Finds what to say of packages that one variant lacks. */
export interface AbsenceFinder {
  /** The finding for a package that the variant must have and lacks, or null when it is omitted on purpose. */
  readonly find: (key: PackageKey, baseLines: readonly SideLine[], witness: Where | null) => Draft | null;
  readonly commentedLine: (key: PackageKey) => Line | null;
}

/** The finder of one variant. What it excuses is put into `excused` of the question. */
export function absenceFinder(question: Question): AbsenceFinder {
  const { rule, base, variantSide, exceptions, excused } = question;
  // Most variants lack nothing: comments are looked at when the first absence asks.
  let commentedOut: ReturnType<typeof commentedOutIn> | null = null;
  const commentedLine = (key: PackageKey): Line | null => {
    commentedOut ??= commentedOutIn(variantSide);
    return commentedOut.get(key)?.line ?? null;
  };
  const required = new Set<PackageKey>(rule.require.map((one) => one.package));
  // No `omit` excuses what is required, and none is used by it.
  let unused: Exceptions | null = null;
  const isOmitted = (key: PackageKey): boolean => {
    if (!required.has(key)) return exceptions.omits(key);
    unused ??= exceptionsOf(rule, base, new Set());
    return unused.omits(key);
  };
  return {
    commentedLine,
    find(key, baseLines, witness) {
      if (isOmitted(key)) {
        excused.set(key, 'omitted');
        return null;
      }
      const exception = exceptions.substituteOf(key);
      if (exception !== null) exceptions.use(exception);
      const substitute = exception?.with ?? null;
      // Where a substitute is to stand in, it is what must be there, and what may be commented out.
      const commented = commentedLine(substitute === null ? key : canonicalName(substitute));
      const common = draftOf('absence', key, wanted(base, key, baseLines), []);
      if (commented !== null) {
        const detail: Detail = { code: 'commented-out', commented, broughtNow: false, substitute };
        return { ...common, lines: [commented], detail };
      }
      const lookalike = common.package === null ? null : lookalikeOf(common.package, question);
      return { ...common, detail: { code: 'missing', lookalike, witness, substitute } };
    },
  };
}

/** The base's lines of a package that is absent: those that ask for it here, then those for other environments, which belong to it. */
function wanted(base: Side, key: PackageKey, here: readonly SideLine[]): readonly SideLine[] {
  const known = new Set(here);
  return [...here, ...(base.packages.get(key) ?? []).filter((line) => !known.has(line))];
}

/** Base lines that pip refuses: their readable names are still wanted. */
export function judgeRefusedBaseLines(question: Question, absences: AbsenceFinder): readonly Draft[] {
  const { rule, base, variantSide, grid } = question;
  const drafts: Draft[] = [];
  for (const [name, reached] of base.refused) {
    if (applies(grid, base.packages.get(name) ?? [])) continue;
    const key = variantKeyOf(question, name);
    if (applies(grid, variantSide.packages.get(key) ?? []) || variantSide.refused.has(key)) {
      usedSubstitute(question, name, key);
      continue;
    }
    const draft = mustHaveAll(rule.relation) ? absences.find(name, [], null) : null;
    if (draft === null) continue;
    drafts.push({ ...draft, name: reached.entry.rawName ?? name, bases: [refusedLine(reached)] });
  }
  return drafts;
}

/**
 * The packages that `require:` names and that are absent all the same: a subset may lack any other, and no `omit` excuses
 * one of these. Asked when the packages of the base have been judged.
 */
export function judgeRequired(question: Question, absences: AbsenceFinder): readonly Draft[] {
  const { rule, base, variantSide, grid, excused } = question;
  const drafts: Draft[] = [];
  for (const required of rule.require) {
    const isOmitted = excused.get(required.package) === 'omitted';
    if (rule.relation !== 'subset' && !isOmitted) continue;
    if (isOmitted) excused.delete(required.package);
    const baseLines = applied(grid, base.packages.get(required.package) ?? []);
    const key = variantKeyOf(question, required.package);
    const refused = baseLines.length > 0 ? undefined : base.refused.get(required.package);
    if (baseLines.length === 0 && refused === undefined) continue;
    const substitute = usedSubstitute(question, required.package, key);
    if (variantSide.refused.has(key) || applies(grid, variantSide.packages.get(key) ?? [])) continue;
    const commented = absences.commentedLine(key);
    drafts.push({
      ...draftOf('absence', required.package, wanted(base, required.package, baseLines), []),
      ...(refused === undefined ? {} : { name: refused.entry.rawName ?? key, bases: [refusedLine(refused)] }),
      lines: commented === null ? [] : [commented],
      detail: { code: 'required-absent', commented, substitute: substitute?.with ?? null },
    });
  }
  return drafts;
}
