import type { Finding } from '../compare/finding.ts';
import { lastWhere } from '../documents/sorted.ts';
import { requirementText } from './base-text.ts';
import type { FixContext } from './context.ts';
import type { Edit } from './edit.ts';
import {
  addSection,
  addSlot,
  endOf,
  type Layout,
  type LayoutSection,
  lastBefore,
  newSection,
  newSlot,
} from './layout.ts';
import { baseLinesOf } from './side-lines.ts';

/**
 * Un-comments the line of a `commented-out` finding where it stands: the `#` goes, the requirement becomes the base's
 * under the name that the line spells. Counts as present for what is planned after it.
 */
export function uncommentEdits(context: FixContext, layout: Layout, finding: Finding): readonly Edit[] {
  const { document } = context;
  const found = context.commentedOut(finding);
  const [base] = baseLinesOf(context.group, finding);
  if (found === undefined || base === undefined) return [];
  const { comment, requirement, spans } = found;
  const rawName = requirement.rawName ?? finding.name;
  const { start } = comment;
  const section = sectionAround(layout, start) ?? sectionAbove(layout);
  const slot = newSlot(section, { name: requirement.name, start, end: endOf(document, comment) });
  addSlot(layout, slot, lastBefore(section, start));
  const span = { start, end: spans.whole.end };
  const text = requirementText(base, rawName, document);
  return [{ path: document.path, span, text, rank: 0, findings: [finding] }];
}

/** The section that is there already and that an offset lies in: the last one that begins before it. */
function sectionAround({ present }: Layout, offset: number): LayoutSection | null {
  return lastWhere(present, (section) => section.start <= offset);
}

/** The section for lines above all requirements; all of them are in one. */
function sectionAbove(layout: Layout): LayoutSection {
  if (layout.first?.start === 0) return layout.first;
  const section = newSection({ heading: null, comments: [], start: 0, sorted: null, brought: null });
  addSection(layout, section, null);
  layout.tail ??= section;
  return section;
}
