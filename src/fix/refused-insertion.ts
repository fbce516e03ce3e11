import { type Finding, substituteIn } from '../compare/finding.ts';
import { disagreementOf } from '../compare/judge-duplicates.ts';
import { lookalikeOf } from '../compare/lookalike.ts';
import { foreignPackage } from '../compare/platform-package.ts';
import { lineOf, type SideLine } from '../compare/side.ts';
import type { FixContext } from './context.ts';
import { mentionOf } from './mention.ts';
import { namelessAddressOf } from './nameless-address.ts';
import type { Refusal } from './plan.ts';
import { refusedBaseLines, saying } from './refused-base-lines.ts';
import { refusedByConstraint } from './refused-by-constraint.ts';
import { baseLinesOf, namesOf } from './side-lines.ts';
import { withoutSecret } from './without-secret.ts';

/** What speaks against putting a package into a variant, quoting the line that does. */
export function refusedInsertion(context: FixContext, finding: Finding): Refusal | null {
  const lines = baseLinesOf(context.group, finding);
  return (
    refusedBaseLines(context, finding, lines) ??
    refusedDisagreement(context, lines) ??
    refusedByStandIn(context, finding) ??
    refusedByPlatform(context, finding) ??
    refusedByOwnLine(context, finding) ??
    refusedByAddress(context, finding) ??
    refusedByConstraint(context, finding, lines) ??
    (finding.code === 'commented-out'
      ? refusedCommentedOut(context, finding, lines)
      : refusedByMention(context, finding)) ??
    refusedByLikeness(context, finding)
  );
}

/** Lines that are a finding in the base would be one in the variant. */
function refusedDisagreement({ comparison }: FixContext, lines: readonly SideLine[]): Refusal | null {
  if (disagreementOf(lines, comparison.grid) === null) return null;
  const said = lines.map(lineOf).map(saying).join(', ');
  return { reason: `the base's lines of it differ: ${said}`, way: 'bring them together in the base first' };
}

/** Whatever the absence is called: a line that is switched on again is installed beside the stand-in as well. */
export function refusedByStandIn({ comparison }: FixContext, { package: key, name }: Finding): Refusal | null {
  const lookalike = key === null ? null : lookalikeOf(key, comparison);
  if (lookalike === null) return null;
  const way = `if on purpose, \`substitute: { ${name}: ${lookalike} }\` in the policy; if not, replace it`;
  return { reason: `${lookalike} stands in for it, and both are hardly meant`, way };
}

/** What is made for another system breaks the installation of the whole file. What the policy names for the file is meant. */
function refusedByPlatform({ comparison }: FixContext, finding: Finding): Refusal | null {
  const { code, package: name } = finding;
  if (name === null || code === 'required-absent' || substituteIn(finding) !== null) return null;
  const { environment } = comparison.variant.rule;
  const foreign = foreignPackage(name, environment);
  if (foreign === null) return null;
  return {
    reason: `${name} is made for ${foreign.madeFor}, and the policy says \`platform: ${environment.platform}\` of this file`,
    way: `write \`; ${foreign.marker}\` behind it in the base, or \`omit\` it in the policy`,
  };
}

/** The variant names the package already, on a line whose marker is false in its environment. */
function refusedByOwnLine({ comparison }: FixContext, finding: Finding): Refusal | null {
  for (const name of namesOf(finding)) {
    const own = comparison.variantSide.packages.get(name)?.[0];
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
    const reason = `${document.path}:${entry.line} may be it: ${withoutSecret(entry.text)}`;
    return {
      reason,
      way: `if it is, say so there: \`${name} @ ${withoutSecret(entry.target ?? '')}\`; if not, add it yourself`,
    };
  }
  return null;
}

function refusedCommentedOut(context: FixContext, finding: Finding, lines: readonly SideLine[]): Refusal | null {
  const { document } = context;
  const found = context.commentedOut(finding);
  if (found === undefined) {
    return { reason: `no line of ${document.path} is the commented-out one`, way: 'add the package yourself' };
  }
  const { comment, requirement } = found;
  if (requirement.comment !== null) {
    const reason = `${document.path}:${comment.line} says why it is off: ${requirement.comment}`;
    return { reason, way: 'un-comment it yourself, or `omit` the package in the policy with that reason' };
  }
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
