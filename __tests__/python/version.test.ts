import { describe, expect, it } from 'vitest';
import { compareVersions, isPreRelease, parseVersion } from '../../src/python/version.ts';
import { processorTime } from '../processor-time.ts';
import { canonicalVersion } from './canonical-form.ts';
import { versionOf } from './samples.ts';

describe('versions', () => {
  it('keeps the parts of a version, in the phase that PEP 440 names', () => {
    expect(parseVersion(' V1!2.0-Preview_3.post4.dev5+Ubuntu-007.x ')).toEqual({
      text: 'V1!2.0-Preview_3.post4.dev5+Ubuntu-007.x',
      epoch: 1,
      release: [2, 0],
      pre: { phase: 'rc', number: 3 },
      post: 4,
      dev: 5,
      local: ['ubuntu', 7, 'x'],
    });
  });

  it.each([
    ['1.0a', '1.0a0'],
    ['1.0b.2', '1.0b2'],
    ['1.0c', '1.0rc0'],
    ['1.0-1', '1.0.post1'],
    ['1.0.r', '1.0.post0'],
    ['1.0rev-3', '1.0.post3'],
    ['1.0DEV', '1.0.dev0'],
    ['01.00', '1.0'],
    ['0!1', '1'],
    ['9007199254740993!1', '9007199254740993!1'],
    ['1.00000000000000000000', '1.0'],
    ['1.0+00000000000000000001', '1.0+1'],
  ])('%s is %s', (written, normal) => {
    expect(canonicalVersion(versionOf(written), false)).toBe(normal);
  });

  it('drops the last zeros of a release only where it is asked to', () => {
    expect(canonicalVersion(versionOf('1.0.0rc1'), true)).toBe('1rc1');
    expect(canonicalVersion(versionOf('0.0'), true)).toBe('0');
  });

  it.each(['', 'a', '1..2', '1.', '.1', '1.0x', '1!', '1.0+', '1.0+a.', '1.0 rc1', '1.*', '1.0+\u00e9'])(
    '%j is no version',
    (text) => {
      expect(parseVersion(text)).toBeNull();
    },
  );

  it('takes white space around a version for what Python takes for it', () => {
    const edges = [
      0, 0x20, 0x40, 0x60, 0x80, 0xa0, 0x1670, 0x1ff0, 0x2010, 0x2020, 0x2030, 0x2050, 0x2060, 0x2ff0, 0x3000,
    ];
    const codes = [...edges.flatMap((edge) => Array.from({ length: 0x20 }, (_, more) => edge + more)), 0xfeff];
    const blank = codes.filter((code) => {
      const sign = String.fromCharCode(code);
      return parseVersion(`${sign}1.0${sign}`)?.text === '1.0';
    });
    const plain = [9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680];
    const wide = [...Array.from({ length: 11 }, (_, index) => 0x2000 + index), 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
    expect([...new Set(blank)]).toEqual([...plain, ...wide]);
    expect(parseVersion(' \t ')).toBeNull();
  });

  it('keeps a number for a number as long as it fits one', () => {
    expect(parseVersion('9007199254740991')?.release).toEqual([Number.MAX_SAFE_INTEGER]);
    expect(parseVersion('9007199254740992')?.release).toEqual([2n ** 53n]);
    expect(parseVersion('0000000000000000000007')?.release).toEqual([7]);
  });

  it('tells numbers apart that a double cannot', () => {
    const numbers = ['9007199254740991', '9007199254740992', '9007199254740993', '18446744073709551616'];
    const versions = numbers.map((number) => versionOf(`1.${number}`));
    expect(versions.toReversed().sort(compareVersions)).toEqual(versions);
    expect(compareVersions(versionOf('1.9007199254740993'), versionOf('1.09007199254740993.0'))).toBe(0);
  });

  it('calls alphas, betas, candidates and development releases pre-releases, and no others', () => {
    const isPre = ['1.0a1', '1.0b1', '1.0rc1', '1.0.dev1', '1.0.post1.dev1', '1.0', '1.0.post1', '1.0+a1'].map((text) =>
      isPreRelease(versionOf(text)),
    );
    expect(isPre).toEqual([true, true, true, true, true, false, false, false]);
  });

  it('reads a version of a million digits without delay', { tags: 'large' }, () => {
    const seconds = processorTime();
    expect(parseVersion(`1.${'9'.repeat(1_000_000)}`)).not.toBeNull();
    expect(parseVersion(`${'1.'.repeat(1_000_000)}1`)?.release).toHaveLength(1_000_001);
    expect(seconds()).toBeLessThan(2);
  });
});
