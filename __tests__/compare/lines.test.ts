import { describe, expect, it } from 'vitest';
import { checkFamily, type Family, findingOf, findingsOf, resultOf } from './family.ts';

describe('lines that pip refuses', () => {
  it('are_findings_with_the_caret_and_the_rest_is_compared', async () => {
    const { findings } = await resultOf({ base: 'django\nflask==1.24..4\nstripe\n', variant: 'django\nflask\n' });
    expect(findings.map(({ code, name }) => [code, name])).toEqual([
      ['unreadable-line', 'flask'],
      ['missing', 'stripe'],
    ]);
    expect(findings[0]).toMatchObject({ variant: null, severity: 'error', at: { path: 'base.txt', line: 2 } });
  });

  it('a_refused_specifier_on_a_readable_name_counts_as_present', async () => {
    expect(await findingsOf({ base: 'flask==1.0\n', variant: 'flask==1.24..4\n' })).toEqual([
      'unreadable-line flask error',
    ]);
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: 'flask==1.24..4\n' })).toEqual([
      'unreadable-line flask error',
      'unreadable-line flask error',
    ]);
  });

  it('a_package_that_only_a_refused_base_line_names_is_wanted_all_the_same', async () => {
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: '\n' })).toEqual([
      'unreadable-line flask error',
      'missing flask error',
    ]);
  });

  it('a_package_that_only_a_refused_base_line_names_may_be_omitted', async () => {
    const family = { base: 'flask==1.24..4\n', variant: '\n', rule: 'omit: [flask]' };
    expect(await findingsOf(family)).toEqual(['unreadable-line flask error']);
  });

  it('a_refused_constraint_adds_no_package', async () => {
    const files = { 'limits.txt': 'flask==1.24..4\n' };
    expect(await findingsOf({ base: 'flask\n', variant: '-c limits.txt\n', files })).toEqual([
      'missing flask error',
      'unreadable-line flask error',
    ]);
  });

  it('what_no_constraint_may_be_is_refused_where_c_names_the_file', async () => {
    const files = { 'limits.txt': 'django<5\n-e ./lib\n' };
    const family = { base: 'django\n', variant: '-c limits.txt\ndjango\n', files };
    const { findings } = await resultOf(family);
    expect(findings).toMatchObject([
      { code: 'unreadable-line', severity: 'error', at: { path: 'limits.txt', line: 2 } },
    ]);
    expect(await findingsOf({ ...family, variant: '-r limits.txt\n' })).toEqual([]);
  });

  it('a_base_that_its_variant_has_for_constraints_is_refused_there_and_said_once', async () => {
    const family = { base: 'django\n-e git+https://e.com/x#egg=x\n', variant: '-c base.txt\ndjango\nx\n' };
    expect(await findingsOf(family)).toContain('unreadable-line x error');
    const twice = { base: '-r limits.txt\n-c limits.txt\n', variant: '-c limits.txt\nflask\n' };
    const files = { 'limits.txt': 'flask==1.24..4\n' };
    expect(await findingsOf({ ...twice, files })).toEqual(['unreadable-line flask error']);
  });

  it('a_substitute_stands_in_for_a_package_that_only_a_refused_base_line_names', async () => {
    const rule = 'relation: equal\nsubstitute: { flask: quart }';
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: 'quart\n', rule })).toEqual([
      'unreadable-line flask error',
    ]);
  });

  it('a_substitute_that_a_superset_has_for_what_only_a_refused_base_line_names_is_used', async () => {
    const rule = 'substitute: { flask: quart }';
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: 'quart\n', rule })).toEqual([
      'unreadable-line flask error',
    ]);
  });

  it('a_substitute_that_a_subset_has_for_what_only_a_refused_base_line_names_is_used', async () => {
    const rule = 'relation: subset\nsubstitute: { flask: quart }';
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: 'quart\n', rule })).toEqual([
      'unreadable-line flask error',
    ]);
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: '\n', rule })).toEqual([
      'exception-unused flask notice',
      'unreadable-line flask error',
    ]);
  });

  it('a_refused_line_is_the_package_itself_where_a_substitute_could_stand_in', async () => {
    const family = { base: 'flask\n', variant: 'flask==1.24..4\n', rule: 'substitute: { flask: quart }' };
    expect(await findingsOf(family)).toContain('unreadable-line flask error');
    expect(await findingsOf(family)).not.toContain('missing flask error');
  });

  it.each(['equal', 'subset'])(
    'a_package_that_only_a_refused_line_names_is_unexpected_in_a_variant: %s',
    async (relation) => {
      const family = { base: 'django\n', variant: 'django\nflask==1.24..4\n', rule: `relation: ${relation}` };
      expect(await findingsOf(family)).toEqual(['unexpected flask error', 'unreadable-line flask error']);
      const { findings } = await resultOf(family);
      expect(findings[0]).toMatchObject({ package: 'flask', at: { path: 'variant.txt', line: 2 }, via: null });
      const allowed = { ...family, rule: `relation: ${relation}\nextra: [flask]` };
      expect(await findingsOf(allowed)).toEqual(['unreadable-line flask error']);
    },
  );

  it('an_unexpected_package_that_a_refused_line_of_an_included_file_names_is_to_be_changed_there', async () => {
    const files = { 'common.txt': '\nflask==1.24..4\n' };
    const family = { base: 'django\n', variant: 'django\n-r common.txt\n', rule: 'relation: equal', files };
    const { findings } = await resultOf(family);
    expect(findings[0]).toMatchObject({ code: 'unexpected', via: { path: 'common.txt', line: 2 } });
  });

  it('a_package_that_a_refused_line_names_is_wanted_since_the_change_that_brought_the_line', async () => {
    const finding = (await resultOf({ base: 'flask==1..4\n', variant: '\n', before: { 'base.txt': '\n' } }))
      .findings[1];
    expect(finding).toMatchObject({ code: 'missing', introduced: true, cause: 'base-added' });
  });

  it('two_sides_of_which_one_was_refused_had_not_agreed', async () => {
    const before = { 'variant.txt': 'flask==1..4\n' };
    const finding = await findingOf({ base: 'flask==1\n', variant: 'flask==2\n', before });
    expect(finding).toMatchObject({ code: 'version-conflict', severity: 'warning', detail: { agreedBefore: false } });
  });

  it('a_required_package_that_only_a_refused_base_line_names_is_wanted_all_the_same', async () => {
    const family = { base: 'flask==1.24..4\n', variant: '\n', rule: 'relation: subset\nrequire: [flask]' };
    const { findings } = await resultOf(family);
    expect(findings[1]).toMatchObject({ code: 'required-absent', name: 'flask', base: { path: 'base.txt', line: 1 } });
    expect(findings).toHaveLength(2);
  });

  it('a_line_that_pip_refuses_may_be_the_one_for_all_other_environments', async () => {
    const [one, other] = ['x==1; python_version < "3.10"\n', 'x==1..2; python_version >= "3.10"\n'];
    expect(await findingsOf({ base: 'x==1\n', variant: one + other })).toEqual(['unreadable-line x error']);
    const subset = { base: one + other, variant: 'x==1\n', rule: 'relation: subset' };
    expect(await findingsOf(subset)).toEqual(['unreadable-line x error']);
    expect(await findingsOf({ ...subset, base: one })).toEqual(['marker-differs x warning']);
  });

  it.each([
    ['superset', ['unreadable-line x error', 'missing x error']],
    ['subset\nrequire: [x]', ['unreadable-line x error', 'required-absent x error']],
  ])('a_refused_base_line_beside_one_for_another_environment_is_wanted: %s', async (relation, expected) => {
    const base = 'x==1; sys_platform == "win32"\nx==1..2; sys_platform != "win32"\n';
    const rule = `environment: { platform: linux }\nrelation: ${relation}`;
    expect(await findingsOf({ base, variant: '\n', rule })).toEqual(expected);
  });

  it('a_refused_line_is_held_against_the_lines_of_the_other_side_that_apply_in_the_environment', async () => {
    const rule = 'environment: { platform: linux }\nrelation: equal';
    const onWindows = 'x==1; sys_platform == "win32"\n';
    expect(await findingsOf({ base: onWindows, variant: 'x==1..2\n', rule })).toEqual([
      'unexpected x error',
      'unreadable-line x error',
    ]);
    expect(await findingsOf({ base: `${onWindows}x==1..2\n`, variant: 'x==1\n', rule })).toEqual([
      'unreadable-line x error',
    ]);
  });

  it('a_refused_line_of_the_base_makes_a_package_expected', async () => {
    expect(await findingsOf({ base: 'flask==1.24..4\n', variant: 'flask\n', rule: 'relation: equal' })).toEqual([
      'unreadable-line flask error',
    ]);
  });
});

