import type { Problem } from '../problem.ts';
import { type GitAnswer, gitFailed, runGit } from './git-command.ts';
import { openConversation, type ReadAnswer } from './git-conversation.ts';
import { type FailedRead, inSubmodule } from './snapshot.ts';

/** What a path of a commit is: a blob (its id and its size in bytes), or why it is none. */
export type ObjectAnswer =
  | { readonly kind: 'blob'; readonly id: string; readonly size: number }
  | Exclude<FailedRead, { readonly kind: 'too-large' }>;

/** The objects of a repository. */
export interface GitObjects {
  /**
   * Looks up paths (from the top of the repository) in a commit, symbolic links followed, without reading contents.
   * Every path has an answer. A `platform` problem when git fails as a whole.
   */
  resolvePaths(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, ObjectAnswer> | Problem>;
  /** Reads blobs, each once. Ids that git does not have are absent from the answer. */
  readBlobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array> | Problem>;
}

/** The objects of the repository whose work tree begins at a folder. Git is started when something is asked, and stays open. */
export function gitObjects(folder: string): GitObjects {
  const checking = openConversation(folder, ['cat-file', '--batch-check', '--follow-symlinks']);
  const reading = openConversation(folder, ['cat-file', '--batch']);
  return {
    async resolvePaths(commit, paths) {
      if (paths.length === 0) return new Map();
      const requests = paths.map((path) => `${commit}:${path}`);
      // Only a path with a line break needs `-z`, which git has since 2.38; git would also drop a final CR from a line.
      const answers = paths.some((path) => /[\r\n]/.test(path))
        ? await checkOnce(folder, requests)
        : await checking.ask(requests, readAnswer);
      if ('code' in answers) return answers;
      if ('status' in answers) return gitFailed(`read ${commit}`, answers);
      return withSubmodules(
        folder,
        commit,
        new Map(paths.map((path, index) => [path, answers[index] ?? { kind: 'missing' }])),
      );
    },
    async readBlobs(ids) {
      const unique = [...new Set(ids)];
      if (unique.length === 0) return new Map();
      const answers = await reading.ask(unique, readBlob);
      if ('code' in answers) return answers;
      if ('status' in answers) return gitFailed('read its objects', answers);
      const blobs = new Map<string, Uint8Array>();
      for (const [index, id] of unique.entries()) {
        const bytes = answers[index] ?? null;
        if (bytes !== null) blobs.set(id, bytes);
      }
      return blobs;
    },
  };
}

/** Requests that hold line breaks, with NUL between them. */
async function checkOnce(
  folder: string,
  requests: readonly string[],
): Promise<readonly ObjectAnswer[] | GitAnswer | Problem> {
  const args = ['cat-file', '--batch-check', '--follow-symlinks', '-z'];
  const answer = await runGit(folder, args, `${requests.join('\0')}\0`);
  if ('code' in answer || answer.status !== 0) return answer;
  let at = 0;
  return requests.map((request) => {
    const taken = readAnswer(answer.output, at, request, true);
    if (typeof taken === 'number') return { kind: 'missing' };
    at = taken[1];
    return taken[0];
  });
}

/**
 * One answer of `git cat-file --batch`: `<id> SP <type> SP <size> LF <bytes> LF`, or `<id> SP missing LF`; null for what is
 * no blob.
 */
const readBlob: ReadAnswer<Uint8Array | null> = (output, at, _, ended) => {
  const line = readLine(output, at, ended);
  if (line === null) return output.length + 1;
  const [header, start] = line;
  const size = /^[0-9a-f]+ blob ([0-9]+)$/.exec(header)?.[1];
  if (size === undefined) return [null, start];
  const end = start + Number(size);
  if (output.length < end + 1 && !ended) return end + 1;
  return [output.subarray(start, end), Math.min(end + 1, output.length)];
};

/**
 * One answer of `git cat-file --batch-check --follow-symlinks`: `<id> SP <type> SP <size> LF`, `<request> SP missing LF`,
 * `<id> SP submodule LF` (newer versions), or `symlink|dangling|loop|notdir SP <size> LF <size bytes> LF`.
 */
const readAnswer: ReadAnswer<ObjectAnswer> = (output, at, request, ended) => {
  const missing = Buffer.from(`${request} missing\n`);
  if (output.subarray(at, at + missing.length).equals(missing)) return [{ kind: 'missing' }, at + missing.length];
  // A request may hold a line break of its own.
  if (!ended && missing.subarray(0, output.length - at).equals(output.subarray(at))) return output.length + 1;
  const line = readLine(output, at, ended);
  if (line === null) return output.length + 1;
  const [header, start] = line;
  const [first = '', second = '', size = ''] = header.split(' ');
  if (size !== '') return [objectOf(first, second, Number(size)), start];
  if (second === 'submodule') return [{ kind: 'not-a-file', what: 'a submodule' }, start];
  const end = start + Number(second);
  const answer = linkAnswer(first, () => output.toString('utf8', start, end));
  if (answer === null) return [{ kind: 'unreadable', why: `git answered "${header}"` }, start];
  return output.length < end + 1 && !ended ? end + 1 : [answer, Math.min(end + 1, output.length)];
};

function linkAnswer(kind: string, target: () => string): ObjectAnswer | null {
  if (kind === 'symlink') return { kind: 'outside', target: target() };
  if (kind === 'loop') return { kind: 'unreadable', why: 'its symbolic links lead in a circle' };
  return kind === 'dangling' || kind === 'notdir' ? { kind: 'missing' } : null;
}

function objectOf(id: string, type: string, size: number): ObjectAnswer {
  if (type === 'blob') return { kind: 'blob', id, size };
  return { kind: 'not-a-file', what: type === 'tree' ? 'a folder' : `a ${type}` };
}

/** A line without its end, and where the next one begins; null while its end has not come. */
function readLine(output: Buffer, at: number, ended: boolean): readonly [string, number] | null {
  const end = output.indexOf(10, at);
  if (end >= 0) return [output.toString('utf8', at, end), end + 1];
  return ended ? [output.toString('utf8', at), output.length] : null;
}

/**
 * A submodule and all that lies in it are in another repository, so that git calls them missing here; its entry in the tree
 * tells.
 */
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
