import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = resolve(import.meta.dirname, '..', '..', '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow: Workflow = parse(text);
  return { name, text, workflow, jobs: Object.entries(workflow.jobs) };
});
const jobs = workflows.flatMap(({ name, jobs }) => jobs.map(([key, job]) => ({ place: `${name} ${key}`, job })));
const steps = jobs.flatMap(({ place, job }) => job.steps.map((step) => ({ place, step })));

/** The only job that may write, and what: everything else reads. */
const mayWrite = { 'release.yml release': { contents: 'write' } };

describe('the workflows of this repository', () => {
  it('are all looked at', () => {
    expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['ci.yml', 'release.yml']));
    expect(steps.length).toBeGreaterThan(8);
  });

  it.each(workflows)('$name may read the contents unless a job says more', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('give the right to write to one job', () => {
    const asking = jobs.filter(({ job }) => job.permissions !== undefined);
    expect(Object.fromEntries(asking.map(({ place, job }) => [place, job.permissions]))).toEqual(mayWrite);
  });

  it.each(jobs.filter(({ place }) => place in mayWrite))('$place, which may write, installs nothing', ({ job }) => {
    const commands = job.steps.map(({ run = '' }) => run).join('\n');
    expect(commands).toContain('node scripts/release.ts');
    expect(commands).not.toMatch(/\bnpm (ci|cit|install|i|exec|run|test)\b|\bnpx\b|\bpip\b|\bcurl\b|\.ci\/run/);
  });

  it.each(jobs.filter(({ place }) => !(place in mayWrite)))('$place leaves no token in the checkout', ({ job }) => {
    const checkouts = job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it('pin every action of others to a commit, with the version in a comment, and to one commit everywhere', () => {
    const lines = workflows
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => /^\s*(- )?uses:/.test(line))
      .map((line) => line.replace(/^\s*(- )?uses:\s*/, ''))
      .filter((line) => line !== './');
    const used = steps.filter(({ step }) => step.uses !== undefined && step.uses !== './');
    expect(lines).toHaveLength(used.length);
    expect(lines.filter((line) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    const actions = new Set(lines.map((line) => line.split('@')[0]));
    expect(new Set(lines).size).toBe(actions.size);
  });

  it.each(workflows)(
    '$name runs no code of a stranger with rights, and no secret is in reach',
    ({ text, workflow }) => {
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      expect(Object.keys(workflow.on)).not.toContain('workflow_run');
      expect(text).not.toMatch(/secrets\s*[.[:]/);
    },
  );

  it('put nothing that somebody typed into the text of a command', () => {
    const commands = steps.filter(({ step }) => step.run !== undefined);
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter(({ step }) => step.run?.includes('${{'))).toEqual([]);
  });

  it('ask for known holes in CI and before a release', () => {
    for (const name of ['ci.yml', 'release.yml']) {
      const { text } = workflows.find((each) => each.name === name) ?? { text: '' };
      expect(text).toContain('npm audit --audit-level=high');
    }
  });
});

describe('the release', () => {
  const [verify, release] = ['verify', 'release'].map((key) => {
    const { workflow } = workflows.find(({ name }) => name === 'release.yml') ?? {};
    return workflow?.jobs[key] ?? { steps: [] };
  });

  it('is checked like any change, dist/ built again and compared, before a tag is made', () => {
    const before = verify?.steps.map(({ run }) => run) ?? [];
    expect(before).toEqual(expect.arrayContaining(['node scripts/release.ts check "$TAG"', '.ci/run']));
    expect(release).toMatchObject({ needs: 'verify' });
  });

  it('has the list of what is bundled written before the tags are pushed, and attached afterwards', () => {
    const commands = release?.steps.map(({ run = '' }) => run) ?? [];
    const at = (part: string): number => commands.findIndex((command) => command.includes(part));
    expect(at('scripts/sbom.ts')).toBeGreaterThan(-1);
    expect(at('release.ts tag')).toBeGreaterThan(at('scripts/sbom.ts'));
    expect(at('gh release create')).toBeGreaterThan(at('release.ts tag'));
    expect(commands[at('gh release create')]).toContain('--verify-tag');
    expect(commands[at('gh release create')]).toContain('sbom.cdx.json');
  });
});
