/** Parsing a file of 20,000 lines, against a Python loop over `packaging.requirements.Requirement`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { requirementLines } from './lines.ts';
import { inTurns, type Measurement, timesAsFast } from './measure.ts';

const lineCount = 20_000;
const pairCount = 7;

/** Times in milliseconds inside one process, and how many requirements were read. */
interface Reading {
  readonly first: number;
  readonly warm: number;
  readonly requirements: number;
}

export function measureParsing(wanted: string): readonly Measurement[] {
  if (!'parse'.includes(wanted)) return [];
  const python = env['DEPENDENCY_FILE_SYNC_ORACLE'] ?? 'python3';
  const version = spawnSync(python, ['-c', 'import packaging; print(packaging.__version__)'], { encoding: 'utf8' });
  if (version.status !== 0) {
    console.log('parse: left out, there is no Python with packaging (name one in DEPENDENCY_FILE_SYNC_ORACLE)');
    return [];
  }
  const lines = requirementLines(lineCount);
  const distinct = new Set(lines).size / lineCount;
  console.log(
    `parse: ${lineCount} lines, ${(100 * distinct).toFixed(1)} % distinct, packaging ${version.stdout.trim()}`,
  );

  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const file = join(folder, 'requirements.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  try {
    const ours = (): Reading => read(execPath, [join(import.meta.dirname, 'parse.ts'), file]);
    const theirs = (): Reading => read(python, [join(import.meta.dirname, 'parse.py'), file]);
    const firsts: [number, number][] = [];
    const warm = inTurns(
      pairCount,
      () => {
        const reading = ours();
        firsts.push([reading.first, Number.NaN]);
        return reading.warm;
      },
      () => {
        const reading = theirs();
        const pair = firsts.at(-1);
        if (pair !== undefined) pair[1] = reading.first;
        return reading.warm;
      },
    );
    return [timesAsFast('parse, fresh process', firsts, 5), timesAsFast('parse, warm', warm, 10)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs one side, and refuses a side that did not read every line. */
function read(program: string, args: readonly string[]): Reading {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  const [first = Number.NaN, warm = Number.NaN, requirements = 0] = stdout.trim().split(' ').map(Number);
  if (requirements !== lineCount) throw new Error(`${program} read ${requirements} of ${lineCount} requirements`);
  return { first, warm, requirements };
}
