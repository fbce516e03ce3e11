import type { SideLine } from '../compare/side.ts';
import type { Span } from '../problem.ts';

/** The words of the base that a fix copies: name, extras, specifier and marker as spelt there, and nothing else. */
export function requirementText({ entry }: SideLine, name: string | null): string {
  const { text } = entry;
  const spelt = entry.rawName ?? '';
  return name === null || !text.startsWith(spelt) ? text : name + text.slice(spelt.length);
}

/** A part of a line as spelt there; null when it has none. */
export function partText({ document }: SideLine, span: Span | null): string | null {
  return span === null ? null : document.text.slice(span.start, span.end).replace(/\\\r?\n|\\\r/g, '');
}
