import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Standing, VariantSummary } from '../../src/compare/result.ts';
import { canonicalName, type PackageName } from '../../src/python/name.ts';
import { formatMarkdown, type MarkdownOptions } from '../../src/report/markdown.ts';
import { patchBlock } from '../../src/report/patch-block.ts';
import { exceptionsUrl, projectUrl, redCheckUrl, version } from '../../src/report/project.ts';
import { expectLinear } from './expect-linear.ts';
import {
  advise,
  basePath,
  exception,
  fatalProblem,
  finding,
  groupSummary,
  leftToPerson,
  line,
  manyMissing,
  noAdvices,
  older,
  pins,
  possible,
  ranges,
  result,
  variantPath,
  variantSummary,
} from './factories.ts';
import { elements, liveText, rendered } from './live-text.ts';

const comment: MarkdownOptions = { maxBytes: 65_000, patch: null, command: 'dependency-file-sync fix' };
const other = 'requirements.py313.txt';
const pandas = older({
  name: 'pandas',
  base: line(basePath, 20, 'pandas>=2.2.2'),
  at: line(variantPath, 18, ''),
  detail: ranges('version-conflict', '>=2.2.2', '==2.2.0'),
});
const patch = `\
--- a/requirements.render.txt
+++ b/requirements.render.txt
@@ -1,2 +1,3 @@
 # \`\`\` fenced
 gunicorn==21.2.0
+stripe==11.1.0
`;

