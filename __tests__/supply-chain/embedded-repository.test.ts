import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const commandLine = resolve(import.meta.dirname, '..', '..', 'src', 'cli.ts');
const environment = {
  ...env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@example.com',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@example.com',
};

/**
 * A folder with `HEAD`, `objects/`, `refs/` and `config` is a bare repository to git, also where these are committed files.
 * This one misses an object, and says that a command of its own brings it.
 */
const bareRepository = (command: string) => ({
  HEAD: 'ref: refs/heads/main\n',
  'objects/keep': '',
  'refs/keep': '',
  config: `[core]
\trepositoryformatversion = 1
\tbare = true
[extensions]
\tpartialClone = origin
[remote "origin"]
\tpromisor = true
\turl = .
\tuploadpack = "${command}; git-upload-pack"
`,
});

let folder = '';
let before = '';
let ran = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-embedded-'));
  ran = join(folder, 'ran');
  git('.', 'init', '-q', '-b', 'main');
  write('backend/.github/sync-policy.yml', 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n');
  write('backend/base.txt', 'django\n');
  write('backend/variant.txt', 'django\n');
  before = commit();
  write('backend/base.txt', 'django\nstripe\n');
  for (const [path, text] of Object.entries(bareRepository(`touch '${ran}'`))) write(`backend/${path}`, text);
  commit();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a repository that a change hides in a folder', () => {
  it('would run a command of its own for a git that is started there', () => {
    spawnSync('git', ['-c', 'safe.bareRepository=all', 'cat-file', '-t', before], {
      cwd: join(folder, 'backend'),
      env: environment,
    });
    expect(existsSync(ran)).toBe(true);
  });

  it.each([
    ['check', ['check', '--base', 'HEAD~1']],
    ['fix', ['fix', '--base', 'HEAD~1', '--dry-run']],
  ])('is only files to %s: the git that is asked is that of the top folder', (_, args) => {
    const { stdout } = spawnSync(execPath, [commandLine, ...args, '--root', 'backend'], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    expect(stdout).toContain('stripe');
    expect(existsSync(ran)).toBe(false);
  });

  it('is only files to init, too, where git would have to read a missing file of it to know what is ignored', () => {
    hideIgnoreFile();
    const init = [commandLine, 'init', '--root', 'backend', '--dry-run'];
    rmSync(join(folder, 'backend/.github'), { recursive: true });
    write('backend/requirements.txt', 'django\nstripe\nrequests\n');
    write('backend/requirements-render.txt', 'django\nstripe\nrequests\n');
    const { stdout } = spawnSync(execPath, init, { cwd: folder, env: environment, encoding: 'utf8' });
    expect(stdout).toContain('requirements-render.txt');
    expect(existsSync(ran)).toBe(false);
    spawnSync('git', ['-c', 'safe.bareRepository=all', 'check-ignore', './requirements.txt'], {
      cwd: join(folder, 'backend'),
      env: environment,
    });
    expect(existsSync(ran)).toBe(true);
  });
});

/** Gives the hidden repository a work tree, and an index that knows a `.gitignore` which neither disk nor objects hold. */
function hideIgnoreFile(): void {
  const other = join(folder, 'other');
  mkdirSync(other);
  writeFileSync(join(other, '.gitignore'), '*.log\n');
  for (const args of [
    ['init', '-q'],
    ['add', '.gitignore'],
    ['update-index', '--skip-worktree', '.gitignore'],
  ]) {
    git('other', ...args);
  }
  cpSync(join(other, '.git/index'), join(folder, 'backend/index'));
  const config = bareRepository(`touch '${ran}'`).config.replace('bare = true', 'bare = false\n\tworktree = .');
  write('backend/config', config);
  rmSync(other, { recursive: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(): string {
  git('.', 'add', '-A', '-f');
  git('.', 'commit', '-q', '-m', 'A change');
  return git('.', 'rev-parse', 'HEAD').trim();
}

function git(below: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: join(folder, below), env: environment, encoding: 'utf8' });
}
