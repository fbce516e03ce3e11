import type { GitStore, TreeEntry } from './git-store.ts';
import { fieldOf, textOf } from './json-field.ts';
import { type Refusal, refuse } from './refusal.ts';

/** One entry of `tree` in a request for a new tree. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** Null takes the entry away. */
  readonly object: { readonly sha: string } | { readonly content: string } | null;
}

const typeOf: Readonly<Record<string, TreeEntry['type']>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
};

/** The entries of a request; a refusal when one is not as the API wants it. */
export function readChanges(value: unknown): readonly TreeChange[] | Refusal {
  if (!Array.isArray(value) || value.length === 0) return refuse(422, 'Invalid tree info');
  const changes: TreeChange[] = [];
  for (const entry of value) {
    const path = textOf(entry, 'path') ?? '';
    const mode = textOf(entry, 'mode') ?? '';
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
      return refuse(422, 'tree.path contains a malformed path component');
    }
    const type = typeOf[mode];
    if (type === undefined) return refuse(422, 'Must supply a valid tree.mode');
    if ((textOf(entry, 'type') ?? type) !== type) return refuse(422, `tree.type does not go with tree.mode ${mode}`);
    const sha = fieldOf(entry, 'sha');
    const content = textOf(entry, 'content');
    if (typeof sha === 'string' && content !== null) return refuse(422, 'Must supply either tree.sha or tree.content');
    if (typeof sha === 'string') changes.push({ path, mode, object: { sha } });
    else if (content !== null) changes.push({ path, mode, object: { content } });
    else if (sha === null) changes.push({ path, mode, object: null });
    else return refuse(422, 'Must supply tree.sha or tree.content');
  }
  return changes;
}

/** The id of a tree with the changes made to `base`; a tree of its own when that is null. Empty folders go away. */
export async function changeTree(
  git: GitStore,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string | Refusal> {
  const entries = new Map<string, Omit<TreeEntry, 'size'>>();
  for (const entry of base === null ? [] : await git.entries(base)) entries.set(entry.path, entry);
  const below = new Map<string, TreeChange[]>();
  for (const change of changes) {
    const slash = change.path.indexOf('/');
    if (slash >= 0) {
      const folder = change.path.slice(0, slash);
      const inside = below.get(folder) ?? [];
      inside.push({ ...change, path: change.path.slice(slash + 1) });
      below.set(folder, inside);
      continue;
    }
    if (change.object === null) {
      if (!entries.delete(change.path)) return refuse(422, 'GitRPC::BadObjectState');
      continue;
    }
    const sha = await objectOf(git, change.mode, change.object);
    if (typeof sha !== 'string') return sha;
    entries.set(change.path, { path: change.path, mode: change.mode, type: typeOf[change.mode] ?? 'blob', sha });
  }
  for (const [folder, inside] of below) {
    const old = entries.get(folder);
    const sha = await changeTree(git, old?.type === 'tree' ? old.sha : null, inside);
    if (typeof sha !== 'string') return sha;
    if (sha === emptyTree) entries.delete(folder);
    else entries.set(folder, { path: folder, mode: '040000', type: 'tree', sha });
  }
  return git.writeTree([...entries.values()]);
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

async function objectOf(
  git: GitStore,
  mode: string,
  object: { readonly sha: string } | { readonly content: string },
): Promise<string | Refusal> {
  if ('content' in object) return git.writeBlob(Buffer.from(object.content, 'utf8'));
  const type = typeOf[mode];
  if (type === 'commit') return object.sha;
  const found = /^[0-9a-f]{40}$/.test(object.sha) ? await git.find(object.sha) : null;
  if (found?.type !== type) return refuse(422, `tree.sha ${object.sha} is not a valid ${type}`);
  return object.sha;
}
