import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { OWNER } from '../../src/report/project.ts';
import { fencesOf, pages, root } from './markdown.ts';

const blocks = pages.flatMap(fencesOf).filter(({ language }) => language === 'yaml');
const policies = blocks.filter(({ text }) => 'groups' in parse(text));
const folder = '.github/workflows';
const workflows = [
  ...blocks
    .filter(({ text }) => 'jobs' in parse(text))
    .map(({ page, line, text }) => ({ place: `${page}:${line}`, text })),
  ...readdirSync(join(root, folder)).map((name) => ({
    place: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  })),
];
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly 'runs-on'?: string;
  readonly steps?: readonly Step[];
}

describe('yaml in the docs', () => {
  it('is a policy or a workflow', () => {
    expect(policies.length).toBeGreaterThan(0);
    expect(workflows.length).toBeGreaterThan(2);
    expect(policies.length + workflows.length - readdirSync(join(root, folder)).length).toBe(blocks.length);
  });

  it.each(policies)('$page:$line is a policy without problems', async ({ text }) => {
    const policy = await parsePolicy('.github/sync-policy.yml', new TextEncoder().encode(text));
    expect(Array.isArray(policy) ? policy : []).toEqual([]);
  });
});

describe('workflows', () => {
  it.each(workflows)('$place says when it runs, what it may do, and where', ({ text }) => {
    const workflow = parse(text);
    const jobs: readonly Job[] = Object.values(workflow.jobs);
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['on', 'permissions', 'jobs']));
    expect(workflow.permissions).toMatchObject({ contents: 'read' });
    expect(jobs.map((job) => job['runs-on'])).toEqual(jobs.map(() => 'ubuntu-latest'));
    expect(
      jobs.flatMap((job) => job.steps ?? []).filter((step) => (step.uses === undefined) === (step.run === undefined)),
    ).toEqual([]);
  });

  it.each(workflows)('$place gives our action inputs that it has', ({ text }) => {
    const ours = stepsOf(text).filter(({ uses = '' }) => uses === './' || uses.includes('dependency-file-sync'));
    for (const { uses, with: inputs = {} } of ours) {
      expect(['./', `${OWNER}/dependency-file-sync@v1`]).toContain(uses);
      expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([]);
    }
  });

  it.each(workflows.filter(({ place }) => place.startsWith(folder)))(
    '$place pins the actions of others by sha',
    ({ text }) => {
      const others = stepsOf(text).flatMap(({ uses }) => (uses === undefined || uses === './' ? [] : [uses]));
      expect(others.length).toBeGreaterThan(0);
      expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    },
  );
});

function stepsOf(text: string): readonly Step[] {
  const jobs: readonly Job[] = Object.values(parse(text).jobs);
  return jobs.flatMap((job) => job.steps ?? []);
}
