import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../scripts/bundle.ts';
import { scriptForm } from '../scripts/script-form.ts';

/** Bundles a script (a path from this folder) as the program is built, so that nobody's compiler is measured; its path. */
export async function bundle(script: string, into: string): Promise<string> {
  await write(script, into, 'index.js', (text) => text);
  return join(into, 'index.js');
}

/**
 * The same for a script of ours, which is started as the command line is: by its launcher, which runs it with what V8
 * compiled of it in earlier runs, and keeps that for later ones. The path of the launcher.
 */
export async function bundleLaunched(script: string, into: string): Promise<string> {
  await write(script, into, 'program.js', scriptForm);
  return bundle('../src/cli/launch.ts', into);
}

async function write(script: string, into: string, filename: string, form: (text: string) => string): Promise<void> {
  const { files } = await bundled(resolve(import.meta.dirname, script), filename);
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), '{ "type": "commonjs" }\n');
  for (const [name, text] of files) writeFileSync(join(into, name), form(text));
}
