/**
 * `npm run bench`: measures what the project promises, prints a table of ratios, and writes `bench/latest.json`.
 *
 * A ratio is the median over rounds in which the contenders ran one after the other, so that a busy machine slows all of
 * them. `npm run bench -- parse start` runs two parts, `--markdown` prints the table for a page, and `--write` (of a whole
 * run) puts it into docs/performance.md. Exit status 1: something promised was missed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, exit, versions } from 'node:process';
import { parseArgs } from 'node:util';
import { measureAction } from './action.ts';
import { measureChecking } from './checking.ts';
import { measureComparing } from './comparing.ts';
import { measureFix } from './fix.ts';
import type { Measurement } from './measure.ts';
import { measureParsing } from './parsing.ts';
import { findPython } from './python.ts';
import { measureStart } from './start.ts';
import { findSyncpack } from './syncpack.ts';
import { betweenMarkers, markdownTable, textTable } from './table.ts';

const root = resolve(import.meta.dirname, '..');
const page = join(root, 'docs/performance.md');
const report = join(import.meta.dirname, 'latest.json');
const python = findPython();

const parts: Readonly<Record<string, () => readonly Measurement[] | Promise<readonly Measurement[]>>> = {
  parse: () => measureParsing(python),
  compare: () => measureComparing(python),
  start: () => measureStart(python),
  action: measureAction,
  check: () => measureChecking(python),
  fix: measureFix,
};

const { values: asked, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { markdown: { type: 'boolean' }, write: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) refuse(`there is no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}`);
if (asked.write && positionals.length > 0) refuse('--write is for a whole run: a part would leave the rest as it was');
if (!existsSync(join(root, 'dist/cli/index.js'))) refuse('dist/ is not built: npm run bundle');
const contenders = contendersLine();
console.log(contenders);

const measurements: Measurement[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const started = performance.now();
  measurements.push(...(await measure()));
  console.log(`${name}: measured in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${asked.markdown ? markdownTable(measurements) : textTable(measurements)}`);
writeFileSync(report, `${JSON.stringify({ contenders, measurements }, null, 2)}\n`);
console.log(`\nAs JSON: ${report}`);
if (asked.write) {
  const figures = `${contenders}\n\n${markdownTable(measurements)}`;
  writeFileSync(page, betweenMarkers(readFileSync(page, 'utf8'), figures));
}
exit(measurements.every(({ met }) => met) ? 0 : 1);

/** One line: what ran, and in which versions. */
function contendersLine(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules/pip-requirements-js/package.json'), 'utf8'),
  );
  const syncpack = findSyncpack();
  const has = (name: string, version: string | null | undefined): string =>
    `${name} ${version ?? '(not there, left out)'}`;
  const month = new Date().toLocaleDateString('en', { month: 'long', year: 'numeric' });
  return `${month}, ${[
    `Node ${versions.node}`,
    has('Python', python?.version),
    has('packaging', python?.packaging),
    has('pip', python?.pip),
    has('pip-requirements-js', manifest.version),
    has('syncpack', syncpack?.version),
    `${availableParallelism()} processor cores`,
    // What others had the machine do: 0 is a quiet one. Windows has no such figure, and says 0.
    `load ${loadavg()[0]?.toFixed(1)} when it began`,
  ].join(', ')}.`;
}

function refuse(why: string): never {
  console.error(`bench: ${why}`);
  exit(2);
}
