import type { CommentEntry } from './document.ts';
import { headingText, isBanner, isFrame, lowerCase, withoutRemarks, wordsOf } from './heading-text.ts';

/** The most words of a title: 495 of 550 headings of real files have no more, and prose nearly always has. */
const mostWords = 6;

/**
 * Whether comments read as a title over several requirements (`# Data processing`) rather than as a note on one (`# pinned
 * because of #12`): framed, or few words without those that sentences and reasons are made of. What stands in parentheses,
 * behind a colon or behind ` - ` does not count. Other languages are told by their length and punctuation alone.
 *
 * Asked only of comments that stand directly between requirements, where nothing else tells the two apart.
 */
export function isTitle(comments: readonly CommentEntry[], atTop: boolean): boolean {
  const text = withoutNumber(headingText(comments, atTop));
  if (text === '') return false;
  if (comments.some((comment) => isFramed(comment.text))) return true;
  if (reference.test(text)) return false;
  const short = withoutRemarks(lowerCase(text));
  if (sentence.test(short) || purpose.test(short)) return false;
  const words = wordsOf(short);
  const [first] = words;
  if (first === undefined || words.length > mostWords) return false;
  return !openings.has(first) && !words.some((word) => ofNotes.has(word));
}

/**
 * Whether a heading, by where it stands, has the words of a note: `# we use httpx instead of this`, `# Note: …`. `lines` are
 * its comments without banner lines; what is framed is a title all the same.
 */
export function hasWordsOfNote(heading: string, lines: readonly string[]): boolean {
  if (lines.some(isFramed)) return false;
  return wordsOf(withoutRemarks(lowerCase(heading))).some((word) => ofNotes.has(word));
}

/**
 * The title of a heading that goes on with a remark: `# Payments`, and below it `# see the wiki for the keys`. Null for one of
 * a line, for one that begins with no title, and for a title of two lines (`# Machine learning and`, `# data processing`).
 */
export function titleAboveRemark(comments: readonly CommentEntry[]): CommentEntry | null {
  const [first, second] = comments.filter(({ text }) => !isBanner(text));
  if (first === undefined || second === undefined || !isTitle([first], false)) return null;
  const isParted = comments[comments.indexOf(first) + 1] !== second;
  const isApart = (isParted || isFramed(first.text)) && !isFramed(second.text);
  return isApart || !isTitle([second], false) ? first : null;
}

/** `1.`, `1.2`, `3)`: the number of a heading. */
function withoutNumber(text: string): string {
  return text.replace(/^[\d.)]+\s/, '');
}

/** `# ---- Web ----`, `#### Web ####`, and a line under or above it; the empty `#` or `##` of a paragraph draws nothing. */
function isFramed(comment: string): boolean {
  const text = comment.trimEnd();
  return text.length > 2 && isFrame(text.charAt(text.length - 1)) && isFrame(text.charAt(text.length - 2));
}

/** An address, or the number of an issue. */
const reference = /:\/\/|#\d/;

/** The end of a sentence, a comparison or a version. A comma is none: `# Auth, sessions`. */
const sentence = /[.!?;](?:\s|$)|[<>]|[=~!]=|\d\.\d/;

/** What is told of a package, not of a kind. */
const purpose = /\b(?:required|used|installed|imported|generated) (?:by|for|from|in|only|to|with)\b/;

/** Words that begin a reason, not a title. */
const openings: ReadonlySet<string> = new Set(
  'for from to in on with by via see as at if when while not no only also'.split(' '),
);

/** Words of sentences and of reasons; `t` is what follows the apostrophe of "can't". */
const ofNotes: ReadonlySet<string> = new Set(
  [
    'is are was were be been being has have had does do did don doesn didn isn t',
    'can could must should shall will would may might cannot',
    'this these that those it its we you i they there here',
    'because since due until till unless otherwise therefore so depending instead',
    'need needs needed requires breaks broke broken fails keep keeps prefer avoid uses',
    'pin pins pinned pinning unpin unpinned upgrade downgrade uncomment remove removed',
    'note todo fixme xxx hack workaround temporary temporarily bug fix fixes fixed problematic cve',
    'transitive not never',
  ]
    .join(' ')
    .split(' '),
);
