import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { incident } from '../../demo/incident.ts';
import { annotations, commentText } from '../../demo/page.ts';

const root = resolve(import.meta.dirname, '..', '..');
const base = 'backend/requirements.txt';

describe('npm run demo', () => {
  let shown = '';
  beforeAll(() => {
    const [program, ...args] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.demo.split(' ');
    expect(program).toBe('node');
    const ran = spawnSync(execPath, args, { cwd: root, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    shown = ran.stdout;
  });

  it('shows the merge box before the check, after it, and after the fix', () => {
    const boxes = [...shown.matchAll(/^ {2}│ (?:[○✗✓] .*\(required\)|\[ Merge.*|merging is blocked.*)$/gm)].map(
      ([line]) => line.slice(4),
    );
    expect(boxes).toEqual([
      '○ dependency-file-sync: expected (required)',
      'merging is blocked: Required status check "dependency-file-sync" is expected.',
      '✗ dependency-file-sync: failing (required)',
      'merging is blocked: Required status check "dependency-file-sync" is failing.',
      '✓ dependency-file-sync: passing (required)',
      '[ Merge pull request ]',
    ]);
    expect(shown).toContain('payments was merged into main');
  });

  it('shows four annotations on the lines that the pull request added', () => {
    const places = [...shown.matchAll(/^ {2}│ error {2}(\S+:\d+) {2}(\w+): missing/gm)].map(
      ([, place, name]) => `${place} ${name}`,
    );
    expect(places).toEqual([
      `${base}:27 PyMuPDF`,
      `${base}:40 stripe`,
      `${base}:43 cryptography`,
      `${base}:44 requests`,
    ]);
  });

  it('shows the comment red and then green, and the commit with what it adds', () => {
    expect(shown).toContain('❌ Drift: 8 findings of this change fail the check');
    expect(shown).toContain('- [ ] Commit this fix');
    const [, after = ''] = shown.split('lisa ticks the box');
    expect(after).toContain('✅ In sync for this change');
    expect(after.match(/^ {2}│ \+(?:PyMuPDF|stripe|cryptography|requests)/gm)).toHaveLength(8);
    expect(after).toContain('dependency-file-sync: success');
  });

  it('shows the comment that README.md quotes the beginning of', () => {
    const quoted = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^>(?: (.*))?$/gm)];
    expect(quoted.length).toBeGreaterThan(5);
    const [, comment = ''] = shown.split('github-actions[bot]\n');
    const lines = [...comment.matchAll(/^ {2}│(?: (.*))?$/gm)].map(([, line = '']) => line);
    expect(lines.slice(1, 1 + quoted.length)).toEqual(quoted.map(([, line = '']) => line));
  });

  it('shows nothing that a person would not see', () => {
    expect(shown).not.toMatch(/<!--|<\/?(?:details|summary|sub)>|^::/m);
  });
});

describe('the incident', () => {
  it('is a change of the base alone, that adds four packages', () => {
    const { before, change } = incident();
    expect(Object.keys(change)).toEqual([base]);
    const lines = (text = '') => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const old = lines(before[base]);
    expect(
      lines(change[base])
        .filter((line) => !old.includes(line))
        .map((line) => line.split(/[=>]/)[0]),
    ).toEqual(['PyMuPDF', 'stripe', 'cryptography', 'requests']);
  });
});

describe('the page', () => {
  it('decodes annotations as the runner does, and says when there are none', () => {
    expect(annotations('a line\n::error file=a%2Cb.txt,line=3,title=x%3A missing::two%0Alines %2525\n')).toBe(
      'error  a,b.txt:3  x: missing\n    two\n    lines %25',
    );
    expect(annotations('nothing\n')).toBe('none');
  });

  it('leaves out of a comment what nobody sees', () => {
    const body =
      'See [missing][] and [us](https://x.y).\n\n<details>\n<summary>More</summary>\n\nx\n</details>\n\n[missing]: https://x.y\n<!-- mark -->\n';
    expect(commentText('me', body)).toBe('me\n\nSee missing and us.\n\n▸ More\n\nx\n\n');
  });
});
