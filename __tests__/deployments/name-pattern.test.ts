import { describe, expect, it } from 'vitest';
import { nameMatches } from '../../src/deployments/name-pattern.ts';

describe('a pattern of COPY', () => {
  it.each<[string, string, boolean]>([
    ['requirements*.txt', 'requirements.txt', true],
    ['requirements*.txt', 'requirements-dev.txt', true],
    ['requirements*.txt', 'requirements.in', false],
    ['*', 'anything', true],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbYbZ', false],
    ['?.txt', 'a.txt', true],
    ['?.txt', '.txt', false],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[^a-c]x', 'dx', true],
    ['[^a-c]x', 'ax', false],
    ['[ab-]', '-', true],
    ['r[a', 'ra', false],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['a\\', 'a\\', true],
    [`${'*a'.repeat(50)}b`, 'a'.repeat(2000), false],
  ])('%s against %s: %s', (pattern, name, expected) => {
    expect(nameMatches(pattern, name)).toBe(expected);
  });
});
