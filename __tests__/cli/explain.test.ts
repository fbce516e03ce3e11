import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSeverity, findingCodes } from '../../src/policy/finding-code.ts';
import { run } from './terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dependency-file-sync-explain-'));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(policy: string, files: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, '.github/sync-policy.yml'), policy);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

/** One variant with these keys. */
function rule(...keys: readonly string[]): string {
  const lines = keys.map((key) => `        ${key}\n`).join('');
  return `version: 1\ngroups:\n  - base: base.txt\n    variants:\n      - path: variant.txt\n${lines}`;
}

const explain = (word: string) => run(['explain', word, '--root', folder]);

describe('explain <finding>', () => {
  it.each(findingCodes)('%s: says what it means, why, and what to do, and links its page', async (code) => {
    const { status, out, err } = await run(['explain', code]);
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith(`${code}\n\n`)).toBe(true);
    expect(out).toMatch(/Why it matters: [\s\S]+How it goes away\n {2}- /);
    // One that it has not in any case; `duplicate` is an error or a notice.
    const other = defaultSeverity[code] === 'error' && code !== 'duplicate' ? 'warning' : 'error';
    expect(out).toContain(`severity: { ${code}: ${other} }`);
    expect(out).toMatch(new RegExp(`docs/findings/${code}\\.md\\n$`));
  });

  it('needs no policy, and no care for case', async () => {
    expect((await run(['explain', 'Version-Wider', '--root', folder])).out).toContain(
      'A cap is the scar of a breakage',
    );
  });

  it('breaks lines where the terminal ends', async () => {
    const { out } = await run(['explain', 'missing'], { columns: 60 });
    expect(out.split('\n').filter((line) => line.length > 60 && line.includes(' ')).length).toBe(0);
  });

  it('says the example with the policy that it needs', async () => {
    const { out } = await run(['explain', 'required-absent']);
    expect(out).toContain('        require: [django, gunicorn]');
  });
});

