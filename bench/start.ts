/** The whole process of a check of the example, against a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { inTurns, type Measurement, milliseconds, timesTheCost } from './measure.ts';

const root = resolve(import.meta.dirname, '..');
const pairCount = 31;

export function measureStart(wanted: string): readonly Measurement[] {
  if (!'start'.includes(wanted)) return [];
  const cli = join(root, 'dist/cli/index.js');
  if (!existsSync(cli)) {
    console.log('start: left out, dist/ is not built');
    return [];
  }
  const check = [cli, 'check', '--root', join(root, 'examples/render-deploy')];
  const once = (args: readonly string[], expected: number): number =>
    milliseconds(() => {
      const { status } = spawnSync(execPath, args, { stdio: 'ignore' });
      if (status !== expected) throw new Error(`node ${args.join(' ')}: exit status ${status}`);
    });
  const pairs = inTurns(
    pairCount,
    () => once(check, 1),
    () => once(['-e', '0'], 0),
  );
  return [timesTheCost('check of the example, start to end', pairs, 3)];
}
