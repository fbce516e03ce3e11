import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAccepted, readAgainst } from '../../scripts/mutation/accepted.ts';
import * as collected from '../../scripts/mutation/collect.ts';
import { complaintsOn, percentOf, readMutation } from '../../scripts/mutation/report.ts';

const mutant = (status: string, line: number, more: object = {}) => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
  location: { start: { line, column: 11 }, end: { line, column: 15 } },
  ...more,
});
const source = 'const a = true;\nconst b = true;\nconst c = true;\n';
const report = {
  files: {
    'src/b/y.ts': { source, mutants: [mutant('Survived', 3), mutant('NoCoverage', 1), mutant('Timeout', 2)] },
    'src/a/x.ts': {
      source,
      mutants: [mutant('Killed', 1, { testsCompleted: 2 }), mutant('Ignored', 2), mutant('RuntimeError', 3)],
    },
  },
};
const none = { killed: 0, timedOut: 0, survived: 0, uncovered: 0, ignored: 0, broken: 0 };

describe('what a mutation run says', () => {
  const mutation = readMutation(JSON.stringify(report));

  it('is a score for each folder, of the mutants that were tried', () => {
    expect(mutation.scores).toEqual([
      { ...none, folder: 'src/a', killed: 1, ignored: 1, broken: 1 },
      { ...none, folder: 'src/b', timedOut: 1, survived: 1, uncovered: 1 },
    ]);
    expect(mutation.scores.map(percentOf)).toEqual([100, 100 / 3]);
    expect(percentOf({ ...none, folder: 'src/c', ignored: 5 })).toBe(0);
  });

  it('is what no test noticed, with its place and the change, in the order of the file', () => {
    expect(mutation.unnoticed).toEqual([
      'src/b/y.ts:1:11 BooleanLiteral: true → false',
      'src/b/y.ts:3:11 BooleanLiteral: true → false',
    ]);
  });

  it('shows a change of many lines on one, and not without end', () => {
    const long = `if (a) {\n  ${'call(); '.repeat(50)}\n}`;
    const location = { start: { line: 1, column: 8 }, end: { line: 3, column: 2 } };
    const files = { 'src/a/x.ts': { source: long, mutants: [mutant('Survived', 1, { location, replacement: '{}' })] } };
    const [line = ''] = readMutation(JSON.stringify({ files })).unnoticed;
    expect(line).toMatch(/^src\/a\/x\.ts:1:8 BooleanLiteral: \{ call\(\); .*… → \{\}$/);
    expect(line.length).toBeLessThan(150);
  });
});

describe('a mutation run', () => {
  const mutation = readMutation(JSON.stringify(report));

  it('that tried nothing has failed', () => {
    expect(complaintsOn({ scores: [], unnoticed: [], testsRun: 0 }, 0)).toEqual([
      'no mutant was made: which files were meant?',
    ]);
    expect(complaintsOn({ ...mutation, testsRun: 0 }, 0)).toEqual(['no test was run on any mutant']);
  });

  it('has failed when the tests of one folder notice too little', () => {
    expect(complaintsOn(mutation, 85)).toEqual(['src/b: 33.33 % are noticed, and 85 % are wanted']);
    expect(complaintsOn(mutation, 33)).toEqual([]);
  });
});

describe('the tests that are tried on each change', () => {
  const { collectTests } = collected;
  const seen: unknown[] = [];
  const load = async (): Promise<void> => {
    const { beforeAll, describe, it } = collected;
    beforeAll(async () => seen.push('before'));
    describe('outer', () => {
      it('one', () => seen.push('one'));
      it.each([
        ['a', 1],
        ['b', 2],
      ])('%s is told', (text, number) => seen.push(text, number));
      it.each([{ law: 'x' }, { law: 'x' }])('$law', ({ law }: { law: string }) => seen.push(law));
      it.each(['c'])('%s alone', (text) => seen.push(text));
      it('too large', { tags: 'large' }, () => seen.push('large'));
      describe('all too large', { tags: 'large' }, () => it('inner', () => seen.push('large')));
      it.skipIf(true)('not here', () => seen.push('not here'));
      it.skipIf(false)('here', { timeout: 5 }, () => seen.push('here'));
      describe.each(['d'])('in %s', (text: string) => it('inner', () => seen.push(text)));
      describe.skipIf(true)('nor this', () => it('inner', () => seen.push('inner')));
    });
    it('last', () => {
      throw new Error('fails');
    });
  };

  it('are those of a file, each under a name of its own', async () => {
    const tests = await collectTests('a.test.ts', load);
    expect(tests.map(({ file, name }) => `${file}: ${name}`)).toEqual([
      'a.test.ts: outer > one',
      'a.test.ts: outer > a is told',
      'a.test.ts: outer > b is told',
      'a.test.ts: outer > x',
      'a.test.ts: outer > x #2',
      'a.test.ts: outer > c alone',
      'a.test.ts: outer > here',
      'a.test.ts: outer > in d > inner',
      'a.test.ts: last',
    ]);
    expect(seen).toEqual(['before']);
    for (const test of tests.slice(0, -1)) await test.run();
    expect(seen).toEqual(['before', 'one', 'a', 1, 'b', 2, 'x', 'x', 'c', 'here', 'd']);
    expect(() => tests.at(-1)?.run()).toThrow('fails');
    expect(await collectTests('b.test.ts', async () => {})).toEqual([]);
  });

  it('have something to run', async () => {
    await expect(collectTests('a.test.ts', async () => collected.it('nothing'))).rejects.toThrow(
      'a.test.ts: nothing has nothing to run',
    );
  });
});

describe('the list of what was read and stays unnoticed', () => {
  const list = readAccepted(
    '# The same\nsrc/a/x.ts Kind: b → c\nsrc/a/x.ts Kind: d:1:2 → e\n\n# Only later\nsrc/a/y.ts Kind: f → g\n',
  );

  it('gives each its reason', () => {
    expect([...list.reasons]).toEqual([
      ['src/a/x.ts Kind: b → c', 'The same'],
      ['src/a/x.ts Kind: d:1:2 → e', 'The same'],
      ['src/a/y.ts Kind: f → g', 'Only later'],
    ]);
  });

  it('leaves to be read what it does not have, wherever the lines stand by now', () => {
    const unnoticed = ['src/a/x.ts:7:11 Kind: b → c', 'src/a/x.ts:9:1 Kind: b → c', 'src/a/x.ts:8:1 Kind: b → d'];
    expect(readAgainst(list, unnoticed)).toEqual({
      unread: ['src/a/x.ts:8:1 Kind: b → d'],
      gone: ['src/a/x.ts Kind: d:1:2 → e', 'src/a/y.ts Kind: f → g'],
    });
  });

  it.each([
    ['src/a/x.ts Kind: b → c\n', 'line 1: no reason stands above "src/a/x.ts Kind: b → c"'],
    ['# The same\na Kind: b → c\n# Other\na Kind: b → c\n', 'line 4: "a Kind: b → c" stands there twice'],
  ])('%j is refused', (text, message) => {
    expect(() => readAccepted(text)).toThrow(message);
  });

  const root = resolve(import.meta.dirname, '../..');
  const folder = join(root, 'scripts/mutation/accepted');

  it('is there for each folder that is tried', () => {
    expect(readdirSync(folder).sort()).toEqual(['compare.txt', 'documents.txt', 'fix.txt', 'python.txt']);
  });

  it.each(readdirSync(folder))('%s names files of its folder, each change by itself', (name) => {
    const { reasons } = readAccepted(readFileSync(join(folder, name), 'utf8'));
    expect(reasons.size).toBeGreaterThan(10);
    for (const mutant of reasons.keys()) {
      const [, path = '', own] = /^(src\/(\w+)\/[\w-]+\.ts) \w+: .* → /s.exec(mutant) ?? [];
      expect(`${own}.txt`, mutant).toBe(name);
      expect(existsSync(join(root, path)), mutant).toBe(true);
    }
  });
});
