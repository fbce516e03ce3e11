import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/terminal.ts';
import { checkOf, initYes, policyOf, repositoryOf } from './adopted.ts';

const names = ['django', 'celery', 'redis', 'boto3', 'pillow', 'requests', 'whitenoise', 'gunicorn'];
const lines = (some: readonly string[]): string => some.map((name) => `${name}==1.0\n`).join('');
const base = lines(names);

async function proposed(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = repositoryOf(files);
  const { status, err } = await initYes(folder);
  expect([status, err]).toEqual([0, '']);
  expect((await checkOf(folder)).verdict).toBe('in-sync');
  const policy = policyOf(folder);
  rmSync(folder, { recursive: true });
  return policy;
}

/** Beside a copy, so that there is a policy at all. */
const beside = (files: Readonly<Record<string, string>>) =>
  proposed({ 'requirements.txt': base, 'requirements-prod.txt': base, ...files });

describe('what init leaves alone, and why', () => {
  it.each([
    ['requirements-a.txt', '-r requirements.txt\n', 'only includes requirements.txt'],
    ['requirements-b.txt', lines(['rich', 'attrs', 'numpy']), 'shares no package with requirements.txt'],
    [
      'requirements-c.txt',
      `-e ./lib\n${lines(names.slice(0, 3))}`,
      'has lines without a package name that requirements.txt lacks, which',
    ],
    ['requirements-d.txt', '-r gone.txt\ndjango\n', 'gone.txt: this file does not exist'],
    ['requirements-e.txt', '# -*- coding: martian -*-\ndjango\n', 'requirements-e.txt: '],
    ['requirements-f.txt', 'pywin32; python_version < "3"\n', 'names no package'],
    ['requirements\\g.txt', base, 'holds a backslash'],
    ['requirements-h.txt', lines(['django']), 'names one package alone'],
    ['requirements-i.txt', lines(['django', 'tenacity']), 'shares 1 of its 2 packages with requirements.txt'],
  ])('%s', async (path, text, why) => {
    const policy = await beside({ [path]: text });
    const [, left = ''] = policy.split('# Left alone:');
    expect(left).toContain(`# - ${path}: `);
    expect(left).toContain(why);
  });

  it('a made file that seems to be made from something else', async () => {
    const policy = await beside({
      'requirements-x.in': lines(['rich', 'attrs', 'numpy']),
      'requirements-x.txt': lines(['flask']),
    });
    expect(policy).toContain('# - requirements-x.txt: seems not to be made from requirements-x.in\n');
  });

  it('a file that the base includes', async () => {
    const policy = await proposed({
      'requirements.txt': `-r requirements-extra.txt\n${base}`,
      'requirements-extra.txt': 'rich==13.0\n',
      'requirements-prod.txt': `${base}rich==13.0\n`,
    });
    expect(policy).toContain('- base: requirements.txt\n');
    expect(policy).toContain('# - requirements-extra.txt: requirements.txt includes it\n');
  });

  it('a family in which no file is a base: only what is nearly the same is held together', async () => {
    const policy = await proposed({
      'requirements-red.txt': lines([...names, 'flask']),
      'requirements-blue.txt': base,
      'requirements-green.txt': lines(['django', 'rich', 'attrs']),
    });
    expect(policy).toContain('- base: requirements-red.txt\n');
    expect(policy).toContain('# - requirements-green.txt: shares 1 of its 3 packages with requirements-red.txt\n');
  });

  it('files of one folder that have nothing to do with each other: none of them is said to be the base', async () => {
    const policy = await beside({
      'extras/requirements-red.txt': lines(['rich', 'attrs', 'numpy']),
      'extras/requirements-blue.txt': lines(['flask']),
      'extras/requirements-green.txt': lines(['httpx', 'flask']),
    });
    expect(policy.split('# Left alone:')[1]?.split('\n').sort()).toEqual([
      '',
      '',
      '# - extras/requirements-blue.txt: no file beside it is a base for it',
      '# - extras/requirements-green.txt: no file beside it is a base for it',
      '# - extras/requirements-red.txt: no file beside it is a base for it',
    ]);
  });

  it('many files of one folder without a base are told in one line', async () => {
    const extras = ['auth', 'cache', 'gcs', 'mongo', 'redis', 'zstd'].map((name) => [
      `extras/requirements-${name}.txt`,
      `${name}-client\n`,
    ]);
    expect((await beside(Object.fromEntries(extras))).split('# Left alone:')[1]).toBe(
      '\n# - extras/: 6 files, none of which is a base for the others\n',
    );
  });

  it('more than twenty, which the policy lists', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`requirements-x${at}.txt`, '# nothing\n']),
    );
    const folder = repositoryOf({ 'requirements.txt': base, 'requirements-prod.txt': base, ...others });
    expect((await run(['init', '--root', folder, '--dry-run'])).out).toContain(
      '\n  and 5 more, which the policy lists\n',
    );
    rmSync(folder, { recursive: true });
  });
});

