import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { processorTime } from '../processor-time.ts';
import { codesOf, parse, policyOf, problemsOf, withVariant, withVariants } from './policies.ts';

describe('a policy', () => {
  it('is filled with the documented defaults', async () => {
    const policy = await policyOf(withVariants('b.txt'));
    expect(policy).toEqual({
      path: 'p.yml',
      enforce: 'new',
      groups: [
        {
          name: 'a.txt',
          base: [{ pattern: 'a.txt', glob: null, place: { path: 'p.yml', line: 3, column: 11 } }],
          variants: [
            {
              path: { pattern: 'b.txt', glob: null, place: { path: 'p.yml', line: 4, column: 16 } },
              rule: {
                relation: 'superset',
                environment: {},
                versions: 'compatible',
                extra: [],
                omit: [],
                differ: [],
                substitute: [],
                require: [],
              },
            },
          ],
          place: { path: 'p.yml', line: 3, column: 5 },
        },
      ],
      severity: new Map(),
      fix: null,
    });
  });

  it('keeps all that it says', async () => {
    const policy = await policyOf(
      [
        'version: 1',
        'enforce: all',
        'groups:',
        '  - name: backend',
        '    base: [./a.txt, x/../c/*.txt]',
        '    variants:',
        '      - path: b.txt',
        '        relation: subset',
        '        versions: minor',
        '        environment: { python: "3.10", platform: linux, machine: x86_64, implementation: cpython }',
        '        extra: [Python_Dotenv]',
        '        omit:',
        '          - { package: torch*, reason: why, until: 2027-01-31 }',
        '          - section: Testing',
        '        differ: [{ package: numpy, reason: scar }]',
        '        substitute:',
        '          Opencv_Python: opencv-python-headless',
        '          mysqlclient: { with: PyMySQL, reason: no compiler, until: 2028-02-29 }',
        '          constructor: toString',
        '        require: [Django]',
        '      - path: d.txt',
        '        python: "3.13.2"',
        'severity: { missing: off, duplicate: notice }',
        'fix: []',
      ].join('\n'),
    );
    const [group] = policy.groups;
    const [first, second] = group?.variants ?? [];
    const place = (line: number, column: number) => ({ path: 'p.yml', line, column });
    expect(policy.enforce).toBe('all');
    expect([...policy.severity]).toEqual([
      ['missing', 'off'],
      ['duplicate', 'notice'],
    ]);
    expect(policy.fix).toEqual([]);
    expect(group?.name).toBe('backend');
    expect(group?.base.map(({ pattern, glob }) => [pattern, glob?.folder])).toEqual([
      ['a.txt', undefined],
      ['c/*.txt', 'c/'],
    ]);
    expect(first?.rule).toEqual({
      relation: 'subset',
      versions: 'minor',
      environment: { python: '3.10', platform: 'linux', machine: 'x86_64', implementation: 'cpython' },
      extra: [{ kind: 'package', pattern: 'Python_Dotenv', reason: null, until: null, place: place(11, 17) }],
      omit: [
        { kind: 'package', pattern: 'torch*', reason: 'why', until: '2027-01-31', place: place(13, 13) },
        { kind: 'section', heading: 'Testing', reason: null, until: null, place: place(14, 13) },
      ],
      differ: [{ kind: 'package', pattern: 'numpy', reason: 'scar', until: null, place: place(15, 18) }],
      substitute: [
        {
          kind: 'substitute',
          package: 'opencv-python',
          with: 'opencv-python-headless',
          reason: null,
          until: null,
          place: place(17, 11),
        },
        {
          kind: 'substitute',
          package: 'mysqlclient',
          with: 'PyMySQL',
          reason: 'no compiler',
          until: '2028-02-29',
          place: place(18, 11),
        },
        {
          kind: 'substitute',
          package: 'constructor',
          with: 'toString',
          reason: null,
          until: null,
          place: place(19, 11),
        },
      ],
      require: [{ package: 'django', rawName: 'Django', place: place(20, 19) }],
    });
    expect(second?.rule.environment).toEqual({ python: '3.13.2' });
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['comments and blank lines at the end', (text: string) => `${text}\n# end\n\n`],
  ])('may have %s', async (_what, change) => {
    const text = withVariant('relation: subset', 'require: [django]');
    expect(await parse(change(text))).toEqual(await parse(text));
  });

  it('may be UTF-16 with a byte order mark, as Windows writes it', async () => {
    const text = withVariants('größe.txt');
    const units = [...`\uFEFF${text}`].map((character) => character.charCodeAt(0));
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
    expect(await parsePolicy('p.yml', little)).toEqual(await parse(text));
    expect(await parsePolicy('p.yml', big)).toEqual(await parse(text));
  });

  it('may repeat itself through aliases', async () => {
    const policy = await policyOf(
      withVariants('{path: b, omit: &out [{package: torch, reason: size}]}, {path: c, omit: *out}'),
    );
    const [first, second] = policy.groups[0]?.variants ?? [];
    expect(second?.rule.omit).toEqual(first?.rule.omit);
  });

  it('may have an anchor on a key', async () => {
    expect(await problemsOf('&v version: 1\ngroups: [{&k base: a, variants: [*k]}]')).toEqual([]);
  });
});

