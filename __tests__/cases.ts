import { env } from 'node:process';

/**
 * How many cases a property is tried with. Where the same test runs thousands of times, `PROPERTY_CASES` says how many at
 * most, and they are the same ones every time.
 */
export function cases(usual = 100): { readonly numRuns: number; readonly seed?: number } {
  const most = env['PROPERTY_CASES'];
  return most === undefined ? { numRuns: usual } : { numRuns: Math.min(usual, Number(most)), seed: 1 };
}
