import type { Finding } from '../compare/finding.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import { requirementText } from './base-text.ts';
import type { Edit } from './edit.ts';
import { addSlot, type Layout } from './layout.ts';
import { baseLinesOf, type FixContext, type Refusal } from './refusal.ts';

/**
 * Un-comments the line of a `commented-out` finding where it stands: the `#` goes, the requirement becomes the base's
 * under the name that the line spells.
 */
export function uncommentEdit(context: FixContext, layout: Layout, finding: Finding): readonly Edit[] | Refusal {
  const { document } = context;
  const candidate = findCommentedOut(document).find(({ requirement }) => requirement.name === finding.package);
  const lines = baseLinesOf(context, finding);
  const [base] = lines;
  if (candidate === undefined || base === undefined) {
    return { reason: 'the commented-out line is not in this file', way: 'add the package yourself' };
  }
  const { comment, requirement } = candidate;
  if (requirement.comment !== null) {
    const reason = `${document.path}:${comment.line} says why it is off: ${requirement.comment}`;
    return { reason, way: 'un-comment it yourself, or `omit` the package in the policy with that reason' };
  }
  if (lines.length > 1) {
    return {
      reason: `the base has ${finding.name} on ${lines.length} lines`,
      way: 'un-comment it yourself, as this file needs it',
    };
  }
  const { rawName } = requirement;
  addSlotOf(layout, {
    name: requirement.name,
    rawName: rawName ?? '',
    start: comment.start,
    end: comment.end,
    addition: null,
  });
  const span = { start: comment.start, end: requirement.spans.whole.end };
  return [{ path: document.path, span, text: requirementText(base, rawName), findings: [finding] }];
}

/** The un-commented line counts as present for what is planned after it. */
function addSlotOf(layout: Layout, slot: Parameters<typeof addSlot>[3]): void {
  for (const section of [...layout.sections].reverse()) {
    const index = section.slots.findLastIndex(({ end }) => end <= slot.start);
    if (index === -1) continue;
    addSlot(layout, section, index + 1, slot);
    return;
  }
}
