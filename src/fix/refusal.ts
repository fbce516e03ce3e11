import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import { annotationsBelow, notesAbove } from '../documents/section.ts';
import { defaultFix, type FindingCode, type FixableCode, fixableCodes } from '../policy/finding-code.ts';
import { placeText } from '../problem.ts';
import type { FixContext } from './context.ts';
import { deedOf, isAbsence } from './deed.ts';
import { namesIn } from './mention.ts';
import type { Refusal } from './plan.ts';
import { addressKind, refusedBaseLines, refusedByConstraint, refusedInsertion } from './refused-insertion.ts';
import { baseLinesOf, variantLinesOf } from './side-lines.ts';

/** Why a finding is not fixed, or null when nothing speaks against it. */
export function refusalOf(context: FixContext, finding: Finding): Refusal | null {
  const byCode = refusedByCode(context, finding);
  if (byCode !== null) return refusedByTool(context, finding) ?? byCode;
  return (
    refusedByCause(context, finding) ??
    refusedByPlace(finding) ??
    context.toolMade?.(finding) ??
    context.fileRefusal ??
    (isAbsence(finding) ? refusedInsertion(context, finding) : refusedChange(context, finding))
  );
}

function refusedByCode({ codes }: FixContext, finding: Finding): Refusal | null {
  const { code, detail } = finding;
  if (!isFixable(code)) {
    return {
      reason: `${code} is for a person to decide`,
      way: 'change the line yourself, or list an exception in the policy',
    };
  }
  if (codes?.includes(code) === true) return null;
  const agreed = code !== 'version-conflict' || ('agreedBefore' in detail && detail.agreedBefore === true);
  if (codes === null && defaultFix.includes(code) && agreed) return null;
  const listed = codes === null ? 'by default `fix:` does not list' : '`fix:` of the policy does not list';
  const unless = agreed ? '' : ', unless the two sides agreed before';
  return {
    reason: `${listed} ${code}${unless}`,
    way: `add ${code} to \`fix:\`, or change the line yourself`,
    unlisted: true,
  };
}

/** Whatever the policy lists: what a person would change in a line of this file, a tool would write over. */
function refusedByTool({ toolMade }: FixContext, finding: Finding): Refusal | null {
  const isOfLine = isFixable(finding.code) || finding.code === 'source-differs';
  return toolMade === null || finding.via !== null || !isOfLine ? null : { ...toolMade(finding), instead: true };
}

function isFixable(code: FindingCode): code is FixableCode {
  return (fixableCodes as readonly FindingCode[]).includes(code);
}

/** What the same change did in the variant was meant, as far as a machine can tell. */
function refusedByCause({ unattended }: FixContext, finding: Finding): Refusal | null {
  const { cause, code, name } = finding;
  switch (cause) {
    case 'variant-removed':
      return {
        reason: `this change took ${name} out of this file`,
        way: `if on purpose, ${code === 'required-absent' ? 'take it off `require`' : '`omit` it'} in the policy; if not, put it back`,
      };
    case 'variant-changed':
      return refusedEdit(finding);
    case 'base-added':
    case 'base-changed':
      return null;
    default:
      return unattended
        ? { reason: 'the change did not bring it into the base', way: 'run `dependency-file-sync fix` yourself' }
        : null;
  }
}

/** What the same change wrote into the variant: a line, an edit of one, or, where a package is absent, the whole file. */
function refusedEdit(finding: Finding): Refusal {
  const or = (purpose: string, undo: string): string => `if on purpose, ${purpose}; if not, ${undo}`;
  if (isAbsence(finding)) {
    const excuse = finding.code === 'required-absent' ? 'take it off `require`' : '`omit` it';
    return { reason: 'this change brought this file', way: or(`${excuse} in the policy`, 'add it') };
  }
  if (finding.code === 'unexpected') {
    const way = or('add it to the base, too, or list it under `extra`', 'take it out');
    return { reason: 'this change put it here', way };
  }
  const way = or('bring the base along, or list it under `differ`', 'change it back');
  return { reason: 'this change edited this line', way };
}

/** What an included file or a constraint says is changed there. */
function refusedByPlace({ via }: Finding): Refusal | null {
  return via === null
    ? null
    : { reason: `it rests on ${placeText(via)}: ${via.text}`, way: `edit ${via.path}:${via.line}` };
}

function refusedChange(context: FixContext, finding: Finding): Refusal | null {
  const own = variantLinesOf(context.comparison, finding);
  if (deedOf(finding) === 'remove') return refusedRemoval(context, finding);
  const lines = baseLinesOf(context.group, finding);
  if (own.length !== 1 || lines.length !== 1) {
    const [file, count] = own.length === 1 ? ['the base', lines.length] : ['this file', own.length];
    return { reason: `${finding.name} stands on ${count} lines of ${file}`, way: 'align them yourself' };
  }
  if (own[0]?.entry.form !== 'name') {
    const entry = own[0]?.entry;
    const kind = entry === undefined ? 'an address' : addressKind(entry);
    return { reason: `${kind} has nothing to align: ${entry?.text}`, way: 'change the line yourself' };
  }
  const refusal = refusedBaseLines(context, finding);
  if (refusal !== null || finding.code === 'extras-differ') return refusal;
  return refusedByConstraint(context, finding) ?? refusedByVersions(context, finding, own, lines);
}

/** Versions that nobody compares while a marker keeps the lines apart. */
function refusedByVersions(
  { comparison }: FixContext,
  { code, package: name }: Finding,
  own: readonly SideLine[],
  [base]: readonly SideLine[],
): Refusal | null {
  if (code !== 'marker-differs' || name === null || base === undefined) return null;
  const under = own.map((line) => ({ ...line, entry: { ...line.entry, marker: base.entry.marker } }));
  const known = new Set(comparison.drafts.filter(({ key }) => key === name).map(({ detail }) => detail.code));
  const isNew = comparison.saidOf(name, under).some(({ detail }) => !known.has(detail.code));
  return isNew ? { reason: "under that marker its versions are not the base's", way: 'align both yourself' } : null;
}

function refusedRemoval({ group, comparison, replacedBy }: FixContext, finding: Finding): Refusal | null {
  // The sentence calls the line by its text.
  if (finding.package === null) return { reason: 'a line without a name is not removed', way: 'remove it yourself' };
  const replaced = replacedBy(finding.package);
  if (replaced !== undefined) {
    return {
      reason: `it stands in for ${replaced}, which would then be missing`,
      way: `\`substitute: { ${replaced}: ${finding.name} }\` in the policy, or replace it yourself`,
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