describe('the page', () => {
  it('names the file of a line that is not of the file it stands under', () => {
    const via = line('common_`x`.txt', 5, 'stripe==10');
    const rests = finding({ detail: ranges('version-conflict', '==11', '==10'), lines: [via], at: via, via });
    const page = formatMarkdown(result([rests]), noAdvices, comment);
    expect(page).toContain('- ⚠️ ``common_`x`.txt:5``, [version-conflict][]');
    expect(page).not.toContain('line 5');
  });

  it('reads from the verdict to the next step', () => {
    const first = finding({ cause: 'base-added' });
    const findings = [first, pandas, finding({ variant: other })];
    const groups = [groupSummary({ variants: [variantSummary(), variantSummary({ path: other })] })];
    const advices = new Map([[first, possible('insert it after line 57, under "# Payments"')]]);
    const page = formatMarkdown(result(findings, { groups }), advices, { ...comment, appended: '<!-- marker -->\n' });
    expect(page).toBe(`\
### ❌ Drift: 2 findings of this change fail the check

1 older finding.

\`.github/sync-policy.yml\` keeps these files in step, so that no package is missing where one of them is installed ([more](${redCheckUrl})).

| Package | \`requirements.txt\` | \`requirements.render.txt\` | \`requirements.py313.txt\` |
| :-- | :-: | :-: | :-: |
| \`stripe\` | \`==11.1.0\` | ❌ | ❌ |
| \`pandas\` | \`>=2.2.2\` | ⚠️ \`==2.2.0\` | ✓ |

#### In this change

**\`requirements.render.txt\`** (must have all of \`requirements.txt\`, has 52 of 58 packages)

- ❌ [missing][]: **\`stripe\`** is missing here; this change added \`stripe==11.1.0\` at \`requirements.txt:31\`; the fix would insert it after line 57, under "\`# Payments\`".

**\`requirements.py313.txt\`** (must have all of \`requirements.txt\`, has 52 of 58 packages)

- ❌ [missing][]: **\`stripe\`** is missing here; \`requirements.txt:31\` has \`stripe==11.1.0\`; add it or, if on purpose, \`omit\` it in the policy.

<details>
<summary>1 older finding, not of this change</summary>

**\`requirements.render.txt\`** (must have all of \`requirements.txt\`, has 52 of 58 packages)

- ⚠️ line 18, [version-conflict][]: \`requirements.txt:20\` asks for **\`pandas\`** \`>=2.2.2\`, this file pins \`2.2.0\`, and no version satisfies both; align the two or, if on purpose, list it under \`differ\` in the policy.

</details>

#### What to do

- To clear 1 of 3 findings, run \`dependency-file-sync fix\`.
- What is left out or different on purpose: say so in \`.github/sync-policy.yml\`, with a reason ([\`omit\`, \`extra\`, \`differ\`, \`substitute\`](${exceptionsUrl})).

<sub>[Dependency File Sync](${projectUrl}) ${version} · policy \`.github/sync-policy.yml\` · compared with \`1f0c2d3e4b\`</sub>

[missing]: ${projectUrl}/blob/main/docs/findings/missing.md
[version-conflict]: ${projectUrl}/blob/main/docs/findings/version-conflict.md
<!-- marker -->
`);
  });

  it('says what was held against what when nothing is wrong', () => {
    const page = formatMarkdown(
      result([], { compared: null, policy: { path: 'p.yml', from: 'main' } }),
      noAdvices,
      comment,
    );
    expect(page).toBe(`\
### ✅ In sync

- \`requirements.render.txt\`: must have all of \`requirements.txt\`, has 52 of 58 packages

<sub>[Dependency File Sync](${projectUrl}) ${version} · policy \`p.yml\` of \`main\` · compared with nothing</sub>
`);
  });

  it('says nothing of what was held against what when something could not be read', () => {
    const page = formatMarkdown(result([], { problems: [fatalProblem()] }), noAdvices, comment);
    expect(page).not.toContain('has 52 of 58');
  });

  it.each([
    ['nothing', []],
    ['something', [finding()]],
  ])('counts the base files that it does not name, with %s found', (_what, findings) => {
    const base = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
    const page = formatMarkdown(result(findings, { groups: [groupSummary({ base })] }), noAdvices, comment);
    expect(page).toContain('must have all of `a.txt`, `b.txt`, `c.txt` and 2 more, has 52 of 58 packages');
  });

  it('puts what could not be understood behind the verdict', () => {
    const problems = [fatalProblem({ fatal: false, path: null, message: 'Nothing was compared.' }), fatalProblem()];
    const page = formatMarkdown(result([], { problems, groups: [] }), noAdvices, comment);
    expect(page.split('\n').slice(0, 5)).toEqual([
      '### ⚠️ Could not check: 1 problem must be mended first',
      '',
      '- ❌ `.github/sync-policy.yml:4:5`: varients is no key; did you mean variants?',
      '- ℹ️ Nothing was compared.',
      '',
    ]);
  });

  it('says nothing of revisions when there was nothing to read', () => {
    const parts = { problems: [fatalProblem()], groups: [], compared: null };
    const page = formatMarkdown(
      result([], { ...parts, policy: { path: 'p.yml', from: 'nowhere' } }),
      noAdvices,
      comment,
    );
    expect(page).toContain(`](${projectUrl}) ${version} · policy \`p.yml\`</sub>`);
    expect(page).not.toContain('compared with');
  });

  it('says apart what is older and counts all the same, and claims nothing where nobody knows who brought what', () => {
    const titles = (page: string): readonly string[] => page.match(/^(?:####|<summary>).*$/gm) ?? [];
    const enforced = older({ name: 'flask', counts: true });
    const all = formatMarkdown(result([enforced, finding(), pandas], { enforce: 'all' }), noAdvices, comment);
    expect(titles(all)).toEqual([
      '#### In this change',
      '#### Older, and enforced as well',
      '<summary>1 older finding, not of this change</summary>',
      '#### What to do',
    ]);
    const unknown = formatMarkdown(result([finding({ introduced: null }), pandas]), noAdvices, comment);
    expect(titles(unknown)[0]).toBe('#### Findings');
  });

  it('says below the verdict what was done about it, and has the box before the other steps', () => {
    const options = { ...comment, command: '', lead: 'No fix was pushed: why.', box: '- [ ] Tick\n' };
    const page = formatMarkdown(result([finding(), pandas]), noAdvices, options);
    expect(page).toContain('fails the check\n\n1 older finding.\n\nNo fix was pushed: why.\n\n');
    expect(page).toContain('#### What to do\n\n- [ ] Tick\n- What is left out');
    const mended = formatMarkdown(result([]), noAdvices, { ...options, box: '' });
    expect(mended).toContain('### ✅ In sync for this change\n\nNo fix was pushed: why.\n\n- `');
    expect(mended).not.toContain('What to do');
  });

  it('says below the top of a repository where paths start, whatever it found', () => {
    for (const found of [result([]), result([finding()]), result([], { problems: [fatalProblem()] })]) {
      const below = formatMarkdown(found, noAdvices, { ...comment, prefix: 'services/`x`/' });
      expect(below).toContain('\n\nPaths start from ``services/`x`/``.\n\n');
      expect(formatMarkdown(found, noAdvices, { ...comment, prefix: '' })).not.toContain('Paths start from');
    }
  });

  it('says why the files are compared where they drifted, and nowhere else', () => {
    const why = '`.github/sync-policy.yml` keeps these files in step';
    expect(formatMarkdown(result([finding()]), noAdvices, comment)).toContain(`\n\n${why}`);
    expect(formatMarkdown(result([pandas]), noAdvices, comment)).not.toContain(why);
    expect(formatMarkdown(result([], { problems: [fatalProblem()] }), noAdvices, comment)).not.toContain(why);
  });

  it('warns only, when nothing is enforced', () => {
    const page = formatMarkdown(result([finding()], { enforce: 'none', compared: null }), noAdvices, comment);
    expect(page).toContain('### ⚠️ Drift: 1 finding, not enforced (enforce: none)\n');
    expect(page).toContain('#### Findings\n');
    expect(page).not.toContain('To clear');
  });

  it('says how many findings the fix would clear', () => {
    const findings = [finding()];
    expect(formatMarkdown(result(findings), advise(findings, possible('x')), comment)).toContain(
      '- To clear 1 finding, run ',
    );
    const silent = formatMarkdown(result(findings), advise(findings, possible('x')), { ...comment, command: '' });
    expect(silent).not.toContain('To clear');
  });

  it('folds more than thirty absences of a variant, and says of a frozen base what it is', () => {
    const groups = [groupSummary({ variants: [variantSummary({ frozenBase: true })] })];
    const many = formatMarkdown(result(manyMissing(300, { introduced: true })), noAdvices, comment);
    expect(many.match(/ is missing here/g)).toHaveLength(30);
    expect(many).toContain('- and 270 more absent: `package-30`, ');
    expect(many).toContain('`package-229` and 70 more\n');
    const frozen = formatMarkdown(result(manyMissing(40, { introduced: null }), { groups }), noAdvices, comment);
    expect(frozen).toContain('The base looks like the output of `pip freeze`');
    expect(frozen).toContain('- 40 absent: `package-0`');
  });

  it('folds the same absences in the table, and counts them for each variant', () => {
    const variants = [variantSummary(), variantSummary({ path: other })];
    const groups = [groupSummary({ variants })];
    const commented = line(variantPath, 40, 'zope');
    const off = finding({
      name: 'zope',
      detail: { code: 'commented-out', commented, broughtNow: false, substitute: null },
    });
    const findings = [off, ...manyMissing(40), ...manyMissing(33, { variant: other }).slice(31), pandas];
    const rows = formatMarkdown(result(findings, { groups }), noAdvices, comment).match(/^\| .*/gm) ?? [];
    // What another variant lacks as well has a row of its own; what counts stands above what does not.
    expect(rows.slice(2)).toEqual([
      '| `package-31` | `==1.31` | ❌ | ❌ |',
      '| `package-32` | `==1.32` | ❌ | ❌ |',
      '| 39 absent packages |  | ❌ 39 | ✓ |',
      '| `pandas` | `>=2.2.2` | ⚠️ `==2.2.0` | ✓ |',
    ]);
    const thirty = formatMarkdown(result(manyMissing(30), { groups }), noAdvices, comment).match(/^\| .*/gm) ?? [];
    expect(thirty).toHaveLength(2 + 30);
    const frozen = [groupSummary({ variants: [variantSummary({ frozenBase: true })] })];
    const older = manyMissing(116, { introduced: false, counts: false });
    const page = formatMarkdown(result(older, { groups: frozen }), noAdvices, comment);
    expect((page.match(/^\| .*/gm) ?? []).slice(2)).toEqual(['| 116 absent packages |  | ❌ 116 |']);
  });

  it('tells of findings on a base or the policy under their file', () => {
    const expired = finding({
      name: '',
      variant: null,
      base: null,
      at: line('.github/sync-policy.yml', 9, ''),
      detail: { code: 'exception-expired', list: 'omit', exception: exception({ until: '2026-01-31' }) },
    });
    const page = formatMarkdown(result([expired]), noAdvices, comment);
    expect(page).toContain('\n**`.github/sync-policy.yml`**\n\n- ⚠️ line 9, [exception-expired][]: ');
    expect(page).not.toContain('| Package |');
  });
});

describe('the table', () => {
  const cells = (page: string) => page.split('\n').filter((each) => each.startsWith('|'));

  it('shows what each file has', () => {
    const findings = [
      finding({ name: 'a', severity: 'warning', counts: false }),
      finding({ name: 'b', base: null, detail: { code: 'unexpected', relation: 'equal' } }),
      finding({ name: 'c', base: line(basePath, 1, 'c ; os_name == "nt"'), detail: ranges('version-wider', '', '') }),
      finding({
        name: 'd',
        base: line(basePath, 1, 'git+https://x'),
        severity: 'notice',
        counts: false,
        detail: { code: 'left-behind' },
      }),
      finding({ name: 'e', base: line(basePath, 1, 'E==2'), detail: pins('2', '1', 'older') }),
      finding({
        name: 'e',
        base: line(basePath, 1, 'E==2'),
        detail: { code: 'extras-differ', lacks: ['x'], adds: [] },
      }),
      finding({
        name: 'e',
        base: line(basePath, 1, 'E==2'),
        severity: 'error',
        detail: { code: 'unexpected', relation: 'equal' },
      }),
    ];
    const header = '| Package | `requirements.txt` | `requirements.render.txt` |';
    expect(cells(formatMarkdown(result(findings), noAdvices, comment))).toEqual([
      header,
      '| :-- | :-: | :-: |',
      '| `b` | – | ❌ unexpected |',
      '| `e` | `==2` | ❌ unexpected |',
      '| `a` | `==11.1.0` | ⚠️ missing |',
      '| `c` | ✓ | ⚠️ any version |',
      '| `d` | `git+https://x` | ℹ️ left behind |',
    ]);
  });

  it('ticks what is there, and says of what is not there, or otherwise, that it may be so', () => {
    const named = (path: string, standing?: Standing) =>
      variantSummary({ path, standings: new Map(standing && [[canonicalName('stripe'), standing]]) });
    const variants = [
      variantSummary(),
      named('has-it.txt'),
      named('need-not.txt', { kind: 'absent' }),
      named('omits.txt', { kind: 'omitted' }),
      named('differs.txt', { kind: 'differs' }),
      named('other.txt', { kind: 'substituted', by: 'Stripe.Lite' }),
    ];
    const page = formatMarkdown(result([finding()], { groups: [groupSummary({ variants })] }), noAdvices, comment);
    expect(cells(page).at(-1)).toBe('| `stripe` | `==11.1.0` | ❌ | ✓ | – | omitted | differs | `Stripe.Lite` |');
    expect(page).toContain(
      '\n\n<sub>–: not there, and need not be · omitted: on purpose, as the policy says · '.concat(
        'differs: on purpose, as the policy says · a name: that package instead, as the policy says</sub>\n\n',
      ),
    );
  });

  it('explains only the signs that it has', () => {
    const standings = new Map([[canonicalName('stripe'), { kind: 'omitted' } as const]]);
    const page = (...variants: readonly VariantSummary[]): string =>
      formatMarkdown(result([finding()], { groups: [groupSummary({ variants })] }), noAdvices, comment);
    const omits = variantSummary({ path: 'omits.txt', standings });
    expect(page(variantSummary(), omits)).toContain('|\n\n<sub>omitted: on purpose, as the policy says</sub>\n\n####');
    expect(page(variantSummary(), variantSummary({ path: 'has-it.txt' }))).not.toContain('on purpose, as the policy');
  });

  it('counts among the folded packages those that a variant is without', () => {
    const standings = new Map<PackageName, Standing>([
      [canonicalName('package-31'), { kind: 'absent' }],
      [canonicalName('package-32'), { kind: 'omitted' }],
      [canonicalName('package-33'), { kind: 'substituted', by: 'x' }],
    ]);
    const variants = [variantSummary(), variantSummary({ path: other, standings })];
    const groups = [groupSummary({ variants })];
    const page = formatMarkdown(result(manyMissing(40), { groups }), noAdvices, comment);
    expect(cells(page)).toContain('| 40 absent packages |  | ❌ 40 | – 2 |');
  });

  it('is one for each group, and leaves out what would make it too wide or too long', () => {
    const variants = Array.from({ length: 12 }, (_, index) =>
      variantSummary({ path: `deploy/${index}/requirements.txt` }),
    );
    const groups = ['x', 'y'].map((name) => groupSummary({ name, base: ['deploy/base.txt'], variants }));
    const findings = manyMissing(70, {
      group: 'x',
      variant: 'deploy/11/requirements.txt',
      detail: pins('2.0', '1.0', 'older'),
    });
    const page = formatMarkdown(
      result([...findings, finding({ group: 'y', variant: 'deploy/0/requirements.txt' })], { groups }),
      noAdvices,
      comment,
    );
    expect(page).toContain('**`x`**\n\n| Package | `base.txt` | `11/requirements.txt` | `0/requirements.txt` |');
    expect(page).toContain('**`y`**\n\n| Package | `base.txt` | `0/requirements.txt` | `1/requirements.txt` |');
    expect(page).toContain('| + 10 more packages |  |');
    expect(page.match(/^<sub>\+ 4 more variants<\/sub>$/gm)).toHaveLength(2);
  });

  it('where not all groups or variants have room, those with what counts have it, and the rest is counted', () => {
    const numbers = Array.from({ length: 14 }, (_, index) => index);
    const variants = numbers.map((index) => variantSummary({ path: `${index}.txt` }));
    const groups = numbers.map((index) => groupSummary({ name: `group-${index}`, variants }));
    const findings = numbers.flatMap((index) => [
      ...numbers.map((at) => older({ group: `group-${index}`, variant: `${at}.txt` })),
      ...(index > 11 ? [finding({ group: `group-${index}`, variant: '13.txt', name: 'celery' })] : []),
    ]);
    const page = formatMarkdown(result(findings, { groups }), noAdvices, comment);
    const titles = [...page.matchAll(/^\*\*`group-(\d+)`\*\*$/gm)].map(([, number]) => Number(number));
    expect(titles).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 12, 13]);
    expect(page).toContain('\n\n<sub>+ 4 more groups</sub>\n\n#### In this change\n');
    expect(rendered(page)).not.toMatch(/<li>\s*4 more/);
    const [, last = ''] = page.split('**`group-13`**');
    expect(last).toMatch(/^\n\n\| Package \| `requirements\.txt` \| `0\.txt` .* \| `6\.txt` \| `13\.txt` \|\n/);
  });
});

