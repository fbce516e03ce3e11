import { spawnSync } from 'node:child_process';
import { env } from 'node:process';

/** The Python that is measured against, and what it has of the two packages; null: it has none of that name. */
export interface Python {
  readonly program: string;
  readonly version: string;
  readonly packaging: string | null;
  readonly pip: string | null;
}

/** The one that `DEPENDENCY_FILE_SYNC_ORACLE` names, else `python3`; null where there is none. */
export function findPython(): Python | null {
  const program = env['DEPENDENCY_FILE_SYNC_ORACLE'] ?? 'python3';
  const { status, stdout } = spawnSync(program, ['-c', question], { encoding: 'utf8' });
  if (status !== 0) return null;
  const [version = '', packaging = '', pip = ''] = stdout.trim().split('|');
  return { program, version, packaging: packaging || null, pip: pip || null };
}

const question = `
import importlib, platform
def version(name):
    try:
        return importlib.import_module(name).__version__
    except ImportError:
        return ""
print(platform.python_version(), version("packaging"), version("pip"), sep="|")
`;
