import { type CommitOptions, commitFiles, type FileChange } from './commit-files.ts';
import { createGitStore } from './git-store.ts';
import { type Merged, mergePull, whyNotMerged } from './merge.ts';
import { type RequiredCheck, requiredChecks } from './protection.ts';
import { resolveCommit, tipOf } from './refs.ts';
import { makeEnvironment, type RunnerEnvironment, type Trigger, type WorkflowStep } from './runner-environment.ts';
import { addCheckRun } from './runs.ts';
import {
  type CheckRun,
  type Comment,
  fullName,
  type Protection,
  type Pull,
  type Repository,
  type Role,
  type Run,
  type State,
  type Status,
  userOf,
} from './state.ts';
import { makeToken, type TokenOptions } from './token.ts';

export interface RepositoryOptions {
  /** Default: true, so that a permission that was forgotten is noticed. */
  readonly private?: boolean;
  readonly defaultBranch?: string;
}

export interface PullOptions {
  /** A branch of this repository, or of a fork. */
  readonly head: string | { readonly fork: StandInRepository; readonly branch: string };
  /** Default: the default branch. */
  readonly base?: string;
  readonly title?: string;
  /** Login. Default: the fork's owner, else `mona`. */
  readonly author?: string;
  readonly draft?: boolean;
  readonly maintainerCanModify?: boolean;
}

export interface ProtectionOptions {
  /** Default: classic. */
  readonly kind?: 'classic' | 'ruleset';
  /** Names of checks; with `appId`, those of that App alone. */
  readonly requiredChecks?: readonly (string | { readonly context: string; readonly appId: number })[];
  /** Default: false. */
  readonly strict?: boolean;
  /** Refuse every push. Default: true. */
  readonly requirePull?: boolean;
  readonly vague?: boolean;
  /** Logins that it does not hold back. */
  readonly bypass?: readonly string[];
}

/** The state of the merge box. `reason` is null when the button is green. */
export interface MergeBox {
  readonly reason: string | null;
  readonly checks: readonly RequiredCheck[];
}

/** A repository, as a test sets it up and looks at it. */
export interface StandInRepository {
  /** `owner/name`. */
  readonly name: string;
  commit(files: Readonly<Record<string, FileChange>>, options?: CommitOptions): Promise<string>;
  /** A fork with all branches as they are now. */
  fork(owner: string): Promise<StandInRepository>;
  /** Deletes it; pull requests from it stay, with the commits that they had. */
  remove(): void;
  /** A token for this repository. */
  token(options?: TokenOptions): string;
  collaborator(login: string, role: Role): void;
  protect(pattern: string, options?: ProtectionOptions): void;
  openPull(options: PullOptions): Promise<number>;
  pull(number: number): Readonly<Pull>;
  /** Somebody writes on a pull request; gives the comment's id. */
  comment(number: number, login: string, body: string): number;
  /** Somebody edits a comment on the page. */
  editComment(id: number, body: string): void;
  comments(number: number): readonly Readonly<Comment>[];
  /** Of a commit, in the order in which they were posted. */
  statuses(sha: string): readonly Status[];
  checkRuns(sha: string): readonly Readonly<CheckRun>[];
  /** Another check on a commit; in progress while its conclusion is null. */
  checkRun(run: Pick<CheckRun, 'sha' | 'name' | 'conclusion'> & { readonly app?: CheckRun['app'] }): number;
  /** Somebody else's status on a commit. */
  status(status: Pick<Status, 'sha' | 'context' | 'state'> & { readonly login?: string }): void;
  /** Workflow runs on a commit, also those that pushes set off. */
  runs(sha: string): readonly Readonly<Run>[];
  mergeBox(number: number): Promise<MergeBox>;
  merge(number: number): Promise<Merged>;
  /** Starts a workflow run, and gives the surroundings of its step. */
  runnerEnvironment(trigger: Trigger, step: WorkflowStep): Promise<RunnerEnvironment>;
  /** Null: no such branch. */
  headOf(branch: string): Promise<string | null>;
  /** Bytes of a file; null when there is none. `ref`: a branch or a commit. */
  fileAt(ref: string, path: string): Promise<Buffer | null>;
  isVerified(sha: string): boolean;
  /** Lists of whole trees break off after so many entries. */
  truncateTreesAt(entries: number): void;
  /** Runs git on the store; gives what it printed. */
  git(...args: readonly string[]): Promise<string>;
}

export async function createRepository(
  state: State,
  name: string,
  options: RepositoryOptions,
  removals: (() => void)[],
): Promise<StandInRepository> {
  const [owner = '', short = ''] = name.split('/');
  const git = await createGitStore();
  state.stores.push(git);
  const repository: Repository = {
    ...emptyRepository(),
    id: state.nextId(),
    owner: userOf(state, owner, 'Organization'),
    name: short,
    private: options.private ?? true,
    defaultBranch: options.defaultBranch ?? 'main',
    parent: null,
    git,
    refs: 'refs/',
  };
  return addRepository(state, repository, removals);
}

function emptyRepository() {
  return {
    pulls: new Map<number, Pull>(),
    comments: [],
    statuses: [],
    checkRuns: [],
    runs: [],
    protections: [],
    collaborators: new Map<string, Role>(),
    nextNumber: 1,
    treeLimit: 100_000,
  };
}

