import type { Finding } from '../compare/finding.ts';
import type { Span } from '../problem.ts';

/** One planned change of text in a document: what stands in the span is replaced. */
export interface Edit {
  readonly path: string;
  /** Offsets in the document's text; empty for an insertion. */
  readonly span: Span;
  readonly text: string;
  /** The findings that it clears. */
  readonly findings: readonly Finding[];
}
