/** Parsing a file of 20,000 lines, against what a user would parse it with, and against splitting it into lines. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { bundle, bundleLaunched } from './bundle.ts';
import { requirementLines } from './lines.ts';
import {
  inTurns,
  type Measurement,
  median,
  milliseconds,
  pairsOf,
  type Round,
  timesAsFast,
  timesTheCost,
} from './measure.ts';
import { readTime } from './process.ts';
import type { Python } from './python.ts';

const lineCount = 20_000;
const freshRounds = 15;
const floor = 'reading and splitting lines';

type Mode = 'once' | 'warm' | 'asked';
type Run = (mode: Mode) => number;

export async function measureParsing(python: Python | null): Promise<readonly Measurement[]> {
  const lines = requirementLines(lineCount);
  const distinct = new Set(lines).size / lineCount;
  console.log(`parse: ${lineCount} lines, ${(100 * distinct).toFixed(1)} % distinct`);
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const file = join(folder, 'requirements.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const node = async (script: string): Promise<Run> => {
    const bundled = await bundle(script, join(folder, script));
    return (mode) => readTime(execPath, [bundled, mode, file], lineCount);
  };
  const script = (name: string): Run => {
    const path = join(import.meta.dirname, name);
    return (mode) => readTime(python?.program ?? '', [path, mode, file], lineCount);
  };
  try {
    const launched = await bundleLaunched('parse.ts', join(folder, 'parse.ts'));
    const kept = join(folder, 'kept');
    const ours = (variables: Readonly<Record<string, string>>): Run => {
      return (mode) => readTime(execPath, [launched, mode, file], lineCount, { env: variables });
    };
    const again = ours({ NODE_COMPILE_CACHE: kept, NODE_DISABLE_COMPILE_CACHE: '' });
    const first = ours({ NODE_DISABLE_COMPILE_CACHE: '1' });
    const packaging = typeof python?.packaging === 'string' && { packaging: script('parse.py') };
    const pip = typeof python?.pip === 'string' && { pip: script('parse_pip.py') };
    // Under a name of its own, as it runs beside the others in each round.
    const asked: Run = (mode) => again(mode === 'once' ? 'asked' : mode);
    const quick = { again, first, asked, [floor]: await node('parse-floor.ts'), ...packaging };
    // Both take seconds for what the others do in a fraction of one, so there is one round of them, and ours runs three times.
    const thrice: Run = (mode) => median([again(mode), again(mode), again(mode)]);
    const slow = { again: thrice, ...pip, 'pip-requirements-js': await node('parse-peer.ts') };
    again('once');
    if (readdirSync(kept).length !== 1) throw new Error('nothing was kept of our script');
    const fresh = [...(await inFreshProcesses(freshRounds, quick)), ...(await inFreshProcesses(2, { again, ...pip }))];
    const name = `parse ${lineCount.toLocaleString('en')} lines`;
    return [
      ...rows(`${name}, fresh process, all of it, again`, 'again', 6, fresh),
      ...rows(`${name}, fresh process, all of it, nothing kept`, 'first', 6, fresh),
      ...rows(`${name}, fresh process, the parsing alone, again`, 'again', 6, fresh, alone),
      ...rows(`${name}, fresh process, the parsing alone, nothing kept`, 'first', 6, fresh, alone),
      ...rows(`${name}, each asked for its versions, fresh process, all of it, again`, 'asked', 6, fresh),
      ...rows(
        `${name}, each asked for its versions, fresh process, the parsing alone, again`,
        'asked',
        6,
        fresh,
        alone,
      ),
      ...rows(`${name}, warm process`, 'again', 12, [
        ...(await inTurns(3, warm({ again, [floor]: quick[floor], ...packaging }))),
        ...(await inTurns(1, warm(slow))),
      ]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const alone = ', the parsing alone';

/** Rounds with two times of each contender: of its process from start to end, as a user waits for it, and of the parsing alone. */
async function inFreshProcesses(count: number, runs: Readonly<Record<string, Run>>): Promise<readonly Round[]> {
  const inside: Round[] = [];
  let current: Record<string, number> = {};
  const whole = mapped(runs, (run, name) =>
    milliseconds(() => {
      current[name + alone] = run('once');
    }),
  );
  const rounds = await inTurns(count, whole, () => {
    inside.push(current);
    current = {};
  });
  return rounds.map((round, index) => ({ ...round, ...inside[index] }));
}

/** The time that a warm process measures itself. */
function warm(runs: Readonly<Record<string, Run>>): Record<string, () => number> {
  return mapped(runs, (run) => run('warm'));
}

function mapped(
  runs: Readonly<Record<string, Run>>,
  time: (run: Run, name: string) => number,
): Record<string, () => number> {
  return Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, () => time(run, name)]));
}

/** One row for each contender that ran in the same rounds as ours. */
function rows(
  name: string,
  ours: 'again' | 'first' | 'asked',
  packaging: number,
  rounds: readonly Round[],
  which: typeof alone | '' = '',
): readonly Measurement[] {
  const wanted = { packaging, pip: 0, 'pip-requirements-js': 150 };
  const peers = Object.entries(wanted).flatMap(([peer, atLeast]) => {
    const pairs = pairsOf(rounds, ours + which, peer + which);
    return pairs.length === 0 ? [] : [timesAsFast(name, peer, pairs, atLeast)];
  });
  return [...peers, timesTheCost(name, floor, pairsOf(rounds, ours + which, floor + which))];
}
