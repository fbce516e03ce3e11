/**
 * Writes what commands print into the docs: the `text` block that follows an `sh` block of one command of `dist/`.
 *
 * Run it after a change of what the program says (`node scripts/docs-output.ts`, when `dist/` is built); the tests compare.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const shown = /(```sh\nnode (dist\/cli\/index\.js [^\n]+)\n```\n\n```text\n)[\s\S]*?(^```)/gm;

const folders = ['.', 'docs', 'examples/render-deploy'];
for (const page of folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
)) {
  if (!page.endsWith('.md')) continue;
  const old = readFileSync(page, 'utf8');
  const text = old.replace(
    shown,
    (_, before: string, command: string, after: string) => before + output(command) + after,
  );
  if (text === old) continue;
  writeFileSync(page, text);
  console.log(`written: ${page}`);
}

function output(command: string): string {
  const plain = { ...env, COLUMNS: '100', NO_COLOR: '1', GITHUB_ACTIONS: '', npm_command: '' };
  return spawnSync(execPath, command.split(' '), { cwd: root, env: plain, encoding: 'utf8' }).stdout;
}
