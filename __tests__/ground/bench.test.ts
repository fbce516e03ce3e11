import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { familyFiles, policyPath } from '../../bench/families.ts';
import { foreignImports } from '../../bench/foreign-imports.ts';
import { requirementLines } from '../../bench/lines.ts';
import {
  atMost,
  inTurns,
  median,
  type Pair,
  pairsOf,
  type Triple,
  timesAsFast,
  timesBeyond,
  timesTheCost,
  triplesOf,
} from '../../bench/measure.ts';
import { steadyMilliseconds } from '../../bench/steady.ts';
import { packageFiles } from '../../bench/syncpack.ts';
import { betweenMarkers, markdownTable, textTable } from '../../bench/table.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { resolveGroups } from '../../src/policy/resolve-groups.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { tableWith } from '../docs/markdown.ts';

describe('the lines that are measured', () => {
  const lines = requirementLines(20_000);

  it('are at least 90 % distinct', () => {
    expect(new Set(lines).size).toBeGreaterThan(18_000);
  });

  it('are the same from the same seed, and others from another', () => {
    expect(requirementLines(50, 1)).toEqual(lines.slice(0, 50));
    expect(requirementLines(50, 2)).not.toEqual(lines.slice(0, 50));
  });

  it('are requirements, all of them', () => {
    expect(lines.filter((line) => 'error' in parseRequirement(line))).toEqual([]);
  });
});

