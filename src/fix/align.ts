import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import type { Span } from '../problem.ts';
import { partText } from './base-text.ts';
import type { Edit } from './edit.ts';
import { baseLinesOf, type FixContext, type Refusal, variantLinesOf } from './refusal.ts';

/** Makes the version, extras or marker of the variant's line the base's; nothing else of the line changes. */
export function alignmentEdit(context: FixContext, finding: Finding): readonly Edit[] | Refusal {
  const [base] = baseLinesOf(context, finding);
  const [own] = variantLinesOf(context, finding);
  if (base === undefined || own === undefined || own.document !== context.document) {
    return { reason: 'the line is not in this file', way: 'align it where it stands' };
  }
  const change = changeFor(finding, base, own);
  if (change === null) return { reason: 'the line has no such part to align', way: 'align it yourself' };
  return [{ path: own.document.path, ...change, findings: [finding] }];
}

interface Change {
  readonly span: Span;
  readonly text: string;
}

function changeFor(finding: Finding, base: SideLine, own: SideLine): Change | null {
  switch (finding.detail.code) {
    case 'version-conflict':
    case 'version-wider':
    case 'version-differs':
      return versionChange(base, own);
    case 'extras-differ':
      return extrasChange(finding.detail.lacks, finding.detail.adds, own);
    case 'marker-differs':
      return markerChange(base, own);
    default:
      return null;
  }
}

function versionChange(base: SideLine, own: SideLine): Change | null {
  const { name, extras, specifier } = own.entry.spans;
  const text = partText(base, base.entry.spans.specifier) ?? '';
  if (specifier !== null) return { span: specifier, text };
  const behind = extras ?? name;
  return behind === null ? null : { span: { start: behind.end, end: behind.end }, text };
}

/** Adds what the variant lacks and takes out what it may not have; the others stay in their order, as they are spelt. */
function extrasChange(lacks: readonly string[], adds: readonly string[], own: SideLine): Change | null {
  const { name, extras } = own.entry.spans;
  if (name === null) return null;
  const kept = own.entry.extras.filter((extra) => !adds.includes(extra));
  const all = [...kept, ...lacks.filter((extra) => !kept.includes(extra))];
  const text = all.length === 0 ? '' : `[${all.join(',')}]`;
  return { span: extras ?? { start: name.end, end: name.end }, text };
}

function markerChange(base: SideLine, own: SideLine): Change | null {
  const text = partText(base, base.entry.spans.marker);
  const { whole, marker, specifier, extras, name } = own.entry.spans;
  if (marker === null) return text === null ? null : { span: { start: whole.end, end: whole.end }, text: `; ${text}` };
  if (text !== null) return { span: marker, text };
  const before = specifier ?? extras ?? name;
  return before === null ? null : { span: { start: before.end, end: whole.end }, text: '' };
}
