import type { Finding } from '../compare/finding.ts';
import type { SideLine } from '../compare/side.ts';
import { type RequirementSpans, spansOf } from '../documents/document.ts';
import type { Span } from '../problem.ts';
import { partText } from './base-text.ts';
import type { FixContext } from './context.ts';
import type { Edit } from './edit.ts';
import { baseLinesHere, variantLinesHere } from './side-lines.ts';
import { extrasInStyle, versionsInStyle } from './spelling.ts';

/**
 * Makes the version, extras or marker of the variant's one line the base's; nothing else of the line changes, and blanks
 * are put as the line has them.
 */
export function alignmentEdits(context: FixContext, finding: Finding): readonly Edit[] {
  const { path } = context.document;
  return baseLinesHere(context, finding).flatMap((base) =>
    variantLinesHere(context.comparison, finding).map((own) => ({
      path,
      ...replacementFor(finding, base, own),
      findings: [finding],
    })),
  );
}

type Replacement = Pick<Edit, 'span' | 'text' | 'rank'>;

function replacementFor({ detail }: Finding, base: SideLine, own: SideLine): Replacement {
  if (detail.code === 'extras-differ') return extrasReplacement(detail.lacks, detail.adds, own);
  return detail.code === 'marker-differs' ? markerReplacement(base, own) : versionReplacement(base, own);
}

/** Of insertions at one offset: extras, version, marker. */
const ranks = { extras: 1, version: 2, marker: 3 } as const;

function versionReplacement(base: SideLine, own: SideLine): Replacement {
  const { name, extras, specifier, whole } = spansIn(own);
  const behindName = spanBehind(extras ?? name ?? whole);
  const text = partText(base, spansIn(base).specifier);
  const rank = ranks.version;
  // What parts the version from the name goes along with it.
  if (text === null) return { span: { ...behindName, end: (specifier ?? behindName).end }, text: '', rank };
  const written = versionsInStyle(partText(own, specifier) ?? text, text, base.entry.specifiers);
  return specifier === null
    ? { span: behindName, text: gapBefore(base) + written, rank }
    : { span: specifier, text: written, rank };
}

/** What the base has between name and version: nothing, or a blank. */
function gapBefore(base: SideLine): string {
  const { name, extras, specifier, whole } = spansIn(base);
  return specifier !== null && specifier.start > (extras ?? name ?? whole).end ? ' ' : '';
}

/** Adds what the variant lacks and takes out what it may not have; the others stay as they are. */
function extrasReplacement(lacks: readonly string[], adds: readonly string[], own: SideLine): Replacement {
  const { name, extras, whole } = spansIn(own);
  const text = extrasInStyle(partText(own, extras) ?? '', adds, lacks);
  return { span: extras ?? spanBehind(name ?? whole), text, rank: ranks.extras };
}

function markerReplacement(base: SideLine, own: SideLine): Replacement {
  const text = partText(base, spansIn(base).marker);
  const { whole, marker, specifier, extras, name } = spansIn(own);
  if (text === null) {
    const before = specifier ?? extras ?? name ?? whole;
    return { span: { start: before.end, end: whole.end }, text: '', rank: ranks.marker };
  }
  return marker === null
    ? { span: spanBehind(whole), text: `; ${text}`, rank: ranks.marker }
    : { span: marker, text, rank: ranks.marker };
}

function spansIn({ document, entry }: SideLine): RequirementSpans {
  return spansOf(document, entry);
}

function spanBehind({ end }: Span): Span {
  return { start: end, end };
}
