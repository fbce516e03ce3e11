import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readInputs } from '../../src/action/inputs.ts';

const messages = (environment: Record<string, string>): readonly string[] => {
  const inputs = readInputs(environment);
  return 'policy' in inputs ? [] : inputs.map(({ message }) => message);
};

describe('inputs', () => {
  it('have their defaults when the workflow says nothing', () => {
    expect(readInputs({})).toEqual({
      policy: '.github/sync-policy.yml',
      root: '.',
      enforce: null,
      source: 'api',
      fix: 'patch',
      fixOnRequest: false,
      comment: true,
      annotations: true,
      statusContext: '',
      token: '',
      pushToken: '',
      policyToken: '',
    });
  });

  it('that are empty have their defaults', () => {
    expect(readInputs({ INPUT_POLICY: '', INPUT_ROOT: ' ', INPUT_ENFORCE: '', INPUT_ANNOTATIONS: '' })).toEqual(
      readInputs({}),
    );
  });

  it('are trimmed, and paths are made plain', () => {
    expect(
      readInputs({
        INPUT_POLICY: ' ./ci//sync.yml ',
        INPUT_ROOT: 'backend/../services/',
        INPUT_ENFORCE: 'all\n',
        INPUT_ANNOTATIONS: 'False',
      }),
    ).toMatchObject({ policy: 'ci/sync.yml', root: 'services', enforce: 'all', annotations: false });
  });

  it.each([
    ['INPUT_ENFORCE', 'New', 'Input `enforce` is "New": allowed are `new`, `all` and `none`.'],
    ['INPUT_ENFORCE', '__proto__', 'Input `enforce` is "__proto__": allowed are `new`, `all` and `none`.'],
    ['INPUT_SOURCE', 'git', 'Input `source` is "git": allowed are `api` and `checkout`.'],
    ['INPUT_FIX', 'on', 'Input `fix` is "on": allowed are `off`, `patch` and `commit`.'],
    ['INPUT_FIX-ON-REQUEST', '1', 'Input `fix-on-request` is "1": allowed are `true` and `false`.'],
    ['INPUT_ANNOTATIONS', 'yes', 'Input `annotations` is "yes": allowed are `true` and `false`.'],
    ['INPUT_ROOT', '..', 'Input `root` is "..": give a path inside the repository, relative to its top.'],
    [
      'INPUT_POLICY',
      '/etc/passwd',
      'Input `policy` is "/etc/passwd": give a path inside the repository, relative to the root.',
    ],
    ['INPUT_POLICY', 'a\nb', 'Input `policy` is "a\\nb": give a path inside the repository, relative to the root.'],
  ])('%s=%s is refused, naming what is allowed', (name, value, message) => {
    expect(messages({ [name]: value })).toEqual([message]);
  });

  it('are all refused at once', () => {
    expect(messages({ INPUT_ENFORCE: 'some', INPUT_ANNOTATIONS: '1', INPUT_ROOT: '/' })).toHaveLength(3);
  });
});

describe('action.yml', () => {
  const action: { inputs: Record<string, { description: string; default: string }>; outputs: Record<string, unknown> } =
    parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  it('declares exactly the inputs that are read, with the same defaults', () => {
    expect(Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))).toEqual({
      ...inputDefaults,
      token: `\${{ github.token }}`,
    });
  });
});
