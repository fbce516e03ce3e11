import type { Document } from '../documents/document.ts';
import { canonicalName, isPackageName } from '../python/name.ts';
import { sectionsOf } from './layout.ts';

/** A comment that speaks of a package. */
export interface Mention {
  readonly line: number;
  readonly text: string;
}

/**
 * The first comment of a document, other than a heading, that names a package as a whole word: nearly always the
 * declaration that it is left out on purpose. Trailing comments count.
 */
export function mentionOf(document: Document, name: string): Mention | null {
  return mentionsIn(document).get(name) ?? null;
}

const remembered = new WeakMap<Document, ReadonlyMap<string, Mention>>();

function mentionsIn(document: Document): ReadonlyMap<string, Mention> {
  const known = remembered.get(document) ?? readMentions(document);
  remembered.set(document, known);
  return known;
}

function readMentions(document: Document): ReadonlyMap<string, Mention> {
  const headings = new Set(sectionsOf(document).flatMap(({ heading }) => heading?.comments ?? []));
  const mentions = new Map<string, Mention>();
  for (const entry of document.entries) {
    if (entry.kind !== 'comment' && entry.kind !== 'requirement') continue;
    if (entry.kind === 'comment' && headings.has(entry)) continue;
    const text = entry.kind === 'comment' ? entry.text : entry.comment;
    if (text === null) continue;
    for (const word of wordsOf(text)) if (!mentions.has(word)) mentions.set(word, { line: entry.line, text });
  }
  return mentions;
}

/** Everything in a comment that may be a package's name, in canonical form. */
function wordsOf(text: string): readonly string[] {
  const words = text.split(/[^A-Za-z0-9._-]+/);
  return words.flatMap((word) => {
    const name = word.replace(/^[._-]+/, '').replace(/[._-]+$/, '');
    return isPackageName(name) ? [canonicalName(name)] : [];
  });
}
