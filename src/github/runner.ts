import { readFileSync } from 'node:fs';
import { type Problem, problem } from '../problem.ts';
import { type Event, readEvent } from './event.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What the runner tells an action about its run, apart from the inputs. */
export interface Runner {
  readonly event: Event;
  /** Folder of the checkout; the current folder outside a runner. */
  readonly workspace: string;
  /** Folder for files that live as long as the job. */
  readonly temporary: string;
  /** Files that outputs and the job summary are appended to; null where the platform has none. */
  readonly outputFile: string | null;
  readonly summaryFile: string | null;
}

/**
 * Reads the runner's variables and the event's payload.
 * A fatal `usage` problem when there is no event to read, or none this project answers to.
 */
export function readRunner(variables: Variables): Runner | Problem {
  const payload = readPayload(variables['GITHUB_EVENT_PATH']);
  if (typeof payload !== 'string') return payload;
  const event = readEvent(variables['GITHUB_EVENT_NAME'] ?? '', payload, variables['GITHUB_SHA'] ?? '');
  if ('code' in event) return event;
  return {
    event,
    workspace: variables['GITHUB_WORKSPACE'] || '.',
    temporary: variables['RUNNER_TEMP'] || '.',
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
