/** Planning, proving and applying 10,000 findings in 1,000 files, against a tenth of it: the time must grow as the input. */
import { join } from 'node:path';
import { execPath } from 'node:process';
import { inTurns, type Measurement, pairsOf, timesTheTime } from './measure.ts';
import { readTime } from './process.ts';

const files = 1_000;
const findingsInFile = 10;
const script = join(import.meta.dirname, 'fixing.ts');

export async function measureFix(): Promise<readonly Measurement[]> {
  const fix = (count: number) => () => readTime(execPath, [script, String(count)], count * findingsInFile);
  const rounds = await inTurns(3, { all: fix(files), tenth: fix(files / 10) });
  return [timesTheTime('fix 10,000 findings in 1,000 files', 'a tenth of both', pairsOf(rounds, 'all', 'tenth'), 12)];
}
