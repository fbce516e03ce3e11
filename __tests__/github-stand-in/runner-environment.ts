import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  commentPayload,
  mergeGroupPayload,
  type PullAction,
  plainPayload,
  pullPayload,
  pushPayload,
} from './event-payload.ts';
import { mergeCommit, moveBranch, testMerge, tipOf } from './refs.ts';
import { startAgain, startRun } from './runs.ts';
import { type Conclusion, fullName, type Pull, type Repository, type State, type User, userOf } from './state.ts';

/** What starts the workflow. */
export type Trigger =
  | {
      readonly event: 'pull_request' | 'pull_request_target';
      readonly number: number;
      readonly action?: PullAction;
    }
  | { readonly event: 'merge_group'; readonly number: number }
  | {
      readonly event: 'push';
      readonly branch?: string;
      /** Null: the branch is new. */
      readonly before: string | null;
      readonly forced?: boolean;
    }
  | { readonly event: 'schedule' | 'workflow_dispatch'; readonly branch?: string }
  | {
      readonly event: 'issue_comment';
      readonly comment: number;
      /** The text before the edit; null or left out: the comment is new. */
      readonly previousBody?: string | null;
    };

export interface WorkflowStep {
  /** The workflow's own token, as the input `token`. */
  readonly token: string;
  /** Who caused the event. Default: the author of the pull request or comment, else `mona`. */
  readonly actor?: string;
  /** Under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Key of the job, which is also its name unless that is given. */
  readonly job?: string;
  readonly jobName?: string;
  /** Names of other jobs of the same run, on other machines. */
  readonly otherJobs?: readonly string[];
  /** Runs all jobs of this earlier run once more, as its next attempt. */
  readonly rerunOf?: number;
  /** Further variables. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A step's surroundings, and what it leaves there. */
export interface RunnerEnvironment {
  /** Of the process: nothing of ours but PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** The current folder of the process: an empty one, as nothing was checked out. */
  readonly workspace: string;
  readonly runId: number;
  /** The commit that carries the job's check run. */
  readonly checkedSha: string;
  /** As written by the step, to be read as the runner reads it. */
  readonly output: () => string;
  readonly summary: () => string;
  /** Ends the job: its check run gets a conclusion. */
  readonly finish: (conclusion: Conclusion) => void;
  readonly remove: () => void;
}

const machine = 'GitHub Actions 7';

/** Starts a workflow run with one job in progress, and makes the surroundings that the runner gives its step. */
export async function makeEnvironment(
  state: State,
  repository: Repository,
  trigger: Trigger,
  step: WorkflowStep,
): Promise<RunnerEnvironment> {
  const happened = await happen(state, repository, trigger, step.actor);
  const id = step.job ?? 'dependency-file-sync';
  const jobs = [
    { name: step.jobName ?? id, machine },
    ...(step.otherJobs ?? []).map((name, at) => ({ name, machine: `GitHub Actions ${at + 8}` })),
  ];
  const { checkedSha, branch, actor } = happened;
  const wanted = { event: trigger.event, branch, sha: checkedSha, actor, jobs };
  const run =
    step.rerunOf === undefined
      ? startRun(state, repository, wanted)
      : startAgain(state, repository, step.rerunOf, jobs);
  const folder = mkdtempSync(join(tmpdir(), 'github-stand-in-runner-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const subfolder = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const workspace = subfolder('workspace');
  const outputFile = file('output', '');
  const summaryFile = file('summary', '');
  const inputs = { token: step.token, ...step.inputs };
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: actor.login,
    GITHUB_API_URL: state.apiUrl,
    GITHUB_BASE_REF: happened.baseRef,
    GITHUB_ENV: file('env', ''),
    GITHUB_EVENT_NAME: trigger.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(happened.payload)),
    GITHUB_GRAPHQL_URL: state.apiUrl.replace(/\/api\/v3$/, '/api').concat('/graphql'),
    GITHUB_HEAD_REF: happened.headRef,
    GITHUB_JOB: id,
    GITHUB_OUTPUT: outputFile,
    GITHUB_PATH: file('path', ''),
    GITHUB_REF: happened.ref,
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: state.serverUrl,
    GITHUB_SHA: happened.sha,
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKFLOW: 'Dependency files',
    GITHUB_WORKSPACE: workspace,
    RUNNER_NAME: machine,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: subfolder('temp'),
    ...Object.fromEntries(named),
    ...step.variables,
  };
  const own = run.jobs.find(({ attempt }) => attempt === run.attempt);
  return {
    env,
    workspace,
    runId: run.id,
    checkedSha,
    output: () => readFileSync(outputFile, 'utf8'),
    summary: () => readFileSync(summaryFile, 'utf8'),
    finish: (conclusion) => {
      const check = own?.check;
      if (check === undefined) return;
      check.status = 'completed';
      check.conclusion = conclusion;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Happened {
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
  /** Set for pull requests only. */
  readonly baseRef: string;
  readonly headRef: string;
  readonly checkedSha: string;
  readonly branch: string;
  readonly actor: User;
}

async function happen(
  state: State,
  repository: Repository,
  trigger: Trigger,
  actorLogin: string | undefined,
): Promise<Happened> {
  const by = (otherwise: User): User => (actorLogin === undefined ? otherwise : userOf(state, actorLogin));
  const mona = userOf(state, 'mona');
  switch (trigger.event) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = pullOf(repository, trigger.number);
      const actor = by(pull.author);
      pull.baseSha = (await tipOf(repository, pull.baseRef)) ?? pull.baseSha;
      const merged = trigger.event === 'pull_request' ? await testMerge(repository, pull, state.now()) : null;
      if (trigger.event === 'pull_request' && merged === null) {
        throw new Error('GitHub starts no workflow on pull_request for a pull request with conflicts');
      }
      return {
        payload: pullPayload(state, repository, pull, {
          action: trigger.action ?? 'synchronize',
          sender: actor,
        }),
        sha: merged ?? (await needTip(repository, repository.defaultBranch)),
        ref: merged === null ? `refs/heads/${repository.defaultBranch}` : `refs/pull/${pull.number}/merge`,
        baseRef: pull.baseRef,
        headRef: pull.headRef,
        checkedSha: pull.headSha,
        branch: pull.headRef,
        actor,
      };
    }
    case 'merge_group':
      return queue(state, repository, pullOf(repository, trigger.number), by(mona));
    case 'push': {
      const branch = trigger.branch ?? repository.defaultBranch;
      const after = await needTip(repository, branch);
      const push = { branch, before: trigger.before, after, forced: trigger.forced ?? false };
      return onBranch(branch, after, pushPayload(state, repository, push, by(mona)), by(mona));
    }
    case 'issue_comment': {
      const comment = repository.comments.find(({ id }) => id === trigger.comment);
      if (comment === undefined) throw new Error(`There is no comment ${trigger.comment}`);
      const sender = by(comment.author);
      const happened = { comment, previousBody: trigger.previousBody ?? null, sender };
      const payload = commentPayload(state, repository, pullOf(repository, comment.issue), happened);
      const { defaultBranch } = repository;
      return onBranch(defaultBranch, await needTip(repository, defaultBranch), payload, sender);
    }
    default: {
      const branch = trigger.branch ?? repository.defaultBranch;
      const payload = plainPayload(state, repository, branch, by(mona));
      return onBranch(branch, await needTip(repository, branch), payload, by(mona));
    }
  }
}

/** Puts a pull request into the merge queue: a commit of its own, on a branch of its own. */
async function queue(state: State, repository: Repository, pull: Pull, actor: User): Promise<Happened> {
  const baseSha = await needTip(repository, pull.baseRef);
  const message = `Merge pull request #${pull.number}`;
  const parents = [baseSha, pull.headSha] as const;
  const headSha = await mergeCommit(repository, { parents, message, date: state.now() });
  if (headSha === null) throw new Error('A pull request with conflicts does not get into the merge queue');
  const headRef = `gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${baseSha}`;
  await moveBranch(state, repository, headRef, { from: await tipOf(repository, headRef), to: headSha });
  const group = { headSha, headRef, baseSha, baseRef: pull.baseRef };
  return onBranch(headRef, headSha, mergeGroupPayload(state, repository, group, actor), actor);
}

function onBranch(branch: string, sha: string, payload: object, actor: User): Happened {
  return { payload, sha, ref: `refs/heads/${branch}`, baseRef: '', headRef: '', checkedSha: sha, branch, actor };
}

function pullOf(repository: Repository, number: number): Pull {
  const pull = repository.pulls.get(number);
  if (pull === undefined) throw new Error(`There is no pull request ${number}`);
  return pull;
}

async function needTip(repository: Repository, branch: string): Promise<string> {
  const tip = await tipOf(repository, branch);
  if (tip === null) throw new Error(`There is no branch ${branch}`);
  return tip;
}