describe('the families that are checked', () => {
  it('are as large on both sides, with one line behind in each', () => {
    const requirements = [...familyFiles(20)].filter(([path]) => path.endsWith('.txt'));
    const packages = [...packageFiles(20)].filter(([path]) => path !== 'package.json');
    expect([requirements.length, packages.length]).toEqual([20, 20]);
    const lines = requirements.map(([, text]) => text.trimEnd().split('\n').length);
    expect(lines.toSorted((a, b) => a - b).slice(0, 3)).toEqual([99, 99, 100]);
    const versions = packages.map(([, text]) => Object.values(JSON.parse(text).dependencies));
    expect(versions.every((all) => all.length === 100)).toBe(true);
    expect(versions.flat().filter((version) => version === '0.0.1')).toHaveLength(2);
    expect(versions.flat().filter((version) => !/^\^?\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
  it('are the same files by globs', async () => {
    const [named, byGlobs] = [familyFiles(20), familyFiles(20, { byGlobs: true })];
    expect([...byGlobs].filter(([path, text]) => named.get(path) !== text).map(([path]) => path)).toEqual([policyPath]);
    const groups = await Promise.all(
      [named, byGlobs].map(async (files) => {
        const policy = await parsePolicy(policyPath, new TextEncoder().encode(files.get(policyPath)));
        return 'groups' in policy ? resolveGroups(policy, [...files.keys()]) : policy;
      }),
    );
    expect(groups[0]).toHaveLength(2);
    expect(groups[1]).toEqual(groups[0]);
  });
  it('mean the same in other words, half of them', () => {
    const own = familyFiles(20);
    for (const [path, text] of familyFiles(20, { inOtherWords: true })) {
      if (!/\.v\d+\.txt$/.test(path)) continue;
      const [lines, others] = [own.get(path)?.split('\n') ?? [], text.split('\n')];
      expect(others.filter((line, index) => line !== lines[index])).toHaveLength(50);
      const meant = (line: string) => ({ ...parseRequirement(line.replace(/ +#.*/, '')), spans: null });
      expect(others.map(meant)).toEqual(lines.map(meant));
    }
  });
});

describe('a measurement', () => {
  it('is the median of the ratios of its rounds', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    const asFast: Pair[] = [
      [1, 6],
      [2, 10],
      [1, 4],
    ];
    expect(timesAsFast('a', 'x', asFast, 5)).toMatchObject({ ours: 1, theirs: 6, ratio: 5, target: '≥ 5', met: true });
    const cost: Pair[] = [
      [6, 2],
      [9, 3],
      [10, 2],
    ];
    expect(timesTheCost('b', 'x', cost, 2.9)).toMatchObject({ ratio: 3, target: '≤ 2.9', met: false });
    expect(timesTheCost('b', 'x', cost)).toMatchObject({ ratio: 3, target: '', met: true });
    const beyond: Triple[] = [
      [50, 40, 20],
      [60, 40, 20],
      [47, 40, 10],
    ];
    expect(timesBeyond('c', 'x', beyond, 0.6)).toMatchObject({ ours: 50, theirs: 40, ratio: 0.7, met: false });
  });

  it('lets every contender run once a round, and another one first in each', async () => {
    const ran: string[] = [];
    const contender = (name: string) => () => ran.push(name);
    const rounds = await inTurns(2, { a: contender('a'), b: contender('b'), c: async () => ran.push('c') });
    expect(ran).toEqual(['a', 'b', 'c', 'b', 'c', 'a']);
    expect(rounds).toEqual([
      { a: 1, b: 2, c: 3 },
      { b: 4, c: 5, a: 6 },
    ]);
    expect(pairsOf(rounds, 'a', 'c')).toEqual([
      [1, 3],
      [6, 5],
    ]);
    expect(pairsOf(rounds, 'a', 'nobody')).toEqual([]);
    expect(triplesOf(rounds, 'a', 'b', 'c')).toEqual([
      [1, 2, 3],
      [6, 4, 5],
    ]);
  });
});

describe('a warm process', () => {
  /** Times of the rounds in order; the clock stands still but for them. The last one goes on. */
  const steady = (times: readonly number[]) => {
    let now = 0;
    let rounds = 0;
    const round = () => {
      const time = times[rounds] ?? times.at(-1) ?? 0;
      rounds += 1;
      now += time;
      return time;
    };
    return { result: steadyMilliseconds(round, () => now), rounds };
  };

  it('is one that got no faster in ten rounds, and then seven rounds count', () => {
    const falling = Array.from({ length: 10 }, (_, round) => 300 - 15 * round);
    expect(steady(falling)).toEqual({ result: 165, rounds: 10 + 10 + 7 });
    expect(steady([150])).toEqual({ result: 150, rounds: 1 + 10 + 7 });
  });

  it('is one that got no faster for a second, and then all rounds of a second count', () => {
    expect(steady([20, 10])).toEqual({ result: 10, rounds: 2 + 100 + 100 });
  });

  it('is no faster for a round that is faster by a hair', () => {
    expect(steady([200, 198, 197]).rounds).toBe(1 + 10 + 7);
    expect(steady([200, 195]).rounds).toBe(2 + 10 + 7);
  });

  it('is one that ran for ten seconds, and what begins within ten more counts', () => {
    expect(steady([4_000])).toEqual({ result: 4_000, rounds: 3 + 3 });
    expect(steady([15_000, 12_000])).toEqual({ result: 12_000, rounds: 1 + 1 });
  });
});

describe('what an empty bundle imports', () => {
  const source = [
    "import type { Node } from 'yaml';",
    "import { parse, type Pair as P, visit as walk } from 'yaml';",
    "import standard from 'left';",
    "import * as z from 'zod/mini';",
    "import { own } from './own.ts';",
    "import { join } from 'node:path';",
    'const shape = z.object({ a: z.string(), b: z.string() });',
    "const late = await import('node:zlib');",
  ].join('\n');

  it('is what the source takes of what it was seen to load, and no types', () => {
    expect(foreignImports(source, new Set(['yaml', 'left', 'zod/mini', 'node:zlib']))).toEqual([
      { specifier: 'yaml', names: ['parse', 'visit'] },
      { specifier: 'left', names: ['default'] },
      { specifier: 'zod/mini', names: ['object', 'string'] },
      { specifier: 'node:zlib', names: [] },
    ]);
  });

  it('is nothing that was not loaded', () => {
    expect(foreignImports(source, new Set())).toEqual([]);
  });
});

describe('the table', () => {
  const promised = timesAsFast('parse', 'packaging', [[1.234, 12.34]], 6);
  const alone = atMost('peak of memory', 250.4, 300, 'MB');

  it('says what was measured, in figures that can be read', () => {
    expect(markdownTable([promised, alone])).toBe(
      [
        '| measured | against | ours | theirs | ratio | wanted | |',
        '|---|---|---|---|---|---|---|',
        '| parse | packaging | 1.23 ms | 12.3 ms | 10.0 times as fast | ≥ 6 | met |',
        '| peak of memory | | | | 250 MB | ≤ 300 | met |',
      ].join('\n'),
    );
    expect(textTable([promised]).split('\n')[1]).toMatch(/^parse +packaging +1\.23 ms +12\.3 ms +10\.0 times as fast/);
  });

  it('goes between the markers of the page, again and again', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/performance.md'), 'utf8');
    const once = betweenMarkers(page, 'figures');
    expect(once).toContain('\n\nfigures\n\n');
    expect(betweenMarkers(betweenMarkers(once, 'other'), 'figures')).toBe(once);
    expect(() => betweenMarkers('no markers', 'figures')).toThrow('needs');
    expect(() => betweenMarkers(page + page, 'figures')).toThrow('once');
  });

  it('of docs/performance.md promises what was promised, no less', () => {
    const rows = tableWith('docs/performance.md', 'measured', 'against');
    const wanted = rows.map((row) => row[5]).filter((target) => target !== '');
    const parsing = ['≥ 6', '≥ 6', '≥ 6', '≥ 6', '≥ 6', '≥ 6', '≥ 12', '≥ 150'];
    const starting = ['≤ 2.2', '≤ 2.2', '≤ 0.5', '≤ 0.5', '≤ 4.2', '≤ 0.5'];
    expect(wanted).toEqual([...parsing, ...starting, '≤ 5', '≤ 5', '≤ 11', '≤ 300', '≤ 12']);
  });
});
