import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import { type Family, resultOf } from './family.ts';

/** The findings of a family, each as its code, its name, and what else is asked. */
const told = async (family: Family, ...keys: readonly (keyof Finding)[]): Promise<readonly string[]> =>
  (await resultOf(family)).findings.map((finding) =>
    [finding.code, finding.name, ...keys.map((key) => finding[key])].join(' '),
  );

describe('two sides that agreed before', () => {
  it('did so on this package, whatever another one did', async () => {
    const family: Family = {
      base: 'x==2\ny==1\n',
      variant: 'x==1\ny==2\n',
      before: { 'base.txt': 'x==1\ny==1\n' },
    };
    expect(await told(family, 'severity')).toEqual(['version-conflict x error', 'version-conflict y warning']);
  });

  it('did so where another package of the variant excluded itself', async () => {
    const twice = 'y==1\ny==2\n';
    const family: Family = {
      base: 'x==2\ny\n',
      variant: `x==1\n${twice}`,
      before: { 'base.txt': 'x==1\ny\n' },
    };
    expect(await told(family, 'severity')).toContain('version-conflict x error');
  });

  it('did so in the environments that both have', async () => {
    const family: Family = {
      base: 'x==2\n',
      variant: 'x==1; sys_platform == "linux"\n',
      before: { 'base.txt': 'x==1\n' },
    };
    expect(await told(family, 'severity')).toEqual(['version-conflict x error', 'marker-differs x warning']);
  });

  it('did so where the base was capped and the variant was not', async () => {
    const family: Family = { base: 'x>=3\n', variant: 'x<3\n', before: { 'base.txt': 'x<2\n' } };
    expect(await told(family, 'severity')).toEqual(['version-conflict x error']);
  });
});

describe('a change', () => {
  it('of the base is one where a substitute stands in, too', async () => {
    const family: Family = {
      base: 'x==2\n',
      variant: 'y==1\n',
      rule: 'substitute: { x: y }',
      before: { 'base.txt': 'x==1\n' },
    };
    expect(await told(family, 'severity', 'cause')).toEqual(['version-conflict x error base-changed']);
  });

  it('of the variant from too wide to a contradiction is no older than it', async () => {
    const family: Family = { base: 'x<2\n', variant: 'x==3\n', before: { 'variant.txt': 'x\n' } };
    expect(await told(family, 'introduced')).toEqual(['version-conflict x true']);
  });

  it('of the base leaves the readable line behind, where a refused one is beside it', async () => {
    const family: Family = { base: 'a\n', variant: 'a\nx==1..2\nx\n', before: { 'base.txt': 'a\nx\n' } };
    const { findings } = await resultOf(family);
    expect(findings.filter(({ code }) => code === 'left-behind').map(({ at }) => at?.line)).toEqual([3]);
  });
});

it('a package that both sides name by refused lines alone is not unexpected', async () => {
  const family: Family = { base: 'x==1..2\n', variant: 'x==1..3\n', rule: 'relation: equal' };
  expect(await told(family)).toEqual(['unreadable-line x', 'unreadable-line x']);
});

it('an address that one side has in other environments leaves versions to be compared', async () => {
  const family: Family = {
    base: 'x @ https://example.org/x.zip ; sys_platform == "win32"\nx==1; sys_platform != "win32"\n',
    variant: 'x==2; sys_platform != "win32"\n',
  };
  expect(await told(family)).toEqual(['version-conflict x', 'marker-differs x']);
});

it('lines that say the same in one environment are no duplicate, whatever another line says elsewhere', async () => {
  const lines = 'x==1; sys_platform == "win32"\nx==1; sys_platform == "win32"\nx==2; sys_platform != "win32"\n';
  expect(await told({ base: lines, variant: lines })).toEqual([]);
});