describe('duplicates', () => {
  it.each([
    ['identical_lines_are_silent', 'x==1\nx==1\n', []],
    ['spelling_alone_is_silent', 'x==1\nX == 1\n', []],
    ['different_texts_are_a_notice', 'x==1\nx>=1\n', ['duplicate x notice']],
    ['different_extras_are_a_notice', 'x\nx[a]\n', ['duplicate x notice']],
    ['no_common_version_is_an_error', 'x==1\nx==2\n', ['duplicate x error']],
    ['two_addresses_are_an_error', 'x @ https://e.com/1.zip\nx @ https://e.com/2.zip\n', ['duplicate x error']],
    ['a_name_beside_an_address_is_a_notice_as_pip_takes_both', 'x\nx @ https://e.com/1.zip\n', ['duplicate x notice']],
    [
      'versions_that_exclude_each_other_beside_an_address_are_an_error',
      'x==1\nx @ https://e.com/1.zip\nx==2\n',
      ['duplicate x error'],
    ],
  ])('%s', async (_law, base, expected) => {
    const duplicates = (await findingsOf({ base, variant: base, rule: 'omit: []' })).filter((finding) =>
      finding.startsWith('duplicate'),
    );
    expect(duplicates).toEqual([...expected, ...expected]);
  });

  it.each([
    [
      'conditions_that_the_grid_leaves_open_may_part_the_lines',
      'x==1; platform_release < "5"\nx==2; platform_release >= "5"\n',
      [],
    ],
    [
      'a_patch_of_python_may_part_the_lines',
      'x==1; python_full_version < "3.12.4"\nx==2; python_full_version >= "3.12.4"\n',
      [],
    ],
    [
      'the_same_condition_brings_them_together',
      'x==1; platform_release < "5"\nx==2; platform_release < "5"\n',
      ['duplicate x error'],
    ],
    ['a_line_without_condition_meets_every_other', 'x==1; platform_release < "5"\nx==2\n', ['duplicate x error']],
    [
      'one_condition_under_which_they_exclude_each_other_is_enough',
      'x>=1; os_name == "posix" and platform_release < "5"\nx>=2; platform_release < "5"\nx==1; platform_release >= "5"\nx==2; platform_release >= "5"\n',
      ['duplicate x error'],
    ],
    [
      'a_condition_under_which_lines_exclude_each_other_is_seen_beside_two_that_always_hold',
      'x>=1\nx>=2\nx==1; platform_release < "5"\n',
      ['duplicate x error'],
    ],
    ['a_condition_cannot_mend_what_always_holds', 'x==1; platform_release < "5"\nx==2\nx==3\n', ['duplicate x error']],
  ])('%s', async (_law, base, expected) => {
    const rule = 'python: "3.12"';
    expect(await findingsOf({ base: '\n', variant: base, rule })).toEqual(expected);
  });

  it('the_severity_of_the_policy_holds_for_both_kinds', async () => {
    const policy = (severity: string): string => `severity: { duplicate: ${severity} }`;
    expect(await findingsOf({ base: 'x\n', variant: 'x==1\nx>=1\n', policy: policy('off') })).toEqual([]);
    expect(await findingsOf({ base: 'x\n', variant: 'x==1\nx>=1\n', policy: policy('error') })).toEqual([
      'duplicate x error',
    ]);
    expect(await findingsOf({ base: 'x\n', variant: 'x==1\nx==2\n', policy: policy('warning') })).toEqual([
      'duplicate x warning',
    ]);
  });

  it('a_refused_line_that_an_overlay_includes_of_its_base_is_said_once', async () => {
    const family = { base: 'x==1..2\n', variant: '-r base.txt\ny\n', rule: 'relation: overlay' };
    expect(await findingsOf(family)).toEqual(['unreadable-line x error']);
  });

  const includers = 'groups:\n  - base: base.txt\n    variants: [a.txt, b.txt]\n';
  const broken = 'x==1..2\ny\u2028z\nd==1\nd>=1\n';
  const wrong = ['duplicate d notice', 'unreadable-line x error', 'unusual-line-break  warning'];

  it('what_is_wrong_with_the_lines_of_a_file_that_two_variants_include_is_said_once', async () => {
    const files = { 'a.txt': '-r common.txt\n', 'b.txt': '-r common.txt\n', 'common.txt': broken };
    const { findings } = await resultOf({ base: '\n', variant: '', groups: includers, files });
    expect(findings.map(({ code, name, severity }) => `${code} ${name} ${severity}`)).toEqual(wrong);
    expect(new Set(findings.map(({ variant }) => variant))).toEqual(new Set(['a.txt']));
  });

  it('what_is_wrong_with_the_lines_of_a_variant_that_another_one_includes_is_said_of_the_former', async () => {
    const files = { 'a.txt': '-r b.txt\n', 'b.txt': broken };
    const { findings } = await resultOf({ base: '\n', variant: '', groups: includers, files });
    expect(findings.map(({ code, name, severity }) => `${code} ${name} ${severity}`)).toEqual(wrong);
    expect(new Set(findings.map(({ variant }) => variant))).toEqual(new Set(['b.txt']));
  });

  it('a_duplicate_that_excludes_itself_in_the_environment_of_one_variant_alone_is_said_there', async () => {
    const groups = `groups:
  - base: base.txt
    variants:
      - { path: a.txt, environment: { platform: linux } }
      - { path: b.txt, environment: { platform: windows } }
`;
    const common = 'x==1\nx>=1; platform_system == "Linux"\nx==2; platform_system == "Windows"\n';
    const files = { 'a.txt': '-r common.txt\n', 'b.txt': '-r common.txt\n', 'common.txt': common };
    const { findings } = await resultOf({ base: '\n', variant: '', groups, files });
    expect(findings.map(({ variant, severity }) => `${variant} ${severity}`)).toEqual(['a.txt notice', 'b.txt error']);
  });

  it('a_wrong_line_of_a_shared_file_stays_old_when_another_variant_is_the_one_that_includes_it', async () => {
    const now = { 'a.txt': '\n', 'b.txt': '-r common.txt\n', 'common.txt': broken };
    const before = { 'a.txt': '-r common.txt\n' };
    const { findings } = await resultOf({ base: '\n', variant: '', groups: includers, files: now, before });
    expect(findings.map(({ variant, introduced }) => `${variant} ${introduced}`)).toEqual(
      wrong.map(() => 'b.txt false'),
    );
    const other = { 'a.txt': '-r common.txt\n', 'b.txt': '\n' };
    const moved = await resultOf({ base: '\n', variant: '', groups: includers, files: now, before: other });
    expect(moved.findings.filter(({ code }) => code !== 'duplicate').map(({ introduced }) => introduced)).toEqual([
      false,
      false,
    ]);
  });

  it('what_is_wrong_with_the_lines_of_a_file_that_two_groups_read_is_said_once', async () => {
    const groups = `groups:
  - base: base.txt
    variants: [variant.txt]
  - base: variant.txt
    variants: [c.txt]
  - base: d.txt
    variants: [e.txt]
`;
    const files = { 'c.txt': '-r variant.txt\n', 'd.txt': '-r variant.txt\n', 'e.txt': '-r d.txt\n' };
    const chain = { base: '\n', variant: broken, groups, files };
    expect(await findingsOf(chain)).toEqual(wrong);
    const skipped = { ...chain, variant: '-r https://example.org/x.txt\na @ file:///x/a\n' };
    expect((await checkFamily(skipped)).problems.map(({ code }) => code).sort()).toEqual([
      'include-skipped',
      'local-file-path',
    ]);
    const gone = await checkFamily({ ...chain, variant: '-r gone.txt\n' });
    expect(gone.problems).toHaveLength(1);
  });

  it('what_the_base_has_as_constraints_is_judged_in_the_variant_that_installs_it', async () => {
    const files = { 'common.txt': 'x==1\nx==2\n' };
    expect(await findingsOf({ base: '-c common.txt\n', variant: '-r common.txt\n', files })).toEqual([
      'duplicate x error',
    ]);
    expect(await findingsOf({ base: '-r common.txt\n', variant: '-r common.txt\n', files })).toHaveLength(1);
  });

  it('what_an_overlay_includes_of_its_base_is_said_once', async () => {
    const family = { base: 'x==1\nx>=1\n', variant: '-r base.txt\ny\n', rule: 'relation: overlay' };
    expect(await findingsOf(family)).toEqual(['duplicate x notice']);
  });

  it('an_overlay_that_pins_against_the_base_it_includes_excludes_it', async () => {
    const family = { base: 'x==1\n', variant: '-r base.txt\nx==2\n', rule: 'relation: overlay' };
    expect(await findingOf(family)).toMatchObject({
      code: 'duplicate',
      severity: 'error',
      at: { path: 'variant.txt', line: 2 },
      lines: [
        { path: 'base.txt', line: 1 },
        { path: 'variant.txt', line: 2 },
      ],
    });
  });
});