describe('the limit', () => {
  const options = { ...comment, patch, appended: '<!-- marker -->' };
  const spread = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      (index % 2 === 0 ? finding : older)({ name: `pkg-é-${index}`, variant: `deploy/${index % 50}.txt` }),
    );

  it.each([0, 1, 40, 5_000])('holds with %d findings', (count) => {
    for (const maxBytes of [4_000, 65_000, 1_000_000]) {
      const page = formatMarkdown(result(spread(count)), noAdvices, { ...options, maxBytes });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes);
      expect(page.endsWith('<!-- marker -->')).toBe(true);
      expect(page).toMatch(/^### /);
      expect(page.split('<details>').length).toBe(page.split('</details>').length);
    }
  });

  it('cuts older findings before those of the change, and says how many', () => {
    const page = formatMarkdown(result(spread(5_000)), noAdvices, options);
    const [current = '', old = ''] = page.split('<details>');
    expect(current).toMatch(/- \\\+ 1\d\d\d more findings\n/);
    expect(old).toMatch(/- \\\+ 2500 more findings\n/);
    // A bare plus sign would be a bullet of its own.
    expect(rendered(page)).toContain('<li>+ 2500 more findings</li>');
    expect(formatMarkdown(result(spread(40)), noAdvices, options)).not.toContain('more finding');
  });

  it('keeps a small patch rather than the last of many findings', () => {
    const page = formatMarkdown(result(spread(5_000)), noAdvices, options);
    expect(page).toContain('git apply');
  });

  it('shows a large patch where there is room, and leaves it out rather than a finding', () => {
    const large = `${patch}${' context\n'.repeat(2_000)}`;
    const shown = (count: number) => formatMarkdown(result(spread(count)), noAdvices, { ...options, patch: large });
    expect(shown(2)).toContain('git apply');
    expect(shown(5_000)).not.toContain('git apply');
    expect(shown(5_000)).toContain('The patch is too long for this page.');
  });

  it('leaves out a patch that does not fit, and says so', () => {
    const long = `${patch}${' context\n'.repeat(10_000)}`;
    const page = formatMarkdown(result([finding()]), noAdvices, { ...options, patch: long });
    expect(page).toContain('The patch is too long for this page.');
    expect(page).not.toContain('git apply');
  });

  it('holds with texts as long as files allow', () => {
    const long = '💥`'.repeat(50_000);
    const path = long.slice(0, 4_000);
    const findings = Array.from({ length: 40 }, (_, index) =>
      finding({ name: `${index}${long}`, base: line(path, 1, long), variant: path, group: path }),
    );
    const groups = [groupSummary({ name: path, base: [path, path], variants: [variantSummary({ path })] })];
    const made = result(findings, { groups, policy: { path, from: long }, compared: { revision: long } });
    const page = formatMarkdown(made, advise(findings, leftToPerson(long, long)), { ...options, command: long });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_000);
  });

  it('takes time in proportion to the findings', () => {
    expectLinear(
      (count) => result(spread(count)),
      (made) => formatMarkdown(made, noAdvices, options),
    );
  });
});

