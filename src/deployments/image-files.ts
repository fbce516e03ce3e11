import { nameMatches } from './name-pattern.ts';
import { fileName, folderOf, joinPath } from './repository.ts';
import { type Search, spend } from './search.ts';

/** Where the files of a `COPY` come from: a folder of the repository, another stage, or what is not known. */
export type CopyFrom =
  | { readonly kind: 'context'; readonly folder: string }
  | { readonly kind: 'image'; readonly image: ImageFiles }
  /** Another machine, an image that is built elsewhere, or the container file itself. */
  | { readonly kind: 'elsewhere' };

interface Copied {
  /** Later copies win. */
  readonly order: number;
  readonly from: CopyFrom;
  /** A path of the repository, or of the other image (absolute). */
  readonly path: string;
  /** Of a folder's files only those whose names match; null for everything below it. */
  readonly pattern: string | null;
}

/** Which files of the repository an image holds, as far as it was told; a stage goes on from the one it begins with. */
export interface ImageFiles {
  readonly parent: ImageFiles | null;
  readonly files: Map<string, Copied[]>;
  readonly folders: Map<string, Copied[]>;
  /** How often something was copied into it. */
  copies: number;
}

/** An image that nothing was copied into, on the one that it begins with. */
export function emptyImage(parent: ImageFiles | null): ImageFiles {
  return { parent, files: new Map(), folders: new Map(), copies: 0 };
}

/** Patterns and folders that one folder of an image may be copied from. */
const maximumCopies = 50;

/** Stages and copies from image to image that are followed back. */
const maximumSteps = 60;

/** What looking into an image needs of a search, and takes from its budget. */
type Looking = Pick<Search, 'repository' | 'budget'>;

/**
 * Notes `COPY source target`, the source a path within `from`, the target absolute. As the builder does it, a folder gives its
 * contents; a file becomes the target, or lies in it when that is a folder, which a target without `/` at its end may be.
 * What comes from elsewhere hides what was copied to the same path before.
 */
export function copyInto(
  image: ImageFiles,
  looking: Looking,
  from: CopyFrom,
  source: string,
  target: { readonly path: string; readonly isFolder: boolean },
): void {
  const order = image.copies++;
  const name = fileName(source);
  if (/[*?[]/.test(source)) {
    const folder = folderOf(source);
    const isKnown = from.kind !== 'elsewhere' && !/[*?[]/.test(folder);
    if (isKnown) note(image.folders, target.path, { order, from, path: sourcePath(from, folder), pattern: name });
    return;
  }
  const copied: Copied = { order, from, path: sourcePath(from, source), pattern: null };
  if (!isFile(looking, copied)) {
    note(image.folders, target.path, copied);
    return;
  }
  if (!target.isFolder) note(image.files, target.path, copied);
  const mayBeFolder = target.isFolder || !fileName(target.path).includes('.');
  if (mayBeFolder) note(image.files, joinPath(target.path, fileName(copied.path)), copied);
}

function isFile(looking: Looking, { from, path }: Copied): boolean {
  if (from.kind === 'elsewhere') return true;
  return from.kind === 'image' ? locateInImage(looking, from.image, path) !== null : looking.repository.files.has(path);
}

/** The file of the repository behind a path of the image; null when nothing that was copied there is one. */
export function locateInImage({ repository, budget }: Looking, image: ImageFiles, path: string): string | null {
  return locate({ repository, budget, steps: maximumSteps }, image, path);
}

interface Locating extends Looking {
  steps: number;
}

function locate(locating: Locating, image: ImageFiles, path: string): string | null {
  for (let at: ImageFiles | null = image; at !== null; at = at.parent) {
    if (locating.steps-- <= 0) return null;
    const all = candidates(locating, at, path);
    for (const candidate of all.sort((one, other) => other.copied.order - one.copied.order)) {
      const { from, path: copied } = candidate.copied;
      if (from.kind === 'elsewhere') return null;
      const found = joinPath(from.kind === 'image' ? copied : `/${copied}`, `.${candidate.below}`);
      const file = from.kind === 'image' ? locate(locating, from.image, found) : found.slice(1);
      if (file !== null && locating.repository.files.has(file)) return file;
    }
  }
  return null;
}

/** What was copied to a path itself or to a folder above it, with the path below. */
function candidates(
  looking: Looking,
  image: ImageFiles,
  path: string,
): { readonly copied: Copied; readonly below: string }[] {
  const found = (image.files.get(path) ?? []).map((copied) => ({ copied, below: '' }));
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    const below = path.slice(end);
    if (!spend(looking, 1 + end / charactersOfWork)) return [];
    for (const copied of image.folders.get(path.slice(0, end) || '/') ?? []) {
      if (fits(looking, copied.pattern, below)) found.push({ copied, below });
    }
  }
  return found;
}

/** A path is looked up, and a name compared, so much faster than a script is walked. */
const charactersOfWork = 16;

/** Whether a copied folder gives what lies at a path below it. */
function fits(looking: Looking, pattern: string | null, below: string): boolean {
  if (pattern === null) return spend(looking, 1 + below.length / charactersOfWork);
  if (below.lastIndexOf('/') !== 0) return false;
  return spend(looking, 1 + (pattern.length * below.length) / charactersOfWork) && nameMatches(pattern, below.slice(1));
}

function sourcePath(from: CopyFrom, source: string): string {
  return from.kind === 'context' ? joinPath(`/${from.folder}`, `./${source}`).slice(1) : joinPath('/', source);
}

function note(map: Map<string, Copied[]>, path: string, copied: Copied): void {
  const known = map.get(path);
  if (known === undefined) map.set(path, [copied]);
  else if (known.length < maximumCopies) known.push(copied);
}
