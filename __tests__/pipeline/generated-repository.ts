import { fc } from '../properties.ts';

/** Files that include each other in many ways, and a policy of one or two groups over them. */
export interface GeneratedRepository {
  readonly files: Readonly<Record<string, string>>;
  /** Without `enforce`. */
  readonly policy: string;
}

/** All files that there are, whether a group has them or not. */
export const paths = ['base.txt', 'more.txt', 'one.txt', 'two.txt', 'three.txt', 'shared.txt', 'common.txt'] as const;

/** Packages that may stand in for each other among them. */
const names = [
  'django',
  'Flask',
  'redis',
  'numpy',
  'opencv-python',
  'opencv-python-headless',
  'opencv-contrib-python',
  'psycopg2',
  'psycopg2-binary',
] as const;

const requirement = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom('', '', '', '[a]'),
    fc.constantFrom('', '', '==1', '==1', '==2', '>=1', '<2', '~=1.4'),
    fc.constantFrom('', '', '', '', '; os_name=="nt"', '; sys_platform=="linux"', '; platform_release=="x"'),
  )
  .map((parts) => parts.join(''));

/** Lines, some of which include one of the given files. */
function fileOf(targets: readonly string[]): fc.Arbitrary<string> {
  const option = fc.constantFrom('-r', '-r', '-r', '-c');
  const include =
    targets.length === 0 ? [] : [fc.tuple(option, fc.constantFrom(...targets)).map((parts) => parts.join(' '))];
  const line = fc.oneof(
    { weight: 20, arbitrary: requirement },
    { weight: 2, arbitrary: requirement.map((text) => `# ${text}`) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => `# no ${name} here`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('# Web', '', 'django==1..', 'redis @ https://example.org/redis.zip', '-e .'),
    },
    ...include.map((arbitrary) => ({ weight: 6, arbitrary })),
  );
  return fc.array(line, { maxLength: 6 }).map((lines) => lines.map((text) => `${text}\n`).join(''));
}

/** In an order in which each file includes later ones only. */
const files = fc
  .shuffledSubarray([...paths], { minLength: paths.length })
  .chain((order) =>
    fc
      .tuple(...order.map((_, index) => fileOf(order.slice(index + 1))))
      .map((texts) => Object.fromEntries(order.map((path, index) => [path, texts[index] ?? '']))),
  );

const some = fc.subarray([...names], { maxLength: 2 }).map((list) => `[${list.join(', ')}]`);

const rule = fc.record({
  relation: fc.constantFrom('superset', 'superset', 'superset', 'equal', 'subset', 'overlay'),
  versions: fc.constantFrom('compatible', 'compatible', 'minor', 'exact', 'ignore'),
  omit: some,
  extra: some,
  differ: some,
  substitute: fc.constantFrom(
    '{}',
    '{}',
    '{ opencv-python: opencv-python-headless, opencv-contrib-python: opencv-python-headless }',
    '{ psycopg2: psycopg2-binary, django: Flask, Flask: redis }',
  ),
  environment: fc.constantFrom('{}', '{}', '{ platform: linux }'),
});

const variant = (path: string): fc.Arbitrary<string> =>
  rule.map(({ versions, ...given }) => {
    // An overlay cannot have the versions of its base.
    const mode = given.relation === 'overlay' && versions === 'exact' ? 'minor' : versions;
    const keys = Object.entries({ path, ...given, versions: mode }).map(([key, value]) => `${key}: ${value}`);
    return `      - { ${keys.join(', ')} }\n`;
  });

const group = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.subarray(['base.txt', 'more.txt', 'one.txt'], { minLength: 1, maxLength: 2 }),
      fc.subarray(['one.txt', 'two.txt', 'three.txt'], { minLength: 2 }),
    )
    .chain(([bases, variants]) =>
      fc
        .tuple(...variants.filter((path) => !bases.includes(path)).map(variant))
        .map((rules) => `  - name: ${name}\n    base: [${bases.join(', ')}]\n    variants:\n${rules.join('')}`),
    );

const fixable =
  'fix: [missing, commented-out, version-conflict, version-wider, extras-differ, marker-differs, unexpected, required-absent]\n';

const policy = fc
  .tuple(
    fc.constantFrom('', '', fixable, 'fix: [missing, unexpected]\n'),
    fc.constantFrom('', '', 'severity: { missing: off }\n', 'severity: { exception-unused: off }\n'),
    group('a'),
    fc.option(group('b'), { nil: '' }),
  )
  .map(([fix, severity, ...groups]) => `version: 1\n${fix}${severity}groups:\n${groups.join('')}`);

/** Repositories in which lines flow from file to file, by includes and by groups that share files. */
export const generatedRepository: fc.Arbitrary<GeneratedRepository> = fc.record({ files, policy });
