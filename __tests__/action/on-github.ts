import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../../src/action/run.ts';
import type { fakeGithub } from '../github/fake-github.ts';
import { serveFetch } from '../github/local-server.ts';
import { readOutputs } from './runner.ts';

const today = '2026-11-23';

/** Runs the action in this process against a fake GitHub. */
export async function runOn(
  github: ReturnType<typeof fakeGithub>,
  event: string,
  payload: unknown,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const given = Object.entries({ token: 'ghs_x', ...inputs });
  const variables = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'sync',
    RUNNER_NAME: 'machine',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    DEPENDENCY_FILE_SYNC_WAIT_SCALE: '0.001',
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...environment,
  };
  const { url, close } = await serveFetch(github.fetch);
  let log = '';
  try {
    const status = await runAction({ GITHUB_API_URL: url, ...variables }, today, (text) => {
      log += text;
    });
    const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'));
    const summary = readFileSync(join(folder, 'summary'), 'utf8');
    const report: unknown =
      outputs['report'] === undefined ? null : JSON.parse(readFileSync(outputs['report'], 'utf8'));
    const patch = outputs['patch'] ? readFileSync(outputs['patch']) : Buffer.alloc(0);
    return {
      status,
      log,
      outputs,
      summary,
      report,
      patch,
      commands: log.split('\n').filter((line) => line.startsWith('::')),
    };
  } finally {
    close();
    rmSync(folder, { recursive: true });
  }
}

/** Tries every index from `from` to below `end`, all at the same time: nearly all of each is waiting. */
export async function everyIndex(from: number, end: number, attempt: (at: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: end - from }, (_, at) => attempt(from + at)));
}
