import { sameBytes } from '../bytes.ts';
import { loadCharacterTables } from '../documents/codec.ts';
import { needsCharacterTables } from '../documents/decode.ts';
import { type Document, type FormerPlace, type IncludeEntry, readDocument } from '../documents/document.ts';
import { type FlatDocument, flatten, includeTarget, maximumIncludeDepth } from '../documents/include.ts';
import { type KnownTexts, knownLines } from '../documents/known-texts.ts';
import { type Problem, type ProblemCode, problem } from '../problem.ts';
import type { FailedRead, FileRead, Snapshot } from '../snapshot/snapshot.ts';
import { dependencyFile, readFailure } from './read-failure.ts';

/** The files of one group in one revision: what could be read, what could not, and each governed file with its includes. */
export interface GroupFiles {
  /** By path, documents or the problem that reading gave. */
  readonly files: ReadonlyMap<string, Document | Problem>;
  /** By path, the governed files that could be read. */
  readonly flats: ReadonlyMap<string, FlatDocument>;
  /** What was read on the way, for the same files in another revision. */
  readonly known: KnownTexts;
}

/**
 * Reads the given files and all that they include. A batch is read and parsed; the files it includes make the next batch.
 *
 * `other` is the group in another revision: a document whose bytes are the same is taken over instead of parsed again,
 * and so is a line that any file of either revision repeats. `parts` are markers and extras that other groups have read.
 * `formerOf` says, of each file once it was read, where it lay if its includes are to be looked for from there.
 */
export async function readDocuments(
  snapshot: Snapshot,
  paths: readonly string[],
  { other = null, parts, formerOf = () => null }: ReadOptions = {},
): Promise<GroupFiles> {
  const known = other?.known ?? knownLines(parts);
  const files = new Map<string, Document | Problem>();
  let batch = [...new Set(paths)];
  for (let depth = 0; batch.length > 0 && depth <= maximumIncludeDepth; depth += 1) {
    const reads = await snapshot.read(batch);
    const next = new Set<string>();
    for (const path of batch) {
      const read = reads.get(path) ?? { kind: 'missing' };
      if (read.kind === 'file' && needsCharacterTables(read.bytes)) await loadCharacterTables();
      const file = inFormerPlace(documentOf(path, read, other?.files.get(path), known), formerOf(path));
      files.set(path, file);
      for (const include of directIncludes(file)) if (!files.has(include)) next.add(include);
    }
    batch = [...next].filter((path) => !files.has(path));
  }
  const tooDeep = `included through more than ${maximumIncludeDepth} files: shorten the chain of includes`;
  for (const path of batch) files.set(path, problem('include-too-deep', tooDeep, { path }));
  const flats = new Map<string, FlatDocument>();
  for (const path of paths) {
    const file = files.get(path);
    if (file !== undefined && isDocument(file)) flats.set(path, flatten(path, files));
  }
  return { files, flats, known };
}

interface ReadOptions {
  readonly other?: GroupFiles | null;
  readonly parts?: KnownTexts;
  readonly formerOf?: (path: string) => FormerPlace | null;
}

/** The document itself where its includes mean the same from there. */
function inFormerPlace(file: Document | Problem, former: FormerPlace | null): Document | Problem {
  if (former === null || !isDocument(file)) return file;
  const there = { ...file, former };
  return directIncludes(there).join('\n') === directIncludes(file).join('\n') ? file : there;
}

/** Tells a document from the problem that stands in its place. */
export function isDocument(file: Document | Problem): file is Document {
  return 'entries' in file;
}

function documentOf(
  path: string,
  read: FileRead,
  other: Document | Problem | undefined,
  known: KnownTexts,
): Document | Problem {
  if (read.kind === 'file') {
    return other !== undefined && isDocument(other) && sameBytes(other.bytes, read.bytes)
      ? other
      : readDocument(path, read.bytes, known);
  }
  const why = readFailure(read, dependencyFile);
  return problem(failureCodes[read.kind], read.kind === 'outside' ? `${why}; it is not read` : why, { path });
}

const failureCodes = {
  missing: 'file-missing',
  'not-a-file': 'file-not-regular',
  outside: 'file-outside',
  'too-large': 'file-too-large',
  unreadable: 'file-unreadable',
} as const satisfies Readonly<Record<FailedRead['kind'], ProblemCode>>;

/** Paths of the files that a document includes itself, with `-r` or `-c`. */
export function directIncludes(file: Document | Problem): readonly string[] {
  return isDocument(file) ? file.includes.flatMap((entry) => pathOf(file, entry)) : [];
}

/** Paths of the files that are installed along with a document: what it includes with `-r`. */
export function installedIncludes(document: Document): readonly string[] {
  return document.includes.filter(({ constraint }) => !constraint).flatMap((entry) => pathOf(document, entry));
}

/** Whether a file says nothing but which files of the repository it includes. */
export function onlyGathers(document: Document): boolean {
  const installed = installedIncludes(document).length;
  const said = document.entries.filter(({ kind }) => kind !== 'comment' && kind !== 'blank');
  return installed > 0 && said.length === installed;
}

function pathOf(document: Document, entry: IncludeEntry): readonly string[] {
  const target = includeTarget(document, entry);
  return target.kind === 'path' ? [target.path] : [];
}
