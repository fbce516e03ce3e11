/**
 * The action on the incident as a pull request, on the stand-in for GitHub, run as the runner runs it; against a Node
 * that does nothing, and one that loads the same and does nothing.
 *
 * Its own time is what its process takes from start to end without the time in which its event loop had nothing to do:
 * over the API that is waiting for the server, or for a pause between two writes; out of a checkout, waiting for git.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { startGitHub } from '../__tests__/github-stand-in/index.ts';
import { bundle } from './bundle.ts';
import { bundleNothing, recording } from './empty-bundle.ts';
import { runIncident, timeStep } from './incident.ts';
import { inTurns, type Measurement, pairsOf, type Round, timesBeyond, timesTheCost, triplesOf } from './measure.ts';
import { empty, libraries, nothing } from './start.ts';

const root = resolve(import.meta.dirname, '..');
const preload = ['--require', join(import.meta.dirname, 'report-usage.cjs')];
const roundCount = 21;

export async function measureAction(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  const github = await startGitHub();
  try {
    const recorded = join(folder, 'imports');
    await runIncident(github, 'api', [...recording, join(root, 'src/action.ts')], { RECORDED_IMPORTS: recorded });
    const floor = await bundleNothing(readFileSync(recorded, 'utf8'), join(folder, 'empty'));
    const asking = await bundle('action-libraries.ts', join(folder, 'libraries'));

    const usage = join(folder, 'usage');
    const action = [...preload, join(root, 'dist/index.js')];
    const plain = { PATH: env['PATH'] ?? '', PROCESS_USAGE: usage };
    const runs = {
      api: () => runIncident(github, 'api', action, { PROCESS_USAGE: usage }),
      checkout: () => runIncident(github, 'checkout', action, { PROCESS_USAGE: usage }),
      libraries: () => runIncident(github, 'api', [...preload, asking], { PROCESS_USAGE: usage }, null),
      empty: () => timeStep([...preload, floor], folder, plain, 0),
      nothing: () => timeStep([...preload, '-e', '0'], folder, plain, 0),
    };
    return rows(await measured(runs, usage));
  } finally {
    await github.close();
    rmSync(folder, { recursive: true });
  }
}

/** Each round with three times of every contender: of its whole process, its own, and the processor's. */
async function measured(
  runs: Readonly<Record<string, () => Promise<number>>>,
  usage: string,
): Promise<readonly Round[]> {
  let current: Record<string, number> = {};
  const rounds: Round[] = [];
  const contenders = Object.entries(runs).map(([name, run]) => {
    const timed = async (): Promise<number> => {
      const whole = await run();
      const { idle, processor }: { idle: number; processor: number } = JSON.parse(readFileSync(usage, 'utf8'));
      Object.assign(current, { [name]: whole, [`${name} own`]: whole - idle, [`${name} processor`]: processor });
      return whole;
    };
    return [name, timed] as const;
  });
  await inTurns(2 + roundCount, Object.fromEntries(contenders), () => {
    rounds.push(current);
    current = {};
  });
  // The first two find a cold disk.
  return rounds.slice(2);
}

function rows(rounds: readonly Round[]): readonly Measurement[] {
  const name = 'action on the incident';
  const own = (path: string) => pairsOf(rounds, `${path} own`, 'nothing own');
  return [
    timesTheCost(`${name}, without waiting for the server`, nothing, own('api'), 4.2),
    timesBeyond(
      `${name}, without waiting for the server`,
      empty,
      triplesOf(rounds, 'api own', 'empty own', 'nothing own'),
      0.5,
    ),
    timesBeyond(
      `${libraries} the requests of the action and its YAML, without waiting for the server`,
      empty,
      triplesOf(rounds, 'libraries own', 'empty own', 'nothing own'),
    ),
    timesTheCost(`${name}, processor time`, nothing, pairsOf(rounds, 'api processor', 'nothing processor')),
    timesTheCost(`${name}, out of a checkout, without waiting for git`, nothing, own('checkout')),
    timesTheCost(`${name}, out of a checkout, all of it`, nothing, pairsOf(rounds, 'checkout', 'nothing')),
  ];
}
