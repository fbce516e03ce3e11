import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');

/** Stands in for npm: writes the runner's report as told, and ends as told. */
const npm = `#!/usr/bin/env bash
case "$1 $2 $3" in
  'cit  ') [ -z "$REPORT" ] || printf '%s' "$REPORT" >"$TEST_REPORT"; exit "\${CIT:-0}" ;;
  'run --silent check') exit "\${CHECK:-0}" ;;
  'run --silent bundle') [ -z "$BUILT" ] || echo "$BUILT" >>"dist/$INTO" ;;
  *) echo "unexpected: npm $*" >&2; exit 9 ;;
esac
`;

/** Stands in for the command line: drift, exit status 1. */
const cli = `
console.log(process.argv.includes('json') ? '{"verdict": "drift"}' : 'drift');
process.exitCode = Number(process.env.CLI ?? 1);
`;

let clone = '';
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'dependency-file-sync-ci-'));
  cpSync(join(root, '.ci'), join(clone, '.ci'), { recursive: true });
  write('dist/cli/index.js', cli);
  write('dist/package.json', '{"type": "module"}');
  write('examples/render-deploy/backend/requirements.txt', 'django\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
  write('tools/npm', npm);
  chmodSync(join(clone, 'tools/npm'), 0o755);
  mkdirSync(join(clone, 'node_modules/.bin'), { recursive: true });
  symlinkSync(execPath, join(clone, 'node_modules/.bin/node'));
});
afterEach(() => rmSync(clone, { recursive: true }));

describe('.ci/run', () => {
  it('passes when everything holds, and ends with the counts', () => {
    const { status, last, stdout } = run({ REPORT: report(12, 0) });
    expect([status, last]).toEqual([0, 'tests: 12 passed, 0 failed']);
    expect(stdout).not.toContain('FAILED');
  });

  it('fails when a test failed, and counts it', () => {
    const { status, last } = run({ REPORT: report(11, 1), CIT: '1' });
    expect([status, last]).toEqual([1, 'tests: 11 passed, 1 failed']);
  });

  it('fails when the report counts a failure that the exit status hides', () => {
    expect(run({ REPORT: report(11, 1) })).toMatchObject({ status: 1, last: 'tests: 11 passed, 1 failed' });
  });

  it('fails when tests passed and the run failed all the same, as for coverage', () => {
    expect(run({ REPORT: report(12, 0), CIT: '1' })).toMatchObject({ status: 1, last: 'tests: 12 passed, 0 failed' });
  });

  it.each([
    ['there is no report', ''],
    ['the report is broken', '{'],
    ['the report counts nothing', '{}'],
    ['no test ran', report(0, 0)],
  ])('fails when %s', (_, REPORT) => {
    const { status, last, stdout } = run({ REPORT });
    expect([status, last]).toEqual([1, 'tests: 0 passed, 0 failed']);
    expect(stdout).toContain('failed: no test ran');
  });

  it('counts the same where colours are forced', () => {
    const FORCE_COLOR = '1';
    expect(run({ REPORT: report(12, 0), FORCE_COLOR })).toMatchObject({
      status: 0,
      last: 'tests: 12 passed, 0 failed',
    });
    expect(run({ REPORT: report(11, 1), FORCE_COLOR })).toMatchObject({
      status: 1,
      last: 'tests: 11 passed, 1 failed',
    });
    expect(run({ FORCE_COLOR })).toMatchObject({ status: 1, last: 'tests: 0 passed, 0 failed' });
  });

  it('fails when a static check fails', () => {
    const { status, stdout } = run({ REPORT: report(12, 0), CHECK: '1' });
    expect(status).toBe(1);
    expect(stdout).toContain('failed: static checks (npm run check)');
  });

  it('fails when dist/ is not what is built, and says what to do', () => {
    const { status, stdout } = run({ REPORT: report(12, 0), BUILT: '// newer' });
    expect(status).toBe(1);
    expect(stdout).toContain('Run `npm run bundle` and commit it:\n M dist/cli/index.js');
  });

  it('fails when a file of dist/ was not committed, also where git is told not to speak of such files', () => {
    git('config', 'status.showUntrackedFiles', 'no');
    const { status, stdout } = run({ REPORT: report(12, 0), BUILT: '// newer', INTO: 'cli/1.program.js' });
    expect(status).toBe(1);
    expect(stdout).toContain('Run `npm run bundle` and commit it:\n?? dist/cli/1.program.js');
  });

  it('drives the committed dist/, on both Nodes', () => {
    const { status, stdout } = run({ REPORT: report(12, 0), CLI: '0' });
    expect(status).toBe(1);
    expect(stdout).toContain('failed: committed dist/ on Node 24');
    expect(stdout).toContain("failed: committed dist/ on the system's Node");
  });
});

function run(told: Readonly<Record<string, string>>) {
  const PATH = `${join(clone, 'tools')}:${dirname(execPath)}:/usr/bin:/bin`;
  const environment = {
    ...env,
    PATH,
    DEPENDENCY_FILE_SYNC_ORACLE: 'python3',
    REPORT: '',
    CIT: '',
    CHECK: '',
    BUILT: '',
    INTO: 'cli/index.js',
    FORCE_COLOR: '0',
    CLI: '1',
  };
  const { status, stdout } = spawnSync('bash', ['.ci/run'], {
    cwd: clone,
    env: { ...environment, ...told },
    encoding: 'utf8',
  });
  return { status, stdout, last: stdout.trimEnd().split('\n').at(-1) };
}

function report(numPassedTests: number, numFailedTests: number): string {
  return JSON.stringify({ numPassedTests, numFailedTests });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
