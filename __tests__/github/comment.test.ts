import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { keepComment } from '../../src/github/comment.ts';
import { loginOf } from '../../src/github/identity.ts';
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
  const keep = (body: string, create = true) => keepComment(repository, actions, { number: 1, marker, body, create });
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

  it('does not make it again where none is wanted', async () => {
    const { github, keep } = await start();
    await keep(text('one'));
    github.state.before = ({ method }) => {
      if (method === 'PATCH') github.comments.length = 0;
    };
    expect(await keep(text('two'), false)).toMatchObject({ kind: 'failed', failure: { failure: 'not-found' } });
  });

  it('of another App finds its own earlier one by the name that it learns from the first answer', async () => {
    const { github, keep } = await start('sync-app[bot]');
    await keep(text('one'));
    expect(await keep(text('two'))).toMatchObject({ kind: 'updated' });
    expect(github.comments.map(({ user, body }) => [user.login, body])).toEqual([['sync-app[bot]', text('two')]]);
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

describe('loginOf', () => {
  it.each([
    ['ghs_app', actions],
    ['', actions],
    ['ghp_person', 'mona'],
    ['github_pat_person', 'mona'],
  ])('of the token %j is %s', async (token, login) => {
    const { repository } = await start('mona');
    expect(await loginOf(repository, token)).toBe(login);
  });

  it('is the one of the runner when a person cannot be asked for', async () => {
    const { github, repository } = await start('mona');
    github.state.fault = () => 'server-error';
    expect(await loginOf(repository, 'ghp_person')).toBe(actions);
  });
});
