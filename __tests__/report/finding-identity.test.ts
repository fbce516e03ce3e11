import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../src/python/name.ts';
import { fingerprint, withFingerprints } from '../../src/report/finding-identity.ts';
import { everyFinding } from './every-finding.ts';
import { expectLinear } from './expect-linear.ts';
import { exception, finding, line, manyMissing, pins, variantPath } from './factories.ts';

const one = (parts: Parameters<typeof finding>[0]) => withFingerprints([finding(parts)])[0]?.fingerprint;
const at = (number: number) => line(variantPath, number, 'stripe==1');
const unreadable = (text: string) => ({ code: 'unreadable-line', reason: 'no name', text, caret: 0 }) as const;
const expired = (parts: Parameters<typeof exception>[0]) =>
  ({ code: 'exception-expired', list: 'omit', exception: exception(parts) }) as const;

describe('a fingerprint', () => {
  it('is FNV-1a with 64 bits over the JSON, today and in every release: other programs remember it', () => {
    expect(fingerprint([])).toBe('09612b07b5ecb5a5');
    expect(one({})).toBe('dde63ad443900142');
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['ab']));
  });

  it('stays when the file around the finding, the versions or the time of its birth change', () => {
    const before = one({ detail: pins('2.0', '1.0', 'older'), at: at(3), lines: [at(3)], introduced: true });
    const after = one({ detail: pins('2.1', '1.0', 'older'), at: at(90), lines: [at(90)], introduced: false });
    expect(after).toBe(before);
  });

  it.each([
    ['code', { detail: { code: 'left-behind' } }],
    ['group', { group: 'other' }],
    ['variant', { variant: 'requirements.py313.txt' }],
    ['package', { name: 'requests' }],
  ] as const)('is another one for another %s', (_, parts) => {
    expect(one(parts)).not.toBe(one({}));
  });

  it('of a line without a name follows its text, of an exception what it excuses', () => {
    expect(one({ detail: unreadable('=='), at: at(1) })).toBe(one({ detail: unreadable('=='), at: at(2) }));
    expect(one({ detail: unreadable('==') })).not.toBe(one({ detail: unreadable('=') }));
    const target = (text: string) =>
      one({ name: '', lines: [line(variantPath, 1, text)], detail: { code: 'unexpected', relation: 'equal' } });
    expect(target('-e .')).not.toBe(target('-e ./other'));
    expect(one({ name: '', base: line('a', 1, '-e .') })).toBe(one({ name: '', base: line('a', 9, '-e .') }));
    expect(one({ name: '', base: null })).not.toBe(one({ name: '', base: line('a', 1, '-e .') }));
    expect(one({ detail: expired({ pattern: 'torch*' }) })).not.toBe(one({ detail: expired({ pattern: 'numpy' }) }));
    const { place } = exception();
    const section = (heading: string) => ({ kind: 'section', heading, reason: null, until: null, place }) as const;
    const stripe = { package: canonicalName('stripe'), with: 'other', reason: null, until: null, place };
    const substitute = { kind: 'substitute', ...stripe } as const;
    const all = [
      one({
        detail: {
          code: 'exception-unused',
          list: 'omit',
          exception: section('Testing'),
          meant: null,
          noHeading: false,
        },
      }),
      one({
        detail: { code: 'exception-unused', list: 'omit', exception: section('Tools'), meant: null, noHeading: false },
      }),
      one({
        detail: { code: 'exception-unused', list: 'substitute', exception: substitute, meant: null, noHeading: false },
      }),
    ];
    expect(new Set(all).size).toBe(3);
  });

  it('is never shared by two findings of a result', () => {
    const findings = [...everyFinding, ...everyFinding, ...manyMissing(2_000), ...manyMissing(2_000)];
    expect(new Set(withFingerprints(findings).map((one) => one.fingerprint)).size).toBe(findings.length);
  });

  it('takes time in proportion to what there is', () => {
    expectLinear(manyMissing, withFingerprints);
  });
});
