import type { Finding } from '../compare/finding.ts';
import { requirementText } from './base-text.ts';
import type { FixContext } from './context.ts';
import type { Edit } from './edit.ts';
import {
  addSection,
  addSlot,
  type Layout,
  type LayoutSection,
  lastBefore,
  lastOf,
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
  const { start, end } = comment;
  const section = sectionAround(layout, start) ?? sectionFor(layout, start);
  const slot = newSlot(section, { name: requirement.name, rawName, start, end });
  addSlot(layout, slot, lastBefore(section, start));
  const span = { start, end: spans.whole.end };
  return [{ path: document.path, span, text: requirementText(base, rawName), rank: 0, findings: [finding] }];
}

/** The section that is there already and that an offset lies in: the last one that begins before it. */
function sectionAround({ present }: Layout, offset: number): LayoutSection | null {
  return lastOf(present, (section) => section.start <= offset);
}

/** A section for a line above all requirements. */
function sectionFor(layout: Layout, start: number): LayoutSection {
  const { tail } = layout;
  const given = { heading: null, comments: [], requirements: [], sorted: null, brought: null };
  const section = newSection({ ...given, start });
  const isLast = tail === null || (layout.present.length === 0 && tail.start < start);
  addSection(layout, section, isLast ? tail : null);
  if (isLast) layout.tail = section;
  return section;
}
