import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../fuzz/runner-grammar.ts';
import { commitAll, folderWith, git, repositoryWith, writeAll } from '../snapshot/repository.ts';
import { run } from './terminal.ts';

const policy = 'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n';
const drifting = {
  '.github/sync-policy.yml': policy,
  'requirements.txt': 'flask==3.0.0\nstripe==11.1.0\n',
  'requirements.render.txt': 'flask==3.0.0\n',
};
const inSync = { ...drifting, 'requirements.render.txt': drifting['requirements.txt'] };

const check = (folder: string, ...args: readonly string[]) => run(['check', '--root', folder, ...args]);

interface Report {
  readonly verdict: string;
  readonly enforce: string;
  readonly compared: { readonly revision: string } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly package: string;
    readonly introduced: boolean | null;
  }[];
  readonly problems: readonly { readonly code: string; readonly path: string | null; readonly fatal: boolean }[];
}

async function report(
  folder: string,
  ...args: readonly string[]
): Promise<Report & { readonly status: number | null }> {
  const { status, out } = await check(folder, '--format', 'json', ...args);
  const parsed: Report = JSON.parse(out);
  return { status, ...parsed };
}

describe('the verdict is the exit status', () => {
  it('0 in sync, 1 drift', async () => {
    expect(await check(folderWith(inSync))).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^In sync\./),
      err: '',
    });
    const drift = await check(folderWith(drifting));
    expect(drift).toMatchObject({ status: 1, err: '' });
    expect(drift.out).toMatch(/^Drift: 1 finding fails the check\./);
    expect(drift.out).toContain('stripe==11.1.0');
  });

  it('--enforce none lets it pass, whatever the policy says', async () => {
    expect(await report(folderWith(drifting), '--enforce', 'none')).toMatchObject({
      status: 0,
      verdict: 'drift',
      enforce: 'none',
    });
    expect(await report(folderWith({ '.github/sync-policy.yml': '[' }), '--enforce', 'none')).toMatchObject({
      verdict: 'could-not-check',
      enforce: 'none',
    });
    const lax = folderWith({ ...drifting, '.github/sync-policy.yml': `enforce: none\n${policy}` });
    expect((await check(lax)).status).toBe(0);
    expect((await check(lax, '--enforce', 'all')).status).toBe(1);
    expect((await check(lax, '--enforce=new')).status).toBe(1);
  });
});

