import { describe, expect, it } from 'vitest';
import { check } from '../../src/pipeline.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import type { Files } from '../memory-snapshot.ts';
import { memorySnapshot } from '../memory-snapshot.ts';
import { fixFamily } from './family.ts';

const variants = (...paths: readonly string[]): string =>
  `groups:\n  - base: base.txt\n    variants: [${paths.join(', ')}]\n`;

/** `variant sentence` of each finding of a check. */
async function sentences(groups: string, files: Files): Promise<readonly string[]> {
  const { result, advices } = await check({
    policyPath: 'p.yml',
    head: memorySnapshot({ 'p.yml': `version: 1\n${groups}`, ...files }),
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-06-15',
  });
  expect(result.verdict).toBe('drift');
  return result.findings.map((finding) => `${finding.variant}: ${sentenceOf(finding, advices.get(finding))}`);
}

const includes = (path: string, rest = ''): string => `-r ${path}\nredis\n${rest}`;
const base = 'django==5\nredis\n';

describe('a variant that includes another one', () => {
  it.each([
    ['named first', variants('variant.txt', 'more.txt')],
    ['named last', variants('more.txt', 'variant.txt')],
    [
      'of a group that the policy names first',
      'groups:\n  - { name: a, base: base.txt, variants: [more.txt] }\n  - { name: b, base: base.txt, variants: [variant.txt] }\n',
    ],
  ])('gets no line of its own: %s', async (_what, groups) => {
    const files = { 'more.txt': includes('variant.txt') };
    const { files: after, outcome } = await fixFamily({ base, variant: 'redis\n', groups, files });
    expect([after['variant.txt'], after['more.txt']]).toEqual(['django==5\nredis\n', files['more.txt']]);
    expect(outcome.after.result.findings).toEqual([]);
    expect(outcome.fixed.map(({ variant }) => variant)).toEqual(['variant.txt', 'more.txt']);
    expect(outcome.message).toBe('fix: add django to variant.txt\n');
    const told = await sentences(groups, { 'base.txt': base, 'variant.txt': 'redis\n', ...files });
    expect(told.toSorted()).toEqual([
      'more.txt: django is missing here; base.txt:1 has django==5; the fix would put it into variant.txt, which more.txt includes.',
      'variant.txt: django is missing here; base.txt:1 has django==5; the fix would insert it at the top.',
    ]);
  });

  it('gets what the other one need not have', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [more.txt, { path: variant.txt, omit: [django] }]\n';
    const files = { 'more.txt': includes('variant.txt') };
    const { files: after } = await fixFamily({ base, variant: 'redis\n', groups, files });
    expect([after['variant.txt'], after['more.txt']]).toEqual(['redis\n', '-r variant.txt\ndjango==5\nredis\n']);
  });

  it('includes it over files and variants, however many', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `v${index}.txt`);
    const own = names.map((name, index) => [name, index === 0 ? '' : `-r via${index}.txt\nextra-${index}\n`]);
    const via = names.slice(1).map((_, index) => [`via${index + 1}.txt`, `-r v${index}.txt\n`]);
    const files: Files = Object.fromEntries([...own, ...via]);
    const groups = variants('variant.txt', ...names.toReversed());
    const { files: after, outcome } = await fixFamily({ base: 'django==5\n', variant: 'django\n', groups, files });
    expect(after).toMatchObject({ ...files, 'v0.txt': 'django==5\n' });
    expect(outcome.after.result.findings).toEqual([]);
  });

  it('is not given through the other one what is left to a person in it', async () => {
    const files = { 'more.txt': includes('variant.txt', '# django: never here\n') };
    const family = { base, variant: 'redis\n', groups: variants('variant.txt', 'more.txt'), files };
    const { files: after, left } = await fixFamily(family);
    const spoken = 'more.txt:3 speaks of it: # django: never here';
    expect(after['variant.txt']).toBe('redis\n');
    expect(left).toEqual([
      `missing django: it would come into more.txt as well, where it is left to you: ${spoken}; change the file yourself`,
      `missing django: ${spoken}; if it is left out on purpose, \`omit\` it in the policy with that reason; if not, add it yourself`,
    ]);
    const told = await sentences(family.groups, { 'base.txt': base, 'variant.txt': 'redis\n', ...files });
    expect(told[0]).toContain('the fix leaves it to you (it would come into more.txt as well');
  });

  it('is not given through the other one what it omits', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [variant.txt, { path: more.txt, omit: [django] }]\n';
    const files = { 'more.txt': includes('variant.txt') };
    const { files: after, left } = await fixFamily({ base, variant: 'redis\n', groups, files });
    expect(after['variant.txt']).toBe('redis\n');
    expect(left).toEqual([expect.stringContaining('which would excuse nothing any more')]);
  });
});

describe('a base that includes a variant', () => {
  it('has its other variants changed after that one, and told so', async () => {
    const groups = `${variants('variant.txt')}  - { name: other, base: all.txt, variants: [more.txt] }\n`;
    const files = { 'all.txt': '-r variant.txt\ncelery\n', 'more.txt': 'redis\n' };
    const { files: after, outcome } = await fixFamily({ base, variant: 'redis\n', groups, files });
    expect([after['variant.txt'], after['more.txt']]).toEqual([base, 'django==5\nredis\ncelery\n']);
    expect(outcome.after.result.findings).toEqual([]);
  });

  it('says of what a variant has too much that its base gets it', async () => {
    const groups = `${variants('variant.txt')}  - { name: other, base: variant.txt, variants: [{ path: more.txt, relation: equal }] }\n`;
    const files = { 'more.txt': base };
    const told = await sentences(groups, { 'base.txt': base, 'variant.txt': 'redis\n', ...files });
    expect(told[1]).toMatch(
      /^more.txt: django is in this file .*; the fix would put it into variant.txt, which more.txt is held against\.$/,
    );
  });
});

