import { describe, expect, it } from 'vitest';
import { nothingFollowed, type PolicySource } from '../../src/pipeline/extend-policy.ts';
import { readPolicy } from '../../src/pipeline/read-policy.ts';
import { check } from '../../src/pipeline.ts';
import { targetName } from '../../src/policy/extension.ts';
import { placeText } from '../../src/problem.ts';
import type { FileRead } from '../../src/snapshot/snapshot.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const path = '.github/sync-policy.yml';
const sha = '0123456789abcdef0123456789abcdef01234567';
const group = (base: string, variant: string, name = '') =>
  `  - { ${name === '' ? '' : `name: ${name}, `}base: ${base}, variants: [${variant}] }\n`;

/** Policies on GitHub, by their whole address; how often each was asked for. */
function onGithub(files: Readonly<Record<string, string | FileRead>>): PolicySource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    refusal: null,
    readRemote: async (file) => {
      asked.push(targetName(file));
      const found = files[targetName(file)];
      if (found === undefined) return { kind: 'missing' };
      return typeof found === 'string' ? { kind: 'file', bytes: new TextEncoder().encode(found) } : found;
    },
  };
}

const read = (files: Files, source?: PolicySource) => readPolicy(memorySnapshot(files), path, source);

/** `path:line:column code`, and a star when it is not fatal. */
async function problemsOf(files: Files, source?: PolicySource): Promise<readonly string[]> {
  const policy = await read(files, source);
  const all = 'groups' in policy ? (policy.notes ?? []) : policy;
  return all.map((one) => `${placeText(one)} ${one.code}${one.fatal ? '' : '*'}`);
}

async function policyOf(files: Files, source?: PolicySource) {
  const policy = await read(files, source);
  if (!('groups' in policy)) throw new Error(policy.map(({ message }) => message).join('\n'));
  return policy;
}