describe('forms of the report', () => {
  it('json, markdown and github stand alone on standard output', async () => {
    const folder = folderWith(drifting);
    expect(await report(folder)).toMatchObject({
      status: 1,
      verdict: 'drift',
      findings: [{ code: 'missing', package: 'stripe' }],
    });
    const markdown = await check(folder, '--format=markdown');
    expect(markdown).toMatchObject({ status: 1, err: '' });
    expect(markdown.out).toContain('| ');
    const github = await check(folder, '--format=github');
    expect(github).toMatchObject({ status: 1, err: '' });
    const lines = github.out.trimEnd().split('\n');
    expect(lines[0]).toBe('Drift: 1 finding fails the check.');
    expect(lines.at(-1)).toMatch(/^::error file=requirements\.txt,line=2,/);
  });

  it('github names files from the top of the repository', async () => {
    const folder = repositoryWith(
      Object.fromEntries(Object.entries(drifting).map(([path, text]) => [`a/b/${path}`, text])),
    );
    expect((await check(join(folder, 'a/b'), '--format', 'github')).out).toMatch(
      /\n::error file=a\/b\/requirements\.txt,/,
    );
    const broken = await check(join(folder, 'a'), '--format', 'github');
    expect(broken.out).toContain('file=a/.github/sync-policy.yml');
  });

  it('text is coloured on a terminal, and only there', async () => {
    const args = ['check', '--root', folderWith(drifting)];
    const colored = async (...[more, terminal]: [readonly string[], Parameters<typeof run>[1]]) =>
      (await run([...args, ...more], terminal)).out.includes('\u001b[');
    expect(await colored([], { interactive: true })).toBe(true);
    expect(await colored([], { interactive: false })).toBe(false);
    expect(await colored([], { environment: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await colored([], { interactive: true, environment: { FORCE_COLOR: '0' } })).toBe(false);
    expect(await colored([], { interactive: true, environment: { FORCE_COLOR: 'false' } })).toBe(false);
    expect(await colored([], { interactive: true, environment: { NO_COLOR: '1', FORCE_COLOR: '1' } })).toBe(false);
    expect(await colored([], { interactive: true, environment: { NO_COLOR: '' } })).toBe(true);
    expect(await colored([], { interactive: true, environment: { TERM: 'dumb' } })).toBe(false);
    expect(await colored(['--no-color'], { interactive: true, environment: { FORCE_COLOR: '1' } })).toBe(false);
  });

  it('text keeps to the width of the terminal, else to COLUMNS, else to 100', async () => {
    const longest = async (terminal: Parameters<typeof run>[1]) => {
      const { out } = await run(['check', '--root', folderWith(drifting)], terminal);
      return Math.max(
        ...out
          .split('\n')
          .filter((line) => !/^requirements| run: /.test(line))
          .map((line) => line.length),
      );
    };
    expect(await longest({ columns: 70, environment: { COLUMNS: '200' } })).toBeLessThanOrEqual(70);
    expect(await longest({ environment: { COLUMNS: '150' } })).toBeGreaterThan(100);
    for (const COLUMNS of ['x', '-3', '0', '']) {
      expect(await longest({ environment: { COLUMNS } })).toBeLessThanOrEqual(100);
      expect(await longest({ environment: { COLUMNS } })).toBeGreaterThan(70);
    }
  });

  it('--quiet leaves the verdict and what makes it', async () => {
    const folder = folderWith(drifting);
    const [loud, quiet] = [await check(folder), await check(folder, '-q')];
    expect(quiet.status).toBe(1);
    expect(quiet.out.split('\n')[0]).toBe(loud.out.split('\n')[0]);
    expect(quiet.out.length).toBeLessThan(loud.out.length);
  });
});

describe('--output', () => {
  it('holds the report, which then is nowhere else, and no colours', async () => {
    const folder = folderWith(drifting);
    const path = join(folder, 'report.json');
    expect(await check(folder, '--format', 'json', '--output', path)).toEqual({ status: 1, out: '', err: '' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ schema: 1, verdict: 'drift' });
    await run(['check', '--root', folder, '--output', path], { interactive: true, columns: 60 });
    expect(readFileSync(path, 'utf8')).toMatch(/^Drift: 1 finding fails the check\.\n/);
  });

  it.each(['-', '/dev/stdout', '/dev/fd/1'])('%s is standard output, as if nothing had been said', async (output) => {
    const folder = folderWith(drifting);
    const terminal = { interactive: true, columns: 60 };
    const plain = await run(['check', '--root', folder], terminal);
    expect(await run(['check', '--root', folder, '--output', output], terminal)).toEqual(plain);
    expect(plain.out).toContain('Drift: 1 finding fails the check.');
  });

  it.each(['/dev/stderr', '/dev/fd/2'])('%s is standard error, without colours', async (output) => {
    const folder = folderWith(drifting);
    const ran = await run(['check', '--root', folder, '--output', output], { interactive: true, columns: 60 });
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.err).toMatch(/^Drift: 1 finding fails the check\.\n/);
  });

  it('that cannot be written is exit 2, even in sync', async () => {
    const folder = folderWith(inSync);
    expect(await check(folder, '--output', join(folder, 'no/report.txt'))).toEqual({
      status: 2,
      out: '',
      err: `dependency-file-sync: The report cannot be written to "${join(folder, 'no/report.txt')}": there is no such file or folder.\n`,
    });
  });
});

describe('--base', () => {
  it('lets only what the branch brings fail', async () => {
    const folder = repositoryWith(drifting);
    expect(await report(folder, '--base', 'main')).toMatchObject({
      status: 0,
      verdict: 'in-sync',
      compared: { revision: git(folder, 'rev-parse', 'main') },
      findings: [{ package: 'stripe', introduced: false }],
    });
    writeAll(folder, { 'requirements.txt': `${drifting['requirements.txt']}celery==5.4.0\n` });
    expect(await report(folder, '--base', 'main')).toMatchObject({
      status: 1,
      findings: [
        { package: 'stripe', introduced: false },
        { package: 'celery', introduced: true },
      ],
    });
    expect((await check(folder, '--base', 'main', '--enforce', 'all')).status).toBe(1);
  });

  it('compares with the merge base, not with what the other branch did since', async () => {
    const folder = repositoryWith(drifting);
    const first = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'switch', '-q', '-c', 'change');
    git(folder, 'switch', '-q', 'main');
    writeAll(folder, inSync);
    commitAll(folder, 'mended on main');
    git(folder, 'switch', '-q', 'change');
    expect(await report(folder, '--base', 'main')).toMatchObject({ status: 0, compared: { revision: first } });
  });

  it('follows a renamed variant to its old name', async () => {
    const folder = repositoryWith(drifting);
    git(folder, 'mv', 'requirements.render.txt', 'requirements.fly.txt');
    writeAll(folder, { '.github/sync-policy.yml': policy.replace('render', 'fly') });
    expect(await report(folder, '--base', 'main')).toMatchObject({
      status: 0,
      findings: [{ package: 'stripe', introduced: false }],
    });
  });

  it.each([
    ['no-such-branch', 'This repository has no commit "no-such-branch". Look for a typing error, or fetch it first'],
    ['--base=-n', '"-n" is not a name that git gives to a revision.'],
  ])('%s is exit 2, with the way out', async (revision, message) => {
    const args = revision.startsWith('--') ? [revision] : ['--base', revision];
    const { status, out, err } = await check(repositoryWith(drifting), ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`dependency-file-sync: ${message}`);
  });

  it('without a repository, without commits, or with strangers is exit 2', async () => {
    expect((await check(folderWith(drifting), '--base', 'main')).err).toContain('is in no git repository');
    const unborn = folderWith(drifting);
    git(unborn, 'init', '-q');
    for (const name of ['main', 'HEAD']) {
      const { status, out, err } = await check(unborn, '--base', name);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^dependency-file-sync: The current branch has no commit yet, so .* leave out --base\.\n$/);
    }
    const folder = repositoryWith(drifting);
    git(folder, 'switch', '-q', '--orphan', 'stranger');
    writeAll(folder, drifting);
    commitAll(folder, 'stranger');
    expect((await check(folder, '--base', 'main')).err).toContain('have no commit in common');
  });

  it('in a branch without commits in common names HEAD when there is none', async () => {
    const folder = repositoryWith(drifting);
    git(folder, 'switch', '-q', '--orphan', 'empty');
    writeAll(folder, drifting);
    expect((await check(folder, '--base', 'main')).err).toContain('The current branch has no commit yet');
  });
});

