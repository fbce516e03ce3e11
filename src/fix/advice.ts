import type { Finding } from '../compare/finding.ts';
import { type Document, placeAt, placeOfEntry } from '../documents/document.ts';
import type { Place } from '../problem.ts';
import type { FixContext } from './context.ts';
import { entryIndexAt } from './entry-index.ts';
import type { Slot } from './layout.ts';
import type { FixAdvice, Refusal } from './plan.ts';
import { quoted } from './quoted.ts';

/** The advice on a finding that is left to a person. */
export function refused({ at }: Finding, { reason, way, ...kind }: Refusal): FixAdvice {
  return { possible: false, reason, how: way, at, ...kind };
}

/** The advice on a finding that a fix clears; `how` is read behind "the fix would". */
export function advised(how: string, at: Place | null): FixAdvice {
  return { possible: true, reason: null, how, at };
}

/** The advice on a package that is inserted: behind which line, under which new heading, and what to look at twice. */
export function insertionAdvice({ document, likeness }: FixContext, finding: Finding, slot: Slot): FixAdvice {
  const line = linesBefore(document, slot.start);
  const where = line === 0 ? 'at the top' : `after line ${line}`;
  const { section } = slot;
  const under =
    section.brought === null || section.heading === null ? '' : ` under a new heading, "${quoted(section.heading)}"`;
  const like = finding.cause !== 'base-added' || finding.package === null ? null : likeness(finding.package);
  const at = { path: document.path, line: line + 1, column: 1 };
  if (like === null) return advised(`insert it ${where}${under}`, at);
  const note = `its name is one letter from ${like}: is it the one you mean?`;
  return { ...advised(`insert it ${where}${under} (${note})`, at), note };
}

/** How many lines end before an offset that no entry lies across, the last one of a file without final newline counted. */
function linesBefore(document: Document, offset: number): number {
  const behind = document.entries[entryIndexAt(document, offset)];
  const { line, column } = behind === undefined ? placeAt(document, offset) : placeOfEntry(document, behind);
  return column === 1 ? line - 1 : line;
}
