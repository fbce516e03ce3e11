import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { clientOf, here, openChange, refusalOf } from './client.ts';
import type { Fault } from './faults.ts';

const writer = { permissions: 'write-all' } as const;
const comment = { method: 'post', route: '/repos/{owner}/{repo}/issues/{issue_number}/comments' } as const;
const body = { ...here, issue_number: 1, body: 'Hello' };

/** Injects a fault into the first comment, and says how the request ended and what it left. */
async function comments(fault: Fault) {
  const { github, app } = await openChange();
  github.faults.inject(fault, comment);
  const { issues } = clientOf(github, app.token(writer));
  const giveUp = new AbortController();
  const asked = issues.createComment({ ...body, request: { signal: giveUp.signal } }).then(
    ({ status, data }) => (typeof data === 'string' ? 'broken' : status),
    (error: unknown) => error,
  );
  if (fault.kind === 'silent' || (fault.kind === 'lost' && fault.how === 'silent')) {
    // The token is known when the request was read; what it does follows at once.
    while ((github.requests.at(-1)?.token ?? '') === '') await delay(5);
    await delay(30);
    giveUp.abort();
  }
  const outcome = await asked;
  const log = github.requests.at(-1);
  return { outcome, left: app.comments(1).length, status: log?.status, effect: log?.effect };
}

describe('a fault', () => {
  it.each<[string, Fault, object, object]>([
    ['a server error', { kind: 'error', status: 500 }, { status: 500 }, {}],
    ['a bad gateway', { kind: 'error', status: 502 }, { status: 502 }, { 'content-type': 'text/html' }],
    ['too many', { kind: 'too-many', retryAfter: 7 }, { status: 429 }, { 'retry-after': '7' }],
    [
      'a secondary limit',
      { kind: 'secondary-limit', retryAfter: 60 },
      { status: 403, body: { message: expect.stringMatching(/\bsecondary rate limit\b/) } },
      { 'retry-after': '60' },
    ],
    [
      'an hour that is used up',
      { kind: 'primary-limit', resetsIn: 30 },
      { status: 403, body: { message: expect.stringMatching(/^API rate limit exceeded/) } },
      { 'x-ratelimit-remaining': '0' },
    ],
    [
      'a permission that is missing',
      { kind: 'forbidden' },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      {},
    ],
  ])('%s is answered, once, and nothing is done', async (_, fault, refusal, headers) => {
    const { github, app } = await openChange();
    github.faults.inject(fault, comment);
    const { issues } = clientOf(github, app.token(writer));
    expect(await refusalOf(issues.createComment(body))).toMatchObject({ ...refusal, headers });
    expect([app.comments(1).length, github.requests.at(-1)?.effect]).toEqual([0, false]);
    expect((await issues.createComment(body)).status).toBe(201);
  });

  it.each<[string, Fault, { readonly left: number; readonly status: number | null; readonly effect: boolean }]>([
    ['a connection that is cut', { kind: 'reset' }, { left: 0, status: null, effect: false }],
    ['silence', { kind: 'silent' }, { left: 0, status: null, effect: false }],
    ['an answer that is lost', { kind: 'lost', how: 'reset' }, { left: 1, status: null, effect: true }],
    ['silence afterwards', { kind: 'lost', how: 'silent' }, { left: 1, status: null, effect: true }],
    ['a proxy that gave up', { kind: 'lost', how: 'error' }, { left: 1, status: 502, effect: true }],
  ])('%s fails the request and is logged with its effect', async (_, fault, expected) => {
    const { outcome, left, status, effect } = await comments(fault);
    expect(outcome).toBeInstanceOf(Error);
    expect({ left, status, effect }).toEqual(expected);
  });

  it('an answer breaks off in the middle', async () => {
    const { outcome, left } = await comments({ kind: 'cut' });
    expect(outcome === 'broken' || outcome instanceof Error).toBe(true);
    expect(left).toBe(1);
  });

  it('an answer is slow', async () => {
    const before = performance.now();
    const { outcome } = await comments({ kind: 'slow', milliseconds: 80 });
    expect(outcome).toBe(201);
    expect(performance.now() - before).toBeGreaterThan(75);
  });

  it('something happens just before: the head moves between two requests', async () => {
    const { github, app, head } = await openChange();
    const { git } = clientOf(github, app.token(writer));
    const happen = async (): Promise<void> => {
      await app.commit({ x: 'x\n' }, { branch: 'feature' });
    };
    github.faults.inject({ kind: 'before', happen }, { method: 'patch' });
    const { data } = await git.getCommit({ ...here, commit_sha: head });
    const made = await git.createCommit({ ...here, message: 'Fix', tree: data.tree.sha, parents: [head] });
    const refusal = await refusalOf(git.updateRef({ ...here, ref: 'heads/feature', sha: made.data.sha }));
    expect(refusal).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } });
  });
});

describe('the request that is hit', () => {
  const blob = { method: 'get', route: '/repos/{owner}/{repo}' } as const;
  const statuses = async (...targets: readonly object[]): Promise<readonly (number | null)[]> => {
    const { github, app } = await openChange();
    for (const target of targets) github.faults.inject({ kind: 'error', status: 500 }, target);
    const { repos } = clientOf(github, app.token(writer));
    for (let at = 0; at < 5; at += 1) await repos.get(here).catch(() => null);
    return github.requests.map(({ status }) => status);
  };

  it.each<[string, readonly object[], readonly number[]]>([
    ['the first', [blob], [500, 200, 200, 200, 200]],
    ['the third of a route', [{ ...blob, nth: 3 }], [200, 200, 500, 200, 200]],
    ['the place in the log', [{ index: 1 }], [200, 500, 200, 200, 200]],
    ['several in a row', [{ ...blob, nth: 2, times: 3 }], [200, 500, 500, 500, 200]],
    ['all', [{ times: Number.POSITIVE_INFINITY }], [500, 500, 500, 500, 500]],
    ['two faults', [{ index: 0 }, { ...blob, nth: 4 }], [500, 200, 200, 200, 500]],
    ['none of another method', [{ method: 'post' }], [200, 200, 200, 200, 200]],
    ['none of another route', [{ route: '/user' }], [200, 200, 200, 200, 200]],
  ])('%s', async (_, targets, expected) => {
    expect(await statuses(...targets)).toEqual(expected);
  });

  it('none, when the faults were forgotten', async () => {
    const { github, app } = await openChange();
    github.faults.inject({ kind: 'reset' }, {});
    github.faults.clear();
    expect((await clientOf(github, app.token()).repos.get(here)).status).toBe(200);
  });
});

it('the log tells what was asked, by whom, and what came of it', async () => {
  const { github, app } = await openChange();
  const token = app.token(writer);
  await clientOf(github, token).issues.createComment(body);
  await fetch(`${github.url}/no/such/thing?x=1`);
  expect(github.requests).toEqual([
    {
      index: 0,
      method: 'post',
      route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      path: '/repos/octo-org/app/issues/1/comments',
      status: 201,
      write: true,
      effect: true,
      token,
      body: { body: 'Hello' },
    },
    {
      index: 1,
      method: 'get',
      route: null,
      path: '/no/such/thing?x=1',
      status: 404,
      write: false,
      effect: false,
      token: '',
      body: undefined,
    },
  ]);
});

it('a body that is no JSON is refused', async () => {
  const { github, app } = await openChange();
  const headers = { authorization: `Bearer ${app.token(writer)}` };
  const response = await fetch(`${github.url}/repos/octo-org/app/git/blobs`, { method: 'POST', headers, body: '{' });
  expect([response.status, await response.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
});