describe('explain <package>: why it is a finding or is not', () => {
  it('with the place of what stands in another file', async () => {
    write(rule(), {
      'base.txt': '-c limits.txt\ndjango\n',
      'limits.txt': '# ours\ndjango==5==5\n',
      'variant.txt': '-r common.txt\ndjango\n',
      'common.txt': 'django==5..1\n',
    });
    const { out } = await explain('django');
    expect(out).toContain('\n  limits.txt:2:1  error unreadable-line: pip refuses this line');
    expect(out).toContain('\n  common.txt:1:1  error unreadable-line: pip refuses this line');
  });

  it('without it where the file is spoken of', async () => {
    write(rule(), { 'base.txt': 'django==5==5\n', 'variant.txt': 'django==5..1\n' });
    expect((await explain('django')).out.match(/\n {2}error unreadable-line: /g)).toHaveLength(2);
  });

  it('what is wrong with a line that two variants share is said of both', async () => {
    write('version: 1\ngroups:\n  - base: base.txt\n    variants: [a.txt, b.txt]\n', {
      'base.txt': 'django\n',
      'a.txt': 'django\n-r common.txt\n',
      'b.txt': 'django\n-r common.txt\n',
      'common.txt': 'torch==1\ntorch==2\n',
    });
    const { out } = await explain('torch');
    expect(out.match(/error duplicate: /g)).toHaveLength(2);
    expect(out).not.toContain('severity');
  });

  const base = { 'base.txt': 'torch==2.0\nnumpy==1.26\n' };

  it.each([
    ['a package that is missing', rule(), 'numpy==1.26\n', 'does not have it.\n  error missing: torch is missing here'],
    ['alike', rule(), 'torch==2.0\n', 'No finding: both files have it, and what they ask for goes together.'],
    [
      'omitted',
      rule('omit: [{ package: "tor*", reason: too big, until: 2027-01-31 }]'),
      '',
      'No finding: omit for tor* (.github/sync-policy.yml:6, "too big", until 2027-01-31) lets this\n    file do',
    ],
    [
      'excused',
      rule('differ: [torch]'),
      'torch==1.0\n',
      'No finding: both files have it, and differ (.github/sync-policy.yml:6) lets them differ.',
    ],
    [
      'substituted',
      rule('substitute: { torch: torch-cpu }'),
      'torch_cpu==2.0\n',
      'lets another package stand in for it.',
    ],
    ['not asked of a subset', rule('relation: subset'), 'numpy==1.26\n', 'No finding: a subset has only what it needs'],
    [
      'not asked of an overlay',
      rule('relation: overlay'),
      'pytest\n',
      'No finding: an overlay is installed on top of the base',
    ],
    [
      'switched off by severity',
      `${rule()}severity: { missing: off }\n`,
      '',
      'No finding: its severity is off under "severity" of .github/sync-policy.yml.',
    ],
    ['a line that pip refuses', rule(), 'torch==1..2\n', 'error unreadable-line'],
  ])('%s', async (_, policy, variant, said) => {
    write(policy, { ...base, 'variant.txt': variant });
    const { status, out, err } = await explain('torch');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('base.txt:1:1 has torch==2.0');
    expect(out).toContain(said);
  });

  it.each([
    ['allowed to a superset', rule(), 'No finding: a superset may have packages that the base lacks.'],
    [
      'allowed to an overlay',
      rule('relation: overlay'),
      'No finding: an overlay may have packages that the base lacks.',
    ],
    [
      'excepted in a subset',
      rule('relation: subset', 'extra: [rich]'),
      'No finding: extra (.github/sync-policy.yml:7) lets this file have it alone.',
    ],
    ['forbidden to a subset', rule('relation: subset'), 'error unexpected: rich'],
    [
      'forbidden to a subset, and switched off',
      `${rule('relation: subset')}severity: { unexpected: off }\n`,
      'No finding: its severity is off',
    ],
    ['a stand-in', rule('substitute: { torch: rich }'), 'makes it stand in for a package of the\n    base.'],
  ])('what only the variant has: %s', async (_, policy, said) => {
    write(policy, { ...base, 'variant.txt': 'torch==2.0\nnumpy==1.26\nrich==13.0\n' });
    const { out } = await explain('Rich');
    expect(out).toContain('base.txt, the base\n  does not have it.');
    expect(out).toContain(said);
  });

  it('a package that the base has for other machines', async () => {
    write(rule('environment: { platform: linux }'), {
      'base.txt': 'numpy\npywin32==306; sys_platform == "win32"\n',
      'variant.txt': 'numpy\n',
    });
    expect((await explain('pywin32')).out).toContain(
      'the marker of the base leaves it out where this file is installed',
    );
  });

  it('a package that one group has and another has not', async () => {
    const policy = `${rule()}  - base: other.txt\n    variants: [third.txt]\n`;
    write(policy, { ...base, 'variant.txt': 'torch==2.0\nnumpy\n', 'other.txt': 'flask\n', 'third.txt': 'flask\n' });
    const { out } = await explain('torch');
    expect(out).toContain('variant.txt, superset of base.txt');
    expect(out).not.toContain('other.txt');
  });

  it('a rule that stands in a policy which this one extends', async () => {
    write('version: 1\nextends: .github/shared.yml\n', { ...base, 'variant.txt': 'numpy==1.26\n' });
    writeFileSync(join(folder, '.github/shared.yml'), rule('omit: [torch]'));
    expect((await explain('torch')).out).toContain(
      'No finding: omit (.github/shared.yml:6) lets this file do without it.',
    );
  });

  it('a package that is left out with all that stands under its heading', async () => {
    const omitted = rule('omit: [{ section: Heavy parts, reason: too big }]');
    write(omitted, { 'base.txt': 'numpy==1.26\n\n# Heavy parts\ntorch==2.0\n', 'variant.txt': 'numpy==1.26\n' });
    expect((await explain('torch')).out).toContain(
      'No finding: omit for the section Heavy parts (.github/sync-policy.yml:6, "too big") lets this',
    );
  });

  it('a package that a file lacks which a tool writes: what to run, as a check says it', async () => {
    const made =
      '#\n# This file is autogenerated by pip-compile with Python 3.12\n# by the following command:\n#\n#    pip-compile base.in\n#\nnumpy==1.26\n';
    write(rule().replace('base.txt', 'base.in'), { 'base.in': 'numpy\ntorch\n', 'variant.txt': made });
    expect((await explain('torch')).out.replaceAll(/\s+/g, ' ')).toContain(
      'error missing: torch is missing here; base.in:2 has it; the fix leaves it to you (variant.txt is written by pip-compile): run `pip-compile base.in`.',
    );
  });

  it('a package that the base names twice', async () => {
    write(rule(), { 'base.txt': 'torch==2.0\ntorch==1.0\n', 'variant.txt': 'torch==2.0\n' });
    expect((await explain('torch')).out).toMatch(/base\.txt:2:1 has torch==1\.0\n {2}error duplicate: /);
  });

  const standIn = rule('substitute: { torch: torch-cpu }');

  it.each([
    [
      'a substitute that differs is shown in the stead of the package, and the finding names it',
      standIn,
      'numpy==1.26\ntorch_cpu==1.0\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:2:1 has torch_cpu==1.0 in its stead',
        '  warning version-conflict: base.txt:1 pins torch 2.0, this file pins its substitute torch_cpu',
        '    1.0, older; align the two or, if on purpose, list it under differ in the policy.',
      ],
    ],
    [
      'a line that is commented out is shown, with its place',
      rule(),
      'numpy==1.26\n# torch==2.0  # too large\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:2:3 has torch==2.0, commented out',
        '  warning commented-out: torch is commented out; base.txt:1 has torch==2.0; un-comment it or, if',
        '    on purpose, omit it in the policy.',
      ],
    ],
    [
      'a line that is commented out, and that the policy omits',
      rule('omit: [torch]'),
      '# torch==2.0\nnumpy==1.26\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:1:3 has torch==2.0, commented out',
        '  No finding: omit (.github/sync-policy.yml:6) lets this file do without it.',
      ],
    ],
    [
      'a substitute that is commented out',
      standIn,
      '# torch-cpu==2.0\nnumpy==1.26\n',
      ['variant.txt, superset of base.txt', '  variant.txt:1:3 has torch-cpu==2.0, commented out'],
    ],
    [
      'an exception that has expired is said to have, and is a finding on the policy',
      rule('omit: [{ package: "tor*", reason: too big, until: 2026-01-31 }]'),
      'numpy==1.26\n',
      [
        'variant.txt, superset of base.txt',
        '  does not have it.',
        '  No finding here: omit for tor* (.github/sync-policy.yml:6, "too big", ended on 2026-01-31) still',
        '    lets this file do without it.',
        '  .github/sync-policy.yml:6:16  warning exception-expired: the omit exception for tor* (too big)',
        '    ended on 2026-01-31; settle what it excuses, or give it a later until.',
      ],
    ],
    [
      'an exception that has expired, where the policy switches the finding off',
      `${rule('omit: [{ package: torch, until: 2026-01-31 }]')}severity: { exception-expired: off }\n`,
      'numpy==1.26\n',
      [
        'variant.txt, superset of base.txt',
        '  does not have it.',
        '  No finding: omit (.github/sync-policy.yml:6, ended on 2026-01-31) still lets this file do',
        '    without it.',
      ],
    ],
    [
      'a substitute whose date is past',
      rule('substitute: { torch: { with: torch-cpu, until: 2026-01-31 } }'),
      'numpy==1.26\ntorch-cpu==2.0\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:2:1 has torch-cpu==2.0 in its stead',
        '  No finding here: substitute (.github/sync-policy.yml:6, ended on 2026-01-31) still lets another',
        '    package stand in for it.',
        '  .github/sync-policy.yml:6:23  warning exception-expired: the substitute exception for torch (by',
        '    torch-cpu) ended on 2026-01-31; settle what it excuses, or give it a later until.',
      ],
    ],
    [
      'a glob that lets another package differ, and not this one',
      rule('differ: ["*"]'),
      'torch==2.0\nnumpy==1.25\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:1:1 has torch==2.0',
        '  No finding: both files have it, and what they ask for goes together.',
      ],
    ],
    [
      'an exception that excuses nothing',
      rule('differ: [torch]'),
      'torch==2.0\nnumpy==1.26\n',
      [
        'variant.txt, superset of base.txt',
        '  variant.txt:1:1 has torch==2.0',
        '  No finding here: both files have it, and what they ask for goes together.',
        '  .github/sync-policy.yml:6:18  notice exception-unused: the differ exception for torch excuses',
        '    nothing today; remove it from the policy.',
      ],
    ],
  ])('%s', async (_, policy, variant, block) => {
    write(policy, { ...base, 'variant.txt': variant });
    const { status, out, err } = await explain('torch');
    expect([status, err]).toEqual([0, '']);
    expect(`${out}\n`).toContain(`\n\n${block.join('\n')}\n`);
  });

  it('an exception of another variant is none of this one', async () => {
    const policy = `version: 1\ngroups:\n  - base: base.txt\n    variants:\n      - { path: a.txt, omit: [{ package: torch, until: 2026-01-31 }] }\n      - b.txt\n`;
    write(policy, { ...base, 'a.txt': 'numpy==1.26\n', 'b.txt': 'torch==2.0\nnumpy==1.26\n' });
    const { out } = await explain('torch');
    expect(out.match(/exception-expired: the omit/g)).toHaveLength(1);
    expect(out.indexOf('exception-expired: the omit')).toBeLessThan(out.indexOf('b.txt, superset'));
  });

  it.each([
    ['is missing', 'numpy==1.26\n', 'error missing: torch-cpu, which stands for torch here, is missing'],
    ['differs', 'numpy==1.26\ntorch-cpu==1.0\n', 'warning version-conflict: base.txt:1 pins torch 2.0'],
  ])('asked for by its own name, a substitute that %s is a finding', async (_, variant, said) => {
    write(standIn, { ...base, 'variant.txt': variant });
    const { status, out } = await explain('torch-cpu');
    expect(status).toBe(0);
    expect(out).toContain(said);
    expect(out).not.toContain('No finding');
  });

  it('links the page of every finding that it names', async () => {
    write(rule(), { ...base, 'variant.txt': 'numpy==1.26\n' });
    expect((await explain('torch')).out).toMatch(/\nmissing: https:\/\/\S+\/docs\/findings\/missing\.md\n$/);
  });
});

