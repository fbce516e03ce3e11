import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fencesOf, pages, root } from './markdown.ts';

/** As `.editorconfig` says. */
const longest = 120;

/** Of figures: their prose is written anew with them. */
const measurements = ['docs/mutation.md', 'docs/performance.md'];

describe('the prose of a page', () => {
  it.each(pages.filter((page) => !measurements.includes(page)))('ends within 120 columns: %s', (page) => {
    const fenced = new Set(
      fencesOf(page).flatMap(({ line, text }) => text.split('\n').map((_, index) => line + index)),
    );
    const lines = readFileSync(join(root, page), 'utf8').split('\n');
    const tooLong = lines.flatMap((text, index) =>
      text.length > longest && !/^[|>]/.test(text) && !fenced.has(index + 1) ? [`${index + 1}: ${text}`] : [],
    );
    expect(tooLong).toEqual([]);
  });
});
