import { describe, expect, it } from 'vitest';
import { checkFamily, type Family, findingOf, findingsOf, resultOf } from './family.ts';

describe('omit', () => {
  it('a_package_left_out_on_purpose_is_not_missing', async () => {
    expect(await findingsOf({ base: 'torch\n', variant: '\n', rule: 'omit: [Torch]' })).toEqual([]);
  });

  it('takes_globs', async () => {
    const family = {
      base: 'boto3-stubs\nboto3_stubs_lite\nboto3\n',
      variant: 'boto3\n',
      rule: 'omit: ["boto3-stubs*"]',
    };
    expect(await findingsOf(family)).toEqual([]);
  });

  it('takes_what_stands_under_a_heading_of_the_base', async () => {
    const base = '# Core\ndjango\n\n# Testing dependencies:\npytest\nfactory-boy\n\n# Web\ngunicorn\n';
    const omit = 'omit: [{ section: Testing, reason: not in production }]';
    expect(await findingsOf({ base, variant: 'django\n', rule: omit })).toEqual(['missing gunicorn error']);
  });

  it('takes_what_stands_under_one_heading_and_under_another_one_as_well', async () => {
    const base = '# Testing\npytest\n\n# Web\npytest\n';
    for (const section of ['Testing', 'Web']) {
      expect(await findingsOf({ base, variant: '\n', rule: `omit: [{ section: ${section} }]` })).toEqual([]);
    }
  });

  it('uses_every_item_that_means_the_same_heading', async () => {
    const rule = 'omit: [{ section: Testing }, { section: Testing dependencies }]';
    expect(await findingsOf({ base: '# Testing\npytest\n', variant: '\n', rule })).toEqual([]);
  });

  it('a_switched_off_line_below_a_heading_is_no_part_of_it', async () => {
    const base = 'django\n\n# Testing\n# pytest==7.0\nfactory-boy\n';
    expect(await findingsOf({ base, variant: 'django\n', rule: 'omit: [{ section: Testing }]' })).toEqual([]);
  });

  it('a_heading_of_an_included_file_and_lines_without_a_name_count_as_well', async () => {
    const files = { 'dev.txt': '# Testing\npytest\n-e ./testlib\n' };
    const omit = 'omit: [{ section: Testing }, "*boy*"]';
    expect(await findingsOf({ base: 'django\n-r dev.txt\n', variant: 'django\n', rule: omit, files })).toEqual([
      'exception-unused *boy* notice',
    ]);
  });

  it.each([
    ['the one that is named', 'Optional: images', ['missing stripe error', 'missing web3 error']],
    ['all where none is named', 'Optional', []],
  ])('of_headings_that_differ_in_a_remark_alone_takes_%s', async (_which, section, left) => {
    const base = '# Optional: payments\nstripe\n\n# Optional: Images\npillow\n\n# Optional: Blockchain\nweb3\n';
    const rule = `omit: [{ section: "${section}" }]`;
    expect(await findingsOf({ base, variant: '\n', rule })).toEqual(left);
  });

  it.each([
    ['Testing (unit)', ['missing selenium error']],
    ['Testing - browser', ['missing pytest error']],
    ['Testing', []],
  ])('a_heading_without_a_remark_is_meant_by_a_remark_that_no_other_has: %s', async (section, left) => {
    const base = '# Testing\npytest\n\n# Testing - browser\nselenium\n';
    const rule = `omit: [{ section: "${section}" }]`;
    expect(await findingsOf({ base, variant: '\n', rule })).toEqual(left);
  });

  it('takes_a_heading_with_another_remark_where_the_base_has_no_other_one', async () => {
    const omit = 'omit: [{ section: "Optional: images" }]';
    expect(await findingsOf({ base: '# Optional: payments\nstripe\n', variant: '\n', rule: omit })).toEqual([]);
  });

  it('no_heading_of_a_file_that_only_constrains_counts', async () => {
    const files = { 'limits.txt': '# Testing\npytest\n\n# Web\nstripe==11\n' };
    const base = '-c limits.txt\n# Payments\nstripe\n\n# Testing\npytest\n';
    const omit = 'omit: [{ section: Web }, { section: Testing }]';
    expect(await findingsOf({ base, variant: '\n', rule: omit, files })).toEqual([
      'exception-unused Web notice',
      'missing stripe error',
    ]);
  });

  it('excuses_a_commented_out_line', async () => {
    expect(await findingsOf({ base: 'torch\n', variant: '# torch==2.0\n', rule: 'omit: [torch]' })).toEqual([]);
  });

  it.each([
    ['present in the variant', 'torch\n', 'torch\n'],
    ['unknown to the base', 'django\n', 'django\n'],
  ])('is_unused_when_the_package_is %s', async (_where, base, variant) => {
    const finding = await findingOf({ base, variant, rule: 'omit: [torch]' });
    expect(finding).toMatchObject({
      code: 'exception-unused',
      severity: 'notice',
      variant: null,
      cause: 'policy',
      detail: { list: 'omit', exception: { pattern: 'torch' } },
      at: { path: '.github/sync-policy.yml', line: 7 },
    });
  });

  it('is_unused_when_its_section_is_not_there', async () => {
    const finding = await findingOf({ base: 'django\n', variant: 'django\n', rule: 'omit: [{ section: Testing }]' });
    expect(finding).toMatchObject({ code: 'exception-unused', name: 'Testing' });
  });
});

