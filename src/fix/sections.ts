import { type CommentRun, findCommentRuns } from '../documents/comment-run.ts';
import { findCommentedOut } from '../documents/commented-out.ts';
import type { CommentEntry, Document } from '../documents/document.ts';
import { findSections, type Section } from '../documents/section.ts';

/** The sections of a document that hold requirements; switched-off requirements are no part of a heading. Found once a document. */
export function sectionsOf(document: Document): readonly Section[] {
  const known = rememberedSections.get(document) ?? findSections(document, isSwitchedOffIn(document));
  rememberedSections.set(document, known);
  return known;
}

/** The comment runs of a document; switched-off requirements are no part of one. Found once a document. */
export function commentRunsOf(document: Document): readonly CommentRun[] {
  const known = rememberedRuns.get(document) ?? findCommentRuns(document, isSwitchedOffIn(document));
  rememberedRuns.set(document, known);
  return known;
}

const rememberedSections = new WeakMap<Document, readonly Section[]>();
const rememberedRuns = new WeakMap<Document, readonly CommentRun[]>();

function isSwitchedOffIn(document: Document): (comment: CommentEntry) => boolean {
  const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
  return (comment) => switchedOff.has(comment);
}
