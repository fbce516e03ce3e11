import { type Document, type RequirementEntry, readDocument } from '../../src/documents/document.ts';

/** The document of a text in UTF-8, or of bytes. */
export function documentOf(content: string | Uint8Array): Document {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = readDocument('requirements.txt', bytes);
  if ('code' in document) throw new Error(document.message);
  return document;
}

/** The requirements of such a document. */
export function requirementsOf(content: string): readonly RequirementEntry[] {
  return documentOf(content).entries.filter((entry) => entry.kind === 'requirement');
}

/** The text of a document in a span; null where there is none. */
export function slice(
  { text }: Document,
  span: { readonly start: number; readonly end: number } | null,
): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}
