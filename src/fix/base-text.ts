import type { SideLine } from '../compare/side.ts';
import { isConstraintsFile } from '../documents/constraints-file.ts';
import { type Document, spansOf } from '../documents/document.ts';
import type { Span } from '../problem.ts';

/**
 * The words of the base that a fix copies into a document: name, extras, specifier and marker as spelt there, and nothing
 * else; under another name, where one is given. Into a file of constraints no extras: pip refuses them there.
 */
export function requirementText(line: SideLine, name: string | null, into: Document): string {
  const { document, entry } = line;
  const isContinued = document.text.slice(entry.start, entry.end).includes('\\');
  const text = isContinued ? partText(line, spansOf(document, entry).whole) : entry.text;
  const spelt = entry.rawName ?? '';
  if (!text.startsWith(spelt)) return text;
  const behindName = text.slice(spelt.length);
  const said = isConstraintsFile(into) ? behindName.replace(/^\s*\[[^\]]*\]/, '') : behindName;
  return (name ?? spelt) + said;
}

/** A part of a line as spelt there, on one line: the blanks around a line break are one. Null when it has none. */
export function partText(line: SideLine, span: Span): string;
export function partText(line: SideLine, span: Span | null): string | null;
export function partText({ document }: SideLine, span: Span | null): string | null {
  if (span === null) return null;
  const [first = '', ...others] = document.text.slice(span.start, span.end).split(/\\\r?\n|\\\r/);
  const pieces = [first.trimEnd()];
  let before = first;
  for (const piece of others) {
    pieces.push(/\s$/.test(before) || /^\s/.test(piece) ? ' ' : '', piece.trim());
    before = piece;
  }
  return pieces.join('');
}
