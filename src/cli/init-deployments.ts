import { deployedIn, type Installation } from '../deployments/installation.ts';
import { readInstallations } from '../deployments/read-installations.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * By path, the first thing that installs a dependency file where it runs for users; what is certain goes first. Nothing where
 * the files cannot be listed, which whoever lists them has said.
 */
export async function deployedFiles(snapshot: Snapshot): Promise<ReadonlyMap<string, Installation>> {
  const found = await readInstallations(snapshot);
  if ('code' in found) return new Map();
  const first = new Map<string, Installation>();
  for (const one of deployedIn(found)) if (!first.has(one.file)) first.set(one.file, one);
  return first;
}
