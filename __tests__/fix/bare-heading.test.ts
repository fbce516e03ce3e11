import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { bareHeadingsOf } from '../../src/fix/bare-heading.ts';
import { processorTime } from '../processor-time.ts';
import { fixFamily } from './family.ts';

it('headings without requirements take no longer to find where nothing ends a paragraph', { tags: 'large' }, () => {
  const count = 40_000;
  const lines = Array.from({ length: count }, (_, index) => `# see what stands at ${index}\n   # and more of it\n`);
  const text = `zz\n\n${lines.join('')}`;
  const document = readDocument('variant.txt', new TextEncoder().encode(text));
  if (!('entries' in document)) throw new Error(document.message);
  const seconds = processorTime();
  const tops = [...bareHeadingsOf(document).byText.values()].map(({ top }) => top);
  expect([tops.length, ...new Set(tops)]).toEqual([count, text.length]);
  expect(seconds()).toBeLessThan(3);
});

it('headings without requirements are filled in the order of the file, and in no more than linear time, in any order of the base', {
  tags: 'large',
}, async () => {
  const count = 20_000;
  // 7,919 has no part in common with the count, so that each comes once, far from the one before. Quadratic, it took a minute.
  const numbers = Array.from({ length: count }, (_, index) => (index * 7_919) % count);
  const base = numbers.map((number) => `# Kind k${number}\np${number}\n\n`).join('');
  const headings = Array.from({ length: count }, (_, index) => `# Kind k${index}\n`);
  const seconds = processorTime();
  const { variant } = await fixFamily({ base, variant: `django\n\n${headings.join('\n')}` });
  expect(variant).toBe(`django\n\n${headings.map((heading, index) => `${heading}p${index}\n`).join('\n')}`);
  expect(seconds()).toBeLessThan(15);
});
