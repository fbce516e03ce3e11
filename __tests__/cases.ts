import { env } from 'node:process';

/** How many cases a property is tried with: `PROPERTY_CASES` lowers it where the same test runs a thousand times. */
export function cases(usual: number): { readonly numRuns: number } {
  const most = env['PROPERTY_CASES'];
  return { numRuns: most === undefined ? usual : Math.min(usual, Number(most)) };
}
