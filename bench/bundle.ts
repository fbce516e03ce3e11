import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';

/** Makes one module of a script (a path from this folder) by the bundler of the program, so that nobody's compiler is measured; its path. */
export function bundle(script: string, into: string): string {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', into, '--no-cache', '--quiet', '--transpile-only', '--target', 'es2022'];
  execFileSync(execPath, [ncc, 'build', resolve(import.meta.dirname, script), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const entry = ['index.js', 'index.mjs'].map((name) => join(into, name)).find(existsSync);
  if (entry === undefined) throw new Error(`${script}: nothing was bundled`);
  return entry;
}
