import { type CommentRun, commentRunsOf } from '../documents/comment-run.ts';
import { derived } from '../documents/derived.ts';
import type { CommentEntry, Document, Entry } from '../documents/document.ts';
import { fullHeading, headingText, looseHeading, withoutFrame } from '../documents/heading-text.ts';
import { titleAboveRemark } from '../documents/title.ts';

/** A heading without requirements: nothing stands under it, or only lines that are switched off, options and includes. */
export interface BareHeading {
  readonly text: string;
  readonly comments: readonly CommentEntry[];
  readonly start: number;
  /** Where a first requirement goes: below all that stands directly under the heading. */
  readonly top: number;
}

/** Headings by the loose form of all that they say, by the full one, and by that of the title alone where a remark stands below it. */
export interface BareHeadings {
  readonly byText: ReadonlyMap<string, BareHeading>;
  readonly byFullText: ReadonlyMap<string, BareHeading>;
  readonly byTitle: ReadonlyMap<string, BareHeading>;
}

/**
 * The comments of a document that may be such headings; of several that are alike the first. Headings with requirements are
 * not left out: whoever asks has looked among the sections before.
 */
export const bareHeadingsOf = derived(findBareHeadings);

function findBareHeadings(document: Document): BareHeadings {
  const runs = commentRunsOf(document);
  const ends = paragraphEnds(
    document,
    new Set<Entry | undefined>(runs.filter(isHeading).map(({ comments }) => comments[0])),
  );
  const byText = new Map<string, BareHeading>();
  const byFullText = new Map<string, BareHeading>();
  const byTitle = new Map<string, BareHeading>();
  for (const run of runs) {
    const { comments, atTop } = run;
    const [first] = comments;
    if (first === undefined || !mayBeHeading(run)) continue;
    const text = headingText(comments, atTop);
    const heading = { text, comments, start: first.start, top: topBelow(document, run, ends) };
    const loose = looseHeading(text);
    if (!byText.has(loose)) byText.set(loose, heading);
    const full = fullHeading(text);
    if (!byFullText.has(full)) byFullText.set(full, heading);
    const title = titleAboveRemark(comments);
    if (title === null) continue;
    const looseTitle = looseHeading(withoutFrame(title.text));
    if (!byTitle.has(looseTitle)) byTitle.set(looseTitle, heading);
  }
  return { byText, byFullText, byTitle };
}

/** A comment with nothing below it is told from prose by what it says, which whoever asks knows; the title of a file is none. */
function mayBeHeading(run: CommentRun): boolean {
  return isHeading(run) || (run.role === 'remark' && !run.atTop);
}

function isHeading({ role }: CommentRun): boolean {
  return role === 'heading';
}

/** For each entry, and for the end of the file, the index of the next blank line or heading from there on. */
function paragraphEnds({ entries }: Document, headings: ReadonlySet<Entry | undefined>): Uint32Array {
  const ends = new Uint32Array(entries.length + 1).fill(entries.length);
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const isEnd = entries[index]?.kind === 'blank' || headings.has(entries[index]);
    ends[index] = isEnd ? index : (ends[index + 1] ?? index);
  }
  return ends;
}

/** Below the lines that follow a heading, up to a blank line or the next heading. */
function topBelow({ entries }: Document, run: CommentRun, ends: Uint32Array): number {
  let index = run.behind;
  // Blank lines part a heading from what it is one of, and a comment from what it has nothing to do with.
  while (isHeading(run) && entries[index]?.kind === 'blank') index += 1;
  return entries[(ends[index] ?? entries.length) - 1]?.end ?? 0;
}
