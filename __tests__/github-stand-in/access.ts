import { type Refusal, refuse } from './refusal.ts';
import type { Needed, PermissionName } from './route.ts';
import { fullName, type Repository, type State, type Token, userOf } from './state.ts';

/** The token of a request: anybody's (null) without one, a refusal for one that is unknown. */
export function tokenOf(state: State, authorization: string | undefined): Token | Refusal {
  if (authorization === undefined) return anybody(state);
  const [, secret = ''] = /^(?:token|bearer) (\S+)$/i.exec(authorization) ?? [];
  return state.tokens.get(secret) ?? refuse(401, 'Bad credentials');
}

/** Nobody in particular: sees what is public, and may write nothing. */
function anybody(state: State): Token {
  const token = state.tokens.get('') ?? {
    secret: '',
    user: userOf(state, ''),
    app: null,
    permissions: new Map<PermissionName, 'read' | 'write'>(),
    repositories: new Set<string>(),
    limit: { limit: 60, used: 0, reset: Math.floor(Date.now() / 1000) + 3600 },
  };
  state.tokens.set('', token);
  return token;
}

/** Whether the token may know that the repository is there. */
export function isVisible(repository: Repository, token: Token): boolean {
  return !repository.private || token.repositories.has(fullName(repository).toLowerCase());
}

/**
 * Null when the token may. What is public may be read without any permission; a private repository's files, checks and
 * so on want the one that is named, and every write does.
 */
export function refuseAccess(repository: Repository, token: Token, needed: Needed): Refusal | null {
  if (needed.level === 'read' && !repository.private) return null;
  if (token.secret === '') return refuse(401, 'Requires authentication');
  if (isGranted(repository, token, needed)) return null;
  const who = token.app === null ? 'personal access token' : 'integration';
  const names = needed.any.map((name) => `${name}=${needed.level}`).join('; ');
  return refuse(403, `Resource not accessible by ${who}`, 'rest', { 'x-accepted-github-permissions': names });
}

function isGranted(repository: Repository, token: Token, { any, level }: Needed): boolean {
  if (!token.repositories.has(fullName(repository).toLowerCase())) return false;
  return any.some((name) => {
    if (name === 'metadata' && level === 'read') return true;
    const given = token.permissions.get(name);
    return given === 'write' || given === level;
  });
}
