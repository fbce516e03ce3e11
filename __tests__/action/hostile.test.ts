import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { type Files, fakeGithub } from '../github/fake-github.ts';
import { runOn } from './on-github.ts';

const policyPath = '.github/sync-policy.yml';
const policy = 'version: 1\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n';
const before: Files = { [policyPath]: policy, 'base.txt': 'django\n', 'variant.txt': 'django\n' };

async function run(after: Files, branch = 'feature', main: Files = before) {
  const github = fakeGithub();
  const start = github.commit(main);
  github.branches.set('main', start);
  const payload = github.openPull(1, github.commit(after, [start]), branch, 'mallory/app');
  const ran = await runOn(github, 'pull_request_target', payload);
  return { ...ran, comment: github.comments[0]?.body ?? '', github };
}
const rendered = (markdown: string): string => new MarkdownIt({ html: true, linkify: true }).render(markdown);

describe('a hostile pull request', () => {
  it.each([
    ['a name that looks like a command', '::error file=x::pwned'],
    ['an older command', 'a ##[error]pwned'],
    ['a command behind a carriage return', 'stripe # \r::add-mask::x'],
    ['a command behind a line separator', 'stripe # \u2028::set-output name=x::y'],
    ['a mention, a link and an image', 'stripe[@octo] # @octo https://evil.example ![x](https://evil.example/x.png)'],
    ['HTML', 'stripe # <img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a marker', 'stripe # <!-- dependency-file-sync eyJyb290IjoiLiJ9 -->'],
    ['terminal escapes', 'stripe # \u001b[31mred\u001b]8;;https://evil.example\u0007x'],
    ['a fence', 'stripe # ``` ~~~ | a | b |'],
  ])('%s is text everywhere', async (_, line) => {
    const { status, log, summary, comment } = await run({ ...before, 'base.txt': `django\n${line}\ncelery\n` });
    expect(status).toBe(1);
    for (const each of log.split(/[\r\n\u2028\u2029\u0085]/)) {
      expect(each).not.toMatch(/^\s*::(?!(error|warning|notice) file=base\.txt,|warning::|error::|notice::)/);
      expect(each).not.toContain('##[');
      expect(each).not.toContain('\u001b');
    }
    for (const page of [summary, comment]) {
      const html = rendered(page);
      expect(html).not.toMatch(/<img|<script|evil\.example"/);
      expect(html.replaceAll(/<code>[\s\S]*?<\/code>/g, '')).not.toMatch(/(^|\s)@octo/);
    }
    expect(comment.split('<!-- dependency-file-sync ')).toHaveLength(2);
  });

  it('5,000 findings fit into the comment, the summary and the annotations', async () => {
    const names = Array.from({ length: 5000 }, (_, at) => `package-${at}==1.${at}`).join('\n');
    const { comment, summary, commands, outputs } = await run({ ...before, 'base.txt': `django\n${names}\n` });
    expect(outputs['introduced']).toBe('5000');
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(commands).toHaveLength(10);
  });

  it.each([
    ['fails on nothing', 'version: 1\nenforce: none\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n'],
    [
      'finds nothing bad',
      'version: 1\nseverity: { missing: "off" }\ngroups:\n  - base: base.txt\n    variants: [variant.txt]\n',
    ],
    [
      'holds the variant to nothing',
      'version: 1\ngroups:\n  - base: base.txt\n    variants: [{ path: variant.txt, relation: subset }]\n',
    ],
    [
      'excuses everything',
      'version: 1\ngroups:\n  - base: base.txt\n    variants: [{ path: variant.txt, omit: ["*"] }]\n',
    ],
    ['turns it round', 'version: 1\ngroups:\n  - base: variant.txt\n    variants: [base.txt]\n'],
    ['governs other files', 'version: 1\ngroups:\n  - base: base.txt\n    variants: [decoy.txt]\n'],
  ])('a policy of its own that %s does not judge it', async (_, mine) => {
    const after = { ...before, 'base.txt': 'django\nstripe\n', 'decoy.txt': 'django\nstripe\n', [policyPath]: mine };
    const { status, outputs } = await run(after);
    expect([status, outputs['verdict'], outputs['missing']]).toEqual([1, 'drift', '1']);
  });

  it.each<[string, Files, string]>([
    ['is a symbolic link', { [policyPath]: '-> ../sync.yml' }, 'sync.yml'],
    ['lies in a folder that is one', { '.github': '-> platform' }, 'platform/sync-policy.yml'],
  ])('cannot switch off the policy of the base where that %s', async (_, links, path) => {
    const main = { ...links, [path]: policy, 'base.txt': 'django\n', 'variant.txt': 'django\n' };
    const after = { ...main, 'base.txt': 'django\nstripe\n', [path]: `${policy}severity: { missing: "off" }\n` };
    const { status, outputs } = await run(after, 'feature', main);
    expect([status, outputs['verdict'], outputs['missing']]).toEqual([1, 'drift', '1']);
  });

  it.each([
    ['the policy of the base', policy, '/contents/.github/sync-policy.yml'],
    ['what the policy of the base extends', `${policy}extends: github>octo/rules/python.yml@main\n`, 'rules/contents/'],
  ])('%s cannot be read: no policy of the change steps in for it', async (_, main, unread) => {
    const mine = policy.replace('groups', 'enforce: none\ngroups');
    for (const from of ['octo/app', 'mallory/app']) {
      const github = fakeGithub();
      const start = github.commit({ ...before, [policyPath]: main });
      github.branches.set('main', start);
      const after = { ...before, 'base.txt': 'django\nstripe\n', [policyPath]: mine };
      const payload = github.openPull(1, github.commit(after, [start]), 'feature', from);
      github.state.fault = ({ path }) => (path.includes(unread) ? 'server-error' : null);
      const { status, outputs } = await runOn(github, 'pull_request_target', payload);
      expect([status, outputs['verdict']]).toEqual([2, 'could-not-check']);
    }
  });

  it('a symbolic link whose target is 90 MB, or many folders, is neither fetched nor followed', async () => {
    for (const target of ['x'.repeat(90_000_000), 'a/'.repeat(2049)]) {
      const { status, outputs, github } = await run({ ...before, 'variant.txt': `-> ${target}` });
      expect([status, outputs['verdict']]).toEqual([2, 'could-not-check']);
      expect(github.calls.filter(({ path }) => path.startsWith('/git/blobs'))).toHaveLength(1);
    }
  });

  it('a policy of 100,000 aliases is refused', async () => {
    const bomb = `version: 1\na: &a [x]\nb: [${'*a,'.repeat(100_000)}]\n`;
    const { status, outputs } = await run({ ...before, [policyPath]: bomb });
    expect([status, outputs['verdict']]).toEqual([2, 'could-not-check']);
  });

  it('a package with a line break in its name is refused', async () => {
    const broken = policy.replace('[variant.txt]', '[{ path: variant.txt, omit: [{ package: "a\\n::error::x" }] }]');
    const { status, log } = await run({ ...before, [policyPath]: broken });
    expect(status).toBe(2);
    expect(log.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a package called %s is one like others', async (name) => {
    const { status, outputs } = await run({ ...before, 'base.txt': `django\n${name}x\n${name.replaceAll('_', '')}\n` });
    expect([status, outputs['introduced']]).toEqual([1, '2']);
  });

  it('a branch whose name is a command is only a name', async () => {
    const branch = ['$(touch', 'IFS}x)'].join('${');
    const { status, comment } = await run({ ...before, 'base.txt': 'django\nstripe\n' }, branch);
    expect([status, comment.includes('stripe')]).toEqual([1, true]);
  });

  it('a base branch whose name is a command is quoted in the command that is shown', async () => {
    const github = fakeGithub();
    const start = github.commit(before);
    github.branches.set('main', start);
    const payload = github.openPull(1, github.commit({ ...before, 'base.txt': 'django\nstripe\n' }, [start]));
    payload.pull_request.base.ref = "x'$(touch y)";
    const ran = await runOn(github, 'pull_request', payload);
    expect(ran.log).toContain("--base 'origin/x'\\''$(touch y)'");
  });
});
