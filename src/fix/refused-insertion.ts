import { applies, cellClasses, type Grid } from '../compare/cells.ts';
import { wording } from '../compare/change.ts';
import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import { type Finding, type Line, substituteIn } from '../compare/finding.ts';
import { areExcluded, disagreementOf } from '../compare/judge-lines.ts';
import { lineOf, type PackageKey, type SideLine } from '../compare/side.ts';
import { encodeText } from '../documents/document.ts';
import { canonicalName } from '../python/name.ts';
import type { Specifier } from '../python/specifier.ts';
import { isEmpty, namesPreRelease, versionSetOf } from '../python/version-set.ts';
import type { FixContext } from './context.ts';
import { mentionOf } from './mention.ts';
import { namelessAddressOf } from './nameless-address.ts';
import type { Refusal } from './plan.ts';
import { baseLinesOf } from './side-lines.ts';

/** What speaks against putting a package into a variant, quoting the line that does. */
export function refusedInsertion(context: FixContext, finding: Finding): Refusal | null {
  return (
    refusedBaseLines(context, finding) ??
    refusedDisagreement(context, finding) ??
    refusedByStandIn(finding) ??
    refusedByOwnLine(context, finding) ??
    refusedByAddress(context, finding) ??
    refusedByConstraint(context, finding) ??
    (finding.code === 'commented-out' ? refusedCommentedOut(context, finding) : refusedByMention(context, finding)) ??
    refusedByLikeness(context, finding)
  );
}

/** What speaks against copying from the base's lines. */
export function refusedBaseLines(context: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(context.group, finding);
  // Beside a line that pip refuses, others may be for other environments.
  if (!applies(context.variant.grid, lines)) {
    const reason = `the base's line cannot be read${quoted(finding, finding.base)}`;
    return { reason, way: 'mend the line in the base first' };
  }
  for (const line of lines) {
    const refused = refusedBaseLine(line);
    if (refused === null) continue;
    const reason = `${refused}${quoted(finding, lineOf(line))}`;
    return { reason, way: byHand };
  }
  const { document } = context;
  if (lines.some(({ entry }) => encodeText(document, entry.text) === null)) {
    const reason = `${document.encoding.name}, the encoding of ${document.path}, has no bytes for the line`;
    return { reason, way: 'change the file yourself' };
  }
  return refusedByOthers(context, finding, lines) ?? context.indexRefusal;
}

/**
 * One package may stand for several of the base, by substitutes or by its own name: its one line is right for all of them
 * where the base asks for the same of each.
 */
function refusedByOthers({ group, variant }: FixContext, finding: Finding, lines: readonly SideLine[]): Refusal | null {
  const { package: name, code } = finding;
  if (name === null || variant.variant.rule.substitute.length === 0) return null;
  const target = variant.variantKeyOf(name);
  if (target !== name && group.base.packages.has(target) && variant.variantKeyOf(target) !== target) {
    const reason = `${target} is to stand in for it, and another package is to stand in for ${target}`;
    return { reason, way: 'say in the policy which of them this file has' };
  }
  const said = new Set(lines.map(wording));
  for (const other of new Set([target, ...variant.variant.rule.substitute.map((one) => one.package)])) {
    const others = other === name ? undefined : group.base.packages.get(other);
    if (others === undefined || variant.variantKeyOf(other) !== target) continue;
    if (variant.excused.get(other) === 'omitted') {
      const reason = `${other} is omitted here, and ${target} would stand in for it`;
      return { reason, way: 'say in the policy which of the two it is' };
    }
    const asked = new Set(others.map(wording));
    if (said.size === asked.size && [...said].every((one) => asked.has(one))) {
      const [limit] = group.base.constraints.get(other) ?? [];
      if (limit === undefined || !partsVersions(variant, other, lines)) continue;
      const { path, line, text } = lineOf(limit);
      return { reason: `${path}:${line} narrows in the base what ${target} stands for as well: ${text}`, way: byHand };
    }
    // Lines of their own for environments of their own are no quarrel, where lines are put in and may be on more.
    const canStandApart = code === 'missing' && variant.variant.rule.relation === 'superset';
    if (canStandApart && !meet(variant.grid, lines, others)) continue;
    const [own, their] = [lines, others].map((some) => some.map(lineOf).map(saying).join(' and '));
    return { reason: `the base asks for two things of ${target}: ${own}, and ${their}`, way: byHand };
  }
  return null;
}

