import { cellClasses, makeGrids } from '../compare/cells.ts';
import { commentedOutIn } from '../compare/commented-out.ts';
import { type ComparedVariant, compareGroup, type GroupComparison } from '../compare/compare-group.ts';
import { compareVariant } from '../compare/compare-variant.ts';
import { exceptionsOf, type Uses } from '../compare/exceptions.ts';
import { type Finding, type Line, substituteIn } from '../compare/finding.ts';
import { judgeGroup } from '../compare/judge-group.ts';
import { lineOf, refusedLine, type Side } from '../compare/side.ts';
import type { FlatDocument } from '../documents/include.ts';
import type { FixAdvices } from '../fix/plan.ts';
import { planFix } from '../fix/plan-fix.ts';
import { isExpired } from '../policy/exception-date.ts';
import type { FindingCode, FixableCode, Severity } from '../policy/finding-code.ts';
import type { ExceptionList, Group, PolicyException, Relation, Variant, VariantRule } from '../policy/policy.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** How one group stands to a package. */
export interface PackageInGroup {
  readonly base: readonly string[];
  /** The base's lines; none when it does not have the package. */
  readonly lines: readonly Line[];
  /** Findings on the base's own lines. */
  readonly findings: readonly Finding[];
  readonly variants: readonly PackageInVariant[];
  /** Why a fix leaves findings to a person, and what that person can do. */
  readonly refusals: FixAdvices;
}

/** How one variant stands to a package. */
export interface PackageInVariant {
  readonly path: string;
  readonly relation: Relation;
  readonly lines: readonly Line[];
  /** Lines of the package that the policy lets stand in for it; none where the variant has the package itself. */
  readonly instead: readonly Line[];
  /** The line that is commented out, of the package or of what is to stand in for it; null where the variant has either. */
  readonly commented: Line | null;
  readonly findings: readonly Finding[];
  readonly explanation: Explanation;
  /** The exception of the policy that the explanation rests on. */
  readonly exception: {
    readonly list: ExceptionList;
    readonly exception: PolicyException;
    readonly expired: boolean;
  } | null;
  /** Findings on exceptions of this variant's rule that mean the package. */
  readonly ofPolicy: readonly Finding[];
}

/** Why a package is a finding of a variant or is not. */
export type Explanation =
  | 'finding'
  | 'silenced' // it would be one, but for a severity that is off
  | 'alike' // both have it, and nothing that is compared differs
  | 'excused' // both have it, and `differ` lets them differ
  | 'omitted' // an exception lets the variant lack it
  | 'substituted' // the variant has its substitute
  | 'not-asked' // the relation does not ask the variant for it
  | 'elsewhere' // the base has it for other environments only
  | 'allowed' // the relation lets the variant have it alone
  | 'extra' // an exception lets the variant have it alone
  | 'stand-in' // the variant has it in place of another package
  | 'nowhere'; // neither has it

