import { type Finding, type Line, substituteIn } from '../compare/finding.ts';
import { lineOf, type SideLine } from '../compare/side.ts';
import { canonicalName } from '../python/name.ts';
import { isEmpty, namesPreRelease, versionSetOf } from '../python/version-set.ts';
import type { FixContext } from './context.ts';
import { mentionOf } from './mention.ts';
import type { Refusal } from './plan.ts';
import { baseLinesOf } from './side-lines.ts';

/** What speaks against putting a package into a variant, quoting the line that does. */
export function refusedInsertion(context: FixContext, finding: Finding): Refusal | null {
  return (
    refusedBaseLines(context, finding) ??
    refusedByStandIn(finding) ??
    refusedByOwnLine(context, finding) ??
    refusedByConstraint(context, finding) ??
    (finding.code === 'commented-out' ? refusedCommentedOut(context, finding) : refusedByMention(context, finding)) ??
    refusedByLikeness(context, finding)
  );
}

/** What speaks against copying from the base's lines. */
export function refusedBaseLines(context: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(context.group, finding);
  if (lines.length === 0) {
    const reason = `the base's line cannot be read${quoted(finding, finding.base)}`;
    return { reason, way: 'mend the line in the base first' };
  }
  for (const line of lines) {
    const refused = refusedBaseLine(line);
    if (refused === null) continue;
    const reason = `${refused}${quoted(finding, lineOf(line))}`;
    return { reason, way: 'write the line yourself, as this file needs it' };
  }
  return context.indexRefusal;
}

/** A line of the base, unless the first clause of the finding's sentence has said it already. */
function quoted({ base, code }: Finding, line: Line | null): string {
  if (line === null) return '';
  const isSaid = code !== 'required-absent' && line.path === base?.path && line.line === base.line;
  return isSaid ? '' : `: ${line.path}:${line.line} says ${line.text}`;
}

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

/** pip would find no version that both the new line and a constraint of the variant allow. */
function refusedByConstraint({ group, variant }: FixContext, finding: Finding): Refusal | null {
  const wanted = baseLinesOf(group, finding).flatMap(({ entry }) => entry.specifiers);
  for (const name of namesOf(finding)) {
    for (const { document, entry } of variant.side.constraints.get(name) ?? []) {
      const both = [...wanted, ...entry.specifiers];
      if (!isEmpty(versionSetOf(both), namesPreRelease(both) ? 'all' : 'releases')) continue;
      const where = `${document.path}:${entry.line}`;
      const reason = `${where} allows no such version: ${entry.text}`;
      return { reason, way: `edit ${where}` };
    }
  }
  return null;
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
  return { reason, way: 'un-comment it yourself, as this file needs it' };
}

/** A comment that speaks of a package says, nearly always, that it is left out on purpose. */
function refusedByMention({ document }: FixContext, finding: Finding): Refusal | null {
  for (const name of namesOf(finding)) {
    const mention = mentionOf(document, name);
    if (mention === null) continue;
    const reason = `${document.path}:${mention.line} speaks of it: ${mention.text}`;
    const way = 'if it is left out on purpose, `omit` it in the policy with that reason; if not, add it yourself';
    return { reason, way };
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
