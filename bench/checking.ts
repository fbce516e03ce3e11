/** The whole process of a check of ever more files, against a Node that reads the same files and splits them into lines. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { linesInFile, writeFamilies } from './families.ts';
import { atMost, inTurns, type Measurement, median, milliseconds, timesTheCost } from './measure.ts';

const cli = resolve(import.meta.dirname, '../dist/cli/index.js');
const floor = join(import.meta.dirname, 'floor.mjs');

/** Files, pairs of runs, and how many times the floor a check may cost: only the largest is long enough to promise it. */
const sizes: readonly (readonly [files: number, pairs: number, times: number])[] = [
  [10, 7, Number.POSITIVE_INFINITY],
  [100, 7, Number.POSITIVE_INFINITY],
  [1_000, 5, Number.POSITIVE_INFINITY],
  [10_000, 3, 5],
];

export function measureChecking(wanted: string): readonly Measurement[] {
  if (!'check'.includes(wanted)) return [];
  if (!existsSync(cli)) {
    console.log('check: left out, dist/ is not built');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  try {
    const measured = sizes.map(([files, pairs, times]) => {
      const root = join(folder, String(files));
      writeFamilies(root, files);
      const name = `check of ${files} files, ${files * linesInFile} lines`;
      return timesTheCost(
        name,
        inTurns(
          pairs,
          () => check(root).time,
          () => run([floor, root], 0),
        ),
        times,
      );
    });
    const [, , thousand, tenThousand] = measured;
    const root = join(folder, '10000');
    const peak = median(Array.from({ length: 3 }, () => check(root, join(folder, 'peak')).megabytes));
    return [
      ...measured,
      atMost('ten times the files, time of a check', (tenThousand?.ours ?? 0) / (thousand?.ours ?? 0), 11, '×'),
      atMost('check of 10000 files, peak of memory', peak, 300, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One check in a process of its own; its peak of memory too when a file for it is named. */
function check(root: string, peakFile?: string): { readonly time: number; readonly megabytes: number } {
  const args = [cli, 'check', '--root', root, '--quiet'];
  if (peakFile === undefined) return { time: run(args, 1), megabytes: Number.NaN };
  const time = run(['--import', join(import.meta.dirname, 'report-memory.mjs'), ...args], 1, { PEAK_MEMORY: peakFile });
  return { time, megabytes: Number(readFileSync(peakFile, 'utf8')) };
}

function run(args: readonly string[], expected: number, more: Readonly<Record<string, string>> = {}): number {
  return milliseconds(() => {
    const { status } = spawnSync(execPath, args, { stdio: 'ignore', env: { ...env, ...more } });
    if (status !== expected) throw new Error(`node ${args.join(' ')}: exit status ${status}`);
  });
}
