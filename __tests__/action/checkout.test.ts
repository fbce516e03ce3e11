import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/action/change.ts';
import { changeInCheckout } from '../../src/action/checkout.ts';
import type { Event } from '../../src/github/event.ts';
import type { Problem } from '../../src/problem.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { type GitRepository, makeRepository, shallowClone } from './git-repository.ts';

const repository: { made: GitRepository[]; origin: GitRepository } = { made: [], origin: makeRepository() };
const shas = { fork: '', base: '', head: '', merge: '' };
const missing = 'd'.repeat(40);

beforeAll(() => {
  const { origin } = repository;
  shas.fork = origin.commit({ 'backend/requirements.txt': 'flask\n', 'backend/old.txt': 'flask\ndjango\nnumpy\n' });
  origin.git('switch', '-q', '-c', 'feature');
  origin.commit({ 'backend/requirements.txt': 'flask\nstripe\n' });
  shas.head = origin.commit({ 'backend/old.txt': null, 'backend/new.txt': 'flask\ndjango\nnumpy\n', 'top.txt': '' });
  origin.git('switch', '-q', 'main');
  shas.base = origin.commit({ 'elsewhere.txt': 'x\n' });
  origin.git('switch', '-q', '-c', 'merge');
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
  shas.merge = origin.git('rev-parse', 'HEAD');
});
afterAll(() => {
  for (const { remove } of [repository.origin, ...repository.made]) remove();
});

const clone = (sha: string, depth: number): string => {
  const made = shallowClone(repository.origin, sha, depth);
  repository.made.push(made);
  return made.folder;
};
const pullRequest = (): Event => ({
  kind: 'pull-request',
  pull: {
    number: 1,
    draft: false,
    open: true,
    ofDefaultBranch: false,
    head: { sha: shas.head, ref: 'feature', repository: 'octo/app' },
    base: { sha: shas.base, ref: 'main', repository: 'octo/app' },
  },
});
const push = (before: string | null, reason: string | null = null): Event => ({
  kind: 'push',
  after: shas.head,
  before,
  reason,
});
const change = (result: Change | Problem): Change => {
  if ('code' in result) throw new Error(result.message);
  return result;
};
const textOf = async (snapshot: Snapshot | null, path: string): Promise<string | undefined> => {
  const read = (await snapshot?.read([path]))?.get(path);
  return read?.kind === 'file' ? new TextDecoder().decode(read.bytes) : read?.kind;
};

const policy = '.github/sync-policy.yml';
const at = (root: string) => ({ root, policy });

describe('a checkout with the history', () => {
  it('a pull request is its head against the merge base, whatever is checked out', async () => {
    const seen = change(await changeInCheckout(repository.origin.folder, at('backend'), pullRequest(), null));
    expect([seen.head.revision, seen.compared?.revision]).toEqual([shas.head, shas.fork]);
    expect(await textOf(seen.head, 'requirements.txt')).toBe('flask\nstripe\n');
    expect(await textOf(seen.compared, 'requirements.txt')).toBe('flask\n');
    expect(seen).toMatchObject({ showsLines: true, prefix: 'backend/', notes: [] });
  });

  it('says which files the change touched and which it renamed, relative to the root', async () => {
    const seen = change(await changeInCheckout(repository.origin.folder, at('backend'), pullRequest(), null));
    expect([...(seen.touched ?? [])].sort()).toEqual(['../top.txt', 'new.txt', 'old.txt', 'requirements.txt']);
    expect([...seen.previousPaths]).toEqual([['new.txt', 'old.txt']]);
  });

  it('a merge group is its head against its base', async () => {
    const event: Event = { kind: 'merge-group', headSha: shas.merge, baseSha: shas.base };
    const seen = change(await changeInCheckout(repository.origin.folder, at('.'), event, null));
    expect([seen.head.revision, seen.compared?.revision, seen.prefix]).toEqual([shas.merge, shas.base, '']);
  });

  it('a push is what it brought against what was there before', async () => {
    const seen = change(await changeInCheckout(repository.origin.folder, at('.'), push(shas.fork), null));
    expect([seen.head.revision, seen.compared?.revision]).toEqual([shas.head, shas.fork]);
  });

  it('a push without a before is compared with nothing, and says why', async () => {
    const seen = change(
      await changeInCheckout(repository.origin.folder, at('.'), push(null, 'the branch is new'), null),
    );
    expect(seen.compared).toBeNull();
    expect(seen.notes.map(({ message }) => message)).toEqual([
      'Nothing is compared, so everything counts: the branch is new.',
    ]);
  });

  it('a schedule is compared with nothing, which needs no saying', async () => {
    const event: Event = { kind: 'commit', sha: shas.merge };
    const seen = change(await changeInCheckout(repository.origin.folder, at('.'), event, null));
    expect(seen).toMatchObject({ compared: null, touched: null, showsLines: true, notes: [] });
  });
});

