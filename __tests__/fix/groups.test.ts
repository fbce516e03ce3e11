import { describe, expect, it } from 'vitest';
import { fixFamily } from './family.ts';

const chain = `groups:
  - base: base.txt
    variants: [variant.txt]
  - base: variant.txt
    variants: [small.txt]
`;

describe('groups that feed each other', () => {
  it('are fixed in order, each on the result of the one before', async () => {
    const files = { 'small.txt': 'django\n' };
    const { files: after, outcome } = await fixFamily({
      base: 'django\nstripe\n',
      variant: 'django\n',
      groups: chain,
      files,
    });
    expect(after['variant.txt']).toBe('django\nstripe\n');
    expect(after['small.txt']).toBe('django\nstripe\n');
    expect(outcome.message).toBe(
      'fix: add stripe to variant.txt and small.txt\n\nvariant.txt:\n- add stripe\n\nsmall.txt:\n- add stripe\n',
    );
  });

  it('a package that cannot go on to the last file is not brought into the one between', async () => {
    const files = { 'small.txt': 'django\n# no stripe here, on purpose\n' };
    const family = { base: 'django\nstripe\nredis\n', variant: 'django\n', groups: chain, files };
    const { files: after, left } = await fixFamily(family);
    expect([after['variant.txt'], after['small.txt']]).toEqual([
      'django\nredis\n',
      'django\nredis\n# no stripe here, on purpose\n',
    ]);
    expect(left).toEqual([
      'missing stripe: it would bring a new finding into small.txt: missing on stripe; change the file yourself',
    ]);
  });

  it('one file in two groups gets the lines of both', async () => {
    const groups = `groups:
  - base: base.txt
    variants: [variant.txt]
  - base: other.txt
    variants: [variant.txt]
`;
    const files = { 'other.txt': 'django\nstripe\ncelery\n' };
    const family = { base: 'django\nstripe\n', variant: 'django\n', groups, files };
    const { variant, outcome } = await fixFamily(family);
    expect(variant).toBe('django\nstripe\ncelery\n');
    expect(outcome.changes).toHaveLength(1);
    expect(outcome.after.result.findings).toEqual([]);
  });

  it.each([
    ['of the package', 'stripe'],
    ['of a section', '{ section: Payments }'],
  ])('what an exception %s leaves out of a file is left to a person, and nothing else is', async (_what, omit) => {
    const groups = `groups:
  - base: base.txt
    variants: [{ path: variant.txt, omit: [${omit}] }]
  - base: other.txt
    variants: [variant.txt]
  - base: base.txt
    name: small
    variants: [small.txt]
`;
    const files = { 'other.txt': 'django\nstripe\ncelery\n', 'small.txt': 'django\n' };
    const base = 'django\n\n# Payments\nstripe\n';
    const { files: after, left } = await fixFamily({ base, variant: 'django\n', groups, files });
    expect([after['variant.txt'], after['small.txt']]).toEqual(['django\ncelery\n', 'django\nstripe\n']);
    const said = omit === 'stripe' ? omit : 'Payments';
    expect(left).toContain(
      `missing stripe: .github/sync-policy.yml:5 has an exception for it (omit: ${said}), which would excuse nothing any more; change the file yourself`,
    );
  });

  it.each(['stripe', 'str*'])(
    'what an exception (%s) leaves out is not put in for another package',
    async (pattern) => {
      const groups = `groups:
  - base: base.txt
    variants: [{ path: variant.txt, omit: ["${pattern}"] }]
  - base: other.txt
    variants: [{ path: variant.txt, substitute: { redis: stripe } }]
`;
      const files = { 'other.txt': 'django\nredis\ncelery\n' };
      const { variant, left } = await fixFamily({ base: 'django\nstripe\n', variant: 'django\n', groups, files });
      expect(variant).toBe('django\ncelery\n');
      expect(left).toEqual([
        `missing redis: .github/sync-policy.yml:5 has an exception for it (omit: ${pattern}), which would excuse nothing any more; change the file yourself`,
      ]);
    },
  );

  it('two variants get what each lacks', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [variant.txt, small.txt]\n';
    const files = { 'small.txt': 'stripe\n' };
    const { files: after } = await fixFamily({ base: 'django\nstripe\n', variant: 'django\n', groups, files });
    expect([after['variant.txt'], after['small.txt']]).toEqual(['django\nstripe\n', 'django\nstripe\n']);
  });
});

describe('what is out of scope', () => {
  it('moves nothing that is planned', async () => {
    const before = { 'base.txt': 'django\nolder\nredis\n' };
    const family = { base: 'django\nolder\nnewer\nredis\n', variant: 'django\nredis\n', before };
    const { variant, done } = await fixFamily(family);
    expect(variant).toBe('django\nnewer\nredis\n');
    expect(done).toEqual(['missing older: insert it after line 1', 'missing newer: insert it after line 1']);
  });
});

describe('what is out of scope and was spoken against', () => {
  it('is not refused any more when what spoke against it went', async () => {
    const { variant, outcome } = await fixFamily({
      base: 'django\nolder\n',
      variant: 'django\n\n# Others (no older)\nredis\n',
      policy: 'fix: [missing, left-behind]',
      before: { 'base.txt': 'django\nolder\nredis\n' },
    });
    expect(variant).toBe('django\n');
    expect([...outcome.after.advices.values()].map(({ reason }) => reason)).toEqual([null]);
  });
});

describe('what cannot be checked', () => {
  it('is not fixed', async () => {
    await expect(fixFamily({ base: 'django\n', variant: '-r nowhere.txt\n' })).rejects.toThrow('nowhere.txt');
  });
});
