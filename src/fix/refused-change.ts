import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import { annotationsBelow, notesAbove } from '../documents/own-comments.ts';
import { writtenOut } from '../documents/plain-entry.ts';
import { canonicalName } from '../python/name.ts';
import type { FixContext } from './context.ts';
import { deedOf } from './deed.ts';
import { namesIn } from './mention.ts';
import type { Refusal } from './plan.ts';
import { addressKind, refusedBaseLines } from './refused-base-lines.ts';
import { refusedByConstraint } from './refused-by-constraint.ts';
import { baseLinesHere, variantLinesHere, variantLinesOf } from './side-lines.ts';

/** What speaks against aligning a line of a variant with the base's, or against removing it, quoting the line that does. */
export function refusedChange(context: FixContext, finding: Finding): Refusal | null {
  if (deedOf(finding) === 'remove') return refusedRemoval(context, finding);
  const own = variantLinesHere(context.comparison, finding);
  const lines = baseLinesHere(context, finding);
  const entry = own[0]?.entry;
  if (entry === undefined || own.length > 1 || lines.length !== 1) {
    const isAllOwn = own.every(({ document }) => document.path === context.document.path);
    const here = isAllOwn ? 'this file' : 'this file and those that it includes';
    const [file, count] = own.length === 1 ? ['the base', lines.length] : [here, own.length];
    return { reason: `${finding.name} stands on ${count} lines of ${file}`, way: 'align them yourself' };
  }
  if (entry.form !== 'name') {
    return { reason: `${addressKind(entry)} has nothing to align: ${entry.text}`, way: 'change the line yourself' };
  }
  const refusal = refusedBaseLines(context, finding, lines);
  if (refusal !== null || finding.code === 'extras-differ') return refusal;
  return refusedByConstraint(context, finding, lines) ?? refusedByVersions(context, finding, own, lines);
}

/** Versions that nobody compares while a marker keeps the lines apart. */
function refusedByVersions(
  { comparison, codesOf }: FixContext,
  { code, package: name }: Finding,
  own: readonly SideLine[],
  [base]: readonly SideLine[],
): Refusal | null {
  if (code !== 'marker-differs' || name === null || base === undefined) return null;
  const under = own.map((line) => ({ ...line, entry: { ...writtenOut(line.entry), marker: base.entry.marker } }));
  const known = codesOf(name);
  const isNew = comparison.saidOf(name, under).some(({ detail }) => !known.has(detail.code));
  return isNew ? { reason: "under that marker its versions are not the base's", way: 'align both yourself' } : null;
}

function refusedRemoval({ group, comparison, replacedBy }: FixContext, finding: Finding): Refusal | null {
  // The sentence calls the line by its text.
  if (finding.package === null) return { reason: 'a line without a name is not removed', way: 'remove it yourself' };
  const held = finding.heldAs ?? finding.name;
  const replaced = replacedBy(finding.heldAs === undefined ? finding.package : canonicalName(finding.heldAs));
  if (replaced !== undefined) {
    return {
      reason: `it stands in for ${replaced}, which would then be missing`,
      way: `\`substitute: { ${replaced}: ${held} }\` in the policy, or replace it yourself`,
    };
  }
  const lines = variantLinesOf(comparison, finding);
  if (lines.length === 0) {
    return { reason: `pip refuses the line: ${finding.lines[0]?.text}`, way: 'mend or remove it yourself' };
  }
  for (const { document, entry } of lines) {
    const own = [...notesAbove(document, entry), ...annotationsBelow(document, entry)];
    const comments = [...own.map(({ text }) => text), entry.comment ?? ''];
    for (const text of comments) {
      // What is left out on purpose would be put in once nothing says so any more.
      const absent = namesIn(text).find(
        (name) => group.base.packages.has(name) && !comparison.variantSide.packages.has(name),
      );
      if (absent === undefined) continue;
      const reason = `${document.path}:${entry.line} speaks of ${absent}, which this file lacks: ${text}`;
      return { reason, way: 'remove it yourself, and keep what it says of the other' };
    }
  }
  return null;
}