/** What is asked: a package, and the files of a policy's group. */
export interface PackageQuestion {
  readonly name: PackageName;
  readonly flats: ReadonlyMap<string, FlatDocument>;
  readonly severity: ReadonlyMap<FindingCode, Severity>;
  /** `fix:` of the policy; null when it does not say. */
  readonly codes: readonly FixableCode[] | null;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** What the base and every variant of a group have of a package, which rule applies, and what came of it. */
export function explainPackage(group: Group, question: PackageQuestion): PackageInGroup {
  const { name, flats, severity, codes, today } = question;
  const comparison = compareGroup(group, flats, today);
  const judged = judgeGroup(comparison, null, { enforce: 'all', severity });
  const findings = judged.filter((finding) => isOf(finding, name));
  const plan = planFix({ group: comparison, findings: judged, codes, ...wholeScope, olderNames: new Set() });
  return {
    base: group.base,
    lines: linesOf(comparison.base, name),
    findings: findings.filter(({ variant, code }) => variant === null && !isAboutPolicy(code)),
    variants: comparison.variants.map((variant) =>
      inVariant(
        comparison,
        variant,
        { name, today },
        { own: findings.filter((finding) => isAbout(finding, variant)), all: judged },
      ),
    ),
    refusals: new Map([...plan.advices].filter(([, { possible }]) => !possible)),
  };
}

const wholeScope = { inScope: () => true, unattended: false } as const;

/** A finding is a substitute's, too, whatever it stands for. */
function isOf(finding: Finding, name: PackageName): boolean {
  const held = finding.heldAs ?? substituteIn(finding);
  return finding.package === name || (held !== null && canonicalName(held) === name);
}

/** Of a variant, or of lines that it shares with another one, of which it is said. */
function isAbout({ variant: path, code, lines }: Finding, { variant, variantSide }: ComparedVariant): boolean {
  if (path === variant.path) return true;
  const isOfLines = code === 'duplicate' || code === 'unreadable-line';
  return isOfLines && path !== null && lines.every((line) => variantSide.paths.has(line.path));
}

function isAboutPolicy(code: FindingCode): boolean {
  return code === 'exception-expired' || code === 'exception-unused';
}

/** Whether a finding is on one of these exceptions. */
function isOn(exceptions: ReadonlySet<PolicyException>): (finding: Finding) => boolean {
  return ({ detail }) => 'exception' in detail && exceptions.has(detail.exception);
}

function inVariant(
  { base }: GroupComparison,
  compared: ComparedVariant,
  { name, today }: Pick<PackageQuestion, 'name' | 'today'>,
  { own: findings, all }: { readonly own: readonly Finding[]; readonly all: readonly Finding[] },
): PackageInVariant {
  const { variant, variantSide } = compared;
  const { path, rule } = variant;
  const { explanation, exception } = findings.length > 0 ? asFinding : explain(base, compared, name);
  const lines = linesOf(variantSide, name);
  const wanted = rule.substitute.find((one) => one.package === name)?.with;
  const substitute = wanted === undefined ? name : canonicalName(wanted);
  const instead = lines.length > 0 || substitute === name ? [] : linesOf(variantSide, substitute);
  // Of a package that the base lacks, a comment may only look like a line that is commented out.
  const isAbsent = lines.length + instead.length === 0 && (base.packages.has(name) || base.refused.has(name));
  return {
    path,
    relation: rule.relation,
    lines,
    instead,
    commented: isAbsent ? (commentedOutIn(variantSide).get(substitute)?.line ?? null) : null,
    findings,
    explanation,
    exception: exception === null ? null : { ...exception, expired: isExpired(exception.exception.until, today) },
    ofPolicy: all.filter(isOn(exceptionsMeaning(rule, base, name))),
  };
}

/** All exceptions of a rule that speak of a package, whether they excuse something or not. */
function exceptionsMeaning(rule: VariantRule, base: Side, name: PackageName): ReadonlySet<PolicyException> {
  const uses: Uses = new Set(rule.substitute.filter((one) => one.package === name || canonicalName(one.with) === name));
  const { omits, allows, letsDiffer } = exceptionsOf(rule, base, uses);
  for (const means of [omits, allows, letsDiffer]) means(name);
  return uses;
}

interface Explained {
  readonly explanation: Explanation;
  readonly exception: { readonly list: ExceptionList; readonly exception: PolicyException } | null;
}

const asFinding: Explained = { explanation: 'finding', exception: null };

function explain(
  base: Side,
  { variant, variantSide, grid, drafts, lineDrafts }: ComparedVariant,
  name: PackageName,
): Explained {
  if ([...drafts, ...lineDrafts].some((draft) => draft.package === name)) return plain('silenced');
  const baseLines = base.packages.get(name) ?? [];
  const lines = variantSide.packages.get(name) ?? [];
  const classes = cellClasses(grid, baseLines, lines);
  const inBase = base.refused.has(name) || classes.some((one) => one.base.length > 0);
  const inSide = variantSide.refused.has(name) || classes.some((one) => one.variant.length > 0);
  const { relation } = variant.rule;
  const uses: Uses = new Set();
  const exceptions = exceptionsOf(variant.rule, base, uses);
  const used = (list: ExceptionList): Explained['exception'] => {
    const [exception] = uses;
    return exception === undefined ? null : { list, exception };
  };
  if (inBase && inSide) {
    const isExcused = exceptions.letsDiffer(name) && wouldDiffer(variant, base, variantSide, name);
    return isExcused ? { explanation: 'excused', exception: used('differ') } : plain('alike');
  }
  if (inBase) {
    const substitute = exceptions.substituteOf(name);
    if (substitute !== null && variantSide.packages.has(canonicalName(substitute.with))) {
      return { explanation: 'substituted', exception: { list: 'substitute', exception: substitute } };
    }
    if (exceptions.omits(name)) return { explanation: 'omitted', exception: used('omit') };
    return plain('not-asked');
  }
  if (!inSide) return plain(baseLines.length > 0 ? 'elsewhere' : 'nowhere');
  const standsFor = variant.rule.substitute.find((one) => canonicalName(one.with) === name);
  if (standsFor !== undefined)
    return { explanation: 'stand-in', exception: { list: 'substitute', exception: standsFor } };
  if (exceptions.allows(name)) return { explanation: 'extra', exception: used('extra') };
  return plain(relation === 'superset' || relation === 'overlay' ? 'allowed' : 'not-asked');
}

/** Whether a package would be a finding if the rule let nothing differ. */
function wouldDiffer({ path, rule }: Variant, base: Side, variantSide: Side, name: PackageName): boolean {
  const strict = compareVariant({ path, rule: { ...rule, differ: [] } }, base, variantSide, makeGrids(), new Set());
  return strict.drafts.some((draft) => draft.package === name);
}

function plain(explanation: Explanation): Explained {
  return { explanation, exception: null };
}

function linesOf({ packages, refused }: Side, name: PackageName): readonly Line[] {
  const lines = (packages.get(name) ?? []).map(lineOf);
  const broken = refused.get(name);
  return broken === undefined ? lines : [...lines, refusedLine(broken)];
}