/** Lines that are a finding in the base would be one in the variant. */
function refusedDisagreement({ group, variant }: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(group, finding);
  if (disagreementOf(lines, variant.grid) === null) return null;
  const said = lines.map(lineOf).map(saying).join(', ');
  return { reason: `the base's lines of it differ: ${said}`, way: 'bring them together in the base first' };
}

function meet(grid: Grid, lines: readonly SideLine[], others: readonly SideLine[]): boolean {
  return cellClasses(grid, lines, others).some(({ base, variant }) => base.length > 0 && variant.length > 0);
}

function saying({ path, line, text }: Line): string {
  return `${path}:${line} says ${text}`;
}

/** A line of the base, unless the first clause of the finding's sentence has said it already. */
function quoted({ base, code }: Finding, line: Line | null): string {
  if (line === null) return '';
  const isSaid = code !== 'required-absent' && line.path === base?.path && line.line === base.line;
  return isSaid ? '' : `: ${saying(line)}`;
}

const byHand = 'write the line yourself, in the form that this file needs';

/** What a line names instead of a version: where the package lies, on this machine or another. */
export function addressKind({ target }: SideLine['entry']): string {
  // A scheme of one letter is a drive of Windows.
  return /^(?!file:)[a-z][a-z\d+.-]+:/i.test(target ?? '') ? 'an address' : 'a local path';
}

function refusedBaseLine({ entry }: SideLine): string | null {
  if (entry.form !== 'name') return `${addressKind(entry)} is not copied from file to file`;
  const [option] = entry.options;
  if (option !== undefined) return `the options of a line are not copied (${option.name})`;
  const isLocal = entry.specifiers.some(({ version }) => version.includes('+'));
  return isLocal ? 'a local version belongs to an index of its own' : null;
}

function refusedByStandIn({ detail, name }: Finding): Refusal | null {
  if (detail.code !== 'missing' || detail.lookalike === null) return null;
  const way = `if on purpose, \`substitute: { ${name}: ${detail.lookalike} }\` in the policy; if not, replace it`;
  return { reason: `${detail.lookalike} stands in for it: both installed overwrite each other`, way };
}

/** The variant names the package already, on a line whose marker is false in its environment. */
function refusedByOwnLine({ variant }: FixContext, finding: Finding): Refusal | null {
  for (const name of namesOf(finding)) {
    const own = variant.side.packages.get(name)?.[0];
    if (own === undefined) continue;
    const reason = `${own.document.path}:${own.entry.line} has it for other environments: ${own.entry.text}`;
    return { reason, way: 'widen the marker of that line' };
  }
  return null;
}

/** A line with an address alone may be the package: who knows can say so, and the check then knows as well. */
function refusedByAddress({ document }: FixContext, finding: Finding): Refusal | null {
  for (const name of namesOf(finding)) {
    const entry = namelessAddressOf(document, name);
    if (entry === null) continue;
    const reason = `${document.path}:${entry.line} may be it: ${entry.text}`;
    return { reason, way: `if it is, say so there: \`${name} @ ${entry.target}\`; if not, add it yourself` };
  }
  return null;
}

