import { cellClasses } from '../compare/cells.ts';
import { compareGroup, type GroupComparison } from '../compare/compare-group.ts';
import { type Exception, type ExceptionList, exceptionsOf, type Uses } from '../compare/exceptions.ts';
import type { Finding, Line } from '../compare/finding.ts';
import { judgeGroup } from '../compare/judge-group.ts';
import { lineOf, refusedLine, type Side } from '../compare/side.ts';
import type { FlatDocument } from '../documents/include.ts';
import type { FindingCode, Severity } from '../policy/finding-code.ts';
import type { Group, Relation } from '../policy/policy.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** How one group stands to a package. */
export interface PackageInGroup {
  readonly group: string;
  readonly base: readonly string[];
  /** The base's lines; none when it does not have the package. */
  readonly lines: readonly Line[];
  /** Findings on the base's own lines. */
  readonly findings: readonly Finding[];
  readonly variants: readonly PackageInVariant[];
}

export interface PackageInVariant {
  readonly path: string;
  readonly relation: Relation;
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  /** The exception of the policy that the standing rests on. */
  readonly exception: { readonly list: ExceptionList; readonly exception: Exception } | null;
}

/** Why a package is a finding of a variant or is not. */
export type Standing =
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
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** What the base and every variant of a group have of a package, which rule applies, and what came of it. */
export function explainPackage(group: Group, question: PackageQuestion): PackageInGroup {
  const { name, flats, severity, today } = question;
  const comparison = compareGroup(group, flats, today);
  const judged = judgeGroup(comparison, null, { enforce: 'all', severity });
  const findings = judged.filter((finding) => finding.package === name);
  return {
    group: group.name,
    base: group.base,
    lines: linesOf(comparison.base, name),
    findings: findings.filter(({ variant, code }) => variant === null && !isAboutPolicy(code)),
    variants: comparison.variants.map((variant) =>
      inVariant(
        comparison,
        variant,
        name,
        findings.filter((finding) => isAbout(finding, variant)),
      ),
    ),
  };
}

/** Of a variant, or of lines that it shares with another one, of which it is said. */
function isAbout({ variant: path, code, here }: Finding, { variant, side }: ComparedVariant): boolean {
  if (path === variant.path) return true;
  const isOfLines = code === 'duplicate' || code === 'unreadable-line';
  return isOfLines && path !== null && here.every((line) => side.paths.has(line.path));
}

function isAboutPolicy(code: FindingCode): boolean {
  return code === 'exception-expired' || code === 'exception-unused';
}

type ComparedVariant = GroupComparison['variants'][number];

function inVariant(
  { base }: GroupComparison,
  compared: ComparedVariant,
  name: PackageName,
  findings: readonly Finding[],
): PackageInVariant {
  const { variant, side } = compared;
  const { standing, exception } = findings.length > 0 ? finding : standingOf(base, compared, name);
  const { path, rule } = variant;
  return { path, relation: rule.relation, lines: linesOf(side, name), findings, standing, exception };
}

type Stand = Pick<PackageInVariant, 'standing' | 'exception'>;

const finding: Stand = { standing: 'finding', exception: null };

function standingOf(
  base: Side,
  { variant, side, grid, drafts, lineDrafts }: ComparedVariant,
  name: PackageName,
): Stand {
  if ([...drafts, ...lineDrafts].some((draft) => draft.package === name)) return plain('silenced');
  const baseLines = base.packages.get(name) ?? [];
  const lines = side.packages.get(name) ?? [];
  const classes = cellClasses(grid, baseLines, lines);
  const inBase = base.refused.has(name) || classes.some((one) => one.base.length > 0);
  const inSide = side.refused.has(name) || classes.some((one) => one.variant.length > 0);
  const { relation } = variant.rule;
  const uses: Uses = new Set();
  const exceptions = exceptionsOf(variant.rule, base, uses);
  const used = (list: ExceptionList): Stand['exception'] => {
    const [exception] = uses;
    return exception === undefined ? null : { list, exception };
  };
  if (inBase && inSide)
    return exceptions.letsDiffer(name) ? { standing: 'excused', exception: used('differ') } : plain('alike');
  if (inBase) {
    const substitute = exceptions.substituteOf(name);
    if (substitute !== null && side.packages.has(canonicalName(substitute.with))) {
      return { standing: 'substituted', exception: { list: 'substitute', exception: substitute } };
    }
    if (exceptions.omits(name)) return { standing: 'omitted', exception: used('omit') };
    return plain('not-asked');
  }
  if (!inSide) return plain(baseLines.length > 0 ? 'elsewhere' : 'nowhere');
  const standsFor = variant.rule.substitute.find((one) => canonicalName(one.with) === name);
  if (standsFor !== undefined) return { standing: 'stand-in', exception: { list: 'substitute', exception: standsFor } };
  if (exceptions.allows(name)) return { standing: 'extra', exception: used('extra') };
  return plain(relation === 'superset' || relation === 'overlay' ? 'allowed' : 'not-asked');
}

function plain(standing: Standing): Stand {
  return { standing, exception: null };
}

function linesOf({ packages, refused }: Side, name: PackageName): readonly Line[] {
  const lines = (packages.get(name) ?? []).map(lineOf);
  const broken = refused.get(name);
  return broken === undefined ? lines : [...lines, refusedLine(broken)];
}
