/**
 * `npm run bench`: measures what the project promises, prints a table of ratios, and writes `bench/latest.json`.
 *
 * A ratio is the median over pairs that were run one after the other, in turns, so that a busy machine slows both sides.
 * Only the measurements whose name contains an argument are run, when one is given: `npm run bench -- parse`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, versions } from 'node:process';
import { measureChecking } from './checking.ts';
import { measureFix } from './fix.ts';
import type { Measurement } from './measure.ts';
import { measureParsing } from './parsing.ts';
import { measureStart } from './start.ts';

const benches = [measureParsing, measureStart, measureChecking, measureFix];

const wanted = argv[2] ?? '';
const measurements: readonly Measurement[] = benches.flatMap((bench) => bench(wanted));
console.log(table(measurements));
const file = join(import.meta.dirname, 'latest.json');
writeFileSync(file, `${JSON.stringify({ node: versions.node, measurements }, null, 2)}\n`);
console.log(`\nAs JSON: ${file}`);
exit(measurements.every(({ met }) => met) ? 0 : 1);

function table(rows: readonly Measurement[]): string {
  const header = ['measured', 'ours', 'theirs', 'ratio', 'wanted', ''];
  const time = (value: number | null): string => (value === null ? '' : `${value.toFixed(1)} ms`);
  const lines = rows.map(({ name, ours, theirs, ratio, unit, target, met }) => [
    name,
    time(ours),
    time(theirs),
    `${ratio.toFixed(2)} ${unit}`,
    target,
    target === '' ? '' : met ? 'met' : 'MISSED',
  ]);
  const widths = header.map((title, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0), title.length),
  );
  return [header, ...lines]
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
