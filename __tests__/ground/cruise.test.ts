import { describe, expect, it } from 'vitest';
import { readCruise } from '../../scripts/cruise.ts';

describe('what a cruise says', () => {
  it('is nothing when there is no report', () => {
    expect(readCruise('')).toEqual({ modules: [], dependencies: 0, violations: [] });
  });

  it('is the modules of src, and each violation with the sentence of its rule', () => {
    const report = {
      modules: [{ source: 'src/a.ts' }, { source: 'fs' }],
      summary: {
        totalDependenciesCruised: 2,
        violations: [{ from: 'src/a.ts', to: 'fs', rule: { name: 'pure', severity: 'error' } }],
        ruleSetUsed: { forbidden: [{ name: 'pure', comment: 'because it must be.' }] },
      },
    };
    expect(readCruise(JSON.stringify(report))).toEqual({
      modules: ['src/a.ts'],
      dependencies: 2,
      violations: ['src/a.ts → fs: pure: because it must be.'],
    });
  });
});
