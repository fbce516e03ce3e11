import { describe, expect, it } from 'vitest';
import { deployedFiles } from '../../src/cli/init-deployments.ts';
import { initYes, policyOf, repositoryOf } from '../advise/adopted.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

const names = ['django', 'celery', 'redis', 'boto3', 'pillow'];
const base = names.map((name) => `${name}==1.0\n`).join('');
const slimmer = names
  .slice(0, 3)
  .map((name) => `${name}==1.0\n`)
  .join('');

describe('what a deploy installs', () => {
  it('is found over the scripts that it runs', async () => {
    const found = await deployedFiles(
      memorySnapshot({
        'render.yaml': 'services:\n  - type: web\n    runtime: python\n    buildCommand: ./scripts/build.sh\n',
        'scripts/build.sh': 'pip install -r requirements-live.txt\n',
        'requirements-live.txt': base,
      }),
    );
    expect([...found.keys()]).toEqual(['requirements-live.txt']);
  });

  it('is not what only a test installs, and nothing where files cannot be listed', async () => {
    const workflow =
      'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pip install -r requirements-ci.txt\n';
    const files = { '.github/workflows/ci.yml': workflow, 'requirements-ci.txt': base };
    expect([...(await deployedFiles(memorySnapshot(files)))]).toEqual([]);
    const closed = { code: 'limit', message: '', fatal: true, path: null, line: null, column: null } as const;
    expect([...(await deployedFiles({ ...memorySnapshot(files), files: async () => closed }))]).toEqual([]);
  });

  it('is a mirror of its base for Linux, whatever it is called, and the policy says who installs it', async () => {
    const folder = repositoryOf({
      Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN pip install -r requirements-blue.txt\n',
      'requirements.txt': base,
      'requirements-blue.txt': slimmer,
      'requirements-green.txt': slimmer,
    });
    expect((await initYes(folder)).err).toBe('');
    const policy = policyOf(folder);
    expect(policy).toMatch(
      /# has 3 of 5 packages of the base; Dockerfile:3 (?:installs|seems to install) it; the files do not say why 2 packages are left out\n {6}- path: requirements-blue\.txt\n {8}environment: \{ platform: linux \}/,
    );
    expect(policy).toContain('- path: requirements-green.txt\n        relation: subset\n');
  });
});