describe('a line that a constraint of its own side excludes', () => {
  const files = { 'limits.txt': 'x<2\ny==1\n' };
  const base = 'x==2\ny\n';

  it('is_an_error_on_the_line_whatever_the_base_says', async () => {
    const finding = await findingOf({ base, variant: '-c limits.txt\nx==2\ny\n', files });
    expect(finding).toMatchObject({
      code: 'duplicate',
      severity: 'error',
      at: { path: 'variant.txt', line: 2, column: 1 },
      detail: { kind: 'constraint', others: [{ path: 'limits.txt', line: 1, text: 'x<2' }] },
    });
    expect(await findingsOf({ base: '-c limits.txt\nx==2\ny\n', variant: 'x==2\ny\n', files })).toEqual([
      'duplicate x error',
    ]);
  });

  it.each([
    ['included', '-c limits.txt\n-r base.txt\n'],
    ['included_by_an_overlay', '-c limits.txt\n-r base.txt\nipdb\n', 'relation: overlay'],
    ['worded_twice', '-c limits.txt\nx==2\nx>=2\ny\n'],
  ])('is_one_when_it_is_%s', async (_how, variant, rule = '') => {
    expect(await findingsOf({ base, variant, files, rule })).toEqual(['duplicate x error']);
  });

  it('is_said_once_of_the_base_and_the_variant_that_includes_it', async () => {
    const both = { base: `-c limits.txt\n${base}`, variant: '-r base.txt\n', files };
    expect(await findingsOf(both)).toEqual(['duplicate x error']);
    // What the variant adds to the constraints is its own affair.
    const more = { base: `-c limits.txt\n${base}`, variant: '-r base.txt\n-c more.txt\n' };
    expect(await findingsOf({ ...more, files: { 'limits.txt': 'z\n', 'more.txt': 'x<2\n' } })).toEqual([
      'duplicate x error',
    ]);
  });

  it('is_said_of_each_variant_whose_constraint_is_another', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: [variant.txt, other.txt, third.txt]\n';
    const more = {
      'more.txt': 'x<1\n',
      'other.txt': '-c more.txt\n-r base.txt\n',
      'third.txt': '-c more.txt\n-r base.txt\n',
    };
    const { findings } = await resultOf({
      base,
      variant: '-c limits.txt\n-r base.txt\n',
      files: { ...files, ...more },
      groups,
    });
    expect(findings.map(({ variant, code }) => `${variant} ${code}`)).toEqual([
      'variant.txt duplicate',
      'other.txt duplicate',
    ]);
  });

  it.each([
    ['a_version_is_left', 'x<2.5\n', 'x==2\n'],
    [
      'the_constraint_is_for_another_environment_than_the_line',
      'x<2; sys_platform == "win32"\n',
      'x==2; sys_platform == "linux"\n',
    ],
    [
      'the_constraint_holds_under_a_condition_that_nobody_knows',
      'x<2; platform_release == "5"\n',
      'x==2; platform_release == "4"\n',
    ],
    ['it_does_not_name_the_package', 'z<2\n', 'x==2\n'],
  ])('is_none_where_%s', async (_where, limits, line) => {
    expect(
      await findingsOf({ base: line, variant: `-c limits.txt\n${line}`, files: { 'limits.txt': limits } }),
    ).toEqual([]);
  });

  it('is_one_where_both_hold_though_not_everywhere', async () => {
    const limits = { 'limits.txt': 'x<2; sys_platform == "win32"\n' };
    const family = { base: 'x==2\n', variant: '-c limits.txt\nx==2\n', files: limits };
    expect(await findingsOf(family)).toEqual(['duplicate x error']);
    expect(await findingsOf({ ...family, rule: 'environment: { platform: linux }' })).toEqual([]);
  });

  it.each([
    ['the_line_is_for_some_environments_only', 'x<2\n', 'x==2; sys_platform == "win32"\n'],
    ['a_condition_of_the_constraint_alone_may_hold', 'x<2; platform_release == "5"\n', 'x==2\n'],
    [
      'another_constraint_leaves_a_version_in_another_environment',
      'x<2; sys_platform == "win32"\nx<3; sys_platform == "linux"\n',
      'x==2\n',
    ],
  ])('is_one_where_%s', async (_where, limits, line) => {
    const variant = `-c limits.txt\n${line}`;
    expect(await findingsOf({ base: line, variant, files: { 'limits.txt': limits } })).toEqual(['duplicate x error']);
  });

  it.each([
    [
      'a line that always holds meets a constraint under a condition, whatever a line under another says',
      'x<2; platform_release == "6"\n',
      'x==2\nx>=1; platform_release == "5"\n',
      ['duplicate x error'],
    ],
    [
      'a line and a constraint under one condition meet',
      'x<2; platform_release == "5"\n',
      'x==2; platform_release == "5"\n',
      ['duplicate x error'],
    ],
    [
      'constraints that exclude each other under one condition say nothing of a line under another',
      'x<2\nx>=3; platform_release == "5"\n',
      'x==1; platform_release == "4"\n',
      [],
    ],
  ])('of conditions that nobody knows: %s', async (_law, limits, lines, expected) => {
    const family = { base: '\n', variant: `-c limits.txt\n${lines}`, files: { 'limits.txt': limits } };
    const conflicts = (await findingsOf(family)).filter((finding) => finding !== 'duplicate x notice');
    expect(conflicts).toEqual(expected);
  });

  it('is_none_where_lines_of_the_base_exclude_each_other_in_an_environment_without_a_constraint', async () => {
    const windows = '; sys_platform == "win32"\n';
    const { findings } = await resultOf({
      base: `x==1${windows}x==2${windows}x==3; sys_platform == "linux"\n`,
      variant: '-c limits.txt\n-r base.txt\n',
      files: { 'limits.txt': 'x<9; sys_platform == "linux"\n' },
    });
    expect(findings.map(({ variant, detail }) => [variant, detail])).toMatchObject([[null, { kind: 'conflict' }]]);
  });

  it('is_said_after_that_the_lines_exclude_each_other', async () => {
    const { findings } = await resultOf({ base: '\n', variant: '-c limits.txt\nx==2\nx==3\n', files });
    expect(findings.map(({ detail }) => detail)).toMatchObject([{ code: 'duplicate', kind: 'conflict' }]);
  });

  it.each([
    ['constrained', '-c limits.txt\nx==2\n'],
    ['named_twice', 'x==1\nx==2\n'],
  ])('is_of_the_base_alone_where_a_variant_includes_it_since: %s', async (_how, its) => {
    const family = { base: its, variant: '-r base.txt\n', files, before: { 'variant.txt': 'x==2\n' } };
    const { findings } = await resultOf(family);
    expect(findings.map(({ variant, introduced }) => [variant, introduced])).toEqual([[null, false]]);
  });

  it('is_one_where_the_base_is_the_constraint_whatever_the_policy_lets_differ', async () => {
    const family = { base: 'x==1\n', variant: '-c base.txt\nx==2\n' };
    expect(await findingsOf(family)).toEqual(['version-conflict x warning', 'duplicate x error']);
    for (const rule of ['differ: [x]', 'versions: ignore'])
      expect(await findingsOf({ ...family, rule })).toEqual(['duplicate x error']);
  });

  it.each([
    ['base_is_the_constraint', '-c base.txt\nx==2\n', {}, []],
    ['base_is_the_constraint_since', '-c base.txt\nx==2\n', { 'variant.txt': 'x==2\n' }, [true]],
    ['constraint_is_another_file', '-c limits.txt\nx==3\n', {}, [false]],
    ['constraint_is_another_file_as_well', '-c base.txt\n-c limits.txt\nx==3\n', {}, [false]],
  ])(
    'is_said_beside_a_quarrel_with_the_base_only_where_it_says_more: the_%s',
    async (_where, variant, before, said) => {
      const { findings } = await resultOf({ base: 'x==1\n', variant, files, before, rule: 'relation: overlay' });
      const [quarrel, ...others] = findings.map(({ code, introduced }) => [code, introduced]);
      expect(quarrel).toEqual(['version-conflict', false]);
      expect(others).toEqual(said.map((introduced) => ['duplicate', introduced]));
    },
  );

  it('is_said_beside_another_difference_from_the_base_that_the_policy_makes_an_error', async () => {
    const variant = '-c base.txt\nx==2; python_version >= "3.9"\n';
    const family = { base: 'x==1\n', variant, policy: 'severity: { marker-differs: error }' };
    expect(await findingsOf(family)).toEqual([
      'version-conflict x warning',
      'marker-differs x error',
      'duplicate x error',
    ]);
  });

  it('can_be_switched_off_while_the_quarrel_with_the_base_is_said', async () => {
    const family = { base: 'x==1\n', variant: '-c base.txt\nx==2\n', rule: 'relation: overlay' };
    const policy = 'severity: { duplicate: off }';
    expect(await findingsOf({ ...family, policy })).toEqual(['version-conflict x error']);
  });

  it('is_new_when_the_change_brought_the_constraint', async () => {
    const variant = '-c limits.txt\nx==2\n';
    const family = { base: 'x==2\n', variant, files };
    expect(await findingOf({ ...family, before: { 'limits.txt': 'x<3\n' } })).toMatchObject({ introduced: true });
    expect(await findingOf({ ...family, before: {} })).toMatchObject({ introduced: false });
    // Different words became a quarrel.
    const words = { ...family, variant: '-c limits.txt\nx==2\nx>=2\n', before: { 'limits.txt': 'x<3\n' } };
    expect(await findingOf(words)).toMatchObject({ introduced: true, severity: 'error' });
  });
});

