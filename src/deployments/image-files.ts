import { nameMatches } from './name-pattern.ts';
import { fileName, folderOf, joinPath, type Repository } from './repository.ts';

/** Where the files of a `COPY` come from: a folder of the repository, or another image. Paths within it. */
export type CopyFrom =
  | { readonly kind: 'context'; readonly folder: string }
  | { readonly kind: 'image'; readonly image: ImageFiles };

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

export function emptyImage(parent: ImageFiles | null): ImageFiles {
  return { parent, files: new Map(), folders: new Map(), copies: 0 };
}

/** Patterns and folders that one folder of an image may be copied from. */
const maximumCopies = 50;

/** Stages and copies from image to image that are followed back. */
const maximumSteps = 60;

/**
 * Notes `COPY source target`, the source a path within `from`, the target absolute. As the builder does it, a folder gives its
 * contents, a file becomes the target, or lies in it when the target ends in `/` or there are several sources. A target
 * that may be either is noted as both.
 */
export function copyInto(
  image: ImageFiles,
  repository: Repository,
  from: CopyFrom,
  source: string,
  target: { readonly path: string; readonly isFolder: boolean },
): void {
  const order = image.copies++;
  const name = fileName(source);
  if (/[*?[]/.test(source)) {
    const folder = folderOf(source);
    if (!/[*?[]/.test(folder))
      note(image.folders, target.path, { order, from, path: sourcePath(from, folder), pattern: name });
    return;
  }
  const path = sourcePath(from, source);
  const copied: Copied = { order, from, path, pattern: null };
  const isFile = from.kind === 'image' ? null : repository.files.has(path);
  if (isFile !== true) note(image.folders, target.path, copied);
  if (isFile === false) return;
  if (!target.isFolder) note(image.files, target.path, copied);
  note(image.files, joinPath(target.path, fileName(path)), copied);
}

/** The file of the repository behind a path of the image; null when nothing that was copied there is one. */
export function locateInImage(image: ImageFiles, repository: Repository, path: string): string | null {
  return locate({ repository, steps: maximumSteps }, image, path);
}

interface Locating {
  readonly repository: Repository;
  steps: number;
}

function locate(locating: Locating, image: ImageFiles, path: string): string | null {
  for (let at: ImageFiles | null = image; at !== null; at = at.parent) {
    if (locating.steps-- <= 0) return null;
    for (const candidate of candidates(at, path).sort((one, other) => other.copied.order - one.copied.order)) {
      const { from } = candidate.copied;
      const found = joinPath(`/${candidate.copied.path}`, `.${candidate.below}`);
      const file = from.kind === 'image' ? locate(locating, from.image, found) : found.slice(1);
      if (file !== null && locating.repository.files.has(file)) return file;
    }
  }
  return null;
}

/** What was copied to a path itself or to a folder above it, with the path below. */
function candidates(image: ImageFiles, path: string): { readonly copied: Copied; readonly below: string }[] {
  const found = (image.files.get(path) ?? []).map((copied) => ({ copied, below: '' }));
  for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    const below = path.slice(end);
    for (const copied of image.folders.get(path.slice(0, end) || '/') ?? []) {
      const fits =
        copied.pattern === null || (below.lastIndexOf('/') === 0 && nameMatches(copied.pattern, below.slice(1)));
      if (fits) found.push({ copied, below });
    }
  }
  return found;
}

function sourcePath(from: CopyFrom, source: string): string {
  return from.kind === 'image' ? joinPath('/', source) : joinPath(`/${from.folder}`, `./${source}`).slice(1);
}

function note(map: Map<string, Copied[]>, path: string, copied: Copied): void {
  const known = map.get(path);
  if (known === undefined) map.set(path, [copied]);
  else if (known.length < maximumCopies) known.push(copied);
}
