import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Problem, problem } from '../problem.ts';
import { type Event, readEvent } from './event.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What the runner tells an action about its run, apart from the inputs. */
export interface Runner {
  /** A fatal `usage` problem when there is no event to read, or none this project answers to. */
  readonly event: Event | Problem;
  /** Folder of the checkout; the current folder outside a runner. */
  readonly workspace: string;
  /** Folder for files that live as long as the job. */
  readonly temporary: string;
  /** `owner/repo` that the workflow runs in; empty outside a runner. */
  readonly repository: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
  /** The page of this run. */
  readonly runUrl: string;
  readonly job: Job;
  /** Factor on every wait for GitHub: DEPENDENCY_FILE_SYNC_WAIT_SCALE. */
  readonly waitScale: number;
  /** Whether the environment names a proxy. */
  readonly proxy: boolean;
  /** Files that outputs and the job summary are appended to; null where the platform has none. */
  readonly outputFile: string | null;
  readonly summaryFile: string | null;
}

/** The job that this step belongs to. */
export interface Job {
  /** Key of the job in the workflow, which is its name unless it has another. */
  readonly id: string;
  readonly runId: number;
  readonly attempt: number;
  /** Name of the machine. */
  readonly machine: string;
}

/** Reads the runner's variables and the event's payload. */
export function readRunner(variables: Variables): Runner {
  const payload = readPayload(variables['GITHUB_EVENT_PATH']);
  const event = (text: string) => readEvent(variables['GITHUB_EVENT_NAME'] ?? '', text, variables['GITHUB_SHA'] ?? '');
  const server = variables['GITHUB_SERVER_URL'] || 'https://github.com';
  const repository = variables['GITHUB_REPOSITORY'] ?? '';
  const runId = variables['GITHUB_RUN_ID'] ?? '';
  return {
    event: typeof payload === 'string' ? event(payload) : payload,
    workspace: variables['GITHUB_WORKSPACE'] || '.',
    temporary: variables['RUNNER_TEMP'] || tmpdir(),
    repository,
    apiUrl: variables['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: `${server}/${repository}/actions/runs/${runId}`,
    job: {
      id: variables['GITHUB_JOB'] ?? '',
      runId: Number(runId),
      attempt: Number(variables['GITHUB_RUN_ATTEMPT'] || '1'),
      machine: variables['RUNNER_NAME'] ?? '',
    },
    waitScale: waitScaleOf(variables['DEPENDENCY_FILE_SYNC_WAIT_SCALE']),
    proxy: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (variables[name] ?? '') !== ''),
    outputFile: variables['GITHUB_OUTPUT'] || null,
    summaryFile: variables['GITHUB_STEP_SUMMARY'] || null,
  };
}

function readPayload(path: string | undefined): string | Problem {
  if (path === undefined || path === '') {
    return problem('usage', 'GITHUB_EVENT_PATH is not set: this program is started by a workflow.', null);
  }
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return problem('usage', `The payload of the event cannot be read: ${why}`, null);
  }
}

/** What every wait is multiplied with, as DEPENDENCY_FILE_SYNC_WAIT_SCALE has it: a number from 0 to 100; anything else is 1. */
export function waitScaleOf(text: string | undefined): number {
  const scale = Number(text === undefined || text === '' ? '1' : text);
  return scale >= 0 && scale <= 100 ? scale : 1;
}
