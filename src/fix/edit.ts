import type { Finding } from '../compare/finding.ts';
import type { Span } from '../problem.ts';

/** One planned change of text in a document: what stands in the span is replaced. */
export interface Edit {
  readonly path: string;
  /** Offsets in the document's text; empty for an insertion. */
  readonly span: Span;
  readonly text: string;
  /** Which of several insertions at one offset comes first: extras before versions before markers. 0 where it cannot matter. */
  readonly rank: number;
  /** The findings that it clears. */
  readonly findings: readonly Finding[];
}

/** Edits by their place in the text; none may overlap, and an insertion goes before a replacement that begins there. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rank - b.rank);
}

/** Edits that are one and the same, for the findings of several packages that stand on one line, as one. */
export function eachOnce(edits: readonly Edit[]): readonly Edit[] {
  const known = new Map<string, Edit>();
  for (const edit of edits) {
    const { path, span, text, rank } = edit;
    const key = JSON.stringify([path, span.start, span.end, text, rank]);
    const same = known.get(key);
    known.set(key, same === undefined ? edit : { ...same, findings: [...same.findings, ...edit.findings] });
  }
  return [...known.values()];
}

/** A text with its edits made. */
export function editedText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of inOrder(edits)) {
    pieces.push(text.slice(from, edit.span.start), edit.text);
    from = edit.span.end;
  }
  return pieces.join('') + text.slice(from);
}
