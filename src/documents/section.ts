import type { CommentEntry, Document, RequirementEntry } from './document.ts';
/** Requirements that stand under one heading (semantics §8). Sections tile the document's requirements, in order. */
export interface Section {
  /** The comment run that is the heading, or null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly requirements: readonly RequirementEntry[];
  /** Text offsets: from the heading's (or the file's) start to the next heading's start or the end of the file. */
  readonly start: number;
  readonly end: number;
}
export interface Heading {
  readonly comments: readonly CommentEntry[];
  /** Without banner lines and `#`; for a title run at the top, its last line. */
  readonly text: string;
}
/** `isCommentedOut` says which comments are commented-out requirements (they are no part of a comment run). */
export declare function findSections(
  document: Document,
  isCommentedOut: (comment: CommentEntry) => boolean,
): readonly Section[];
/** Loose form of a heading's text (semantics §8): two headings are equal when these are. */
export declare function looseHeading(text: string): string;
/** The notes above a requirement that belong to it (semantics §8), in order. */
export declare function notesAbove(document: Document, requirement: RequirementEntry): readonly CommentEntry[];
