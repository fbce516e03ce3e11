import type { Finding } from '../compare/finding.ts';
import { defaultFix, type FindingCode, type FixableCode, fixableCodes } from '../policy/finding-code.ts';
import { placeText } from '../problem.ts';
import type { FixContext } from './context.ts';
import { isAbsence } from './deed.ts';
import type { Refusal } from './plan.ts';
import { refusedChange } from './refused-change.ts';
import { refusedByStandIn, refusedInsertion } from './refused-insertion.ts';

/** Why a finding is not fixed, or null when nothing speaks against it. */
export function refusalOf(context: FixContext, finding: Finding): Refusal | null {
  const byCode = refusedByCode(context, finding);
  if (byCode !== null) {
    // Nobody is to be told to un-comment a line, or to list its code, where both would be installed.
    const byStandIn = isAbsence(finding) ? refusedByStandIn(context, finding) : null;
    return refusedByTool(context, finding) ?? byStandIn ?? byCode;
  }
  return (
    refusedByCause(context, finding) ??
    context.objection(finding) ??
    refusedByPlace(context, finding) ??
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
  // A list takes the place of the default, so a first one must name that as well.
  const all = [...new Set([...defaultFix, code])].join(', ');
  const list = codes === null ? `write \`fix: [${all}]\` into the policy` : `add ${code} to \`fix:\``;
  return { reason: `${listed} ${code}${unless}`, way: `${list}, or change the line yourself`, unlisted: true };
}

/** Whatever the policy lists: what a person would change in a line of this file, or of one that it names, a tool would write over. */
function refusedByTool(context: FixContext, finding: Finding): Refusal | null {
  if (!isFixable(finding.code) && finding.code !== 'source-differs') return null;
  const { via } = finding;
  const toolMade = via === null ? context.toolMade : context.toolMadeElsewhere(via.path);
  return toolMade === null ? null : { ...toolMade(finding), instead: true };
}

function isFixable(code: FindingCode): code is FixableCode {
  return (fixableCodes as readonly FindingCode[]).includes(code);
}

/** What the same change did in the variant was meant, as far as a machine can tell. */
function refusedByCause({ unattended }: FixContext, finding: Finding): Refusal | null {
  const { cause, name } = finding;
  switch (cause) {
    case 'variant-removed':
      return { reason: `this change took ${name} out of this file`, way: ifRemoved(finding) };
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

function ifRemoved({ code }: Finding): string {
  return `if on purpose, ${code === 'required-absent' ? 'take it off `require`' : '`omit` it'} in the policy; if not, put it back`;
}

/** What somebody made otherwise after a fix was pushed was meant as well: else every run would make it as it was. */
export function refusedAfterFix(finding: Finding): Refusal {
  const { name, code } = finding;
  if (isAbsence(finding)) {
    return { reason: `${name} was here when a fix was pushed, and was taken out since`, way: ifRemoved(finding) };
  }
  if (code === 'left-behind' || code === 'unexpected')
    return { ...refusedEdit(finding), reason: `a fix was pushed, and ${name} was put here, or changed, since` };
  return { ...refusedEdit(finding), reason: 'a fix was pushed, and this line was changed since' };
}

/** What the same change wrote into the variant: a line, an edit of one, or, where a package is absent, the whole file. */
function refusedEdit(finding: Finding): Refusal {
  const or = (purpose: string, undo: string): string => `if on purpose, ${purpose}; if not, ${undo}`;
  if (isAbsence(finding)) {
    const excuse = finding.code === 'required-absent' ? 'take it off `require`' : '`omit` it';
    return { reason: 'this change brought this file', way: or(`${excuse} in the policy`, 'add it') };
  }
  if (finding.code === 'unexpected') {
    // No exception means a line without a name.
    const purpose =
      finding.package === null ? 'add it to the base, too' : 'add it to the base, too, or list it under `extra`';
    const way = or(purpose, 'take it out');
    return { reason: 'this change put it here', way };
  }
  if (finding.code === 'left-behind') {
    return { reason: 'this change edited this line', way: or('list it under `extra`', 'take it out') };
  }
  // It may be a line that was not here before, so that there is nothing to change it back to.
  const way = or('bring the base along, or list it under `differ`', 'write what the base does');
  return { reason: 'this change wrote this line', way };
}

/** What an included file or a constraint says is changed there, or by the tool that writes it. */
function refusedByPlace(context: FixContext, finding: Finding): Refusal | null {
  const { via } = finding;
  if (via === null) return null;
  const reason = `it rests on ${placeText(via)}: ${via.text}`;
  return refusedByTool(context, finding) ?? { reason, way: `edit ${via.path}:${via.line}` };
}
