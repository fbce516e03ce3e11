import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** A commit in memory: path to text or bytes; a text that starts with `-> ` is a symbolic link, with `=> ` a submodule, with `#!` executable. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}
type Tree = ReadonlyMap<string, { readonly mode: string; readonly sha: string }>;
export interface FakeComment {
  readonly id: number;
  body: string;
  /** Null when the account was deleted. */
  readonly user: { readonly login: string; readonly type: string } | null;
}
export interface FakeStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly target_url: string;
  readonly creator: { readonly login: string };
}
/** What goes wrong instead of, or (`lost`; `late`, when nobody waits any more) after a request took effect. */
export type Fault = 'late' | 'server-error' | 'reset' | 'lost' | 'too-many' | 'secondary' | 'broken-off' | 'forbidden';
interface Call {
  readonly method: string;
  readonly path: string;
}

/**
 * GitHub as far as the requests of this project go, in memory, behind a `fetch`. It says what the published API says and
 * no more; the story as a whole runs against real git elsewhere.
 */
export function fakeGithub(options: { readonly readOnly?: boolean; readonly login?: string } = {}) {
  const login = options.login ?? 'github-actions[bot]';
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map<string, Tree>();
  const commits = new Map<string, Commit>();
  const branches = new Map<string, string>();
  const pulls = new Map<number, Record<string, unknown>>();
  const settings = { defaultBranch: 'main' };
  const comments: FakeComment[] = [];
  const statuses: FakeStatus[] = [];
  const calls: Call[] = [];
  const state = {
    remaining: 1000,
    truncated: false,
    nextId: 1,
    jobs: [] as { name: string; status: string; runner_name: string }[],
    permission: 'write',
    /** What a comparison says instead. */
    compared: {} as Readonly<Record<string, unknown>>,
    /** What is listed as the files of a pull request. */
    pullFiles: [] as readonly Readonly<Record<string, unknown>>[],
    /** Writes to paths that begin so are refused. */
    forbidden: null as string | null,
    refusal: null as { status: number; message: string } | null,
    fault: (_: Call, __: number): Fault | null => null,
    before: (_: Call): void => undefined,
  };

  const addBlob = (bytes: Uint8Array): string => {
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    blobs.set(sha, bytes);
    return sha;
  };
  const addTree = (tree: Tree): string => {
    const sha = hash(JSON.stringify([...tree]));
    trees.set(sha, tree);
    return sha;
  };
  const addCommit = (tree: string, parents: readonly string[], message: string): string => {
    const sha = hash(JSON.stringify([tree, parents, message]));
    commits.set(sha, { sha, tree, parents, message });
    return sha;
  };
  /** Adds a commit whose files are all that is given. */
  const commit = (files: Files, parents: readonly string[] = [], message = 'A change'): string => {
    const tree = Object.entries(files).map(([path, content]) => {
      const link = typeof content === 'string' && content.startsWith('-> ');
      const bytes = typeof content === 'string' ? new TextEncoder().encode(link ? content.slice(3) : content) : content;
      const submodule = typeof content === 'string' && content.startsWith('=> ');
      const script = typeof content === 'string' && content.startsWith('#!');
      const mode = submodule ? '160000' : link ? '120000' : script ? '100755' : '100644';
      return [path, { mode, sha: submodule ? hash(content) : addBlob(bytes) }] as const;
    });
    return addCommit(addTree(new Map(tree)), parents, message);
  };
  const treeOf = (sha: string): Tree | undefined => trees.get(commits.get(sha)?.tree ?? sha);
  const ancestors = (sha: string): readonly string[] => {
    const found = commits.get(sha);
    return found === undefined ? [] : [sha, ...found.parents.flatMap(ancestors)];
  };
  /** A file of a commit as git has it. */
  const entryAt = (sha: string, path: string) => {
    const entry = treeOf(sha)?.get(path);
    return { mode: entry?.mode ?? null, bytes: Buffer.from(blobs.get(entry?.sha ?? '') ?? []) };
  };
  const textAt = (sha: string, path: string): string => {
    const blob = blobs.get(treeOf(sha)?.get(path)?.sha ?? '');
    return blob === undefined ? '' : new TextDecoder().decode(blob);
  };

  const routes: readonly (readonly [string, (m: readonly string[], body: Body, query: URLSearchParams) => Reply])[] = [
    ['GET /git/trees/([^/]+)', ([sha = ''], _, query) => listTree(sha, query.has('recursive'))],
    ['GET /git/blobs/([^/]+)', ([sha = '']) => blobReply(sha)],
    ['GET /contents/(.+)', ([path = ''], _, query) => contents(query.get('ref') ?? '', path)],
    ['GET /compare/(.+)\\.\\.\\.(.+)', ([base = '', head = ''], _, query) => compare(base, head, query)],
    ['GET /pulls/(\\d+)', ([number]) => found(pulls.get(Number(number)))],
    ['GET /pulls/\\d+/files', (_, __, query) => [200, page(state.pullFiles, query)]],
    ['GET /issues/\\d+/comments', (_, __, query) => [200, page(comments, query)]],
    ['POST /issues/(\\d+)/comments', (_, { body }) => [201, addComment(String(body), login)]],
    ['PATCH /issues/comments/(\\d+)', ([id], { body }) => editComment(Number(id), String(body))],
    ['DELETE /issues/comments/(\\d+)', ([id]) => removeComment(Number(id))],
    ['GET /git/commits/([^/]+)', ([sha = '']) => found(commitReply(sha))],
    ['POST /git/blobs', (_, body) => [201, { sha: addBlob(decoded(body)) }]],
    ['POST /git/trees', (_, body) => [201, { sha: extendTree(body) }]],
    ['POST /git/commits', (_, body) => postCommit(body)],
    ['GET /git/ref/heads/(.+)', ([name = '']) => found(refReply(name))],
    ['PATCH /git/refs/heads/(.+)', ([name = ''], body) => moveRef(name, String(body['sha']), body['force'] === true)],
    ['POST /statuses/([^/]+)', ([sha = ''], body) => postStatus(sha, body)],
    [
      'GET /commits/([^/]+)/statuses',
      ([sha], _, query) => [200, page(statuses.filter((status) => status.sha === sha).reverse(), query)],
    ],
    [
      'GET /actions/runs/\\d+/attempts/\\d+/jobs',
      (_, __, query) => [200, { total_count: state.jobs.length, jobs: page(state.jobs, query) }],
    ],
    ['GET /collaborators/[^/]+/permission', () => [200, { permission: state.permission }]],
    ['GET /user', () => [200, { login }]],
    ['POST /graphql', () => [200, { data: { viewer: { login: login.replace('[bot]', '') } } }]],
  ];

  async function fetchFake(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const path = decodeURIComponent(url.pathname.replace('/repos/octo/app', ''));
    const call = { method, path };
    const index = calls.push(call) - 1;
    const fault = state.fault(call, index);
    if (fault === 'reset') throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    if (fault === 'server-error') return reply([502, { message: 'Server Error' }]);
    if (fault === 'forbidden') return reply(mayNotReply);
    if (fault === 'too-many') return reply([429, { message: 'Too many requests' }], { 'retry-after': '1' });
    if (fault === 'secondary') {
      return reply([403, { message: 'You have exceeded a secondary rate limit.' }], { 'retry-after': '1' });
    }
    state.before(call);
    const answer = handle(method, path, url.searchParams, init?.body);
    if (fault === 'late') await new Promise((resolve) => setTimeout(resolve, 2200));
    if (fault === 'lost') throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    return reply(answer, {}, fault === 'broken-off');
  }

  function handle(method: string, path: string, query: URLSearchParams, text: unknown): Reply {
    const mayNot = options.readOnly === true || (state.forbidden !== null && path.startsWith(state.forbidden));
    if (method !== 'GET' && path !== '/graphql' && mayNot) return mayNotReply;
    const body: Body = typeof text === 'string' ? JSON.parse(text) : {};
    for (const [route, answer] of routes) {
      const match = new RegExp(`^${route}$`).exec(`${method} ${path}`);
      if (match !== null) return answer(match.slice(1), body, query);
    }
    throw new Error(`The fake knows no ${method} ${path}`);
  }

  function reply([status, data]: Reply, headers: Record<string, string> = {}, cut = false): Response {
    const text = data === null ? null : JSON.stringify(data);
    state.remaining -= 1;
    const all = { 'content-type': 'application/json', 'x-ratelimit-remaining': String(state.remaining), ...headers };
    return new Response(cut ? (text ?? '').slice(0, -5) : text, { status, headers: all });
  }

  function listTree(sha: string, recursive: boolean): Reply {
    const tree = treeOf(sha);
    if (tree === undefined) return notFound;
    const folders = new Map<string, Map<string, { mode: string; sha: string }>>();
    for (const [path, entry] of tree) {
      for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const inside = folders.get(path.slice(0, slash)) ?? new Map();
        folders.set(path.slice(0, slash), inside.set(path.slice(slash + 1), entry));
      }
    }
    const entries = [
      ...[...tree].map(([path, { mode, sha: id }]) => ({
        path,
        mode,
        type: mode === '160000' ? 'commit' : 'blob',
        sha: id,
        size: blobs.get(id)?.length,
      })),
      ...[...folders].map(([path, inside]) => ({ path, mode: '040000', type: 'tree', sha: addTree(inside) })),
    ];
    const top = recursive ? entries : entries.filter(({ path }) => !path.includes('/'));
    const truncated = recursive && state.truncated;
    return [200, { sha, tree: truncated ? top.slice(0, 1) : top, truncated }];
  }

  function blobReply(sha: string): Reply {
    const bytes = blobs.get(sha);
    if (bytes === undefined) return notFound;
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    return [200, { sha, size: bytes.length, encoding: 'base64', content }];
  }

  /** A link to a file has that file's content and its own id; any other link is described. */
  function contents(ref: string, path: string): Reply {
    const entry = treeOf(ref)?.get(path);
    if (entry === undefined) return notFound;
    const { sha } = entry;
    if (entry.mode !== '120000') return [200, { type: 'file', path, ...Object(blobReply(sha)[1]) }];
    const target = textAt(ref, path);
    const led = treeOf(ref)?.get(posix.join(posix.dirname(path), target));
    if (led === undefined) return [200, { type: 'symlink', path, sha, size: target.length, target }];
    return [200, { type: 'file', path, ...Object(blobReply(led.sha)[1]), sha }];
  }

  function compare(base: string, head: string, query: URLSearchParams): Reply {
    const common = ancestors(head).find((sha) => ancestors(base).includes(sha));
    if (common === undefined) return notFound;
    const old = new Set(ancestors(base));
    const made = [...new Set(ancestors(head))].filter((sha) => !old.has(sha)).reverse();
    const list = made.map((sha) => ({ sha, commit: { message: commits.get(sha)?.message ?? '' } }));
    const listed = { total_commits: list.length, commits: page(list, query), files: [] };
    return [200, { merge_base_commit: { sha: common }, ...listed, ...state.compared }];
  }

  function addComment(body: string, author: string, type = author.endsWith('[bot]') ? 'Bot' : 'User') {
    const id = state.nextId++;
    const comment: FakeComment = { id, body, user: { login: author, type } };
    comments.push(comment);
    return { ...comment, html_url: `https://github.example/octo/app/pull/1#issuecomment-${id}` };
  }
  function editComment(id: number, body: string): Reply {
    const comment = comments.find((each) => each.id === id);
    if (comment === undefined) return notFound;
    comment.body = body;
    return [200, comment];
  }
  function removeComment(id: number): Reply {
    const at = comments.findIndex((each) => each.id === id);
    if (at < 0) return notFound;
    comments.splice(at, 1);
    return [204, null];
  }

  function commitReply(sha: string) {
    const known = commits.get(sha);
    return known === undefined ? undefined : { sha, tree: { sha: known.tree }, message: known.message };
  }
  function extendTree(body: Body): string {
    const entries = body['tree'];
    const base = trees.get(String(body['base_tree'])) ?? new Map();
    const added = (Array.isArray(entries) ? entries : []).map(({ path, mode, sha }) => [path, { mode, sha }] as const);
    return addTree(new Map([...base, ...added]));
  }
  function postCommit(body: Body): Reply {
    if ('author' in body || 'committer' in body) return [422, { message: 'A signed commit names no author' }];
    const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : [];
    return [201, { sha: addCommit(String(body['tree']), parents, String(body['message'])) }];
  }
  function refReply(name: string) {
    const sha = branches.get(name);
    return sha === undefined ? undefined : { ref: `refs/heads/${name}`, object: { sha, type: 'commit' } };
  }
  function moveRef(name: string, sha: string, force: boolean): Reply {
    const now = branches.get(name);
    if (now === undefined) return [422, { message: 'Reference does not exist' }];
    if (state.refusal !== null) return [state.refusal.status, { message: state.refusal.message }];
    if (!force && !ancestors(sha).includes(now)) return [422, { message: 'Update is not a fast forward' }];
    branches.set(name, sha);
    return [200, refReply(name)];
  }
  function postStatus(sha: string, { context, state: verdict, description, target_url: url }: Body): Reply {
    if (String(description).length > 140)
      return [422, { message: 'description is too long (maximum is 140 characters)' }];
    const status = {
      sha,
      context: String(context),
      state: String(verdict),
      description: String(description),
      target_url: String(url),
      creator: { login },
    };
    statuses.push(status);
    return [201, status];
  }

  /** Opens a pull request of a branch (of a fork, or of a deleted one: null) into main. */
  function openPull(
    number: number,
    head: string,
    branch = 'feature',
    repository: string | null = 'octo/app',
    draft = false,
    closed = false,
  ) {
    const base = branches.get('main') ?? '';
    const repo =
      repository === null
        ? null
        : {
            full_name: repository,
            get default_branch() {
              return settings.defaultBranch;
            },
          };
    const pull = {
      number,
      draft,
      state: closed ? 'closed' : 'open',
      head: {
        ref: branch,
        repo,
        get sha() {
          return branches.get(branch) ?? head;
        },
      },
      base: { ref: 'main', sha: base, repo: { full_name: 'octo/app' } },
    };
    if (repository === 'octo/app') branches.set(branch, head);
    pulls.set(number, pull);
    return { action: 'synchronize', number, pull_request: JSON.parse(JSON.stringify(pull)) };
  }

  return {
    fetch: fetchFake,
    settings,
    commit,
    openPull,
    addComment,
    textAt,
    entryAt,
    branches,
    comments,
    statuses,
    calls,
    commits,
    state,
  };
}

type Body = Readonly<Record<string, unknown>>;
type Reply = readonly [number, unknown];
const notFound: Reply = [404, { message: 'Not Found' }];

function found(data: unknown): Reply {
  return data === undefined ? notFound : [200, data];
}

const mayNotReply: Reply = [403, { message: 'Resource not accessible by integration' }];

function page<T>(list: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Number(query.get('per_page') ?? '30');
  const start = (Number(query.get('page') ?? '1') - 1) * size;
  return list.slice(start, start + size);
}

function decoded({ content, encoding }: Body): Uint8Array {
  return new Uint8Array(Buffer.from(String(content), encoding === 'base64' ? 'base64' : 'utf8'));
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
