import { describe, expect, it } from 'vitest';
import { problemsOf, withVariant, withVariants } from './policies.ts';

const groups = 'groups: [{base: a, variants: [b]}]';

/** Whole messages with their places: what a person reads. */
const messages: readonly (readonly [law: string, text: string, ...problems: string[]])[] = [
  [
    'a misspelt key is told once, with the key that was meant',
    `version: 1\n${groups}\nenforec: all\n`,
    '3:1 policy-key unknown key "enforec"; did you mean "enforce"?',
  ],
  [
    'a misspelt key is not missing as well',
    'version: 1\ngroups:\n  - base: a\n    varients: [b]\n',
    '4:5 policy-key unknown key "varients"; did you mean "variants"?',
  ],
  [
    'a key like no other is told with those that there are',
    withVariants('{path: b, foo: 1}'),
    '4:26 policy-key unknown key "foo"; "variants" knows path, relation, versions, environment, python, extra, omit, differ, substitute, require',
  ],
  [
    'a wrong word is told with the word that was meant',
    `version: 1\nenforce: nwe\n${groups}`,
    '2:10 policy-value enforce: expected one of new, all, none; found "nwe"; did you mean "new"?',
  ],
  [
    'a wrong type is told in words',
    withVariant('versions: [exact]'),
    '6:19 policy-shape versions: expected one of exact, minor, compatible, ignore; found a list',
  ],
  [
    'a list whose last line was deleted is told what is left to do',
    withVariant('omit:'),
    '6:14 policy-shape omit: expected a list of package names, globs or maps with "package" or "section"; found nothing; delete a key without a list',
  ],
  [
    'a Python version without quotes is a number',
    withVariant('python: 3.10'),
    '6:17 policy-shape python: expected a Python version in quotes, such as "3.13"; found the number 3.1: write "3.10"',
  ],
  [
    'so is a name without quotes that YAML reads otherwise',
    'version: 1\ngroups:\n  - name: true\n    base: a\n    variants: [b]\n',
    '3:11 policy-shape name: expected a name; found true: write "true"',
  ],
  [
    'a number in the place of a list is no text to be quoted',
    withVariant('extra: 3'),
    '6:16 policy-shape extra: expected a list of package names, globs or maps with "package"; found the number 3',
  ],
  [
    'a package and a section in one entry are one too many',
    withVariant('omit: [{ package: x, section: y }, { section: x, reason: z, package: y }]'),
    '6:30 policy-key write either "package" or "section", not both',
    '6:46 policy-key write either "package" or "section", not both',
  ],
  [
    'what else is unknown in such an entry is told as well',
    withVariant('omit: [{ package: x, section: y, resaon: z }]'),
    '6:30 policy-key write either "package" or "section", not both',
    '6:42 policy-key unknown key "resaon"; did you mean "reason"?',
  ],
  [
    'a section is no key of a list that takes packages only',
    withVariant('extra: [{ package: x, section: y }]'),
    '6:31 policy-key unknown key "section"; "extra" knows package, reason, until',
  ],
  [
    'a missing key is told at the map that lacks it',
    'version: 1\ngroups:\n  - base: a\n',
    '3:5 policy-shape the key "variants" is missing in "groups": expected a list of variants',
  ],
  [
    'a version of a later format is refused',
    `version: 2\n${groups}`,
    '1:10 policy-value version: expected the number 1, the only version so far; found the number 2',
  ],
  [
    'a policy that is a list is no policy',
    '- base: a\n',
    '1:1 policy-shape the policy: expected a map with "version" and "groups"; found a list',
  ],
  [
    'an empty policy is told how to begin',
    '# nothing yet\n',
    '1:1 policy-shape the policy is empty: begin with "version: 1" and a list "groups"',
  ],
  [
    'a tab is told as one',
    'version: 1\ngroups:\n\t- base: a\n',
    '3:1 policy-syntax a tab stands where YAML indents: use spaces',
  ],
  [
    'a key that stands twice is told with the first',
    `version: 1\n${groups}\nversion: 1\n`,
    '3:1 policy-syntax the key "version" stands twice in one map, the first time in line 1',
  ],
  [
    'a second document is told where it begins',
    `version: 1\n${groups}\n---\nversion: 1\n`,
    '3:1 policy-syntax a second YAML document begins here: a policy is one document',
  ],
  [
    'a requirement is told the name in it',
    withVariant('omit: [torch==2.0]'),
    '6:16 policy-value "torch==2.0" is no package name; write only the name: "torch"',
  ],
  [
    'the part of a name before a wildcard or a brace is told as no name',
    withVariant('substitute: { "torch*": torchx }', 'omit: ["boto{3,core}", "a-b@x"]'),
    '6:23 policy-value "torch*" is no package name',
    '7:16 policy-value "boto{3,core}" is no package name',
    '7:32 policy-value "a-b@x" is no package name; write only the name: "a-b"',
  ],
  [
    'a Python version without a dot is not told to be quoted alone',
    withVariant('python: 3'),
    '6:17 policy-shape python: expected a Python version in quotes, such as "3.13"; found the number 3',
  ],
  [
    'what stands in no name is told on one line',
    withVariant('omit: ["\\n*", "😀*"]'),
    '6:16 policy-value "\\u000a*" is no package name or glob: "\\u000a" stands in neither',
    '6:23 policy-value "😀*" is no package name or glob: "😀" stands in neither',
  ],
  [
    'a glob under require is told what to do',
    withVariant('require: ["django*"]'),
    '6:19 policy-value "django*" is a glob: "require" takes names only, one for each package that must be there',
  ],
  [
    'a day that is none is told',
    withVariant('omit: [{package: x, until: 2027-02-30}]'),
    '6:36 policy-value there is no day 2027-02-30',
  ],
  [
    'what only begins with a day is told how to write one',
    withVariant('omit: [{package: x, until: 2027-02-28T10:00}]'),
    '6:36 policy-value "2027-02-28T10:00" is no date: write it as 2027-01-31',
  ],
  [
    'a name with blanks around is told the name',
    withVariant('omit: [" torch "]'),
    '6:16 policy-value " torch " is no package name; write only the name: "torch"',
  ],
  [
    'an alias within what it repeats is told as such',
    withVariants('&all [b, *all]'),
    '4:21 policy-shape variants: expected a path, a glob or a map with "path"; found a list',
    '4:25 policy-syntax the alias "*all" stands inside of what it repeats',
  ],
  [
    'a finding that no fix clears is told as left to people',
    `version: 1\n${groups}\nfix: [duplicate]`,
    '3:7 policy-value fix: expected one of missing, commented-out, version-conflict, version-wider, version-differs, left-behind, extras-differ, marker-differs, unexpected, required-absent; found "duplicate", a kind of finding that is left to people',
  ],
  [
    'an overlay need not have what its base has',
    withVariant('relation: overlay', 'require: [django]'),
    '7:18 policy-value an overlay is installed together with its base, so it need not have what the base has: leave "require" out',
  ],
  [
    'an overlay cannot have the same versions',
    withVariant('relation: overlay', 'versions: exact'),
    '7:19 policy-value an overlay adds to what its base pins, so the two cannot have the same versions: leave "versions: exact" out',
  ],
  [
    'a package that is required twice is told at the second, in whatever spelling',
    withVariant('relation: subset', 'require: [Django, django]'),
    '7:27 policy-duplicate "django" is required already in this variant',
  ],
  [
    'a package that stands in for itself is told where it does',
    withVariant('substitute: {django: Django}'),
    '6:30 policy-value "django" cannot stand in for itself: name the package that this variant has instead',
  ],
  [
    'a folder with its slash is told to be one',
    withVariants('backend/'),
    '4:16 policy-value "backend/" is a folder: name the files in it, for example "backend/requirements*.txt"',
  ],
  [
    'two groups of one name are told at the second',
    'version: 1\ngroups:\n  - {base: a, variants: [b]}\n  - {base: ./a, variants: [c]}\n',
    '4:5 policy-duplicate another group is called "a": give this one a "name" of its own',
  ],
];

