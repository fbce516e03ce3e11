import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, openGitHub, refusalOf } from './client.ts';
import type { PermissionName } from './route.ts';

describe('tokens', () => {
  it('one that GitHub did not give is 401', async () => {
    const { github } = await openChange();
    expect(await refusalOf(clientOf(github, 'ghs_made_up').repos.get(here))).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
    });
  });

  it('begin as GitHub’s do, so that clients see whose they are', async () => {
    const { app } = await openChange();
    expect(app.token()).toMatch(/^ghs_/);
    expect(app.token({ login: 'mona' })).toMatch(/^ghp_/);
  });

  it('of people say who they are, those of Apps do not', async () => {
    const { github, app } = await openChange();
    const person = await clientOf(github, app.token({ login: 'mona' })).users.getAuthenticated();
    expect(person.data).toMatchObject({ login: 'mona', type: 'User' });
    expect(await refusalOf(clientOf(github, app.token()).users.getAuthenticated())).toMatchObject({ status: 403 });
    expect(await refusalOf(clientOf(github).users.getAuthenticated())).toMatchObject({ status: 401 });
  });
});

describe('permissions', () => {
  const comment = { ...here, issue_number: 1, body: 'Hello' };

  it('a write without the permission is 403 and names what is missing', async () => {
    const { github, app } = await openChange();
    const client = clientOf(github, app.token({ permissions: 'read-all' }));
    const refusal = await refusalOf(client.issues.createComment(comment));
    expect(refusal).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration', status: '403' },
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    });
    expect(app.comments(1)).toEqual([]);
  });

  it('a person’s token is refused in its own words', async () => {
    const { github, app } = await openChange();
    const client = clientOf(github, app.token({ login: 'mona' }));
    const refusal = await refusalOf(client.issues.createComment(comment));
    expect(refusal.body).toMatchObject({ message: 'Resource not accessible by personal access token' });
  });

  it.each<[PermissionName]>([['issues'], ['pull_requests']])('to comment, %s is enough', async (name) => {
    const { github, app } = await openChange();
    const client = clientOf(github, app.token({ permissions: { [name]: 'write' } }));
    expect((await client.issues.createComment(comment)).status).toBe(201);
  });

  it('none is none, and write can read', async () => {
    const { github, app, head } = await openChange();
    const tree = { ...here, tree_sha: head };
    const none = clientOf(github, app.token({ permissions: { contents: 'none', actions: 'write' } }));
    expect(await refusalOf(none.git.getTree(tree))).toMatchObject({ status: 403 });
    const write = clientOf(github, app.token({ permissions: { contents: 'write' } }));
    expect((await write.git.getTree(tree)).status).toBe(200);
  });

  it('what is public can be read by anybody and written by nobody else', async () => {
    const { github, app } = await openChange();
    const policies = await github.repository('octo-org/policies', { private: false });
    await policies.commit({ 'base.yml': 'version: 1\n' });
    const there = { owner: 'octo-org', repo: 'policies' };
    for (const client of [clientOf(github), clientOf(github, app.token({ permissions: 'write-all' }))]) {
      expect((await client.repos.getContent({ ...there, path: 'base.yml' })).status).toBe(200);
    }
    const stranger = clientOf(github, app.token({ permissions: 'write-all' }));
    expect(await refusalOf(stranger.git.createBlob({ ...there, content: '' }))).toMatchObject({ status: 403 });
    expect(await refusalOf(clientOf(github).git.createBlob({ ...there, content: '' }))).toMatchObject({ status: 401 });
  });

  it('a private repository is not there for a token that may not see it', async () => {
    const { github, app } = await openChange();
    await github.repository('octo-org/secrets');
    const wanted = { owner: 'octo-org', repo: 'secrets' };
    for (const token of [undefined, app.token({ permissions: 'write-all' })]) {
      const refusal = await refusalOf(clientOf(github, token).repos.get(wanted));
      expect(refusal).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    }
    const invited = clientOf(github, app.token({ also: ['octo-org/secrets'] }));
    expect((await invited.repos.get(wanted)).data).toMatchObject({ private: true, visibility: 'private' });
  });

  it('the permission of a person is what the repository gave', async () => {
    const { github, app } = await openChange();
    app.collaborator('mona', 'maintain');
    app.comment(1, 'stranger', 'Hi');
    const client = clientOf(github, app.token());
    const of = async (username: string) =>
      (await client.repos.getCollaboratorPermissionLevel({ ...here, username })).data;
    expect(await of('Mona')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect(await of('stranger')).toMatchObject({ permission: 'none', role_name: 'none' });
    expect(await refusalOf(client.repos.getCollaboratorPermissionLevel({ ...here, username: 'nobody' }))).toMatchObject(
      {
        status: 404,
        body: { message: 'nobody is not a user' },
      },
    );
  });
});

describe('rate limits', () => {
  it('every answer says what is left of the hour, and asking for it is free', async () => {
    const { github, app } = await openChange();
    const token = app.token();
    const client = clientOf(github, token);
    const { headers } = await client.repos.get(here);
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999' });
    const { data } = await client.rateLimit.get();
    expect(data.rate).toMatchObject({ limit: 1000, used: 1, remaining: 999 });
  });

  it('an hour that is used up refuses in the words clients know, until it is over', async () => {
    const { github, app } = await openChange();
    const token = app.token();
    github.rateLimit(token, { remaining: 1 });
    const client = clientOf(github, token);
    await client.repos.get(here);
    const refusal = await refusalOf(client.repos.get(here));
    expect(refusal.status).toBe(403);
    expect(refusal.body).toMatchObject({
      message: expect.stringMatching(/^API rate limit exceeded for installation ID/),
    });
    expect(refusal.headers).toMatchObject({ 'x-ratelimit-remaining': '0' });
    github.rateLimit(token, { resetsIn: -1 });
    expect((await client.repos.get(here)).headers['x-ratelimit-remaining']).toBe('999');
  });

  it('an Enterprise Server lives below /api/v3 and counts nothing', async () => {
    const { github, app } = await openChange({ enterprise: true });
    expect(github.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
    const client = clientOf(github, app.token());
    const { headers, data } = await client.repos.get(here);
    expect(headers).not.toHaveProperty('x-ratelimit-remaining');
    expect(data.url).toBe(`${github.url}/repos/octo-org/app`);
    expect(await refusalOf(client.rateLimit.get())).toMatchObject({ status: 404 });
    const outside = await fetch(`${new URL(github.url).origin}/repos/octo-org/app`);
    expect(outside.status).toBe(404);
  });
});

it('starts in a moment', async () => {
  const times: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    const before = performance.now();
    await openGitHub();
    times.push(performance.now() - before);
  }
  expect(Math.min(...times)).toBeLessThan(1000);
});