it('a file of two groups gets the line of both once, and both are told where', async () => {
  const groups = `${variants('variant.txt')}  - { name: other, base: more.txt, variants: [variant.txt] }\n`;
  const files = { 'more.txt': base };
  const { variant, outcome } = await fixFamily({ base, variant: 'redis\n', groups, files });
  expect(variant).toBe(base);
  expect(outcome.fixed.map(({ group }) => group)).toEqual(['base.txt', 'other']);
  const told = await sentences(groups, { 'base.txt': base, 'variant.txt': 'redis\n', ...files });
  expect(told.map((sentence) => sentence.replace(/.*; /, ''))).toEqual(
    Array(2).fill('the fix would insert it at the top.'),
  );
});

describe('what is done in one file and lets go of what spoke against another', () => {
  const everything = 'fix: [missing, version-conflict, version-differs, unexpected]\n';

  it('is made use of by the same fix: a line of a file that includes it', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [variant.txt, { path: more.txt, versions: exact }]\n';
    const files = { 'more.txt': '-r variant.txt\ndjango==4\n' };
    const family = { base: 'django==5\n', variant: '', groups, files, policy: everything };
    const { files: after, outcome } = await fixFamily(family);
    expect(after).toMatchObject({ 'variant.txt': 'django==5\n', 'more.txt': '-r variant.txt\ndjango==5\n' });
    expect(outcome.after.result.findings).toEqual([]);
    const again = await fixFamily({
      ...family,
      variant: 'django==5\n',
      files: { ...files, 'more.txt': String(after['more.txt']) },
    });
    expect(again.outcome.changes).toEqual([]);
  });

  it('is made use of by the same fix: a line that another group removes', async () => {
    const groups = `groups:
  - { name: a, base: base.txt, variants: [variant.txt] }
  - { name: b, base: small.txt, variants: [{ path: variant.txt, relation: subset, extra: [psycopg2-binary] }] }
`;
    const files = { 'small.txt': 'django\n' };
    const family = { base: 'psycopg2-binary\n', variant: 'psycopg2\n', groups, files, policy: everything };
    const { variant, outcome } = await fixFamily(family);
    expect(variant).toBe('psycopg2-binary\n');
    expect(outcome.after.result.findings).toEqual([]);
  });

  it('is told by a check: a comment that goes with its line', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [{ path: variant.txt, relation: equal }]\n';
    const files = { 'base.txt': 'django\nstripe\n', 'variant.txt': 'django\n\n# Others (no stripe)\nredis\n' };
    const told = await sentences(`${everything}${groups}`, files);
    expect(told).toEqual([
      'variant.txt: stripe is missing here; base.txt:2 has it; the fix would insert it, since the comment that speaks against it goes as well.',
      'variant.txt: redis is in this file and not in its base, and the two must be equal; the fix would remove the line.',
    ]);
  });
});

describe('what a fix may not do', () => {
  it('is laid to the files that lead to it, and not to others', async () => {
    const groups =
      'groups:\n  - base: base.txt\n    variants: [apart.txt, variant.txt, { path: more.txt, omit: [django] }]\n';
    const files = { 'more.txt': includes('variant.txt'), 'apart.txt': 'redis\n' };
    const { files: after } = await fixFamily({ base, variant: 'redis\n', groups, files });
    expect([after['variant.txt'], after['apart.txt']]).toEqual(['redis\n', 'django==5\nredis\n']);
    const other = 'groups:\n  - base: base.txt\n    variants: [apart.txt, variant.txt, more.txt]\n';
    const conflicting = { 'more.txt': '-r variant.txt\ndjango==4\nredis\n', 'apart.txt': 'redis\n' };
    const { files: later } = await fixFamily({ base, variant: 'redis\n', groups: other, files: conflicting });
    expect([later['variant.txt'], later['apart.txt']]).toEqual(['redis\n', 'django==5\nredis\n']);
  });
});

describe('a base that pins by a constraint', () => {
  it.each([
    ['keeps its pin in the variant that has the constraint, too', 'stripe', '-c limits.txt\nredis\n', 'stripe'],
    ['gives its line where that has the pin as well', 'stripe==10', 'redis\n', 'stripe==10'],
  ])('%s', async (_what, line, variant, added) => {
    const family = { base: `-c limits.txt\nredis\n${line}\n`, variant, files: { 'limits.txt': 'stripe==10\n' } };
    expect((await fixFamily(family)).variant).toBe(`${variant}${added}\n`);
  });

  it('gives its line where both have a constraint that says where it comes from', async () => {
    const files = { 'limits.txt': 'stripe @ https://example.org/stripe.zip\n' };
    const variant = '-c limits.txt\nredis\n';
    const family = { base: `${variant}stripe\n`, variant, files };
    expect((await fixFamily(family)).variant).toBe(`${variant}stripe\n`);
  });
});
