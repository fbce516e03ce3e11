import type { Span } from '../problem.ts';
import type { Marker } from '../python/marker.ts';
import type { PackageName } from '../python/name.ts';
import { parseRequirement, type RefusedRequirement, type Requirement } from '../python/requirement.ts';
import type { RequirementEntry, RequirementSpans } from './entry.ts';
import { skipSpace, trimmedEnd } from './python-space.ts';
import { type SourceMap, sourceSpan } from './source-map.ts';

/** What one requirement says; the entry adds where it stands and what stands behind it. */
export interface RequirementPart
  extends Pick<RequirementEntry, 'form' | 'name' | 'rawName' | 'target' | 'extras' | 'specifiers' | 'marker'> {
  readonly spans: PartSpans;
}

/** Places of a requirement's parts; null for what it lacks, and where they are not known. */
export type PartSpans = Omit<RequirementSpans, 'whole'>;

/** Why pip refuses a requirement; `span` is a place in the document's text. */
export interface RefusedPart {
  readonly message: string;
  readonly span: Span;
  readonly name: PackageName | null;
  readonly rawName: string | null;
}

/** Of a requirement whose parts cannot be pointed at. */
export const noSpans: PartSpans = { name: null, extras: null, specifier: null, marker: null };

/** A refusal of the whole of `text`, without a name. */
export function refuse(message: string, text: string, map: SourceMap): RefusedPart {
  return { message, span: sourceSpan(map, 0, text.length), name: null, rawName: null };
}

/** The refusal that parsing by PEP 508 gave, with its place in the document. */
export function refusedBy(refused: RefusedRequirement, map: SourceMap): RefusedPart {
  const { message, span } = refused.error;
  const place = sourceSpan(map, span.start, span.end);
  return { message, span: place, name: refused.name, rawName: refused.rawName };
}

/** A requirement cut at its marker. */
export interface MarkedText {
  /** Without white space at its end. */
  readonly left: string;
  /** What stands behind the separator, without white space around it; null when nothing does. */
  readonly marker: string | null;
  readonly markerStart: number;
}

/** Cuts at the first separator, as pip does before it looks at anything else: `;`, or `; ` where the text is a URL. */
export function cutMarker(text: string, separator: ';' | '; '): MarkedText {
  const at = text.indexOf(separator);
  if (at < 0) return { left: text, marker: null, markerStart: text.length };
  const markerStart = skipSpace(text, at + separator.length, text.length);
  const marker = text.slice(markerStart, trimmedEnd(text, markerStart, text.length));
  return { left: text.slice(0, trimmedEnd(text, 0, at)), marker: marker === '' ? null : marker, markerStart };
}

/** The marker of a cut requirement, and its place. */
export function readMarker(
  { marker, markerStart }: MarkedText,
  map: SourceMap,
): { readonly marker: Marker | null; readonly span: Span | null } | RefusedPart {
  if (marker === null) return { marker: null, span: null };
  const parsed = parseMarkerAlone(marker);
  const toMap = (offset: number): number => markerStart + offset - markerAlone.length;
  if ('error' in parsed) {
    const { message, span } = parsed.error;
    return { message, span: sourceSpan(map, toMap(span.start), toMap(span.end)), name: null, rawName: null };
  }
  const span = parsed.spans.marker;
  return {
    marker: parsed.marker,
    span: span === null ? null : sourceSpan(map, toMap(span.start), toMap(span.end)),
  };
}

/** What stands before a marker that is read alone. Any name will do: the grammar has no start symbol for a marker. */
const markerAlone = 'x;';

/** Reads a marker alone; offsets are those of the marker with `x;` before it. */
export function parseMarkerAlone(marker: string): Requirement | RefusedRequirement {
  return parseRequirement(markerAlone + marker);
}

/** A path with extras behind it, `./package[test]` (pip: `utils/urls.py strip_extras`). */
export interface PathWithExtras {
  readonly path: string;
  readonly extras: readonly string[];
  /** Whether the brackets hold what is no list of extras; pip then refuses the line. */
  readonly refused: boolean;
}

/** Takes the extras off the end of a path; a text without them is the path. */
export function splitExtras(text: string): PathWithExtras {
  const open = text.endsWith(']') ? text.lastIndexOf('[', text.length - 3) : -1;
  const brackets = text.slice(open);
  if (open < 1 || brackets.indexOf(']') !== brackets.length - 1) return { path: text, extras: [], refused: false };
  const parsed = parseRequirement(`placeholder${brackets.toLowerCase()}`);
  const path = text.slice(0, trimmedEnd(text, 0, open));
  return 'error' in parsed ? { path, extras: [], refused: true } : { path, extras: parsed.extras, refused: false };
}
