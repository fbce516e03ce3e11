import type { Span } from '../problem.ts';
import { readEditable } from './editable.ts';
import type { Entry, LineOption } from './entry.ts';
import { type PlacedOption, parseLineOptions } from './line-options.ts';
import { type LineEnds, type LogicalLine, readLogicalLines } from './logical-lines.ts';
import { readPlainLine } from './plain-requirement.ts';
import { strip, trimmedEnd } from './python-space.ts';
import { readRequirementLine } from './requirement-line.ts';
import type { RefusedPart, RequirementPart } from './requirement-part.ts';
import { shifted, sourceSpan } from './source-map.ts';

/** The entries of a text, which they tile, and its line ends. */
export interface RequirementsText extends LineEnds {
  readonly entries: readonly Entry[];
}

/**
 * Parses the text of a requirements file as pip reads it (pip: `req_file.py`). Never throws: a line that pip refuses is
 * an `unreadable` entry, and the rest is read. Linear in the length of the text.
 */
export function parseRequirementsText(text: string): RequirementsText {
  const entries: Entry[] = [];
  const ends = readLogicalLines(
    text,
    (line) => entries.push(readEntry(text, line)),
    (start, line) => {
      const plain = readPlainLine(text, start, line);
      if (plain === null) return start;
      entries.push(plain);
      return plain.end;
    },
  );
  return { ...ends, entries };
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
  const { content, map } = line;
  const optionsStart = startOfOptions(content);
  if (optionsStart < 0) return requirementEntry(line, readRequirementLine(content, map), 0, content.length, []);
  const args = content.slice(0, trimmedEnd(content, 0, optionsStart));
  const options = parseLineOptions(content.slice(optionsStart));
  if ('message' in options) {
    const span = sourceSpan(map, optionsStart + options.start, optionsStart + options.end);
    const part = args === '' ? null : readRequirementLine(args, map);
    return unreadableEntry(line, {
      message: options.message,
      span,
      name: part?.name ?? null,
      rawName: part?.rawName ?? null,
    });
  }
  if (args !== '') {
    const editable = options.find((option) => option.name === '--editable');
    const part =
      editable === undefined ? readRequirementLine(args, map) : secondRequirement(line, optionsStart + editable.start);
    return requirementEntry(line, part, 0, args.length, options);
  }
  return optionLineEntry(line, options);
}

/** pip: `break_args_options`: the first word (words end at a blank, nothing else) that begins with `-`; -1 without one. */
function startOfOptions(content: string): number {
  if (content.charCodeAt(0) === 0x2d) return 0;
  const at = content.indexOf(' -');
  return at < 0 ? -1 : at + 1;
}

/** pip takes the first of the two for the value of `-e`, and finds no folder there. */
function secondRequirement({ content, map }: LogicalLine, at: number): RefusedPart {
  const message = 'A line holds one requirement; give -e a line of its own.';
  return { message, span: sourceSpan(map, at, content.length), name: null, rawName: null };
}

/** A line that begins with an option: of several, pip heeds `-e` first, then `-r`, then `-c`. */
function optionLineEntry(line: LogicalLine, options: readonly PlacedOption[]): Entry {
  const { content, map, start, end } = line;
  const editable = options.find((option) => option.name === '--editable');
  if (editable !== undefined) {
    const value = editable.value ?? '';
    const exact = content.startsWith(value, editable.valueStart);
    const isCut = strip(content.slice(editable.end)).startsWith('@');
    const part = isCut
      ? cutReference(line, editable)
      : readEditable(value, exact ? shifted(map, editable.valueStart) : map);
    const placed = exact ? part : withWholeSpan(part, sourceSpan(map, editable.start, editable.end));
    const others = options.filter((option) => option !== editable);
    return requirementEntry(line, placed, editable.start, editable.end, others);
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
  return { ...part, spans: { name: null, extras: null, specifier: null, marker: null } };
}

function requirementEntry(
  line: LogicalLine,
  part: RequirementPart | RefusedPart,
  from: number,
  to: number,
  options: readonly PlacedOption[],
): Entry {
  if ('message' in part) return unreadableEntry(line, part);
  const { content, map } = line;
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
    text: to === content.length ? content.slice(from) : content.slice(from, to),
    comment: line.comment,
    spans: {
      whole: sourceSpan(map, from, to),
      name: part.spans.name,
      extras: part.spans.extras,
      specifier: part.spans.specifier,
      marker: part.spans.marker,
    },
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
  const { content, start, end } = line;
  return {
    kind: 'unreadable',
    start,
    end,
    line: line.line,
    message: betterMessage(content) ?? refused.message,
    span: refused.span,
    text: content,
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
