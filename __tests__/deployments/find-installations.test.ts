import { describe, expect, it } from 'vitest';
import { findInstallations } from '../../src/deployments/find-installations.ts';
import type { Installation } from '../../src/deployments/installation.ts';
import { placeText } from '../../src/problem.ts';
import { containerSnippets } from './snippets/containers.ts';
import { edgeSnippets } from './snippets/edges.ts';
import { hostingSnippets } from './snippets/hosting.ts';
import { rareSnippets } from './snippets/rare.ts';
import { serviceSnippets } from './snippets/services.ts';
import { shellSnippets } from './snippets/shell.ts';
import { requirements, type Snippet } from './snippets/snippet.ts';
import { testingSnippets } from './snippets/testing.ts';

const snippets = [
  ...shellSnippets,
  ...containerSnippets,
  ...hostingSnippets,
  ...testingSnippets,
  ...serviceSnippets,
  ...edgeSnippets,
  ...rareSnippets,
];

/** What is installed there and is not found, by name: both are said as given up on, or not at all. */
const misses = ['a loop over files', 'a file by way of xargs', 'a copy under another name'];

describe('what is installed where', () => {
  it.each(snippets.filter(({ name }) => !misses.includes(name)))('$name', (snippet) => {
    const { installs, gaveUp } = found(snippet);
    expect(installs).toEqual([...snippet.installs].sort());
    expect(gaveUp).toEqual([...(snippet.gaveUp ?? [])].sort());
  });

  it('is never claimed wrongly, found in nine of ten, and the misses are known', () => {
    const results = snippets.map((snippet) => ({ snippet, installs: found(snippet).installs }));
    const wrong = results.flatMap(({ snippet, installs }) => installs.filter((one) => !snippet.installs.includes(one)));
    const missed = results.filter(({ snippet, installs }) => snippet.installs.some((one) => !installs.includes(one)));
    const all = snippets.flatMap(({ installs }) => installs).length;
    const right = results.flatMap(({ snippet, installs }) =>
      snippet.installs.filter((one) => installs.includes(one)),
    ).length;
    expect(snippets.length).toBeGreaterThanOrEqual(60);
    expect(wrong).toEqual([]);
    expect(missed.map(({ snippet }) => snippet.name)).toEqual(misses);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });

  it('names each snippet once', () => {
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length);
  });
});

function found(snippet: Snippet): { readonly installs: readonly string[]; readonly gaveUp: readonly string[] } {
  const texts = new Map(Object.entries(snippet.files));
  const paths = [...new Set([...texts.keys(), ...(snippet.exist ?? requirements)])];
  const { installed, unresolved } = findInstallations({ paths, texts });
  return {
    installs: installed.map((one) => sentence(one, snippet)).sort(),
    gaveUp: unresolved.map(({ by, text }) => `${placeText(by)} ${text}`).sort(),
  };
}

function sentence({ file, by, via, platform, kind, certain, through }: Installation, { installs }: Snippet): string {
  const mark = through === 'convention' ? ' ~' : certain ? '' : ' ?';
  const text = `${file} ${placeText(by)} ${platform} ${kind}${mark}`;
  // What leads there is compared where the table tells it.
  const isTold = installs.some((one) => one.startsWith(`${text} via`));
  return isTold ? `${text} via ${via.map(placeText).join(' > ')}` : text;
}
