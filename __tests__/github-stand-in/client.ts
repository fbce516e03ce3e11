import { Octokit } from '@octokit/rest';
import { afterEach } from 'vitest';
import { type GitHubOptions, type StandInGitHub, startGitHub } from './index.ts';
import type { StandInRepository } from './repository.ts';

const started: StandInGitHub[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()));
});

/** A stand-in that is closed after the test. */
export async function openGitHub(options: GitHubOptions = {}): Promise<StandInGitHub> {
  const github = await startGitHub(options);
  started.push(github);
  return github;
}

const owner = 'octo-org';
const repo = 'app';
export const here = { owner, repo } as const;

/** A private repository with one pull request: the branch `feature` adds a line to requirements.txt. */
export async function openChange(options: GitHubOptions = {}): Promise<Change> {
  const github = await openGitHub(options);
  const app = await github.repository(`${owner}/${repo}`);
  const base = await app.commit({ 'requirements.txt': 'django\n', 'docs/index.md': 'Hello\n' });
  const head = await app.commit({ 'requirements.txt': 'django\nstripe\n' }, { branch: 'feature', parents: ['main'] });
  return { github, app, base, head, number: await app.openPull({ head: 'feature' }) };
}

export interface Change {
  readonly github: StandInGitHub;
  readonly app: StandInRepository;
  readonly base: string;
  readonly head: string;
  readonly number: number;
}

/** A client that asks once and prints nothing. */
export function clientOf(github: StandInGitHub, token?: string): Octokit['rest'] {
  const quiet = (): undefined => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const auth = token === undefined ? {} : { auth: token };
  return new Octokit({ ...auth, baseUrl: github.url, log, retry: { enabled: false } }).rest;
}

/** Status, message and headers of the refusal that a request ends in. */
export async function refusalOf(request: Promise<{ readonly status: number }>): Promise<Refused> {
  const outcome = await request.then(
    ({ status }) => new Error(`It was not refused: ${status}`),
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error) || !('response' in outcome)) throw outcome;
  const { response } = outcome;
  if (typeof response !== 'object' || response === null || !('status' in response)) throw outcome;
  const body = 'data' in response ? response.data : null;
  const headers = 'headers' in response && typeof response.headers === 'object' ? { ...response.headers } : {};
  return { status: response.status, body, headers };
}

interface Refused {
  readonly status: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}
