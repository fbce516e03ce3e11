import { visible } from './visible.ts';

/** An element of XML, with elements or a text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly Element[] | string;
}

/**
 * An XML 1.0 document in UTF-8, indented, ending in a line feed. Names of elements and attributes are ours and stand as
 * they are.
 *
 * Characters that XML 1.0 cannot hold in any form (most control characters, surrogates without their other half, U+FFFE,
 * U+FFFF), and those that a reader would change or act on, are spelt out; only line feeds of a text stay.
 */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines(root, '').join('\n')}\n`;
}

function elementLines({ name, attributes, content }: Element, indent: string): readonly string[] {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const tag = `${indent}<${name}${list.join('')}`;
  if (content.length === 0) return [`${tag}/>`];
  if (typeof content === 'string') return [`${tag}>${escapeText(content)}</${name}>`];
  return [`${tag}>`, ...content.flatMap((child) => elementLines(child, `${indent}  `)), `${indent}</${name}>`];
}

/**
 * `>` too: `]]>` may not stand in a text (XML 1.0, 2.4). `##[` is spelt so that a runner of GitHub Actions, which obeys it
 * anywhere in a line of its log, takes it for nothing.
 */
function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => speltOut(line).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    .map((line) => line.replaceAll('##[', '#&#35;['))
    .join('\n');
}

function escapeAttribute(text: string): string {
  return escapeText(visible(text)).replaceAll('"', '&quot;');
}

/** The two that are neither control characters nor allowed (XML 1.0, 2.2: Char), after the others. */
function speltOut(text: string): string {
  return visible(text).replaceAll('\ufffe', '<U+FFFE>').replaceAll('\uffff', '<U+FFFF>');
}
