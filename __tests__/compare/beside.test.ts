import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import { type Family, resultOf } from './family.ts';

/** Lines beside others of the same package: refused ones beside readable ones, and those of files that are read twice. */
const told = async (family: Family, keys: readonly (keyof Finding)[]): Promise<readonly string[]> =>
  (await resultOf(family)).findings.map((finding) =>
    ['code', 'name', ...keys].map((key) => finding[key as keyof Finding]).join(' '),
  );

describe('a package that a refused line names beside a readable one', () => {
  it('is missing once', async () => {
    const family: Family = { base: 'x\nx==1..2\n', variant: '' };
    expect(await told(family, ['severity'])).toEqual(['unreadable-line x error', 'missing x error']);
  });

  it('changes with its readable line', async () => {
    const beside = 'x==1..2\n';
    const family: Family = {
      base: 'x==1\n',
      variant: `x==2\n${beside}`,
      before: { 'variant.txt': `x==1\n${beside}` },
    };
    expect(await told(family, ['introduced', 'cause'])).toEqual([
      'version-conflict x true variant-changed',
      'unreadable-line x false unknown',
    ]);
  });

  it('agreed before when its readable line did', async () => {
    const family: Family = { base: 'x==2\n', variant: 'x==1\nx==1..2\n', before: { 'base.txt': 'x==1\n' } };
    expect(await told(family, ['severity'])).toContain('version-conflict x error');
  });
});

describe('a package that has a substitute and stands there itself', () => {
  const rule = 'substitute: { x: y }';

  it('is held against the base by its own line, now and before', async () => {
    const family: Family = { base: 'x==2\n', variant: 'x==1\n', rule, before: { 'base.txt': 'x==1\n' } };
    expect(await told(family, ['severity', 'cause'])).toEqual([
      'exception-unused x notice policy',
      'version-conflict x error base-changed',
    ]);
  });

  it('does not use the substitute, where the base names it by a refused line', async () => {
    const family: Family = { base: 'x==1..2\n', variant: 'x\n', rule };
    expect(await told(family, [])).toEqual(['exception-unused x', 'unreadable-line x']);
  });
});

describe('a file that a side reads twice', () => {
  const groups = 'groups:\n  - base: [base.txt, more.txt]\n    variants: [variant.txt]\n';
  const include = '-r common.txt\n';
  const family = (common: string): Family => ({
    base: include,
    variant: 'x\n',
    groups,
    files: { 'more.txt': include, 'common.txt': common },
  });

  it('has its refused lines said once', async () => {
    expect(await told(family('x\nx==1..2\n'), [])).toEqual(['unreadable-line x']);
  });

  it('has its unusual line breaks said once', async () => {
    expect(await told(family('x\n# a\u2028# b\n'), [])).toEqual(['unusual-line-break ']);
  });
});

it('two lines of the base that a variant includes are a duplicate of the base alone', async () => {
  const family: Family = { base: 'x==1\nx==2\n', variant: '-r base.txt\n' };
  expect(await told(family, ['variant'])).toEqual(['duplicate x ']);
});

it('a duplicate that moves from the base into the variant is new there', async () => {
  const twice = 'x==1\nx==2\n';
  const family: Family = {
    base: 'x\n',
    variant: twice,
    before: { 'base.txt': twice, 'variant.txt': 'x\n' },
  };
  expect(await told(family, ['introduced'])).toEqual(['duplicate x true']);
});
