import { apiUrlOf, presentCommit, presentRepository, presentUser } from '../present.ts';
import { protectionsOf } from '../protection.ts';
import { limitOverview } from '../rate-limit.ts';
import { readCommit } from '../read-commit.ts';
import { resolveCommit, tipOf } from '../refs.ts';
import { notFound, refuse } from '../refusal.ts';
import { plainRoute, type Route, reads, repositoryRoute } from '../route.ts';
import { fullName, type Role } from '../state.ts';

const getRepository = repositoryRoute('get', '/repos/{owner}/{repo}', reads('metadata'), (call, answer, repository) => {
  const { parent } = repository;
  const mayPush =
    call.token.permissions.get('contents') === 'write' &&
    call.token.repositories.has(fullName(repository).toLowerCase());
  return answer(200, {
    ...presentRepository(call.state, repository),
    permissions: { admin: false, maintain: false, push: mayPush, triage: false, pull: true },
    ...(parent === null ? {} : { parent: presentRepository(call.state, parent) }),
  });
});

const getCommit = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}',
  reads('contents'),
  async (call, answer, repository) => {
    const { ref } = call.parameters;
    const sha = await resolveCommit(repository, ref);
    const commit = sha === null ? null : await readCommit(repository, sha);
    if (commit === null) return refuse(422, `No commit found for SHA: ${ref}`);
    return answer(200, presentCommit(call.state, repository, commit));
  },
);

const getBranch = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/branches/{branch}',
  reads('contents'),
  async (call, answer, repository) => {
    const name = call.parameters.branch;
    const sha = /[\s~^:?*[\\]/.test(name) ? null : await tipOf(repository, name);
    const commit = sha === null ? null : await readCommit(repository, sha);
    if (commit === null) return notFound('Branch not found');
    return answer(200, {
      name,
      commit: presentCommit(call.state, repository, commit),
      protected: protectionsOf(repository, name).length > 0,
      protection_url: `${apiUrlOf(call.state, repository)}/branches/${name}/protection`,
    });
  },
);

/** Of the five roles, the API's older field knows but three. */
const permissionOf: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

const getPermission = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/collaborators/{username}/permission',
  reads('metadata'),
  (call, answer, repository) => {
    const { username } = call.parameters;
    const user = call.state.users.get(username.toLowerCase());
    if (user === undefined) return notFound(`${username} is not a user`);
    const role = repository.collaborators.get(username.toLowerCase()) ?? (repository.private ? null : 'read');
    const permission = role === null ? 'none' : permissionOf[role];
    return answer(200, { permission, role_name: role ?? 'none', user: presentUser(call.state, user) });
  },
);

const getUser = plainRoute('get', '/user', (call, answer) => {
  if (call.token.secret === '') return refuse(401, 'Requires authentication');
  if (call.token.app !== null) return refuse(403, 'Resource not accessible by integration');
  return answer(200, presentUser(call.state, call.token.user));
});

const getLimits = plainRoute('get', '/rate_limit', (call, answer) => {
  if (call.state.enterprise) return notFound('Rate limiting is not enabled.');
  return answer(200, limitOverview(call.token));
});

export const repositoryRoutes: readonly Route[] = [
  getRepository,
  getCommit,
  getBranch,
  getPermission,
  getUser,
  getLimits,
];
