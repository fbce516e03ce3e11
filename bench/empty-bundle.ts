import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { type ForeignImport, foreignImports } from './foreign-imports.ts';

const root = resolve(import.meta.dirname, '..');

/** Where the program's sources (not its bundle) write what they import, and how they are started for it. */
export const recording = ['--import', join(import.meta.dirname, 'record-imports.mjs')];

/**
 * Bundles a program that loads what a run of ours loaded of packages and of Node, and does nothing with it: the floor that
 * our own code stands on. `recorded` is what `record-imports.mjs` wrote. With `EMPTY_COMPILE_CACHE` it lets Node keep
 * its compiled form in that folder: all that Node itself can keep of a program.
 */
export async function bundleNothing(recorded: string, into: string): Promise<string> {
  const imports = new Map<string, Set<string>>();
  for (const { specifier, names } of importsOf(recorded)) {
    const all = imports.get(specifier) ?? new Set();
    for (const name of names) all.add(name);
    imports.set(specifier, all);
  }
  // Below the packages, where a bundler finds them.
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'empty-bundle-'));
  try {
    writeFileSync(join(folder, 'libraries.mjs'), libraries(imports));
    writeFileSync(join(folder, 'empty.mjs'), entry);
    return await bundle(join(folder, 'empty.mjs'), into);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function importsOf(recorded: string): readonly ForeignImport[] {
  const loaded = new Map<string, Set<string>>();
  for (const line of recorded.split('\n').filter((line) => line !== '')) {
    const [source, specifier]: [string, string] = JSON.parse(line);
    loaded.set(source, (loaded.get(source) ?? new Set()).add(specifier));
  }
  if (loaded.size === 0) throw new Error('No import was recorded: an empty bundle would be no floor');
  return [...loaded].flatMap(([source, specifiers]) =>
    foreignImports(readFileSync(fileURLToPath(source), 'utf8'), specifiers),
  );
}

/** Every name is kept by an export, or the bundler would leave out what it comes from. */
function libraries(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const kept: string[] = [];
  const statements = [...imports].map(([specifier, names]) => {
    if (names.size === 0) return `await import(${JSON.stringify(specifier)});`;
    const bindings = [...names].map((name) => {
      const local = `kept${kept.length}`;
      kept.push(local);
      return `${name} as ${local}`;
    });
    return `import { ${bindings.join(', ')} } from ${JSON.stringify(specifier)};`;
  });
  return `${statements.join('\n')}\nexport const kept = [${kept.join(', ')}];\n`;
}

const entry = `import nodeModule from 'node:module';
import { env } from 'node:process';
if (env['EMPTY_COMPILE_CACHE']) nodeModule.enableCompileCache?.(env['EMPTY_COMPILE_CACHE']);
const { kept } = await import('./libraries.mjs');
if (kept.includes(undefined)) throw new Error('something of the libraries is not there');
`;
