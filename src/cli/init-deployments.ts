import { findInstallations } from '../deployments/find-installations.ts';
import type { Installation } from '../deployments/installation.ts';
import { platformOf } from '../deployments/platform-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Rounds in which files are read that those of the round before run: scripts that run scripts. */
const mostRounds = 5;

/**
 * By path, the first thing that installs a dependency file where it runs for users; what is certain goes first. Nothing where
 * the files cannot be listed, which whoever lists them has said.
 */
export async function deployedFiles(snapshot: Snapshot): Promise<ReadonlyMap<string, Installation>> {
  const paths = await snapshot.files();
  if ('code' in paths) return new Map();
  const texts = new Map<string, string>();
  let found = findInstallations({ paths, texts });
  let wanted = paths.filter((path) => platformOf(path) !== null);
  for (let round = 0; wanted.length > 0 && round < mostRounds; round += 1) {
    for (const [path, text] of await textsOf(snapshot, wanted)) texts.set(path, text);
    found = findInstallations({ paths, texts });
    wanted = found.wanted.filter((path) => !texts.has(path));
  }
  const deployed = found.installed.filter(({ kind }) => kind === 'deploy');
  const first = new Map<string, Installation>();
  for (const one of [...deployed.filter(({ certain }) => certain), ...deployed.filter(({ certain }) => !certain)]) {
    if (!first.has(one.file)) first.set(one.file, one);
  }
  return first;
}

/** UTF-8 as platforms read it; a file that cannot be read says nothing. */
async function textsOf(snapshot: Snapshot, paths: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const decoder = new TextDecoder();
  const reads = await snapshot.read(paths);
  return [...reads].map(([path, read]) => [path, read.kind === 'file' ? decoder.decode(read.bytes) : '']);
}
