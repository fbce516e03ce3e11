import { isPythonSpace } from '../python/character.ts';
import { skipSpace, trimmedEnd } from './python-space.ts';
import { type SourceMap, type SourcePiece, sourceOf } from './source-map.ts';

/** A line as pip reads it: continuations joined, comment cut off, blanks around it taken away. */
export interface LogicalLine {
  /** Range in the text of all physical lines that belong to it, their line ends included. */
  readonly start: number;
  readonly end: number;
  /** Its first physical line as people count, from 1. */
  readonly line: number;
  /** What is left of it for pip; may be empty. */
  readonly content: string;
  /** From offsets of `content` to offsets of the text. */
  readonly map: SourceMap;
  /** From the `#` on, to the end of the line; continuations joined. */
  readonly comment: string | null;
  /** Offset in the text of that `#`; 0 without a comment. */
  readonly commentAt: number;
}

/** What reading the lines tells of the text as a whole. */
export interface LineEnds {
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  /** Offsets of the line breaks that Python honours and people do not see. */
  readonly unusual: readonly number[];
}

/** One line in the sense of Python's `str.splitlines`: `[start, contentEnd)`, and the break up to `end`. */
interface PhysicalLine {
  readonly start: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly line: number;
  /** Offset of the first `#` that stands at the beginning or behind white space, or -1. */
  readonly hash: number;
}

/**
 * Cuts a text into the lines that pip works on, in order, without a gap (pip: `req_file.py preprocess`: `str.splitlines`,
 * `join_lines`, `ignore_comments`). `${NAME}` is left as it is, since the file must mean the same to everybody.
 *
 * `visitPlain` is offered each line that LF ends and that no line before it continues into: by its offset and number. It
 * gives the offset behind the line's end when it has read the line, which is then not visited, else the same offset.
 */
export function readLogicalLines(
  text: string,
  visit: (line: LogicalLine) => void,
  visitPlain: (start: number, line: number) => number,
): LineEnds {
  let joining: PhysicalLine[] = [];
  const visitLine = (line: PhysicalLine): boolean => {
    const endsInBackslash = line.contentEnd > line.start && text.charCodeAt(line.contentEnd - 1) === backslash;
    if (endsInBackslash && !isComment(text, line)) {
      joining.push(line);
    } else if (joining.length === 0) {
      visit(singleLine(text, line));
    } else {
      visit(joinedLine(text, joining, line));
      joining = [];
    }
    return joining.length > 0;
  };
  const ends = otherBreaks.some((mark) => text.includes(mark))
    ? readAnyLines(text, visitLine)
    : readLfLines(text, visitLine, visitPlain);
  if (joining.length > 0) visit(joinedLine(text, joining, null));
  return ends;
}

const backslash = 0x5c;

/** pip: `COMMENT_RE.match`: nothing but white space before the `#`. */
function isComment(text: string, line: PhysicalLine): boolean {
  return line.hash >= 0 && skipSpace(text, line.start, line.hash) === line.hash;
}

function singleLine(text: string, line: PhysicalLine): LogicalLine {
  const from = skipSpace(text, line.start, line.contentEnd);
  const commented = line.hash >= 0;
  const to = trimmedEnd(text, from, commented ? Math.max(line.hash, from) : line.contentEnd);
  return {
    start: line.start,
    end: line.end,
    line: line.line,
    content: text.slice(from, to),
    map: from,
    comment: commented ? text.slice(line.hash, line.contentEnd) : null,
    commentAt: commented ? line.hash : 0,
  };
}

/**
 * pip: `join_lines`: backslashes go from both ends of a continued line, and a comment that ends the joined line gets a
 * blank before it, so that it still is one. `last` is null where the text ends with a backslash.
 */
