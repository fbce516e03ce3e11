/**
 * Writes what is inside `dist/` as a CycloneDX document: `node scripts/sbom.ts [path]`, without a path to standard output.
 *
 * Names, licences and hashes are those that npm reads from `package-lock.json`; which packages are inside is what
 * `dist/licenses.txt` lists. Needs neither a network nor `node_modules`, and gives the same bytes for the same commit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { bundledOnly, listedIn } from './sbom-document.ts';

const root = resolve(import.meta.dirname, '..');
const path = argv[2];

const all: unknown = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
const document = bundledOnly(all, listedIn(readText('dist/licenses.txt')));
const text = `${JSON.stringify(document, null, 2)}\n`;
if (path === undefined) console.log(text.trimEnd());
else writeFileSync(path, text);

function readText(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