describe('a policy that extends another', () => {
  it('needs no groups of its own', async () => {
    const policy = await policyOf({
      [path]: 'version: 1\nextends: shared.yml\n',
      'shared.yml': `version: 1\ngroups:\n${group('a.txt', 'b.txt')}`,
    });
    expect(policy.groups.map(({ name, place }) => `${name} ${placeText(place)}`)).toEqual(['a.txt shared.yml:3:5']);
  });

  it('has the last word on `enforce`, and on `fix` as a whole', async () => {
    const shared = `version: 1\nenforce: all\nfix: [missing]\ngroups:\n${group('a.txt', 'b.txt')}`;
    const silent = await policyOf({ [path]: 'version: 1\nextends: shared.yml\n', 'shared.yml': shared });
    expect([silent.enforce, silent.fix]).toEqual(['all', ['missing']]);
    const saying = await policyOf({
      [path]: 'version: 1\nextends: shared.yml\nenforce: new\nfix: [commented-out]\n',
      'shared.yml': shared,
    });
    expect([saying.enforce, saying.fix]).toEqual(['new', ['commented-out']]);
  });

  it('has severities merged code by code, the nearest over the farther, the later over the earlier', async () => {
    const policy = await policyOf({
      [path]: `version: 1\nextends: [one.yml, two.yml]\nseverity: { duplicate: off }\ngroups:\n${group('a', 'b')}`,
      'one.yml': 'version: 1\nenforce: none\nseverity: { missing: notice, left-behind: error, duplicate: error }\n',
      'two.yml': 'version: 1\nenforce: all\nseverity: { missing: warning }\n',
    });
    expect(Object.fromEntries(policy.severity)).toEqual({
      missing: 'warning',
      'left-behind': 'error',
      duplicate: 'off',
    });
    expect(policy.enforce).toBe('all');
  });

  it('is overridden by a later one with all that this builds on, however far away that is', async () => {
    const policy = await policyOf({
      [path]: `version: 1\nextends: [one.yml, two.yml]\ngroups:\n${group('a', 'b')}`,
      'one.yml': `version: 1\nenforce: all\nfix: [missing]\nseverity: { missing: notice }\ngroups:\n${group('c', 'd', 'x')}`,
      'two.yml': 'version: 1\nextends: far.yml\n',
      'far.yml': `version: 1\nenforce: none\nfix: []\nseverity: { missing: error }\ngroups:\n${group('e', 'f', 'x')}`,
    });
    expect([policy.enforce, policy.fix, policy.severity.get('missing')]).toEqual(['none', [], 'error']);
    expect(policy.groups.map(({ name, place }) => `${name} ${place.path}`)).toEqual(['x far.yml', `a ${path}`]);
  });

  it('has all groups, its own in the place of those of the same name', async () => {
    const policy = await policyOf({
      [path]: `version: 1\nextends: shared.yml\ngroups:\n${group('a.txt', 'mine.txt', 'web')}${group('x.txt', 'y.txt')}`,
      'shared.yml': `version: 1\ngroups:\n${group('a.txt', 'b.txt', 'web')}${group('c.txt', 'd.txt', 'jobs')}`,
    });
    expect(policy.groups.map(({ name, variants }) => [name, variants[0]?.path.pattern])).toEqual([
      ['web', 'mine.txt'],
      ['jobs', 'd.txt'],
      ['x.txt', 'y.txt'],
    ]);
  });

  it('may extend one on GitHub, whose own files come from there at the same ref', async () => {
    const source = onGithub({
      [`github>octo/rules/python.yml@${sha}`]: 'version: 1\nextends: parts/severity.yml\n',
      [`github>octo/rules/parts/severity.yml@${sha}`]: 'version: 1\nseverity: { missing: notice }\n',
    });
    const files = { [path]: `version: 1\nextends: github>octo/rules/python.yml@${sha}\ngroups:\n${group('a', 'b')}` };
    expect(Object.fromEntries((await policyOf(files, source)).severity)).toEqual({ missing: 'notice' });
    expect(source.asked).toEqual([
      `github>octo/rules/python.yml@${sha}`,
      `github>octo/rules/parts/severity.yml@${sha}`,
    ]);
    expect(await problemsOf(files, source)).toEqual([]);
  });

  it('may extend one on GitHub that extends one of another repository, with files of its own', async () => {
    const other = sha.replace('0', 'f');
    const source = onGithub({
      [`github>octo/rules/python.yml@${sha}`]: `version: 1\nextends: github>acme/base/all.yml@${other}\n`,
      [`github>acme/base/all.yml@${other}`]: 'version: 1\nextends: severity.yml\n',
      [`github>acme/base/severity.yml@${other}`]: 'version: 1\nseverity: { missing: notice }\n',
    });
    const files = { [path]: `version: 1\nextends: github>octo/rules/python.yml@${sha}\ngroups:\n${group('a', 'b')}` };
    expect(Object.fromEntries((await policyOf(files, source)).severity)).toEqual({ missing: 'notice' });
  });

  it('is warned of a ref that may move, once for the line that names it', async () => {
    const source = onGithub({
      'github>octo/rules/a.yml@v1': 'version: 1\nextends: b.yml\n',
      'github>octo/rules/b.yml@v1': `version: 1\ngroups:\n${group('a', 'b')}`,
    });
    const files = { [path]: 'version: 1\nextends:\n  - github>octo/rules/a.yml@v1\n' };
    expect(await problemsOf(files, source)).toEqual([`${path}:3:5 policy-extends*`]);
  });

  it('may reach one policy on two ways', async () => {
    const policy = await policyOf({
      [path]: 'version: 1\nextends: [one.yml, two.yml]\n',
      'one.yml': 'version: 1\nextends: shared.yml\n',
      'two.yml': 'version: 1\nextends: shared.yml\n',
      'shared.yml': `version: 1\ngroups:\n${group('a', 'b')}`,
    });
    expect(policy.groups).toHaveLength(1);
  });
});

