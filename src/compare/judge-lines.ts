import type { Document } from '../documents/document.ts';
import { placeAt } from '../documents/document.ts';
import { type CellClass, cellClasses, type Grid, type LineInCell } from './cells.ts';
import type { Draft } from './draft.ts';
import { isTarget, lineOf, type PackageKey, refusedLine, type Side, type SideLine } from './side.ts';
import { allowNone } from './versions.ts';
import { sourceOf, unconditionalWording } from './wording.ts';

/**
 * Findings on the lines of a side itself: packages named twice, or against a constraint, lines that pip refuses, line
 * breaks that only pip sees.
 *
 * `known` is the side that was judged already (the base, when the side is a variant): a line of its files is not said
 * again.
 */
export function judgeLines(side: Side, grid: Grid, known: Side | null): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const key of keysInQuestion(side)) {
    // A package has one finding of these: that pip refuses its lines goes before that they are worded differently.
    const duplicate = judgeDuplicate(key, side.packages.get(key) ?? [], grid, known);
    const constrained = isConflict(duplicate) ? null : judgeConstraints(key, side, grid, known);
    const draft = constrained ?? duplicate;
    if (draft !== null) drafts.push(draft);
  }
  const seen = new Set(known?.paths);
  for (const flat of side.flats) {
    for (const reached of flat.unreadable) {
      if (seen.has(reached.document.path)) continue;
      const { entry } = reached;
      drafts.push({
        ...lineDraft(`${reached.document.path} ${entry.text}`, refusedLine(reached)),
        package: entry.name,
        name: entry.rawName ?? '',
        detail: {
          code: 'unreadable-line',
          reason: entry.message,
          text: entry.text,
          caret: entry.caret,
        },
      });
    }
    for (const document of flat.documents) {
      if (seen.has(document.path)) continue;
      seen.add(document.path);
      drafts.push(...judgeLineBreaks(document));
    }
  }
  return drafts;
}

/** The packages that are named twice, or constrained, in the order of their first lines. */
function keysInQuestion({ packages, repeated, constraints }: Side): readonly PackageKey[] {
  if (repeated.length + constraints.size === 0) return [];
  const repeatedKeys = new Set(repeated);
  return [...packages.keys()].filter((key) => !isTarget(key) && (repeatedKeys.has(key) || constraints.has(key)));
}

function isConflict(draft: Draft | null): boolean {
  return draft?.detail.code === 'duplicate' && draft.detail.kind === 'conflict';
}

function judgeDuplicate(key: PackageKey, lines: readonly SideLine[], grid: Grid, known: Side | null): Draft | null {
  // A file that the other side has as constraints alone was not judged there.
  const judged = pathsOf(known?.packages.get(key));
  if (lines.every(({ document }) => judged.has(document.path))) return null;
  const kind = disagreementOf(lines, grid);
  const [first, ...others] = lines;
  if (first === undefined || kind === null) return null;
  return {
    kind: 'duplicate',
    key,
    package: first.entry.name,
    name: first.entry.rawName ?? key,
    bases: [],
    lines: lines.map(lineOf),
    via: null,
    detail: { code: 'duplicate', kind, others: others.map(lineOf) },
  };
}

/**
 * What is wrong with lines of one package that meet in an environment of the grid: no version suits them all, or they are
 * only worded differently; null when they say the same, or never meet.
 */
export function disagreementOf(lines: readonly SideLine[], grid: Grid): 'conflict' | 'text' | null {
  if (new Set(lines.map(unconditionalWording)).size < 2) return null;
  const differing = cellClasses(grid, lines, [])
    .map(({ base }) => installedTogether(base).filter(isWordedDifferently))
    .filter((companies) => companies.length > 0);
  if (differing.length === 0) return null;
  return differing.every((companies) => companies.some(excludeEachOther)) ? 'conflict' : 'text';
}

/**
 * Lines that a constraint of their own side excludes: pip refuses to install them. `-c` of the other side is left to the
 * comparison of the two, which says the same of the lines there.
 */
