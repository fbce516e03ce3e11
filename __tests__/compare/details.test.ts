import { describe, expect, it } from 'vitest';
import { checkFamily, type Family, findingOf, findingsOf, resultOf } from './family.ts';

/** Families that differ from ones of the other tables in one word, and what is found of them: each rule from its edge. */
const rows: Readonly<Record<string, readonly [Family, readonly string[]]>> = {
  'a line beside it that holds elsewhere says nothing here': [
    { base: 'x\nx[a]; sys_platform == "win32"\n', variant: 'x\n', rule: 'environment: { platform: linux }' },
    ['duplicate x notice'],
  ],
  'a line beside it that the variant has elsewhere says nothing here': [
    {
      base: 'x\n',
      variant: 'x\nx[a]; sys_platform == "win32"\n',
      rule: 'relation: equal\nenvironment: { platform: linux }',
    },
    [],
  ],
  'two lines of the base are not one line of the variant': [
    { base: 'x\nx[a]\n', variant: 'x\n' },
    ['duplicate x notice', 'extras-differ x warning'],
  ],
  'one line of the base is not two lines of the variant': [
    { base: 'x\n', variant: 'x\nx[a]\n', rule: 'relation: equal' },
    ['extras-differ x warning', 'duplicate x notice'],
  ],
  'one of two conditions is not both': [
    {
      base: 'x; platform_release == "5"\nx; platform_release == "6"\n',
      variant: 'x; platform_release == "5"\n',
    },
    ['marker-differs x warning'],
  ],
  'extras of a line that the variant has elsewhere only are no difference': [
    {
      base: 'x[a]; sys_platform == "win32"\nx; sys_platform != "win32"\n',
      variant: 'x; sys_platform != "win32"\n',
    },
    ['marker-differs x warning'],
  ],
  'extras of a line that the base has elsewhere only are no difference': [
    {
      base: 'x; sys_platform != "win32"\n',
      variant: 'x[a]; sys_platform == "win32"\nx; sys_platform != "win32"\n',
      rule: 'relation: equal',
    },
    ['marker-differs x warning'],
  ],
  'lines under one condition are compared': [
    { base: 'x==1; platform_release == "5"\n', variant: 'x==2; platform_release == "5"\n' },
    ['version-conflict x warning'],
  ],
  'lines under two conditions are not': [
    { base: 'x==1; platform_release == "5"\n', variant: 'x==2; platform_release == "6"\n' },
    ['marker-differs x warning'],
  ],
  'what always holds is compared with what holds under a condition of both': [
    {
      base: 'x==1\nx>=0; platform_release == "5"\n',
      variant: 'x==2; platform_release == "5"\n',
      rule: 'relation: subset',
    },
    ['duplicate x notice', 'version-conflict x warning'],
  ],
  'no version is compared where the condition is the variant’s alone': [
    { base: 'x<2\n', variant: 'x; platform_release == "5"\n' },
    ['marker-differs x warning'],
  ],
  'two pre-releases are two versions': [
    { base: 'x==2.0rc1\n', variant: 'x==2.0rc2\n' },
    ['version-conflict x warning'],
  ],
  'a difference in some environments only is none': [
    {
      base: 'x==1; sys_platform == "win32"\nx>=1; sys_platform != "win32"\n',
      variant: 'x>=1\n',
      rule: 'versions: exact',
    },
    [],
  ],
  'an address with and without the egg is one': [
    { base: 'x @ git+https://e.com/x.git\n', variant: 'git+https://e.com/x.git#egg=x\n' },
    [],
  ],
  'an address goes before the index, wherever it stands': [
    { base: 'x\nx @ https://e.com/x.zip\n', variant: 'x @ https://e.com/x.zip\n' },
    ['duplicate x notice'],
  ],
  'an address beside a name is another source than the index': [
    { base: 'x<2\nx @ https://e.com/x.zip\n', variant: 'x\n' },
    ['duplicate x notice', 'source-differs x warning'],
  ],
  'an address under a condition is not sure to go before the index': [
    { base: 'x\nx @ https://e.com/x.zip; platform_release == "5"\n', variant: 'x\n' },
    ['duplicate x notice'],
  ],
  'what both sides take from one address is one version, whatever else they ask for': [
    { base: 'x @ https://e.com/x.zip\nx==1\n', variant: 'x @ https://e.com/x.zip\n', rule: 'versions: exact' },
    ['duplicate x notice'],
  ],
  'what both sides take from one address somewhere has no other version everywhere': [
    {
      base: 'x @ https://e.com/x.zip; sys_platform == "linux"\nx==1\n',
      variant: 'x @ https://e.com/x.zip; sys_platform == "linux"\nx==2\n',
    },
    ['duplicate x notice', 'duplicate x notice'],
  ],
  'lines that exclude each other somewhere are a duplicate there and compared elsewhere': [
    { base: 'x==3\n', variant: 'x==1\nx==2; sys_platform == "win32"\n' },
    ['version-conflict x warning', 'duplicate x error'],
  ],
  'an address with a slash at its end is another': [
    { base: 'x @ https://e.com/x\n', variant: 'x @ https://e.com/x/\n' },
    ['source-differs x warning'],
  ],
  'a folder is one however it is spelt': [{ base: '-e ././a/b/\n', variant: 'a/b\n' }, []],
  'a dot inside a path is no folder of its own': [
    { base: '-e lib./a\n', variant: '-e liba\n' },
    ['missing -e lib./a error'],
  ],
  'a package that the base has elsewhere is not required here': [
    {
      base: 'django\nuvloop; sys_platform == "win32"\n',
      variant: 'django\n',
      rule: 'relation: subset\nrequire: [uvloop]\nenvironment: { platform: linux }',
    },
    [],
  ],
  'a package that the base has in some environments is required': [
    {
      base: 'django\nuvloop; sys_platform == "win32"\n',
      variant: 'django\n',
      rule: 'relation: subset\nrequire: [uvloop]',
    },
    ['required-absent uvloop error'],
  ],
  'a required package may be there in some environments': [
    {
      base: 'uvloop\n',
      variant: 'uvloop; sys_platform != "win32"\n',
      rule: 'relation: subset\nrequire: [uvloop]',
    },
    [],
  ],
  'a required package on a line that pip refuses is there': [
    { base: 'uvloop\n', variant: 'uvloop==1..2\n', rule: 'relation: subset\nrequire: [uvloop]' },
    ['unreadable-line uvloop error'],
  ],
  'a stand-in for what the base does not have is unexpected': [
    {
      base: 'django\n',
      variant: 'django\npsycopg\n',
      rule: 'relation: equal\nsubstitute: { psycopg2: psycopg }',
    },
    ['exception-unused psycopg2 notice', 'unexpected psycopg error'],
  ],
  'a package more in some environments is unexpected': [
    { base: 'a\n', variant: 'a\nb; sys_platform == "win32"\n', rule: 'relation: equal' },
    ['unexpected b error'],
  ],
  'a package more in other environments is not': [
    {
      base: 'a\n',
      variant: 'a\nb; sys_platform == "win32"\n',
      rule: 'relation: equal\nenvironment: { platform: linux }',
    },
    [],
  ],
  'a superset may have what `extra` does not list': [{ base: 'a\n', variant: 'a\nb\nc\n', rule: 'extra: [b]' }, []],
  'a substitute is unused when the variant has the package itself on another line': [
    { base: 'psycopg2\n', variant: 'psycopg2>=0\n', rule: 'substitute: { psycopg2: psycopg }' },
    ['exception-unused psycopg2 notice'],
  ],
  'a substitute beside the package itself is used where nothing else lets it be there': [
    {
      base: 'psycopg2\n',
      variant: 'psycopg2\npsycopg\n',
      rule: 'relation: equal\nsubstitute: { psycopg2: psycopg }',
    },
    [],
  ],
  'a substitute beside the package itself is unused where anything may be there': [
    { base: 'psycopg2\n', variant: 'psycopg2\npsycopg\n', rule: 'substitute: { psycopg2: psycopg }' },
    ['exception-unused psycopg2 notice'],
  ],
  'one that stands in for two packages beside both of them is used for each': [
    {
      base: 'psycopg2\npsycopg2-binary\n',
      variant: 'psycopg2\npsycopg2-binary\npsycopg\n',
      rule: 'relation: equal\nsubstitute: { psycopg2: psycopg, psycopg2-binary: psycopg }',
    },
    [],
  ],
  'a substitute is what counts where the package itself is for other environments': [
    {
      base: 'psycopg2\n',
      variant: 'psycopg2; sys_platform == "win32"\npsycopg; sys_platform == "linux"\n',
      rule: 'substitute: { psycopg2: psycopg }\nenvironment: { platform: linux }',
    },
    [],
  ],
  'a substitute on a line that pip refuses is there, and used': [
    { base: 'psycopg2\n', variant: 'psycopg==1..2\n', rule: 'substitute: { psycopg2: psycopg }' },
    ['unreadable-line psycopg error'],
  ],
  'a stand-in for what the base has elsewhere is unexpected': [
    {
      base: 'psycopg2; sys_platform == "win32"\n',
      variant: 'psycopg\n',
      rule: 'relation: equal\nsubstitute: { psycopg2: psycopg }\nenvironment: { platform: linux }',
    },
    ['exception-unused psycopg2 notice', 'unexpected psycopg error'],
  ],
  'an exception for names excuses no line without one': [
    { base: '-e ./lib\n', variant: '\n', rule: 'omit: [lib]' },
    ['exception-unused lib notice', 'missing -e ./lib error'],
  ],
  'two lines exclude each other in some environments, and a third goes with one of them in others': [
    { base: '', variant: 'x==1\nx==2; sys_platform == "win32"\nx>=1; sys_platform == "linux"\n' },
    ['duplicate x error'],
  ],
  'two lines exclude each other in some environments, and a third goes with one of them everywhere': [
    { base: '', variant: 'x==1\nx==2; sys_platform == "win32"\nx>=1\n' },
    ['duplicate x error'],
  ],
  'two lines of one wording meet a third': [
    { base: '', variant: 'x==1\nx==1\nx==2; platform_release == "5"\n' },
    ['duplicate x error'],
  ],
  'a package that is named twice is seen beside a constraint on another': [
    { base: '', variant: '-c limits.txt\nx==1\nx==2\n', files: { 'limits.txt': 'y<2\n' } },
    ['duplicate x error'],
  ],
  'a folder that is named twice is no package that is': [{ base: '', variant: './lib[a]\n./lib[b]\n' }, []],
  'packages that are named twice come in the order of their first lines': [
    { base: '', variant: 'b==1\na==1\na==2\nb==2\n' },
    ['duplicate b error', 'duplicate a error'],
  ],
  'a superset may have what `extra` does not list, be it on a line that pip refuses': [
    { base: 'a\n', variant: 'a\nb==1..2\n', rule: 'extra: [c]' },
    ['unreadable-line b error'],
  ],
  'a package more on a line that pip refuses is called what the line calls it': [
    { base: 'a\n', variant: 'a\nPyYAML==1..2\n', rule: 'relation: equal' },
    ['unexpected PyYAML error', 'unreadable-line PyYAML error'],
  ],
  'a line that two variants include is refused once': [
    {
      base: 'x\n',
      variant: '-r common.txt\n',
      groups: 'groups:\n  - base: base.txt\n    variants: [variant.txt, other.txt]\n',
      files: { 'other.txt': '-r common.txt\n', 'common.txt': 'x==1..2\n' },
    },
    ['unreadable-line x error'],
  ],
  'a pre-release that both lines allow excludes nothing': [
    { base: '', variant: 'x==1rc1\nx>=1rc1\n' },
    ['duplicate x notice'],
  ],
  'a pre-release that a line under a condition names is one that the others may allow': [
    { base: '', variant: 'x>=1\nx==2.0rc1; platform_release == "5"\n' },
    ['duplicate x notice'],
  ],
  'an included file that cannot be fetched leaves the base known': [
    { base: 'a\n-r https://example.org/more.txt\n', variant: 'a\nb\n', rule: 'relation: equal' },
    ['unexpected b error'],
  ],
};

