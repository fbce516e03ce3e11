import { ask, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';
import { once } from './once.ts';

/** Whether what somebody of this login wrote was written with the token of this run. */
export type IsOwn = (login: string) => Promise<boolean>;

/** Who the token of a workflow writes as. */
const actionsLogin = 'github-actions[bot]';

/**
 * Tells what a token wrote from what others wrote. Tokens of people are asked who they are. Those of Apps are told apart
 * by nothing, and the workflow's own is by far the most common of them: only when another App's name comes up is GitHub
 * asked, once, whether it is the token's own. What the workflow's own token wrote is ours under every App.
 */
export function ownership(repository: Repository, token: string): IsOwn {
  if (/^(?:ghp|gho|ghu|github_pat)_/.test(token)) {
    const person = once(() => personOf(repository));
    return async (login) => login === (await person());
  }
  const app = once(() => appOf(repository));
  return async (login) => login === actionsLogin || (login.endsWith(botEnding) && login === (await app()));
}

const botEnding = '[bot]';

async function personOf({ client }: Repository): Promise<string> {
  const answer = await ask(() => client.request('GET /user'));
  return isFailure(answer) ? actionsLogin : answer.data.login;
}

/** The login of the token's App as comments have it; null when GitHub does not tell. */
async function appOf({ client }: Repository): Promise<string | null> {
  const answer = await ask(() => client.viewer());
  if (isFailure(answer) || answer.data === null) return null;
  return answer.data.endsWith(botEnding) ? answer.data : `${answer.data}${botEnding}`;
}
