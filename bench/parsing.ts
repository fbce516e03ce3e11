/** Parsing a file of 20,000 lines, against what a user would parse it with, and against splitting it into lines. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { bundle } from './bundle.ts';
import { requirementLines } from './lines.ts';
import { inTurns, type Measurement, median, milliseconds, pairsOf, timesAsFast, timesTheCost } from './measure.ts';
import { readTime } from './process.ts';
import type { Python } from './python.ts';

const lineCount = 20_000;
const floor = 'reading and splitting lines';

type Run = (mode: 'once' | 'warm') => number;

export async function measureParsing(python: Python | null): Promise<readonly Measurement[]> {
  const lines = requirementLines(lineCount);
  const distinct = new Set(lines).size / lineCount;
  console.log(`parse: ${lineCount} lines, ${(100 * distinct).toFixed(1)} % distinct`);
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const file = join(folder, 'requirements.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const node = (script: string): Run => {
    const bundled = bundle(script, join(folder, script));
    return (mode) => readTime(execPath, [bundled, mode, file], lineCount);
  };
  const script = (name: string): Run => {
    const path = join(import.meta.dirname, name);
    return (mode) => readTime(python?.program ?? '', [path, mode, file], lineCount);
  };
  try {
    const ours = node('parse.ts');
    const packaging = typeof python?.packaging === 'string' && { packaging: script('parse.py') };
    const pip = typeof python?.pip === 'string' && { pip: script('parse_pip.py') };
    const quick = { ours, [floor]: node('parse-floor.ts'), ...packaging };
    // Both take seconds for what the others do in a fraction of one, so there is one round of them, and ours runs three times.
    const thrice: Run = (mode) => median([ours(mode), ours(mode), ours(mode)]);
    const slow = { ours: thrice, ...pip, 'pip-requirements-js': node('parse-peer.ts') };
    return [
      ...rows('parse 20,000 lines, fresh process', 6, [
        ...(await inTurns(7, whole(quick))),
        ...(await inTurns(2, whole({ ours, ...pip }))),
      ]),
      ...rows('parse 20,000 lines, warm process', 12, [
        ...(await inTurns(3, warm(quick))),
        ...(await inTurns(1, warm(slow))),
      ]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The process from start to end, as a user waits for it. */
function whole(runs: Readonly<Record<string, Run>>): Record<string, () => number> {
  return mapped(runs, (run) => milliseconds(() => run('once')));
}

/** The time that a warm process measures itself. */
function warm(runs: Readonly<Record<string, Run>>): Record<string, () => number> {
  return mapped(runs, (run) => run('warm'));
}

function mapped(runs: Readonly<Record<string, Run>>, time: (run: Run) => number): Record<string, () => number> {
  return Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, () => time(run)]));
}

/** One row for each contender that ran. */
function rows(name: string, packaging: number, rounds: Parameters<typeof pairsOf>[0]): readonly Measurement[] {
  const wanted = { packaging, pip: 0, 'pip-requirements-js': 150 };
  const peers = Object.entries(wanted).flatMap(([peer, atLeast]) => {
    const pairs = pairsOf(rounds, 'ours', peer);
    return pairs.length === 0 ? [] : [timesAsFast(name, peer, pairs, atLeast)];
  });
  return [...peers, timesTheCost(name, floor, pairsOf(rounds, 'ours', floor))];
}