describe('a checkout without the history', () => {
  it('with the merge and its parents is compared with the first one, naming the two lines to add', async () => {
    const seen = change(await changeInCheckout(clone(shas.merge, 2), at('.'), pullRequest(), null));
    expect([seen.head.revision, seen.compared?.revision]).toEqual([shas.merge, shas.base]);
    expect([...(seen.touched ?? [])].sort()).toEqual([
      'backend/new.txt',
      'backend/old.txt',
      'backend/requirements.txt',
      'top.txt',
    ]);
    expect(seen.showsLines).toBe(false);
    expect(seen.notes).toHaveLength(1);
    expect(seen.notes[0]?.message).toContain(`"ref: \${{ github.event.pull_request.head.sha }}"`);
    expect(seen.notes[0]?.message).toContain('"fetch-depth: 0"');
  });

  it('with the merge alone is compared with nothing', async () => {
    const seen = change(await changeInCheckout(clone(shas.merge, 1), at('.'), pullRequest(), null));
    expect(seen).toMatchObject({ compared: null, showsLines: false });
    expect(seen.head.revision).toBe(shas.merge);
    expect(seen.notes.map(({ code, message }) => [code, message.includes('everything counts')])).toEqual([
      ['policy-judging', false],
      ['compare-skipped', true],
    ]);
  });

  it('of another commit than the pull request is refused, naming the two lines to add', async () => {
    for (const [sha, depth] of [
      [shas.base, 1],
      [shas.fork, 2],
    ] as const) {
      const seen = await changeInCheckout(clone(sha, depth), at('.'), pullRequest(), null);
      expect(seen).toMatchObject({ code: 'revision-missing', fatal: true });
      expect('message' in seen && seen.message).toContain('"fetch-depth: 0"');
    }
  });

  it('never takes an older commit of the branch for what was there before it', async () => {
    const seen = change(await changeInCheckout(clone(shas.head, 2), at('.'), pullRequest(), null));
    expect(seen.compared).toBeNull();
  });

  it('a push whose before was not fetched is compared with nothing, naming the line to add', async () => {
    const seen = change(await changeInCheckout(clone(shas.head, 1), at('.'), push(shas.fork), null));
    expect(seen.compared).toBeNull();
    expect(seen.notes[0]?.message).toContain('"fetch-depth: 0"');
  });

  it('a commit that is not there at all cannot be checked', async () => {
    const event: Event = { kind: 'commit', sha: missing };
    expect(await changeInCheckout(repository.origin.folder, at('.'), event, null)).toMatchObject({
      code: 'revision-missing',
    });
    const lost: Event = { kind: 'merge-group', headSha: missing, baseSha: shas.base };
    expect(await changeInCheckout(repository.origin.folder, at('.'), lost, null)).toHaveProperty('fatal', true);
  });
});

describe('a folder without git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it is', async () => {
    mkdirSync(join(folder, 'app/.github'), { recursive: true });
    writeFileSync(join(folder, 'app', policy), 'version: 1\n');
    writeFileSync(join(folder, 'app/requirements.txt'), 'flask\n');
    const seen = change(await changeInCheckout(folder, at('app'), pullRequest(), null));
    expect(seen).toMatchObject({ compared: null, showsLines: false });
    expect(await textOf(seen.head, 'requirements.txt')).toBe('flask\n');
    expect(seen.notes[0]?.message).toContain('actions/checkout');
  });

  it('without a policy is no change that removes it: the checkout itself is missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
    const seen = await changeInCheckout(empty, at('.'), pullRequest(), null);
    expect(seen).toMatchObject({ code: 'usage', fatal: true });
    expect('message' in seen && seen.message).toContain('actions/checkout');
    rmSync(empty, { recursive: true });
  });

  it('a root that is missing, or a link that leads out of it, is refused', async () => {
    symlinkSync(tmpdir(), join(folder, 'out'));
    expect(await changeInCheckout(folder, at('nowhere'), pullRequest(), null)).toMatchObject({ code: 'usage' });
    expect(await changeInCheckout(folder, at('out'), pullRequest(), null)).toMatchObject({ code: 'usage' });
    expect(await changeInCheckout(join(folder, 'nowhere'), at('.'), pullRequest(), null)).toMatchObject({
      code: 'usage',
    });
  });
});

it('a comment is not answered from a checkout', async () => {
  const nothing: Event = { kind: 'nothing', message: '' };
  expect(await changeInCheckout(repository.origin.folder, at('.'), nothing, null)).toMatchObject({ code: 'usage' });
});
