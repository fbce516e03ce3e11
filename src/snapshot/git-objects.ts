import type { Problem } from '../problem.ts';
import { gitFailed, runGit } from './git-command.ts';
import { type FileRead, inSubmodule } from './snapshot.ts';

/** What a path of a commit is: a blob (its id and its size in bytes), or why it is none. */
export type ObjectAnswer =
  | { readonly kind: 'blob'; readonly id: string; readonly size: number }
  | Exclude<FileRead, { readonly kind: 'file' | 'too-large' }>;

/**
 * Looks up paths (from the top of the repository) in a commit, symbolic links followed, without reading contents.
 * Every path has an answer. A `platform` problem when git fails as a whole.
 */
export async function resolvePaths(
  folder: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ObjectAnswer> | Problem> {
  if (paths.length === 0) return new Map();
  const requests = paths.map((path) => `${commit}:${path}`);
  // Only a path with a line break needs `-z`, which git has since 2.38; git would also drop a final CR from a line.
  const nul = paths.some((path) => /[\r\n]/.test(path));
  const separator = nul ? '\0' : '\n';
  const options = ['--batch-check', '--follow-symlinks', ...(nul ? ['-z'] : [])];
  const answer = await runGit(folder, ['cat-file', ...options], requests.join(separator) + separator);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed(`read ${commit}`, answer);
  const found = new Map<string, ObjectAnswer>();
  let at = 0;
  for (const [index, request] of requests.entries()) {
    const [read, next] = readAnswer(answer.output, at, request);
    found.set(paths[index] ?? '', read);
    at = next;
  }
  return withSubmodules(folder, commit, found);
}

/** Reads blobs, each once. Ids that git does not have are absent from the answer. */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | Problem> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const answer = await runGit(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
  if ('code' in answer) return answer;
  if (answer.status !== 0) return gitFailed('read its objects', answer);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (const id of unique) {
    const [header, start] = readLine(answer.output, at);
    const size = /^[0-9a-f]+ blob ([0-9]+)$/.exec(header)?.[1];
    if (size !== undefined) blobs.set(id, answer.output.subarray(start, start + Number(size)));
    at = size === undefined ? start : start + Number(size) + 1;
  }
  return blobs;
}

/**
 * One answer of `git cat-file --batch-check --follow-symlinks` and where the next one starts: `<id> SP <type> SP <size> LF`,
 * `<request> SP missing LF`, `<id> SP submodule LF` (newer versions), or `symlink|dangling|loop|notdir SP <size> LF <size bytes> LF`.
 */
function readAnswer(output: Buffer, at: number, request: string): readonly [ObjectAnswer, number] {
  const missing = Buffer.from(`${request} missing\n`);
  if (output.subarray(at, at + missing.length).equals(missing)) return [{ kind: 'missing' }, at + missing.length];
  const [header, start] = readLine(output, at);
  const [first = '', second = '', size = ''] = header.split(' ');
  if (size !== '') return [objectOf(first, second, Number(size)), start];
  if (second === 'submodule') return [{ kind: 'not-a-file', what: 'a submodule' }, start];
  const end = start + Number(second);
  const next = end + 1;
  if (first === 'symlink') return [{ kind: 'outside', target: output.toString('utf8', start, end) }, next];
  if (first === 'loop') return [{ kind: 'unreadable', why: 'its symbolic links lead in a circle' }, next];
  if (first === 'dangling' || first === 'notdir') return [{ kind: 'missing' }, next];
  return [{ kind: 'unreadable', why: `git answered "${header}"` }, start];
}

function objectOf(id: string, type: string, size: number): ObjectAnswer {
  if (type === 'blob') return { kind: 'blob', id, size };
  return { kind: 'not-a-file', what: type === 'tree' ? 'a folder' : `a ${type}` };
}

function readLine(output: Buffer, at: number): readonly [string, number] {
  const end = output.indexOf(10, at);
  return end < 0 ? [output.toString('utf8', at), output.length] : [output.toString('utf8', at, end), end + 1];
}

/** A submodule and all that lies in it are in another repository, so that git calls them missing here; its entry in the tree tells. */
async function withSubmodules(
  folder: string,
  commit: string,
  found: Map<string, ObjectAnswer>,
): Promise<ReadonlyMap<string, ObjectAnswer> | Problem> {
  const missing = [...found].flatMap(([path, answer]) => (answer.kind === 'missing' && path !== '' ? [path] : []));
  for (const paths of chunks([...new Set(missing.flatMap(withFolders))])) {
    const answer = await runGit(folder, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
    if ('code' in answer) return answer;
    if (answer.status !== 0) return gitFailed(`list the files of ${commit}`, answer);
    for (const line of answer.output.toString('utf8').split('\0')) {
      if (!line.startsWith('160000 ')) continue;
      const submodule = line.slice(line.indexOf('\t') + 1);
      for (const path of missing) {
        if (path === submodule) found.set(path, { kind: 'not-a-file', what: 'a submodule' });
        else if (path.startsWith(`${submodule}/`)) found.set(path, inSubmodule(submodule));
      }
    }
  }
  return found;
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withFolders(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** So many paths at a time that a command line takes them (32 KB on the smallest system). */
function chunks(paths: readonly string[]): readonly (readonly string[])[] {
  const made: string[][] = [];
  let room = 0;
  for (const path of paths) {
    room -= path.length + 1;
    const last = made.at(-1);
    if (room < 0 || last === undefined) {
      made.push([path]);
      room = 20_000 - path.length;
    } else last.push(path);
  }
  return made;
}
