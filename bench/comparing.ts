/** Comparing alone, in a warm process: 1,000 files that were parsed before, against the same step of a script with packaging. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { bundle } from './bundle.ts';
import { familyFiles, filesInFamily, writeFiles } from './families.ts';
import { inTurns, type Measurement, pairsOf, timesAsFast } from './measure.ts';
import { readTime } from './process.ts';
import type { Python } from './python.ts';

const files = 1_000;
const script = join(import.meta.dirname, 'compare.py');

export async function measureComparing(python: Python | null): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const root = join(folder, 'files');
  try {
    writeFiles(root, familyFiles(files));
    const ours = await bundle('compare.ts', join(folder, 'ours'));
    const expected = files / filesInFamily;
    const rounds = await inTurns(3, {
      ours: () => readTime(execPath, [ours, root], expected),
      ...(typeof python?.packaging === 'string' && {
        packaging: () => readTime(python.program, [script, root], expected),
      }),
    });
    const name = `compare ${files.toLocaleString('en')} parsed files of 100 lines, warm process`;
    const pairs = pairsOf(rounds, 'ours', 'packaging');
    return pairs.length === 0 ? [] : [timesAsFast(name, 'script with packaging', pairs)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
