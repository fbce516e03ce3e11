import { describe, expect, it } from 'vitest';
import { check } from '../../src/pipeline.ts';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { memorySnapshot } from '../memory-snapshot.ts';
import { fencesOf } from './markdown.ts';

const plainPolicy = 'version: 1\ngroups: [{ base: requirements.txt, variants: [requirements-render.txt] }]\n';

/** The one that cannot be shown: its character is invisible. */
const invisible = 'unusual-line-break';

describe('the example of a finding', () => {
  it.each(findingCodes.filter((code) => code !== invisible))('%s is that finding, and no other', async (code) => {
    const { base, variant, policy, others } = exampleOf(`docs/findings/${code}.md`);
    const head = revision(policy, base, variant, others);
    const compared = code === 'left-behind' ? revision(policy, variant, variant) : null;
    expect(await codesOf(head, compared)).toEqual([code]);
  });

  it(`${invisible} stands for a requirement that no editor shows on its own line`, async () => {
    const head = revision(plainPolicy, 'requests==2.0\n', 'requests==2.0  # ok\u2028evil==1.0\n');
    expect(await codesOf(head, null)).toContain(invisible);
  });
});

function revision(policy: string, base: string, variant: string, others: Readonly<Record<string, string>> = {}) {
  return memorySnapshot({
    ...others,
    '.github/sync-policy.yml': policy,
    'requirements.txt': base,
    'requirements-render.txt': variant,
  });
}

async function codesOf(head: ReturnType<typeof revision>, compared: ReturnType<typeof revision> | null) {
  const { result } = await check({
    policyPath: '.github/sync-policy.yml',
    head,
    compared,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-11-23',
  });
  expect(result.problems).toEqual([]);
  return result.findings.map(({ code }) => code);
}

/** The page's policy (a plain one when it has none), and the files of its text block. */
function exampleOf(page: string) {
  const fences = fencesOf(page);
  const parts = (fences.find(({ language }) => language === 'text')?.text ?? '').split(
    /^# (base|variant|[\w-]+\.\w+)\n/m,
  );
  const files = parts.slice(1).flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1] ?? '']] : []));
  const { base = '', variant = '', ...others }: Record<string, string> = Object.fromEntries(files);
  return { base, variant, others, policy: fences.find(({ language }) => language === 'yaml')?.text ?? plainPolicy };
}
