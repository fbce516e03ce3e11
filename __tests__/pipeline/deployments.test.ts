import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import { type CheckRequest, check } from '../../src/pipeline.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { sentenceOf } from '../../src/report/sentence.ts';
import { formatText } from '../../src/report/text.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const policyPath = '.github/sync-policy.yml';
const groups = 'groups:\n  - name: backend\n    base: requirements.txt\n    variants: [requirements-render.txt]\n';
const bothOn = `version: 1\n${groups}severity: { not-governed: error, not-tested: warning }\n`;
const inSync: Files = { 'requirements.txt': 'django\n', 'requirements-render.txt': 'django\n' };

const render = (command: string): string =>
  `services:\n  - type: web\n    name: api\n    runtime: python\n    buildCommand: ${command}\n`;
const workflow = (command: string): string =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;

async function checked(files: Files, rest: Partial<CheckRequest> = {}) {
  return check({
    policyPath,
    head: memorySnapshot({ [policyPath]: bothOn, ...inSync, ...files }),
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-06-15',
    ...rest,
  });
}

async function found(files: Files, rest: Partial<CheckRequest> = {}): Promise<readonly Finding[]> {
  return (await checked(files, rest)).result.findings;
}

const told = (findings: readonly Finding[]): readonly string[] => findings.map(({ code, name }) => `${code} ${name}`);

const web: Files = { 'requirements-web.txt': 'django\n' };
const deploysWeb: Files = { ...web, 'render.yaml': render('pip install -r requirements-web.txt') };
const deploysVariant: Files = { 'render.yaml': render('pip install -r requirements-render.txt') };

describe('a deploy that installs a file', () => {
  it.each<[law: string, files: Files, findings: readonly string[]]>([
    ['that_no_group_names_is_not_governed', deploysWeb, ['not-governed requirements-web.txt']],
    [
      'that_a_governed_file_includes_is_governed',
      {
        ...deploysWeb,
        'requirements-render.txt': '-r requirements-web.txt\n',
        '.github/workflows/ci.yml': workflow('pip install -r requirements-render.txt'),
      },
      [],
    ],
    [
      'that_only_gathers_governed_files_is_governed',
      {
        ...deploysWeb,
        'requirements-web.txt': '# all of them\n-r more.txt\n',
        'more.txt': '-r requirements-render.txt\n',
      },
      ['not-tested requirements-render.txt'],
    ],
    [
      'that_gathers_a_file_which_no_group_names_is_not_governed',
      { ...deploysWeb, 'requirements-web.txt': '-r requirements.txt\n-r more.txt\n', 'more.txt': 'flask\n' },
      ['not-governed requirements-web.txt', 'not-tested requirements.txt'],
    ],
    [
      'that_says_more_than_what_it_gathers_is_not_governed',
      { ...deploysWeb, 'requirements-web.txt': '-r requirements.txt\n-c limits.txt\n', 'limits.txt': 'django<5\n' },
      ['not-governed requirements-web.txt', 'not-tested requirements.txt'],
    ],
    [
      'that_gathers_nothing_is_not_governed',
      { ...deploysWeb, 'requirements-web.txt': '-r requirements-web.txt\n' },
      ['not-governed requirements-web.txt'],
    ],
    ['that_ci_never_installs_is_not_tested', deploysVariant, ['not-tested requirements-render.txt']],
    [
      'that_ci_installs_is_tested',
      { ...deploysVariant, '.github/workflows/ci.yml': workflow('pip install -r requirements-render.txt') },
      [],
    ],
    [
      'that_a_file_includes_which_ci_installs_is_tested',
      {
        ...deploysVariant,
        'ci.txt': '-r more.txt\n',
        'more.txt': '-r requirements-render.txt\n-r ci.txt\n',
        '.github/workflows/ci.yml': workflow('pip install -r ci.txt'),
      },
      [],
    ],
    [
      'that_ci_takes_as_constraints_is_not_tested',
      {
        ...deploysVariant,
        'ci.txt': '-c requirements-render.txt\n',
        '.github/workflows/ci.yml': workflow('pip install -r ci.txt'),
      },
      ['not-tested requirements-render.txt'],
    ],
    [
      'over_one_that_no_group_names_is_both',
      { ...deploysWeb, 'requirements-web.txt': '-r requirements-render.txt\nflask\n' },
      ['not-governed requirements-web.txt', 'not-tested requirements-render.txt'],
    ],
    [
      'at_two_places_is_one_finding',
      {
        ...deploysWeb,
        Dockerfile: 'FROM python:3.13\nCOPY . .\nRUN pip install -r requirements-web.txt\n',
      },
      ['not-governed requirements-web.txt'],
    ],
    [
      'over_several_that_no_group_names_is_one_finding_on_what_they_include',
      {
        'requirements-web.txt': '-r requirements-render.txt\nflask\n',
        'requirements-worker.txt': '-r requirements-web.txt\ncelery\n',
        'render.yaml': render('pip install -r requirements-web.txt -r requirements-worker.txt'),
        'requirements.txt': '-r requirements-web.txt\n-r requirements-worker.txt\n',
        'requirements-render.txt': 'django\n',
        [policyPath]: bothOn.replace('base: requirements.txt', 'base: base.txt'),
        'base.txt': 'django\n',
      },
      [
        'not-governed requirements-web.txt',
        'not-governed requirements-worker.txt',
        'not-tested requirements-render.txt',
      ],
    ],
    [
      'that_cannot_be_read_as_text_says_what_else_is_known_of_it',
      { ...deploysWeb, 'requirements-web.txt': Uint8Array.of(0xff, 0xfe, 0) },
      ['not-governed requirements-web.txt'],
    ],
    ['that_is_not_there_is_none', { 'render.yaml': render('pip install -r requirements-web.txt') }, []],
    ['for_people_alone_is_none', { ...web, Makefile: 'setup:\n\tpip install -r requirements-web.txt\n' }, []],
  ])('%s', async (_law, files, findings) => {
    expect(told(await found(files))).toEqual(findings);
  });
});

