import type { Span } from '../problem.ts';
import { isAlphanumeric, stripPythonSpace } from '../python/character.ts';
import { readEditable } from './editable.ts';
import type { Entry, IncludeEntry, LineOption, RequirementSpans } from './entry.ts';
import { KnownLine, type KnownLines, type KnownTexts } from './known-texts.ts';
import { type PlacedOption, parseLineOptions } from './line-options.ts';
import { type LineEnds, type LogicalLine, readLogicalLines } from './logical-lines.ts';
import { RepeatedEntry } from './plain-entry.ts';
import { readPlainLine } from './plain-line.ts';
import { trimmedEnd } from './python-space.ts';
import { readRequirementLine } from './requirement-line.ts';
import { noSpans, type RefusedPart, type RequirementPart } from './requirement-part.ts';
import { contentOffset, shifted, sourceSpan } from './source-map.ts';

/** The entries of a text, which they tile, and its line ends. */
export interface RequirementsText extends LineEnds {
  readonly entries: readonly Entry[];
  /** Those of the entries that include a file. */
  readonly includes: readonly IncludeEntry[];
}

/**
 * Parses the text of a requirements file as pip reads it (pip: `req_file.py`). Never throws: a line that pip refuses is
 * an `unreadable` entry, and the rest is read. Linear in the length of the text.
 */
export function parseRequirementsText(text: string, known: KnownTexts): RequirementsText {
  const entries: Entry[] = [];
  const includes: IncludeEntry[] = [];
  const readPlain = known.lines === null ? readPlainLine : readRepeatedLine;
  const ends = readLogicalLines(
    text,
    (line) => {
      const entry = readEntry(text, line);
      entries.push(entry);
      if (entry.kind === 'include') includes.push(entry);
    },
    (start, line) => {
      const plain = readPlain(text, start, line, known);
      if (plain === null) return start;
      entries.push(plain);
      return plain.end;
    },
  );
  return { ...ends, entries, includes };
}

/** A plain line, taken over from an equal one where there was one. */
function readRepeatedLine(text: string, start: number, line: number, known: KnownTexts): Entry | null {
  const { lines } = known;
  if (lines === null || !isAlphanumeric(text.charCodeAt(start))) return null;
  const { likely } = lines;
  if (likely !== null && text.slice(start, start + likely.text.length) === likely.text) {
    const end = start + likely.text.length;
    if (end === text.length || text.charCodeAt(end) === lineFeed) {
      lines.likely = likely.next;
      return new RepeatedEntry(likely.entry, start, Math.min(end + 1, text.length), line);
    }
  }
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const own = text.slice(start, end);
  const met = lines.byText.get(own);
  if (met !== undefined) {
    lines.likely = met.next;
    return new RepeatedEntry(met.entry, start, Math.min(end + 1, text.length), line);
  }
  const entry = readPlainLine(text, start, line, known);
  if (entry !== null) addLine(lines, new KnownLine(own, entry));
  return entry;
}

const lineFeed = 0x0a;

function addLine(lines: KnownLines, line: KnownLine): void {
  lines.byText.set(line.text, line);
  if (lines.newest !== null) lines.newest.next = line;
  lines.newest = line;
}

/** Where the parts of a requirement stand whose lines, their ends included, are a text that begins at an offset. */
export function readSpans(text: string, offset: number): RequirementSpans {
  let spans: RequirementSpans = { whole: { start: 0, end: text.length }, ...noSpans };
  const readLine = (line: LogicalLine): void => {
    const content = line.content === '' ? null : contentOf(line);
    if (content === null || !('part' in content)) return;
    const { part, from, to } = content;
    spans = { whole: sourceSpan(line.map, from, to), ...part.spans };
  };
  readLogicalLines(text, readLine, (start) => start);
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const movedPart = (span: Span | null): Span | null => (span === null ? null : moved(span));
  return {
    whole: moved(spans.whole),
    name: movedPart(spans.name),
    extras: movedPart(spans.extras),
    specifier: movedPart(spans.specifier),
    marker: movedPart(spans.marker),
  };
}

function readEntry(text: string, line: LogicalLine): Entry {
  const { start, end, content, comment } = line;
  if (content !== '') return readContent(line);
  if (comment === null) return { kind: 'blank', start, end, line: line.line };
  return { kind: 'comment', start, end, line: line.line, text: comment, indent: indentOf(text, line) };
}

/** Characters between the beginning of the comment's own line and its `#`. */
function indentOf(text: string, { start, commentAt }: LogicalLine): number {
  let at = commentAt;
  while (at > start && (text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x09)) at--;
  return commentAt - at;
}

function readContent(line: LogicalLine): Entry {
  const content = contentOf(line);
  return 'part' in content ? requirementEntry(line, content) : content;
}

/** A requirement on a line, with the range of the line's content that it takes up and the options behind it. */
interface PlacedRequirement {
  readonly part: RequirementPart;
  readonly from: number;
  readonly to: number;
  readonly options: readonly PlacedOption[];
}

