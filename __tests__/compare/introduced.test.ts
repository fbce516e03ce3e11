import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/compare/finding.ts';
import { type Family, findingOf, findingsOf, resultOf } from './family.ts';

interface Row {
  readonly law: string;
  readonly family: Family;
  readonly finding: string;
  readonly introduced: boolean | null;
  readonly cause: Cause;
}

const rows: readonly Row[] = [
  {
    law: 'nothing_compared_nothing_known',
    family: { base: 'x\n', variant: '\n' },
    finding: 'missing',
    introduced: null,
    cause: 'unknown',
  },
  {
    law: 'what_was_missing_before_is_older',
    family: { base: 'x\n', variant: '\n', before: {} },
    finding: 'missing',
    introduced: false,
    cause: 'unknown',
  },
  {
    law: 'a_package_added_to_the_base_alone_is_introduced',
    family: { base: 'a\nx\n', variant: 'a\n', before: { 'base.txt': 'a\n' } },
    finding: 'missing',
    introduced: true,
    cause: 'base-added',
  },
  {
    law: 'a_package_taken_out_of_the_variant_is_introduced_by_the_variant',
    family: { base: 'x\n', variant: '\n', before: { 'variant.txt': 'x\n' } },
    finding: 'missing',
    introduced: true,
    cause: 'variant-removed',
  },
  {
    law: 'a_pin_moved_in_the_base_alone_is_introduced',
    family: { base: 'x==2\n', variant: 'x==1\n', before: { 'base.txt': 'x==1\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'a_pin_moved_in_the_variant_alone_is_introduced',
    family: { base: 'x==1\n', variant: 'x==2\n', before: { 'variant.txt': 'x==1\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'variant-changed',
  },
  {
    law: 'what_a_change_words_on_both_sides_is_the_wish_of_who_worded_the_variant',
    family: { base: 'x==3\n', variant: 'x==2\n', before: { 'base.txt': 'x==1\n', 'variant.txt': 'x==1\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'variant-changed',
  },
  {
    law: 'what_a_change_brings_into_both_sides_is_so_too',
    family: { base: 'x==3\n', variant: 'x==2\n', before: { 'base.txt': '\n', 'variant.txt': '\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'variant-changed',
  },
  {
    law: 'a_conflict_is_introduced_again_when_the_base_moves_on_and_the_variant_does_not',
    family: { base: 'x==3\n', variant: 'x==1\n', before: { 'base.txt': 'x==2\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'a_conflict_stays_older_when_the_variant_moves',
    family: { base: 'x==3\n', variant: 'x==2\n', before: { 'variant.txt': 'x==1\n' } },
    finding: 'version-conflict',
    introduced: false,
    cause: 'variant-changed',
  },
  {
    law: 'a_variant_that_allows_more_stays_older_after_a_conflict',
    family: { base: 'x<2\n', variant: 'x\n', before: { 'variant.txt': 'x==2.1\n' } },
    finding: 'version-wider',
    introduced: false,
    cause: 'variant-changed',
  },
  {
    law: 'a_new_variant_introduces_what_it_lacks',
    family: { base: 'x\n', variant: '\n', before: { 'variant.txt': null } },
    finding: 'missing',
    introduced: true,
    cause: 'variant-changed',
  },
  {
    law: 'commenting_out_is_no_new_absence_when_it_was_missing_before',
    family: { base: 'x\n', variant: '# x==1\n', before: { 'variant.txt': '\n' } },
    finding: 'commented-out',
    introduced: false,
    cause: 'unknown',
  },
  {
    law: 'a_line_that_pip_refuses_is_known_by_path_and_text',
    family: { base: 'a\n', variant: 'a\n\nb ==\n', before: { 'variant.txt': 'a\nb ==\n' } },
    finding: 'unreadable-line',
    introduced: false,
    cause: 'unknown',
  },
  {
    law: 'a_new_line_that_pip_refuses_is_introduced',
    family: { base: 'a\n', variant: 'a\nb ==\n', before: { 'variant.txt': 'a\n' } },
    finding: 'unreadable-line',
    introduced: true,
    cause: 'variant-changed',
  },
  {
    law: 'a_package_taken_out_of_the_base_is_left_behind_in_the_variant',
    family: { base: 'a\n', variant: 'a\nx\n', before: { 'base.txt': 'a\nx\n' } },
    finding: 'left-behind',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'a_conflict_that_existed_stays_older_when_both_sides_move',
    family: {
      base: 'x==3\n',
      variant: 'x==4\n',
      before: { 'base.txt': 'x==1\n', 'variant.txt': 'x==2\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'variant-changed',
  },
  {
    law: 'a_conflict_that_existed_is_introduced_again_when_the_base_alone_moves',
    family: { base: 'x==3\n', variant: 'x==2\n', before: { 'base.txt': 'x==1\n' } },
    finding: 'version-conflict',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'extras_alone_do_not_introduce_a_conflict_of_versions_again',
    family: {
      base: 'x[s]==3\n',
      variant: 'x==1\n',
      policy: 'severity: { extras-differ: off }',
      before: { 'base.txt': 'x==3\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_a_marker_alone',
    family: {
      base: 'x==3; python_version >= "3.9"\n',
      variant: 'x==1\n',
      policy: 'severity: { marker-differs: off }',
      before: { 'base.txt': 'x==3\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_another_spelling_of_the_version',
    family: { base: 'x >= 3, < 4\n', variant: 'x==1\n', before: { 'base.txt': 'x<4,>=3\n' } },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_one_line_for_several_that_said_the_same_together',
    family: {
      base: 'x>=3,<4\n',
      variant: 'x==1\n',
      before: { 'base.txt': 'x\nx>=3\nx<4\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_the_order_within_a_line_under_a_condition',
    family: {
      base: 'x>=3\nx>=4,<5; platform_release == "5"\n',
      variant: 'x==1\n',
      policy: 'severity: { duplicate: off }',
      before: { 'base.txt': 'x>=3\nx<5,>=4; platform_release == "5"\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_a_line_that_says_the_same_under_a_condition',
    family: {
      base: 'x==3\nx==3; platform_release == "5"\n',
      variant: 'x==1\n',
      policy: 'severity: { duplicate: off }',
      before: { 'base.txt': 'x==3\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_do_markers_that_deal_the_same_versions_to_the_same_environments',
    family: {
      base: 'x==3; sys_platform == "win32"\nx==4; sys_platform == "linux"\nx==4; sys_platform == "darwin"\n',
      variant: 'x==1\n',
      before: { 'base.txt': 'x==3; sys_platform == "win32"\nx==4; sys_platform != "win32"\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'nor_does_the_marker_of_one_of_several_lines_where_they_all_apply',
    family: {
      base: 'x>=3\nx<4; sys_platform == "linux"\n',
      variant: 'x==1\n',
      rule: 'environment: { platform: linux }',
      policy: 'severity: { duplicate: off }',
      before: { 'base.txt': 'x>=3\nx<4\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'the_condition_of_one_of_several_lines_does',
    family: {
      base: 'x>=3\nx<4; platform_release == "5"\n',
      variant: 'x==1\n',
      policy: 'severity: { duplicate: off }',
      before: { 'base.txt': 'x>=3\nx<4; platform_release == "6"\n' },
    },
    finding: 'version-conflict',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'markers_that_deal_several_versions_anew_do',
    family: {
      base: 'x==3; python_version < "3.12"\nx==4; python_version >= "3.12"\n',
      variant: 'x==1\n',
      before: { 'base.txt': 'x==3; python_version < "3.11"\nx==4; python_version >= "3.11"\n' },
    },
    finding: 'version-conflict',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'a_line_for_other_environments_is_no_change_of_the_base',
    family: {
      base: 'x==1\nx==3; sys_platform == "win32"\n',
      variant: 'x==2\n',
      rule: 'environment: { platform: linux }',
      policy: 'severity: { duplicate: off }',
      before: { 'base.txt': 'x==1\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'unknown',
  },
  {
    law: 'a_constraint_for_other_environments_is_no_change_of_the_base',
    family: {
      base: '-c limits.txt\nx==1\n',
      variant: 'x==2\n',
      rule: 'environment: { platform: linux }',
      files: { 'limits.txt': 'x<2; sys_platform == "win32"\n' },
      before: { 'limits.txt': '\n' },
    },
    finding: 'version-conflict',
    introduced: false,
    cause: 'unknown',
  },
  {
    law: 'a_refused_line_beside_one_for_other_environments_had_the_package',
    family: {
      base: 'x==1\n',
      variant: '\n',
      rule: 'environment: { platform: linux }',
      before: { 'base.txt': 'x; sys_platform == "win32"\nx==1..2\n' },
    },
    finding: 'missing',
    introduced: false,
    cause: 'base-changed',
  },
  {
    law: 'what_the_base_has_only_elsewhere_from_now_on_is_left_behind',
    family: {
      base: 'x; sys_platform == "win32"\n',
      variant: 'x\n',
      rule: 'environment: { platform: linux }',
      before: { 'base.txt': 'x\n' },
    },
    finding: 'left-behind',
    introduced: true,
    cause: 'base-changed',
  },
  {
    law: 'a_package_moved_from_the_variant_into_the_base_was_taken_out_of_the_variant',
    family: { base: 'x\n', variant: '\n', before: { 'base.txt': '\n', 'variant.txt': 'x\n' } },
    finding: 'missing',
    introduced: true,
    cause: 'variant-removed',
  },
  {
    law: 'a_substitute_taken_out_of_the_variant_is_known_by_the_package_it_stands_for',
    family: {
      base: 'opencv-python\n',
      variant: '\n',
      rule: 'substitute: { opencv-python: opencv-python-headless }',
      before: { 'variant.txt': 'opencv-python-headless\n' },
    },
    finding: 'missing',
    introduced: true,
    cause: 'variant-removed',
  },
];

describe('introduced or older', () => {
  it.each(rows)('$law', async ({ family, finding, introduced, cause }) => {
    expect(await findingOf(family)).toMatchObject({ code: finding, introduced, cause });
  });

  it('a_package_that_the_variant_never_had_or_is_allowed_is_not_left_behind', async () => {
    const before = { 'base.txt': 'a\nx\n' };
    expect(await findingsOf({ base: 'a\n', variant: 'a\n', before })).toEqual([]);
    expect(await findingsOf({ base: 'a\n', variant: 'a\nx\n', before: { ...before, 'variant.txt': 'a\n' } })).toEqual(
      [],
    );
    expect(await findingsOf({ base: 'a\n', variant: 'a\nx\n', before, rule: 'extra: [x]' })).toEqual([]);
    const windowsOnly = {
      base: 'a\n',
      variant: 'a\nx; sys_platform == "win32"\n',
      rule: 'environment: { platform: linux }',
    };
    expect(await findingsOf({ ...windowsOnly, before })).toEqual([]);
    expect(await findingsOf({ base: 'a\n', variant: 'a\nx\n', before, rule: 'relation: overlay' })).toEqual([]);
    expect(await findingsOf({ base: 'a\n', variant: 'a\nx\n', before, rule: 'relation: equal' })).toEqual([
      'unexpected x error',
    ]);
  });
});

it('what_is_left_behind_in_an_included_file_or_without_a_name_is_found_there', async () => {
  const { findings } = await resultOf({
    base: 'a\n',
    variant: '-r common.txt\n',
    files: { 'common.txt': 'a\nx\n-e ./lib\n' },
    before: { 'base.txt': 'a\nx\n-e ./lib\n' },
  });
  expect(findings).toMatchObject([
    { code: 'left-behind', package: 'x', name: 'x', via: { path: 'common.txt', line: 2 } },
    { code: 'left-behind', package: null, name: '-e ./lib', via: { path: 'common.txt', line: 3 } },
  ]);
});

describe('what is left behind', () => {
  it.each([
    ['at_the_head', 'x==1..2\n', {}, 'base-changed'],
    ['in_the_variant_before', 'x\n', { 'variant.txt': 'x==1..2\n' }, 'variant-changed'],
    ['in_the_base_before', 'x\n', { 'base.txt': 'x==1..2\n' }, 'base-changed'],
  ])('may_stand_on_a_line_that_pip_refuses: %s', async (_where, variant, before, cause) => {
    const { findings } = await resultOf({ base: '\n', variant, before: { 'base.txt': 'x\n', ...before } });
    const found = findings.filter(({ code }) => code !== 'unreadable-line');
    expect(found).toMatchObject([
      { code: 'left-behind', package: 'x', cause, at: { path: 'variant.txt', line: 1 }, via: null },
    ]);
  });

  it('is_of_whoever_words_it_anew_there_while_the_base_loses_it', async () => {
    const before = { 'base.txt': 'x\n', 'variant.txt': 'x==1\n' };
    const { findings } = await resultOf({ base: '\n', variant: 'x==2\n', before });
    expect(findings).toMatchObject([{ code: 'left-behind', introduced: true, cause: 'variant-changed' }]);
  });

  it('is_named_where_an_included_file_has_the_refused_line', async () => {
    const files = { 'common.txt': 'x==1..2\n' };
    const family = { base: '\n', variant: '-r common.txt\n', files, before: { 'base.txt': 'x\n' } };
    const { findings } = await resultOf(family);
    expect(findings[0]).toMatchObject({ code: 'left-behind', name: 'x', via: { path: 'common.txt', line: 1 } });
    expect((await resultOf({ ...family, rule: 'extra: [x]' })).findings).toMatchObject([{ code: 'unreadable-line' }]);
  });

  it('is_not_what_stands_in_for_a_package_of_the_base', async () => {
    const family = {
      base: 'opencv-python\n',
      variant: 'opencv-python-headless\n',
      before: { 'base.txt': 'opencv-python-headless\n' },
    };
    expect(await findingsOf({ ...family, rule: 'substitute: { opencv-python: opencv-python-headless }' })).toEqual([]);
    expect(await findingsOf({ ...family, rule: 'omit: [opencv-python]' })).toEqual([
      'left-behind opencv-python-headless warning',
    ]);
  });
});

describe('the substitute of a package that the base drops', () => {
  const rule =
    'substitute: { psycopg2: psycopg2-binary, opencv-python: opencv-headless, opencv-contrib: opencv-headless }';
  const before = { 'base.txt': 'a\npsycopg2\n' };
  const family = { base: 'a\n', variant: 'a\npsycopg2_binary\n', before, rule };
  const said = async (one: Parameters<typeof resultOf>[0]) =>
    (await resultOf(one)).findings.filter(({ code }) => code !== 'exception-unused');

  it('is_left_behind', async () => {
    expect(await said(family)).toMatchObject([
      {
        code: 'left-behind',
        package: 'psycopg2',
        name: 'psycopg2',
        heldAs: 'psycopg2_binary',
        cause: 'base-changed',
        at: { path: 'variant.txt', line: 2 },
      },
    ]);
  });

  it.each([
    ['that_the_base_has_itself', { ...family, base: 'a\npsycopg2-binary\n' }],
    ['that_the_variant_has_only_since', { ...family, before: { ...before, 'variant.txt': 'a\npsycopg2\n' } }],
    [
      'that_the_variant_had_beside_it',
      { ...family, before: { ...before, 'variant.txt': 'a\npsycopg2\npsycopg2-binary\n' } },
    ],
    ['that_extra_allows', { ...family, rule: `${rule}\nextra: [psycopg2-binary]` }],
    [
      'that_stands_in_for_another',
      {
        ...family,
        base: 'a\nopencv-contrib\n',
        variant: 'a\nopencv-headless\n',
        before: { 'base.txt': 'a\nopencv-python\nopencv-contrib\n' },
      },
    ],
  ])('is_not_left_behind: %s', async (_which, one) => {
    expect(await said(one)).toEqual([]);
  });

  it.each([
    ['that_pip_can_read', 'Psycopg2\n'],
    ['that_pip_refuses', 'Psycopg2==2..9\n'],
  ])('is_told_with_the_name_that_the_base_had_it_under_by_a_line_%s', async (_which, line) => {
    const found = await said({ ...family, before: { 'base.txt': `a\n${line}` } });
    expect(found).toMatchObject([{ code: 'left-behind', package: 'psycopg2', name: 'Psycopg2' }]);
  });

  it('is_told_once_for_all_that_it_stood_in_for', async () => {
    const many = { 'base.txt': 'a\nopencv-python\nopencv-contrib\n' };
    const found = await said({ ...family, variant: 'a\nopencv-headless\n', before: many });
    expect(found.map(({ name, heldAs }) => [name, heldAs])).toEqual([['opencv-python', 'opencv-headless']]);
  });
});

describe('severity that depends on the change', () => {
  it('a_commented_out_package_errs_when_this_change_brought_the_base_line', async () => {
    const family = { base: 'a\nx==1\n', variant: 'a\n# x==1\n', before: { 'base.txt': 'a\n' } };
    expect(await findingsOf(family)).toEqual(['commented-out x error']);
    expect(await findingsOf({ ...family, policy: 'severity: { commented-out: warning }' })).toEqual([
      'commented-out x warning',
    ]);
  });

  it('a_package_that_the_same_change_brings_into_the_base_and_comments_out_in_the_variant_errs', async () => {
    const before = { 'base.txt': 'a\n', 'variant.txt': 'a\nx==1\n' };
    const finding = await findingOf({ base: 'a\nx==1\n', variant: 'a\n# x==1\n', before });
    expect(finding).toMatchObject({ code: 'commented-out', severity: 'error', cause: 'variant-removed' });
    const older = { ...before, 'base.txt': 'a\nx==1\n' };
    expect(await findingsOf({ base: 'a\nx==1\n', variant: 'a\n# x==1\n', before: older })).toEqual([
      'commented-out x warning',
    ]);
    const isNew = { 'base.txt': 'a\nx==1\n', 'variant.txt': null };
    expect(await findingsOf({ base: 'a\nx==1\n', variant: 'a\n# x==1\n', before: isNew })).toEqual([
      'commented-out x warning',
    ]);
  });

  it('a_conflict_errs_when_the_two_sides_agreed_before', async () => {
    expect(await findingsOf({ base: 'x==2\n', variant: 'x==1\n', before: { 'base.txt': 'x==1\n' } })).toEqual([
      'version-conflict x error',
    ]);
    expect(await findingsOf({ base: 'x==3\n', variant: 'x==1\n', before: { 'base.txt': 'x==2\n' } })).toEqual([
      'version-conflict x warning',
    ]);
    expect(
      await findingsOf({ base: 'x==3\n', variant: 'x==1\n', before: { 'base.txt': '\n', 'variant.txt': '\n' } }),
    ).toEqual(['version-conflict x warning']);
  });

  it.each([
    ['took_it_from_two_sources', 'x @ https://e.com/x.zip\n', 'x==1\n'],
    ['had_it_in_different_environments', 'x==2; sys_platform == "win32"\n', 'x==1; sys_platform == "linux"\n'],
    ['allowed_no_version_in_the_base', 'x==1\nx==2\n', 'x==1\n'],
    ['allowed_no_version_in_the_variant', 'x==2\n', 'x==1\nx==2\n'],
  ])('two_sides_that_%s_had_not_agreed', async (_how, base, variant) => {
    const before = { 'base.txt': base, 'variant.txt': variant };
    expect(await findingsOf({ base: 'x==2\n', variant: 'x==1\n', before })).toEqual(['version-conflict x warning']);
  });

  it('a_conflict_with_a_substitute_errs_when_the_two_sides_agreed_before', async () => {
    const family = {
      base: 'opencv-python==2\n',
      variant: 'opencv-python-headless==1\n',
      rule: 'substitute: { opencv-python: opencv-python-headless }',
    };
    expect(await findingsOf({ ...family, before: { 'base.txt': 'opencv-python==1\n' } })).toEqual([
      'version-conflict opencv-python error',
    ]);
    expect(await findingsOf({ ...family, before: {} })).toEqual(['version-conflict opencv-python warning']);
  });

  it('off_takes_a_finding_away', async () => {
    expect(
      await findingsOf({ base: 'x==2\n', variant: 'x==1\n', policy: 'severity: { version-conflict: off }' }),
    ).toEqual([]);
  });
});

describe('what counts', () => {
  const older = { base: 'x\n', variant: '\n', before: {} };

  it.each([
    ['new', 'in-sync', false],
    ['all', 'drift', true],
    ['none', 'drift', true],
  ])('an_older_error_under_enforce_%s', async (enforce, verdict, counts) => {
    const result = await resultOf({ ...older, policy: `enforce: ${enforce}` });
    expect(result).toMatchObject({ verdict, enforce, findings: [{ introduced: false, counts }] });
  });

  it('errors_count_when_nothing_was_compared_and_warnings_never', async () => {
    expect(await resultOf({ base: 'x\n', variant: '\n' })).toMatchObject({
      verdict: 'drift',
      findings: [{ counts: true }],
    });
    expect(await resultOf({ base: 'x==1\n', variant: 'x==2\n', policy: 'enforce: all' })).toMatchObject({
      verdict: 'in-sync',
      findings: [{ counts: false }],
    });
  });
});

describe('a file of the base that the variant reads as well', () => {
  const rows: Readonly<Record<string, readonly [Family, readonly (readonly [string, Cause])[]]>> = {
    'which constrains it, makes a conflict the work of the base': [
      { base: 'x==2\n', variant: '-c base.txt\nx==1\n', before: { 'base.txt': 'x==1\n' } },
      [['version-conflict', 'base-changed']],
    ],
    'which it includes, makes lines that exclude each other the work of the base': [
      { base: 'x==2\n', variant: '-r base.txt\nx==1\n', before: { 'base.txt': 'x==1\n' } },
      [['duplicate', 'base-changed']],
    ],
    'which it includes, and that has the package only now, is the work of the base': [
      { base: 'y\nx==2\n', variant: '-r base.txt\nx==1\n', before: { 'base.txt': 'y\n' } },
      [['duplicate', 'base-added']],
    ],
    'which both include, is the work of the base': [
      {
        base: '-r common.txt\n',
        variant: '-r common.txt\nx==1\n',
        files: { 'common.txt': 'x==2\n' },
        before: { 'common.txt': 'x==1\n' },
      },
      [['duplicate', 'base-changed']],
    ],
    'is read anew by the variant': [
      { base: 'x==2\n', variant: '-r base.txt\nx==1\n', before: { 'variant.txt': 'x==1\n', 'base.txt': 'x==1\n' } },
      [['duplicate', 'variant-changed']],
    ],
    'is read anew beside another one': [
      {
        base: '-r common.txt\nx==2\n',
        variant: '-r base.txt\nx==1\n',
        files: { 'common.txt': 'y\n' },
        before: { 'variant.txt': '-r common.txt\nx==1\n', 'base.txt': '-r common.txt\nx==1\n' },
      },
      [['duplicate', 'variant-changed']],
    ],
    'makes no constraint of the variant one of the base': [
      {
        base: '-c common.txt\nx<5\n',
        variant: '-c common.txt\n-c limits.txt\nx\n',
        files: { 'common.txt': 'y\n', 'limits.txt': 'x>=5\n' },
        before: { 'limits.txt': 'x<9\n' },
      },
      [['version-conflict', 'variant-changed']],
    ],
    'is no longer included': [
      { base: 'x\n', variant: 'y\n', before: { 'variant.txt': '-r base.txt\ny\n' } },
      [['missing', 'variant-removed']],
    ],
    'is a constraint now, where it was included': [
      { base: 'x\n', variant: '-c base.txt\ny\n', before: { 'variant.txt': '-r base.txt\ny\n' } },
      [['missing', 'variant-removed']],
    ],
    'changes together with the own line': [
      {
        base: 'x==2\n',
        variant: '-c base.txt\nx==1\n',
        before: { 'base.txt': 'x==1\n', 'variant.txt': '-c base.txt\nx\n' },
      },
      [['version-conflict', 'variant-changed']],
    ],
  };

  it.each(Object.entries(rows))('%s', async (_, [family, wanted]) => {
    const { findings } = await resultOf(family);
    expect(findings.map(({ code, cause }) => [code, cause])).toEqual(wanted);
  });
});

describe('a compared revision that cannot be read', () => {
  it('tells_neither_new_nor_old_and_says_so', async () => {
    const result = await resultOf({ base: 'x\n', variant: '\n', before: { 'variant.txt': '-r gone.txt\n' } });
    expect(result.findings).toMatchObject([{ introduced: null, counts: true, cause: 'unknown' }]);
    expect(result.problems).toMatchObject([{ code: 'compare-skipped', path: 'variant.txt', fatal: false }]);
  });

  it('says_nothing_of_what_the_two_sides_agreed_on', async () => {
    const finding = await findingOf({
      base: 'x==2\n',
      variant: 'x==1\n',
      before: { 'base.txt': 'x==1\n', 'variant.txt': 'x==1\n-r gone.txt\n' },
    });
    expect(finding).toMatchObject({ severity: 'warning', introduced: null, detail: { agreedBefore: null } });
  });

  it('of_the_base_concerns_every_variant', async () => {
    const result = await resultOf({ base: 'x\n', variant: '\n', before: { 'base.txt': '-r gone.txt\n' } });
    expect(result.findings).toMatchObject([{ introduced: null }]);
    expect(result.problems).toMatchObject([{ code: 'compare-skipped', path: 'base.txt' }]);
  });
});
