import { moveBranch, tipOf } from './refs.ts';
import type { Repository, State } from './state.ts';

/** What a file becomes: text or bytes; null takes it away; or something that is no plain file. */
export type FileChange =
  | string
  | Uint8Array
  | null
  | { readonly executable: string | Uint8Array }
  | { readonly link: string }
  /** The commit of another repository. */
  | { readonly submodule: string };

export interface CommitOptions {
  /** Default: the repository's default branch. Made when it is new. */
  readonly branch?: string;
  /** Commits or branches. The files are changes to the first. Default: the branch's tip; none for a new branch. */
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly author?: string;
}

/** Commits files as a push by a person does, and moves the branch there, forward or not. */
export async function commitFiles(
  state: State,
  repository: Repository,
  files: Readonly<Record<string, FileChange>>,
  options: CommitOptions = {},
): Promise<string> {
  const branch = options.branch ?? repository.defaultBranch;
  const tip = await tipOf(repository, branch);
  const named = options.parents ?? (tip === null ? [] : [tip]);
  const parents = await Promise.all(named.map(async (name) => (await tipOf(repository, name)) ?? name));
  const author = options.author ?? 'Mona';
  const when = `${Math.floor(Date.parse(state.now()) / 1000)} +0000`;
  const who = `${author} <${author.toLowerCase()}@example.com> ${when}`;
  const [first, ...others] = parents;
  const parts = [
    `commit refs/stand-in/import\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
    ...data(options.message ?? 'Change files'),
    ...(first === undefined ? [] : [`from ${first}\n`]),
    ...others.map((parent) => `merge ${parent}\n`),
    ...Object.entries(files).flatMap(([path, change]) => fileCommand(path, change)),
    'get-mark :1\ndone\n',
  ];
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const sha = await repository.git.must(['fast-import', '--quiet', '--force', '--done'], input);
  if (!(await moveBranch(state, repository, branch, { from: tip, to: sha }))) {
    throw new Error(`The branch ${branch} cannot be moved to ${sha}`);
  }
  return sha;
}

/** git fast-import's commands, INPUT FORMAT: `filemodify`, `filedelete`. */
function fileCommand(path: string, change: FileChange): readonly (string | Uint8Array)[] {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (change === null) return [`D ${quoted}\n`];
  if (typeof change === 'string' || change instanceof Uint8Array) return inline('100644', quoted, change);
  if ('executable' in change) return inline('100755', quoted, change.executable);
  if ('link' in change) return inline('120000', quoted, change.link);
  return [`M 160000 ${change.submodule} ${quoted}\n`];
}

function inline(mode: string, path: string, content: string | Uint8Array): readonly (string | Uint8Array)[] {
  return [`M ${mode} inline ${path}\n`, ...data(content)];
}

function data(content: string | Uint8Array): readonly (string | Uint8Array)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}
