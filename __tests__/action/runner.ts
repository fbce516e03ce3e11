import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const source = fileURLToPath(new URL('../../src/action.ts', import.meta.url));

/** What is run: the bundle that ships, or one of another build; or the sources, which this Node runs as they are, for who is at work on them. */
const wanted = process.env['TEST_ACTION'] ?? built;
const entry = wanted === 'source' || !existsSync(wanted) ? source : wanted;

export interface Step {
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  /** As under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Lines that the runner would obey. */
  readonly commands: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report that the output `report` names. */
  readonly report: string;
}

/** Runs the action as the runner does: a child process with `INPUT_*`, `GITHUB_*` and `RUNNER_TEMP`, and nothing of ours. */
export async function runStep(step: Step): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-runner-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  mkdirSync(join(folder, 'temp'));
  const outputFile = file('output', 'earlier=kept\n');
  const summaryFile = file('summary', '');
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.payload)),
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: join(folder, 'temp'),
    ...Object.fromEntries(inputs),
    ...step.environment,
  };
  try {
    const ran = await spawned(step.workspace, env);
    const outputs = readOutputs(readFileSync(outputFile, 'utf8'));
    return {
      ...ran,
      commands: ran.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line)),
      outputs,
      summary: readFileSync(summaryFile, 'utf8'),
      report: outputs['report'] === undefined ? '' : readFileSync(outputs['report'], 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts the action, and waits for its end. */
export function spawned(
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Ran, 'status' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts }));
  });
}

/** As the runner reads the file (FileCommandManager.cs): `name=value`, or `name<<WORD`, lines, `WORD`. */
export function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end < 0) throw new Error(`No line ends the output ${line}`);
      outputs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals >= 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`No output: ${line}`);
  }
  return outputs;
}
