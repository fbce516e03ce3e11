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
      'release.Dockerfile': 'FROM python:3.12\nCOPY . .\nRUN pip install -r requirements-release.txt\n',
      'requirements.txt': base,
      'requirements-blue.txt': slimmer,
      'requirements-release.txt': slimmer,
      'requirements-green.txt': slimmer,
    });
    expect((await initYes(folder)).err).toBe('');
    const policy = policyOf(folder);
    expect(policy).toMatch(
      /# has 3 of 5 packages of the base; Dockerfile:3 (?:installs|seems to install) it; the files do not say why 2 packages are left out\n {6}- path: requirements-blue\.txt\n {8}environment: \{ platform: linux \}/,
    );
    expect(policy).toContain('- path: requirements-green.txt\n        relation: subset\n');
    expect(policy).toContain('- path: requirements-release.txt\n        environment: { platform: linux }\n');
  });
});

describe('what a deploy installs from another folder', () => {
  const render =
    'services:\n  - type: web\n    runtime: python\n    buildCommand: pip install -r deploy/requirements.txt\n';
  const line = (name: string): string => `${name}==1.0\n`;

  it('belongs to the base above it, when it has nearly all of that', async () => {
    const folder = repositoryOf({
      'render.yaml': render,
      'requirements.txt': base,
      'deploy/requirements.txt': names.slice(1).map(line).join('') + line('gunicorn'),
    });
    expect((await initYes(folder)).err).toBe('');
    const policy = policyOf(folder);
    expect(policy).toMatch(
      /- base: requirements\.txt\n {4}variants:\n {6}# has 4 of 5 packages of the base; render\.yaml:4 /,
    );
    expect(policy).toContain('- path: deploy/requirements.txt\n');
    expect(policy).toContain('- { package: django, reason: "found by init, not reviewed"');
  });

  it('is no base, also when it has more than the one above, and files beside that are still its own', async () => {
    const folder = repositoryOf({
      'vercel.json': '{ "functions": { "api/index.py": {} } }',
      'api/index.py': '',
      'api/requirements.txt': base + line('mangum'),
      'requirements.txt': base,
      'requirements-dev.txt': '-r requirements.txt\npytest\n',
    });
    expect((await initYes(folder)).err).toBe('');
    const policy = policyOf(folder);
    expect(policy.match(/- base: .*/g)).toEqual(['- base: requirements.txt']);
    expect(policy).toContain('- path: api/requirements.txt\n');
    expect(policy).toContain('- path: requirements-dev.txt\n');
  });

  it.each([
    ['has little to do with it', names.slice(0, 3).map(line).join('')],
    ['is another program, which has much of its own', base + ['flask', 'mangum', 'boto', 'rq'].map(line).join('')],
    ['shares two packages alone', names.slice(0, 2).map(line).join('')],
  ])('is left alone where it %s', async (_, text) => {
    const folder = repositoryOf({ 'render.yaml': render, 'requirements.txt': base, 'deploy/requirements.txt': text });
    expect((await initYes(folder)).err).toContain('no dependency files were found that belong together');
  });

  it('is left alone where nothing deploys it', async () => {
    const folder = repositoryOf({ 'requirements.txt': base, 'deploy/requirements.txt': base });
    expect((await initYes(folder)).err).toContain(
      'left alone: deploy/requirements.txt: no other dependency file lies beside it',
    );
  });
});