describe('a package that a change adds below a heading that is omitted as a section', () => {
  const before = { 'base.txt': 'django\n\n# Testing\npytest\n' };
  const base = 'django\n\n# Testing\npytest\nstripe==1\n';
  const variant = 'django\n';
  const rule = 'omit: [{ section: testing }]';
  const notesOf = async (family: Family) => (await resultOf(family)).problems;

  it('is_told_of_with_its_heading_at_its_line', async () => {
    const result = await resultOf({ base, variant, rule, before });
    expect(result.verdict).toBe('in-sync');
    expect(result.problems).toEqual([
      {
        code: 'left-out-with-section',
        message:
          'this change adds stripe below the heading "testing", which the policy omits as a section, so variant.txt may lack it without a finding. If it is needed there, put it under another heading, or name the packages in `omit` instead of the section',
        fatal: false,
        path: 'base.txt',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('is_told_of_where_packages_are_omitted_by_their_names_as_well', async () => {
    const notes = await notesOf({ base, variant, rule: 'omit: [{ section: testing }, boto3]', before });
    expect(notes.map(({ code }) => code)).toEqual(['left-out-with-section']);
  });

  it('is_told_of_once_for_all_variants', async () => {
    const groups = `groups:\n  - base: base.txt\n    variants:\n${['variant', 'other', 'third']
      .map((name) => `      - { path: ${name}.txt, ${rule} }\n`)
      .join('')}`;
    const files = { 'other.txt': variant, 'third.txt': 'django\nstripe==1\n' };
    expect(await notesOf({ base, variant, files, groups, before })).toMatchObject([
      { message: expect.stringContaining('so variant.txt and 1 more may lack it') },
    ]);
  });

  it('is_not_told_of_where_nothing_is_compared', async () => {
    expect(await notesOf({ base, variant, rule })).toEqual([]);
  });

  it('is_not_told_of_where_one_of_several_base_files_could_not_be_read_before', async () => {
    const groups = `groups:\n  - base: [base.txt, more.txt]\n    variants: [{ path: variant.txt, ${rule} }]\n`;
    const files = { 'more.txt': '# Testing\npytest\nstripe==1\n' };
    const family = { base: 'django\n', variant, files, groups };
    const codesOf = async (more: string) =>
      (await notesOf({ ...family, before: { 'more.txt': more } })).map(({ code }) => code);
    expect(await codesOf('# Testing\npytest\n')).toEqual(['left-out-with-section']);
    expect(await codesOf('# Testing\npytest\n-r gone.txt\n')).toEqual(['compare-skipped']);
  });

  it.each<[string, Partial<Family>]>([
    ['the base had it before', { before: {} }],
    ['the base is new', { before: { 'base.txt': null } }],
    ['the base could not be read before', { before: { 'base.txt': '-r gone.txt\n' } }],
    ['the variant could not be read before', { before: { ...before, 'variant.txt': '-r gone.txt\n' } }],
    ['the variant is new', { before: { ...before, 'variant.txt': null } }],
    ['the variant has it', { variant: 'django\nstripe==1\n' }],
    ['it is named as well', { rule: 'omit: [{ section: testing }, "str*"]' }],
    ['it is required', { rule: `${rule}\nrequire: [stripe]` }],
    ['the variant has another version, and may', { variant: 'django\nstripe==2\n', rule: `${rule}\ndiffer: [stripe]` }],
    ['it is omitted by its name alone', { rule: 'omit: [stripe, pytest]' }],
    ['the same change takes it out of the variant', { before: { ...before, 'variant.txt': 'django\nstripe\n' } }],
    ['it stands under another heading', { base: 'django\nstripe\n\n# Testing\npytest\n', variant: 'django\nstripe\n' }],
  ])('is_not_told_of_where_%s', async (_, parts) => {
    const notes = await notesOf({ base, variant, rule, before, ...parts });
    expect(notes.filter(({ code }) => code === 'left-out-with-section')).toEqual([]);
  });
});

describe('an exception that excuses nothing says what was probably meant', () => {
  const base = '# Web\ndjango\n\n# Testing dependencies\npytest\nfactory-boy\n\n# Data\nPyMuPDF\n-e ./pymupd\n';
  const all = 'django\npytest\nfactory-boy\nPyMuPDF\n-e ./pymupd\n';

  it.each([
    ['the nearest heading of the base', 'omit: [{ section: Testign }]', 'Testing dependencies'],
    ['a heading, as loosely as headings are equal', 'omit: [{ section: "2. WBE" }]', 'Web'],
    ['no heading where one is meant already', 'omit: [{ section: testing }]', null],
    ['no heading where none is near', 'omit: [{ section: Payments }]', null],
    ['the nearest package of the base, as it is spelt there', 'omit: [pymupfd]', 'PyMuPDF'],
    ['the package behind differ', 'differ: [djagno]', 'django'],
    ['the package that is substituted', 'substitute: { factory_boi: factory }', 'factory-boy'],
    ['no package where the base has that one', 'omit: [django]', null],
    ['no package where none is near', 'omit: [boto3]', null],
    ['no package three letters away', 'omit: [factory-gal]', null],
    ['no package for a glob', 'omit: ["djang?o"]', null],
    ['no folder for a name', 'omit: [target-pymupd]', null],
    ['the package of the variant behind extra', 'relation: equal\nextra: [pytset]', 'pytest'],
  ])('%s', async (_, rule, meant) => {
    const { detail } = await findingOf({ base, variant: all, rule });
    expect(detail).toMatchObject({ code: 'exception-unused', meant });
  });

  it.each([
    ['a comment that is no heading', 'a\n# Testing\nb\nc\n', 'section: Testing', true],
    ['no comment at all', 'a\nb\nc\n', 'section: Testing', true],
    ['a heading, of which nothing is absent', 'a\n\n# Testing\nb\nc\n', 'section: testing', false],
    ['a package', 'a\nb\nc\n', 'package: testing', false],
  ])('whether its heading is none: %s', async (_, text, named, noHeading) => {
    const { detail } = await findingOf({ base: text, variant: 'a\nb\nc\n', rule: `omit: [{ ${named} }]` });
    expect(detail).toMatchObject({ code: 'exception-unused', meant: null, noHeading });
  });

  it.each([
    ['Optional: AI', 'Optional: AI/ML'],
    ['Optoinal', 'Optional: Images'],
    ['Optional: Blockchain', null],
  ])('of headings that differ in a remark alone the nearest: %s', async (section, meant) => {
    const optional = '# Optional: Images\na\n\n# Optional: AI/ML\nb\n';
    const { detail } = await findingOf({
      base: optional,
      variant: 'a\nb\n',
      rule: `omit: [{ section: "${section}" }]`,
    });
    expect(detail).toMatchObject({ meant, noHeading: true });
  });

  it('the first of the headings that mean the same, as it is spelt', async () => {
    const twice = '# Testing dependencies\na\n\n# TESTING\nb\n';
    const { detail } = await findingOf({ base: twice, variant: 'a\nb\n', rule: 'omit: [{ section: Testign }]' });
    expect(detail).toMatchObject({ meant: 'Testing dependencies' });
  });

  it.each<[list: string, base: string, variant: string, meant: string | null]>([
    ['differ', 'Opencv_python==4\n', 'opencv-python-headless==5\n', 'Opencv_python'],
    ['omit', 'Opencv_python==4\n', '', 'Opencv_python'],
    ['differ', 'opencv-python==4\nopencv-python-headless==4\n', 'opencv-python-headless==4\n', null],
  ])(
    'a package goes by its own name under %s, and not by that of what stands in for it',
    async (list, ofBase, variant, meant) => {
      const rule = `substitute: { opencv-python: opencv-python-headless }\n${list}: [OpenCV-python-headless]`;
      const { findings } = await resultOf({ base: ofBase, variant, rule });
      expect(findings[0]?.detail).toMatchObject({ code: 'exception-unused', meant });
    },
  );

  it('the nearest package where another one has a stand-in', async () => {
    const family = { base: 'opencv-python\nPyMuPDF\n', variant: 'opencv-python-headless\nPyMuPDF\n' };
    const rule = 'substitute: { opencv-python: opencv-python-headless }\nomit: [pymupfd]';
    const { detail } = await findingOf({ ...family, rule });
    expect(detail).toMatchObject({ code: 'exception-unused', meant: 'PyMuPDF' });
  });

  it('no package of the base that has a stand-in already, where that is to have one, too', async () => {
    const rule = 'substitute: { psycopg2: psycopg2-binary, psycopg2-binary: psycopg }';
    const { name, detail } = await findingOf({ base: 'psycopg2\n', variant: 'psycopg2-binary\n', rule });
    expect([name, detail]).toMatchObject(['psycopg2-binary', { code: 'exception-unused', meant: null }]);
  });

  it('what a variant lacks is meant by omit, and what the base lacks by extra', async () => {
    const meant = async (family: Family): Promise<unknown> =>
      (await resultOf(family)).findings.flatMap(({ detail }) =>
        detail.code === 'exception-unused' ? [detail.meant] : [],
      );
    const one = { base: 'a\ncelery\n', variant: 'a\n' };
    expect(await meant({ ...one, rule: 'omit: [celary]' })).toEqual(['celery']);
    expect(await meant({ ...one, rule: 'relation: equal\nextra: [celary]' })).toEqual([null]);
    const other = { base: 'a\n', variant: 'a\ncelery\n' };
    expect(await meant({ ...other, rule: 'relation: equal\nextra: [celary]' })).toEqual(['celery']);
    expect(await meant({ ...other, rule: 'omit: [celary]' })).toEqual([null]);
  });

  it('what one of several variants has is named by extra already, and what one of them is near to is meant', async () => {
    const groups = `groups:
  - base: base.txt
    variants: [{ path: 'variant*.txt', relation: equal, extra: [celery] }]
`;
    const meant = async (base: string, first: string, second: string): Promise<unknown> =>
      (await resultOf({ base, variant: first, groups, files: { 'variant-b.txt': second } })).findings[0]?.detail;
    expect(await meant('celery\n', 'celery\n', 'celary\n')).toMatchObject({ code: 'exception-unused', meant: null });
    expect(await meant('a\n', 'a\nCelary\n', 'a\n')).toMatchObject({ code: 'exception-unused', meant: 'Celary' });
  });

  it('not for more than twenty exceptions, whose work would grow with both lists', async () => {
    const rule = `omit: [${Array.from({ length: 25 }, (_, at) => `djang${at}`).join(', ')}]`;
    const { findings } = await resultOf({ base, variant: all, rule });
    const meant = findings.map(({ detail }) => detail.code === 'exception-unused' && detail.meant);
    expect(meant.filter((name) => name === 'django')).toHaveLength(20);
    expect(findings).toHaveLength(25);
  });
});

it('a_section_that_excuses_nothing_holds_what_stands_under_its_heading', async () => {
  const [base, rule] = ['# Testing\npytest\nx\n\n# Web\nx\n', 'omit: [{ section: testing }, { section: web }]'];
  const { findings } = await resultOf({ base, variant: 'pytest\nx\n', rule });
  expect(findings.map(({ detail }) => detail)).toMatchObject([
    { code: 'exception-unused', under: new Set(['pytest', 'x']) },
    { code: 'exception-unused', under: new Set(['x']) },
  ]);
  const none = await findingOf({ base, variant: 'pytest\nx\n', rule: 'omit: [{ section: Payments }]' });
  expect(none.detail).toMatchObject({ under: new Set() });
  const named = await findingOf({ base, variant: 'pytest\nx\n', rule: 'omit: [x]' });
  expect(named.detail).not.toHaveProperty('under');
});

describe('until', () => {
  const family = {
    base: 'torch\n',
    variant: '\n',
    rule: 'omit: [{ package: torch, reason: the image has it, until: 2026-06-15 }]',
  };

  it('holds_to_the_end_of_its_day', async () => {
    expect(await findingsOf({ ...family, today: '2026-06-15' })).toEqual([]);
  });

  it('from_the_next_day_on_still_excuses_and_is_a_finding_itself', async () => {
    const finding = await findingOf({ ...family, today: '2026-06-16' });
    expect(finding).toMatchObject({ code: 'exception-expired', name: 'torch', severity: 'warning', cause: 'date' });
  });
});

describe('extra', () => {
  it('allows_what_the_base_lacks', async () => {
    const family = { base: 'django\n', variant: 'django\ngunicorn\n', rule: 'relation: equal\nextra: [gunicorn]' };
    expect(await findingsOf(family)).toEqual([]);
  });

  it('documents_where_nothing_is_forbidden_and_is_never_unused_there', async () => {
    expect(await findingsOf({ base: 'a\n', variant: 'a\n', rule: 'extra: [python-dotenv]' })).toEqual([]);
    expect(
      await findingsOf({ base: 'a\n', variant: 'a\n', rule: 'relation: overlay\nextra: [python-dotenv]' }),
    ).toEqual([]);
  });

  it('is_unused_where_it_would_be_needed_and_is_not', async () => {
    const family = { base: 'a\n', variant: 'a\n', rule: 'relation: equal\nextra: [python-dotenv]' };
    expect(await findingsOf(family)).toEqual(['exception-unused python-dotenv notice']);
  });
});

describe('differ', () => {
  it.each([
    ['versions', 'x==1\n', 'x==2\n'],
    ['extras', 'x[a]\n', 'x\n'],
    ['sources', 'x\n', 'x @ https://example.com/x.zip\n'],
    ['markers', 'x\n', 'x; sys_platform == "linux"\n'],
  ])('silences %s', async (_what, base, variant) => {
    expect(await findingsOf({ base, variant, rule: 'differ: [x]' })).toEqual([]);
  });

  it('is_named_by_its_list_when_it_is_unused', async () => {
    const { detail } = await findingOf({ base: 'x\n', variant: 'x\n', rule: 'differ: [x]' });
    expect(detail).toMatchObject({ code: 'exception-unused', list: 'differ' });
  });

  it('does_not_excuse_an_absence', async () => {
    const family = { base: 'x==1\n', variant: '\n', rule: 'differ: [x]' };
    expect(await findingsOf(family)).toEqual(['exception-unused x notice', 'missing x error']);
  });

  it('does_not_become_used_by_what_a_fix_asks_of_an_absent_package', async () => {
    const files = { 'limits.txt': 'x<2\n' };
    const family = { base: '-c limits.txt\nx\n', variant: '\n', files, rule: 'differ: [x]' };
    expect(await findingsOf(family)).toEqual(['exception-unused x notice', 'missing x error']);
  });

  it('of_what_an_overlay_constrains_in_accord_is_unused', async () => {
    const overlay = (limits: string) =>
      findingsOf({
        base: 'a\nx==2\n',
        variant: '-c limits.txt\nb\n',
        files: { 'limits.txt': limits },
        rule: 'relation: overlay\ndiffer: [x]',
      });
    expect(await overlay('x<3\n')).toEqual(['exception-unused x notice']);
    expect(await overlay('x<2\n')).toEqual([]);
  });
});

it('a_differ_is_unused_where_the_two_texts_differ_and_nothing_is_found', async () => {
  expect(await findingsOf({ base: 'x>=1\n', variant: 'x>=1,<5\n', rule: 'differ: [x]' })).toEqual([
    'exception-unused x notice',
  ]);
});

describe('substitute', () => {
  const rule = 'substitute: { opencv-python: opencv-python-headless }';

  it('the_variant_has_the_substitute_instead', async () => {
    expect(await findingsOf({ base: 'opencv-python\n', variant: 'opencv-python-headless\n', rule })).toEqual([]);
  });

  it('the_specifier_of_the_base_is_compared', async () => {
    const family = { base: 'opencv-python==4.9\n', variant: 'opencv-python-headless==4.8\n', rule };
    expect(await findingsOf(family)).toEqual(['version-conflict opencv-python warning']);
  });

  it('what_differs_is_told_with_the_name_that_the_variant_has_it_under', async () => {
    const [base, variant] = ['opencv-python==4.9\n', 'OpenCV-Python-Headless==4.8\n'];
    expect(await findingOf({ base, variant, rule })).toMatchObject({
      name: 'opencv-python',
      heldAs: 'OpenCV-Python-Headless',
    });
    expect(await findingOf({ base, variant: 'OpenCV-Python==4.8\n' })).not.toHaveProperty('heldAs');
  });

  it('a_missing_substitute_is_asked_for_by_its_name', async () => {
    const finding = await findingOf({ base: 'opencv-python\n', variant: '\n', rule });
    expect(finding).toMatchObject({ code: 'missing', detail: { substitute: 'opencv-python-headless' } });
  });

  it('a_substitute_that_is_switched_off_is_commented_out_under_its_own_name', async () => {
    const finding = await findingOf({ base: 'opencv-python==4.9\n', variant: '# opencv-python-headless==4.9\n', rule });
    expect(finding).toMatchObject({
      code: 'commented-out',
      name: 'opencv-python',
      at: { path: 'variant.txt', line: 1 },
      detail: { substitute: 'opencv-python-headless' },
    });
  });

  it('the_package_itself_may_be_switched_off_where_its_substitute_is_missing', async () => {
    const finding = await findingOf({ base: 'opencv-python==4.9\n', variant: '# opencv-python==4.9\n', rule });
    expect(finding).toMatchObject({ code: 'missing', detail: { substitute: 'opencv-python-headless' } });
  });

  it('is_not_unexpected', async () => {
    const family = { base: 'opencv-python\n', variant: 'opencv-python-headless\n', rule: `relation: equal\n${rule}` };
    expect(await findingsOf(family)).toEqual([]);
  });

  it('is_unused_when_the_variant_has_the_package_itself', async () => {
    const family = { base: 'opencv-python\n', variant: 'opencv-python\n', rule };
    expect(await findingsOf(family)).toEqual(['exception-unused opencv-python notice']);
    expect(await findingOf(family)).toMatchObject({ bases: [], detail: { list: 'substitute' } });
  });
});

it('an_exception_shared_by_several_variants_is_used_when_one_of_them_needs_it', async () => {
  const groups = `groups:
  - base: base.txt
    variants: [{ path: 'variant*.txt', omit: [torch, jax] }]
`;
  const files = { 'variant-b.txt': 'torch\njax\n' };
  expect(await findingsOf({ base: 'torch\njax\n', variant: 'jax\n', groups, files })).toEqual([
    'exception-unused jax notice',
  ]);
});

describe('an exception that an alias of YAML repeats', () => {
  const inOneGroup = (exceptions: string) =>
    `groups:
  - base: base.txt
    variants:
      - path: variant.txt
        omit: &shared ${exceptions}
      - path: other.txt
        omit: *shared
`;
  const inTwoGroups = (exceptions: string) =>
    `groups:
  - base: base.txt
    variants: [{ path: variant.txt, omit: &shared ${exceptions} }]
  - name: others
    base: base.txt
    variants: [{ path: other.txt, omit: *shared }]
`;
  const [base, variant, files] = ['torch\nnumpy\n', 'torch\nnumpy\n', { 'other.txt': 'torch\n' }];

  it('is_said_of_the_first_list_that_it_stands_in', async () => {
    const rule = 'omit: &shared [{ package: pytest, until: 2026-01-01 }]\ndiffer: *shared';
    expect(await findingOf({ base, variant, rule })).toMatchObject({ detail: { list: 'omit' } });
  });

  for (const [where, groups] of Object.entries({ inOneGroup, inTwoGroups })) {
    it(`${where}_is_used_when_one_variant_has_a_use_for_it`, async () => {
      expect(await findingsOf({ base, variant, files, groups: groups('[numpy]') })).toEqual([]);
    });

    it(`${where}_is_said_once`, async () => {
      const exceptions = '[torch, { package: numpy, until: 2026-01-01 }]';
      expect(await findingsOf({ base, variant, files, groups: groups(exceptions) })).toEqual([
        'exception-unused torch notice',
        'exception-expired numpy warning',
      ]);
    });

    it(`${where}_is_new_when_it_is_for_one_of_them`, async () => {
      const before = { 'other.txt': 'numpy\n' };
      const [finding] = (await resultOf({ base, variant, files, groups: groups('[torch]'), before })).findings;
      expect(finding).toMatchObject({ code: 'exception-unused', introduced: true });
    });

    it(`${where}_is_new_when_it_is_for_the_first_of_them`, async () => {
      const before = { 'variant.txt': 'numpy\n' };
      const [finding] = (await resultOf({ base, variant, files, groups: groups('[torch]'), before })).findings;
      expect(finding).toMatchObject({ code: 'exception-unused', introduced: true });
    });
  }
});

it('require_of_a_package_that_the_base_lacks_is_a_problem_of_the_policy', async () => {
  const result = await checkFamily({
    base: 'django\n',
    variant: 'django\n',
    rule: 'relation: subset\nrequire: [djnago]',
  });
  expect(result.verdict).toBe('could-not-check');
  expect(result.problems).toMatchObject([
    { code: 'policy-value', path: '.github/sync-policy.yml', line: 8, fatal: true },
  ]);
});