function addRepository(state: State, repository: Repository, removals: (() => void)[]): StandInRepository {
  const { git } = repository;
  const name = fullName(repository);
  if (state.repositories.has(name.toLowerCase())) throw new Error(`There is a repository ${name} already`);
  state.repositories.set(name.toLowerCase(), repository);
  const pullOf = (number: number): Pull => {
    const pull = repository.pulls.get(number);
    if (pull === undefined) throw new Error(`There is no pull request ${number}`);
    return pull;
  };
  return {
    name,
    commit: (files, options) => commitFiles(state, repository, files, options),
    fork: async (owner) => addRepository(state, await forkOf(state, repository, owner), removals),
    remove: () => {
      state.repositories.delete(name.toLowerCase());
      for (const other of state.repositories.values()) {
        for (const pull of other.pulls.values()) {
          if (pull.headRepository === repository) pull.headRepository = null;
        }
      }
    },
    token: (options) => makeToken(state, name, options).secret,
    collaborator: (login, role) => {
      repository.collaborators.set(userOf(state, login).login.toLowerCase(), role);
    },
    protect: (pattern, options) => {
      repository.protections.push(protectionOf(pattern, options));
    },
    openPull: (options) => openPull(state, repository, options),
    pull: pullOf,
    comment: (number, login, body) => {
      const createdAt = state.now();
      const id = state.nextId();
      const author = userOf(state, login);
      const comment = { id, issue: number, author, app: null, body, createdAt, updatedAt: createdAt, reactions: [] };
      repository.comments.push(comment);
      return id;
    },
    editComment: (id, body) => {
      const comment = repository.comments.find((other) => other.id === id);
      if (comment === undefined) throw new Error(`There is no comment ${id}`);
      comment.body = body;
      comment.updatedAt = state.now();
    },
    comments: (number) => repository.comments.filter(({ issue }) => issue === number),
    statuses: (sha) => repository.statuses.filter((status) => status.sha === sha),
    checkRuns: (sha) => repository.checkRuns.filter((run) => run.sha === sha),
    checkRun: (run) => addCheckRun(state, repository, run).id,
    status: ({ sha, context, state: verdict, login = 'mona' }) => {
      const posted = { sha, context, state: verdict, description: null, targetUrl: null, app: null };
      const creator = userOf(state, login);
      repository.statuses.push({ ...posted, id: state.nextId(), creator, createdAt: state.now() });
    },
    runs: (sha) => repository.runs.filter((run) => run.headSha === sha),
    mergeBox: async (number) => {
      const pull = pullOf(number);
      const checks = requiredChecks(repository, pull.baseRef, pull.headSha);
      return { reason: await whyNotMerged(repository, pull), checks };
    },
    merge: (number) => mergePull(state, repository, pullOf(number)),
    runnerEnvironment: async (trigger, step) => {
      const environment = await makeEnvironment(state, repository, trigger, step);
      removals.push(environment.remove);
      return environment;
    },
    headOf: (branch) => tipOf(repository, branch),
    fileAt: async (ref, path) => {
      const sha = await resolveCommit(repository, ref);
      const object = sha === null ? null : await git.read(`${sha}:${path}`);
      return object?.type === 'blob' ? object.bytes : null;
    },
    isVerified: (sha) => state.verified.has(sha),
    truncateTreesAt: (entries) => {
      repository.treeLimit = entries;
    },
    git: (...args) => git.must(args),
  };
}

/** Objects are shared with the parent; refs are its own. */
async function forkOf(state: State, parent: Repository, ownerLogin: string): Promise<Repository> {
  const owner = userOf(state, ownerLogin);
  const refs = `refs/forks/${owner.login}/${parent.name}/`;
  const listed = await parent.git.must(['for-each-ref', '--format=%(refname) %(objectname)', `${parent.refs}heads/`]);
  const lines = listed.split('\n').filter((line) => line !== '');
  const copies = lines.map((line) => `create ${refs}${line.slice(parent.refs.length)}\n`);
  await parent.git.must(['update-ref', '--stdin'], copies.join(''));
  const { name, defaultBranch, git } = parent;
  return {
    ...emptyRepository(),
    id: state.nextId(),
    owner,
    name,
    private: parent.private,
    defaultBranch,
    parent,
    git,
    refs,
  };
}

async function openPull(state: State, repository: Repository, options: PullOptions): Promise<number> {
  const from = typeof options.head === 'string' ? { fork: null, branch: options.head } : options.head;
  const head = from.fork === null ? repository : state.repositories.get(from.fork.name.toLowerCase());
  if (head === undefined) throw new Error('The fork was deleted');
  const baseRef = options.base ?? repository.defaultBranch;
  const baseSha = await tipOf(repository, baseRef);
  const headSha = await tipOf(head, from.branch);
  if (baseSha === null || headSha === null) throw new Error(`There is no ${baseSha === null ? baseRef : from.branch}`);
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  repository.pulls.set(number, {
    id: state.nextId(),
    number,
    title: options.title ?? 'Change dependencies',
    author: userOf(state, options.author ?? (head === repository ? 'mona' : head.owner.login)),
    createdAt: state.now(),
    baseRef,
    baseSha,
    headRef: from.branch,
    headOwner: head.owner,
    headRepository: head,
    headSha,
    previousHeadSha: headSha,
    draft: options.draft ?? false,
    state: 'open',
    mergedAs: null,
    maintainerCanModify: options.maintainerCanModify ?? false,
  });
  await repository.git.must(['update-ref', `${repository.refs}pull/${number}/head`, headSha]);
  return number;
}

function protectionOf(pattern: string, options: ProtectionOptions = {}): Protection {
  const checks = options.requiredChecks ?? [];
  return {
    pattern,
    kind: options.kind ?? 'classic',
    requiredChecks: checks.map((check) => (typeof check === 'string' ? { context: check, appId: null } : check)),
    strict: options.strict ?? false,
    requirePull: options.requirePull ?? true,
    vague: options.vague ?? false,
    bypass: new Set(options.bypass),
  };
}
