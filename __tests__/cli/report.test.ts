import { expect, it } from 'vitest';
import type { Given } from '../../src/cli/arguments.ts';
import { writeReport } from '../../src/cli/report.ts';
import { check } from '../../src/pipeline.ts';
import { OWNER } from '../../src/report/project.ts';
import { diskSnapshot } from '../../src/snapshot/disk.ts';
import { folderWith, rootAt } from '../snapshot/repository.ts';

async function lastLines(
  options: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = folderWith({
    'policy.yml': 'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n',
    'requirements.txt': 'flask\nstripe\n',
    'requirements.render.txt': 'flask\n',
  });
  const root = rootAt(folder);
  const { result } = await check({
    policyPath: 'policy.yml',
    head: diskSnapshot(root),
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
  });
  const advice = { possible: true, reason: null, how: 'insert after line 1', at: null };
  const advices = new Map(result.findings.map((finding) => [finding, advice]));
  const given: Given = { flag: () => false, text: (name) => options[name] ?? null, texts: () => [], operand: null };
  let printed = '';
  const terminal = {
    environment,
    columns: 200,
    interactive: false,
    today: '2026-11-23',
    print: (text: string) => {
      printed += text;
    },
    complain: () => undefined,
  };
  expect(await writeReport({ result, advices }, given, root, terminal)).toBeNull();
  return printed;
}

it('ends with the command that fixes it, as it would be typed here', async () => {
  expect(await lastLines({})).toMatch(/run: dependency-file-sync fix\n$/);
  expect(await lastLines({ root: 'back end', policy: "it's.yml", base: 'origin/main', enforce: 'all' })).toMatch(
    /run: dependency-file-sync fix --root 'back end' --policy 'it'\\''s\.yml' --base origin\/main\n$/,
  );
});

it.each([
  ['npx', { npm_command: 'exec' }],
  ['pre-commit', { PRE_COMMIT: '1' }],
])('names a command that can be typed where %s runs a program that is not on the PATH', async (_, environment) => {
  expect(await lastLines({ base: 'HEAD' }, environment)).toContain(
    `run: npx github:${OWNER}/dependency-file-sync fix --base HEAD\n`,
  );
});
