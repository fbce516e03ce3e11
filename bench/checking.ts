/** The whole process of a check of ever more files, against what else would check them, and a Node that only splits them into lines. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { familyFiles, linesInFile, writeFiles } from './families.ts';
import { atMost, inTurns, type Measurement, median, pairsOf, timesAsFast, timesTheCost } from './measure.ts';
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
  [10_000, 3, 1, 5],
];

export async function measureChecking(python: Python | null): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  try {
    const rows: Measurement[] = [];
    const ours = new Map<number, number>();
    for (const [files, count, withOthers, times] of sizes) {
      const root = join(folder, `requirements-${files}`);
      writeFiles(root, familyFiles(files));
      const name = `check ${inWords(files)} files, ${inWords(files * linesInFile)} lines`;
      const floors = await inTurns(count, { ours: () => check(root), [floor]: () => readAndSplit(root) });
      const others = await inTurns(withOthers, { ours: () => check(root), ...othersAt(folder, files, python) });
      rows.push(timesTheCost(name, floor, pairsOf(floors, 'ours', floor), times));
      for (const other of ['script with packaging', 'syncpack, on package.json files']) {
        const pairs = pairsOf(others, 'ours', other);
        if (pairs.length > 0) rows.push(timesAsFast(name, other, pairs));
      }
      ours.set(files, median(floors.map((round) => round['ours'] ?? Number.NaN)));
    }
    const growth = (ours.get(10_000) ?? Number.NaN) / (ours.get(1_000) ?? Number.NaN);
    const peak = median([1, 2, 3].map(() => peakOfCheck(join(folder, 'requirements-10000'), join(folder, 'usage'))));
    return [
      ...rows,
      atMost('check 10,000 files instead of 1,000', growth, 11, 'times the time'),
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
function othersAt(folder: string, files: number, python: Python | null): Record<string, () => number> {
  const others: Record<string, () => number> = {};
  if (typeof python?.packaging === 'string') {
    const args = [join(import.meta.dirname, 'check.py'), join(folder, `requirements-${files}`)];
    others['script with packaging'] = () => timeProcess(python.program, args, 1);
  }
  const syncpack = findSyncpack();
  if (syncpack !== null) {
    const cwd = join(folder, `packages-${files}`);
    writeFiles(cwd, packageFiles(files));
    others['syncpack, on package.json files'] = () => timeProcess(execPath, [syncpack.launcher, 'lint'], 1, { cwd });
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
