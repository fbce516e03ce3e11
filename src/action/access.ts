import { type Failure, failureText } from '../github/answer.ts';
import { type IsOwn, ownership } from '../github/identity.ts';
import type { Repository } from '../github/objects.ts';
import type { Runner } from '../github/runner.ts';
import { connectTo } from './connect.ts';
import type { Inputs } from './inputs.ts';
import { type Log, warn } from './say.ts';

/** What a run may do on GitHub: read and report with one token, push with another. */
export interface Access {
  /** Reads and reports. */
  readonly repository: Repository;
  /** What was written with the token that reports. */
  readonly isOwn: IsOwn;
  /** Pushes. */
  readonly pushing: Repository;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly log: Log;
}

/** Connects with the tokens that the inputs give; null where the runner names no repository. Asks nothing yet. */
export async function accessOf(runner: Runner, inputs: Inputs, log: Log): Promise<Access | null> {
  const repository = await connectTo(runner, inputs.token);
  if (repository === null) return null;
  const pushing = inputs.pushToken === '' ? repository : await connectTo(runner, inputs.pushToken);
  const isOwn = ownership(repository, inputs.token);
  return { repository, isOwn, pushing: pushing ?? repository, inputs, runner, log };
}

/**
 * Whether the requests of the hour are needed elsewhere, which is then said with what is left undone, a clause: nothing more is
 * to be asked or written.
 */
export function isHourSpent({ repository, log }: Pick<Access, 'repository' | 'log'>, undone: string): boolean {
  const remaining = repository.client.remaining();
  if (remaining === null || remaining >= leftToOthers) return false;
  warn(`${undone}: only ${remaining} requests are left to this repository in this hour.`, log);
  return true;
}

/** Requests of the hour that are left to others: they share them with every workflow of the repository. */
const leftToOthers = 300;

/** Why a request failed, naming the permission that a token without it lacks; a sentence. */
export function lacking(failure: Failure, permission: string): string {
  if (failure.failure !== 'forbidden' && failure.failure !== 'not-found') return `${failureText(failure)}.`;
  return `the token lacks the permission \`${permission}\` (${failureText(failure)}). On a pull request from a fork it cannot have it.`;
}
