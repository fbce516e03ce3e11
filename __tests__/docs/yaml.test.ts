import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { fencesOf, pages } from './markdown.ts';

const blocks = pages.flatMap(fencesOf).filter(({ language }) => language === 'yaml');
const policies = blocks.filter(({ text }) => 'groups' in parse(text));
const workflows = blocks.filter(({ text }) => 'jobs' in parse(text));

describe('yaml in the docs', () => {
  it('is a policy or a workflow', () => {
    expect(policies.length).toBeGreaterThan(0);
    expect(workflows.length).toBeGreaterThan(2);
    expect(policies.length + workflows.length).toBe(blocks.length);
  });

  it.each(policies)('$page:$line is a policy without problems', async ({ text }) => {
    const policy = await parsePolicy('.github/sync-policy.yml', new TextEncoder().encode(text));
    expect(Array.isArray(policy) ? policy : []).toEqual([]);
  });
});
