import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeNewFile } from '../../src/cli/init-files.ts';
import { workflowFor } from '../../src/cli/init-report.ts';
import { OWNER } from '../../src/report/project.ts';
import { shellWord } from '../../src/report/shell-word.ts';
import { openRoot } from '../../src/snapshot/root.ts';
import { fileOperations } from '../../src/snapshot/temporary-file.ts';
import { checkOf } from '../advise/adopted.ts';
import { fencesOf } from '../docs/markdown.ts';
import { interrupted, noSpaceLeft } from '../snapshot/interrupted.ts';
import { run, runProcess } from './terminal.ts';

const policyPath = '.github/sync-policy.yml';
const top = join(import.meta.dirname, '..', '..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function twoFiles(): void {
  write('requirements.txt', 'django==5.0\nredis==5.0\ncelery==5.4\n');
  write('requirements-render.txt', 'django==5.0\nredis==5.0\n');
}

const written = (): string | null =>
  existsSync(join(folder, policyPath)) ? readFileSync(join(folder, policyPath), 'utf8') : null;

describe('init in the example without its policy', () => {
  it('says the nine forgotten lines first, as forgotten, and is in sync with the policy it writes', async () => {
    cpSync(join(top, 'examples/render-deploy'), folder, { recursive: true });
    rmSync(join(folder, policyPath));
    const { status, out } = await run(['init', '--root', folder, '--yes']);
    expect(status).toBe(0);
    expect(out).toContain('\n\nWritten: .github/sync-policy.yml\n');
    expect(out.split('\n\n')[0]).toBe(
      [
        'Probably forgotten: 9 lines. Look at them.',
        '  backend/requirements.py313.txt lacks',
        '    PyMuPDF       backend/requirements.txt:27',
        '    stripe        backend/requirements.txt:40',
        '    cryptography  backend/requirements.txt:43',
        '    requests      backend/requirements.txt:44',
        '  backend/requirements.render.txt lacks',
        '    PyMuPDF       backend/requirements.txt:27',
        '    stripe        backend/requirements.txt:40',
        '    cryptography  backend/requirements.txt:43',
        '    requests      backend/requirements.txt:44',
        '    sentry-sdk    backend/requirements.txt:52, commented out at line 57',
        '  The policy excuses them; after 2026-12-07 a warning reminds you. To add them: delete their lines',
        '  from the policy, with an "omit" that is left empty, and run:',
        `  dependency-file-sync fix --root ${folder}`,
      ].join('\n'),
    );
    const { verdict, problems, findings } = await checkOf(folder);
    expect([verdict, problems]).toEqual(['in-sync', []]);
    expect(findings.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'version-conflict psycopg2-binary',
      'version-conflict pandas',
      'version-conflict numpy',
    ]);
  });

  it('asks for the nine again when their lines are taken out of the policy', async () => {
    cpSync(join(top, 'examples/render-deploy'), folder, { recursive: true });
    rmSync(join(folder, policyPath));
    await run(['init', '--root', folder, '--yes']);
    const kept = (written() ?? '').split('\n').filter((line) => !/found by init|^ {8}omit:/.test(line));
    writeFileSync(join(folder, policyPath), kept.join('\n'));
    const { findings } = await checkOf(folder);
    expect(findings.filter(({ code }) => code === 'missing' || code === 'commented-out')).toHaveLength(9);
  });
});

