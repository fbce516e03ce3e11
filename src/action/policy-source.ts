import { type Event, isSameRepository, type Pull } from '../github/event.ts';
import { remoteFiles } from '../github/remote-file.ts';
import type { Runner } from '../github/runner.ts';
import { nothingFollowed, type PolicySource, repositoryOnly } from '../pipeline/extend-policy.ts';
import { connectTo } from './connect.ts';
import type { Inputs } from './inputs.ts';

/** Where the policies come from that a policy extends. */
export interface PolicySources {
  /** For a policy of this repository. */
  readonly own: PolicySource;
  /** For the policy at the head of the change, which somebody may have written who may not write here. */
  readonly head: PolicySource;
}

/** Policies on GitHub are read with `policy-token`; without it with `token`, which sees what is public. */
export function policySources(runner: Runner, inputs: Inputs, pull: Pull | null): PolicySources {
  const token = inputs.policyToken === '' ? inputs.token : inputs.policyToken;
  const readRemote = remoteFiles(async () => (await connectTo(runner, token))?.client ?? null);
  const own = { ...repositoryOnly, readRemote };
  return { own, head: pull === null || isSameRepository(pull) ? own : nothingFollowed };
}

/** The pull request that an event is about; null when it is about none. */
export function pullOf(event: Event): Pull | null {
  return event.kind === 'pull-request' ? event.pull : null;
}
