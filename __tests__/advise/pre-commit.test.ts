import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { root } from '../docs/markdown.ts';

const manifest = join(root, '.pre-commit-hooks.yaml');

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
}
const hooks: readonly Hook[] = parse(readFileSync(manifest, 'utf8'));

/** The keys of a hook in a manifest, by pre-commit's documentation ("Creating new hooks"). */
const schema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'name', 'entry', 'language'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        [
          'id',
          'name',
          'entry',
          'files',
          'exclude',
          'description',
          'language_version',
          'minimum_pre_commit_version',
        ].map((key) => [key, { type: 'string' }]),
      ),
      ...Object.fromEntries(
        ['types', 'types_or', 'exclude_types', 'args', 'stages', 'additional_dependencies'].map((key) => [
          key,
          { type: 'array', items: { type: 'string' } },
        ]),
      ),
      ...Object.fromEntries(
        ['always_run', 'fail_fast', 'pass_filenames', 'require_serial', 'verbose'].map((key) => [
          key,
          { type: 'boolean' },
        ]),
      ),
      language: {
        enum: [
          ...[
            'conda',
            'coursier',
            'dart',
            'docker',
            'docker_image',
            'dotnet',
            'fail',
            'golang',
            'haskell',
            'julia',
            'lua',
          ],
          ...['node', 'perl', 'pygrep', 'python', 'r', 'ruby', 'rust', 'script', 'swift', 'system'],
        ],
      },
    },
  },
};

describe('.pre-commit-hooks.yaml', () => {
  it('is a manifest', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect([validate(hooks), validate.errors]).toEqual([true, null]);
  });

  it('has a hook that checks and one that fixes what a commit brings, with the program of package.json', () => {
    expect(hooks.map(({ entry }) => entry)).toEqual([
      'dependency-file-sync check --base HEAD',
      'dependency-file-sync fix --base HEAD',
    ]);
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin)).toEqual([
      'dependency-file-sync',
    ]);
    expect(hooks.map(({ language, pass_filenames }) => [language, pass_filenames])).toEqual([
      ['node', false],
      ['node', false],
    ]);
  });

  it.each(hooks)('$id: the command line takes it', async ({ entry }) => {
    let said = '';
    const say = (text: string): void => {
      said += text;
    };
    const terminal = {
      environment: {},
      columns: null,
      interactive: false,
      today: '2026-11-23',
      print: say,
      complain: say,
    };
    expect(await main([...entry.split(' ').slice(1), '--help'], terminal)).toBe(0);
    expect(said).toMatch(/^Usage: /);
  });

  it.each([
    ['requirements.txt', true],
    ['backend/requirements.render.txt', true],
    ['requirements/dev.in', true],
    ['constraints.pip', true],
    ['.github/sync-policy.yml', true],
    ['sync-policy.yaml', true],
    ['src/main.py', false],
    ['docs/sync-policy.md', false],
  ])('a commit of %s runs it: %s', (path, runs) => {
    expect(hooks.map(({ files }) => new RegExp(files).test(path))).toEqual([runs, runs]);
  });
});

const scratch = mkdtempSync(join(tmpdir(), 'dependency-file-sync-hook-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function sh(cwd: string, program: string, ...args: readonly string[]) {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  // Tools of this project, its Node among them, stay out of the hook's environment.
  const path = (env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  const extra = {
    ...identity,
    PATH: path.join(delimiter),
    PRE_COMMIT_HOME: join(scratch, 'home'),
    npm_config_offline: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...env, ...extra } });
  return { status, out: `${stdout}${stderr}` };
}

/** Not of this project: where it is not installed, its manifest's schema must do. */
const tool = 'pre-commit';
const installed = spawnSync(tool, ['--version']).status === 0;

describe.runIf(installed)('with the real pre-commit', () => {
  it('the manifest is valid', () => {
    expect(sh(root, tool, 'validate-manifest', manifest).status).toBe(0);
  });

  it('the hooks install from a clone, and find and mend what a commit brings', { timeout: 300_000 }, () => {
    const hook = join(scratch, 'hook');
    const user = join(scratch, 'user');
    cpSync(join(root, 'dist'), join(hook, 'dist'), { recursive: true });
    for (const file of ['package.json', 'LICENSE', 'README.md', 'action.yml', '.pre-commit-hooks.yaml']) {
      copyFileSync(join(root, file), join(hook, file));
    }
    cpSync(join(root, 'examples/render-deploy'), user, { recursive: true });
    for (const folder of [hook, user]) {
      sh(folder, 'git', 'init', '--quiet');
      sh(folder, 'git', 'add', '--force', '.');
      expect(sh(folder, 'git', 'commit', '--quiet', '--message', 'all').status).toBe(0);
    }
    const revision = sh(hook, 'git', 'rev-parse', 'HEAD').out.trim();
    const use = (id: string): void =>
      writeFileSync(
        join(user, '.pre-commit-config.yaml'),
        `repos:\n  - repo: file://${hook}\n    rev: ${revision}\n    hooks:\n      - id: ${id}\n`,
      );
    const base = join(user, 'backend/requirements.txt');
    use('dependency-file-sync-check');
    writeFileSync(base, `${readFileSync(base, 'utf8')}attrs==24.1\n`);
    sh(user, 'git', 'add', '.');
    const checked = sh(user, tool, 'run');
    expect(checked.out).toMatch(/Drift: 2 findings of this change fail the check/);
    expect(checked.status).toBe(1);
    use('dependency-file-sync-fix');
    sh(user, 'git', 'add', '.');
    expect(sh(user, tool, 'run').status).toBe(1);
    expect(readFileSync(join(user, 'backend/requirements.render.txt'), 'utf8')).toContain('\nattrs==24.1\n');
    use('dependency-file-sync-check');
    sh(user, 'git', 'add', '.');
    expect(sh(user, tool, 'run').status).toBe(0);
  });
});
