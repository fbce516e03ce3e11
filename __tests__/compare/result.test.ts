import { describe, expect, it } from 'vitest';
import { exitStatus, verdictOf } from '../../src/compare/result.ts';
import type { Enforce } from '../../src/policy/policy.ts';
import { problem } from '../../src/problem.ts';
import { tally } from '../../src/report/tally.ts';
import { resultOf } from './family.ts';

const fatal = problem('file-missing', 'gone', { path: 'base.txt' });
const note = problem('include-skipped', 'elsewhere', { path: 'base.txt' }, { fatal: false });

describe('the verdict', () => {
  it('is_could_not_check_before_all_when_a_problem_is_fatal', async () => {
    const { findings } = await resultOf({ base: 'x\n', variant: '\n' });
    expect(verdictOf(findings, [note, fatal])).toBe('could-not-check');
    expect(verdictOf(findings, [note])).toBe('drift');
    expect(verdictOf([], [note])).toBe('in-sync');
  });

  it.each<[Parameters<typeof exitStatus>[0]['verdict'], Enforce, number]>([
    ['in-sync', 'new', 0],
    ['in-sync', 'none', 0],
    ['drift', 'new', 1],
    ['drift', 'all', 1],
    ['drift', 'none', 0],
    ['could-not-check', 'all', 2],
    ['could-not-check', 'none', 2],
  ])('%s under enforce %s exits %i', (verdict, enforce, status) => {
    expect(exitStatus({ verdict, enforce })).toBe(status);
  });
});

it('what_is_absent_in_whatever_way_is_counted_as_missing', async () => {
  const { findings } = await resultOf({ base: 'a\nb\n', variant: 'c\n', rule: 'relation: subset\nrequire: [a, b]' });
  expect(tally(findings)).toMatchObject({ findings: 3, missing: 2 });
});

it('the_counts_tell_apart_what_counts_what_is_new_and_how_bad_it_is', async () => {
  const { findings } = await resultOf({
    base: 'old\nnew\noff\nx==1\n',
    variant: '# off==1\nx==2\n',
    rule: 'omit: [idle]',
    before: { 'base.txt': 'old\noff\nx==1\n' },
  });
  expect(tally(findings)).toMatchObject({
    findings: 5,
    counting: 1,
    introduced: 1,
    preExisting: 4,
    missing: 3,
    errors: 2,
    warnings: 2,
    notices: 1,
  });
});