describe('--policy', () => {
  it('is found from the root, or by its absolute path', async () => {
    const folder = folderWith(drifting);
    mkdirSync(join(folder, 'ci'));
    renameSync(join(folder, '.github/sync-policy.yml'), join(folder, 'ci/sync.yml'));
    expect((await check(folder, '--policy', 'ci/sync.yml')).status).toBe(1);
    expect((await check(folder, '--policy', join(folder, 'ci/sync.yml'))).status).toBe(1);
  });

  it.each(['check', 'fix', 'explain django'])(
    'of a folder above the root is told to %s in a subfolder',
    async (words) => {
      const folder = repositoryWith({ ...drifting, 'a/my app/setup.py': '' });
      const { status, err } = await run([...words.split(' '), '--root', join(folder, 'a/my app')]);
      expect(status).toBe(2);
      expect(err.split('\n\n').at(-1) ?? err).toContain(
        `A sync policy lies above this root. To go by it, run the command from its folder, or name that: --root ${folder}\n`,
      );
      expect(err).not.toContain('init');
    },
  );

  it('above the repository is not looked at', async () => {
    const folder = folderWith({ ...drifting, 'a/b/c.txt': '' });
    git(join(folder, 'a'), 'init', '-q');
    expect((await check(join(folder, 'a/b'))).err).toContain('"dependency-file-sync init" finds them');
  });

  it('that is missing says how to write one, with a policy that works', async () => {
    const { '.github/sync-policy.yml': _, ...files } = drifting;
    const folder = folderWith(files);
    const { status, out, err } = await check(folder);
    expect(status).toBe(2);
    expect(out).toMatch(/^Could not check: 1 problem must be mended first\.\n/);
    expect(out).toContain('.github/sync-policy.yml');
    expect(err).toContain('"dependency-file-sync init" ');
    const lines = err.split('\n').filter((line) => line.startsWith('  '));
    expect(lines).toHaveLength(6);
    writeAll(folder, { '.github/sync-policy.yml': lines.join('\n') });
    expect(await report(folder)).toMatchObject({ status: 1, findings: [{ package: 'stripe' }] });
  });

  it('that is missing keeps the report for programs whole', async () => {
    const folder = folderWith();
    expect(await report(folder)).toMatchObject({
      status: 2,
      verdict: 'could-not-check',
      problems: [{ code: 'policy-missing' }],
    });
    expect((await check(folder, '--format', 'json', '--policy', 'x.yml')).err).toContain('  # x.yml\n');
  });

  it.each([
    ['a folder', 'folder'],
    ['the root', '.'],
    ['outside', '../../../../../../etc/passwd'],
    ['outside by its absolute path', '/etc/passwd'],
  ])('that is %s is exit 2', async (_what, path) => {
    const folder = folderWith({ 'folder/x.txt': '' });
    expect(await report(folder, '--policy', path)).toMatchObject({
      status: 2,
      problems: [{ code: 'policy-unreadable', path: expect.stringMatching(/./), fatal: true }],
    });
  });
});

