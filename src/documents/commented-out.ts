import type { CommentEntry, Document, RequirementEntry } from './document.ts';
/** A comment line that parses as a requirement (semantics §7, rules 1–3; rule 4's bare names are marked `bare`). */
export interface CommentedOut {
  readonly comment: CommentEntry;
  /** The requirement that stands behind the `#`; spans are offsets in the document's text. */
  readonly requirement: RequirementEntry;
  /** A bare name: commented out only if the base has it and this file lacks it, which `compare/` decides. */
  readonly bare: boolean;
}
export declare function findCommentedOut(document: Document): readonly CommentedOut[];
