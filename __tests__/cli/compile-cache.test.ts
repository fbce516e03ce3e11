import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCacheFolder } from '../../src/cli/compile-cache.ts';

describe('where compiled code is kept', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string | null]>([
    [
      'nothing where Node is told to keep none',
      { NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: '/n' },
      'linux',
      null,
    ],
    ['the folder that Node is told', { NODE_COMPILE_CACHE: '/n', HOME: '/h', XDG_CACHE_HOME: '/x' }, 'linux', '/n'],
    ['the folder for caches', { HOME: '/h', XDG_CACHE_HOME: '/x' }, 'linux', join('/x', 'dependency-file-sync')],
    ['the usual one', { HOME: '/h', XDG_CACHE_HOME: '' }, 'linux', join('/h', '.cache', 'dependency-file-sync')],
    ['that of macOS', { HOME: '/h' }, 'darwin', join('/h', 'Library/Caches', 'dependency-file-sync')],
    ['that of Windows', { LOCALAPPDATA: 'C:\\L', HOME: '/h' }, 'win32', join('C:\\L', 'dependency-file-sync')],
    ['none on Windows without one', { HOME: '/h' }, 'win32', null],
    ['none without a home', {}, 'linux', null],
    ['none where a repository could bring it', { XDG_CACHE_HOME: 'cache' }, 'linux', null],
    ['nor where Node is told so', { NODE_COMPILE_CACHE: './cache' }, 'linux', null],
    ['nor on Windows', { NODE_COMPILE_CACHE: 'cache' }, 'win32', null],
  ])('%s', (_what, environment, platform, folder) => {
    expect(compileCacheFolder(environment, platform)).toBe(folder);
  });
});
