import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/compare/result.ts';
import { canonicalName } from '../../src/python/name.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { resultOf } from '../compare/family.ts';

const stripe = canonicalName('stripe');

/** How a variant stands to `stripe`, on which another variant has a finding. */
async function standing(rule: string, variant: string, base = 'django\nstripe==11\n') {
  const groups = `groups:
  - base: base.txt
    variants:
      - { path: variant.txt, ${rule} }
      - { path: other.txt, relation: equal }
`;
  const family = { base, variant, files: { 'other.txt': 'django\nstripe==10\n' }, groups };
  const result = await resultOf({ ...family, policy: 'severity: { marker-differs: off }' });
  expect(result.findings).toContainEqual(expect.objectContaining({ package: stripe, variant: 'other.txt' }));
  const [own, other] = result.groups.flatMap(({ variants }) => variants);
  // Where it has a finding of its own there is no more to be said.
  expect(other?.standings?.get(stripe)).toBeUndefined();
  return own?.standings?.get(stripe) ?? null;
}

describe('how a variant stands to a package that another one has a finding on', () => {
  it.each<[string, string, string, Standing | null]>([
    ['it has it as the base has it', 'relation: superset', 'django\nstripe==11\n', null],
    ['a subset has it', 'relation: subset', 'stripe==11\n', null],
    ['a subset lacks it', 'relation: subset', 'django\n', { kind: 'absent' }],
    ['it is omitted', 'omit: [stripe]', 'django\n', { kind: 'omitted' }],
    ['it may be omitted, and is there', 'omit: [stripe]', 'django\nstripe==11\n', null],
    ['it may differ, and does', 'differ: [stripe]', 'django\nstripe==10\n', { kind: 'differs' }],
    [
      'it is required, may differ, and does',
      'relation: subset, require: [stripe], differ: [stripe]',
      'stripe==10\n',
      { kind: 'differs' },
    ],
    ['it may differ, and does not', 'differ: [stripe]', 'django\nstripe==11\n', null],
    [
      'another one stands in',
      'substitute: { stripe: Stripe-Lite }',
      'django\nstripe.lite==11\n',
      { kind: 'substituted', by: 'Stripe-Lite' },
    ],
    [
      'another one stands in, as further ones do for others',
      'substitute: { django: stripe-lite, stripe: Stripe-Lite }',
      'stripe.lite==11\n',
      { kind: 'substituted', by: 'Stripe-Lite' },
    ],
    ['another one could stand in', 'substitute: { stripe: stripe-lite }', 'django\nstripe==11\n', null],
    ['it has it for some environments', 'relation: superset', 'django\nstripe==11; os_name=="nt"\n', null],
    [
      'a subset has it for other environments',
      'relation: subset, environment: { platform: linux }',
      'stripe==11; sys_platform=="win32"\n',
      { kind: 'absent' },
    ],
    ['pip refuses its line', 'relation: superset', 'django\nstripe==1..\n', null],
    ['it has a finding of its own', 'relation: superset', 'django\n', null],
  ])('%s', async (_what, rule, text, expected) => {
    expect(await standing(rule, text)).toEqual(expected);
  });

  it('the base lacks it, too', async () => {
    expect(await standing('relation: superset', 'django\n', 'django\n')).toEqual({ kind: 'absent' });
    expect(await standing('relation: superset', 'django\nstripe\n', 'django\n')).toBeNull();
  });
});

it('what no severity tells of is not taken for there', async () => {
  const groups = 'groups:\n  - base: base.txt\n    variants: [variant.txt, other.txt]\n';
  const files = { 'other.txt': 'stripe==10\n' };
  const family = { base: 'stripe==11\n', variant: '', files, groups, policy: 'severity: { missing: off }' };
  const [own] = (await resultOf(family)).groups.flatMap(({ variants }) => variants);
  expect(own?.standings?.get(stripe)).toEqual({ kind: 'absent' });
});

it('of many variants those that a table shows are asked, and it shows these', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `v${index}.txt`);
  const groups = `groups:\n  - base: base.txt\n    variants: [{ path: "v*.txt", relation: subset }]\n`;
  const files = Object.fromEntries(paths.map((path) => [path, 'django\n']));
  const conflicts = { ...files, 'v7.txt': 'stripe==10\n', 'v15.txt': 'stripe==10\n', 'v18.txt': 'flask\n' };
  const result = await resultOf({ base: 'django\nstripe==11\n', variant: '', files: conflicts, groups });
  const variants = result.groups.flatMap((group) => group.variants);
  const asked = variants.filter(({ standings }) => standings !== undefined).map(({ path }) => path);
  expect(asked.toSorted()).toEqual([
    'v0.txt',
    'v1.txt',
    'v10.txt',
    'v11.txt',
    'v12.txt',
    'v15.txt',
    'v18.txt',
    'v7.txt',
  ]);
  const text = formatMarkdown(result, new Map(), { maxBytes: 60_000, patch: null, command: '' });
  const header = text.split('\n').find((line) => line.startsWith('| Package |')) ?? '';
  expect(asked.filter((path) => header.includes(`\`${path}\``))).toEqual(asked);
  expect(text).toContain('+ 13 more variants');
});
