import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';

/** Bundles a script of this folder as the program itself is bundled, so that nobody's compiler is measured; its path. */
export function bundle(script: string, into: string): string {
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', into, '--no-cache', '--quiet', '--transpile-only', '--target', 'es2022'];
  execFileSync(execPath, [ncc, 'build', join(import.meta.dirname, script), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(into, 'index.js');
}