describe('a policy cannot be had', () => {
  const extending = (item: string): string => `version: 1\nextends:\n  - ${item}\ngroups:\n${group('a', 'b')}`;
  const chain = (length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `${at + 1}.yml`,
        `version: 1\n${at + 1 === length ? '' : `extends: ${at + 2}.yml\n`}`,
      ]),
    );

  it.each<readonly [string, Files, readonly string[]]>([
    ['that is not there', { [path]: extending('no.yml') }, [`${path}:3:5 policy-extends`]],
    [
      'that is a folder',
      { [path]: extending('a.yml'), 'a.yml': { kind: 'not-a-file', what: 'a folder' } },
      [`${path}:3:5 policy-extends`],
    ],
    [
      'that lies outside',
      { [path]: extending('a.yml'), 'a.yml': { kind: 'outside', target: '/etc/passwd' } },
      [`${path}:3:5 policy-extends`],
    ],
    [
      'that is too large',
      { [path]: extending('a.yml'), 'a.yml': { kind: 'too-large', bytes: 9e9 } },
      [`${path}:3:5 policy-extends`],
    ],
    [
      'that nobody could read',
      { [path]: extending('a.yml'), 'a.yml': { kind: 'unreadable', why: 'EIO' } },
      [`${path}:3:5 platform`],
    ],
    ['that is itself', { [path]: extending(path) }, [`${path}:3:5 policy-extends`]],
    [
      'that leads back to itself',
      { [path]: extending('a.yml'), 'a.yml': `version: 1\nextends: ${path}\n` },
      ['a.yml:2:10 policy-extends'],
    ],
    [
      'that is broken itself',
      { [path]: extending('a.yml'), 'a.yml': 'version: 1\nenforec: all\n' },
      ['a.yml:2:1 policy-key'],
    ],
    ['upon five others', { [path]: extending('1.yml'), ...chain(6) }, ['5.yml:2:10 policy-extends']],
    ['on a GitHub that nobody knows here', { [path]: extending(`github>o/r/a.yml@${sha}`) }, [`${path}:3:5 platform`]],
  ])('%s', async (_, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });

  it('that leads back to itself, which is said with the way', async () => {
    const files = {
      [path]: extending('a.yml'),
      'a.yml': 'version: 1\nextends: b.yml\n',
      'b.yml': 'version: 1\nextends: a.yml\n',
    };
    await expect(policyOf(files)).rejects.toThrow(`"a.yml" extends itself: ${path} > a.yml > b.yml > a.yml`);
  });

  it('five upon each other can', async () => {
    expect(await problemsOf({ [path]: extending('1.yml'), ...chain(5) })).toEqual([]);
  });

  it('on GitHub, where it is not or may not be seen', async () => {
    const item = `github>o/r/a.yml@${sha}`;
    expect(await problemsOf({ [path]: extending(item) }, onGithub({}))).toEqual([`${path}:3:5 policy-extends`]);
  });

  it('without groups anywhere', async () => {
    const files = { [path]: 'version: 1\nextends: a.yml\n', 'a.yml': 'version: 1\nenforce: all\n' };
    expect(await problemsOf(files)).toEqual([`${path}:2:10 policy-shape`]);
  });

  it('when nothing may be followed', async () => {
    const files = { [path]: extending('a.yml'), 'a.yml': 'version: 1\n' };
    expect(await problemsOf(files, nothingFollowed)).toEqual([`${path}:3:5 policy-extends`]);
  });

  it('upon five others and no more, which is said of the first that is too many', async () => {
    await policyOf({ [path]: extending('1.yml'), ...chain(5) });
    await expect(policyOf({ [path]: extending('1.yml'), ...chain(6) })).rejects.toThrow(
      '"6.yml" is not followed: at most 5 policies stand behind the first, one behind the other',
    );
  });

  it('when policies multiply', async () => {
    const ten = (to: string) => `version: 1\nextends: [${Array.from({ length: 10 }, () => to).join(', ')}]\n`;
    const files = {
      [path]: extending('a.yml'),
      'a.yml': ten('b.yml'),
      'b.yml': ten('c.yml'),
      'c.yml': ten('d.yml'),
      'd.yml': 'version: 1\n',
    };
    const problems = await problemsOf(files);
    expect(new Set(problems.map((one) => one.split(' ')[1]))).toEqual(new Set(['policy-extends']));
    expect(problems.length).toBeLessThan(100);
  });
});

it('a check goes by all of it, and says what it warns of', async () => {
  const source = onGithub({ 'github>o/r/p.yml@main': 'version: 1\nseverity: { missing: warning }\n' });
  const head = memorySnapshot({
    [path]: `version: 1\nextends: github>o/r/p.yml@main\ngroups:\n${group('requirements.txt', 'deploy.txt')}`,
    'requirements.txt': 'django\nstripe\n',
    'deploy.txt': 'django\n',
  });
  const request = { policyPath: path, head, compared: null, previousPaths: new Map(), notes: [], enforce: null };
  const { result } = await check({ ...request, today: '2026-11-23', policies: source });
  expect(result.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['missing warning']);
  expect(result.problems.map(({ code, fatal }) => [code, fatal])).toEqual([['policy-extends', false]]);
  expect(result.verdict).toBe('in-sync');
});
