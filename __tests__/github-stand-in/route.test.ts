import { expect, it } from 'vitest';
import { createMatcher } from './match-route.ts';
import { notFound } from './refusal.ts';
import { type Answering, type CallOf, reads, repositoryRoute } from './route.ts';

const path = '/repos/{owner}/{repo}/commits/{ref}/statuses';

const answering: Answering<typeof path, 'get'> = (status, body) => ({ status, body });
const parameters: CallOf<typeof path, 'get'>['parameters'] = { owner: 'o', repo: 'r', ref: 'main' };

it('a field that GitHub does not have, or of another type, does not compile', () => {
  // @ts-expect-error There is no `colour`.
  answering(200, [{ context: 'a', colour: 'red' }]);
  // @ts-expect-error There is no `colour` of a creator.
  answering(200, [{ creator: { login: 'mona', colour: 'red' } }]);
  // @ts-expect-error A context is a text.
  answering(200, [{ context: 1 }]);
  // @ts-expect-error 204 is not documented.
  answering(204, null);
  // @ts-expect-error There is no such parameter.
  expect(parameters.sha).toBeUndefined();
  // @ts-expect-error There is no such route.
  repositoryRoute('get', '/repos/{owner}/{repo}/colours', reads('statuses'), () => notFound());
  expect(answering(200, [{ context: parameters.ref, creator: { login: 'mona' } }]).status).toBe(200);
});

it('a parameter in the middle takes as many segments as there are', () => {
  const match = createMatcher([repositoryRoute('get', path, reads('statuses'), (_, answer) => answer(200, []))]);
  expect(match('get', '/repos/o/r/commits/a/b/c/statuses')?.parameters).toEqual({
    owner: 'o',
    repo: 'r',
    ref: 'a/b/c',
  });
  expect(match('get', '/repos/o/r/commits/a%2Fb/statuses')?.parameters['ref']).toBe('a/b');
  for (const other of [
    '/repos/o/r/commits/statuses',
    '/repos/o/r/commits//statuses',
    '/repos/o/r/commits/a/status',
    '/',
  ]) {
    expect(match('get', other)).toBeNull();
  }
  expect(match('post', '/repos/o/r/commits/a/statuses')).toBeNull();
});
