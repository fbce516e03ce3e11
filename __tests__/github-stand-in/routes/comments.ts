import { textOf } from '../json-field.ts';
import { pageOf } from '../page.ts';
import { presentComment, presentUser } from '../present.ts';
import { invalid, notFound, type Refusal } from '../refusal.ts';
import { type Route, reads, repositoryRoute, writes } from '../route.ts';
import type { Comment, Repository } from '../state.ts';

/** GitHub takes four times as many bytes as its refusal says characters. */
const largestBody = 262_144;

const list = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  reads('issues', 'pull_requests'),
  (call, answer, repository) => {
    const issue = Number(call.parameters.issue_number);
    if (!repository.pulls.has(issue)) return notFound();
    const since = call.query('since') ?? '';
    const all = repository.comments.filter((comment) => comment.issue === issue && comment.updatedAt >= since);
    const { items, headers } = pageOf(call, all);
    return answer(
      200,
      items.map((comment) => presentComment(call.state, repository, comment)),
      headers,
    );
  },
);

const get = repositoryRoute(
  'get',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  reads('issues', 'pull_requests'),
  (call, answer, repository) => {
    const comment = find(repository, call.parameters.comment_id);
    return comment === null ? notFound() : answer(200, presentComment(call.state, repository, comment));
  },
);

const create = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  writes('issues', 'pull_requests'),
  (call, answer, repository) => {
    const issue = Number(call.parameters.issue_number);
    if (!repository.pulls.has(issue)) return notFound();
    const body = textOf(call.body, 'body') ?? '';
    const refusal = refuseBody(body);
    if (refusal !== null) return refusal;
    const { state, token } = call;
    const createdAt = state.now();
    const comment: Comment = {
      id: state.nextId(),
      issue,
      author: token.user,
      app: token.app,
      body,
      createdAt,
      updatedAt: createdAt,
      reactions: [],
    };
    repository.comments.push(comment);
    return answer(201, presentComment(state, repository, comment));
  },
);

const update = repositoryRoute(
  'patch',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  writes('issues', 'pull_requests'),
  (call, answer, repository) => {
    const comment = find(repository, call.parameters.comment_id);
    if (comment === null) return notFound();
    const body = textOf(call.body, 'body') ?? '';
    const refusal = refuseBody(body);
    if (refusal !== null) return refusal;
    comment.body = body;
    comment.updatedAt = call.state.now();
    return answer(200, presentComment(call.state, repository, comment));
  },
);

const remove = repositoryRoute(
  'delete',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  writes('issues', 'pull_requests'),
  (call, answer, repository) => {
    const comment = find(repository, call.parameters.comment_id);
    if (comment === null) return notFound();
    repository.comments.splice(repository.comments.indexOf(comment), 1);
    return answer(204, null);
  },
);

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

const react = repositoryRoute(
  'post',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  writes('issues', 'pull_requests'),
  (call, answer, repository) => {
    const comment = find(repository, call.parameters.comment_id);
    if (comment === null) return notFound();
    const content = contents.find((known) => known === textOf(call.body, 'content'));
    if (content === undefined) return invalid('Reaction', 'content', 'content is not a reaction');
    comment.reactions.push(content);
    const { state, token } = call;
    return answer(201, { id: state.nextId(), content, user: presentUser(state, token.user), created_at: state.now() });
  },
);

function find(repository: Repository, id: string): Comment | null {
  return repository.comments.find((comment) => String(comment.id) === id) ?? null;
}

function refuseBody(body: string): Refusal | null {
  if (body.trim() === '') return invalid('IssueComment', 'body', "Body can't be blank", 'unprocessable');
  if (Buffer.byteLength(body) <= largestBody) return null;
  return invalid('IssueComment', 'data', 'Body is too long (maximum is 65536 characters)', 'unprocessable');
}

export const commentRoutes: readonly Route[] = [list, get, create, update, remove, react];
