import { describe, expect, it } from 'vitest';
import { resolveGroups } from '../../src/policy/resolve-groups.ts';
import { processorTime } from '../processor-time.ts';
import { line, policyOf } from './policies.ts';

interface Family {
  readonly base: string;
  readonly variants: string;
  readonly name?: string;
}

/** Groups in flow style over files: `name: bases | variants`, or the problems. */
async function resolve(groups: readonly Family[], files: readonly string[]): Promise<readonly string[]> {
  const text = groups.map(({ name, base, variants }) => {
    const named = name === undefined ? '' : `name: ${name}, `;
    return `  - { ${named}base: ${base}, variants: [${variants}] }\n`;
  });
  const policy = await policyOf(`version: 1\ngroups:\n${text.join('')}`);
  return resolveGroups(policy, files).map((one) =>
    'code' in one
      ? line(one)
      : `${one.name}: ${one.base.join(' ')} | ${one.variants.map(({ path }) => path).join(' ')}`,
  );
}

const files = [
  'api/requirements.render.txt',
  'api/requirements.txt',
  'requirements-dev.txt',
  'requirements.minimal.txt',
  'requirements.render.txt',
  'requirements.txt',
];

const rows: readonly (readonly [law: string, group: Family, ...answer: string[]])[] = [
  [
    'names files outright',
    { base: 'requirements.txt', variants: 'requirements.render.txt, ./requirements-dev.txt' },
    'requirements.txt: requirements.txt | requirements.render.txt requirements-dev.txt',
  ],
  [
    'matches globs, sorted, never its own base',
    { base: 'requirements.txt', variants: '"requirements*.txt"' },
    'requirements.txt: requirements.txt | requirements-dev.txt requirements.minimal.txt requirements.render.txt',
  ],
  [
    'prefers a variant that is named to a glob, wherever it stands',
    { base: 'requirements.txt', variants: '"requirements.*.txt", requirements.minimal.txt' },
    'requirements.txt: requirements.txt | requirements.render.txt requirements.minimal.txt',
  ],
  [
    'prefers a variant that is named to a glob of the base',
    { base: '"requirements*.txt"', variants: 'requirements.render.txt' },
    'requirements*.txt: requirements-dev.txt requirements.minimal.txt requirements.txt | requirements.render.txt',
  ],
  [
    'takes several bases together',
    { base: '[requirements.txt, api/*.txt]', variants: 'requirements-dev.txt' },
    'requirements.txt, api/*.txt: requirements.txt api/requirements.render.txt api/requirements.txt | requirements-dev.txt',
  ],
  [
    'knows a base that is named and matched once',
    { base: '["requirements.*xt", requirements.txt]', variants: 'requirements-dev.txt' },
    'requirements.*xt, requirements.txt: requirements.minimal.txt requirements.render.txt requirements.txt | requirements-dev.txt',
  ],
  [
    'does not know a path, and says which was meant',
    { base: 'requirement.txt', variants: 'requirements-render.txt' },
    '3:13 policy-path there is no file "requirement.txt"; did you mean "requirements.txt"?',
    '3:41 policy-path there is no file "requirements-render.txt"; did you mean "requirements.render.txt"?',
  ],
  [
    'finds what was meant in another folder',
    { base: 'backend/requirements.minimal.txt', variants: 'requirements.txt' },
    '3:13 policy-path there is no file "backend/requirements.minimal.txt"; did you mean "requirements.minimal.txt"?',
  ],
  [
    'does not guess wildly',
    { base: 'setup.cfg', variants: 'requirements.txt' },
    '3:13 policy-path there is no file "setup.cfg"',
  ],
  [
    'tells a folder',
    { base: 'requirements.txt', variants: 'api' },
    '3:42 policy-path "api" is a folder: name the files in it, for example "api/requirements.render.txt"',
  ],
  [
    'tells a glob that matches nothing',
    { base: 'requirements.txt', variants: '"web/*.txt"' },
    '3:42 policy-path the glob "web/*.txt" matches no file',
  ],
  [
    'tells a group whose globs match only its base',
    { base: 'requirements.txt', variants: '"requirements.tx?"' },
    '3:5 policy-path the group "requirements.txt" has no variant: its globs match nothing but files of its base',
  ],
  [
    'tells a group whose base globs match only variants',
    { base: '"api/*.render.txt"', variants: 'api/requirements.render.txt' },
    '3:5 policy-path the group "api/*.render.txt" has no base: its globs match nothing but files that it names as variants',
  ],
  [
    'tells a variant that is its own base',
    { base: 'requirements.txt', variants: 'requirements-dev.txt, ./requirements.txt' },
    '3:64 policy-duplicate "requirements.txt" is a base of this group: a file cannot be checked against itself; remove it here or there',
  ],
  [
    'tells a variant that is named twice',
    { base: 'requirements.txt', variants: 'requirements-dev.txt, requirements-dev.txt' },
    '3:64 policy-duplicate "requirements-dev.txt" is a variant of this group already, by line 3: a file stands in a group once',
  ],
  [
    'tells a base that is named twice',
    { base: '[requirements.txt, requirements.txt]', variants: 'requirements-dev.txt' },
    '3:32 policy-duplicate "requirements.txt" is a base of this group already, by line 3: a file stands in a group once',
  ],
  [
    'tells two globs that share files once',
    { base: 'requirements.txt', variants: '"requirements.*.txt", "*.txt"' },
    '3:64 policy-duplicate "requirements.minimal.txt" (and 1 more) is a variant of this group already, by line 3 through "requirements.*.txt": a file stands in a group once',
  ],
];

