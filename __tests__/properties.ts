import { env } from 'node:process';
import fc from 'fast-check';

/**
 * The generators and properties of fast-check, with the same cases in every run: what a change is judged by must not fail on
 * something that the change did not do. `PROPERTY_SEED=N` tries other cases; `.github/workflows/fuzz.yml` does so every week.
 */
export { fc };

fc.configureGlobal({ seed: Number(env['PROPERTY_SEED'] ?? 20_261_127) });

/** How many cases a property is tried with. Where the same test runs thousands of times, `PROPERTY_CASES` says how many at most. */
export function cases(usual = 100): { readonly numRuns: number } {
  const most = env['PROPERTY_CASES'];
  return { numRuns: most === undefined ? usual : Math.min(usual, Number(most)) };
}
