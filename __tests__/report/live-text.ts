import MarkdownIt from 'markdown-it';

/** A reader that allows everything GitHub's does and more: HTML, and links without brackets. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** Markdown as HTML. */
export function rendered(markdown: string): string {
  return reader.render(markdown);
}

/**
 * What GitHub would still act on after rendering: it looks for mentions, references, commits and emoji in the text outside code.
 * Empty when nothing is live.
 */
export function liveText(html: string): readonly string[] {
  const outside = html
    .replace(/<pre><code[^>]*>[\s\S]*?<\/code><\/pre>/g, ' ')
    .replace(/<code>[\s\S]*?<\/code>/g, ' code ')
    .replace(/<[^>]*>/g, ' ');
  return patterns.flatMap((pattern) => outside.match(pattern) ?? []);
}

const patterns = [
  /@[a-z0-9]/gi, // mentions
  /#\d+/g, // issues
  /\b[a-z]+-\d+/gi, // GH-12 and references to other trackers
  /\b[0-9a-f]{7,64}\b/gi, // commits
  /:[a-z0-9_+-]+:/gi, // emoji
  /https?:|www\.|mailto:/gi,
  /\$/g, // mathematics
  /\p{Cf}/gu,
];

/** The names of all elements, sorted, each once. */
export function elements(html: string): readonly string[] {
  const names = [...html.matchAll(/<([a-z][a-z0-9]*)[ >/]/gi)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted();
}

/** The text of HTML as a person reads it. */
export function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