/** What the base's line would meet in the variant: constraints that allow none of its versions, or not the same ones. */
export function refusedByConstraint({ group, variant }: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(group, finding);
  const wanted = lines.flatMap(({ entry }) => entry.specifiers);
  const own = finding.package === null ? [] : [variant.variantKeyOf(finding.package)];
  for (const name of new Set([...namesOf(finding), ...own])) {
    const constraints = variant.side.constraints.get(name) ?? [];
    const [first] = constraints;
    if (first === undefined) continue;
    const excluding = constraints.find(({ entry }) => areApart([...wanted, ...entry.specifiers]));
    if (excluding === undefined && !areExcluded(lines, constraints, variant.grid)) continue;
    const { path, line, text } = lineOf(excluding ?? first);
    return { reason: `${path}:${line} allows no such version: ${text}`, way: `edit ${path}:${line}` };
  }
  return refusedByParting(group, variant, finding);
}

function areApart(specifiers: readonly Specifier[]): boolean {
  return isEmpty(versionSetOf(specifiers), namesPreRelease(specifiers) ? 'all' : 'releases');
}

/** A constraint leaves the same line other versions here than in the base. */
function refusedByParting(
  { base }: GroupComparison,
  variant: VariantComparison,
  { package: name }: Finding,
): Refusal | null {
  if (name === null) return null;
  const [own] = variant.side.constraints.get(variant.variantKeyOf(name)) ?? [];
  const [constraint] = own === undefined ? (base.constraints.get(name) ?? []) : [own];
  // Hardly any file has constraints, and to judge the lines anew takes its time.
  if (constraint === undefined || !partsVersions(variant, name, base.packages.get(name) ?? [])) return null;
  const where = own === undefined ? 'narrows it in the base, and not here' : 'narrows it here';
  const { path, line, text } = lineOf(constraint);
  return { reason: `${path}:${line} ${where}: ${text}`, way: byHand };
}

/** Whether versions would be found apart if the variant had these lines of a package of the base. */
function partsVersions({ saidOf }: VariantComparison, name: PackageKey, lines: readonly SideLine[]): boolean {
  return saidOf(name, lines).some(({ kind }) => kind === 'version');
}

function refusedCommentedOut(context: FixContext, finding: Finding): Refusal | null {
  const { document } = context;
  const found = context.commentedOut(finding);
  if (found === undefined) {
    return { reason: `no line of ${document.path} is the switched-off one`, way: 'add the package yourself' };
  }
  const { comment, requirement } = found;
  if (requirement.comment !== null) {
    const reason = `${document.path}:${comment.line} says why it is off: ${requirement.comment}`;
    return { reason, way: 'un-comment it yourself, or `omit` the package in the policy with that reason' };
  }
  const lines = baseLinesOf(context.group, finding);
  if (lines.length === 1) return null;
  const reason = `${finding.name} stands on ${lines.length} lines of the base`;
  return { reason, way: 'un-comment it yourself, in the form that this file needs' };
}

/** A comment that speaks of a package says, nearly always, that it is left out on purpose. */
function refusedByMention({ document }: FixContext, finding: Finding): Refusal | null {
  for (const name of namesOf(finding)) {
    const mention = mentionOf(document, name);
    if (mention === null) continue;
    const reason = `${document.path}:${mention.line} speaks of it: ${mention.text}`;
    // No `omit` excuses what the policy itself requires.
    const excuse =
      finding.code === 'required-absent'
        ? 'take it off `require` in the policy'
        : '`omit` it in the policy with that reason';
    return { reason, way: `if it is left out on purpose, ${excuse}; if not, add it yourself` };
  }
  return null;
}

/** A name that this change brings and that is one slip from an older one may be a typo, or worse. */
function refusedByLikeness({ unattended, likeness }: FixContext, { package: name, cause }: Finding): Refusal | null {
  if (!unattended || name === null || cause !== 'base-added') return null;
  const like = likeness(name);
  if (like === null) return null;
  return {
    reason: `${name} is new and one letter from ${like}`,
    way: 'make sure that it is the package that you mean, then run `dependency-file-sync fix`',
  };
}

/** The package, and the one that would be put there instead of it. */
function namesOf(finding: Finding): readonly ReturnType<typeof canonicalName>[] {
  const { package: name } = finding;
  const substitute = substituteIn(finding);
  const names = substitute === null ? [] : [canonicalName(substitute)];
  return name === null ? names : [name, ...names];
}