describe('from the edge of each rule', () => {
  it.each(Object.entries(rows))('%s', async (_law, [family, findings]) => {
    expect(await findingsOf(family)).toEqual(findings);
  });
});

describe('what a finding holds', () => {
  it('names the package as the base spells it, also on a line that pip refuses', async () => {
    const refused = { base: 'PyYAML==1..2\n', variant: '\n' };
    expect((await resultOf(refused)).findings[1]).toMatchObject({
      code: 'missing',
      name: 'PyYAML',
      base: { path: 'base.txt', line: 1, text: 'PyYAML==1..2' },
    });
    const required = { ...refused, rule: 'relation: subset\nrequire: [pyyaml]' };
    expect((await resultOf(required)).findings[1]).toMatchObject({
      code: 'required-absent',
      name: 'PyYAML',
      lines: [],
    });
  });

  it('names the line that can be read when the base has one that cannot as well', async () => {
    const family = { base: 'x\nx==1..2\n', variant: '\n', rule: 'relation: subset\nrequire: [x]' };
    expect((await resultOf(family)).findings[1]).toMatchObject({ bases: [{ text: 'x', line: 1 }] });
  });

  it('points at the switched-off line of a required package', async () => {
    const family = { base: 'x\n', variant: 'a\n# x==1\n', rule: 'relation: subset\nrequire: [x]\nextra: [a]' };
    expect(await findingOf(family)).toMatchObject({ at: { line: 2 }, lines: [{ line: 2, text: 'x==1' }] });
  });

  it('of a line without a name has no package', async () => {
    expect(await findingOf({ base: '-e ./lib\n', variant: '\n' })).toMatchObject({ package: null, name: '-e ./lib' });
  });

  it('lists the extras that lack and those that are too many', async () => {
    const { detail } = await findingOf({ base: 'x[a,b]\n', variant: 'x[a,c]\n', rule: 'relation: equal' });
    expect(detail).toEqual({ code: 'extras-differ', lacks: ['b'], adds: ['c'] });
  });

  it('gives both markers, and none where a line has none', async () => {
    const base = 'x; sys_platform == "linux"\nx; sys_platform == "win32"\n';
    const { detail } = await findingOf({ base, variant: 'x; sys_platform == "win32"\n' });
    expect(detail).toMatchObject({
      baseMarker: 'sys_platform == "linux" or sys_platform == "win32"',
      variantMarker: 'sys_platform == "win32"',
    });
    const bare = await findingOf({ base: 'x\n', variant: 'x; sys_platform == "win32"\n' });
    expect(bare.detail).toMatchObject({ baseMarker: null });
  });

  it('says both sources, and where one is the index', async () => {
    const { detail } = await findingOf({ base: 'x\n', variant: 'x @ https://e.com/x.zip\n' });
    expect(detail).toMatchObject({ baseSource: 'index', variantSource: 'https://e.com/x.zip' });
  });

  it('joins what several lines say of a version, and leaves out those that say nothing', async () => {
    const { findings } = await resultOf({ base: 'x\nx<3\nx<2\n', variant: 'x\n' });
    expect(findings.at(-1)?.detail).toMatchObject({ baseVersions: '<3,<2', variantVersions: '' });
  });

  it('tells two spellings of one version apart where === does', async () => {
    const { detail } = await findingOf({ base: 'x===1.0\n', variant: 'x===1\n', rule: 'versions: exact' });
    expect(detail).toMatchObject({ code: 'version-conflict', pins: { base: '1.0', variant: '1', order: 'other' } });
  });

  it('names an environment only when it does not hold in all', async () => {
    const everywhere = await findingOf({ base: 'x==1; python_version > "3"\n', variant: 'x==2\n' });
    expect(everywhere.detail).toMatchObject({ witness: null });
    const linux = 'environment: { platform: linux }';
    const somewhere = await findingOf({ base: 'x; python_version < "3.11"\n', variant: '\n', rule: linux });
    expect(somewhere.detail).toMatchObject({ witness: { text: 'Python 3.8', isExample: true } });
    const open = 'x; platform_release == "5" and sys_platform == "win32"\n';
    const { detail } = await findingOf({ base: open, variant: '\n' });
    expect(detail).toMatchObject({ witness: { text: 'Windows', isExample: false } });
  });

  it('of two lines names the package, the kind and the other lines, and no base', async () => {
    const finding = await findingOf({ base: '', variant: 'PyYAML==1\npyyaml==2\n' });
    expect(finding).toMatchObject({ name: 'PyYAML', base: null, bases: [] });
    expect(finding.detail).toMatchObject({ kind: 'conflict', others: [{ line: 2, text: 'pyyaml==2' }] });
  });

  it.each([
    ['at its end', 'django\nflask==\n', ''],
    ['in the middle of the file', 'django\n\nflask==1.24..4  # old\n', '..4'],
    ['indented', '  \tflask==1.24..4\n', '..4'],
    ['continued', '  flask[a] \\\n  >= 1, \\\n  ==1.24..4\n', '..4'],
    ['with options', 'flask==1.0 --nonsense=1\n', '--nonsense=1'],
  ])('points into a line that pip refuses, %s', async (_where, variant, there) => {
    const finding = await findingOf({ base: '', variant });
    expect(finding.bases).toEqual([]);
    const { detail } = finding;
    if (detail.code !== 'unreadable-line') throw new Error(detail.code);
    expect(detail.text.slice(detail.caret)).toBe(there);
  });
});

