import { describe, expect, it } from 'vitest';
import { purposeOf, readDependencyPath } from '../../src/advise/dependency-path.ts';
import { findFamilies } from '../../src/advise/families.ts';

describe('the name of a dependency file', () => {
  it.each([
    ['requirements.txt', 'plain', {}],
    ['Requirements.txt', 'plain', {}],
    ['backend/requirements-render.txt', 'deploy', { platform: 'linux' }],
    ['requirements_render.txt', 'deploy', { platform: 'linux' }],
    ['requirements.render.txt', 'deploy', { platform: 'linux' }],
    ['requirements.py313.txt', 'deploy', { python: '3.13' }],
    ['requirements-python3.12.txt', 'deploy', { python: '3.12' }],
    ['requirements_lock_3_12.txt', 'deploy', { python: '3.12' }],
    ['requirements-py39-windows.txt', 'deploy', { python: '3.9', platform: 'windows' }],
    ['requirements-cp311-macos.txt', 'deploy', { python: '3.11', platform: 'macos' }],
    ['requirements-lambda.txt', 'deploy', { platform: 'linux' }],
    ['requirements-fly.txt', 'deploy', { platform: 'linux' }],
    ['requirements_kaggle.txt', 'deploy', { platform: 'linux' }],
    ['requirements-windows-container.txt', 'deploy', { platform: 'windows' }],
    ['requirements-prod.txt', 'deploy', {}],
    ['requirements-py3.txt', 'deploy', {}],
    ['requirements-py2.txt', 'deploy', {}],
    ['requirements-3.99.txt', 'other', {}],
    ['dev-requirements.txt', 'tools', {}],
    ['requirements/test.in', 'tools', {}],
    ['requirements-minimal.txt', 'slim', {}],
    ['requirements/base.txt', 'base', {}],
    ['requirements/core.txt', 'slim', {}],
    ['requirements-core.txt', 'slim', {}],
    ['constraints.txt', 'constraints', {}],
    ['requirements-old.txt', 'dead', {}],
    ['requirements (1).txt', 'dead', {}],
    ['requirements-medical.txt', 'other', {}],
    ['reqs/anything.txt', 'other', {}],
    ['requirements.pip', 'plain', {}],
  ])('%s is %s', (path, purpose, environment) => {
    const file = readDependencyPath(path);
    expect(file?.path).toBe(path);
    expect(file === null ? null : purposeOf(file)).toBe(purpose);
    expect(file?.environment).toEqual(environment);
  });

  it.each([
    'README.txt',
    'requirements/README.txt',
    'requirements/LICENSE.txt',
    'requirements.md',
    'requirements.yml',
    'my-prereqs-list.doc',
    'vendor/requirements.txt',
    'a/node_modules/b/requirements.txt',
    'src/_vendor/requirements.txt',
    'tests/fixtures/requirements.txt',
    '.tox/requirements.txt',
    'notes.txt',
  ])('%s is none of this project', (path) => {
    expect(readDependencyPath(path)).toBeNull();
  });
});

describe('families', () => {
  it('are the files of a folder with those of its requirements folder, in a stable order', () => {
    const paths = [
      'b/requirements.txt',
      'requirements.txt',
      'requirements/dev.txt',
      'b/requirements-x.txt',
      'c/requirements.txt',
      'src/a.py',
    ];
    const families = findFamilies(paths).map(({ folder, files }) => [folder, files.map(({ path }) => path)]);
    expect(families).toEqual([
      ['b/', ['b/requirements-x.txt', 'b/requirements.txt']],
      ['', ['requirements.txt', 'requirements/dev.txt']],
    ]);
    expect(findFamilies(paths.toReversed())).toEqual(findFamilies(paths));
  });

  it('need two files', () => {
    expect(findFamilies(['requirements.txt', 'sub/requirements.txt'])).toEqual([]);
  });
});