describe('the patch', () => {
  it('applies when it is pasted into a shell', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-block-'));
    try {
      writeFileSync(join(folder, variantPath), '# ``` fenced\ngunicorn==21.2.0\n');
      const page = formatMarkdown(result([finding()]), noAdvices, { ...comment, patch });
      const [, script = ''] = /^````sh\n([\s\S]*?)^````$/m.exec(page) ?? [];
      execFileSync('sh', ['-c', script], { cwd: folder });
      expect(readFileSync(join(folder, variantPath), 'utf8')).toBe('# ``` fenced\ngunicorn==21.2.0\nstripe==11.1.0\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is folded, and ends where it should even when it holds the delimiter', () => {
    expect(patchBlock('+x\nPATCH\nPATCH_')).toBe("```sh\ngit apply <<'PATCH__'\n+x\nPATCH\nPATCH_\nPATCH__\n```\n");
  });

  it.each([' a\r\n', '+\u202e\n', '+\u001b[2J\n', '+\u2028\n'])(
    '%j cannot be pasted, so that it is not shown',
    (text) => {
      expect(patchBlock(text)).toBeNull();
      expect(formatMarkdown(result([finding()]), noAdvices, { ...comment, patch: text })).not.toContain('git apply');
    },
  );

  it('is no block when it is empty', () => {
    expect(formatMarkdown(result([finding()]), noAdvices, { ...comment, patch: '' })).not.toContain('git apply');
  });
});

describe('what comes from files', () => {
  it.each([
    '@octocat #1 deadbeefcafe :smile: GH-1',
    '<img src=x onerror=alert(1)><!-- </details>',
    '`x` ``` | \\| [a](b) ![c](d) https://evil.example $x$',
    '\n\n# heading\n\n<h1>x</h1>\n\n- item\n\u202e\u2028\u0000',
  ])('%j is not live anywhere', (nasty) => {
    const findings = [
      finding({ name: nasty, variant: nasty, base: line(nasty, 1, nasty), at: line(nasty, 2, nasty) }),
      finding({
        name: nasty,
        variant: nasty,
        detail: {
          ...pins(nasty, nasty, 'older'),
          witness: { text: nasty, isExample: true },
          baseVersions: nasty,
          variantVersions: nasty,
        },
      }),
      finding({ name: nasty, variant: nasty, detail: ranges('version-conflict', nasty, nasty) }),
      finding({ variant: nasty, detail: { code: 'unreadable-line', reason: nasty, text: nasty, caret: 0 } }),
      finding({
        variant: nasty,
        detail: {
          code: 'exception-unused',
          list: 'omit',
          exception: exception({ pattern: nasty, reason: nasty, until: nasty }),
          meant: nasty,
          noHeading: false,
        },
      }),
      finding({
        variant: nasty,
        detail: { code: 'missing', lookalike: nasty, substitute: nasty, witness: { text: nasty, isExample: true } },
      }),
      older({ name: nasty, variant: nasty }),
      ...manyMissing(40, { name: nasty, variant: nasty }),
    ];
    const groups = [
      groupSummary({ base: [nasty], variants: [variantSummary({ path: nasty })] }),
      groupSummary({ name: nasty }),
    ];
    const made = result(findings, {
      groups,
      policy: { path: nasty, from: nasty },
      compared: { revision: nasty },
      problems: [fatalProblem({ message: nasty, path: nasty })],
    });
    const page = formatMarkdown(made, advise(findings, leftToPerson(nasty, nasty)), { ...comment, command: nasty });
    const html = rendered(page.replaceAll(projectUrl, 'PROJECT').replaceAll('1f0c2d3e4b', ''));
    const own = /^(0\.\d|:$)/;
    expect(
      liveText(html).filter((each) => !own.test(each)),
      html,
    ).toEqual([]);
    expect(elements(html)).toEqual([
      'a',
      'code',
      'details',
      'h3',
      'h4',
      'li',
      'p',
      'strong',
      'sub',
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'ul',
    ]);
    expect(html.match(/<details>/g)).toHaveLength(1);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, target = '']) => target.startsWith('PROJECT'))).toBe(true);
  });
});
