import type { CommentEntry } from './document.ts';

/**
 * What a heading says, without banner lines, `#` and what frames it. At the top of the file the first lines of several are
 * the file's title, and the last one is the heading.
 */
export function headingText(comments: readonly CommentEntry[], atTop: boolean): string {
  const lines = comments.map((comment) => comment.text).filter((text) => !isBanner(text));
  const text = atTop ? (lines.at(-1) ?? '') : lines.map(withoutFrame).join(' ');
  return withoutFrame(text);
}

/** A comment without letters and digits: an underline or a line of a box. */
export function isBanner(comment: string): boolean {
  return isAscii.test(comment) ? !/[A-Za-z0-9]/.test(comment) : !/[\p{L}\p{N}]/u.test(comment);
}

/** The text between what draws a line or a box around it: `# ---- Web ----`, `#### Web ####`. */
export function withoutFrame(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isFrameOrBlank(text.charAt(start))) start++;
  while (end > start && isFrameOrBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isFrameOrBlank(character: string): boolean {
  return isFrame(character) || character === ' ' || character === '\t';
}

/** What lines and boxes around a heading are drawn with. */
export function isFrame(character: string): boolean {
  return '#=-_*~━─═'.includes(character);
}

/** Words that say nothing of what a section holds. */
const emptyWords = new Set(['dependencies', 'requirements', 'libraries', 'packages']);

/**
 * Loose form of a heading's text: two headings mean the same section when these are equal. Case, punctuation, numbering,
 * emoji, what stands in parentheses, behind a colon or behind ` - `, and words such as "dependencies" do not count; `&` is
 * "and".
 */
export function looseHeading(text: string): string {
  const lower = lowerCase(text);
  const shortened = wordsOf(withoutRemarks(lower));
  return withoutEmptyWords(shortened.length > 0 ? shortened : wordsOf(lower));
}

/** As the loose form, with the remarks that it leaves out: they alone tell `Messaging - Slack` from `Messaging - WhatsApp`. */
export function fullHeading(text: string): string {
  return withoutEmptyWords(wordsOf(lowerCase(text)));
}

function withoutEmptyWords(words: readonly string[]): string {
  const told = words.filter((word) => !emptyWords.has(word));
  return (told.length > 0 ? told : words).join(' ');
}

/** In lower case, with letters that only look otherwise (`ﬁ`, `Ａ`) as plain ones. */
export function lowerCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Without what stands in parentheses, behind a colon or behind ` - `. */
export function withoutRemarks(text: string): string {
  const bare = withoutParentheses(text);
  const ends = [' - ', ' – ', ' — ', ':'].map((mark) => bare.indexOf(mark)).filter((at) => at > 0);
  return bare.slice(0, Math.min(bare.length, ...ends));
}

function withoutParentheses(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    parts.push(text.slice(at, open));
    at = close + 1;
  }
  return [...parts, text.slice(at)].join(' ');
}

/** Runs of letters and digits; a number before the first word is numbering (`3. Web`, `2) Web`). */
export function wordsOf(text: string): readonly string[] {
  const spelt = text.replaceAll('&', ' and ');
  const words = (isAscii.test(spelt) ? spelt.match(/[A-Za-z0-9]+/g) : spelt.match(/[\p{L}\p{N}]+/gu)) ?? [];
  const [first] = words;
  const numbered = words.length > 1 && first !== undefined && isNumber(first);
  return numbered ? words.slice(1) : words;
}

function isNumber(word: string): boolean {
  return isAscii.test(word) ? /^\d+$/.test(word) : /^\p{N}+$/u.test(word);
}

/** Asked before an expression with Unicode's classes, which Node needs tenths of a millisecond to make ready. */
const isAscii = /^[\0-\x7f]*$/;
