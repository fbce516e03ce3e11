import { visible } from './visible.ts';

/**
 * Text of a file or a policy as a code span, in which nothing is live: no Markdown, HTML, link, mention, issue, commit or emoji.
 *
 * The span is delimited by one backtick more than the longest run inside (CommonMark §6.1), control and invisible characters are
 * spelt out, and the empty text stays empty. Not for table cells: see `tableCode`.
 */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown === '') return '';
  const fence = fenceAround(shown, 1);
  // One blank on each side is taken off again by the reader, and only when both are there.
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Backticks, so many as are needed, that can stand around a text: one more than its longest run (CommonMark §4.5 and §6.1). */
export function fenceAround(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), least - 1);
  return '`'.repeat(longest + 1);
}

/**
 * A code span inside a table. A `|` ends the cell even there, and readers disagree on `\|` behind a backslash (GFM §4.10),
 * so that bars are shown as `¦` (U+00A6).
 */
export function tableCode(text: string): string {
  return codeSpan(text.replaceAll('|', '¦'));
}

/**
 * Free text, such as a sentence that quotes a file, as Markdown in which nothing is live.
 *
 * Words of letters, with the punctuation around them, stay as they are; runs of blanks become one. Whatever else there is,
 * be it a version, a path, `@name`, `#12`, `<!--`, a URL, `:smile:` or the hash of a commit, stands in code spans,
 * neighbours in one. Backslash escapes or entities would not do: mentions, references and links are looked for in the text
 * that the reader of Markdown has already unescaped, and only code is left alone.
 */
export function escapeMarkdown(text: string): string {
  const parts: string[] = [];
  let code: string[] = [];
  const flush = () => {
    if (code.length > 0) parts.push(quoted(code.join(' ')));
    code = [];
  };
  for (const piece of pieces(visible(text))) {
    if (typeof piece !== 'string') {
      flush();
      parts.push(`${piece.before}${codeSpan(piece.quote)}${piece.after}`);
    } else if (isPlain(piece)) {
      flush();
      parts.push(piece);
    } else {
      code.push(piece);
      // Punctuation closes a span, so that it does not swallow the next clause.
      if (/[,;:.]$/.test(piece)) flush();
    }
  }
  flush();
  return parts.join(' ');
}

/** A word, or what stands in double quotes or backticks and is not plain. */
type Piece = string | { readonly before: string; readonly quote: string; readonly after: string };

/** Words at blanks; what stands in double quotes or backticks is kept together. Linear: a missing end is looked for once. */
function pieces(text: string): readonly Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  const unclosed = new Set<string>();
  const list: Piece[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, before = '', mark = ''] = /^(\(?)(["`])/.exec(word) ?? [];
    if (mark === '' || unclosed.has(mark)) {
      list.push(word);
      continue;
    }
    let end = index;
    while (end < words.length && !isClosed(words[end] ?? '', mark, end === index ? before.length + 1 : 0)) end += 1;
    if (end === words.length) {
      unclosed.add(mark);
      list.push(word);
      continue;
    }
    list.push(...quotedPiece(words.slice(index, end + 1), before, mark));
    index = end;
  }
  return list;
}

/** Whether a word holds the closing mark, with nothing but punctuation behind it. */
function isClosed(word: string, mark: string, from: number): boolean {
  const at = word.lastIndexOf(mark);
  return at >= from && afterQuote.test(word.slice(at + 1));
}

const afterQuote = /^[),;:.!?]{0,3}$/;

function quotedPiece(words: readonly string[], before: string, mark: string): readonly Piece[] {
  const whole = words.join(' ');
  const close = whole.lastIndexOf(mark);
  const inner = whole.slice(before.length + 1, close);
  if (mark === '"' && words.every(isPlain)) return words;
  const outside = mark === '"' ? mark : '';
  if (inner === '') return [whole];
  return [{ before: `${before}${outside}`, quote: inner, after: `${outside}${whole.slice(close + 1)}` }];
}

/** Letters, inside them single hyphens and apostrophes, a closed set of punctuation around; or a number of up to four digits. */
function isPlain(word: string): boolean {
  // An abbreviated hash of a commit becomes a link to it; seven hexadecimal letters are enough.
  if (/[0-9a-f]{7}/i.test(word)) return false;
  // The same for ASCII: Node needs tenths of a millisecond to make ready an expression with Unicode's classes.
  if (/^[ -~]*$/.test(word)) {
    return /^(?:["(]?[A-Za-z]+(?:['-][A-Za-z]+)*(?:[)"]?[,;:!?]?|\.[)"]?|[)"]\.)|\d{1,4}[,;:]?)$/.test(word);
  }
  return /^(?:["“(]?\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:[)"”]?[,;:!?]?|\.[)"”]?|[)"”]\.)|\d{1,4}[,;:]?|[–—…])$/u.test(
    word,
  );
}

/** A code span around a text, with the parenthesis and the punctuation at its ends left outside. */
function quoted(text: string): string {
  let start = 0;
  let end = text.length;
  const trim = () => {
    while (end > start && ',;:.'.includes(text.charAt(end - 1))) end -= 1;
  };
  trim();
  if (text.charAt(0) === '(') start = 1;
  let unopened = count(text.slice(start, end), ')') - count(text.slice(start, end), '(');
  for (; unopened > 0 && text.charAt(end - 1) === ')'; unopened -= 1) {
    end -= 1;
    trim();
  }
  if (end <= start) return codeSpan(text);
  return `${text.slice(0, start)}${codeSpan(text.slice(start, end))}${text.slice(end)}`;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
