import { type Document, placeAt, type UnreadableEntry } from '../documents/document.ts';
import type { Reached } from '../documents/include.ts';
import type { Grid } from './cells.ts';
import type { Draft } from './draft.ts';
import type { Line } from './finding.ts';
import { judgeDuplicates } from './judge-duplicates.ts';
import { refusedLine, type Side } from './side.ts';

/**
 * Findings on the lines of a side itself: packages named twice, or against a constraint, lines that pip refuses, line
 * breaks that only pip sees.
 *
 * `known` is the side that was judged already (the base, when the side is a variant): a line of its files is not said
 * again.
 */
export function judgeLines(side: Side, grid: Grid, known: Side | null): readonly Draft[] {
  const drafts = [...judgeDuplicates(side, grid, known)];
  const seen = new Set(known?.paths);
  // By line: a file of the base may be refused for what this side alone takes it for, constraints.
  const refused = new Set(known?.flats.flatMap(({ unreadable }) => unreadable.map(placeKey)));
  for (const flat of side.flats) {
    for (const reached of flat.unreadable) {
      if (!refused.has(placeKey(reached))) drafts.push(unreadableLine(reached));
      refused.add(placeKey(reached));
    }
    for (const document of flat.documents) {
      if (seen.has(document.path)) continue;
      seen.add(document.path);
      drafts.push(...judgeLineBreaks(document));
    }
  }
  return drafts;
}

function placeKey({ document, entry }: Reached<UnreadableEntry>): string {
  return `${document.path}:${entry.start}`;
}

function unreadableLine(reached: Reached<UnreadableEntry>): Draft {
  const { document, entry } = reached;
  const { text, caret, message: reason } = entry;
  return {
    ...lineDraft(`${document.path} ${text}`, refusedLine(reached)),
    package: entry.name,
    name: entry.rawName ?? '',
    detail: { code: 'unreadable-line', reason, text, caret },
  };
}

/** One finding for each line, as people see lines, that has such a break. */
function judgeLineBreaks(document: Document): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const offset of document.unusualLineBreaks) {
    const place = placeAt(document, offset);
    const character = document.text.slice(offset, offset + 1);
    if (drafts.has(place.line)) continue;
    const text = lineAround(document.text, offset);
    drafts.set(place.line, {
      ...lineDraft(`${document.path} ${text}`, { ...place, text }),
      detail: { code: 'unusual-line-break', character },
    });
  }
  return [...drafts.values()];
}

/** The line, as people see it, that an offset lies in; at most 200 UTF-16 units on either side. */
function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const after = text.slice(offset, offset + 200);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const ends = [after.indexOf('\n'), after.indexOf('\r')].filter((index) => index !== -1);
  return before.slice(start) + after.slice(0, ends.length === 0 ? after.length : Math.min(...ends));
}

function lineDraft(key: string, line: Line): Omit<Draft, 'detail'> {
  return { kind: 'line', key, package: null, name: '', bases: [], lines: [line], via: null };
}
