import { apiUrlOf, pageUrlOf } from './present.ts';
import type { Schemas, Sent } from './route.ts';
import type { Repository, State } from './state.ts';

/** A file that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  /** Null unless it was renamed. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Blob at the newer commit; of a removed file, at the older one. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

/** The files that differ, in git's order, with renames found as GitHub finds them (at least half alike). */
export async function diffCommits({ git }: Repository, from: string, to: string): Promise<readonly ChangedFile[]> {
  const { output } = await git.recall(['diff-tree', '-r', '-M50%', '-z', '--raw', '--numstat', from, to]);
  const fields = output.toString('utf8').split('\0');
  const files: Omit<ChangedFile, 'additions' | 'deletions'>[] = [];
  let at = 0;
  for (let record = fields[at]; record?.startsWith(':') === true; record = fields[at]) {
    const [oldMode = '', mode = '', oldSha = '', sha = '', letter = ''] = record.slice(1).split(' ');
    const renamed = letter.startsWith('R');
    const path = fields[at + (renamed ? 2 : 1)] ?? '';
    const previousPath = renamed ? (fields[at + 1] ?? '') : null;
    at += renamed ? 3 : 2;
    const status = statusOf(letter, oldMode !== mode && oldSha === sha);
    files.push({ path, previousPath, status, sha: status === 'removed' ? oldSha : sha });
  }
  return files.map((file) => {
    const [additions = '', deletions = '', path] = (fields[at] ?? '').split('\t');
    at += path === '' ? 3 : 1;
    // Binary files have a hyphen instead of numbers.
    return { ...file, additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}

function statusOf(letter: string, onlyMode: boolean): ChangedFile['status'] {
  if (letter.startsWith('A')) return 'added';
  if (letter.startsWith('D')) return 'removed';
  if (letter.startsWith('R')) return 'renamed';
  return onlyMode ? 'changed' : 'modified';
}

/** Without `patch`, which GitHub leaves out for large files: nobody may rely on it. */
export function presentFile(
  state: State,
  repository: Repository,
  file: ChangedFile,
  commit: string,
): Sent<Schemas['diff-entry']> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrlOf(state, repository)}/blob/${commit}/${path}`,
    raw_url: `${pageUrlOf(state, repository)}/raw/${commit}/${path}`,
    contents_url: `${apiUrlOf(state, repository)}/contents/${path}?ref=${commit}`,
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
