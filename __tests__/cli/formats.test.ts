import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryWith } from '../snapshot/repository.ts';
import { run } from './terminal.ts';

const files = {
  'back end/.github/sync-policy.yml':
    'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n',
  'above.txt': 'requests==2.0\n',
  'back end/requirements.txt': '-r ../above.txt\nflask==3.0.0\nstripe==11.1.0\n',
  'back end/requirements.render.txt': 'flask==3.0.0\n',
};

it.each([
  ['sarif', '"uri": "back%20end/requirements.render.txt"'],
  ['junit', '<testcase name="stripe missing" classname="requirements.render.txt">'],
  ['gitlab', '"path": "back end/requirements.render.txt"'],
  ['sarif', '"uri": "above.txt"'],
])('--format %s stands alone on standard output, and leaves the verdict to the exit status', async (form, expected) => {
  const root = join(repositoryWith(files), 'back end');
  const told = await run(['check', '--root', root, '--format', form]);
  expect(told).toMatchObject({ status: 1, err: '', out: expect.stringContaining(expected) });
  const unchecked = await run(['check', '--root', root, '--policy', 'none.yml', '--format', form]);
  expect(unchecked).toMatchObject({ status: 2, out: expect.stringContaining('policy-missing') });
});
