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
  /** Files that outputs and the job summary are appended to; null where the platform has none. */
  readonly outputFile: string | null;
  readonly summaryFile: string | null;
}

/** Reads the runner's variables and the event's payload. */
export function readRunner(variables: Variables): Runner {
  const payload = readPayload(variables['GITHUB_EVENT_PATH']);
  const event = (text: string) => readEvent(variables['GITHUB_EVENT_NAME'] ?? '', text, variables['GITHUB_SHA'] ?? '');
  return {
    event: typeof payload === 'string' ? event(payload) : payload,
    workspace: variables['GITHUB_WORKSPACE'] || '.',
    temporary: variables['RUNNER_TEMP'] || tmpdir(),
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
