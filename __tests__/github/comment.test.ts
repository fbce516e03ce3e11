import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { keepComment, readOwnMarker } from '../../src/github/comment.ts';
import { ownership } from '../../src/github/identity.ts';
import { markerText } from '../../src/github/marker.ts';
import { fakeGithub } from './fake-github.ts';
import { type LocalServer, serveFetch } from './local-server.ts';

const servers: LocalServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const marker = { root: '.', policy: '.github/sync-policy.yml', job: null };
const text = (words: string): string => `${words}\n${markerText(marker)}`;
const actions = 'github-actions[bot]';

async function start(login = actions) {
  const github = fakeGithub({ login });
  const server = await serveFetch(github.fetch);
  servers.push(server);
  const repository = {
    client: connect({ apiUrl: server.url, token: 'x', waitScale: 0.001 }),
    owner: 'octo',
    repo: 'app',
  };
  const keep = (body: string, create = true) =>
    keepComment(repository, ownership(repository, 'ghs_x'), { number: 1, marker, body, create, unticks: false });
  return { github, repository, keep };
}

describe('keepComment', () => {
  it('makes a comment that was deleted meanwhile again', async () => {
    const { github, keep } = await start();
    await keep(text('one'));
    github.state.before = ({ method }) => {
      if (method === 'PATCH') github.comments.length = 0;
    };
    expect(await keep(text('two'))).toMatchObject({ kind: 'created' });
    expect(github.comments.map(({ body }) => body)).toEqual([text('two')]);
  });

  it('does not make it again beside a copy of it', async () => {
    const { github, keep } = await start();
    await keep(text('one'));
    const [oldest] = github.comments;
    if (oldest === undefined) return expect.unreachable();
    github.comments.push({ ...oldest, id: 77 });
    github.state.before = ({ method }) => {
      if (method === 'PATCH') github.comments.splice(0, 1);
    };
    expect(await keep(text('two'))).toMatchObject({ kind: 'failed', failure: { failure: 'not-found' } });
    expect(github.comments.map(({ id }) => id)).toEqual([77]);
  });

  it('does not make it again where none is wanted', async () => {
    const { github, keep } = await start();
    await keep(text('one'));
    github.state.before = ({ method }) => {
      if (method === 'PATCH') github.comments.length = 0;
    };
    expect(await keep(text('two'), false)).toMatchObject({ kind: 'failed', failure: { failure: 'not-found' } });
  });

  it('of another App finds its own earlier one, and makes no second one for a moment', async () => {
    const { github, keep } = await start('sync-app[bot]');
    await keep(text('one'));
    expect(await keep(text('two'), false)).toMatchObject({ kind: 'updated' });
    expect(github.comments.map(({ user, body }) => [user?.login, body])).toEqual([['sync-app[bot]', text('two')]]);
    expect(github.calls.filter(({ path }) => path.startsWith('/issues/')).map(({ method }) => method)).toEqual([
      'GET',
      'POST',
      'GET',
      'PATCH',
    ]);
  });

  it('of another App that GitHub does not name learns the name from the first answer', async () => {
    const { github, keep } = await start('sync-app[bot]');
    github.state.fault = ({ path }) => (path === '/graphql' ? 'server-error' : null);
    await keep(text('one'));
    expect(await keep(text('two'))).toMatchObject({ kind: 'updated' });
    expect(github.comments.map(({ user, body }) => [user?.login, body])).toEqual([['sync-app[bot]', text('two')]]);
  });

  it('of another App is not made twice when the answer to the first got lost', async () => {
    const { github, keep } = await start('sync-app[bot]');
    let lost = false;
    github.state.fault = ({ method, path }) => {
      if (lost || method !== 'POST' || path === '/graphql') return null;
      lost = true;
      return 'lost';
    };
    expect(await keep(text('one'))).toMatchObject({ kind: 'created' });
    expect(github.comments).toHaveLength(1);
  });

  it('says what could not be read or removed', async () => {
    const { github, keep } = await start();
    github.addComment(text('one'), actions);
    github.addComment(text('one'), actions);
    github.state.fault = ({ method }) => (method === 'DELETE' ? 'server-error' : null);
    expect(await keep(text('one'))).toMatchObject({ kind: 'failed', doing: 'write' });
    github.state.fault = () => 'server-error';
    expect(await keep(text('one'))).toMatchObject({ kind: 'failed', doing: 'read' });
  });

  it('removes nothing when the one that stays could not be updated', async () => {
    const { github, keep } = await start();
    github.addComment(text('one'), actions);
    github.addComment(text('one'), actions);
    github.state.fault = ({ method }) => (method === 'PATCH' ? 'server-error' : null);
    expect(await keep(text('two'))).toMatchObject({ kind: 'failed' });
    expect(github.comments).toHaveLength(2);
  });

  it('gives up after three attempts that got no answer', async () => {
    const { github, keep } = await start();
    github.state.fault = ({ method }) => (method === 'POST' ? 'reset' : null);
    expect(await keep(text('one'))).toMatchObject({ kind: 'failed', failure: { failure: 'unreachable' } });
    expect(github.calls.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });
});

describe('what a token wrote', () => {
  const everybody = [actions, 'mona', 'sync-app[bot]', 'sync-app', 'other[bot]', ''];

  it.each([
    ['the runner', 'ghs_app', actions, [actions]],
    ['another App', 'ghs_app', 'sync-app[bot]', [actions, 'sync-app[bot]']],
    ['nobody', '', actions, [actions]],
    ['a person', 'ghp_person', 'mona', ['mona']],
    ['a person, for some repositories', 'github_pat_person', 'mona', ['mona']],
  ])('as %s is told by its author', async (_, token, login, own) => {
    const { github, repository } = await start(login);
    const isOwn = ownership(repository, token);
    const answers = await Promise.all(everybody.map(isOwn));
    expect(everybody.filter((__, at) => answers[at])).toEqual(own);
    expect(github.calls.length).toBeLessThanOrEqual(1);
  });

  it('is what the runner wrote when a person cannot be asked for', async () => {
    const { github, repository } = await start('mona');
    github.state.fault = () => 'server-error';
    expect(await ownership(repository, 'ghp_person')(actions)).toBe(true);
  });

  it.each(['{}', 'null', '{"data":null}', '{"data":{"viewer":{"login":1}}}'])(
    'by an App is not known from %s',
    async (answer) => {
      const json = { 'content-type': 'application/json' };
      const server = await serveFetch(async () => new Response(answer, { headers: json }));
      servers.push(server);
      const client = connect({ apiUrl: `${server.url}/api/v3`, token: 'x', waitScale: 0.001 });
      expect(await ownership({ client, owner: 'octo', repo: 'app' }, 'ghs_x')('sync-app[bot]')).toBe(false);
    },
  );

  it('an Enterprise Server is asked beside its other API', async () => {
    const paths: string[] = [];
    const server = await serveFetch(async (url) => {
      paths.push(new URL(String(url)).pathname);
      const headers = { 'content-type': 'application/json' };
      return new Response('{"data":{"viewer":{"login":"sync-app[bot]"}}}', { headers });
    });
    servers.push(server);
    const client = connect({ apiUrl: `${server.url}/api/v3`, token: 'x', waitScale: 0.001 });
    expect(await ownership({ client, owner: 'octo', repo: 'app' }, 'ghs_x')('sync-app[bot]')).toBe(true);
    expect(paths).toEqual(['/api/graphql']);
  });
});

it('what an earlier run left in our marker is read from ours alone', async () => {
  const { github, repository } = await start();
  const left = (job: string) => markerText({ ...marker, job });
  const isOwn = ownership(repository, 'ghs_x');
  expect(await readOwnMarker(repository, isOwn, { number: 1, marker })).toEqual({ data: null });
  github.addComment(left('planted'), 'mallory');
  github.addComment(left('sync'), actions);
  expect(await readOwnMarker(repository, isOwn, { number: 1, marker })).toEqual({ data: { ...marker, job: 'sync' } });
  github.state.fault = () => 'server-error';
  expect(await readOwnMarker(repository, isOwn, { number: 1, marker })).toMatchObject({ failure: 'unreachable' });
});
