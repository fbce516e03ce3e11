import { expect, it } from 'vitest';
import { isExpired } from '../../src/policy/exception-date.ts';

it.each([
  [null, '2026-11-23', false],
  ['2026-11-22', '2026-11-23', true],
  ['2026-11-23', '2026-11-23', false],
  ['2026-11-24', '2026-11-23', false],
  ['2026-12-01', '2027-01-01', true],
])('an exception until %s has run out on %s: %s', (until, today, expected) => {
  expect(isExpired(until, today)).toBe(expected);
});
