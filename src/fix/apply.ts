import { concatenate } from '../bytes.ts';
import { byteOffset } from '../documents/byte-offsets.ts';
import { type Document, encodeText } from '../documents/document.ts';
import { type Edit, inOrder } from './edit.ts';

/** A document's bytes with its edits spliced in, or the first text that its encoding cannot say. */
export type AppliedEdits = { readonly bytes: Uint8Array } | { readonly unencodable: Edit };

/**
 * Splices edits into the original bytes: what lies outside their spans is copied, never decoded and encoded again.
 * The edits are those of this document, none overlapping.
 */
export function applyEdits(document: Document, edits: readonly Edit[]): AppliedEdits {
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