function judgeConstraints(key: PackageKey, side: Side, grid: Grid, known: Side | null): Draft | null {
  const lines = side.packages.get(key) ?? [];
  const others = pathsOf(known?.packages.get(key));
  const constraints = (side.constraints.get(key) ?? []).filter(({ document }) => !others.has(document.path));
  const [first] = lines;
  if (first === undefined || constraints.length === 0) return null;
  const judged = pathsOf(known?.constraints.get(key));
  const isJudged = ({ document }: SideLine): boolean => others.has(document.path) || judged.has(document.path);
  if ([...lines, ...constraints].every(isJudged)) return null;
  if (!areExcluded(lines, constraints, grid)) return null;
  return {
    kind: 'duplicate',
    key,
    package: first.entry.name,
    name: first.entry.rawName ?? key,
    bases: [],
    lines: lines.map(lineOf),
    via: null,
    detail: { code: 'duplicate', kind: 'constraint', others: constraints.map(lineOf) },
  };
}

/** Whether constraints leave no version of the lines of a package, wherever the two meet. */
export function areExcluded(lines: readonly SideLine[], constraints: readonly SideLine[], grid: Grid): boolean {
  const narrowed = cellClasses(grid, lines, constraints).filter((one) => one.base.length > 0 && one.variant.length > 0);
  const isExcluded = ({ base, variant }: CellClass): boolean =>
    installedTogether([...base, ...variant]).some(
      (company) => company.some((line) => lines.includes(line)) && excludeEachOther(company),
    );
  return narrowed.length > 0 && narrowed.every(isExcluded);
}

function pathsOf(lines: readonly SideLine[] | undefined): ReadonlySet<string> {
  return new Set(lines?.map(({ document }) => document.path));
}

/**
 * Lines that surely meet in one installation: the unconditional ones, with those under one and the same condition that
 * the cell leaves open. Whether two such conditions can hold at once, nobody knows.
 */
function installedTogether(inCell: readonly LineInCell[]): readonly (readonly SideLine[])[] {
  const byCondition = new Map<string, SideLine[]>([['', []]]);
  for (const { line, residual } of inCell) {
    const known = byCondition.get(residual);
    if (known === undefined) byCondition.set(residual, [line]);
    else known.push(line);
  }
  const always = byCondition.get('') ?? [];
  // All worded alike: one line speaks for them.
  const speaking = isWordedDifferently(always) ? always : always.slice(0, 1);
  return [...byCondition.values()].map((lines) => (lines === always ? always : [...speaking, ...lines]));
}

function isWordedDifferently(lines: readonly SideLine[]): boolean {
  const [first, ...others] = lines.map(unconditionalWording);
  return others.some((other) => other !== first);
}

/** Two addresses do, and versions that have nothing in common; beside one address, pip takes a name for what lies there. */
function excludeEachOther(lines: readonly SideLine[]): boolean {
  const addresses = new Set(lines.map(({ entry }) => sourceOf(entry)));
  addresses.delete('index');
  if (addresses.size > 1) return true;
  return allowNone(lines.flatMap(({ entry }) => entry.specifiers));
}

function judgeLineBreaks(document: Document): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const offset of document.unusualLineBreaks) {
    const place = placeAt(document, offset);
    const character = document.text.slice(offset, offset + 1);
    if (drafts.has(place.line)) continue;
    const text = lineAround(document.text, offset);
    drafts.set(place.line, {
      ...lineDraft(`${document.path} ${text}`, { ...place, text }),
      detail: { code: 'unusual-line-break', character },
    });
  }
  return [...drafts.values()];
}

/** The line, as people see it, that an offset lies in; at most 200 units on either side. */
function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const after = text.slice(offset, offset + 200);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const ends = [after.indexOf('\n'), after.indexOf('\r')].filter((index) => index !== -1);
  return before.slice(start) + after.slice(0, ends.length === 0 ? after.length : Math.min(...ends));
}

function lineDraft(key: string, line: Draft['lines'][number]): Omit<Draft, 'detail'> {
  return { kind: 'line', key, package: null, name: '', bases: [], lines: [line], via: null };
}
