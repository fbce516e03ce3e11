import { canonicalName, endOfIdentifier } from '../python/name.ts';
import { parseRequirement, type Requirement } from '../python/requirement.ts';
import { readPath, readUrl, refusedReference } from './address.ts';
import { isArchiveFile } from './archive.ts';
import { endOfPlainRequirement, skipBlanks, specifiersOf } from './plain-requirement.ts';
import {
  cutMarker,
  type MarkedText,
  type PartSpans,
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
  const plain = readPlain(text, map);
  if (plain !== null) return plain;
  if (isPlain(text)) return readNamed(text, map);
  const kind = urlKind(text);
  if (kind !== null) return readUrl(cutMarker(text, '; '), kind, map);
  const parts = cutMarker(text, ';');
  const { path } = splitExtras(parts.left);
  if (isArchiveFile(path) && !isDirectReference(parts.left)) return readPath(parts, map);
  const named = readDirect(parts, map);
  if (!('message' in named)) return named;
  if (sshAddress.test(text)) return refuse('Behind git+ comes a URL: write git+ssh://git@host/path.', text, map);
  return looksLikePath(path) ? readPath(parts, map) : named;
}

/** `git+git@host:path`: git's own way to name a repository by ssh, which pip does not know. */
const sshAddress = /^git\+[^\s@:/]+@[^\s@:/]+:/i;

/** What nine of ten lines are, read at one stroke. */
function readPlain(text: string, map: SourceMap): RequirementPart | null {
  if (endOfPlainRequirement(text, 0) !== text.length) return null;
  const nameEnd = endOfIdentifier(text, 0);
  const clausesStart = skipBlanks(text, nameEnd);
  const rawName = text.slice(0, nameEnd);
  if (text.charAt(clausesStart) === '[') return null;
  return {
    form: 'name',
    name: canonicalName(rawName),
    rawName,
    target: null,
    extras: none,
    specifiers: specifiersOf(text),
    marker: null,
    spans: {
      name: sourceSpan(map, 0, nameEnd),
      extras: null,
      specifier: clausesStart === text.length ? null : sourceSpan(map, clausesStart, text.length),
      marker: null,
    },
  };
}

const none: readonly never[] = [];

/** Nothing before its marker could make it a URL, a direct reference, a path or an archive: the case of almost every line. */
function isPlain(text: string): boolean {
  const semicolon = text.indexOf(';');
  const left = semicolon < 0 ? text : text.slice(0, semicolon);
  if (left.startsWith('.') || left.includes(':') || left.includes('/') || left.includes('@')) return false;
  return !isArchiveFile(splitExtras(cutMarker(text, ';').left).path);
}

/** PEP 508 without a URL. A `;` with nothing behind it is no marker for pip, and no mistake. */
function readNamed(text: string, map: SourceMap): RequirementPart | RefusedPart {
  const parsed = parseRequirement(text.indexOf(';') === text.length - 1 ? text.slice(0, -1) : text);
  return 'error' in parsed ? refusedBy(parsed, map) : namedPart(parsed, spansOf(parsed, map));
}

/** PEP 508 with pip's own cut at the first `;`, which a URL can therefore not hold. */
function readDirect(parts: MarkedText, map: SourceMap): RequirementPart | RefusedPart {
  const parsed = parseRequirement(parts.left);
  if ('error' in parsed) return refusedBy(parsed, map);
  const marked = readMarker(parts, map);
  if ('message' in marked) return { ...marked, name: parsed.name, rawName: parsed.rawName };
  const refusal = parsed.url === null ? null : refusedReference(parsed, parsed.url, map);
  if (refusal !== null) return refusal;
  return { ...namedPart(parsed, { ...spansOf(parsed, map), marker: marked.span }), marker: marked.marker };
}

function namedPart(parsed: Requirement, spans: PartSpans): RequirementPart {
  return {
    form: parsed.url === null ? 'name' : 'direct',
    name: parsed.name,
    rawName: parsed.rawName,
    target: parsed.url,
    extras: parsed.extras,
    specifiers: parsed.specifiers,
    marker: parsed.marker,
    spans,
  };
}

function spansOf({ spans }: Requirement, map: SourceMap): PartSpans {
  return {
    name: sourceSpan(map, spans.name.start, spans.name.end),
    extras: spans.extras === null ? null : sourceSpan(map, spans.extras.start, spans.extras.end),
    specifier: spans.specifier === null ? null : sourceSpan(map, spans.specifier.start, spans.specifier.end),
    marker: spans.marker === null ? null : sourceSpan(map, spans.marker.start, spans.marker.end),
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