describe('a group', () => {
  it.each(rows.map(([law, group, ...answer]) => ({ law, group, answer })))('$law', async ({ group, answer }) => {
    expect(await resolve([group], files)).toEqual(answer);
  });

  it('takes a file that is called like a glob for that file', async () => {
    const odd = ['a/req[1].txt', 'a/req1.txt', 'b.txt'];
    expect(await resolve([{ base: 'b.txt', variants: '"a/req[1].txt"' }], odd)).toEqual([
      'b.txt: b.txt | a/req[1].txt',
    ]);
  });

  it('finds what was meant, and whether it is a folder, wherever that is listed', async () => {
    const more = [...files, 'services/worker/deploy/prod.txt', 'zope.txt'];
    expect(await resolve([{ base: 'prod.txt', variants: 'services/worker, "services/**/*.txt"' }], more)).toEqual([
      '3:13 policy-path there is no file "prod.txt"; did you mean "services/worker/deploy/prod.txt"?',
      '3:34 policy-path "services/worker" is a folder: name the files in it, for example "services/worker/deploy/prod.txt"',
    ]);
  });

  it('does not mind in which order the files are listed', async () => {
    const group = { base: 'requirements.txt', variants: '"requirements*.txt"' };
    expect(await resolve([group], [...files].reverse())).toEqual(await resolve([group], files));
  });
});

