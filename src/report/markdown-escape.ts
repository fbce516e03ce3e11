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
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  // One blank on each side is taken off again by the reader, and only when both are there.
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
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
 * Words of letters, with the punctuation around them, stay as they are; runs of blanks become one. Whatever else there is, be it a version, a path, `@name`,
 * `#12`, `<!--`, a URL, `:smile:` or the hash of a commit, stands in code spans, neighbours in one. Backslash escapes or entities
 * would not do: mentions, references and links are looked for in the text that the reader of Markdown has already unescaped,
 * and only code is left alone.
 */
export function escapeMarkdown(text: string): string {
  const parts: string[] = [];
  let code: string[] = [];
  const flush = () => {
    if (code.length > 0) parts.push(quoted(code.join(' ')));
    code = [];
  };
  for (const word of visible(text).split(' ')) {
    if (word === '') continue;
    if (isPlain(word)) {
      flush();
      parts.push(word);
    } else {
      code.push(word);
      // Punctuation closes a span, so that it does not swallow the next clause.
      if (endsClause(word)) flush();
    }
  }
  flush();
  return parts.join(' ');
}

/** Letters, inside them single hyphens and apostrophes, a closed set of punctuation around; or a number of up to four digits. */
const plainWord =
  /^(?:["“(]?\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:[)"”]?[,;:!?]?|\.[)"”]?|[)"”]\.)|\d{1,4}[,;:]?|[–—…])$/u;
/** An abbreviated hash of a commit becomes a link to it; seven hexadecimal letters are enough. */
const commitHash = /[0-9a-f]{7}/i;

function isPlain(word: string): boolean {
  return plainWord.test(word) && !commitHash.test(word);
}

function endsClause(word: string): boolean {
  return /[,;:.]$/.test(word);
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
  const closed = text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(');
  if (closed) {
    end -= 1;
    trim();
  }
  if (end <= start) return codeSpan(text);
  return `${text.slice(0, start)}${codeSpan(text.slice(start, end))}${text.slice(end)}`;
}
