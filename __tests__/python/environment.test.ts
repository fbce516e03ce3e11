import { describe, expect, it } from 'vitest';
import { type Cell, describeCells, type Environment, gridOf } from '../../src/python/environment.ts';
import { fc } from '../properties.ts';

function places(environment: Environment): readonly string[] {
  return [...new Set(gridOf(environment).map(({ platform, machine }) => `${platform} ${machine}`))];
}

describe('the grid', () => {
  it('has 7 Pythons on 5 machines with 2 implementations when nothing is given', () => {
    expect(gridOf({})).toHaveLength(70);
    expect(places({})).toEqual(['linux x86_64', 'linux aarch64', 'macos arm64', 'macos x86_64', 'windows AMD64']);
    expect([...new Set(gridOf({}).map(({ python }) => python))]).toEqual([
      '3.8',
      '3.9',
      '3.10',
      '3.11',
      '3.12',
      '3.13',
      '3.14',
    ]);
  });

  it.each<readonly [Environment, number]>([
    [{ python: '3.13' }, 10],
    [{ platform: 'linux' }, 28],
    [{ implementation: 'cpython' }, 35],
    [{ machine: 'x86_64' }, 42],
    [{ python: '3.13', platform: 'windows', implementation: 'pypy' }, 1],
    [{ python: '3.15', platform: 'linux', machine: 'ppc64le', implementation: 'cpython' }, 1],
  ])('%j leaves %i cells', (environment, count) => {
    expect(gridOf(environment)).toHaveLength(count);
  });

  it('calls a processor what each platform calls it', () => {
    expect(places({ machine: 'x86_64' })).toEqual(['linux x86_64', 'macos x86_64', 'windows AMD64']);
    expect(places({ machine: 'aarch64' })).toEqual(['linux aarch64', 'macos arm64', 'windows ARM64']);
    expect(places({ machine: 'riscv64', platform: 'linux' })).toEqual(['linux riscv64']);
  });

  it('fixes the variables of each cell, and the full version only where a patch is given', () => {
    const [minor] = gridOf({ python: '3.12', platform: 'macos', machine: 'arm64', implementation: 'cpython' });
    expect(Object.fromEntries(minor?.variables ?? [])).toEqual({
      python_version: '3.12',
      os_name: 'posix',
      sys_platform: 'darwin',
      platform_system: 'Darwin',
      platform_machine: 'arm64',
      platform_python_implementation: 'CPython',
      implementation_name: 'cpython',
    });
    const [patch] = gridOf({ python: '3.12.4', platform: 'windows', implementation: 'cpython' });
    expect([patch?.python, patch?.variables.get('python_version')]).toEqual(['3.12.4', '3.12']);
    expect(patch?.variables.get('implementation_version')).toBe('3.12.4');
    expect(patch?.variables.get('python_full_version')).toBe('3.12.4');
    const [pypy] = gridOf({ python: '3.10.14', platform: 'windows', implementation: 'pypy' });
    expect(pypy?.variables.get('python_full_version')).toBe('3.10.14');
    expect(pypy?.variables.has('implementation_version')).toBe(false);
  });
});

describe('cells for people', () => {
  type Choose = (cell: Cell) => boolean;
  function described(environment: Environment, choose: Choose): string | null {
    const grid = gridOf(environment);
    const where = describeCells(grid.filter(choose), grid);
    return where === null ? null : `${where.isExample ? 'for example ' : ''}${where.text}`;
  }

  it.each<readonly [string, Choose]>([
    ['Windows', ({ platform }) => platform === 'windows'],
    ['Python 3.8', ({ python }) => python === '3.8'],
    ['PyPy', ({ implementation }) => implementation === 'pypy'],
    ['x86_64', ({ machine }) => machine === 'x86_64'],
    ['Linux aarch64', ({ machine }) => machine === 'aarch64'],
    ['Windows, Python 3.12', ({ platform, python }) => platform === 'windows' && python === '3.12'],
    ['Linux x86_64', ({ platform, machine }) => platform === 'linux' && machine === 'x86_64'],
    ['macOS, CPython', ({ platform, implementation }) => platform === 'macos' && implementation === 'cpython'],
    [
      'macOS arm64, Python 3.9, PyPy',
      ({ platform, machine, python, implementation }) =>
        `${platform} ${machine} ${python} ${implementation}` === 'macos arm64 3.9 pypy',
    ],
    ['for example Python 3.8', ({ python }) => python === '3.8' || python === '3.9'],
    ['for example Linux', ({ platform }) => platform !== 'windows'],
    ['for example Windows, Python 3.8', ({ platform, python }) => platform === 'windows' && python !== '3.14'],
    ['for example Linux', ({ platform, python }) => platform === 'linux' || python === '3.14'],
    [
      'for example CPython',
      ({ platform, python, implementation }) =>
        implementation === 'cpython' || (platform === 'linux' && python === '3.8'),
    ],
  ])('%s', (words, choose) => {
    expect(described({}, choose)).toBe(words);
  });

  it('says nothing that the whole grid shares', () => {
    expect(described({ platform: 'linux' }, ({ python }) => python === '3.8')).toBe('Python 3.8');
    expect(described({ python: '3.13' }, ({ platform }) => platform === 'macos')).toBe('macOS');
    expect(described({ platform: 'linux', python: '3.13' }, ({ machine }) => machine === 'aarch64')).toBe('aarch64');
  });

  it('says nothing of no cells, and of the only one', () => {
    expect(described({}, () => false)).toBeNull();
    expect(described({ platform: 'windows', python: '3.13', implementation: 'cpython' }, () => true)).toBeNull();
  });

  it('gives an example or means them all, whichever cell comes first', () => {
    const grid = gridOf({});
    const all = fc.subarray([...grid], { minLength: 1, maxLength: grid.length - 1 });
    fc.assert(
      fc.property(all, (cells) => {
        const where = describeCells(cells, grid);
        expect(where?.text).not.toBe('');
        expect(describeCells([...cells].reverse(), grid)?.isExample).toBe(where?.isExample);
      }),
    );
  });
});
