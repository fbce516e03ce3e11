import type { Marker } from '../python/marker.ts';
import { parseRequirement } from '../python/requirement.ts';
import type { PlainEntry } from './plain-entry.ts';
import { parseMarkerAlone } from './requirement-part.ts';

/**
 * What was read already, by its text. The files of a group repeat each other's lines, and most files their markers: what is
 * equal is read once, and is one and the same object afterwards.
 */
export interface KnownTexts {
  /** Plain lines; null where no other file is read that could repeat them. */
  readonly lines: KnownLines | null;
  /** Markers, without the `;`; null for what is none. */
  readonly markers: Map<string, Marker | null>;
  /** Lists of extras with their brackets; null for what is none. */
  readonly extras: Map<string, readonly string[] | null>;
}

/** Plain lines, each once. */
export interface KnownLines {
  readonly byText: Map<string, KnownLine>;
  /** The one that was met last of all. */
  newest: KnownLine | null;
  /** The one that is likely to be met next. */
  likely: KnownLine | null;
}

/** A plain line, and the one that was met behind it: where a line is repeated, the next one mostly is as well. */
export class KnownLine {
  /** Without the line end. */
  readonly text: string;
  readonly entry: PlainEntry;
  next: KnownLine | null;

  constructor(text: string, entry: PlainEntry) {
    this.text = text;
    this.entry = entry;
    this.next = null;
  }
}

/** Nothing known yet, of a file alone. */
export function knownTexts(): KnownTexts {
  return { lines: null, markers: new Map(), extras: new Map() };
}

/** For files that repeat each other's lines; markers and extras are known from further files as well. */
export function knownLines({ markers, extras }: KnownTexts = knownTexts()): KnownTexts {
  for (const texts of [markers, extras]) if (texts.size > mostParts) texts.clear();
  return { lines: { byText: new Map(), newest: null, likely: null }, markers, extras };
}

/** How many markers or lists of extras are kept from file to file. */
const mostParts = 5_000;

/** The marker of a text, or null when pip refuses it. */
export function markerIn({ markers }: KnownTexts, text: string): Marker | null {
  const known = markers.get(text);
  if (known !== undefined) return known;
  const parsed = parseMarkerAlone(text);
  const marker = 'error' in parsed ? null : parsed.marker;
  markers.set(text, marker);
  return marker;
}

/** The extras of `[a, b]`: canonical, sorted, each once; null when pip refuses them. */
export function extrasIn({ extras }: KnownTexts, text: string): readonly string[] | null {
  const known = extras.get(text);
  if (known !== undefined) return known;
  const parsed = parseRequirement(`x${text}`);
  const names = 'error' in parsed ? null : parsed.extras;
  extras.set(text, names);
  return names;
}
