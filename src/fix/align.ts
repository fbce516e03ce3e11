import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import type { Span } from '../problem.ts';
import { partText } from './base-text.ts';
import type { FixContext } from './context.ts';
import type { Edit } from './edit.ts';
import { baseLinesOf, variantLinesOf } from './side-lines.ts';

/**
 * Makes the version, extras or marker of the variant's one line the base's; nothing else of the line changes. Null when
 * there is nothing to write.
 */
export function alignmentEdit(context: FixContext, finding: Finding): Edit | null {
  const [base] = baseLinesOf(context.group, finding);
  const [own] = variantLinesOf(context.variant, finding);
  if (base === undefined || own === undefined || own.document !== context.document) return null;
  const change = changeFor(finding, base, own);
  return change === null ? null : { path: own.document.path, ...change, findings: [finding] };
}

type Change = Pick<Edit, 'span' | 'text' | 'rank'>;

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

/** Of insertions at one offset: extras, version, marker. */
const ranks = { extras: 1, version: 2, marker: 3 } as const;

function versionChange(base: SideLine, own: SideLine): Change | null {
  const { name, extras, specifier } = own.entry.spans;
  const text = partText(base, base.entry.spans.specifier) ?? '';
  const behind = extras ?? name;
  const span = specifier ?? (behind === null ? null : endOf(behind));
  return span === null ? null : { span, text, rank: ranks.version };
}

/** Adds what the variant lacks and takes out what it may not have; the others stay in their order. */
function extrasChange(lacks: readonly string[], adds: readonly string[], own: SideLine): Change | null {
  const { name, extras } = own.entry.spans;
  const span = extras ?? (name === null ? null : endOf(name));
  if (span === null) return null;
  const kept = own.entry.extras.filter((extra) => !adds.includes(extra));
  const all = [...kept, ...lacks];
  return { span, text: all.length === 0 ? '' : `[${all.join(',')}]`, rank: ranks.extras };
}

function markerChange(base: SideLine, own: SideLine): Change | null {
  const text = partText(base, base.entry.spans.marker);
  const { whole, marker, specifier, extras, name } = own.entry.spans;
  if (marker !== null && text !== null) return { span: marker, text, rank: ranks.marker };
  if (marker === null) return text === null ? null : { span: endOf(whole), text: `; ${text}`, rank: ranks.marker };
  const before = specifier ?? extras ?? name;
  return before === null ? null : { span: { start: before.end, end: whole.end }, text: '', rank: ranks.marker };
}

function endOf({ end }: Span): Span {
  return { start: end, end };
}