describe('init', () => {
  it('never overwrites a policy, whatever is in it', async () => {
    twoFiles();
    write(policyPath, 'mine');
    for (const more of [[], ['--yes']]) {
      const { status, err, out } = await run(['init', '--root', folder, ...more]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('there is a sync policy already, .github/sync-policy.yml: init never overwrites one');
    }
    expect(written()).toBe('mine');
  });

  it('writes no second policy beside one with the other ending', async () => {
    twoFiles();
    write('.github/sync-policy.yaml', 'mine');
    const { status, err } = await run(['init', '--root', folder, '--yes']);
    expect([status, written()]).toEqual([2, null]);
    expect(err).toContain('there is a sync policy already, .github/sync-policy.yaml: init never overwrites one');
  });

  it('writes nothing with --dry-run, and shows what it would write, also where there is a policy', async () => {
    twoFiles();
    write(policyPath, 'mine');
    const { status, out } = await run(['init', '--root', folder, '--dry-run']);
    expect(status).toBe(0);
    expect(out).toContain('version: 1\ngroups:\n  - base: requirements.txt\n');
    expect(out.endsWith('Nothing was written.\n')).toBe(true);
    expect(written()).toBe('mine');
  });

  it.each([
    ['y', true],
    [' YES ', true],
    ['n', false],
    ['maybe', false],
    ['', false],
    [null, false],
  ])('asks on a terminal, and takes %j for %j', async (answer, agreed) => {
    twoFiles();
    const questions: string[] = [];
    const ask = async (question: string): Promise<string | null> => {
      questions.push(question);
      return answer;
    };
    const { status, out } = await run(['init', '--root', folder], { ask });
    expect([status, questions]).toEqual([0, ['\nWrite .github/sync-policy.yml? [y/N] ']]);
    expect(written() !== null).toBe(agreed);
    expect(out).toContain(agreed ? 'Written: .github/sync-policy.yml' : 'Nothing was written.');
    // Where the input ended, the question's line did not.
    expect(out.endsWith('\n\nNothing was written.\n')).toBe(answer === null);
  });

  it('does not ask with --yes', async () => {
    twoFiles();
    const ask = (): never => {
      throw new Error('asked');
    };
    expect((await run(['init', '--root', folder, '-y'], { ask })).status).toBe(0);
    expect(written()).not.toBeNull();
  });

  it('writes nothing where nobody can be asked', async () => {
    twoFiles();
    const { status, out, err } = await run(['init', '--root', folder]);
    expect(status).toBe(2);
    expect(out).toContain('Probably forgotten: 1 line.');
    expect(err).toBe('dependency-file-sync: nothing was written: run it on a terminal to be asked, or with --yes\n');
    expect(written()).toBeNull();
  });

  it('says what it looks for where it finds nothing', async () => {
    write('requirements.txt', 'django\n');
    const { status, out, err } = await run(['init', '--root', folder, '--yes']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('no dependency files were found that belong together');
  });

  it('names files that lie apart from each other, and what to do about them', async () => {
    write('requirements.txt', 'django\n');
    for (let index = 0; index < 20; index += 1) write(`deploy/${index}/requirements-prod.txt`, 'django\n');
    const { status, err } = await run(['init', '--root', folder, '--yes']);
    const lines = err.trimEnd().split('\n');
    expect([status, lines.length]).toEqual([2, 23]);
    expect(lines[1]).toBe(
      'dependency-file-sync: left alone: deploy/0/requirements-prod.txt: no other dependency file lies beside it',
    );
    expect(lines.at(-2)).toBe('dependency-file-sync: and 1 more');
    expect(lines.at(-1)).toMatch(/can be named in a policy that you write: https:.*\/docs\/policy\.md$/);
  });

  it('counts one package as one', async () => {
    write('requirements.txt', 'django\n');
    write('requirements-prod.txt', 'django\ngunicorn\n');
    write('requirements-render.txt', 'django\n');
    const { out } = await run(['init', '--root', folder, '--dry-run']);
    expect(out).toContain('      # has the 1 package of the base\n      - requirements-prod.txt\n');
    expect(out).toContain(
      '      # has the 1 package of the base, and no other\n      - path: requirements-render.txt\n',
    );
  });

  it('names what it left alone where nothing can be held against anything', async () => {
    write('requirements.txt', 'django\nredis\n');
    write('requirements-other.txt', 'numpy\nscipy\n');
    const { err } = await run(['init', '--root', folder, '--yes']);
    expect(err).toContain('left alone: requirements-other.txt: shares no package with requirements.txt');
  });

  it('passes over what git ignores', async () => {
    twoFiles();
    write('requirements-local-copy.txt', 'django==5.0\nredis==5.0\ncelery==5.4\n');
    write('.gitignore', 'requirements-local*.txt\n');
    spawnSync('git', ['init', '--quiet'], { cwd: folder });
    const { out } = await run(['init', '--root', folder, '--dry-run']);
    expect(out).not.toContain('requirements-local-copy.txt');
    expect(out).toContain('requirements-render.txt');
  });

  it('passes over submodules, of which git says nothing', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'dependency-file-sync-inner-'));
    const git = (cwd: string, ...args: readonly string[]): void => {
      const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always'];
      expect(spawnSync('git', [...settings, ...args], { cwd }).status).toBe(0);
    };
    writeFileSync(join(inner, 'requirements.txt'), 'flask\n');
    writeFileSync(join(inner, 'requirements-prod.txt'), 'flask\n');
    git(inner, 'init', '--quiet');
    git(inner, 'add', '-A');
    git(inner, 'commit', '--quiet', '-m', 'first');
    twoFiles();
    git(folder, 'init', '--quiet');
    git(folder, 'submodule', '--quiet', 'add', inner, 'libs/inner');
    const { status, out } = await run(['init', '--root', folder, '--yes']);
    expect(status).toBe(0);
    expect(out).not.toContain('libs/inner');
    expect(written()).toContain('  - base: requirements.txt\n');
    rmSync(inner, { recursive: true });
  });

  it('says so when git cannot tell what it ignores', async () => {
    twoFiles();
    write('.git', 'gitdir: /nowhere/at/all\n');
    const { status, err } = await run(['init', '--root', folder, '--yes']);
    expect(status).toBe(2);
    expect(err).toContain('Git could not say which files it ignores');
    expect(written()).toBeNull();
  });

  it('proposes nothing for trees of others', async () => {
    for (const tree of ['node_modules/x', '.venv/lib', 'vendor/lib', 'tests/fixtures', 'third_party/y']) {
      write(`${tree}/requirements.txt`, 'django\n');
      write(`${tree}/requirements-prod.txt`, 'django\n');
    }
    expect((await run(['init', '--root', folder, '--yes'])).status).toBe(2);
  });

  it('writes no file outside of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dependency-file-sync-outside-'));
    twoFiles();
    symlinkSync(outside, join(folder, '.github'));
    const { status, err } = await run(['init', '--root', folder, '--yes']);
    expect(status).toBe(2);
    expect(err).toContain('leads out of the repository');
    expect(existsSync(join(outside, 'sync-policy.yml'))).toBe(false);
    rmSync(outside, { recursive: true });
  });

  it('leaves no part of a policy on a disk that is full: the next init would take it for one', () => {
    const root = openRoot(folder);
    if ('code' in root) throw new Error(root.message);
    // The second call writes, the third closes.
    for (const at of [2, 3]) {
      const operations = interrupted(fileOperations, at, noSpaceLeft);
      const refused = writeNewFile(root, policyPath, 'version: 1\n', operations);
      expect(refused?.message).toBe(`"${policyPath}" cannot be written: no space left on the device.`);
      expect(written()).toBeNull();
    }
    expect(writeNewFile(root, policyPath, 'version: 1\n')).toBeNull();
    expect(writeNewFile(root, policyPath, 'version: 2\n')?.message).toContain('cannot be written');
    expect(written()).toBe('version: 1\n');
  });

  it.skipIf(process.getuid?.() === 0)('says why it cannot write', async () => {
    twoFiles();
    chmodSync(folder, 0o500);
    const { status, err } = await run(['init', '--root', folder, '--yes']);
    chmodSync(folder, 0o700);
    expect(status).toBe(2);
    expect(err).toContain('cannot be written');
  });

  it('refuses a root that is no folder', async () => {
    expect((await run(['init', '--root', join(folder, 'none')])).status).toBe(2);
  });

  it('says that a file cannot be decoded instead of guessing', async () => {
    twoFiles();
    writeFileSync(join(folder, 'requirements-prod.txt'), Buffer.from([0x64, 0xff, 0xfe, 0x0a]));
    const { out } = await run(['init', '--root', folder, '--dry-run']);
    expect(out).toMatch(/Left alone:\n {2}requirements-prod\.txt: /);
  });

  it('names the command that adds what was forgotten as a person would type it', async () => {
    twoFiles();
    const { out } = await run(['init', '--root', folder, '--dry-run'], { environment: { npm_command: 'exec' } });
    expect(out).toContain(` and run:\n  npx github:${OWNER}/dependency-file-sync fix --root ${folder}\n\n`);
  });

  it('runs as a process of its own', () => {
    twoFiles();
    const { status, out, err } = runProcess(['init', '--yes'], folder);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('Written: .github/sync-policy.yml');
    expect(runProcess(['check'], folder).status).toBe(0);
  });
});

