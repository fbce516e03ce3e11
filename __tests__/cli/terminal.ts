import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, on a terminal that is none, on a fixed day. */
export async function run(args: readonly string[], with_: Partial<Terminal> = {}): Promise<Run> {
  let out = '';
  let err = '';
  const status = await main(args, {
    environment: {},
    columns: null,
    interactive: false,
    today: '2026-11-23',
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    ...with_,
  });
  return { status, out, err };
}

export const entry = join(import.meta.dirname, '../../src/cli.ts');

/** Runs the entry as a process of its own, without what the surroundings say of colours and of who runs it. */
export function runProcess(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NO_COLOR|FORCE_COLOR|COLUMNS|NODE_OPTIONS|npm_command|PRE_COMMIT)$/.test(name),
  );
  const ran = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...Object.fromEntries(kept), ...environment },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}
