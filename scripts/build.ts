/**
 * Builds what ships: `dist/index.js` (the action), `dist/cli/index.js` (the command line) and `dist/licenses.txt`.
 *
 * The same sources give the same bytes, wherever the repository lies: CI builds again and fails on a difference.
 * Another folder than `dist` may be named as the first argument.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, chdir, execPath, exit } from 'node:process';
import { bundledPackages, licenseText } from './licenses.ts';

const root = resolve(import.meta.dirname, '..');
const bundles = [
  { source: 'src/action.ts', into: '.' },
  { source: 'src/cli.ts', into: 'cli' },
];

chdir(root);
build(resolve(argv[2] ?? 'dist'));

function build(dist: string): void {
  rmSync(dist, { recursive: true, force: true });
  const modules = bundles.flatMap(({ source, into }) => bundle(source, join(dist, into)));
  chmodSync(join(dist, 'cli', 'index.js'), 0o755);
  const packages = bundledPackages(root, modules);
  writeFileSync(join(dist, 'licenses.txt'), licenseText(packages));
  refuseMachinePaths(dist);
  console.log(`${dist}: ${bundles.length} bundles, ${packages.length} packages inside`);
}

/** Compiles one entry with all that it imports, and returns the paths of the modules that went into it. */
function bundle(source: string, into: string): readonly string[] {
  if (!existsSync(source)) fail(`${source} does not exist`);
  const scratch = mkdtempSync(join(tmpdir(), 'dependency-file-sync-build-'));
  const stats = join(scratch, 'stats.json');
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const options = [
    '--out',
    into,
    '--no-cache',
    '--quiet',
    '--transpile-only',
    '--target',
    'es2022',
    '--stats-out',
    stats,
  ];
  try {
    execFileSync(execPath, [ncc, 'build', source, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
    return moduleNames(JSON.parse(readFileSync(stats, 'utf8')));
  } finally {
    rmSync(scratch, { recursive: true });
  }
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
