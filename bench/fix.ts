/** Planning, proving and applying 10,000 findings in 1,000 files, against a tenth of it: the time must grow as the input. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { inTurns, type Measurement, timesTheCost } from './measure.ts';

const files = 1_000;
const pairCount = 3;

export function measureFix(wanted: string): readonly Measurement[] {
  if (!'fix'.includes(wanted)) return [];
  const pairs = inTurns(
    pairCount,
    () => read(files),
    () => read(files / 10),
  );
  return [timesTheCost('fix of 10,000 findings in 1,000 files, against a tenth', pairs, 12)];
}

/** Milliseconds of a fix, in a process of its own; refuses a fix that left anything. */
function read(count: number): number {
  const script = join(import.meta.dirname, 'fixing.ts');
  const { status, stdout, stderr } = spawnSync(execPath, [script, String(count)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [time = Number.NaN, fixed = 0] = stdout.trim().split(' ').map(Number);
  if (fixed < count * 9) throw new Error(`only ${fixed} findings were fixed in ${count} files`);
  return time;
}