describe('input that is bad on purpose or by accident is exit 2 and a problem, never a crash', () => {
  const withBase = (text: string) => folderWith({ ...inSync, 'requirements.txt': text });
  const code = async (folder: string) => {
    const { status, problems } = await report(folder);
    expect(status).toBe(2);
    return problems.filter(({ fatal }) => fatal).map((problem) => problem.code);
  };

  it('a root that is no folder, or is not there', async () => {
    const folder = folderWith({ 'a.txt': '' });
    expect(await check(join(folder, 'a.txt'))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('is not a folder'),
    });
    expect(await check(join(folder, 'b'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('there is no such file'),
    });
  });

  it('a base that is a folder', async () => {
    const folder = folderWith({ ...drifting, 'folder/x.txt': '' });
    writeAll(folder, { '.github/sync-policy.yml': policy.replace('requirements.txt', 'folder') });
    expect(await code(folder)).toEqual(['policy-path']);
  });

  it('a link to /etc/passwd', async () => {
    const { 'requirements.txt': _, ...files } = inSync;
    const folder = folderWith(files);
    symlinkSync('/etc/passwd', join(folder, 'requirements.txt'));
    const { status, out } = await check(folder, '--format', 'json');
    expect(status).toBe(2);
    expect(out).toContain('file-outside');
    expect(out).not.toContain('root:');
  });

  it('includes that leave the repository', async () => {
    expect(await code(withBase('-r ../../../../../../etc/passwd\n'))).toEqual(['file-outside']);
    expect(await code(withBase('-r /etc/passwd\n'))).toEqual(['file-outside']);
    const hidden = repositoryWith({ ...inSync, 'requirements.txt': '-r .git/config\n' });
    expect(await code(hidden)).toEqual(['file-outside']);
  });

  it('includes in a circle, and includes that are missing', async () => {
    expect(await code(withBase('-r requirements.txt\n'))).toEqual(['include-cycle']);
    expect(await code(withBase('-r common.txt\n'))).toEqual(['file-missing']);
  });

  it('an included device or a file over 5 MB', async () => {
    const folder = withBase('-r big.txt\n');
    writeFileSync(join(folder, 'big.txt'), '');
    truncateSync(join(folder, 'big.txt'), 5_000_001);
    expect(await code(folder)).toEqual(['file-too-large']);
    expect(await code(withBase('-r /dev/zero\n'))).toEqual(['file-outside']);
  });
});

