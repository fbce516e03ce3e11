import { clip } from './visible.ts';

/**
 * A piece of a sentence that knows which of its words are ours and which come from a file.
 *
 * The terminal prints both alike; a page sets quotes in code and leaves nothing in them alive. Only what stands literally
 * in a `say` template counts as ours: a string cannot be put in, it must say whether it is a quote or free text.
 */
export type Phrase = readonly Part[];

type Part =
  /** Our own words: no character of Markdown among them. */
  | { readonly kind: 'words'; readonly text: string }
  /** A name, version, path or line of a file or a policy. */
  | { readonly kind: 'quote'; readonly text: string }
  /** The package that a sentence is about. */
  | { readonly kind: 'subject'; readonly text: string }
  /** A sentence or part of one that may quote a file somewhere inside. */
  | { readonly kind: 'free'; readonly text: string };

/** Puts phrases and numbers into our own words: ``say`${name} is missing here` ``. */
export function say(words: TemplateStringsArray, ...phrases: readonly (Phrase | number)[]): Phrase {
  return words.flatMap((text, index) => {
    const phrase = phrases[index] ?? [];
    const own: Phrase = text === '' ? [] : [{ kind: 'words', text }];
    return [...own, ...(typeof phrase === 'number' ? [{ kind: 'words', text: String(phrase) } as const] : phrase)];
  });
}

/** A text of a file or policy, visible and clipped to `limit` characters. */
export function quote(text: string, limit = 200): Phrase {
  return [{ kind: 'quote', text: clip(text, limit) }];
}

/** The package that the sentence is about, visible and clipped. */
export function subject(name: string): Phrase {
  return [{ kind: 'subject', text: clip(name, 200) }];
}

/** Words that came along with quotes in them (a reason, a way out), visible and clipped. A dot at their end may be a quote's. */
export function free(text: string): Phrase {
  return [{ kind: 'free', text: clip(text, 600) }];
}

/** A sentence of ours that came along with its full stop (a message), visible, clipped and without it. */
export function clause(text: string): Phrase {
  const shown = clip(text, 600);
  return [{ kind: 'free', text: shown.endsWith('.') ? shown.slice(0, -1) : shown }];
}

/** Phrases with the same words between them, empty ones left out. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, index) => (index === 0 ? phrase : [{ kind: 'words', text: between } as const, ...phrase]));
}

/** As one line of text. */
export function phraseText(phrase: Phrase): string {
  return phrase.map((part) => part.text).join('');
}