function contentOf(line: LogicalLine): PlacedRequirement | Entry {
  const { content, map } = line;
  const optionsStart = startOfOptions(content);
  if (optionsStart < 0) return placed(line, readRequirementLine(content, map), 0, content.length, []);
  const args = content.slice(0, trimmedEnd(content, 0, optionsStart));
  const options = parseLineOptions(content.slice(optionsStart));
  if ('message' in options) {
    const span = sourceSpan(map, optionsStart + options.start, optionsStart + options.end);
    const { name, rawName } = readRequirementLine(args, map);
    return unreadableEntry(line, { message: options.message, span, name, rawName });
  }
  if (args !== '') {
    const editable = options.find((option) => option.name === '--editable');
    const part =
      editable === undefined ? readRequirementLine(args, map) : secondRequirement(line, optionsStart + editable.start);
    return placed(line, part, 0, args.length, options);
  }
  return readOptionLine(line, options);
}

/** pip: `break_args_options`: the first word (words end at a blank, nothing else) that begins with `-`; -1 without one. */
function startOfOptions(content: string): number {
  if (content.charCodeAt(0) === 0x2d) return 0;
  const at = content.indexOf(' -');
  return at < 0 ? -1 : at + 1;
}

/** pip takes the first of the two for the value of `-e`, mostly finds no folder there, and drops the second. */
function secondRequirement({ content, map }: LogicalLine, at: number): RefusedPart {
  const message = 'A line holds one requirement; give -e a line of its own.';
  return { message, span: sourceSpan(map, at, content.length), name: null, rawName: null };
}

/** A line that begins with an option: of several, pip heeds `-e` first, then `-r`, then `-c`. */
function readOptionLine(line: LogicalLine, options: readonly PlacedOption[]): PlacedRequirement | Entry {
  const { content, map, start, end } = line;
  const editable = options.find((option) => option.name === '--editable');
  if (editable !== undefined) {
    const value = editable.value ?? '';
    const exact = content.startsWith(value, editable.valueStart);
    const isCut = stripPythonSpace(content.slice(editable.end)).startsWith('@');
    const part = isCut
      ? cutReference(line, editable)
      : readEditable(value, exact ? shifted(map, editable.valueStart) : map);
    const read = exact ? part : withWholeSpan(part, sourceSpan(map, editable.start, editable.end));
    const others = options.filter((option) => option !== editable);
    return placed(line, read, editable.start, editable.end, others);
  }
  const include =
    options.find((option) => option.name === '--requirement') ??
    options.find((option) => option.name === '--constraint');
  if (include === undefined) return { kind: 'options', start, end, line: line.line, options: options.map(lineOption) };
  return {
    kind: 'include',
    start,
    end,
    line: line.line,
    target: include.value ?? '',
    constraint: include.name === '--constraint',
    targetSpan: sourceSpan(map, include.valueStart, include.end),
  };
}

/** `-e name @ url` without quotes: pip takes the name for a folder, and drops the rest. */
function cutReference({ content, map }: LogicalLine, { start }: PlacedOption): RefusedPart {
  const message = 'The blanks end the value of -e. Put quotation marks around it: -e "name @ url".';
  return { message, span: sourceSpan(map, start, content.length), name: null, rawName: null };
}

/** Where quotes were taken off, places inside the value are not known: the option as a whole is shown. */
function withWholeSpan(part: RequirementPart | RefusedPart, span: Span): RequirementPart | RefusedPart {
  if ('message' in part) return { ...part, span };
  return { ...part, spans: noSpans };
}

function placed(
  line: LogicalLine,
  part: RequirementPart | RefusedPart,
  from: number,
  to: number,
  options: readonly PlacedOption[],
): PlacedRequirement | Entry {
  return 'message' in part ? unreadableEntry(line, part) : { part, from, to, options };
}

function requirementEntry(line: LogicalLine, { part, from, to, options }: PlacedRequirement): Entry {
  const { content } = line;
  return {
    kind: 'requirement',
    start: line.start,
    end: line.end,
    line: line.line,
    form: part.form,
    name: part.name,
    rawName: part.rawName,
    target: part.target,
    extras: part.extras,
    specifiers: part.specifiers,
    marker: part.marker,
    hashes: options.length === 0 ? none : hashesOf(options),
    options: options.length === 0 ? none : options.filter((option) => option.name !== '--hash').map(lineOption),
    text: content.slice(from, to),
    comment: line.comment,
  };
}

const none: readonly never[] = [];

function hashesOf(options: readonly PlacedOption[]): readonly string[] {
  return options.flatMap((option) => (option.name === '--hash' && option.value !== null ? [option.value] : []));
}

function lineOption({ name, value }: LineOption): LineOption {
  return { name, value };
}

function unreadableEntry(line: LogicalLine, refused: RefusedPart): Entry {
  const { content, map, start, end } = line;
  return {
    kind: 'unreadable',
    start,
    end,
    line: line.line,
    message: betterMessage(content) ?? refused.message,
    span: refused.span,
    text: content,
    caret: Math.min(contentOffset(map, refused.span.start), content.length),
    name: refused.name,
    rawName: refused.rawName,
  };
}

/** What is wrong with a line that is no mistyped requirement at all. */
function betterMessage(content: string): string | null {
  if (content.includes('\0')) {
    return 'The line holds NUL characters: it looks like UTF-16 without a byte order mark. Save the whole file as UTF-8.';
  }
  if (['<<<<<<<', '=======', '>>>>>>>', '|||||||'].some((mark) => content.startsWith(mark))) {
    return 'This is a mark of a merge conflict. Settle the conflict, then remove the mark.';
  }
  const variable = /\$\{[A-Z0-9_]+\}/.exec(content)?.[0];
  if (variable === undefined) return null;
  return `The line rests on the environment variable ${variable}, which pip fills in where it runs; it cannot be compared.`;
}
