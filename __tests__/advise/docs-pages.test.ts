import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyPage, type SchemaNode } from '../../scripts/policy-page.ts';
import { check } from '../../src/pipeline.ts';
import { findingCodes } from '../../src/policy/finding-code.ts';
import { findingList, findingMarkdown } from '../../src/report/finding-page.ts';
import { fencesOf, root } from '../docs/markdown.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

const page = (path: string): string => readFileSync(join(root, path), 'utf8');
const schema: SchemaNode = JSON.parse(page('schema/sync-policy.schema.json'));

describe('pages that are made from the code (node scripts/docs-pages.ts writes them)', () => {
  it.each(findingCodes)('docs/findings/%s.md is current', (code) => {
    expect(page(`docs/findings/${code}.md`)).toBe(findingMarkdown(code));
  });

  it('docs/findings/README.md is current', () => {
    expect(page('docs/findings/README.md')).toBe(findingList());
  });

  it('docs/policy.md is current', () => {
    expect(page('docs/policy.md')).toBe(policyPage(schema));
  });

  it('docs/policy.md has every key of the schema with its description', () => {
    const rows = page('docs/policy.md').split('\n');
    const lacking = propertiesIn(schema).filter(
      ([key, text]) => !rows.some((row) => row.startsWith(`| \`${key}\``) && row.includes(text)),
    );
    expect(propertiesIn(schema).length).toBeGreaterThan(30);
    expect(lacking).toEqual([]);
  });

  it('a schema without the keys of a chapter is refused', () => {
    expect(() => policyPage({})).toThrow('the schema has no keys');
  });
});

/** Keys with their descriptions, however deep. */
function propertiesIn(node: SchemaNode): readonly (readonly [key: string, description: string])[] {
  const own = Object.entries(node.properties ?? {}).map(([key, value]) => [key, value.description ?? ''] as const);
  const { additionalProperties, items } = node;
  const below = [
    ...Object.values(node.properties ?? {}),
    // Forms beside properties only say which keys stand together.
    ...(node.properties === undefined ? (node.anyOf ?? []) : []),
    ...(items === undefined ? [] : [items]),
  ];
  const more = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...own, ...[...below, ...more].flatMap(propertiesIn)];
}

/** A policy with the files that stand below it. */
const recipes = fencesOf('docs/recipes.md').flatMap(({ language, text, next, line }) =>
  language === 'yaml' && next !== null ? [{ line, policy: text, files: next.text }] : [],
);

/** A policy without its excuses; its relations go with them. */
const withoutExcuses = (policy: string): string =>
  policy.replace(/^ +(?:omit|differ|substitute|environment|python|relation):.*\n(?: {8,}.*\n)*/gm, '');

const excusing = recipes.filter(({ policy }) => withoutExcuses(policy) !== policy);

describe('docs/recipes.md', () => {
  it('has files below each policy', () => {
    expect(recipes.length).toBe(fencesOf('docs/recipes.md').filter(({ language }) => language === 'yaml').length);
    expect(recipes.length).toBeGreaterThanOrEqual(6);
  });

  it.each(recipes)('line $line: the files keep the policy, and nothing is left to say', async ({ policy, files }) => {
    const snapshot = memorySnapshot({ '.github/sync-policy.yml': policy, ...filesIn(files) });
    expect(await outcomeOf(snapshot)).toEqual({ verdict: 'in-sync', problems: [], findings: [] });
  });

  it('has policies that excuse something', () => {
    expect(excusing.length).toBeGreaterThanOrEqual(3);
  });

  it.each(excusing)('line $line: what the policy excuses is needed', async ({ policy, files }) => {
    const snapshot = memorySnapshot({ '.github/sync-policy.yml': withoutExcuses(policy), ...filesIn(files) });
    const { findings, problems } = await outcomeOf(snapshot);
    expect([...findings, ...problems]).not.toEqual([]);
  });

  it('configures hooks that there are', () => {
    const text = fencesOf('docs/recipes.md').find((fence) => fence.text.includes('repos:'))?.text ?? '';
    const [{ hooks, repo }] = parse(text).repos;
    const ids = parse(page('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(repo).toMatch(/^https:\/\/github\.com\/[\w-]+\/dependency-file-sync$/);
  });
});

describe('docs/troubleshooting.md', () => {
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => page(join('src', path)))
    .join('\n');
  const messages = [...page('docs/troubleshooting.md').matchAll(/^### `(.+)`$/gm)].flatMap(([, quoted = '']) =>
    quoted.split('`, `'),
  );

  it('quotes messages', () => {
    expect(messages.length).toBeGreaterThan(8);
  });

  it.each(messages)('quotes what the program says: %s', (message) => {
    expect(source).toContain(message);
  });
});

async function outcomeOf(head: ReturnType<typeof memorySnapshot>) {
  const nothing = { compared: null, previousPaths: new Map(), notes: [], enforce: null, today: '2026-11-23' };
  const { result } = await check({ policyPath: '.github/sync-policy.yml', head, ...nothing });
  const { verdict, problems, findings } = result;
  return {
    verdict,
    problems: problems.map(({ message }) => message),
    findings: findings.map(({ code, name }) => `${code} ${name}`),
  };
}

/** `== path` begins a file. */
function filesIn(text: string): Record<string, string> {
  const parts = text.split(/^== (.+)\n/m).slice(1);
  return Object.fromEntries(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}
