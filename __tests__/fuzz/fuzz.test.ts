import { describe, expect, it } from 'vitest';
import { readRegressions } from '../../fuzz/regressions.ts';
import { target } from '../../fuzz/target.ts';
import { targets } from '../../fuzz/targets.ts';
import { fc } from '../properties.ts';

describe('a few of the cases of `npm run fuzz`', () => {
  it.each(targets.map(({ name, share, run }) => ({ name, share, run })))('$name', async ({ share, run }) => {
    const { cases, failure } = await run({ seed: 20_261_123, cases: Math.min(300, Math.ceil(share * 15)) });
    expect(failure).toBeNull();
    expect(cases).toBeGreaterThan(0);
  });
});

describe('what once broke a law', () => {
  it.each(readRegressions())('$target: $why', async ({ target: name, input }) => {
    const found = targets.find((one) => one.name === name);
    expect(found, `there is no target called ${name}`).toBeDefined();
    await found?.replay(input);
  });
});

describe('a target', () => {
  const broken = target('broken', 1, fc.uint8Array({ minLength: 3 }), (bytes) => {
    if (bytes.length > 4) throw new Error('too long');
  });

  it('says where the smallest failure is, and fails again on it', async () => {
    const { failure } = await broken.run({ seed: 1, cases: 200 });
    expect(failure).toMatchObject({ seed: 1, message: expect.stringMatching(/too long/) });
    expect(failure?.input).toBe('{"$bytes":"AAAAAAA="}');
    await expect(broken.replay(failure?.input ?? '')).rejects.toThrow('too long');
    await expect(broken.replay('{"$bytes":"AAAA"}')).resolves.toBeUndefined();
  });

  it('takes what is slow for a failure', async () => {
    const slow = target('slow', 1, fc.constant(1), () => {
      const end = process.cpuUsage().user + 1_300_000;
      do Array.from({ length: 300_000 }, Math.sqrt);
      while (process.cpuUsage().user < end);
    });
    await expect(slow.replay('1')).rejects.toThrow(/took \d\.\d s/);
  });
});
