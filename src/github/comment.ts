import { type Answer, ask, askPages, type Failure, isFailure } from './answer.ts';
import type { IsOwn } from './identity.ts';
import { isSameMarker, isSameText, isTicked, type Marker, readMarker } from './marker.ts';
import type { Repository } from './objects.ts';

/** The one comment on a pull request that is kept up to date. */
export interface Sticky {
  readonly number: number;
  readonly marker: Marker;
  /** The whole text, marker included. */
  readonly body: string;
  /** Whether to make the comment when there is none yet. */
  readonly create: boolean;
  /** Whether this answers who ticked the box: it is then put back, so that it can be ticked again. */
  readonly unticks: boolean;
}

/** What became of the comment. */
export type Kept =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly doing: 'read' | 'write'; readonly failure: Failure };

interface Comment {
  readonly id: number | bigint;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  readonly marker: Marker | null;
}

/**
 * Makes our comment say `body`: updates the oldest that is ours, deletes others of ours, creates it when asked to, and
 * leaves it alone when it says so already. Ours is what has the marker and was written by us: anybody can copy a marker.
 */
export async function keepComment(repository: Repository, isOwn: IsOwn, sticky: Sticky): Promise<Kept> {
  const comments = await markedComments(repository, sticky);
  if (isFailure(comments)) return { kind: 'failed', doing: 'read', failure: comments };
  const [oldest, ...copies] = await ownAmong(comments.data, isOwn);
  if (oldest === undefined) return sticky.create ? create(repository, isOwn, sticky, comments.data) : { kind: 'none' };
  const kept = await update(repository, oldest, sticky);
  if (kept.kind === 'failed' && kept.failure.failure === 'not-found' && copies.length === 0 && sticky.create) {
    return create(repository, isOwn, sticky, []);
  }
  return kept.kind === 'failed' ? kept : ((await removeAll(repository, copies)) ?? kept);
}

/** The marker of our comment as it is on GitHub, with what an earlier run left in it; null when there is none. */
export async function readOwnMarker(
  repository: Repository,
  isOwn: IsOwn,
  which: Pick<Sticky, 'number' | 'marker'>,
): Promise<Answer<Marker | null>> {
  const comments = await markedComments(repository, which);
  if (isFailure(comments)) return comments;
  const [oldest] = await ownAmong(comments.data, isOwn);
  return { data: oldest?.marker ?? null };
}

async function ownAmong(comments: readonly Comment[], isOwn: IsOwn): Promise<readonly Comment[]> {
  const ours: Comment[] = [];
  for (const comment of comments) {
    if (await isOwn(comment.author)) ours.push(comment);
  }
  return ours;
}

/** All comments with the marker, oldest first, whoever wrote them. */
async function markedComments(
  { client, owner, repo }: Repository,
  { number, marker }: Pick<Sticky, 'number' | 'marker'>,
): Promise<Answer<readonly Comment[]>> {
  const answer = await askPages((page) =>
    client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: number,
      ...page,
    }),
  );
  if (isFailure(answer)) return answer;
  const comments = answer.data.map(({ id, html_url: url, body, user }) => {
    return { id, url, body: body ?? '', author: user?.login ?? '', marker: readMarker(body ?? '') };
  });
  return { data: comments.filter((comment) => isSameMarker(comment.marker, marker)) };
}

async function create(repository: Repository, isOwn: IsOwn, sticky: Sticky, others: readonly Comment[]): Promise<Kept> {
  const { client, owner, repo } = repository;
  const parameters = { owner, repo, issue_number: sticky.number, body: sticky.body, request: { retries: 0 } };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(() =>
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters),
    );
    if (!isFailure(answer)) {
      // Where GitHub told nothing about an App, its name is known only now: it may have a comment of its own already.
      const earlier = others.find(({ author }) => author === answer.data.user?.login);
      if (earlier === undefined) return { kind: 'created', url: answer.data.html_url };
      const kept = await update(repository, earlier, sticky);
      return (await removeAll(repository, [{ id: answer.data.id }])) ?? kept;
    }
    if (answer.failure !== 'unreachable') return { kind: 'failed', doing: 'write', failure: answer };
    // It may have been written all the same: look, before it is sent again.
    const comments = await markedComments(repository, sticky);
    const [written] = isFailure(comments) ? [] : await ownAmong(comments.data, isOwn);
    if (written !== undefined) return { kind: 'created', url: written.url };
    if (isFailure(comments) || attempt === attempts) return { kind: 'failed', doing: 'write', failure: answer };
  }
}

const attempts = 3;

async function update(repository: Repository, comment: Comment, { body, unticks }: Sticky): Promise<Kept> {
  const { client, owner, repo } = repository;
  if (isSameText(comment.body, body) && !(unticks && isTicked(comment.body)))
    return { kind: 'unchanged', url: comment.url };
  const answer = await ask(() =>
    client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: comment.id,
      body,
    }),
  );
  if (isFailure(answer)) return { kind: 'failed', doing: 'write', failure: answer };
  return { kind: 'updated', url: comment.url };
}

/** Null when all are gone. */
async function removeAll(
  repository: Repository,
  comments: readonly { readonly id: number | bigint }[],
): Promise<Kept | null> {
  const { client, owner, repo } = repository;
  for (const { id } of comments) {
    const answer = await ask(() =>
      client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id }),
    );
    if (isFailure(answer) && answer.failure !== 'not-found') return { kind: 'failed', doing: 'write', failure: answer };
  }
  return null;
}
