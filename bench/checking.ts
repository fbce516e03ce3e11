/** The whole process of a check of ever more files, against what else would check them, and a Node that only splits them into lines. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { familyFiles, linesInFile, writeFiles } from './families.ts';
import {
  atMost,
  inTurns,
  type Measurement,
  median,
  pairsOf,
  timesAsFast,
  timesTheCost,
  timesTheTime,
} from './measure.ts';
import { timeProcess } from './process.ts';
import type { Python } from './python.ts';
import { findSyncpack, packageFiles } from './syncpack.ts';

const cli = resolve(import.meta.dirname, '../dist/cli/index.js');
const floor = 'reading and splitting lines';

/** Files, rounds, rounds with the others, and how many times the floor a check may cost: only the largest is long enough to promise it. */
const sizes: readonly (readonly [files: number, rounds: number, withOthers: number, times: number])[] = [
  [10, 9, 5, Number.POSITIVE_INFINITY],
  [100, 9, 5, Number.POSITIVE_INFINITY],
  [1_000, 7, 2, Number.POSITIVE_INFINITY],
  [10_000, 9, 1, 5],
];

export async function measureChecking(python: Python | null): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const at = (files: number): string => join(folder, `requirements-${files}`);
  try {
    const rows: Measurement[] = [];
    for (const [files, count, withOthers, times] of sizes) {
      const root = at(files);
      writeFiles(root, familyFiles(files));
      const name = `check ${inWords(files)} files, ${inWords(files * linesInFile)} lines`;
      const floors = await inTurns(count, { ours: () => check(root), [floor]: () => readAndSplit(root) });
      const others = await inTurns(withOthers, {
        ours: () => check(root),
        ...othersAt(root, join(folder, `packages-${files}`), files, python),
      });
      rows.push(timesTheCost(name, floor, pairsOf(floors, 'ours', floor), times));
      for (const other of ['script with packaging', 'syncpack, on package.json files']) {
        const pairs = pairsOf(others, 'ours', other);
        if (pairs.length > 0) rows.push(timesAsFast(name, other, pairs));
      }
    }
    const globs = join(folder, 'globs');
    writeFiles(globs, familyFiles(10_000, { byGlobs: true }));
    const listed = await inTurns(9, { ours: () => check(globs), [floor]: () => readAndSplit(globs) });
    const listedName = 'check 10,000 files, 1,000,000 lines, the policy names variants by globs';
    rows.push(timesTheCost(listedName, floor, pairsOf(listed, 'ours', floor), 5));
    const respelt = join(folder, 'respelt');
    writeFiles(respelt, familyFiles(1_000, { inOtherWords: true }));
    const unlike = await inTurns(7, { ours: () => check(respelt), [floor]: () => readAndSplit(respelt) });
    const itsName = 'check 1,000 files, half of the lines of a variant in other words';
    rows.push(timesTheCost(itsName, floor, pairsOf(unlike, 'ours', floor), Number.POSITIVE_INFINITY));
    const both = await inTurns(3, { all: () => check(at(10_000)), tenth: () => check(at(1_000)) });
    const peak = median([1, 2, 3].map(() => peakOfCheck(at(10_000), join(folder, 'usage'))));
    return [
      ...rows,
      timesTheTime('check 10,000 files, 1,000,000 lines', 'a tenth of both', pairsOf(both, 'all', 'tenth'), 11),
      atMost('check 10,000 files, peak of memory', peak, 300, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}

function check(root: string): number {
  return timeProcess(execPath, [cli, 'check', '--root', root, '--quiet'], 1);
}

function readAndSplit(root: string): number {
  return timeProcess(execPath, [join(import.meta.dirname, 'floor.mjs'), root], 0);
}

/** What a user would pick instead, each with files of its own kind. */
function othersAt(root: string, packages: string, files: number, python: Python | null): Record<string, () => number> {
  const others: Record<string, () => number> = {};
  if (typeof python?.packaging === 'string') {
    const args = [join(import.meta.dirname, 'check.py'), root];
    others['script with packaging'] = () => timeProcess(python.program, args, 1);
  }
  const syncpack = findSyncpack();
  if (syncpack !== null) {
    writeFiles(packages, packageFiles(files));
    const lint = [syncpack.launcher, 'lint'];
    others['syncpack, on package.json files'] = () => timeProcess(execPath, lint, 1, { cwd: packages });
  }
  return others;
}

/** Megabytes. */
function peakOfCheck(root: string, file: string): number {
  const preload = ['--require', join(import.meta.dirname, 'report-usage.cjs')];
  const args = [...preload, cli, 'check', '--root', root, '--quiet'];
  timeProcess(execPath, args, 1, { env: { PROCESS_USAGE: file } });
  return JSON.parse(readFileSync(file, 'utf8')).megabytes;
}
