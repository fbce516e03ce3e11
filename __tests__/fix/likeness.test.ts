import { describe, expect, it } from 'vitest';
import { likenessTo } from '../../src/fix/likeness.ts';
import { processorTime } from '../processor-time.ts';

const likeness = likenessTo(
  new Set(['requests', 'django', 'numpy', 'numpi', 'h11', 'python3-saml', 'boto3', 'x'.repeat(300)]),
);

describe('a new name that may be a slip of an older one', () => {
  it.each([
    ['request', 'requests', 'a letter dropped'],
    ['requestss', 'requests', 'a letter too many'],
    ['requezts', 'requests', 'another letter'],
    ['reqeusts', 'requests', 'two letters swapped'],
    ['jango', 'django', 'the first letter dropped'],
    ['botO3'.toLowerCase().replace('o3', 'e3'), 'boto3', 'another letter before a digit'],
  ])('%s is like %s: %s', (name, older) => {
    expect(likeness(name)).toBe(older);
  });

  it.each([
    ['requests', 'it is the older one'],
    ['numpi', 'it is older itself'],
    ['h12', 'another digit alone'],
    ['python2-saml', 'another digit alone within'],
    ['boto', 'a digit less'],
    ['h111', 'a digit more'],
    ['reqests2', 'two slips'],
    ['req', 'it is only how the older one begins'],
    ['dgjnao', 'two swaps'],
    [`y${'x'.repeat(299)}`, 'too long to be a name'],
  ])('%s is like none: %s', (name) => {
    expect(likeness(name)).toBeNull();
  });

  it('is found in a time that does not grow with names times names', { tags: 'large' }, () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `package-number-${index}-of-many`);
    const among = likenessTo(new Set(many));
    const seconds = processorTime();
    for (const name of many) among(`${name}er`);
    expect(seconds()).toBeLessThan(10);
  });
});
