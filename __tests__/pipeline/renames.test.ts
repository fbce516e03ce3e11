import { describe, expect, it } from 'vitest';
import { check } from '../../src/pipeline.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const policyPath = '.github/sync-policy.yml';

/** A family in which every file includes another one, and the variant has lacked stripe for long. */
interface Family {
  readonly base: string;
  readonly variant: string;
  readonly shared: string;
  readonly common: string;
}

const older: Family = {
  base: 'requirements.txt',
  variant: 'requirements-prod.txt',
  shared: 'shared.txt',
  common: 'common.txt',
};

/** `-r` from one file to another, both at the paths that they have. */
function include(from: string, to: string): string {
  const up = from.split('/').slice(1).fill('..');
  return `-r ${[...up, to].join('/')}\n`;
}

function filesOf({ base, variant, shared, common }: Family): Files {
  return {
    [policyPath]: `version: 1\ngroups:\n  - base: ${base}\n    variants: [${variant}]\n`,
    [base]: `${include(base, shared)}${include(base, common)}django\nstripe\n`,
    [variant]: `${include(variant, common)}django\n`,
    [shared]: 'celery\n',
    [common]: 'redis==1..\nkombu\n',
  };
}

/** Each finding, as `code name introduced cause`, and all problems. */
async function checked(now: Family, was: Family, change: (files: Files) => Files = (files) => files) {
  const pairs = (['base', 'variant', 'shared', 'common'] as const).map((role) => [now[role], was[role]] as const);
  const { result } = await check({
    policyPath,
    head: memorySnapshot(change(filesOf(now)), 'head'),
    compared: memorySnapshot(filesOf(was), 'before'),
    previousPaths: new Map(pairs.filter(([path, previous]) => path !== previous)),
    notes: [],
    enforce: null,
    today: '2026-06-15',
  });
  const findings = result.findings.map(({ code, name, introduced, cause }) => `${code} ${name} ${introduced} ${cause}`);
  return { verdict: result.verdict, findings, problems: result.problems.map(({ message }) => message) };
}

const old = ['unreadable-line redis false unknown', 'missing celery false unknown', 'missing stripe false unknown'];

describe('what was missing before a file was moved is no news', () => {
  it.each([
    ['the variant, into a folder', { variant: 'requirements/prod.txt' }],
    ['the base, into a folder', { base: 'requirements/base.txt' }],
    ['an included file, into a folder', { common: 'requirements/common.txt' }],
    ['a file that the base alone includes', { shared: 'deep/er/shared.txt' }],
    [
      'the whole folder',
      { base: 'api/requirements.txt', variant: 'api/prod.txt', shared: 'api/shared.txt', common: 'api/common.txt' },
    ],
    ['all, each elsewhere', { base: 'a/base.txt', variant: 'b/c/prod.txt', shared: 'd.txt', common: 'e/common.txt' }],
  ])('%s', async (_what, moved) => {
    const now = { ...older, ...moved };
    const same = { verdict: 'in-sync', findings: old, problems: [] };
    expect(await checked(now, older)).toEqual(same);
    expect(await checked(older, now)).toEqual(same);
  });
});

describe('what a change brings along with the move of a file', () => {
  it('is news, and known by its cause', async () => {
    const now = { ...older, base: 'requirements/base.txt', common: 'requirements/common.txt' };
    const added = (files: Files): Files => ({ ...files, [now.base]: `${files[now.base]}openai\n` });
    expect(await checked(now, older, added)).toEqual({
      verdict: 'drift',
      findings: [...old, 'missing openai true base-added'],
      problems: [],
    });
  });
});