describe('what a policy is told', () => {
  it.each(messages)('%s', async (_law, text, ...expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  it.each([
    ['environment: { platform: darwin }', 'macos'],
    ['environment: { platform: Mac }', 'macos'],
    ['environment: { platform: osx }', 'macos'],
    ['environment: { platform: win32 }', 'windows'],
    ['environment: { platform: win }', 'windows'],
    ['environment: { platform: ubuntu }', 'linux'],
    ['environment: { implementation: cpython3 }', 'cpython'],
  ])('names what another tool calls so: %s', async (line, meant) => {
    const [problem] = await problemsOf(withVariant(line));
    expect(problem?.endsWith(`; did you mean "${meant}"?`), problem).toBe(true);
  });

  it.each([
    ['warn', 'warning'],
    ['info', 'notice'],
  ])('names what another tool calls so: severity %s', async (word, meant) => {
    const [problem] = await problemsOf(`version: 1\n${groups}\nseverity: { missing: ${word} }\n`);
    expect(problem?.endsWith(`; did you mean "${meant}"?`), problem).toBe(true);
  });

  it('is one line of a bearable length, whatever the policy holds', async () => {
    const long = 'x'.repeat(10_000);
    const texts = [
      withVariants(`"/${long}"`),
      withVariant(`versions: ${long}`),
      withVariant(`extra: ["a b\\n\\u2028${long}"]`),
      withVariant(`"${long}": 1`),
      `version: 1\n"a\\nb": 1\n"a\\nb": 2\ngroups: [{base: a, variants: [b]}]`,
    ];
    for (const text of texts) {
      const problems = await problemsOf(text);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem.length).toBeLessThan(600);
        expect(problem).not.toMatch(/[\n\u2028]/u);
      }
    }
  });

  it('is everything at once, in the order of the file', async () => {
    const text = [
      'version: "1"',
      'enforce: [all]',
      'groups:',
      '  - base: ../a',
      '    variants:',
      '      - path: /b',
      '        relation: supersett',
      '        python: 3.9',
      '        extra: ["a b"]',
      '  - variants: []',
      'severity: {mising: error}',
      'fix: missing',
    ].join('\n');
    expect((await problemsOf(text)).map((problem) => problem.split(' ')[0])).toEqual([
      '1:10',
      '2:10',
      '4:11',
      '6:15',
      '7:19',
      '8:17',
      '9:17',
      '10:5',
      '10:15',
      '11:12',
      '12:6',
    ]);
  });
});
