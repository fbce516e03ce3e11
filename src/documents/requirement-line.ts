import type { Span } from '../problem.ts';
import { canonicalName, endOfIdentifier } from '../python/name.ts';
import { parseRequirement } from '../python/requirement.ts';
import { readPath, readUrl, refusedReference } from './address.ts';
import { isArchiveFile } from './archive.ts';
import { endOfPlainRequirement, skipBlanks, specifiersOf } from './plain-requirement.ts';
import {
  cutMarker,
  type MarkedText,
  type RefusedPart,
  type RequirementPart,
  readMarker,
  refuse,
  refusedBy,
  splitExtras,
} from './requirement-part.ts';
import { type SourceMap, sourceSpan } from './source-map.ts';
import { urlKind } from './url.ts';

/**
 * Reads one requirement as pip does (pip: `constructors.py parse_req_from_line`): a URL by its scheme, else an archive's
 * file name, else PEP 508, else a local path. Where pip looks on the disk for a file or folder, the form decides.
 * `text` has no white space around it; `map` leads from its offsets to the document's text.
 */
export function readRequirementLine(text: string, map: SourceMap): RequirementPart | RefusedPart {
  const parts = cutMarker(text, ';');
  const plain = readPlain(parts, map);
  if (plain !== null) return plain;
  const kind = urlKind(text);
  if (kind !== null) return readUrl(cutMarker(text, '; '), kind, map);
  const { path } = splitExtras(parts.left);
  if (isArchiveFile(path) && !isDirectReference(parts.left)) return readPath(parts, map);
  const named = readNamed(text, parts, map);
  if (!('message' in named)) return named;
  if (sshAddress.test(text)) return refuse('Behind git+ comes a URL: write git+ssh://git@host/path.', text, map);
  if (!looksLikePath(path)) return named;
  return withFragment.test(parts.left) ? refuse(moreThanPath, parts.left, map) : readPath(parts, map);
}

/** A path with `#egg=` or a hash behind it. What stands for a variable may be a URL, which takes one. */
const withFragment = /^[^$]*#\w+=/;
const moreThanPath = 'pip takes all of this for a path: a fragment does not go with one. Write the path alone.';

/** `git+git@host:path`: git's own way to name a repository by ssh, which pip does not know. */
const sshAddress = /^git\+[^\s@:/]+@[^\s@:/]+:/i;

/** What nine of ten lines are, read at one stroke. */
function readPlain(parts: MarkedText, map: SourceMap): RequirementPart | RefusedPart | null {
  const { left } = parts;
  if (endOfPlainRequirement(left, 0) !== left.length) return null;
  const nameEnd = endOfIdentifier(left, 0);
  const clausesStart = skipBlanks(left, nameEnd);
  if (left.charAt(clausesStart) === '[') return null;
  const rawName = left.slice(0, nameEnd);
  const name = canonicalName(rawName);
  const marked = readMarker(parts, map);
  if ('message' in marked) return { ...marked, name, rawName };
  return {
    form: 'name',
    name,
    rawName,
    target: null,
    extras: none,
    specifiers: specifiersOf(left),
    marker: marked.marker,
    spans: {
      name: sourceSpan(map, 0, nameEnd),
      extras: null,
      specifier: clausesStart === left.length ? null : sourceSpan(map, clausesStart, left.length),
      marker: marked.span,
    },
  };
}

const none: readonly never[] = [];

/** PEP 508 with pip's own cut at the first `;`, which a URL can therefore not hold. */
function readNamed(text: string, parts: MarkedText, map: SourceMap): RequirementPart | RefusedPart {
  const parsed = parseRequirement(parts.left);
  if ('error' in parsed) {
    // Where a marker was cut off, `;` was found, and not the end of the line.
    const whole = parseRequirement(text);
    return refusedBy('error' in whole && whole.error.span.start < parts.markerStart ? whole : parsed, map);
  }
  const marked = readMarker(parts, map);
  if ('message' in marked) return { ...marked, name: parsed.name, rawName: parsed.rawName };
  const refusal = parsed.url === null ? null : refusedReference(parsed, parsed.url, map);
  if (refusal !== null) return refusal;
  const { name, rawName, url, extras, specifiers, spans } = parsed;
  const place = (span: Span | null): Span | null => (span === null ? null : sourceSpan(map, span.start, span.end));
  return {
    form: url === null ? 'name' : 'direct',
    name,
    rawName,
    target: url,
    extras,
    specifiers,
    marker: marked.marker,
    spans: {
      name: place(spans.name),
      extras: place(spans.extras),
      specifier: place(spans.specifier),
      marker: marked.span,
    },
  };
}

/** pip: `_get_url_from_path`: an `@` whose left side is no path makes `name @ archive.zip` a direct reference. */
function isDirectReference(text: string): boolean {
  const at = text.indexOf('@');
  return at >= 0 && !text.slice(0, at).includes('/') && !text.startsWith('.');
}

/**
 * pip: `_looks_like_path` is a separator or a leading dot, and then the disk is asked. Without the disk a separator in
 * the middle counts only between characters that paths are made of, so that a mistyped URL stays a mistake.
 */
function looksLikePath(text: string): boolean {
  if (text.includes('\0')) return false;
  if (text.startsWith('.') || text.startsWith('/')) return true;
  return text.includes('/') && !/[^\w.\-+~%${}/]/.test(text);
}
