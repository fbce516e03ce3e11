import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';
import { textOf } from './json-field.ts';

const writer = { permissions: { pull_requests: 'write' } } as const;
const issue = { ...here, issue_number: 1 };

describe('comments', () => {
  it('are made, listed, changed and deleted, and know their author', async () => {
    const { github, app } = await openChange();
    const { issues } = clientOf(github, app.token(writer));
    const { data: made } = await issues.createComment({ ...issue, body: 'One' });
    expect(made).toMatchObject({
      body: 'One',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { id: 15368, slug: 'github-actions' },
    });
    app.comment(1, 'mona', 'Two');
    await issues.updateComment({ ...here, comment_id: made.id, body: 'One, again' });
    const { data: all } = await issues.listComments(issue);
    expect(all.map(({ body, user }) => [body, user?.login, user?.type])).toEqual([
      ['One, again', 'github-actions[bot]', 'Bot'],
      ['Two', 'mona', 'User'],
    ]);
    expect(all[0]?.updated_at).not.toBe(all[0]?.created_at);
    expect((await issues.deleteComment({ ...here, comment_id: made.id })).status).toBe(204);
    expect(app.comments(1).map(({ body }) => body)).toEqual(['Two']);
    expect(await refusalOf(issues.getComment({ ...here, comment_id: made.id }))).toMatchObject({ status: 404 });
  });

  it('come in pages that lead to each other', async () => {
    const { github, app } = await openChange();
    for (let at = 1; at <= 205; at += 1) app.comment(1, 'mona', String(at));
    const client = clientOf(github, app.token(writer));
    const { data: first, headers } = await client.issues.listComments(issue);
    expect(first.length).toBe(30);
    expect(headers.link).toMatch(/[?&]page=2>; rel="next", <[^>]*[?&]page=7>; rel="last"$/);
    const seen: string[] = [];
    let url: string | undefined = `${github.url}/repos/octo-org/app/issues/1/comments?per_page=500`;
    for (; url !== undefined; ) {
      const response: Response = await fetch(url, { headers: { authorization: `token ${app.token(writer)}` } });
      const page: unknown = await response.json();
      seen.push(...(Array.isArray(page) ? page : []).map((comment) => textOf(comment, 'body') ?? ''));
      url = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 205 }, (_, at) => String(at + 1)));
    expect(github.requests.length).toBe(4);
  });

  it('are refused when they are empty, or longer than GitHub stores', async () => {
    const { github, app } = await openChange();
    const { issues } = clientOf(github, app.token(writer));
    const longest = `${'é'.repeat(131_071)}xx`;
    const { data } = await issues.createComment({ ...issue, body: longest });
    const tooLong = {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ message: 'Body is too long (maximum is 65536 characters)', resource: 'IssueComment' }],
      },
    };
    expect(await refusalOf(issues.createComment({ ...issue, body: `${longest}x` }))).toMatchObject(tooLong);
    const update = { ...here, comment_id: data.id };
    expect(await refusalOf(issues.updateComment({ ...update, body: `${longest}x` }))).toMatchObject(tooLong);
    expect(await refusalOf(issues.updateComment({ ...update, body: ' ' }))).toMatchObject({ status: 422 });
    expect(app.comments(1).map(({ body }) => body)).toEqual([longest]);
  });

  it('can be reacted to, and edited on the page', async () => {
    const { github, app } = await openChange();
    const id = app.comment(1, 'mona', '- [ ] Commit');
    const client = clientOf(github, app.token(writer));
    await client.reactions.createForIssueComment({ ...here, comment_id: id, content: 'eyes' });
    app.editComment(id, '- [x] Commit');
    const { data } = await client.issues.getComment({ ...here, comment_id: id });
    expect(data).toMatchObject({ body: '- [x] Commit', reactions: { total_count: 1, eyes: 1 } });
  });

  it('on what is not there are 404', async () => {
    const { github, app } = await openChange();
    const { issues, reactions } = clientOf(github, app.token(writer));
    const comment = { ...here, comment_id: 1 };
    for (const request of [
      () => issues.listComments({ ...here, issue_number: 99 }),
      () => issues.createComment({ ...here, issue_number: 99, body: 'x' }),
      () => issues.updateComment({ ...comment, body: 'x' }),
      () => issues.deleteComment(comment),
      () => reactions.createForIssueComment({ ...comment, content: 'eyes' }),
    ]) {
      expect(await refusalOf(request())).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    }
  });
});