describe('unusual line breaks', () => {
  it('a_requirement_hidden_behind_U+2028_is_seen_and_said', async () => {
    const { findings } = await resultOf({
      base: 'requests==2.0\n',
      variant: 'requests==2.0  # ok\u2028evil==1.0\n',
      rule: 'relation: equal',
    });
    expect(findings.map(({ code, name }) => `${code} ${name}`)).toEqual(['unexpected evil', 'unusual-line-break ']);
    expect(findings[1]).toMatchObject({ severity: 'warning', at: { path: 'variant.txt', line: 1, column: 20 } });
  });
});

it('several_unusual_line_breaks_in_one_line_are_one_finding', async () => {
  const family = { base: 'a\u2028b\u2029c\nd\u0085e\n', variant: '-r base.txt\n' };
  expect(await findingsOf(family)).toEqual(['unusual-line-break  warning', 'unusual-line-break  warning']);
});

it('an_editable_address_of_a_folder_is_an_address', async () => {
  expect(await findingsOf({ base: '-e file:///opt/foo#egg=foo\n', variant: 'foo==1\n' })).toEqual([
    'source-differs foo warning',
  ]);
});

describe('includes and several bases', () => {
  it('what_an_included_file_brings_counts_on_either_side', async () => {
    const files = { 'common.txt': 'django\nstripe\n' };
    expect(await findingsOf({ base: '-r common.txt\n', variant: 'django\n', files })).toEqual(['missing stripe error']);
    expect(await findingsOf({ base: 'django\nstripe\n', variant: '-r common.txt\n', files })).toEqual([]);
  });

  it('a_finding_that_rests_on_an_included_line_names_it', async () => {
    const finding = await findingOf({
      base: 'x==1\n',
      variant: '-r common.txt\n',
      files: { 'common.txt': '# shared\n\nx==2\n' },
    });
    expect(finding).toMatchObject({ code: 'version-conflict', via: { path: 'common.txt', line: 3 } });
  });

  it('a_variant_that_includes_the_base_has_all_of_it', async () => {
    expect(await findingsOf({ base: 'a\nb\n', variant: '-r base.txt\nc\n' })).toEqual([]);
  });

  it.each([
    ['a_missing_include', '-r gone.txt\n', 'file-missing'],
    ['an_include_that_leaves_the_repository', '-r ../../../../etc/passwd\n', 'file-outside'],
    ['an_include_of_itself', '-r variant.txt\n', 'include-cycle'],
  ])('%s_is_a_fatal_problem_at_its_line', async (_law, include, code) => {
    const files = { '../../../../etc/passwd': { kind: 'outside', target: '/etc/passwd' } } as const;
    const result = await checkFamily({ base: 'a\n', variant: `a\n${include}`, files });
    expect(result.verdict).toBe('could-not-check');
    expect(result.problems).toMatchObject([{ code, path: 'variant.txt', line: 2, fatal: true }]);
  });

  const binary = new Uint8Array([0x50, 0, 1, 0xff]);

  it.each<[string, Family]>([
    ['an_include_of_the_variant: nothing_is_missing', { base: 'a\n', variant: '-r gone.txt\n' }],
    [
      'an_include_of_the_base: nothing_is_unexpected',
      { base: '-r gone.txt\n', variant: 'a\n', rule: 'relation: equal' },
    ],
    [
      'an_include_of_the_base: nothing_is_left_behind',
      { base: '-r gone.txt\n', variant: 'a\n', before: { 'base.txt': 'a\n' } },
    ],
    [
      'the_base: nothing_is_unexpected_or_unknown_or_unused',
      {
        base: '',
        variant: 'a\n',
        rule: 'relation: subset\nrequire: [a]\nomit: [b]',
        files: { 'base.txt': binary },
      },
    ],
    [
      'the_variant: no_exception_is_unused',
      { base: 'a\n', variant: '', rule: 'omit: [a]', files: { 'variant.txt': binary } },
    ],
  ])('where_a_file_cannot_be_read_nothing_is_said_that_rests_on_what_it_lacks: %s', async (_law, family) => {
    const result = await checkFamily(family);
    expect(result).toMatchObject({ verdict: 'could-not-check', findings: [], problems: [{ fatal: true }] });
    expect(result.problems).toHaveLength(1);
  });

  it('where_a_file_cannot_be_read_what_is_sure_is_said_all_the_same', async () => {
    const family = { base: 'a\nx==1\n-r gone.txt\n', variant: 'x==2\n' };
    const { findings } = await checkFamily(family);
    expect(findings.map(({ code, name }) => `${code} ${name}`)).toEqual(['missing a', 'version-conflict x']);
  });

  it('several_base_files_are_taken_together_and_a_line_reached_twice_counts_once', async () => {
    const groups = 'groups:\n  - base: [base.txt, more.txt]\n    variants: [variant.txt]\n';
    const files = { 'more.txt': '-r common.txt\nb\n', 'common.txt': 'x==1\nx>=1\n' };
    expect(await findingsOf({ base: '-r common.txt\na\n', variant: 'a\n', groups, files })).toEqual([
      'duplicate x notice',
      'missing x error',
      'missing b error',
    ]);
    const { findings } = await resultOf({ base: '-r common.txt\na\n', variant: 'a\n', groups, files });
    expect(findings[1]?.bases).toHaveLength(2);
  });
});

