/** The whole process of a check of the example, against a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
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
  const once = (args: readonly string[], expected: number, more: Readonly<Record<string, string>> = {}): number =>
    milliseconds(() => {
      const { status } = spawnSync(execPath, args, { stdio: 'ignore', env: { ...env, ...more } });
      if (status !== expected) throw new Error(`node ${args.join(' ')}: exit status ${status}`);
    });
  const nothing = (): number => once(['-e', '0'], 0);
  once(check, 1);
  const again = inTurns(pairCount, () => once(check, 1), nothing);
  const first = inTurns(pairCount, () => once(check, 1, { NODE_DISABLE_COMPILE_CACHE: '1' }), nothing);
  return [
    timesTheCost('check of the example, start to end, again', again, 3),
    timesTheCost('check of the example, nothing kept of an earlier run', first, 3),
  ];
}
