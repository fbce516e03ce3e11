import { describe, expect, it } from 'vitest';
import { type DataNode, descendant, textOf } from '../../src/deployments/data-node.ts';
import { sourceFile } from '../../src/deployments/source-text.ts';
import { readYamlFile } from '../../src/deployments/yaml-file.ts';

describe('merge keys', () => {
  const bases = 'a: &a {x: a, y: a}\nb: &b {y: b, z: b}\nc: &c {<<: *b, w: c, z: c}\n';
  it.each([
    ['{<<: *a}', { x: 'a', y: 'a' }],
    ['{<<: *a, x: own}', { x: 'own', y: 'a' }],
    ['{x: own, <<: *a}', { x: 'own', y: 'a' }],
    ['{<<: [*a, *b]}', { x: 'a', y: 'a', z: 'b' }],
    ['{<<: [*b, *a]}', { x: 'a', y: 'b', z: 'b' }],
    ['{<<: *a, <<: *b}', { x: 'a', y: 'a', z: 'b' }],
    ['{<<: *c}', { w: 'c', y: 'b', z: 'c' }],
    ['{<<: [*c, *a], w: own}', { w: 'own', x: 'a', y: 'b', z: 'c' }],
    ['{<<: {<<: {x: deep}}}', { x: 'deep' }],
    ['{<<: text, x: own}', { x: 'own' }],
    ['{<<: [], x: own}', { x: 'own' }],
    ['{<<: *unknown, x: own}', { x: 'own' }],
  ])('%s', (map, expected) => {
    const [root] = rootsOf(`${bases}m: ${map}\n`);
    const entries = [...(descendant(root ?? null, 'm')?.entries ?? [])];
    expect(Object.fromEntries(entries.map(([key, value]) => [key, textOf(value)]))).toEqual(expected);
  });

  it('follow one another a hundred times', () => {
    const links = Array.from({ length: 100 }, (_, index) => `a${index + 1}: &a${index + 1} {<<: *a${index}}\n`);
    const [root] = rootsOf(`a0: &a0 {x: first}\n${links.join('')}`);
    expect(textOf(descendant(root ?? null, 'a100', 'x'))).toBe('first');
  });
});

describe('aliases', () => {
  const long = 'x'.repeat(10_000);

  it('stand for values up to ten times the length of the file and a little, over all documents', () => {
    const document = `a: &a ${long}\nb: [${'*a,'.repeat(3)}]\n`;
    expect(read(`${document}---\n${document}`)).toMatchObject({ cutAt: null });
    expect(read(`a: &a ${long}\nb: [${'*a,'.repeat(30)}]\n`)).toMatchObject({
      cutAt: { path: 'a.yaml', line: 2, column: 5 + 3 * 19 },
    });
  });

  it('stand for nothing behind that, and an anchor of one document for nothing in the next', () => {
    const [first, second] = rootsOf(`a: &a ${long}\nb: [${'*a,'.repeat(30)}]\nc: &c x\n---\nb: [*c]\n`);
    const items = descendant(first ?? null, 'b')?.items ?? [];
    expect(items.map((item) => textOf(item)?.length ?? null)).toEqual([
      ...Array(19).fill(10_000),
      ...Array(11).fill(null),
    ]);
    expect(descendant(second ?? null, 'b')?.items.map(textOf)).toEqual([null]);
  });
});

describe('a file with an error in each character', () => {
  it('is told by its first, and what it did to the stacks of errors is undone', () => {
    const { stackTraceLimit } = Error;
    expect(read('}'.repeat(1_000))).toEqual({
      why: 'The file is no valid YAML.',
      at: { path: 'a.yaml', line: 1, column: 1 },
    });
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
    expect(stackTraceLimit).toBeGreaterThan(0);
  });
});

function read(text: string): ReturnType<typeof readYamlFile> {
  return readYamlFile(sourceFile('a.yaml', text));
}

function rootsOf(text: string): readonly DataNode[] {
  const found = read(text);
  return 'roots' in found ? found.roots : [];
}
