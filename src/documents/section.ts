import { commentRunsOf } from './comment-run.ts';
import { derived } from './derived.ts';
import type { CommentEntry, Document, RequirementEntry } from './document.ts';
import { headingText } from './heading-text.ts';

/** Requirements that stand under one heading. Sections tile the document's requirements, in order. */
export interface Section {
  /** The comment run that is the heading, or null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly requirements: readonly RequirementEntry[];
  /** Text offsets: from the heading's (or the file's) start to the next heading's start or the end of the file. */
  readonly start: number;
  readonly end: number;
}

/** What opens a section. */
export interface Heading {
  readonly comments: readonly CommentEntry[];
  /** Without banner lines and `#`; for a title run at the top, its last line. */
  readonly text: string;
  /** As of its run: it may be the title of the file. */
  readonly atTop: boolean;
}

/**
 * The sections of a document that hold requirements; a heading with none below it opens no section, though it ends the
 * one above. Found once a document.
 */
export const sectionsOf = derived(findSections);

function findSections(document: Document): readonly Section[] {
  const headings = commentRunsOf(document).filter((run) => run.role === 'heading');
  const bounds = [
    { heading: null, start: 0 },
    ...headings.map(({ comments, atTop }) => ({
      heading: { comments, text: headingText(comments, atTop), atTop },
      start: comments[0]?.start ?? 0,
    })),
  ];
  const requirements = document.entries.filter((entry) => entry.kind === 'requirement');
  let next = 0;
  return bounds.flatMap(({ heading, start }, index) => {
    const end = bounds[index + 1]?.start ?? document.text.length;
    const first = next;
    while ((requirements[next]?.start ?? end) < end) next++;
    return first === next ? [] : [{ heading, requirements: requirements.slice(first, next), start, end }];
  });
}
