import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What `scripts/oracle/python_tables.py requirements` writes. */
export interface RequirementsTable {
  readonly packaging: string;
  readonly environments: readonly Readonly<Record<string, string>>[];
  /** Line, name, extras, specifiers, URL, marker, truth; empty ends left away. */
  readonly accepted: readonly (readonly string[])[];
  readonly refused: readonly string[];
}

/** What `scripts/oracle/python_tables.py versions` writes. */
export interface VersionsTable {
  readonly packaging: string;
  /** From low to high, groups of equal versions: as written, normal, normal without last zeros. */
  readonly order: readonly (readonly (readonly [string, string, string])[])[];
  readonly refused: readonly string[];
  readonly membership: readonly Block[];
  readonly canonical: readonly (readonly [string, string])[];
}

export interface Block {
  readonly specifiers: readonly string[];
  readonly versions: readonly string[];
  readonly contains: readonly string[];
  readonly disjoint: readonly string[];
  readonly subset: readonly string[];
}

export type TableName = 'requirements' | 'versions';

/** The committed table as text. */
export function goldenText(name: TableName): string {
  return readFileSync(new URL(`../golden/python-${name}.json`, import.meta.url), 'utf8');
}

/** The table that Python makes now. */
export function remadeText(python: string, name: TableName): string {
  const script = fileURLToPath(new URL('../../scripts/oracle/python_tables.py', import.meta.url));
  return run(python, [script, name]);
}

/** The interpreter that can make the tables again, or why there is none. */
export function oraclePython(packaging: string): { readonly python: string } | { readonly absent: string } {
  const python = env['DEPENDENCY_FILE_SYNC_ORACLE'];
  if (python === undefined || python === '') return { absent: 'DEPENDENCY_FILE_SYNC_ORACLE names no Python' };
  const found = versionOfPackaging(python);
  return found === packaging ? { python } : { absent: `${python} has packaging ${found}, not ${packaging}` };
}

function versionOfPackaging(python: string): string {
  try {
    return run(python, ['-c', 'import packaging; print(packaging.__version__)']).trim();
  } catch {
    return 'of no version that can be found';
  }
}

function run(python: string, words: readonly string[]): string {
  return execFileSync(python, ['-B', ...words], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
