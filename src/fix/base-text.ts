import type { SideLine } from '../compare/side.ts';
import { isConstraintsFile } from '../documents/constraints-file.ts';
import type { Document } from '../documents/document.ts';
import type { Span } from '../problem.ts';

/**
 * The words of the base that a fix copies into a document: name, extras, specifier and marker as spelt there, and nothing
 * else; under another name, where one is given. Into a file of constraints no extras: pip refuses them there.
 */
export function requirementText({ entry }: SideLine, name: string | null, into: Document): string {
  const { text } = entry;
  const spelt = entry.rawName ?? '';
  if (!text.startsWith(spelt)) return text;
  const behindName = text.slice(spelt.length);
  const said = isConstraintsFile(into) ? behindName.replace(/^\s*\[[^\]]*\]/, '') : behindName;
  return (name ?? spelt) + said;
}

/** A part of a line as spelt there; null when it has none. */
export function partText({ document }: SideLine, span: Span | null): string | null {
  return span === null ? null : document.text.slice(span.start, span.end).replace(/\\\r?\n|\\\r/g, '');
}
