import type { Measurement } from './measure.ts';

/** For a terminal: columns of equal width. */
export function textTable(measurements: readonly Measurement[]): string {
  const rows = [header, ...measurements.map(cells)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** For the documentation. */
export function markdownTable(measurements: readonly Measurement[]): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`.replaceAll(/\| {2}(?=\|)/g, '| ');
  return [row(header), `|${'---|'.repeat(header.length)}`, ...measurements.map((one) => row(cells(one)))].join('\n');
}

/** The page with other text between its two markers; throws when it lacks them. */
export function betweenMarkers(page: string, text: string): string {
  const [before, rest, ...more] = page.split(`${begin}\n`);
  const [, after, ...further] = rest?.split(end) ?? [];
  if (after === undefined || more.length + further.length > 0)
    throw new Error(`The page needs ${begin} and ${end}, once`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

const begin = '<!-- npm run bench -- --write: from here -->';
const end = '<!-- to here -->';
const header = ['measured', 'against', 'ours', 'theirs', 'ratio', 'wanted', ''];

function cells({ name, against, ours, theirs, ratio, unit, target, met }: Measurement): readonly string[] {
  const verdict = target === '' ? '' : met ? 'met' : 'missed';
  return [name, against, time(ours), time(theirs), `${amount(ratio)} ${unit}`, target, verdict];
}

/** Milliseconds with three digits, and no less than whole ones. */
function time(value: number | null): string {
  return value === null ? '' : `${amount(value)} ms`;
}

function amount(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