/** Codes and places of what is refused. */
const refused: readonly (readonly [what: string, text: string, ...codes: string[]])[] = [
  ['text', 'hello', '1:1 policy-shape'],
  ['a number', '3', '1:1 policy-shape'],
  ['nothing', '', '1:1 policy-shape'],
  ['an empty document', '---\n', '1:1 policy-shape'],
  ['an empty map', '{}', '1:1 policy-shape', '1:1 policy-shape'],
  ['no version', 'groups: [{base: a, variants: [b]}]', '1:1 policy-shape'],
  ['a version in quotes', 'version: "1"\ngroups: [{base: a, variants: [b]}]', '1:10 policy-value'],
  ['no groups', 'version: 1\ngroups: []', '2:9 policy-shape'],
  ['groups without a value', 'version: 1\ngroups:\n', '2:8 policy-shape'],
  ['no variants', withVariants(''), '4:15 policy-shape'],
  ['a base list without items', withVariants('b', '[]'), '3:11 policy-shape'],
  ['a base that is a map', withVariants('b', '{a: 1}'), '3:11 policy-shape'],
  ['an empty base', withVariants('b', '""'), '3:11 policy-shape'],
  ['a variant that is a number', withVariants('3'), '4:16 policy-shape'],
  ['a variant that is a list', withVariants('[b]'), '4:16 policy-shape'],
  ['a variant without a path', withVariants('{relation: equal}'), '4:16 policy-shape'],
  ['a group that is text', 'version: 1\ngroups: [a]', '2:10 policy-shape'],
  ['a name that is blank', 'version: 1\ngroups: [{name: " ", base: a, variants: [b]}]', '2:17 policy-value'],
  ['a name that is a number', 'version: 1\ngroups: [{name: 3, base: a, variants: [b]}]', '2:17 policy-shape'],
  ['neither groups nor extends', 'version: 1\nenforce: all', '1:1 policy-shape'],
  ['extends of nothing', 'version: 1\nextends:', '2:9 policy-shape'],
  ['extends of an empty list', 'version: 1\nextends: []', '2:10 policy-shape'],
  ['extends of a number', 'version: 1\nextends: [a.yml, 3]', '2:18 policy-shape'],
  ['extends of an address', 'version: 1\nextends: https://github.com/a/b', '2:10 policy-value'],
  ['extends of a folder above', 'version: 1\nextends: [../a.yml]', '2:11 policy-value'],
  ['extends of a glob', 'version: 1\nextends: policies/*.yml', '2:10 policy-value'],
  ['extends without a ref', 'version: 1\nextends: github>a/b/c.yml', '2:10 policy-value'],
  ['extends with an empty ref', 'version: 1\nextends: github>a/b/c.yml@', '2:10 policy-value'],
  ['extends without a path', 'version: 1\nextends: github>a/b@v1', '2:10 policy-value'],
  ['extends of a folder on GitHub', 'version: 1\nextends: github>a/b/c/@v1', '2:10 policy-value'],
  ['extends of no repository', 'version: 1\nextends: github>../b/c.yml@v1', '2:10 policy-value'],
  ['extends of a glob on GitHub', 'version: 1\nextends: github>a/b/*.yml@v1', '2:10 policy-value'],
  ['a merge key', '<<: {enforce: all}\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:1 policy-key'],
  ['a key __proto__', '__proto__: 1\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:1 policy-key'],
  ['a key constructor', 'constructor: 1\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:1 policy-key'],
  ['a package __proto__', withVariant('substitute: {__proto__: x}'), '6:22 policy-key'],
  ['an omitted __proto__', withVariant('omit: [__proto__]'), '6:16 policy-value'],
  ['a key that is a list', '? [a]\n: b\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:3 policy-shape'],
  ['a key without text', ': b\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:1 policy-key'],
  ['a number as a key', '7: b\nversion: 1\ngroups: [{base: a, variants: [b]}]', '1:1 policy-key'],
  [
    'a true that YAML 1.1 calls yes',
    '%YAML 1.1\n---\nversion: 1\nenforce: yes\ngroups: [{base: a, variants: [b]}]',
    '4:10 policy-shape',
  ],
  [
    'a tag that nobody knows',
    'version: 1\nenforce: !mine all\ngroups: [{base: a, variants: [b]}]',
    '2:10 policy-syntax',
  ],
  ['a value with a second colon', 'version: 1\nname: a: b\n', '2:7 policy-syntax'],
  ['a bracket that is not closed', 'version: 1\ngroups: [\n', '3:1 policy-syntax'],
  [
    'an alias without anchor',
    'version: 1\nenforce: *x\ngroups: [{base: a, variants: [b]}]',
    '2:10 policy-syntax',
    '2:10 policy-shape',
  ],
  ['an alias within its anchor', 'version: 1\ngroups: &g [*g]', '2:13 policy-syntax', '2:13 policy-shape'],
  ['severity without a map', 'version: 1\nseverity: off\ngroups: [{base: a, variants: [b]}]', '2:11 policy-shape'],
  [
    'a severity that YAML 1.1 calls off',
    'version: 1\nseverity: {missing: false}\ngroups: [{base: a, variants: [b]}]',
    '2:21 policy-shape',
  ],
  [
    'a severity for no finding',
    'version: 1\nseverity: {typo: off}\ngroups: [{base: a, variants: [b]}]',
    '2:12 policy-key',
  ],
  ['a fix for no finding', 'version: 1\nfix: [typo]\ngroups: [{base: a, variants: [b]}]', '2:7 policy-value'],
  ['a fix that is a number', 'version: 1\nfix: [3]\ngroups: [{base: a, variants: [b]}]', '2:7 policy-value'],
  ['a relation that is none', withVariant('relation: bigger'), '6:19 policy-value'],
  ['a Python version of one number', withVariant('python: "3"'), '6:17 policy-value'],
  ['python twice', withVariant('python: "3.12"', 'environment: {python: "3.12"}'), '6:17 policy-value'],
  ['a platform that is none', withVariant('environment: {platform: darwin}'), '6:33 policy-value'],
  ['an environment that is text', withVariant('environment: linux'), '6:22 policy-shape'],
  ['an unknown part of the environment', withVariant('environment: {os: linux}'), '6:23 policy-key'],
  ['a package that is a number', withVariant('extra: [3]'), '6:17 policy-shape'],
  ['a package that is nothing', withVariant('extra: [,]'), '6:17 policy-syntax'],
  [
    'an exception of a section where none may stand',
    withVariant('extra: [{section: Testing}]'),
    '6:17 policy-shape',
    '6:18 policy-key',
  ],
  ['an exception with no package', withVariant('omit: [{reason: x}]'), '6:16 policy-shape'],
  ['a section that is a number', withVariant('omit: [{section: 4}]'), '6:26 policy-shape'],
  ['a reason that is a number', withVariant('omit: [{package: x, reason: 4}]'), '6:37 policy-shape'],
  ['a list where names are', withVariant('omit: numpy'), '6:15 policy-shape'],
  ['a date that is a number', withVariant('omit: [{package: x, until: 2027}]'), '6:36 policy-shape'],
  ['a date in words', withVariant('omit: [{package: x, until: soon}]'), '6:36 policy-value'],
  [
    'the 29th of February in a common year',
    withVariant('omit: [{package: x, until: 2027-02-29}]'),
    '6:36 policy-value',
  ],
  ['a name with a blank', withVariant('extra: [a b]'), '6:17 policy-value'],
  ['a name that ends in a hyphen', withVariant('extra: [a-]'), '6:17 policy-value'],
  ['a Turkish dotless i', withVariant('extra: [dȷango, pıp]'), '6:17 policy-value', '6:25 policy-value'],
  ['a glob with a bracket open', withVariant('extra: ["a[b"]'), '6:17 policy-value'],
  ['a glob with a foreign character', withVariant('extra: ["a/*"]'), '6:17 policy-value'],
  ['a substitute that is a list', withVariant('substitute: [a, b]'), '6:21 policy-shape'],
  ['a substitute for no name', withVariant('substitute: {a b: c}'), '6:22 policy-value'],
  ['a substitute that is no name', withVariant('substitute: {a: c d}'), '6:25 policy-value'],
  ['a substitute without its name', withVariant('substitute: {a: {reason: c}}'), '6:25 policy-shape'],
  ['one package substituted twice', withVariant('substitute: {a-b: c, A_b: d}'), '6:30 policy-duplicate'],
  ['a package that stands in for itself', withVariant('substitute: {django: Django}'), '6:30 policy-value'],
  ['the same with a reason', withVariant('substitute: {a_b: {with: A.b, reason: c}}'), '6:34 policy-value'],
  [
    'one package required twice',
    withVariant('relation: subset', 'require: [Django, redis, django]'),
    '7:34 policy-duplicate',
  ],
  ['a required name that is none', withVariant('require: ["a b"]'), '6:19 policy-value'],
  ['an absolute path', withVariants('/a'), '4:16 policy-value'],
  ['a drive', withVariants('"C:/a"'), '4:16 policy-value'],
  ['a backslash', withVariants("'a\\b'"), '4:16 policy-value'],
  ['an address', withVariants('"https://example.org/a"'), '4:16 policy-value'],
  ['a path out of the root', withVariants('a/../../b'), '4:16 policy-value'],
  ['a way up behind a wildcard', withVariants('"*/../b"'), '4:16 policy-value'],
  ['the root itself', withVariants('.'), '4:16 policy-value'],
  ['a blank path', withVariants('" "'), '4:16 policy-value'],
  ['many stars in one part', withVariants('"*a*b*c*"'), '4:16 policy-value'],
  ['a brace that is not closed', withVariants('"a{b"'), '4:16 policy-value'],
  ['a slash between braces', withVariants('"{a/b,c}"'), '4:16 policy-value'],
  ['a path that is wrong in the base', withVariants('b', '[a.txt, ../c]'), '3:19 policy-value'],
];