describe('explain, given what a line of a file has', () => {
  it.each([
    'Torch',
    'torch[cuda]',
    'torch==2.0',
    'torch>=2 ; python_version < "3.9"  # pinned',
    'torch @ https://a/b.whl',
  ])('%s is its package', async (word) => {
    write(rule(), { 'base.txt': 'a\ntorch==2.0\n', 'variant.txt': 'a\n' });
    const { status, err, out } = await explain(word);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^torch\b/i);
    expect(out).toContain('missing');
  });
});

describe('explain, asked for what it does not know', () => {
  it.each([
    ['nothing', [], 'explain what? Name a finding or a package'],
    ['two words', ['a', 'b'], 'unexpected "b": this command takes one word, and has "a"'],
    ['no name', ['a/b'], '"a/b" is no finding and no package name'],
    ['no name, near a code', ['--', 'mising!'], '"mising!" is no finding and no package name; did you mean "missing"?'],
  ])('%s', async (_, words, said) => {
    const { status, err, out } = await run(['explain', ...words]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('a package that no file has, which may be a code', async () => {
    write(rule(), { 'base.txt': 'a\n', 'variant.txt': 'a\n' });
    const { status, err } = await explain('mising');
    expect(status).toBe(2);
    expect(err).toContain('no file that .github/sync-policy.yml names has a package "mising"');
    expect(err).toContain('did you mean "missing"?');
  });

  it('a package that no file has is known where an exception that is a finding names it, and not where one means many', async () => {
    write(rule('omit: [flask, "fla*"]'), { 'base.txt': 'a\n', 'variant.txt': 'a\n' });
    const { status, out } = await explain('flask');
    expect(status).toBe(0);
    expect(out).toContain('No finding here: neither the base nor this file has it.');
    expect(out).toContain('notice exception-unused: the omit exception for flask excuses\n');
    expect((await explain('flasks')).status).toBe(2);
  });

  it.each([
    ['a policy that is none', 'groups: 1\n', 'sync-policy.yml:1:'],
    [
      'a file that is not there',
      rule().replace('variant.txt', 'varient.txt'),
      'there is no file "varient.txt"; did you mean "variant.txt"?',
    ],
    ['a glob without files', rule().replace('variant.txt', 'x*.txt'), 'matches no file'],
  ])('%s', async (_, policy, said) => {
    write(policy, { 'base.txt': 'a\n', 'variant.txt': 'a\n' });
    const { status, err } = await explain('a');
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  it('a file that cannot be read', async () => {
    write(rule(), { 'base.txt': 'a\n', 'variant.txt': '# -*- coding: martian -*-\na\n' });
    expect((await explain('a')).status).toBe(2);
  });

  it('a folder in the place of a file is a mistake of the policy, as in a check', async () => {
    write(rule().replace('variant.txt', 'requirements'), { 'base.txt': 'a\n' });
    mkdirSync(join(folder, 'requirements'));
    writeFileSync(join(folder, 'requirements/prod.txt'), 'a\n');
    const { err } = await explain('a');
    expect(err).toContain('sync-policy.yml:5:15: "requirements" is a folder: name the files in it');
    const { out } = await run(['check', '--root', folder]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('"requirements" is a folder: name the files in it');
  });

  it('no policy, and a root that is no folder', async () => {
    const { err } = await explain('a');
    expect(err).toContain('there is no sync policy at this path\n');
    expect(err).toContain('"dependency-file-sync init" finds them and writes one.');
    expect((await run(['explain', 'a', '--root', folder, '--policy', folder])).err).toMatch(
      /^dependency-file-sync: \.: /,
    );
    expect((await run(['explain', 'a', '--root', join(folder, 'none')])).status).toBe(2);
  });
});