describe('relations that need care', () => {
  it('a copy of a base with a line without a name is a subset where it lacks that line', async () => {
    const policy = await proposed({ 'requirements.txt': `-e .\n${base}`, 'requirements-prod.txt': base });
    expect(policy).toContain('- path: requirements-prod.txt\n        relation: subset\n');
  });

  it('what stands in for a package of the base is a substitute in a subset, and nothing of its own', async () => {
    const policy = await proposed({
      'requirements.txt': lines([...names, 'psycopg2', 'scipy', 'numpy', 'pandas', 'torch']),
      'requirements-slim.txt': lines(['django', 'psycopg2-binary', 'uvicorn']),
    });
    expect(policy).toContain(
      [
        '      # has 2 of 13 packages of the base, and 1 of its own',
        '      - path: requirements-slim.txt',
        '        relation: subset',
        '        substitute:',
        '          psycopg2: psycopg2-binary',
        '        extra:',
        '          - uvicorn',
        '',
      ].join('\n'),
    );
  });

  it('a CPU file does without what only a GPU needs', async () => {
    const gpu = ['nvidia-cublas-cu12', 'cupy-cuda12x', 'triton'];
    const policyFor = (path: string) => proposed({ 'requirements.txt': lines([...names, ...gpu]), [path]: base });
    for (const name of gpu) {
      expect(await policyFor('requirements-cpu.txt')).toContain(
        `{ package: ${name}, reason: "needs a GPU, as its name says" }`,
      );
      expect(await policyFor('requirements-prod.txt')).toContain(`{ package: ${name}, reason: left out when`);
    }
  });

  it('a deploy file that lacks much is a superset, and the policy says that nobody wrote down why', async () => {
    const policy = await proposed({ 'requirements.txt': base, 'requirements-prod.txt': lines(names.slice(0, 5)) });
    expect(policy).toContain('# has 5 of 8 packages of the base; the files do not say why 3 packages are left out\n');
    expect(policy.match(/reason: left out when this policy was written }/g)).toHaveLength(3);
    expect(policy).not.toContain('Probably forgotten');
  });

  it('a file that shares little with the base is not near it, however much of the rest is excused', async () => {
    const tools = lines(['pytest', 'black', 'mypy', 'tox', 'isort', 'ipython', 'sphinx']);
    const policy = await beside({
      'sub/requirements.txt': `requests==1.0\n${tools}`,
      'sub/requirements-worker.txt': lines(['requests', 'rich', 'attrs', 'numpy', 'flask']),
    });
    expect(policy).toContain('# - sub/requirements-worker.txt: shares 1 of its 5 packages with sub/requirements.txt\n');
  });

  it('a package that a file names again is said at the place where check says it', async () => {
    const folder = repositoryOf({
      'requirements.txt': base,
      'requirements-dev.txt': '-r requirements.txt\npytest==8.0\ndjango==2.0\n',
    });
    const { out } = await initYes(folder);
    const duplicates = (await checkOf(folder)).findings.filter(({ code }) => code === 'duplicate');
    expect(duplicates.map(({ at }) => `${at?.path}:${at?.line}`)).toEqual(['requirements-dev.txt:3']);
    expect(out).toContain('\n  duplicate at requirements-dev.txt:3\n');
    expect(policyOf(folder)).toContain('  # requirements-dev.txt:3: when this is mended, delete the line\n');
    rmSync(folder, { recursive: true });
  });

  it('a file that takes the base as constraints is an overlay', async () => {
    const policy = await beside({ 'requirements-extra.txt': '-c requirements.txt\nrich\n' });
    expect(policy).toContain('- path: requirements-extra.txt\n        relation: overlay\n');
  });

  it('a line without a name that a mirror has alone is no harm', async () => {
    expect(await proposed({ 'requirements.txt': base, 'requirements-prod.txt': `-e .\n${base}` })).toContain(
      '      - requirements-prod.txt\n',
    );
  });

  it('what a comment says at length is clipped, and what says nothing is no reason', async () => {
    const long = `# celery ${'is not needed there '.repeat(20)}`;
    const variant = `${long}\n\n${lines(names.filter((name) => name !== 'celery' && name !== 'boto3'))}# boto3==1.0  #\n`;
    const policy = await proposed({
      'requirements.txt': lines([...names, 'a', 'b', 'c']),
      'requirements-prod.txt': `${variant}a\nb\nc\n`,
    });
    expect(policy).toMatch(/package: celery, reason: "celery is not needed there [^"]{80,98}…" \}/);
    expect(policy).toContain('{ package: boto3, reason: "found by init, not reviewed", until: 2026-12-07 }');
  });

  it('what a tool notes of a package is no reason to leave another one out', async () => {
    const made = `${lines(names.filter((name) => name !== 'boto3'))}    # via\n    #   boto3\n    #   celery\n`;
    const variant = `# This file is autogenerated by pip-compile with Python 3.13\n# by the following command:\n#\n#    pip-compile\n#\n${made}`;
    expect(await proposed({ 'requirements.txt': base, 'requirements-prod.txt': variant })).toContain(
      '{ package: boto3, reason: "found by init, not reviewed", until: 2026-12-07 }',
    );
  });

  it('where no file is a base, a file is still held against what a tool makes it from', async () => {
    const policy = await proposed({
      'test-requirements.in': lines(names.slice(0, 3)),
      'test-requirements.txt': lines(names.slice(0, 4)),
      'build-requirements.txt': 'wheel\n',
    });
    expect(policy).toContain('- base: test-requirements.in\n    variants:\n');
    expect(policy).toContain('      - test-requirements.txt\n');
    expect(policy.split('# Left alone:')[1]).toBe('\n# - build-requirements.txt: no file beside it is a base for it\n');
  });

  it('a list of nothing but what was forgotten can be deleted as a whole', async () => {
    const variant = lines(names.filter((name) => name !== 'boto3'));
    expect(await proposed({ 'requirements.txt': base, 'requirements-prod.txt': variant })).toContain(
      `        # Probably forgotten. To add them: delete this list, with "omit", and run "dependency-file-sync fix".
        # To leave them out: say why, and delete the date.
        omit:
          - { package: boto3, reason:`,
    );
  });

  it('what a tool left out is added by its command, which the fix would name', async () => {
    const files = {
      'requirements.in': 'django\nredis\nstripe\n',
      'requirements.txt': `# This file is autogenerated by pip-compile with Python 3.12\n# by the following command:\n#\n#    pip-compile --output-file=requirements.txt requirements.in\n#\ndjango==5.0\nredis==5.0\n`,
    };
    expect(await proposed(files)).toContain(
      '# Probably forgotten. To add them: delete this list, with "omit", and run `pip-compile --output-file=requirements.txt requirements.in`.\n',
    );
  });

  it('a name alone in a comment is said to be there', async () => {
    const variant = `# Left out:\n# - boto3\n\n${lines(names.filter((name) => name !== 'boto3'))}`;
    expect(await proposed({ 'requirements.txt': base, 'requirements-prod.txt': variant })).toContain(
      '{ package: boto3, reason: "named in a comment, line 2" }',
    );
  });

  it('a heading of tools that stands twice is left out once, and one that the file has in part is not', async () => {
    const tools = `${base}\n# Testing\npytest\n\n# Web\nflask\n\n# Testing\nmock\n\n# Development\nblack\nrich\n`;
    const policy = await proposed({ 'requirements.txt': tools, 'requirements-prod.txt': `${base}flask\nrich\n` });
    expect(policy.match(/section: Testing/g)).toHaveLength(1);
    expect(policy).not.toContain('section: Development');
    expect(policy).toContain('{ package: black, reason: a tool of those who work on it }');
  });

  it.each([
    ['a heading that only reads like one for tools', '\n# API documentation\ndrf-spectacular\n', 'drf-spectacular'],
    ['a package that stands in another section as well', 'httpx\n\n# Testing\npytest\nhttpx\n', 'httpx'],
    ['a package that a deploy may need as well as people', 'django-extensions\n', 'django-extensions'],
  ])('%s excuses nothing for good', async (_, lacking, name) => {
    const files = {
      'requirements.txt': `${base}${lacking}\n# Storage\nboto4\n`,
      'requirements-prod.txt': `${base}boto4\n`,
    };
    const policy = await proposed(files);
    expect(policy).toContain(`{ package: ${name}, reason: "found by init, not reviewed", until: `);
    expect(policy).not.toContain('section');
  });

  it('core.txt of a requirements folder is its base', async () => {
    const policy = await proposed({
      'requirements/core.txt': base,
      'requirements/prod.txt': `-r core.txt\nsentry-sdk==2.0\n`,
    });
    expect(policy).toContain('- base: requirements/core.txt\n');
  });
});
