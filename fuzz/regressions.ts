import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../src/report/finding-identity.ts';
import type { Failure } from './target.ts';

/** An input that once broke a law. */
export interface Regression {
  readonly target: string;
  /** As `Failure.input` has it. */
  readonly input: string;
  /** First line of what went wrong then. */
  readonly why: string;
}

const folder = join(import.meta.dirname, 'regressions');

/** All that were saved, each a file in `fuzz/regressions`. */
export function readRegressions(): readonly Regression[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Saves a failure; gives the path of the file. The same input is the same file. */
export function saveRegression(target: string, { input, message }: Failure): string {
  mkdirSync(folder, { recursive: true });
  const regression: Regression = { target, input, why: (message.split('\n')[0] ?? '').slice(0, 300) };
  const path = join(folder, `${target.toLowerCase().replaceAll(' ', '-')}-${fingerprint([target, input])}.json`);
  writeFileSync(path, `${JSON.stringify(regression, null, 2)}\n`);
  return path;
}
