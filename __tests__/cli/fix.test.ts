import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/report/shell-word.ts';
import { root as project } from '../docs/markdown.ts';
import { commitAll, folderWith, git, repositoryWith } from '../snapshot/repository.ts';
import { run } from './terminal.ts';

const policy = 'version: 1\ngroups:\n  - base: requirements.txt\n    variants: [requirements.render.txt]\n';
const files = {
  '.github/sync-policy.yml': policy,
  'requirements.txt': 'flask\nstripe==11.1.0\nredis\n',
  'requirements.render.txt': 'flask\nredis\n',
};
const fixed = 'flask\nstripe==11.1.0\nredis\n';

function contentOf(folder: string, path = 'requirements.render.txt'): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('fix', () => {
  it('writes what is missing, says what it did, and exits 0 when nothing that counts is left', async () => {
    const folder = folderWith(files);
    const { status, out, err } = await run(['fix', '--root', folder]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        'Fixed 1 finding in 1 file:',
        '  requirements.render.txt: add stripe',
        '',
        'In sync.',
        '',
        '0 findings; 1 variant checked against 1 base file.',
        '',
      ].join('\n'),
    );
    expect(contentOf(folder)).toBe(fixed);
    expect(readdirSync(folder).sort()).toEqual(['.github', 'requirements.render.txt', 'requirements.txt']);
  });

  it('notes a new name that may be a slip of an older one', async () => {
    const folder = repositoryWith({ ...files, 'requirements.render.txt': 'flask\nstripe==11.1.0\nredis\n' });
    writeFileSync(join(folder, 'requirements.txt'), 'flask\nstripe==11.1.0\nredis\nstripes\n');
    const { out } = await run(['fix', '--root', folder, '--base', 'HEAD']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Fixed 1 finding in 1 file:',
      '  requirements.render.txt: add stripes',
      '    note: stripes: its name is one letter from stripe: is it the one you mean?',
    ]);
  });

  it('run again changes nothing', async () => {
    const folder = folderWith(files);
    await run(['fix', '--root', folder]);
    const before = statSync(join(folder, 'requirements.render.txt')).mtimeMs;
    const { status, out } = await run(['fix', '--root', folder]);
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: 'Nothing to fix.' });
    expect(statSync(join(folder, 'requirements.render.txt')).mtimeMs).toBe(before);
  });

  it('clears as many findings as check has promised', async () => {
    const folder = folderWith({ ...files, 'requirements.txt': 'flask\nstripe\nredis\ntorch\n@\n' });
    const promised = /To clear (\d+) of them, run: (.*)/.exec((await run(['check', '--root', folder])).out);
    expect(promised?.[2]).toBe(`dependency-file-sync fix --root ${shellWord(folder)}`);
    expect((await run(['fix', '--root', folder])).out).toContain(`Fixed ${promised?.[1]} findings`);
  });

  it('is not promised while something cannot be checked', async () => {
    const groups = policy.replace('[requirements.render.txt]', '[requirements.render.txt, requirements.prod.txt]');
    const broken = { ...files, '.github/sync-policy.yml': groups, 'requirements.prod.txt': '-r gone.txt\n' };
    const folder = folderWith(broken);
    for (const command of ['check', 'fix']) {
      const { status, out } = await run([command, '--root', folder]);
      expect(status).toBe(2);
      expect(out.replace(/\s+/g, ' ')).toContain(
        'the fix would wait until everything can be checked, then insert it after line 1',
      );
      expect(out).not.toContain('run: ');
    }
    expect(contentOf(folder)).toBe(files['requirements.render.txt']);
  });

  it('with --dry-run prints the diff, writes nothing, and says the rest on standard error', async () => {
    const folder = folderWith(files);
    const { status, out, err } = await run(['fix', '--root', folder, '--dry-run']);
    expect(status).toBe(0);
    expect(out).toBe(
      [
        '--- a/requirements.render.txt',
        '+++ b/requirements.render.txt',
        '@@ -1,2 +1,3 @@',
        ' flask',
        '+stripe==11.1.0',
        ' redis',
        '',
      ].join('\n'),
    );
    expect(err).toContain('Would fix 1 finding in 1 file:');
    expect(contentOf(folder)).toBe(files['requirements.render.txt']);
  });

  it('with --diff prints it and writes; the diff is what git says', async () => {
    const folder = repositoryWith({ ...files, 'requirements.render.txt': 'flask\nredis' });
    const { out } = await run(['fix', '--root', folder, '--diff']);
    const hunks = (diff: string): string => `${diff.trimEnd()}\n`.slice(diff.indexOf('@@')).replace(/^@@.*/gm, '@@');
    expect(hunks(out)).toBe(hunks(git(folder, 'diff')));
  });

  it('shows the control characters of a diff on a terminal', async () => {
    const folder = folderWith({ ...files, 'requirements.render.txt': 'flask # \u001b[31mred\nredis\n' });
    const { out } = await run(['fix', '--root', folder, '--dry-run'], { interactive: true });
    expect(out).toContain('flask # <U+001B>[31mred');
    expect((await run(['fix', '--root', folder, '--dry-run'])).out).toContain('\u001b[31mred');
  });

  it('takes on only what is new since a revision', async () => {
    const folder = repositoryWith({ ...files, 'requirements.txt': 'flask\nredis\nolder\n' });
    writeFileSync(join(folder, 'requirements.txt'), 'flask\nredis\nolder\nnewer\n');
    const { status } = await run(['fix', '--root', folder, '--base', 'HEAD']);
    expect({ status, content: contentOf(folder) }).toEqual({ status: 0, content: 'flask\nredis\nnewer\n' });
  });

  it('leaves what the same change took out of the variant', async () => {
    const folder = repositoryWith({ ...files, 'requirements.render.txt': fixed });
    writeFileSync(join(folder, 'requirements.render.txt'), 'flask\nredis\n');
    const { status, out } = await run(['fix', '--root', folder, '--base', 'HEAD']);
    expect({ status, content: contentOf(folder) }).toEqual({ status: 1, content: 'flask\nredis\n' });
    expect(out).toContain('you removed it here');
  });

  it('narrows to codes and files', async () => {
    const both = {
      ...files,
      '.github/sync-policy.yml': `${policy.replace('render.txt]', 'render.txt, other.txt]')}fix: [missing, commented-out]\n`,
      'requirements.render.txt': 'flask\n# redis\n',
      'other.txt': 'flask\nredis\n',
    };
    const folder = folderWith(both);
    const only = await run([
      'fix',
      '--root',
      folder,
      '--only',
      'commented-out',
      '--variant',
      'requirements.render.txt',
    ]);
    expect([only.status, contentOf(folder), contentOf(folder, 'other.txt')]).toEqual([
      1,
      'flask\nredis\n',
      both['other.txt'],
    ]);
    const two = await run(['fix', '--root', folder, '--only', 'missing', '--only', 'commented-out']);
    expect([two.status, contentOf(folder), contentOf(folder, 'other.txt')]).toEqual([0, fixed, fixed]);
  });

  it.each([
    [['--only', 'mising'], '--only takes .*missing.*, not "mising"; did you mean "missing"\\?'],
    [['--variant', 'requirements.rendr.txt'], 'is no variant of the policy; did you mean "requirements.render.txt"\\?'],
    [['--variant', 'x.txt'], 'is no variant of the policy, whose variants are requirements.render.txt'],
    [['--base', 'nowhere'], 'nowhere'],
  ])('refuses what makes no sense: %s', async (args, message) => {
    const folder = repositoryWith(files);
    const { status, out, err } = await run(['fix', '--root', folder, ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(new RegExp(message));
    expect(contentOf(folder)).toBe(files['requirements.render.txt']);
  });

  it('with nothing that can be checked writes nothing and exits 2', async () => {
    const folder = folderWith({ ...files, '.github/sync-policy.yml': `${policy}    nonsense: 1\n` });
    const { status, out } = await run(['fix', '--root', folder]);
    expect(status).toBe(2);
    expect(out).toMatch(/^Could not check: 1 problem must be mended first\./);
    expect((await run(['fix', '--root', folderWith({ 'requirements.txt': '' })])).err).toContain('A sync policy says');
  });

  it.each(['--diff', '--dry-run'])('with %s and nothing that can be checked prints no diff', async (flag) => {
    const folder = folderWith({ ...files, '.github/sync-policy.yml': `${policy}    nonsense: 1\n` });
    const { status, out, err } = await run(['fix', '--root', folder, flag]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^Could not check: 1 problem must be mended first\./);
  });

  it('says that `fix:` does not list what --only asks for', async () => {
    const switchedOff = { ...files, 'requirements.render.txt': 'flask\n# stripe\nredis\n' };
    const only = (folder: string, ...codes: readonly string[]) =>
      run(['fix', '--root', folder, ...codes.flatMap((code) => ['--only', code])]);
    const byDefault = await only(folderWith(switchedOff), 'commented-out');
    expect(byDefault.out.replace(/\n +/g, ' ')).toContain(
      'Nothing to fix. note: by default `fix:` does not list commented-out; write `fix: [missing, required-absent, version-conflict, commented-out]` into the policy, or change the line yourself\n',
    );
    const listing = { ...switchedOff, '.github/sync-policy.yml': `${policy}fix: [unexpected]\n` };
    expect((await only(folderWith(listing), 'commented-out')).out).toContain(
      'Nothing to fix.\n  note: `fix:` of the policy does not list commented-out; add commented-out to `fix:`, or',
    );
    const both = { ...switchedOff, 'requirements.txt': 'flask\nstripe\nredis\ncelery\n' };
    expect((await only(folderWith(both), 'missing', 'commented-out')).out).toContain(
      '  requirements.render.txt: add celery\n  note: by default `fix:` does not list commented-out; write',
    );
    for (const [folder, ...codes] of [[folderWith(switchedOff)], [folderWith(files), 'commented-out']] as const) {
      expect((await only(folder, ...codes)).out).not.toContain('note:');
    }
  });

  it('says of a read-only file that it cannot be written, and writes no other', async () => {
    const folder = folderWith({
      ...files,
      '.github/sync-policy.yml': policy.replace('render.txt]', 'render.txt, other.txt]'),
      'other.txt': 'flask\n',
    });
    chmodSync(join(folder, 'requirements.render.txt'), 0o444);
    const { status, err } = await run(['fix', '--root', folder]);
    expect({ status, err }).toEqual({
      status: 2,
      err: 'dependency-file-sync: "requirements.render.txt" cannot be written: it is read-only. No file was changed.\n',
    });
    expect(contentOf(folder, 'other.txt')).toBe('flask\n');
  });

  it('writes through a symbolic link and leaves it one, also when two variants are one file', async () => {
    const folder = folderWith({
      ...files,
      '.github/sync-policy.yml': policy.replace('render.txt]', 'render.txt, link.txt]'),
    });
    symlinkSync('requirements.render.txt', join(folder, 'link.txt'));
    expect((await run(['fix', '--root', folder])).status).toBe(0);
    expect([contentOf(folder), contentOf(folder, 'link.txt')]).toEqual([fixed, fixed]);
    expect(statSync(join(folder, 'requirements.render.txt')).isFile()).toBe(true);
  });

  it('keeps the mode of a file', async () => {
    const folder = folderWith(files);
    chmodSync(join(folder, 'requirements.render.txt'), 0o640);
    await run(['fix', '--root', folder]);
    expect(statSync(join(folder, 'requirements.render.txt')).mode & 0o777).toBe(0o640);
  });

  it('makes of the example what stands beside it, byte for byte', async () => {
    const from = join(project, 'examples/render-deploy');
    const paths = ['.github/sync-policy.yml', ...readdirSync(join(from, 'backend')).map((name) => `backend/${name}`)];
    const folder = folderWith(Object.fromEntries(paths.map((path) => [path, readFileSync(join(from, path))])));
    const { status } = await run(['fix', '--root', folder]);
    expect(status).toBe(0);
    for (const path of paths.slice(1)) {
      const expected = join(`${from}-fixed`, path);
      const wanted = path.includes('render') || path.includes('py313') ? expected : join(from, path);
      expect(contentOf(folder, path)).toBe(readFileSync(wanted, 'utf8'));
    }
    commitAllIn(folder);
    expect((await run(['fix', '--root', folder])).out).toMatch(/^Nothing to fix\./);
    expect(git(folder, 'status', '--short')).toBe('');
  });
});

function commitAllIn(folder: string): void {
  git(folder, 'init', '-q');
  commitAll(folder, 'all');
}
