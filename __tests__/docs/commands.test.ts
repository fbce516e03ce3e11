import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNER } from '../../src/report/project.ts';
import { fencesOf, pages, root } from './markdown.ts';

const cli = join(root, 'dist/cli/index.js');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const fences = pages.flatMap(fencesOf);
const commands = fences
  .filter(({ language }) => language === 'sh')
  .flatMap(({ page, text, next }) => {
    const lines = text.trimEnd().split('\n');
    const output = lines.length === 1 && next?.language === 'text' ? next.text : null;
    return lines.map((command) => ({ page, command, output }));
  });

/** A repository of its own with the example in it, for commands that a reader runs in theirs. */
let theirs = '';
beforeAll(() => {
  theirs = mkdtempSync(join(tmpdir(), 'dependency-file-sync-docs-'));
  cpSync(join(root, 'examples/render-deploy'), theirs, { recursive: true });
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: theirs, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
});
afterAll(() => rmSync(theirs, { recursive: true, force: true }));

describe('commands in the docs', () => {
  it('are found at all', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)('$page: $command', ({ command, output }) => {
    const [program = '', ...args] = command.split(' ');
    if (program === 'npm')
      return expect(npmScript(args)).toSatisfy((name) => name in scripts, `a script of package.json`);
    const [first, ...rest] = args;
    if (program === 'node') {
      expect(first).toBe('dist/cli/index.js');
      return expectRun(run(rest, root), output);
    }
    expect([program, first]).toEqual(['npx', `github:${OWNER}/dependency-file-sync`]);
    return expectRun(run(rest, theirs), output);
  });
});

describe('fenced blocks', () => {
  it('are of a language that is tested here', () => {
    const tested = ['sh', 'text', 'yaml'];
    expect(fences.filter(({ language }) => !tested.includes(language))).toEqual([]);
  });
});

/** `npm cit` runs `test`, `npm run x` runs `x`. */
function npmScript(args: readonly string[]): string {
  const [verb = '', script = ''] = args;
  return verb === 'run' ? script : verb === 'cit' ? 'test' : verb;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], cwd: string): Run {
  const plain = { ...env, COLUMNS: '100', NO_COLOR: '1', GITHUB_ACTIONS: '', npm_command: '' };
  return spawnSync(execPath, [cli, ...args], { cwd, env: plain, encoding: 'utf8' });
}

/** A command of the docs does its work: it may find drift, but it is never a wrong one. */
function expectRun({ status, stdout, stderr }: Run, output: string | null): void {
  expect(stderr).toBe('');
  expect([0, 1]).toContain(status);
  if (output !== null) expect(stdout).toBe(output);
}
