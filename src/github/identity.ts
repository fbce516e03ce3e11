import { ask, isFailure } from './answer.ts';
import type { Repository } from './objects.ts';

/** Who the token of a workflow writes as. */
const actionsLogin = 'github-actions[bot]';

/**
 * Who a token writes as. Tokens of people are asked; those of Apps cannot be asked without the App's key, and the
 * workflow's own is by far the most common of them.
 */
export async function loginOf({ client }: Repository, token: string): Promise<string> {
  if (!/^(?:ghp|gho|ghu|github_pat)_/.test(token)) return actionsLogin;
  const answer = await ask(() => client.rest.users.getAuthenticated());
  return isFailure(answer) ? actionsLogin : answer.data.login;
}
