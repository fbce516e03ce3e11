import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeRepository } from './git-repository.ts';
import { runStep } from './runner.ts';

interface Step {
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

const root = resolve(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, '.github/workflows/dependency-file-sync.yml'), 'utf8');
const steps: readonly Step[] = parse(text).jobs['dependency-file-sync'].steps;
const repository = makeRepository();
afterAll(() => repository.remove());

it('the workflow of this repository finds the incident whole, and passes', async () => {
  cpSync(join(root, 'examples'), join(repository.folder, 'examples'), { recursive: true });
  const sha = repository.commit({});
  const ours = steps.find(({ id }) => id === 'incident');
  const { status, outputs } = await runStep({
    workspace: repository.folder,
    event: 'push',
    payload: { ref: 'refs/heads/main', before: '0'.repeat(40), after: sha },
    inputs: Object.fromEntries(Object.entries(ours?.with ?? {}).map(([name, value]) => [name, String(value)])),
    environment: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
  });
  expect(status).toBe(0);
  const last = steps.at(-1);
  const env = Object.entries(last?.env ?? {}).map(([name, value]) => [name, filledIn(value, outputs)]);
  expect(env).toEqual([['FOUND', 'drift, 9 missing']]);
  execFileSync('sh', ['-ec', last?.run ?? 'false'], { env: { ...process.env, ...Object.fromEntries(env) } });
});

function filledIn(value: string, outputs: Readonly<Record<string, string>>): string {
  return value.replaceAll(/\$\{\{ steps\.incident\.outputs\.([\w-]+) \}\}/g, (_, name: string) => outputs[name] ?? '');
}
