import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/document.ts';
import { bareHeadingsOf } from '../../src/fix/bare-heading.ts';
import { processorTime } from '../processor-time.ts';

it('headings without requirements take no longer to find where nothing ends a paragraph', () => {
  const count = 40_000;
  const lines = Array.from({ length: count }, (_, index) => `# see what stands at ${index}\n   # and more of it\n`);
  const text = `zz\n\n${lines.join('')}`;
  const document = readDocument('variant.txt', new TextEncoder().encode(text));
  if (!('entries' in document)) throw new Error(document.message);
  const seconds = processorTime();
  const tops = [...bareHeadingsOf(document).values()].map(({ top }) => top);
  expect([tops.length, ...new Set(tops)]).toEqual([count, text.length]);
  expect(seconds()).toBeLessThan(3);
});
