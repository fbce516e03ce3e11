import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, fakeGithub } from '../github/fake-github.ts';
import { runOn } from './on-github.ts';

const before = (variant: string | Uint8Array = 'django\n'): Files => ({
  'app/.github/sync-policy.yml': 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n',
  'app/base.txt': 'django\n',
  'app/variant.txt': variant,
});

async function run(variant: string | Uint8Array = 'django\n', inputs: Record<string, string> = {}, older = '') {
  const github = fakeGithub();
  const start = github.commit({ ...before(variant), 'app/base.txt': `django\n${older}` });
  github.branches.set('main', start);
  const files = { ...before(variant), 'app/base.txt': `django\n${older}stripe\n` };
  const payload = github.openPull(1, github.commit(files, [start]));
  const ran = await runOn(github, 'pull_request', payload, { root: 'app', ...inputs });
  return { ...ran, files, comment: github.comments[0]?.body ?? '' };
}

/** Runs a command at the top of a clone with these files, and gives the variant as it is then. */
function inClone(files: Files, command: string, args: readonly string[], input?: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync(command, args, { cwd: folder, ...(input === undefined ? {} : { input }) });
    return readFileSync(join(folder, 'app/variant.txt'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const blockIn = (markdown: string): string => /```sh\n(git apply [\s\S]*?)\n```/.exec(markdown)?.[1] ?? '';
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

describe('the patch', () => {
  it('stands folded in the summary and the comment, and what stands there applies', async () => {
    const { summary, comment, files } = await run();
    for (const markdown of [summary, comment]) {
      expect(inClone(files, 'sh', ['-c', blockIn(markdown)]).toString()).toBe('django\nstripe\n');
    }
  });

  it.each([
    ['LF', 'django\n', 'django\nstripe\n'],
    ['no final newline', 'django', 'django\nstripe'],
    ['CRLF', 'django\r\n', 'django\r\nstripe\r\n'],
    ['UTF-16', utf16('django\n'), utf16('django\nstripe\n')],
  ])('as an output applies byte for byte: %s', async (_, variant, after) => {
    const { patch, files } = await run(variant);
    const made = inClone(files, 'git', ['apply', '-'], patch);
    expect(made.equals(Buffer.from(after))).toBe(true);
  });

  it.each<[string, string | Uint8Array]>([
    ['CRLF', 'django\r\n'],
    ['Latin-1', new Uint8Array(Buffer.from('# coding: latin-1\n# café\ndjango\n', 'latin1'))],
  ])('of files that no page can show is replaced by the command: %s', async (_, variant) => {
    const { summary, comment } = await run(variant);
    for (const markdown of [summary, comment]) {
      expect(blockIn(markdown)).toBe('');
      expect(markdown).toContain('npx github:OWNER/dependency-file-sync fix --root app --base origin/main');
    }
  });

  it('has what the change forgot, and nothing that was missing before', async () => {
    const { patch, summary, outputs, files } = await run('django\n', {}, 'celery\n');
    expect(outputs).toMatchObject({ findings: '2', introduced: '1' });
    expect(inClone(files, 'git', ['apply', '-'], patch).toString()).toBe('django\nstripe\n');
    expect(blockIn(summary)).not.toContain('celery');
  });

  it('is none with `fix: off`, also where a person may ask for the commit', async () => {
    const { summary, comment, outputs } = await run('django\n', { fix: 'off', 'fix-on-request': 'true' });
    expect([blockIn(summary), blockIn(comment), outputs['patch']]).toEqual(['', '', '']);
    expect(comment).toContain('\n- [ ] Commit this fix\n');
  });

  it('is none with `fix: off`, nor is the command', async () => {
    const { summary, outputs } = await run('django\n', { fix: 'off' });
    expect([blockIn(summary), outputs['patch'], summary.includes('npx')]).toEqual(['', '', false]);
  });
});
