import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from './terminal.ts';

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['help'], ['help', '--help']])(
    'lists the commands on standard output: %s %s',
    async (...args) => {
      const { status, out, err } = await run(args.filter((arg) => arg !== undefined));
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/^Usage: dependency-file-sync <command> \[options\]\n/);
      expect(out).toMatch(/\n {2}check +compare the variants with their base and say what drifted\n/);
    },
  );

  it.each([[['check', '--help']], [['check', '-h']], [['help', 'check']], [['check', '--quiet', '--help']]])(
    'explains a command, every option and examples: %j',
    async (args) => {
      const { status, out, err } = await run(args);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/^Usage: dependency-file-sync check \[options\]\n/);
      for (const option of [
        '--root DIR',
        '--policy FILE',
        '--base REV',
        '--output FILE',
        '--no-color',
        '-q, --quiet',
      ]) {
        expect(out).toContain(`  ${option}`);
      }
      expect(out).toContain('--enforce new|all|none');
      expect(out).toContain('--format FORM');
      expect(out).toContain('\n  dependency-file-sync check --base origin/main\n');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );

  it.each([
    ['check', '0 in sync, 1 drift, 2 could not check.'],
    ['fix', '0 in sync afterwards, 1 drift is left, 2 could not check or write.'],
    ['init', '0 a policy was proposed, 2 there is none to propose, or it cannot be written.'],
    ['explain', '0 explained, 2 nothing of that name is known, or the files cannot be read.'],
  ])('%s says its own exit status: %s', async (command, said) => {
    expect((await run([command, '--help'])).out.endsWith(`\n\nExit status: ${said}\n`)).toBe(true);
  });

  it.each([['--version'], ['-V'], ['check --version']])('%s prints the version alone', async (line) => {
    expect(await run(line.split(' '))).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('without any argument is help that nobody asked for: on standard error, exit 2', async () => {
    const { status, out, err } = await run([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^Usage: dependency-file-sync <command>/);
  });
});

describe('what is not understood says what was probably meant, on standard error, exit 2', () => {
  it.each([
    ['chekc', 'unknown command "chekc"; did you mean "check"?'],
    ['frobnicate', 'unknown command "frobnicate"'],
    ['help chek', 'unknown command "chek"; did you mean "check"?'],
    ['--root . check', 'the command comes first: dependency-file-sync check --root'],
    ['--root=.', 'the command comes first: dependency-file-sync check --root'],
    ['-q', 'the command comes first: dependency-file-sync check -q'],
    ['--dry-run', 'the command comes first: dependency-file-sync fix --dry-run'],
    ['--yes check', 'the command comes first: dependency-file-sync init --yes'],
    ['--dry-run init', 'the command comes first: dependency-file-sync init --dry-run'],
    ['--', 'the command comes first: dependency-file-sync check --'],
    ['--nope', 'unknown option "--nope"'],
    ['--nope check', 'unknown option "--nope"'],
    ['--verison', 'unknown option "--verison"; did you mean "--version"?'],
    ['--dry-urn', 'unknown option "--dry-urn"; did you mean "--dry-run"?'],
    ['--bsae=main', 'unknown option "--bsae"; did you mean "--base"?'],
    ['-x', 'unknown option "-x"'],
    ['-h --bogus', 'unknown option "--bogus"'],
    ['--version --yes', 'the command comes first: dependency-file-sync init --yes'],
    ['-h check', 'the command comes first: dependency-file-sync check -h'],
    ['check --polcy x', 'check: unknown option "--polcy"; did you mean "--policy"?'],
    ['check --no-colour', 'check: unknown option "--no-colour"; did you mean "--no-color"?'],
    ['check --frobnicate', 'check: unknown option "--frobnicate"'],
    ['check --__proto__ x', 'check: unknown option "--__proto__"'],
    ['check -x', 'check: unknown option "-x"'],
    [
      'check backend',
      'check: unexpected "backend": this command takes options only; the folder to start from is given as --root DIR',
    ],
    [
      'check -- backend',
      'check: unexpected "backend": this command takes options only; the folder to start from is given as --root DIR',
    ],
    ['check --root', 'check: --root needs a value: --root DIR'],
    ['check --root=', 'check: --root needs a value: --root DIR'],
    [
      'check --root --quiet',
      'check: --root needs a value, and "--quiet" looks like an option; write --root=--quiet if it is meant',
    ],
    ['check --quiet=yes', 'check: --quiet takes no value, so not "yes"'],
    [
      'check --format jsn',
      'check: --format takes text, json, markdown, github, sarif, junit and gitlab, not "jsn"; did you mean "json"?',
    ],
    ['check --format xml', 'check: --format takes text, json, markdown, github, sarif, junit and gitlab, not "xml"'],
    ['check --enforce always', 'check: --enforce takes new, all and none, not "always"'],
  ])('%s', async (line, message) => {
    const { status, out, err } = await run(line.split(' '));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.split('\n')[0]).toBe(`dependency-file-sync: ${message}`);
    const about = line.startsWith('check ') ? 'check ' : '';
    const hint = `dependency-file-sync: run "dependency-file-sync ${about}--help" to see what there is`;
    expect(err.split('\n').slice(1)).toEqual([hint, '']);
  });

  it('lets no escape sequence of an argument reach the terminal', async () => {
    const { err } = await run(['check', '--format', '\u001b[31mred']);
    expect(err).not.toContain('\u001b');
    expect(err).toContain('<U+001B>[31mred');
  });
});
