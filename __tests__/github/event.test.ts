import { describe, expect, it } from 'vitest';
import { isSameRepository, readEvent } from '../../src/github/event.ts';
import { fc } from '../properties.ts';
import { webhookExamples } from './webhook-examples.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const none = '0'.repeat(40);
const read = (name: string, payload: unknown) => readEvent(name, JSON.stringify(payload), sha);

const pull = {
  number: 7,
  draft: false,
  head: { sha, ref: 'feature', repo: { full_name: 'octo/app' } },
  base: { sha: other, ref: 'main', repo: { full_name: 'octo/app' } },
};
const comment = {
  action: 'created',
  issue: { number: 7, pull_request: {} },
  comment: { id: 1, body: 'hello', user: { login: 'mona', type: 'User' } },
  sender: { login: 'mona', type: 'User' },
};

describe('readEvent', () => {
  it.each([
    ['pull_request', 'pull-request'],
    ['merge_group', 'merge-group'],
    ['push', 'push'],
    ['workflow_dispatch', 'commit'],
  ])('reads every published example of %s', (name, kind) => {
    const payloads = webhookExamples(name).filter((payload) => payload['deleted'] !== true);
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) expect(read(name, payload)).toMatchObject({ kind });
  });

  it('reads every published example of issue_comment as a comment or as nothing to do', () => {
    const payloads = webhookExamples('issue_comment');
    expect(payloads.length).toBeGreaterThan(0);
    for (const payload of payloads) expect(read('issue_comment', payload)).toHaveProperty('kind');
  });

  it('a pull request names its two ends', () => {
    expect(read('pull_request', { action: 'synchronize', pull_request: pull })).toEqual({
      kind: 'pull-request',
      pull: {
        number: 7,
        draft: false,
        open: true,
        ofDefaultBranch: false,
        head: { sha, ref: 'feature', repository: 'octo/app' },
        base: { sha: other, ref: 'main', repository: 'octo/app' },
      },
    });
  });

  it('a pull request of the default branch is told', () => {
    const repo = { full_name: 'octo/app', default_branch: 'feature' };
    const event = read('pull_request', { pull_request: { ...pull, head: { ...pull.head, repo } } });
    expect(event).toMatchObject({ pull: { ofDefaultBranch: true } });
  });

  it.each([
    ['the same repository', { full_name: 'Octo/App' }, true],
    ['a fork', { full_name: 'mona/app', fork: true }, false],
    ['a deleted fork', null, false],
  ])('a head in %s', (_, repo, same) => {
    const event = read('pull_request_target', { pull_request: { ...pull, head: { ...pull.head, repo } } });
    expect('pull' in event && isSameRepository(event.pull)).toBe(same);
  });

  it.each([
    ['an ordinary push has a before', { after: sha, before: other }, { before: other, reason: null }],
    [
      'a new branch has none',
      { after: sha, before: none, created: true },
      { before: null, reason: 'the branch is new' },
    ],
    [
      'a force push has none',
      { after: sha, before: other, forced: true },
      { before: null, reason: 'this was a force push' },
    ],
  ])('%s', (_, payload, expected) => {
    expect(read('push', payload)).toEqual({ kind: 'push', after: sha, ...expected });
  });

  it('a push of an annotated tag is about the commit, not about the object of the tag', () => {
    const tagged = { ref: 'refs/tags/v1', after: other, before: none, created: true, head_commit: { id: sha } };
    const expected = { kind: 'push', after: sha, before: null, reason: 'the tag is new' };
    expect(read('push', tagged)).toEqual(expected);
    expect(read('push', { ...tagged, after: sha, head_commit: null })).toEqual(expected);
  });

  it('a schedule is about GITHUB_SHA', () => {
    expect(read('schedule', { schedule: '0 5 * * *' })).toEqual({ kind: 'commit', sha });
  });

  it('an edited comment says what it was before', () => {
    const edited = { ...comment, action: 'edited', changes: { body: { from: 'before' } } };
    expect(read('issue_comment', edited)).toMatchObject({
      kind: 'comment',
      action: 'edited',
      number: 7,
      previousBody: 'before',
    });
    expect(read('issue_comment', comment)).toMatchObject({ kind: 'comment', previousBody: null });
  });

  it('comments without an author are read all the same', () => {
    expect(read('issue_comment', { ...comment, comment: { id: 1, body: null, user: null } })).toMatchObject({
      comment: { body: '', author: '' },
    });
  });

  it.each([
    ['a comment on an issue', 'issue_comment', { ...comment, issue: { number: 7 } }],
    ['a deleted comment', 'issue_comment', { ...comment, action: 'deleted' }],
    ['a push that deletes a branch', 'push', { deleted: true, after: none }],
  ])('%s is nothing to do', (_, name, payload) => {
    expect(read(name, payload)).toHaveProperty('kind', 'nothing');
  });

  it.each([
    ['release', {}, 'The event `release` is not one this action answers to.'],
    ['', {}, 'GITHUB_EVENT_NAME is not set.'],
    ['push', { after: none }, 'The payload of the event `push` has no readable `after`.'],
    ['pull_request', { pull_request: { ...pull, head: null } }, 'has no readable `pull_request`'],
    ['pull_request', { pull_request: { ...pull, number: '7' } }, 'has no readable `pull_request`'],
    ['pull_request', { pull_request: { ...pull, base: { sha, ref: 'main', repo: null } } }, 'has no readable'],
    ['merge_group', { merge_group: { head_sha: sha } }, 'has no readable `merge_group`'],
    ['issue_comment', { ...comment, comment: null }, 'has no readable `comment`'],
    ['pull_request', null, 'has no readable `pull_request`'],
  ])('%s with %j is refused, saying why', (name, payload, message) => {
    const event = read(name, payload);
    expect(event).toMatchObject({ code: 'usage', fatal: true });
    expect('message' in event && event.message).toContain(message);
  });

  it('a payload that is not JSON is refused', () => {
    expect(readEvent('push', '{', sha)).toMatchObject({ code: 'usage' });
  });

  it('a schedule without GITHUB_SHA is refused', () => {
    expect(readEvent('schedule', '{}', '')).toMatchObject({ code: 'usage' });
  });

  it('never throws, whatever the payload', () => {
    const names = fc.constantFrom('pull_request', 'push', 'merge_group', 'issue_comment', 'workflow_dispatch', 'x');
    fc.assert(
      fc.property(names, fc.oneof(fc.string(), fc.json()), (name, payload) => {
        const event = readEvent(name, payload, sha);
        expect('kind' in event || event.fatal).toBe(true);
      }),
    );
  });
});
