import type { PermissionName } from './route.ts';
import { type App, actionsApp, type State, type Token, userOf } from './state.ts';

export interface TokenOptions {
  /** Default: `github-actions[bot]`. */
  readonly login?: string;
  /** Default: GitHub Actions for its own login, another App for other bots, none for people. */
  readonly app?: App | null;
  /** `read-all` is what a pull request from a fork gets. What is left out is not given. */
  readonly permissions?: 'read-all' | 'write-all' | Permissions;
  /** Full names of further repositories that it may reach. */
  readonly also?: readonly string[];
}
type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write' | 'none'>>>;

const names: readonly PermissionName[] = [
  'actions',
  'checks',
  'contents',
  'issues',
  'metadata',
  'pull_requests',
  'statuses',
];

/** Requests an hour: of a workflow's own token, and of everybody else's. */
const hourly = { workflow: 1000, other: 5000 };

export function makeToken(state: State, repository: string, options: TokenOptions = {}): Token {
  const login = options.login ?? 'github-actions[bot]';
  const user = userOf(state, login);
  const app = options.app === undefined ? appOf(state, login) : options.app;
  // Clients tell the kinds of tokens apart by how they begin.
  const secret = `${app === null ? 'ghp' : 'ghs'}_${String(state.nextId()).padStart(36, '0')}`;
  const token: Token = {
    secret,
    user,
    app,
    permissions: permissionsOf(options.permissions ?? {}),
    repositories: new Set([repository, ...(options.also ?? [])].map((name) => name.toLowerCase())),
    limit: {
      limit: app?.id === actionsApp.id ? hourly.workflow : hourly.other,
      used: 0,
      reset: Math.floor(Date.now() / 1000) + 3600,
    },
  };
  state.tokens.set(secret, token);
  return token;
}

function appOf(state: State, login: string): App | null {
  if (login === 'github-actions[bot]') return actionsApp;
  if (!login.endsWith('[bot]')) return null;
  const slug = login.slice(0, -'[bot]'.length);
  return { id: state.nextId(), slug, name: slug };
}

function permissionsOf(given: 'read-all' | 'write-all' | Permissions): Token['permissions'] {
  if (given === 'read-all') return new Map(names.map((name) => [name, 'read']));
  if (given === 'write-all') return new Map(names.map((name) => [name, 'write']));
  const permissions = new Map<PermissionName, 'read' | 'write'>();
  for (const name of names) {
    const level = given[name];
    if (level !== undefined && level !== 'none') permissions.set(name, level);
  }
  return permissions;
}