describe('an unusual line break', () => {
  const textAround = async (variant: string): Promise<string | undefined> =>
    (await findingOf({ base: '', variant })).lines[0]?.text;

  it('is told with the whole line, as people see it', async () => {
    expect(await textAround('a\nb\u2028c\nd\n')).toBe('b\u2028c');
    expect(await textAround('a\rb\u2028c\rd\r')).toBe('b\u2028c');
    expect(await textAround('a\rx\r\nb\u2028c\r\nd')).toBe('b\u2028c');
    expect(await textAround('# b\u2028c')).toBe('# b\u2028c');
  });

  it('is told with at most 200 letters on either side', async () => {
    const long = '0123456789'.repeat(30);
    expect(await textAround(`# ${long}\u2028${long}\n`)).toBe(`${long.slice(-200)}\u2028${long.slice(0, 199)}`);
  });

  it('is named, once a line, on no package of the base', async () => {
    const finding = await findingOf({ base: '', variant: '# a\u2029b\u2028c\n' });
    expect(finding).toMatchObject({ bases: [], detail: { character: '\u2029' } });
  });
});

describe('what is reached twice', () => {
  const common = { 'one.txt': '-r common.txt\n', 'two.txt': '-r common.txt\n' };

  it('through two files that one file includes counts once', async () => {
    const files = { ...common, 'common.txt': 'x==1\n' };
    expect((await findingOf({ base: '-r one.txt\n-r two.txt\n', variant: '', files })).bases).toHaveLength(1);
  });

  it('through two files of the base counts once, and what is wrong in it is said once', async () => {
    const groups = 'groups:\n  - base: [one.txt, two.txt]\n    variants: [variant.txt]\n';
    const files = { ...common, 'common.txt': 'x==1\ny==1..2\n# a\u2028# b\n' };
    const { findings } = await resultOf({ base: '', variant: 'y\n', groups, files });
    expect(findings.map(({ code }) => code)).toEqual(['unreadable-line', 'unusual-line-break', 'missing']);
    expect(findings.at(-1)?.bases).toHaveLength(1);
  });
});

