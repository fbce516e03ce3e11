import type { Cell, Environment, Where } from '../python/environment.ts';
import { describeCells, gridOf } from '../python/environment.ts';
import type { Marker, MarkerValue } from '../python/marker.ts';
import { evaluateMarker, markerText } from '../python/marker.ts';
import type { SideLine } from './side.ts';

/** A line that applies in a cell, under the condition that the cell leaves open (empty: always). */
export interface LineInCell {
  readonly line: SideLine;
  readonly residual: string;
}

/** Cells in which exactly the same lines of both sides apply: judged once. */
export interface CellClass {
  /** `all`: every cell of the grid, without a look at them. */
  readonly cells: readonly Cell[] | 'all';
  readonly base: readonly LineInCell[];
  readonly variant: readonly LineInCell[];
}

/** The environments a variant may be installed in, and what each marker says in them. */
export interface Grid {
  /** Made when a marker first asks: most files have none. */
  readonly cells: () => readonly Cell[];
  /** One value per cell. Equal markers are evaluated once. */
  readonly valuesOf: (marker: Marker) => readonly MarkerValue[];
}

/** Grids by environment, each made once; the groups of a check share them. */
export type Grids = (environment: Environment) => Grid;

/** No grid is made before it is asked for. Environments that allow the same share one. */
export function makeGrids(): Grids {
  const grids = new Map<string, Grid>();
  return (environment) => {
    const { python, platform, machine, implementation } = environment;
    const key = [python, platform, machine, implementation].join(' ');
    const known = grids.get(key) ?? gridFor(environment);
    grids.set(key, known);
    return known;
  };
}

function gridFor(environment: Environment): Grid {
  let made: readonly Cell[] | null = null;
  const cells = (): readonly Cell[] => {
    made ??= gridOf(environment);
    return made;
  };
  const byText = new Map<string, readonly MarkerValue[]>();
  const byMarker = new WeakMap<Marker, readonly MarkerValue[]>();
  const evaluate = (marker: Marker): readonly MarkerValue[] => {
    const text = markerText(marker);
    const known = byText.get(text);
    if (known !== undefined) return known;
    if (byText.size === mostTexts) byText.clear();
    const values = cells().map((cell) => evaluateMarker(marker, cell));
    byText.set(text, values);
    return values;
  };
  return {
    cells,
    valuesOf(marker) {
      let values = byMarker.get(marker);
      if (values === undefined) {
        values = evaluate(marker);
        byMarker.set(marker, values);
      }
      return values;
    },
  };
}

/** How many markers' values are kept: more than a repository has, and not more than memory can hold. */
const mostTexts = 5_000;

/** The cells of the grid, put together where the same lines of the two sides apply. Lines without markers make one class. */
export function cellClasses(grid: Grid, base: readonly SideLine[], variant: readonly SideLine[]): readonly CellClass[] {
  if (!base.some(hasMarker) && !variant.some(hasMarker)) {
    return [{ cells: 'all', base: base.map(always), variant: variant.map(always) }];
  }
  const classes = new Map<string, { cells: Cell[]; base: readonly LineInCell[]; variant: readonly LineInCell[] }>();
  grid.cells().forEach((cell, index) => {
    const baseInCell = linesIn(grid, base, index);
    const variantInCell = linesIn(grid, variant, index);
    const key = JSON.stringify([keyIn(base, baseInCell), keyIn(variant, variantInCell)]);
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { cells: [cell], base: baseInCell, variant: variantInCell });
    else known.cells.push(cell);
  });
  return [...classes.values()];
}

/** Whether any of the lines may hold in an environment of the grid. */
export function applies(grid: Grid, lines: readonly SideLine[]): boolean {
  return lines.some((line) => mayHold(grid, line));
}

/** Those of the lines that may hold in an environment of the grid. */
export function applied(grid: Grid, lines: readonly SideLine[]): readonly SideLine[] {
  return lines.every((line) => mayHold(grid, line)) ? lines : lines.filter((line) => mayHold(grid, line));
}

/** Whether there is an environment in which lines of both apply. */
export function meet(grid: Grid, lines: readonly SideLine[], others: readonly SideLine[]): boolean {
  return cellClasses(grid, lines, others).some(({ base, variant }) => base.length > 0 && variant.length > 0);
}

function mayHold(grid: Grid, { entry: { marker } }: SideLine): boolean {
  return marker === null || grid.valuesOf(marker).some((value) => value !== false);
}

/** Where something holds, or an example of it; null when it holds in every cell of the grid. */
export function witnessOf(grid: Grid, classes: readonly CellClass[]): Where | null {
  const named: Cell[] = [];
  for (const { cells } of classes) {
    if (cells === 'all') return null;
    for (const cell of cells) named.push(cell);
  }
  const all = grid.cells();
  return named.length === all.length ? null : describeCells(named, all);
}

/** Whether the conditions `by` hold wherever the conditions `of` hold, as far as their texts tell. */
export function covers(by: readonly LineInCell[], of: readonly LineInCell[]): boolean {
  if (by.some(({ residual }) => residual === '')) return true;
  const conditions = new Set(by.map(({ residual }) => residual));
  return of.every(({ residual }) => residual !== '' && conditions.has(residual));
}

function hasMarker({ entry }: SideLine): boolean {
  return entry.marker !== null;
}

function always(line: SideLine): LineInCell {
  return { line, residual: '' };
}

function linesIn(grid: Grid, lines: readonly SideLine[], cellIndex: number): readonly LineInCell[] {
  const inCell: LineInCell[] = [];
  for (const line of lines) {
    const { marker } = line.entry;
    const value = marker === null ? true : (grid.valuesOf(marker)[cellIndex] ?? false);
    if (value === false) continue;
    inCell.push({ line, residual: value === true ? '' : value });
  }
  return inCell;
}

function keyIn(lines: readonly SideLine[], inCell: readonly LineInCell[]): readonly (string | null)[] {
  const residuals = new Map(inCell.map(({ line, residual }) => [line, residual]));
  return lines.map((line) => residuals.get(line) ?? null);
}
