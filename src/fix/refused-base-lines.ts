import { applies, meet } from '../compare/cells.ts';
import type { Finding, Line } from '../compare/finding.ts';
import { lineOf, type PackageKey, refusedLine, type SideLine } from '../compare/side.ts';
import { allowNone } from '../compare/versions.ts';
import { wording } from '../compare/wording.ts';
import { encodeText } from '../documents/document.ts';
import type { FixContext } from './context.ts';
import { isAbsence } from './deed.ts';
import type { Refusal } from './plan.ts';
import { byHand, partsVersions } from './refused-by-constraint.ts';
import { baseLinesOf } from './side-lines.ts';

/** What speaks against copying from lines of the base: those that are put in, or that a line is aligned with. */
export function refusedBaseLines(context: FixContext, finding: Finding, lines: readonly SideLine[]): Refusal | null {
  // Beside a line that pip refuses, others may be for other environments.
  if (!applies(context.comparison.grid, lines)) {
    const reason = `the base's line cannot be read${quoted(finding, finding.base)}`;
    return { reason, way: 'mend the line in the base first' };
  }
  for (const line of lines) {
    if (allowNone(line.entry.specifiers)) {
      const reason = `no version satisfies the base's line${quoted(finding, lineOf(line))}`;
      return { reason, way: 'mend the line in the base first' };
    }
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
  return refusedByOthers(context, finding, baseLinesOf(context.group, finding)) ?? refusedByIndex(context, finding);
}

function refusedByIndex({ lackingIndex }: FixContext, finding: Finding): Refusal | null {
  if (lackingIndex === null) return null;
  const other = isAbsence(finding) ? 'the package by hand' : 'align the line yourself';
  return { reason: lackingIndex, way: `add the option to this file, or ${other}` };
}

/**
 * One package may stand for several of the base, by substitutes or by its own name: its one line is right for all of them
 * where the base asks for the same of each.
 */
function refusedByOthers(context: FixContext, finding: Finding, lines: readonly SideLine[]): Refusal | null {
  const { base } = context.group;
  const { variant, variantKeyOf } = context.comparison;
  const { package: name } = finding;
  if (name === null || variant.rule.substitute.length === 0) return null;
  const target = variantKeyOf(name);
  if (base.packages.has(target) && variantKeyOf(target) !== target) {
    const reason = `${target} is to stand in for it, and another package is to stand in for ${target}`;
    return { reason, way: 'say in the policy which of them this file has' };
  }
  for (const other of new Set([target, ...context.standingAs(target)])) {
    if (other === name) continue;
    const refusal = refusedByOther(context, finding, lines, other);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** What speaks against putting in, for a package with these lines in the base, what stands for another one as well. */
function refusedByOther(
  { group, comparison }: FixContext,
  { code }: Finding,
  lines: readonly SideLine[],
  other: PackageKey,
): Refusal | null {
  const target = comparison.variantKeyOf(other);
  const others = group.base.packages.get(other);
  const unread = group.base.refused.get(other);
  if (unread !== undefined && !applies(comparison.grid, others ?? [])) {
    const { path, line, text } = refusedLine(unread);
    const reason = `${path}:${line} asks for what ${target} stands for as well, and cannot be read: ${text}`;
    return { reason, way: 'mend the line in the base first' };
  }
  if (others === undefined) return null;
  if (comparison.excused.get(other) === 'omitted') {
    const reason = `${other} is omitted here, and ${target} would stand in for it`;
    return { reason, way: 'say in the policy which of the two it is' };
  }
  if (wordingsOf(lines) === wordingsOf(others)) {
    const [limit] = group.base.constraints.get(other) ?? [];
    if (limit === undefined || !partsVersions(comparison, other, lines)) return null;
    const { path, line, text } = lineOf(limit);
    return { reason: `${path}:${line} narrows in the base what ${target} stands for as well: ${text}`, way: byHand };
  }
  // Lines of their own for environments of their own are no quarrel, where lines are put in and may be on more.
  const canStandApart = code === 'missing' && comparison.variant.rule.relation === 'superset';
  if (canStandApart && !meet(comparison.grid, lines, others)) return null;
  const [own, their] = [lines, others].map((some) => some.map(lineOf).map(saying).join(' and '));
  return { reason: `the base asks for two things of ${target}: ${own}, and ${their}`, way: byHand };
}

/** What lines say, in whatever order, as one text: worked out once, however many packages the lines are held against. */
function wordingsOf(lines: readonly SideLine[]): string {
  const known = wordingsOfLines.get(lines) ?? JSON.stringify([...new Set(lines.map(wording))].sort());
  wordingsOfLines.set(lines, known);
  return known;
}

const wordingsOfLines = new WeakMap<readonly SideLine[], string>();

/** A line of the base, unless the first clause of the finding's sentence has said it already. */
function quoted({ base, code }: Finding, line: Line | null): string {
  if (line === null) return '';
  const isSaid = code !== 'required-absent' && line.path === base?.path && line.line === base.line;
  return isSaid ? '' : `: ${saying(line)}`;
}

/** The first clause of a reason against copying one line; null when it can be copied. */
function refusedBaseLine({ entry }: SideLine): string | null {
  if (entry.form !== 'name') return `${addressKind(entry)} is not copied from file to file`;
  const [option] = entry.options;
  if (option !== undefined) return `the options of a line are not copied (${option.name})`;
  const isLocal = entry.specifiers.some(({ version }) => version.includes('+'));
  return isLocal ? 'a local version belongs to an index of its own' : null;
}

/** What a line names instead of a version: where the package lies, on this machine or another. */
export function addressKind({ target }: SideLine['entry']): string {
  // A scheme of one letter is a drive of Windows.
  return /^(?!file:)[a-z][a-z\d+.-]+:/i.test(target ?? '') ? 'an address' : 'a local path';
}

/** A line of the base, to be quoted in a reason. */
export function saying({ path, line, text }: Line): string {
  return `${path}:${line} says ${text}`;
}