describe('a policy is refused for', () => {
  it.each(refused)('%s', async (_what, text, ...codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });

  it('bytes that are no text, at the first of them', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('version: 1\n# caf'), 0xe9, 0x0a]);
    const problems = await parsePolicy('p.yml', bytes);
    expect(problems).toEqual([
      {
        code: 'policy-unreadable',
        message: 'this is not UTF-8 text: save the policy as UTF-8',
        fatal: true,
        path: 'p.yml',
        line: 2,
        column: 6,
      },
    ]);
  });

  it('half a unit of UTF-16', async () => {
    const problems = await parsePolicy('p.yml', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x61]));
    expect(problems).toMatchObject([{ code: 'policy-unreadable', line: 1, column: 2 }]);
  });

  it.each([
    ['100,000 aliases', `a: &a [x]\nb: [${'*a,'.repeat(100_000)}]`],
    [
      'aliases of aliases',
      [
        'a: &a0 [x,x,x,x,x,x,x,x,x,x]',
        ...Array.from({ length: 30 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n},`.repeat(10)}]`),
      ].join('\n'),
    ],
    [
      'aliases of aliases of maps',
      [
        'a: &a0 {x: 1}',
        ...Array.from(
          { length: 30 },
          (_, n) => `b${n}: &a${n + 1} {${[...'abcdefghij'].map((key) => `${key}: *a${n}`)}}`,
        ),
      ].join('\n'),
    ],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['100,000 lists in one line', '- '.repeat(100_000)],
    ['100,000 maps within each other in one line', `{${'a: '.repeat(100_000)}}`],
    ['lists nested 150 deep', `${'['.repeat(150)}${']'.repeat(150)}`],
  ])('%s, soon', async (_what, text) => {
    const seconds = processorTime();
    expect((await codesOf(text)).filter((code) => code.endsWith('policy-syntax')).length).toBeGreaterThan(0);
    expect(seconds()).toBeLessThan(5);
  });

  it('100,000 keys in one map, without comparing each with each', async () => {
    const timeFor = async (count: number): Promise<number> => {
      const keys = Array.from({ length: count }, (_, n) => `p${n}: q`).join(', ');
      const seconds = processorTime();
      expect(await problemsOf(withVariant(`substitute: {${keys}}`))).toEqual([]);
      return seconds();
    };
    await timeFor(10_000);
    const few = await timeFor(10_000);
    expect(await timeFor(100_000)).toBeLessThan(40 * few);
  });

  it('nothing that reaches the prototype of all objects', async () => {
    await parse('__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\nversion: 1');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
