import type { GroupComparison } from '../compare/compare-group.ts';
import type { VariantComparison } from '../compare/compare-variant.ts';
import type { SideLine } from '../compare/side.ts';
import { wording } from '../compare/wording.ts';
import type { Document, Entry } from '../documents/document.ts';
import { generatedBy, isHashLocked } from '../documents/generated.ts';
import { annotationsBelow, notesAbove } from '../documents/own-comments.ts';

/** A file that could be its base and a few lines more. */
export interface IncludeSuggestion {
  readonly variant: string;
  readonly base: string;
  /** Packages on which the two files agree. */
  readonly shared: number;
  /** The file that would result, with LF. */
  readonly text: string;
}

/** Fewer shared packages are not worth the change. */
const leastShared = 5;

/**
 * The first variant of a group that equals its base but for a few lines, and what it would be as `-r` and the rest; null when
 * there is none. Installing it would install what it installs now: every line of the base is in it word for word, or its own
 * line narrows that one (pip takes a package twice unless no version fits both lines). Only files of people are looked at,
 * which install nothing else and have the same indexes.
 */
export function suggestInclude({ group, base, variants }: GroupComparison): IncludeSuggestion | null {
  const [path, second] = group.base;
  const document = ownDocument(base.flats[0]);
  if (path === undefined || second !== undefined || document === null) return null;
  for (const variant of variants) {
    const own = ownDocument(variant.variantSide.flats[0]);
    const mirrors = variant.variant.rule.relation === 'superset' || variant.variant.rule.relation === 'equal';
    if (own === null || !mirrors || variant.lineDrafts.length > 0) continue;
    const suggestion = suggestFor(variant, document, own);
    if (suggestion !== null) return suggestion;
  }
  return null;
}

/** The file itself, when it is written by people and installs no other. */
function ownDocument(flat: VariantComparison['variantSide']['flats'][number] | undefined): Document | null {
  const document = flat?.documents[0];
  if (document === undefined || (flat?.unreadable.length ?? 0) > 0) return null;
  const includes = document.entries.some(({ kind }) => kind === 'include');
  return includes || generatedBy(document) !== null || isHashLocked(document) ? null : document;
}

function suggestFor(
  { base, variantSide, drafts, variant }: VariantComparison,
  document: Document,
  own: Document,
): IncludeSuggestion | null {
  const drifts = drafts.some(({ kind }) => kind !== 'presence');
  if (drifts || !sameOptions(document, own)) return null;
  const rest: SideLine[] = [];
  for (const [key, lines] of variantSide.packages) {
    if (!sameLines(base.packages.get(key) ?? [], lines)) rest.push(...lines);
  }
  const absent = [...base.packages.keys()].some((key) => !variantSide.packages.has(key));
  const shared =
    base.packages.size - rest.filter(({ entry }) => entry.name !== null && base.packages.has(entry.name)).length;
  if (absent || shared < leastShared || rest.length > Math.max(3, 0.1 * shared)) return null;
  const include = `-r ${relativePath(variant.path, document.path)}`;
  const text = [include, ...rest.flatMap(({ entry }) => linesOf(own, entry))].map((line) => `${line}\n`).join('');
  return { variant: variant.path, base: document.path, shared, text };
}

/** Options hold for the whole installation: those of the two files must be the same. */
function sameOptions(a: Document, b: Document): boolean {
  const texts = (document: Document): string =>
    document.entries
      .flatMap((entry) =>
        entry.kind === 'options' ? entry.options.map(({ name, value }) => `${name} ${value ?? ''}`) : [],
      )
      .sort()
      .join('\n');
  return texts(a) === texts(b);
}

function sameLines(a: readonly SideLine[], b: readonly SideLine[]): boolean {
  const said = (lines: readonly SideLine[]): string => [...new Set(lines.map(wording))].sort().join('\n');
  return said(a) === said(b);
}

/** A requirement with the comments that belong to it, as the file has them. */
function linesOf(document: Document, entry: SideLine['entry']): readonly string[] {
  const kept: readonly Entry[] = [...notesAbove(document, entry), entry, ...annotationsBelow(document, entry)];
  return kept.flatMap(({ start, end }) =>
    document.text
      .slice(start, end)
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== ''),
  );
}

/** `to` as seen from the folder of `from`. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