it('writes nothing into the folder that it checks', async () => {
  const folder = repositoryWith(drifting);
  const before = statSync(join(folder, '.git/index')).mtimeMs;
  await check(folder, '--base', 'main');
  expect(statSync(join(folder, '.git/index')).mtimeMs).toBe(before);
  expect(git(folder, 'status', '--porcelain')).toBe('');
  expect(existsSync(join(folder, 'report.json'))).toBe(false);
});

describe('in the log of a GitHub job', () => {
  it('more findings than are annotated stand in the log, which the last annotation names', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `package-${index}\n`);
    const { out } = await check(folderWith({ ...drifting, 'requirements.txt': names.join('') }), '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((each) => each.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/%0A\+ 3 more errors: see the log of this step\.$/);
    expect(lines.filter((each) => each.includes('package-12 is missing here'))).toHaveLength(1);
  });

  const hostile = '::warning::##[error]x.txt';
  const line = '::stop-commands::x ##[error]y';
  const files = {
    '.github/sync-policy.yml': 'version: 1\ngroups:\n  - base: requirements.txt\n    variants: ["*x.txt"]\n',
    'requirements.txt': 'flask==3.0.0\n',
    [hostile]: `flask==3.0.0\n${line}\n`,
  };
  const commands = (text: string): readonly string[] =>
    text.split('\n').filter((each) => each.trimStart().startsWith('::') || each.includes('##['));

  it.each([
    ['check'],
    ['check', '--policy', '::x ##[y'],
    ['check', '--base', '::x ##[y'],
    ['fix'],
    ['fix', '--dry-run'],
    ['explain', 'flask'],
    ['check', '--format', 'markdown'],
  ])('nothing that stands in a file or a path is a command: %s %s %s', async (...args) => {
    const folder = folderWith(files);
    const at = (environment: Readonly<Record<string, string>>) => run([...args, '--root', folder], { environment });
    const { out, err } = await at({ GITHUB_ACTIONS: 'true' });
    expect(commands(out + err)).toEqual([]);
    expect((out + err).length).toBeGreaterThan(20);
    const elsewhere = await at({});
    expect(commands(elsewhere.out + elsewhere.err)).not.toEqual([]);
  });

  it('nothing is a command with --format github but the annotations', async () => {
    const { out } = await run(['check', '--format', 'github', '--root', folderWith(files)]);
    const found = commandsIn(out);
    expect(found.map(({ name, properties }) => [name, properties['file']])).toEqual([['error', hostile]]);
    expect(found[0]?.message).toContain(`${hostile}:2:1: `);
  });

  it.each(['json', 'sarif', 'gitlab', 'junit'])(
    'nor in a report as %s, which is the same everywhere',
    async (format) => {
      const { out } = await run(['check', '--format', format, '--root', folderWith(files)]);
      expect(commands(out)).toEqual([]);
      const read = format === 'junit' ? out.replaceAll('&#35;', '#') : JSON.stringify(JSON.parse(out));
      expect(read.replaceAll('%23', '#').replaceAll('%5B', '[').replaceAll('%5D', ']')).toContain('##[error]x.txt');
    },
  );
});