describe('what a tool left out', () => {
  const command = 'pip-compile --output-file=requirements.txt requirements.in';
  const header = `# This file is autogenerated by pip-compile with Python 3.12\n# by the following command:\n#\n#    ${command}\n#\n`;
  beforeEach(() => {
    write('requirements.in', 'django\nredis\nstripe\n');
    write('requirements.txt', `${header}django==5.0\nredis==5.0\n`);
  });
  const forgotten = async (): Promise<string> => {
    const { out } = await run(['init', '--root', folder, '--dry-run']);
    return out.slice(0, out.indexOf('Proposed rules')).replace(/\s+/g, ' ');
  };

  it('is added by its command, and not by the fix', async () => {
    const said = await forgotten();
    expect(said).toMatch(/^Probably forgotten: 1 line\. Look at it\. requirements\.txt lacks/);
    expect(said).toContain(
      `To add it: delete its line from the policy, with an "omit" that is left empty, and run \`${command}\`.`,
    );
    expect(said).not.toContain('fix');
  });

  it('is told apart from what the fix adds', async () => {
    write('requirements-render.txt', 'django\nstripe\n');
    const said = await forgotten();
    expect(said).toMatch(/^Probably forgotten: 2 lines\. Look at them\./);
    expect(said).toContain(
      `and for requirements.txt run \`${command}\`; for the rest run: dependency-file-sync fix --root ${folder} `,
    );
  });
});