it('absolute_file_addresses_count_as_the_package_without_a_version_and_are_said_once_a_file', async () => {
  const conda = 'numpy @ file:///croot/numpy\nscipy @ file:///croot/scipy\n';
  const result = await resultOf({ base: 'numpy==1.26\nscipy\n', variant: conda });
  expect(result.findings).toEqual([]);
  expect(result.problems).toMatchObject([{ code: 'local-file-path', path: 'variant.txt', line: 1, fatal: false }]);
});

it.each([
  ['-e .', '-e ./'],
  ['./lib', './/lib/'],
])('%s_and_%s_are_one_target', async (base, variant) => {
  expect(await findingsOf({ base: `${base}\n`, variant: `${variant}\n`, rule: 'relation: equal' })).toEqual([]);
});

it.each(['constructor', 'toString', 'hasOwnProperty', 'proto'])('a_package_may_be_called %s', async (name) => {
  const family = { base: `${name}==1\n`, variant: '\n' };
  expect(await findingsOf(family)).toEqual([`missing ${name} error`]);
  expect(await findingsOf({ ...family, variant: `${name}==2\n` })).toEqual([`version-conflict ${name} warning`]);
  expect(await findingsOf({ ...family, rule: `omit: [${name}]` })).toEqual([]);
  expect(await findingsOf({ base: '\n', variant: `${name}\n`, rule: 'relation: equal' })).toEqual([
    `unexpected ${name} error`,
  ]);
});

it('what_is_no_name_but_a_property_of_every_object_is_a_line_that_pip_refuses', async () => {
  expect(await findingsOf({ base: '__proto__\n', variant: '\n' })).toEqual(['unreadable-line  error']);
});