describe('groups', () => {
  const abc = ['a', 'b', 'c', 'd', 'e'];

  it('keep the order of the policy', async () => {
    const groups = [
      { base: 'c', variants: 'd' },
      { base: 'a', variants: 'b' },
    ];
    expect(await resolve(groups, abc)).toEqual(['c: c | d', 'a: a | b']);
  });

  it('come after those that feed them', async () => {
    const groups = [
      { base: 'c', variants: 'd' },
      { base: 'e', variants: 'a' },
      { base: 'b', variants: 'c' },
      { base: 'a', variants: 'b' },
    ];
    expect(await resolve(groups, abc)).toEqual(['e: e | a', 'a: a | b', 'b: b | c', 'c: c | d']);
  });

  it('may share a feeder', async () => {
    const groups = [
      { base: 'b', variants: 'c', name: 'left' },
      { base: 'b', variants: 'd', name: 'right' },
      { base: 'a', variants: 'b', name: 'top' },
    ];
    expect(await resolve(groups, abc)).toEqual(['top: a | b', 'left: b | c', 'right: b | d']);
  });

  it('come after all of several that feed them, these in the order of the policy', async () => {
    const groups = [
      { base: '[d, c]', variants: 'e', name: 'last' },
      { base: 'a', variants: 'c', name: 'one' },
      { base: 'b', variants: 'c', name: 'two' },
      { base: 'a', variants: 'd', name: 'three' },
    ];
    const order = (await resolve(groups, abc)).map((group) => group.split(':')[0]);
    expect(order).toEqual(['one', 'two', 'three', 'last']);
  });

  it('that a circle feeds are no part of it', async () => {
    const groups = [
      { base: 'c', variants: 'd', name: 'fed' },
      { base: 'a', variants: 'b, c', name: 'one' },
      { base: 'b', variants: 'a', name: 'two' },
    ];
    expect(await resolve(groups, abc)).toEqual([expect.stringContaining('circle: "one" → "two" → "one";')]);
  });

  it('cannot feed each other in a circle', async () => {
    const groups = [
      { base: 'e', variants: 'b' },
      { base: 'c', variants: 'd', name: 'two' },
      { base: 'b', variants: 'c', name: 'one' },
      { base: 'd', variants: 'b', name: 'three' },
    ];
    expect(await resolve(groups, abc)).toEqual([
      '4:5 policy-cycle the groups feed each other in a circle: "two" → "three" → "one" → "two"; a variant of each is a base of the next; take one file out of one of them',
    ]);
  });

  it('tell the problems of all', async () => {
    const groups = [
      { base: 'x', variants: 'b' },
      { base: 'a', variants: 'y' },
    ];
    expect((await resolve(groups, abc)).map((problem) => problem.split(' ')[1])).toEqual([
      'policy-path',
      'policy-path',
    ]);
  });

  it('may be a chain of 20,000', async () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, n) => ({ base: `f${n + 1}`, variants: `f${n}` }));
    const names = Array.from({ length: count + 1 }, (_, n) => `f${n}`);
    const seconds = processorTime();
    const resolved = await resolve(chain, names);
    expect(resolved.length).toBe(count);
    expect(resolved[0]).toBe(`f${count}: f${count} | f${count - 1}`);
    expect(seconds()).toBeLessThan(10);
  });

  it('find globs among 100,000 files, and guess for many missing ones, soon', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => `services/s${n}/requirements.txt`);
    const globs = Array.from({ length: 300 }, (_, n) => `"services/s${n}/*.txt"`);
    const missing = Array.from({ length: 300 }, (_, n) => `services/t${n}/requirement.txt`);
    const seconds = processorTime();
    const found = await resolve([{ base: 'a', variants: `"**/s9999*/req*.txt", ${globs.join(', ')}` }], ['a', ...many]);
    expect(found[0]?.split('|')[1]?.trim().split(' ').length).toBe(311);
    expect((await resolve([{ base: 'a', variants: missing.join(', ') }], ['a', ...many])).length).toBe(300);
    expect(seconds()).toBeLessThan(15);
  });
});

describe('a file of another format', () => {
  const files = [
    'base.txt',
    'environment.yml',
    'Pipfile',
    'conda/a.yaml',
    'services/uv.lock',
    'requirements.lock',
    'conda/b.txt',
    'deps/__init__.py',
    'deps/a.txt',
  ];
  const says = 'is no file of requirements, by its name: name a file that pip installs with -r';
  const ofConda =
    '. The pip packages of a conda environment can stand in a file of their own, which it includes with "- -r FILE"';

  it.each([
    ['base.txt', 'environment.yml', [`3:34 policy-path "environment.yml" ${says}${ofConda}`]],
    [
      'Pipfile',
      'base.txt',
      [`3:13 policy-path "Pipfile" ${says}. A file that its tool exports for pip can be checked`],
    ],
    [
      'base.txt',
      'services/uv.lock',
      [`3:34 policy-path "services/uv.lock" ${says}. A file that its tool exports for pip can be checked`],
    ],
    ['base.txt', 'requirements.lock', ['base.txt: base.txt | requirements.lock']],
    ['base.txt', 'conda/*', [`3:34 policy-path "conda/a.yaml", which "conda/*" matches, ${says}${ofConda}`]],
    ['base.txt', 'deps/*', [`3:34 policy-path "deps/__init__.py", which "deps/*" matches, ${says}`]],
    ['deps/*', 'base.txt', ['deps/*: deps/__init__.py deps/a.txt | base.txt']],
  ])('is told where it is named: %s | %s', async (base, variants, answer) => {
    expect(await resolve([{ base, variants }], files)).toEqual(answer);
  });
});