describe('the summary of a variant', () => {
  const numbers = async (family: Family): Promise<unknown> => (await resultOf(family)).groups[0]?.variants[0];

  it('counts packages of its environment, whatever is found of those that are there', async () => {
    const family = { base: 'a\nb==1\nc; sys_platform == "win32"\nd\n', variant: 'a\nb==2\n' };
    expect(await numbers(family)).toMatchObject({ basePackages: 4, present: 2 });
    const linux = { ...family, rule: 'environment: { platform: linux }' };
    expect(await numbers(linux)).toMatchObject({ basePackages: 3, present: 2 });
  });

  it('counts apart what it lacks by an exception', async () => {
    const family = { base: 'a\nb\nc\n\n# Testing\nd\n', variant: 'a\n' };
    expect(await numbers({ ...family, rule: 'omit: [b, { section: Testing }]' })).toMatchObject({
      basePackages: 4,
      present: 1,
      omitted: 2,
    });
    expect(await numbers({ ...family, rule: 'omit: [a]' })).toMatchObject({ present: 1, omitted: 0 });
    // What only a line that pip refuses names is not counted as the base's either.
    const refused = { base: 'a\nb==1..2\nc\n', variant: 'a\n', rule: 'omit: [b]' };
    expect(await numbers(refused)).toMatchObject({ basePackages: 2, present: 1, omitted: 0 });
    const other = { base: 'a==1\nb\n', variant: 'a==2\n', rule: 'differ: [a]\nomit: [b]' };
    expect(await numbers(other)).toMatchObject({ present: 1, omitted: 1 });
  });

  it('does not count a package that both have for other environments', async () => {
    const both = 'a\nb; sys_platform == "win32"\n';
    const family = { base: both, variant: both, rule: 'environment: { platform: linux }' };
    expect(await numbers(family)).toMatchObject({ basePackages: 1, present: 1 });
  });
});

