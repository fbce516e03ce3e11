/** The whole process of a check of the example, against a Node that does nothing, and one that loads the same and does nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { bundleLaunched } from './bundle.ts';
import { bundleNothing, recording } from './empty-bundle.ts';
import { inTurns, type Measurement, pairsOf, timesAsFast, timesBeyond, timesTheCost, triplesOf } from './measure.ts';
import { timeProcess } from './process.ts';
import type { Python } from './python.ts';

const root = resolve(import.meta.dirname, '..');
const example = join(root, 'examples/render-deploy');
const roundCount = 31;

export const nothing = '`node -e 0`';
export const empty = 'empty bundle, same imports';
/** What is left of a run when nothing is done but what the libraries do. */
export const libraries = 'the libraries alone:';

export async function measureStart(python: Python | null): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-bench-'));
  try {
    const floor = await emptyBundle(folder);
    const reading = await bundleLaunched('start-libraries.ts', join(folder, 'libraries'));
    const args = ['check', '--root', example];
    const cli = [join(root, 'dist/cli/index.js'), ...args];
    const alone = [reading, ...args];
    // A folder of its own, so that nothing is left behind, and what is there is what these runs kept.
    const kept = join(folder, 'kept');
    const places = { XDG_CACHE_HOME: kept, LOCALAPPDATA: kept, EMPTY_COMPILE_CACHE: join(kept, 'empty') };
    const plain = { ...places, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined };
    const again = { env: plain };
    const first = { env: { ...plain, NODE_DISABLE_COMPILE_CACHE: '1' } };
    const script = join(import.meta.dirname, 'check.py');
    const contenders = {
      again: () => timeProcess(execPath, cli, 1, again),
      librariesAgain: () => timeProcess(execPath, alone, 1, again),
      emptyAgain: () => timeProcess(execPath, [floor], 0, again),
      [nothing]: () => timeProcess(execPath, ['-e', '0'], 0),
      first: () => timeProcess(execPath, cli, 1, first),
      librariesFirst: () => timeProcess(execPath, alone, 1, first),
      emptyFirst: () => timeProcess(execPath, [floor], 0, first),
      ...(typeof python?.packaging === 'string' && {
        packaging: () => timeProcess(python.program, [script, example], 1),
      }),
    };
    await inTurns(2, contenders);
    const compiled = readdirSync(kept, { recursive: true }).filter((name) => String(name).endsWith('.bin'));
    if (readdirSync(kept).length !== 2 || compiled.length !== 2)
      throw new Error('The compiled form of a program was not kept');
    const rounds = await inTurns(roundCount, contenders);
    const name = 'command line on the example';
    const others = pairsOf(rounds, 'again', 'packaging');
    return [
      timesTheCost(`${name}, again`, nothing, pairsOf(rounds, 'again', nothing), 2.2),
      timesTheCost(`${name}, nothing kept of an earlier run`, nothing, pairsOf(rounds, 'first', nothing), 2.2),
      timesBeyond(`${name}, again`, empty, triplesOf(rounds, 'again', 'emptyAgain', nothing), 0.5),
      timesBeyond(
        `${name}, nothing kept of an earlier run`,
        empty,
        triplesOf(rounds, 'first', 'emptyFirst', nothing),
        0.5,
      ),
      timesBeyond(
        `${libraries} the policy as YAML, again`,
        empty,
        triplesOf(rounds, 'librariesAgain', 'emptyAgain', nothing),
      ),
      timesBeyond(
        `${libraries} the policy as YAML, nothing kept of an earlier run`,
        empty,
        triplesOf(rounds, 'librariesFirst', 'emptyFirst', nothing),
      ),
      ...(others.length > 0 ? [timesAsFast(`${name}, again`, 'script with packaging', others)] : []),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function emptyBundle(folder: string): Promise<string> {
  const recorded = join(folder, 'imports');
  const sources = [...recording, join(root, 'src/cli.ts'), 'check', '--root', example];
  timeProcess(execPath, sources, 1, { env: { RECORDED_IMPORTS: recorded, NODE_DISABLE_COMPILE_CACHE: '1' } });
  return bundleNothing(readFileSync(recorded, 'utf8'), join(folder, 'empty'));
}
