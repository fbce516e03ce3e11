import type { Span } from '../problem.ts';
import { isBlank } from './character.ts';
import { readWholeMarker } from './marker-syntax.ts';
import type { Marker } from './marker-tree.ts';
import { canonicalName, endOfIdentifier, type PackageName } from './name.ts';
import { expected, isAtEnd, type Reader, type RequirementSyntaxError, readerOf, skipBlanks, take } from './reader.ts';
import type { Specifier } from './specifier.ts';
import { readSpecifierClauses } from './specifier-syntax.ts';

/** One requirement of PEP 508, with the offsets of its parts in the text that was parsed. */
export interface Requirement {
  readonly name: PackageName;
  readonly rawName: string;
  /** Canonical names, sorted, each once. */
  readonly extras: readonly string[];
  readonly specifiers: readonly Specifier[];
  /** Of `name @ url`, as written. */
  readonly url: string | null;
  readonly marker: Marker | null;
  readonly spans: {
    readonly name: Span;
    /** From `[` to behind `]`. */
    readonly extras: Span | null;
    /** Without surrounding blanks; with the parentheses when there are some. */
    readonly specifier: Span | null;
    readonly url: Span | null;
    /** Behind the `;`, without surrounding blanks. */
    readonly marker: Span | null;
  };
}

/** A refusal. `name` is the package when the name is readable and followed by what may follow one (`flask==1.24..4`). */
export interface RefusedRequirement {
  readonly error: RequirementSyntaxError;
  readonly name: PackageName | null;
  readonly rawName: string | null;
}

/**
 * Reads a requirement as `packaging.requirements.Requirement` does, in linear time; never throws.
 *
 *     requirement = wsp* identifier wsp* extras? wsp* ('@' wsp* url (wsp+ marker_part?)? | specifier wsp* marker_part?)
 *     marker_part = ';' marker
 */
export function parseRequirement(text: string): Requirement | RefusedRequirement {
  const reader = readerOf(text);
  skipBlanks(reader);
  const name = readIdentifier(reader);
  if (name === null) {
    expected(reader, 'the name of a package', 'begin the line with a letter or a digit of the name');
    return refusal(reader, null, false);
  }
  const rest = readRest(reader, name);
  return rest ?? refusal(reader, text.slice(name.start, name.end), mayFollowName(text, name.end));
}

function readRest(reader: Reader, name: Span): Requirement | null {
  skipBlanks(reader);
  const extras = readExtras(reader);
  if (extras === null) return null;
  skipBlanks(reader);
  const start = reader.position;
  const isDirect = take(reader, '@');
  const url = isDirect ? readUrl(reader) : null;
  const specifiers = isDirect ? none : readSpecifiers(reader);
  if (specifiers === null || (isDirect && url === null)) return null;
  const detailEnd = reader.position;
  skipBlanks(reader);
  const marker = isAtEnd(reader) ? null : readMarkerPart(reader, isDirect, specifiers);
  if (reader.error !== null) return null;
  const rawName = reader.text.slice(name.start, name.end);
  return {
    name: canonicalName(rawName),
    rawName,
    extras: extras.names,
    specifiers,
    url: url === null ? null : reader.text.slice(url.start, url.end),
    marker: marker?.marker ?? null,
    spans: {
      name,
      extras: extras.span,
      specifier: isDirect || detailEnd === start ? null : { start, end: detailEnd },
      url,
      marker: marker?.span ?? null,
    },
  };
}

function readIdentifier(reader: Reader): Span | null {
  const start = reader.position;
  const end = endOfIdentifier(reader.text, start);
  if (end === start) return null;
  reader.position = end;
  return { start, end };
}

interface Extras {
  readonly names: readonly string[];
  readonly span: Span | null;
}

const none: readonly never[] = [];
const noExtras: Extras = { names: none, span: null };

/** `extras = '[' wsp* (identifier (wsp* ',' wsp* identifier)*)? wsp* ']'` */
function readExtras(reader: Reader): Extras | null {
  const start = reader.position;
  if (!take(reader, '[')) return noExtras;
  skipBlanks(reader);
  const names = new Set<string>();
  let extra = readIdentifier(reader);
  while (extra !== null) {
    names.add(canonicalName(reader.text.slice(extra.start, extra.end)));
    skipBlanks(reader);
    if (!take(reader, ',')) break;
    skipBlanks(reader);
    extra = readIdentifier(reader);
    if (extra === null) return expected(reader, 'an extra after the comma', 'add its name or take the comma out');
  }
  if (!take(reader, ']')) {
    return expected(
      reader,
      names.size > 0 ? '`,` or `]`' : 'an extra or `]`',
      'separate extras by commas and close the bracket',
    );
  }
  return { names: [...names].sort(), span: { start, end: reader.position } };
}

/** `url = [^ \t]+` */
function readUrl(reader: Reader): Span | null {
  skipBlanks(reader);
  const start = reader.position;
  let end = start;
  while (end < reader.text.length && !isBlank(reader.text.charCodeAt(end))) end += 1;
  if (end === start) return expected(reader, 'a URL after `@`', 'add the address of the package');
  reader.position = end;
  return { start, end };
}

/** `specifier = '(' wsp* clauses wsp* ')' | clauses` */
function readSpecifiers(reader: Reader): readonly Specifier[] | null {
  const isOpen = take(reader, '(');
  if (isOpen) skipBlanks(reader);
  const specifiers = readSpecifierClauses(reader);
  if (specifiers === null || !isOpen) return specifiers;
  skipBlanks(reader);
  return take(reader, ')')
    ? specifiers
    : expected(reader, '`,` or `)`', 'separate versions by commas and close the parenthesis');
}

function readMarkerPart(
  reader: Reader,
  isDirect: boolean,
  specifiers: readonly Specifier[],
): { readonly marker: Marker; readonly span: Span } | null {
  if (!take(reader, ';')) {
    if (isDirect) return expected(reader, '` ;` and a marker, or the end of the line', 'write blanks in a URL as %20');
    return specifiers.length > 0
      ? expected(
          reader,
          '`,`, `;` or the end of the line',
          'separate versions by commas, and write one requirement a line',
        )
      : expected(
          reader,
          'a version such as `==1.0`, `;` or the end of the line',
          'put an operator before a version, and write one requirement a line',
        );
  }
  skipBlanks(reader);
  const start = reader.position;
  const marker = readWholeMarker(reader);
  return marker === null ? null : { marker, span: { start, end: endWithoutBlanks(reader.text) } };
}

function endWithoutBlanks(text: string): number {
  let end = text.length;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function refusal(reader: Reader, rawName: string | null, isReadable: boolean): RefusedRequirement {
  const error = reader.error ?? { message: 'This is no requirement.', span: { start: 0, end: reader.text.length } };
  return isReadable && rawName !== null
    ? { error, name: canonicalName(rawName), rawName }
    : { error, name: null, rawName: null };
}

/** Whether a requirement was meant: prose goes on with a word, a requirement with brackets, an operator, `@` or `;`. */
function mayFollowName(text: string, nameEnd: number): boolean {
  let next = nameEnd;
  while (isBlank(text.charCodeAt(next))) next += 1;
  return next < text.length && '[(=<>!~@;,'.includes(text.charAt(next));
}