describe('what is said of it', () => {
  it('names_the_words_that_install_and_that_it_is_a_heuristic', async () => {
    const [finding] = await found(deploysWeb);
    expect(finding).toMatchObject({ group: '', variant: null, package: null, severity: 'error', counts: true });
    expect(finding?.at).toEqual({ path: 'render.yaml', line: 5, column: 19 });
    expect(finding && sentenceOf(finding, undefined)).toBe(
      'a deploy installs requirements-web.txt here, and no group of the policy names or includes it (a heuristic: files of platforms were read, nothing was run); make it a base or a variant in the policy, or include it in one.',
    );
  });

  it('names_the_line_of_ci_that_could_not_be_told', async () => {
    const files = { ...deploysVariant, '.github/workflows/ci.yml': workflow('pip install -r "$FILE"') };
    const [finding] = await found(files);
    expect(finding).toMatchObject({ group: 'backend', variant: 'requirements-render.txt', severity: 'warning' });
    expect(finding && sentenceOf(finding, undefined)).toContain(
      'CI never installs it, unless .github/workflows/ci.yml:6 does, which could not be told (a heuristic',
    );
  });

  it('names_no_line_of_a_deploy_that_could_not_be_told: CI does not run it', async () => {
    const files = { 'render.yaml': render('pip install -r requirements-render.txt && pip install -r "$FILE"') };
    const [finding] = await found(files);
    expect(finding?.detail).toMatchObject({ code: 'not-tested', untold: null });
  });

  it('names_the_first_group_of_a_variant_of_two', async () => {
    const second = '  - { name: second, base: base.txt, variants: [requirements-render.txt] }\n';
    const policy = bothOn.replace('severity', `${second}severity`);
    const [finding] = await found({ ...deploysVariant, 'base.txt': 'django\n', [policyPath]: policy });
    expect(finding).toMatchObject({ code: 'not-tested', group: 'backend', variant: 'requirements-render.txt' });
  });

  it('names_every_place_and_those_first_that_nothing_was_guessed_of', async () => {
    const files: Files = {
      'a.txt': '-r requirements-render.txt\n',
      'b.txt': '-r requirements-render.txt\n',
      'a.Dockerfile': 'FROM python:3.13\nCOPY . .\nRUN false || pip install -r a.txt\n',
      'b.Dockerfile': 'FROM python:3.13\nCOPY . .\nRUN pip install -r b.txt\n',
    };
    const finding = (await found(files)).find(({ code }) => code === 'not-tested');
    expect(finding?.at).toEqual({ path: 'b.Dockerfile', line: 3, column: 5 });
    expect(finding?.detail).toMatchObject({ by: [{ certain: true }, { path: 'a.Dockerfile', certain: false }] });
  });

  it('a_base_is_the_base_of_its_group', async () => {
    const [finding] = await found({ 'render.yaml': render('pip install -r requirements.txt') });
    expect(finding).toMatchObject({ code: 'not-tested', group: 'backend', variant: null, name: 'requirements.txt' });
  });

  it('a_variant_names_the_place_that_deploys_it_in_every_report', async () => {
    const files = { ...deploysVariant, 'requirements-render.txt': 'flask\n' };
    const { result, advices } = await checked(files);
    const text = formatText(result, advices, { color: false, width: 200, quiet: false, command: '' });
    expect(text).toContain('has 0 of 1 package; render.yaml:5 installs it)');
    const page = formatMarkdown(result, advices, { maxBytes: 65_000, patch: null, command: '' });
    expect(page).toContain('has 0 of 1 package; `render.yaml:5` installs it)');
    expect(JSON.parse(formatJson(result, advices)).groups[0].variants[0].installedBy).toEqual([
      { path: 'render.yaml', line: 5, column: 19, certain: true },
    ]);
  });

  it('a_variant_names_all_places_that_deploy_it', async () => {
    const Dockerfile = 'FROM python:3.13\nCOPY . .\nRUN pip install -r requirements-render.txt\n';
    const { result } = await checked({ ...deploysVariant, Dockerfile });
    expect(result.groups[0]?.variants[0]?.installedBy?.map(({ path }) => path)).toEqual(['Dockerfile', 'render.yaml']);
  });
});

