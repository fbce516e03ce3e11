import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFamily } from './family.ts';

interface Case {
  readonly law: string;
  readonly blocks: ReadonlyMap<string, string>;
}

/** `## law`, and fenced blocks that say what they are: the base, the variant before and after, the policy. */
function casesIn(page: string): readonly Case[] {
  return page
    .split(/^## (?=[a-z])/m)
    .slice(1)
    .map((section) => {
      const blocks = [...section.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)];
      const law = section.slice(0, section.indexOf('\n'));
      return { law, blocks: new Map(blocks.map(([, name = '', text = '']) => [name, text])) };
    });
}

const cases = casesIn(readFileSync(join(import.meta.dirname, 'placement-cases.md'), 'utf8'));

describe('where a line goes', () => {
  it('has its forty cases, each with another law', () => {
    expect(new Set(cases.map(({ law }) => law)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('$law', async ({ blocks }) => {
    const text = (name: string): string => blocks.get(name) ?? '';
    const more = [...blocks].filter(([name]) => name.startsWith('more '));
    const family = {
      base: text('base'),
      variant: text('before'),
      rule: text('rule').trimEnd(),
      policy: text('policy'),
      files: Object.fromEntries(more.map(([name, content]) => [name.slice('more '.length), content])),
    };
    const { variant, outcome } = await fixFamily(family);
    expect(variant).toBe(text('after'));
    expect(outcome.changes.map(({ path }) => path)).toEqual(['variant.txt']);
    const again = await fixFamily({ ...family, variant });
    expect(again.outcome.changes).toEqual([]);
  });
});
