import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import { type Family, findingOf, resultOf } from './family.ts';

/** What is told of a family's findings when two revisions are compared: who did it, and since when. */
const told = async (family: Family): Promise<readonly Pick<Finding, 'code' | 'introduced' | 'cause'>[]> =>
  (await resultOf(family)).findings.map(({ code, introduced, cause }) => ({ code, introduced, cause }));

describe('a finding on the lines of the base', () => {
  const twice = 'x==1\nx==2\n';

  it('is of who changed the base, or of nobody known', async () => {
    const code = 'duplicate';
    expect(await told({ base: twice, variant: 'x\n', before: { 'base.txt': 'x==1\n' } })).toEqual([
      { code, introduced: true, cause: 'base-changed' },
    ]);
    expect(await told({ base: twice, variant: 'x\n', before: {} })).toEqual([
      { code, introduced: false, cause: 'unknown' },
    ]);
    expect(await told({ base: twice, variant: 'x\n' })).toEqual([{ code, introduced: null, cause: 'unknown' }]);
  });

  it('is another one when pip took the lines together before and refuses them since', async () => {
    const [together, apart] = ['x>=1\nx<3\n', 'x>=5\nx<3\n'];
    const introduced = async (family: Family): Promise<unknown> => (await findingOf(family)).introduced;
    expect(await introduced({ base: apart, variant: 'x\n', before: { 'base.txt': together } })).toBe(true);
    expect(await introduced({ base: together, variant: 'x<3\n', before: { 'base.txt': apart } })).toBe(false);
    expect(await introduced({ base: '\n', variant: apart, before: { 'variant.txt': together } })).toBe(true);
    expect(await introduced({ base: '\n', variant: apart, before: { 'variant.txt': 'x>=4\nx<3\n' } })).toBe(false);
    expect(await resultOf({ base: '\n', variant: apart, before: { 'variant.txt': together } })).toMatchObject({
      verdict: 'drift',
    });
  });

  it('is known by its text and its file', async () => {
    const family = { base: 'a==1..2\nb==1..2\n', variant: 'a\nb\n', before: { 'base.txt': 'a==1..2\n' } };
    expect((await told(family)).map(({ introduced }) => introduced)).toEqual([false, true]);
    const breaks = { base: '# a\u2028# b\n# c\u2028# d\n', variant: '', before: { 'base.txt': '# a\u2028# b\n' } };
    expect((await told(breaks)).map(({ introduced }) => introduced)).toEqual([false, true]);
  });

  it('is neither new nor old when any file of the base could not be read', async () => {
    const groups = 'groups:\n  - base: [base.txt, more.txt]\n    variants: [variant.txt]\n';
    const family = { base: 'a\n', variant: 'a\n', groups, files: { 'more.txt': 'x\n' } };
    expect(await told({ ...family, before: { 'base.txt': 'a\n-r gone.txt\n' } })).toEqual([
      { code: 'missing', introduced: null, cause: 'unknown' },
    ]);
  });
});

it('an_exception_is_known_by_its_list_its_name_and_its_place', async () => {
  const family = {
    base: 'a\nb\n',
    variant: 'a\nb\n',
    rule: 'omit: [a, b]',
    before: { 'variant.txt': 'a\n' },
  };
  const { findings } = await resultOf(family);
  expect(findings.map(({ code, name, introduced }) => [code, name, introduced])).toEqual([
    ['exception-unused', 'a', false],
    ['exception-unused', 'b', true],
  ]);
});

