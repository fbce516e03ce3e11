import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

/** Bytes of the real dependency files below `DEPENDENCY_CORPUS`; none when it is not set. Longer ones are left out. */
export function corpusFiles(): readonly Uint8Array[] {
  const folder = env['DEPENDENCY_CORPUS'];
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(txt|in)$/.test(path))
    .sort()
    .map((path) => new Uint8Array(readFileSync(join(folder, path))))
    .filter((bytes) => bytes.length > 0 && bytes.length < 20_000);
}
