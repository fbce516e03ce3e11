/** Parsing a file of 20,000 lines, against a Python loop over `packaging.requirements.Requirement`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { bundle } from './bundle.ts';
import { requirementLines } from './lines.ts';
import { inTurns, type Measurement, milliseconds, timesAsFast } from './measure.ts';

const lineCount = 20_000;
const pairCount = 7;

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
    const once = bundle('parse-once.ts', join(folder, 'once'));
    const warm = bundle('parse.ts', join(folder, 'warm'));
    const script = (name: string): string => join(import.meta.dirname, name);
    const fresh = inTurns(
      pairCount,
      () => milliseconds(() => read(execPath, [once, file])),
      () => milliseconds(() => read(python, [script('parse_once.py'), file])),
    );
    const warmed = inTurns(
      pairCount,
      () => read(execPath, [warm, file]),
      () => read(python, [script('parse.py'), file]),
    );
    return [
      timesAsFast('parse, fresh process from start to end', fresh, 5),
      timesAsFast('parse, warm process', warmed, 10),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs one side, refuses it when it did not read every line, and gives the time that it prints (NaN if it prints none). */
function read(program: string, args: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  const printed = stdout.trim().split(' ').map(Number);
  const requirements = printed.at(-1);
  if (requirements !== lineCount) throw new Error(`${program} read ${requirements} of ${lineCount} requirements`);
  return printed.length > 1 ? (printed[0] ?? Number.NaN) : Number.NaN;
}