function joinedLine(text: string, continued: readonly PhysicalLine[], last: PhysicalLine | null): LogicalLine {
  const parts: string[] = [];
  const pieces: SourcePiece[] = [];
  let length = 0;
  const add = (part: string, source: number): void => {
    pieces.push({ at: length, source });
    parts.push(part);
    length += part.length;
  };
  for (const line of continued) {
    let from = line.start;
    let to = line.contentEnd;
    while (to > from && text.charCodeAt(to - 1) === backslash) to--;
    while (from < to && text.charCodeAt(from) === backslash) from++;
    add(text.slice(from, to), from);
  }
  if (last !== null) {
    if (isComment(text, last)) add(' ', last.start);
    add(text.slice(last.start, last.contentEnd), last.start);
  }
  const joined = parts.join('');
  const contentEnd = nextHash(joined, 0);
  const hash = contentEnd < joined.length ? contentEnd : -1;
  const from = skipSpace(joined, 0, contentEnd);
  const first = continued[0];
  return {
    start: first?.start ?? 0,
    end: (last ?? continued.at(-1))?.end ?? 0,
    line: first?.line ?? 1,
    content: joined.slice(from, trimmedEnd(joined, from, contentEnd)),
    map: { pieces, from },
    comment: hash < 0 ? null : joined.slice(hash),
    commentAt: hash < 0 ? 0 : sourceOf({ pieces, from: 0 }, hash),
  };
}

/** Whatever ends a line for `str.splitlines`, but for LF. */
const otherBreaks = ['\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];

/**
 * Lines that LF ends, as in nearly every file: the platform's own search finds them faster than a loop. `visit` tells
 * whether the next line continues its line.
 */
function readLfLines(
  text: string,
  visit: (line: PhysicalLine) => boolean,
  visitPlain: (start: number, line: number) => number,
): LineEnds {
  let line = 1;
  let hash = nextHash(text, 0);
  let isContinued = false;
  for (let start = 0; start < text.length; line++) {
    const end = isContinued ? start : visitPlain(start, line);
    if (end > start) {
      start = end;
      continue;
    }
    const newline = text.indexOf('\n', start);
    const contentEnd = newline < 0 ? text.length : newline;
    if (hash < start) hash = nextHash(text, start);
    isContinued = visit({
      start,
      contentEnd,
      end: newline < 0 ? contentEnd : newline + 1,
      line,
      hash: hash < contentEnd ? hash : -1,
    });
    start = contentEnd + 1;
  }
  return { newline: text.includes('\n') ? 'lf' : 'none', unusual: [] };
}

/**
 * pip: `COMMENT_RE.search`: the next `#` that begins the text, or stands behind white space; the end of the text when there
 * is none.
 */
function nextHash(text: string, from: number): number {
  for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || isPythonSpace(text.charCodeAt(at - 1))) return at;
  }
  return text.length;
}

/** Python's `str.splitlines`, with the line numbers that people count. */
function readAnyLines(text: string, visit: (line: PhysicalLine) => void): LineEnds {
  const unusual: number[] = [];
  const seen = { lf: 0, crlf: 0, cr: 0 };
  let start = 0;
  let hash = -1;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === hashSign) {
      if (hash < 0 && (at === start || isPythonSpace(text.charCodeAt(at - 1)))) hash = at;
      continue;
    }
    if (code > 0x1e && code < 0x85) continue;
    if (!isLineBreak(code)) continue;
    const crlf = code === 0x0d && text.charCodeAt(at + 1) === 0x0a;
    const end = crlf ? at + 2 : at + 1;
    visit({ start, contentEnd: at, end, line, hash });
    if (crlf) seen.crlf++;
    else if (code === 0x0a) seen.lf++;
    else if (code === 0x0d) seen.cr++;
    else unusual.push(at);
    if (code === 0x0a || code === 0x0d) line++;
    if (crlf) at++;
    start = end;
    hash = -1;
  }
  if (start < text.length) visit({ start, contentEnd: text.length, end: text.length, line, hash });
  return { newline: newlineOf(seen), unusual };
}

const hashSign = 0x23;

/** The characters that end a line for Python's `str.splitlines`. */
function isLineBreak(code: number): boolean {
  return (
    (code >= 0x0a && code <= 0x0d) ||
    (code >= 0x1c && code <= 0x1e) ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function newlineOf(seen: { readonly lf: number; readonly crlf: number; readonly cr: number }): LineEnds['newline'] {
  const kinds = (['lf', 'crlf', 'cr'] as const).filter((kind) => seen[kind] > 0);
  if (kinds.length > 1) return 'mixed';
  return kinds[0] ?? 'none';
}
