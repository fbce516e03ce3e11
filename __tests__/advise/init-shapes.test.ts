import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adopted, checkOf, initYes, lackingWhenAdded, policyOf, repositoryOf } from './adopted.ts';
import { repositories } from './repositories.ts';

describe('init in repositories of different shapes', () => {
  it('has twenty and more', () => {
    expect(new Set(repositories.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(repositories)('$shape', async ({ files, rules, forgotten = [] }) => {
    const folder = repositoryOf(files);
    const { status, out, err } = await initYes(folder);
    expect([status, err]).toEqual([0, '']);
    const result = await checkOf(folder);
    expect([result.verdict, result.problems]).toEqual(['in-sync', []]);
    expect(Object.fromEntries(result.groups.map(adopted))).toEqual(rules);
    expect(forgottenIn(out)).toEqual(forgotten);
    for (const { base, variants } of result.groups) {
      const mirrors = variants.filter(({ relation }) => relation === 'superset' || relation === 'equal');
      for (const at of ['top', 'end'] as const) {
        const asked = await lackingWhenAdded(folder, base[0] ?? '', { name: 'zz-new-package', at });
        expect([at, asked]).toEqual([at, mirrors.map(({ path }) => `missing error ${path}`)]);
      }
    }
    rmSync(folder, { recursive: true });
  });

  it('excuses what is probably forgotten for fourteen days, and then asks', async () => {
    const [first] = repositories;
    const folder = repositoryOf(first?.files ?? {});
    await initYes(folder);
    const codes = async (today: string) => (await checkOf(folder, today)).findings.map(({ code }) => code);
    expect(await codes('2026-12-07')).toEqual([]);
    expect(await codes('2026-12-08')).toEqual(['exception-expired']);
    expect(policyOf(folder)).toContain('{ package: boto3, reason: "found by init, not reviewed", until: 2026-12-07 }');
    rmSync(folder, { recursive: true });
  });
});

/** `variant: package`, as the first block of the report lists them. */
function forgottenIn(out: string): readonly string[] {
  const [block = ''] = out.split('\n\nProposed rules:');
  if (!block.startsWith('Probably forgotten')) return [];
  let variant = '';
  return block.split('\n').flatMap((line) => {
    const [, file] = /^ {2}(\S.*) lacks$/.exec(line) ?? [];
    if (file !== undefined) variant = file;
    const [, name] = /^ {4}(\S+)/.exec(line) ?? [];
    return name === undefined ? [] : [`${variant}: ${name}`];
  });
}