describe('problems of a group', () => {
  it('say what `require` names in vain, each name once', async () => {
    const groups = `groups:
  - base: [base.txt, more.txt]
    variants: [{ path: variant.txt, relation: subset, require: [nowhere, a, Neither] }]
`;
    const { problems } = await checkFamily({ base: 'a\n', variant: 'a\n', groups, files: { 'more.txt': 'b\n' } });
    const message = (name: string): string =>
      `\`require\` names ${name}, which base.txt, more.txt does not have: add it there or take it out here`;
    expect(problems.map((problem) => problem.message)).toEqual([message('nowhere'), message('Neither')]);
  });

  it('say once a file that it holds paths of the machine that froze it, of packages with a name', async () => {
    const base = 'x @ file:///tmp/x\ny @ file:///tmp/y\n';
    const { problems } = await resultOf({ base, variant: 'x==1\ny\n' });
    expect(problems.map(({ code, message, line, fatal }) => [code, message, line, fatal])).toEqual([
      [
        'local-file-path',
        'absolute file: paths belong to the machine that made this file; they are compared as the package without a version',
        1,
        false,
      ],
    ]);
    expect((await resultOf({ base: 'file:///tmp/x.zip\n', variant: '' })).problems).toEqual([]);
  });
});

describe('where some file cannot be read', () => {
  const codesOf = async (family: Family): Promise<readonly string[]> =>
    (await checkFamily(family)).findings.map(({ code, name }) => `${code} ${name}`);

  it('one of several base files is enough to leave it open what is unexpected', async () => {
    const groups = 'groups:\n  - base: [base.txt, more.txt]\n    variants: [{ path: variant.txt, relation: equal }]\n';
    const files = { 'more.txt': '-r gone.txt\n' };
    expect(await codesOf({ base: 'a\n', variant: 'a\nb\n', groups, files })).toEqual([]);
  });

  it('nothing required is called absent', async () => {
    const family = { base: 'a\nb\n', variant: 'a\n-r gone.txt\n', rule: 'relation: subset\nrequire: [b]' };
    expect(await codesOf(family)).toEqual([]);
  });

  it('one of several variants is enough to leave it open what is unused, but not what is over', async () => {
    const groups = `groups:
  - base: base.txt
    variants: [{ path: "v*.txt", omit: [a, { package: b, until: 2026-01-01 }] }]
`;
    const files = { 'v2.txt': 'a\nb\n-r gone.txt\n' };
    expect(await codesOf({ base: 'a\nb\n', variant: 'a\nb\n', groups, files })).toEqual(['exception-expired b']);
  });
});
