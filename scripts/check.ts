/**
 * All static checks, each with one line: types, format and lint, who imports whom, dead code, the generated schema.
 *
 * A check that looked at nothing has failed, whatever it says: each one reports how much it saw, but for two that cannot:
 * knip fails by itself when a pattern of knip.json matches no file, and the schema is compared with a file that is not empty.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chdir, execPath, exit } from 'node:process';
import { readCruise } from './cruise.ts';

interface Outcome {
  readonly passed: boolean;
  /** What was seen, in a few words. */
  readonly seen: string;
  /** What to show when it failed. */
  readonly output: string;
}
interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly output: string;
}

const root = resolve(import.meta.dirname, '..');
const find = createRequire(import.meta.url).resolve;

chdir(root);
const sources = filesUnder('src', '.ts');

const checks = {
  types: async (): Promise<Outcome> => {
    const run = await node([find('typescript/bin/tsc'), '-p', '.', '--listFiles']);
    const lines = run.stdout.split('\n');
    const seen = new Set(lines.filter((line) => line.startsWith(`${root}/`) && !line.includes('/node_modules/')));
    const unseen = sources.filter((path) => !seen.has(join(root, path)));
    const errors = lines.filter((line) => /\berror TS\d+:|^\s+\S/.test(line)).join('\n');
    return outcome(run, `${seen.size} files`, seen.size > 0, unseen, errors);
  },
  'format and lint': async (): Promise<Outcome> => {
    const run = await node([find('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.']);
    const count = Number(/Checked (\d+) files/.exec(run.output)?.[1] ?? 0);
    return outcome(run, `${count} files`, count > sources.length, [], run.output);
  },
  imports: async (): Promise<Outcome> => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const run = await node([cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src']);
    const cruise = readCruise(run.stdout);
    const unseen = sources.filter((path) => !cruise.modules.includes(path));
    const seen = `${cruise.modules.length} modules, ${cruise.dependencies} imports`;
    const enough = cruise.modules.length > 0 && cruise.dependencies >= cruise.modules.length;
    return {
      ...outcome(run, seen, enough && cruise.violations.length === 0, unseen, run.output),
      ...said(cruise.violations),
    };
  },
  'dead code': async (): Promise<Outcome> => {
    const run = await node([
      join(root, 'node_modules/knip/bin/knip.js'),
      '--no-progress',
      '--treat-config-hints-as-errors',
    ]);
    return outcome(run, 'exports, files, packages', true, [], run.output);
  },
  'policy schema': async (): Promise<Outcome> => {
    const run = await node(['scripts/policy-schema.ts', '--check']);
    return outcome(run, 'schema/sync-policy.schema.json', true, [], run.output);
  },
};

const outcomes = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const started = performance.now();
    const { passed, seen, output } = await check();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${passed ? '✓' : '✗'} ${name} (${seen}, ${seconds} s)${passed ? '' : `\n${output}`}`);
    return passed;
  }),
);
exit(outcomes.every((passed) => passed) ? 0 : 1);

function outcome(run: Run, seen: string, enough: boolean, unseen: readonly string[], output: string): Outcome {
  const passed = run.status === 0 && enough && unseen.length === 0;
  const why =
    unseen.length > 0 ? `never looked at: ${unseen.join(', ')}` : enough ? '' : 'it looked at (nearly) nothing';
  return { passed, seen, output: [output.trim(), why].filter((part) => part !== '').join('\n') };
}

/** Violations replace the raw JSON as what is shown. */
function said(violations: readonly string[]): { readonly output: string } | Record<string, never> {
  return violations.length > 0 ? { output: violations.join('\n') } : {};
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

function node(args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: string[] = [];
    const output: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text) && output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.on('close', (status) => done({ status, stdout: stdout.join(''), output: output.join('') }));
  });
}