describe('with two revisions', () => {
  const revision = (files: Files) => memorySnapshot({ ...inSync, ...files }, 'main');
  const introduced = async (files: Files, before: Files, previousPaths: ReadonlyMap<string, string> = new Map()) =>
    (await found(files, { compared: revision(before), previousPaths })).map((one) => one.introduced);

  it.each<[law: string, files: Files, before: Files, introduced: readonly (boolean | null)[]]>([
    ['what_was_deployed_before_is_older', deploysWeb, deploysWeb, [false]],
    ['what_is_deployed_now_is_introduced', deploysWeb, web, [true]],
    [
      'what_moves_to_another_line_is_older',
      { ...web, 'render.yaml': `# moved\n${render('pip install -r requirements-web.txt')}` },
      deploysWeb,
      [false],
    ],
    [
      'what_a_governed_file_included_before_is_introduced',
      deploysWeb,
      { ...deploysWeb, 'requirements.txt': 'django\n-r requirements-web.txt\n' },
      [true],
    ],
    [
      'what_ci_tested_before_is_introduced',
      deploysVariant,
      { ...deploysVariant, '.github/workflows/ci.yml': workflow('pip install -r requirements-render.txt') },
      [true],
    ],
    [
      'what_cannot_be_told_new_from_old_is_neither',
      deploysWeb,
      { ...deploysWeb, 'requirements.txt': { kind: 'unreadable', why: 'permission denied' } },
      [null],
    ],
  ])('%s', async (_law, files, before, expected) => {
    expect(await introduced(files, before)).toEqual(expected);
  });

  it('one_group_that_cannot_be_read_leaves_all_untold', async () => {
    const policy = bothOn.replace('severity', '  - { base: a.txt, variants: [b.txt] }\nseverity');
    const files = { ...deploysWeb, [policyPath]: policy, 'a.txt': 'django\n', 'b.txt': 'django\n' };
    expect(await introduced(files, { ...files, 'a.txt': { kind: 'unreadable', why: 'EIO' } })).toEqual([null]);
    expect(await introduced(files, files)).toEqual([false]);
  });

  it('a_file_that_was_renamed_is_the_same_file', async () => {
    const before = { 'requirements-www.txt': 'django\n', 'render.yaml': render('pip install -r requirements-www.txt') };
    expect(await introduced(deploysWeb, before, new Map([['requirements-web.txt', 'requirements-www.txt']]))).toEqual([
      false,
    ]);
    expect(await introduced(deploysWeb, before)).toEqual([true]);
  });

  it('a_compared_revision_without_a_list_is_said_and_fails_nothing', async () => {
    const compared = {
      ...revision(deploysWeb),
      files: async () =>
        ({ code: 'limit', message: 'too many files', fatal: true, path: null, line: null, column: null }) as const,
    };
    const { result } = await checked(deploysWeb, { compared });
    expect(result.findings.map((one) => one.introduced)).toEqual([null]);
    expect(result.problems.map(({ code, fatal }) => `${code} ${fatal}`)).toEqual(['compare-skipped false']);
  });
});

describe('the files of platforms', () => {
  it('are_not_even_listed_unless_the_policy_asks_for_it', async () => {
    for (const severity of ['', 'severity: { not-governed: off, not-tested: off }\n']) {
      const head = memorySnapshot({ ...inSync, ...deploysWeb, [policyPath]: `version: 1\n${groups}${severity}` });
      const files = async (): Promise<never> => {
        throw new Error('listed');
      };
      const { result } = await checked({}, { head: { ...head, files } });
      expect(result.findings).toEqual([]);
      expect(result.groups[0]?.variants[0]).not.toHaveProperty('installedBy');
    }
  });

  it('one_of_the_two_can_be_on_alone', async () => {
    const policy = `version: 1\n${groups}severity: { not-tested: notice }\n`;
    const both = { ...deploysWeb, 'requirements-web.txt': '-r requirements-render.txt\n', [policyPath]: policy };
    expect(told(await found(both))).toEqual(['not-tested requirements-render.txt']);
  });

  it('cannot_be_judged_when_they_cannot_be_listed', async () => {
    const problem = { code: 'limit', message: 'too many', fatal: true, path: null, line: null, column: null } as const;
    const head = { ...memorySnapshot({ [policyPath]: bothOn, ...inSync }), files: async () => problem };
    const { result } = await checked({}, { head });
    expect(result.verdict).toBe('could-not-check');
    expect(result.problems).toEqual([problem]);
  });

  it('are_not_judged_where_what_is_governed_is_not_known', async () => {
    const { result } = await checked({ ...deploysWeb, 'requirements.txt': '-r gone.txt\n' });
    expect(result.verdict).toBe('could-not-check');
    expect(told(result.findings)).not.toContain('not-governed requirements-web.txt');
  });
});
