import type { Signature } from './refs.ts';
import type { Repository } from './state.ts';

export interface ReadCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** Without the line feed that git puts at the end. */
  readonly message: string;
}

/** A commit, by its full id; null when there is no such commit. */
export async function readCommit({ git }: Repository, sha: string): Promise<ReadCommit | null> {
  if (!/^[0-9a-f]{40}$/.test(sha)) return null;
  const object = await git.read(sha);
  if (object === null || object.type !== 'commit') return null;
  const text = object.bytes.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2).replace(/\n+$/, ''),
  };
}

/** `Name <email> seconds zone`. */
function readSignature(text: string): Signature {
  const open = text.lastIndexOf(' <');
  const close = text.lastIndexOf('> ');
  const [seconds = '0'] = text.slice(close + 2).split(' ');
  return {
    name: text.slice(0, Math.max(open, 0)),
    email: text.slice(open + 2, close),
    date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`,
  };
}