describe('the workflow that init prints', () => {
  it('is the one of the README', () => {
    const [first] = fencesOf('README.md').filter(({ text }) => text.includes('jobs:'));
    const workflow = workflowFor('', 'main');
    expect(first?.text).toBe(`# .github/workflows/dependency-file-sync.yml\n${workflow}`);
    expect(Object.keys(parse(workflow))).toEqual(['name', 'on', 'permissions', 'jobs']);
  });

  describe('names the default branch', () => {
    const git = (...args: readonly string[]): void => {
      const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false'];
      const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    const repository = (branch: string): void => {
      git('init', '--quiet', '.');
      git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
      git('commit', '--quiet', '--allow-empty', '--message', 'first');
    };
    const branches = async (): Promise<unknown> => {
      twoFiles();
      const { out } = await run(['init', '--root', folder, '--yes']);
      return parse(out.slice(out.indexOf('name: '))).on.push.branches;
    };

    it('that origin names, whatever stands beside it', async () => {
      repository('main');
      git('update-ref', 'refs/remotes/origin/release/v2', 'HEAD');
      git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/v2');
      expect(await branches()).toEqual(['release/v2']);
    });

    it('master, where there is no main', async () => {
      repository('master');
      git('branch', 'main-menu');
      expect(await branches()).toEqual(['master']);
    });

    it('master, where only origin has it', async () => {
      repository('feature');
      git('update-ref', 'refs/remotes/origin/master', 'HEAD');
      expect(await branches()).toEqual(['master']);
    });

    it('main, where both are there', async () => {
      repository('master');
      git('branch', 'main');
      expect(await branches()).toEqual(['main']);
    });

    it('main, where neither is there, or no repository', async () => {
      expect(await branches()).toEqual(['main']);
      rmSync(join(folder, policyPath));
      repository('trunk');
      expect(await branches()).toEqual(['main']);
    });
  });

  it.each(['services/api', 'über: uns/"x"', '1.0'])('names the folder %s below the top as the root', async (below) => {
    spawnSync('git', ['init', '--quiet'], { cwd: folder });
    write(`${below}/requirements.txt`, 'django==5.0\nredis==5.0\ncelery==5.4\n');
    write(`${below}/requirements-render.txt`, 'django==5.0\nredis==5.0\n');
    const root = join(folder, below);
    const { out } = await run(['init', '--root', root, '--yes']);
    const steps = out.slice(out.indexOf('Written: '));
    expect(steps).toContain(`then run "dependency-file-sync check --root ${shellWord(root)}".`);
    expect(steps).toContain(' to .github/workflows/dependency-file-sync.yml at the top of the repository:\n\n');
    const { jobs } = parse(steps.slice(steps.indexOf('name: ')));
    expect(jobs['dependency-file-sync'].steps).toEqual([
      { uses: expect.stringContaining('/dependency-file-sync@v1'), with: { root: below } },
    ]);
  });
});