describe('a finding on a package', () => {
  it.each<[law: string, family: Family, ...told: Awaited<ReturnType<typeof told>>]>([
    [
      'other than a version that moves on with the base is as old as it was',
      { base: 'x[a]>=2\n', variant: 'x>=2\n', before: { 'base.txt': 'x[a]>=1\n' } },
      { code: 'extras-differ', introduced: false, cause: 'base-changed' },
    ],
    [
      'that only the variant has is of the variant',
      {
        base: 'a\n',
        variant: 'a\nb\n',
        rule: 'relation: equal',
        before: { 'variant.txt': 'a\n' },
      },
      { code: 'unexpected', introduced: true, cause: 'variant-changed' },
    ],
    [
      'whose lines changed places is of nobody',
      {
        base: 'x==1; os_name == "nt"\nx==2; os_name == "posix"\n',
        variant: 'x==3\n',
        before: { 'base.txt': 'x==2; os_name == "posix"\nx==1; os_name == "nt"\n' },
      },
      { code: 'version-conflict', introduced: false, cause: 'unknown' },
    ],
    [
      'that the base has in some environments is of who changed it there',
      {
        base: 'x==2; os_name == "nt"\n',
        variant: 'x==1\n',
        before: { 'base.txt': 'x==1; os_name == "nt"\n' },
      },
      { code: 'version-conflict', introduced: true, cause: 'base-changed' },
    ],
    [
      'whose marker alone changed is of who changed it',
      {
        base: 'x; os_name == "nt"\n',
        variant: 'x; os_name == "posix"\n',
        before: { 'base.txt': 'x; os_name == "posix"\n' },
      },
      { code: 'marker-differs', introduced: true, cause: 'base-changed' },
    ],
    [
      'that an overlay only constrains is another one when the base’s version moves on',
      {
        base: 'x==3\n',
        variant: '-c limits.txt\n',
        rule: 'relation: overlay',
        files: { 'limits.txt': 'x<2\n' },
        before: { 'base.txt': 'x==2\n' },
      },
      { code: 'version-conflict', introduced: true, cause: 'base-changed' },
    ],
    [
      'that the base does not install is not of who constrained it there',
      {
        base: '-c limits.txt\na\n',
        variant: 'a\nx\n',
        rule: 'relation: equal',
        files: { 'limits.txt': 'x<2\n' },
        before: { 'limits.txt': 'x<3\n' },
      },
      { code: 'unexpected', introduced: false, cause: 'unknown' },
    ],
    [
      'in a variant that could not be read before is of nobody known',
      { base: 'x==2\n', variant: 'x==1\n', before: { 'base.txt': 'x==1\n', 'variant.txt': '-r gone.txt\n' } },
      { code: 'version-conflict', introduced: null, cause: 'unknown' },
    ],
  ])('%s', async (_law, family, ...findings) => {
    expect(await told(family)).toEqual(findings);
  });

  it('a_line_of_the_variant_that_pip_refuses_is_the_doing_of_the_variant_whatever_the_base_does', async () => {
    const family = { base: 'x\ny\n', variant: 'x\ny==1..2\n', before: { 'base.txt': 'x\n', 'variant.txt': 'x\n' } };
    expect(await told(family)).toEqual([{ code: 'unreadable-line', introduced: true, cause: 'variant-changed' }]);
  });

  it('says whether the two sides agreed before, of versions alone', async () => {
    const agreed = async (family: Family): Promise<unknown> => {
      const { detail } = await findingOf(family);
      return 'agreedBefore' in detail ? detail.agreedBefore : 'not said';
    };
    const exact = 'versions: exact';
    const before = { 'base.txt': 'x==1\n' };
    expect(await agreed({ base: 'x==2\n', variant: 'x==1\n', before })).toBe(true);
    expect(await agreed({ base: 'x<2\n', variant: 'x\n', before: { 'base.txt': 'x\n' } })).toBe(true);
    expect(await agreed({ base: 'x>=1\n', variant: 'x==1\n', before, rule: exact })).toBe(true);
    expect(await agreed({ base: 'x==2\n', variant: 'x==1\n', before: { 'variant.txt': null } })).toBe(false);
    expect(await agreed({ base: 'x==2\n', variant: 'x==1\n', before: { 'variant.txt': '' } })).toBe(false);
    expect(await agreed({ base: 'x==2\n', variant: 'x==1\n', before: { 'base.txt': '' } })).toBe(false);
    expect(await agreed({ base: 'x==2\n', variant: 'x==1\n' })).toBe(null);
    expect(await agreed({ base: 'x\n', variant: '', before: { 'base.txt': '' } })).toBe('not said');
  });

  it('that is wider errs no more when the two sides agreed before', async () => {
    const family = { base: 'x<2\n', variant: 'x\n', before: { 'base.txt': 'x\n' } };
    expect(await findingOf(family)).toMatchObject({ code: 'version-wider', severity: 'warning' });
  });

  it('that is left behind has no base, and rests on another file only when it stands there', async () => {
    const family = { base: 'a\n', variant: 'a\nx\n', before: { 'base.txt': 'a\nx\n' } };
    expect(await findingOf(family)).toMatchObject({ code: 'left-behind', base: null, bases: [], via: null });
  });
});
