import { decode } from '../documents/decode.ts';
import type { Problem } from '../problem.ts';
import type { FileRead, Snapshot } from '../snapshot/snapshot.ts';
import { findInstallations } from './find-installations.ts';
import type { Installations } from './installation.ts';
import { platformOf } from './platform-file.ts';
import { newBudget } from './search.ts';

/** Files that commands run may name others: so many times more is read. */
const maximumRounds = 4;

/**
 * Finds what is installed where in a snapshot: reads the files whose names say that a platform, a build or a tool reads them,
 * then those that their commands run. Each time all is read again, as long as that takes no more than one budget in all. A file
 * that cannot be read or is no text says nothing. The problem is that of the snapshot's list.
 */
export async function readInstallations(snapshot: Snapshot): Promise<Installations | Problem> {
  const paths = await snapshot.files();
  if (!isList(paths)) return paths;
  const texts = new Map<string, string>();
  let asked = paths.filter((path) => platformOf(path) !== null);
  let found: Installations | null = null;
  let work = 0;
  let isAffordable = true;
  for (let round = 0; found === null || (asked.length > 0 && round < maximumRounds && isAffordable); round++) {
    const reads = await snapshot.read(asked);
    for (const path of asked) texts.set(path, textOf(reads.get(path)));
    const budget = newBudget(texts);
    found = findInstallations({ paths, texts }, budget);
    work += budget.total - budget.left;
    isAffordable = work < budget.total;
    asked = found.wanted.filter((path) => !texts.has(path));
  }
  return found;
}

function isList(files: readonly string[] | Problem): files is readonly string[] {
  return Array.isArray(files);
}

/** The text; what is no text is as good as empty. */
function textOf(read: FileRead | undefined): string {
  if (read?.kind !== 'file') return '';
  const decoded = decode(read.bytes);
  return decoded.kind === 'decoded' ? decoded.text : '';
}
