import { findCommentedOut } from '../documents/commented-out.ts';
import type { Document } from '../documents/document.ts';
import { findSections, type Section } from '../documents/section.ts';

/** The sections of a document that hold requirements; switched-off requirements are no part of a heading. Found once a document. */
export function sectionsOf(document: Document): readonly Section[] {
  const known = remembered.get(document) ?? findSectionsOf(document);
  remembered.set(document, known);
  return known;
}

const remembered = new WeakMap<Document, readonly Section[]>();

function findSectionsOf(document: Document): readonly Section[] {
  const switchedOff = new Set(findCommentedOut(document).flatMap(({ comment, bare }) => (bare ? [] : [comment])));
  return findSections(document, (comment) => switchedOff.has(comment));
}
