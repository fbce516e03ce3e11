/**
 * Builds what ships: `dist/index.js` (the action), `dist/cli/index.js` (the command line) and `dist/licenses.txt`.
 *
 * The same sources give the same bytes, wherever the repository lies: CI builds again and fails on a difference.
 * Another folder than `dist` may be named as the first argument.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { bundled } from './bundle.ts';
import { bundledPackages, licenseText } from './licenses.ts';
import { asciiForm, scriptForm } from './script-form.ts';

interface Bundle {
  readonly source: string;
  /** Below `dist`. */
  readonly file: string;
  /** Whether `src/cli/compiled-script.ts` runs it, and not Node alone. */
  readonly isScript: boolean;
}

const root = resolve(import.meta.dirname, '..');
const bundles: readonly Bundle[] = [
  { source: 'src/action.ts', file: 'index.js', isScript: false },
  { source: 'src/cli/launch.ts', file: 'cli/index.js', isScript: false },
  { source: 'src/cli.ts', file: 'cli/program.js', isScript: true },
];

chdir(root);
await build(resolve(argv[2] ?? 'dist'));

async function build(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const modules: string[] = [];
  for (const one of bundles) modules.push(...(await bundle(one, dist)));
  // CommonJS starts sooner than modules do: what is loaded is run at once, without a turn of the event loop for each file.
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`);
  chmodSync(join(dist, 'cli', 'index.js'), 0o755);
  const packages = bundledPackages(root, modules);
  writeFileSync(join(dist, 'licenses.txt'), licenseText(packages));
  refuseMachinePaths(dist);
  console.log(`${dist}: ${bundles.length} bundles, ${packages.length} packages inside`);
}

/** Compiles one entry with all that it imports, and returns the names of the modules that went into it. */
async function bundle({ source, file, isScript }: Bundle, dist: string): Promise<readonly string[]> {
  if (!existsSync(source)) fail(`${source} does not exist`);
  const { files, stats } = await bundled(join(root, source), file.slice(file.lastIndexOf('/') + 1));
  const folder = join(dist, dirname(file));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), isScript ? scriptForm(text) : asciiForm(text));
  return moduleNames(stats);
}

/** The names of all modules in webpack's statistics, those of concatenated modules included. */
function moduleNames(stats: unknown): readonly string[] {
  if (typeof stats !== 'object' || stats === null || !('modules' in stats) || !Array.isArray(stats.modules)) return [];
  return stats.modules.flatMap((module: unknown): readonly string[] => {
    const name = typeof module === 'object' && module !== null && 'name' in module ? [String(module.name)] : [];
    return [...name, ...moduleNames(module)];
  });
}

/** A bundle that names the folder it was built in would differ on every machine. */
function refuseMachinePaths(dist: string): void {
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && readFileSync(path, 'utf8').includes(root)) fail(`${path} names the folder ${root}`);
  }
}

function fail(why: string): never {
  console.error(`build: ${why}`);
  exit(1);
}
