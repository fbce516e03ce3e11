import { describe, expect, it } from 'vitest';
import { requirementLines } from '../../bench/lines.ts';
import { median, timesAsFast, timesTheCost } from '../../bench/measure.ts';
import { parseRequirement } from '../../src/python/requirement.ts';

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

describe('a measurement', () => {
  it('is the median of the ratios of its pairs', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(
      timesAsFast(
        'a',
        [
          [1, 6],
          [2, 10],
          [1, 4],
        ],
        5,
      ),
    ).toMatchObject({ ours: 1, theirs: 6, ratio: 5, met: true });
    expect(
      timesTheCost(
        'b',
        [
          [6, 2],
          [9, 3],
          [10, 2],
        ],
        2.9,
      ),
    ).toMatchObject({ ratio: 3, target: '≤ 2.9', met: false });
  });
});
