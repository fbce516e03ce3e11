import { fieldOf, textOf } from '../json-field.ts';
import { apiUrlOf } from '../present.ts';
import { refusePush } from '../protection.ts';
import { isAncestor, moveBranch, testMerge, tipOf } from '../refs.ts';
import { notFound, refuse } from '../refusal.ts';
import { type Route, reads, repositoryRoute, type Schemas, type Sent, writes } from '../route.ts';
import { recordPush } from '../runs.ts';
import type { Repository, State } from '../state.ts';

const getRef = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/git/ref/{ref}',
  reads('contents'),
  async (call, answer, repository) => {
    const { ref } = call.parameters;
    const [, number] = /^pull\/(\d+)\/merge$/.exec(ref) ?? [];
    const pull = number === undefined ? undefined : repository.pulls.get(Number(number));
    if (pull?.state === 'open') await testMerge(repository, pull, call.state.now());
    if (!/^(?:heads|tags|pull)\/[^\s~^:?*[\\]+$/.test(ref)) return notFound();
    const found = await repository.git.find(`${repository.refs}${ref}`);
    if (found === null) return notFound();
    return answer(200, presentRef(call.state, repository, ref, found));
  },
);

const updateRef = repositoryRoute(
  'patch',
  '/repos/{owner}/{repo}/git/refs/{ref}',
  writes('contents'),
  async (call, answer, repository) => {
    const { ref } = call.parameters;
    const sha = textOf(call.body, 'sha') ?? '';
    if (!/^[0-9a-f]{40}$/.test(sha)) return refuse(422, 'At least 40 characters are required; only hexadecimal ones');
    const branch = ref.startsWith('heads/') ? ref.slice('heads/'.length) : null;
    const old = branch === null || /[\s~^:?*[\\]/.test(branch) ? null : await tipOf(repository, branch);
    if (branch === null || old === null) return refuse(422, 'Reference does not exist', about);
    const object = await repository.git.find(sha);
    if (object === null) return refuse(422, 'Object does not exist', about);
    if (object.type !== 'commit') return refuse(422, 'Object is not a commit', about);
    const protectedBy = refusePush(call.state, repository, branch, call.token, sha);
    if (protectedBy !== null) return protectedBy;
    const forced = fieldOf(call.body, 'force') === true;
    if (!forced && !(await isAncestor(repository, old, sha))) return refuse(422, 'Update is not a fast forward', about);
    const moved = await moveBranch(call.state, repository, branch, { from: old, to: sha });
    if (!moved) return refuse(422, 'Update is not a fast forward', about);
    recordPush(call.state, repository, branch, sha, call.token);
    return answer(200, presentRef(call.state, repository, ref, object));
  },
);

const createRef = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/git/refs',
  writes('contents'),
  async (call, answer, repository) => {
    const ref = textOf(call.body, 'ref') ?? '';
    const sha = textOf(call.body, 'sha') ?? '';
    const [, branch] = /^refs\/heads\/([^\s~^:?*[\\]+)$/.exec(ref) ?? [];
    if (branch === undefined) return refuse(422, 'Reference name must start with refs/heads/', about);
    const object = await repository.git.find(sha);
    if (object === null || object.type !== 'commit') return refuse(422, 'Object does not exist', about);
    const made = await moveBranch(call.state, repository, branch, { from: null, to: sha });
    if (!made) return refuse(422, 'Reference already exists', about);
    return answer(201, presentRef(call.state, repository, `heads/${branch}`, object));
  },
);

const about = 'rest/git/refs';

function presentRef(
  state: State,
  repository: Repository,
  ref: string,
  { sha, type }: { readonly sha: string; readonly type: string },
): Sent<Schemas['git-ref']> {
  const url = `${apiUrlOf(state, repository)}/git`;
  return {
    ref: `refs/${ref}`,
    node_id: `REF_${ref}`,
    url: `${url}/refs/${ref}`,
    object: { type, sha, url: `${url}/${type}s/${sha}` },
  };
}

export const gitRefRoutes: readonly Route[] = [getRef, updateRef, createRef];
