import { byteOffset, type Document, encodeText } from '../documents/document.ts';
import type { Edit } from './edit.ts';

/** A document's bytes with its edits spliced in, or the first text that its encoding cannot say. */
export type Applied = { readonly bytes: Uint8Array } | { readonly unencodable: Edit };

/**
 * Splices edits into the original bytes: what lies outside their spans is copied, never decoded and encoded again.
 * The edits are those of this document, none overlapping.
 */
export function applyEdits(document: Document, edits: readonly Edit[]): Applied {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const edit of inOrder(edits)) {
    const inserted = encodeText(document, edit.text);
    if (inserted === null) return { unencodable: edit };
    pieces.push(document.bytes.subarray(from, byteOffset(document, edit.span.start)), inserted);
    from = byteOffset(document, edit.span.end);
  }
  pieces.push(document.bytes.subarray(from));
  return { bytes: concatenate(pieces) };
}

/** Edits by their place in the text. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const piece of pieces) {
    bytes.set(piece, length);
    length += piece.length;
  }
  return bytes;
}
