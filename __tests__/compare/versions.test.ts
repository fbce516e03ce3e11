import { describe, expect, it } from 'vitest';
import { allowNone } from '../../src/compare/versions.ts';
import { parseSpecifier } from '../../src/python/specifier.ts';
import { findingOf, findingsOf } from './family.ts';

/** base, variant, then the finding under each mode; null: none. */
const rows: readonly (readonly [string, string, Readonly<Record<'exact' | 'minor' | 'compatible', string | null>>])[] =
  [
    ['x==1.2.3', 'x==1.2.3', { exact: null, minor: null, compatible: null }],
    ['x==1.0', 'x==1.0.0', { exact: null, minor: null, compatible: null }],
    ['x==1.2.3', 'x==1.2.9', { exact: 'version-conflict', minor: null, compatible: 'version-conflict' }],
    ['x==1.2.3', 'x==1.3.0', { exact: 'version-conflict', minor: 'version-conflict', compatible: 'version-conflict' }],
    ['x==1.2.3', 'x>=1', { exact: 'version-differs', minor: null, compatible: null }],
    ['x>=1', 'x==1.2.3', { exact: 'version-differs', minor: null, compatible: null }],
    ['x>=1', 'x', { exact: 'version-differs', minor: null, compatible: null }],
    ['x', 'x>=1', { exact: 'version-differs', minor: null, compatible: null }],
    ['x>=2', 'x<2', { exact: 'version-conflict', minor: 'version-conflict', compatible: 'version-conflict' }],
    ['x>=1,<2', 'x>=1', { exact: 'version-differs', minor: 'version-wider', compatible: 'version-wider' }],
    ['x>=1,<2', 'x>=1,<1.5', { exact: 'version-differs', minor: null, compatible: null }],
    ['x~=1.4', 'x>=1.4,<2', { exact: null, minor: null, compatible: null }],
    ['x==1.4.*', 'x>=1.4,<1.5', { exact: null, minor: null, compatible: null }],
    ['x~=1.4.0', 'x==1.4.*', { exact: null, minor: null, compatible: null }],
    ['x==2.1.0+cpu', 'x==2.1.0+cu118', { exact: 'version-conflict', minor: null, compatible: null }],
    ['x==2.1.0', 'x==2.1.0+cpu', { exact: 'version-differs', minor: null, compatible: null }],
    ['x<=1.4.2', 'x<=1.4.5', { exact: 'version-differs', minor: null, compatible: 'version-wider' }],
    ['x>=1.4,<=1.4.2', 'x==1.4.5', { exact: 'version-conflict', minor: null, compatible: 'version-conflict' }],
    ['x<=1.4.2', 'x<=1.5', { exact: 'version-differs', minor: 'version-wider', compatible: 'version-wider' }],
    ['x<1.5', 'x<=1.5', { exact: 'version-differs', minor: 'version-wider', compatible: 'version-wider' }],
    ['x<=2.0', 'x>=2.0rc1', { exact: 'version-differs', minor: 'version-wider', compatible: 'version-wider' }],
    ['x<2.0', 'x>=2.0rc1', { exact: 'version-conflict', minor: 'version-conflict', compatible: 'version-conflict' }],
    ['x==2.0rc1', 'x>=2.0rc1', { exact: 'version-differs', minor: null, compatible: null }],
    ['x>1.0', 'x==1.0.post1', { exact: 'version-conflict', minor: null, compatible: 'version-conflict' }],
  ];

describe('the version finding of a package', () => {
  it.each(rows)('%s against %s', async (base, variant, expected) => {
    for (const [mode, code] of Object.entries(expected)) {
      const findings = await findingsOf({ base, variant, rule: `versions: ${mode}` });
      expect([mode, ...findings.map((finding) => finding.split(' ')[0])]).toEqual(
        code === null ? [mode] : [mode, code],
      );
    }
    expect(await findingsOf({ base, variant, rule: 'versions: ignore' })).toEqual([]);
  });

  it('exact_asks_for_more_and_errs_by_default', async () => {
    expect(await findingsOf({ base: 'x==1', variant: 'x>=1', rule: 'versions: exact' })).toEqual([
      'version-differs x error',
    ]);
    expect(await findingsOf({ base: 'x==1', variant: 'x==2', rule: 'versions: exact' })).toEqual([
      'version-conflict x error',
    ]);
    expect(await findingsOf({ base: 'x==1', variant: 'x==2' })).toEqual(['version-conflict x warning']);
  });

  it.each([
    ['2.0.3', '2.2.1', 'older'],
    ['2.2.1', '2.0.3', 'newer'],
  ])('two_pins_are_told_as_pins: %s is %s', async (variant, base, order) => {
    const { detail } = await findingOf({ base: `x==${base}`, variant: `x==${variant}` });
    expect(detail).toMatchObject({
      pins: { base, variant, order },
      baseVersions: `==${base}`,
      variantVersions: `==${variant}`,
    });
  });

  it('ranges_are_told_as_ranges', async () => {
    const { detail } = await findingOf({ base: 'x >= 2', variant: 'x<2,>1' });
    expect(detail).toMatchObject({ pins: null, baseVersions: '>=2', variantVersions: '<2,>1' });
  });

  it('several_lines_of_a_package_are_intersected', async () => {
    expect(await findingsOf({ base: 'x>=1\nx<3\n', variant: 'x==2' })).toEqual(['duplicate x notice']);
    expect(await findingsOf({ base: 'x>=1\nx<3\n', variant: 'x==4' })).toEqual([
      'duplicate x notice',
      'version-conflict x warning',
    ]);
  });

  it('a_side_that_allows_no_version_is_a_duplicate_and_not_a_conflict_with_the_other', async () => {
    expect(await findingsOf({ base: 'x==1', variant: 'x==1\nx==2\n' })).toEqual(['duplicate x error']);
  });

  it.each([
    ['the_variant', 'x==1\n', 'x>=2,<1\n', ['version-conflict x warning']],
    ['the_variant_twice', 'x==1\n', 'x>=2,<1\nx >=2,<1\n', ['version-conflict x warning']],
    ['the_base', 'x==1,==2\n', 'x==1\n', ['version-conflict x warning']],
    ['the_base_by_two_local_labels', 'x==1+cpu,==1+cu118\n', 'x==1+cpu\n', ['version-conflict x warning']],
    ['both_in_their_own_words', 'x>=2,<1\n', 'x>=3,<1\n', ['version-conflict x warning']],
    ['both_alike', 'x>=2,<1\n', 'x >=2, <1\n', []],
  ])('a_line_that_allows_no_version_by_itself_conflicts_with_the_other_side: %s', async (_of, base, variant, found) => {
    expect(await findingsOf({ base, variant })).toEqual(found);
  });

  it('what_a_constraint_says_of_a_line_that_allows_no_version_is_a_duplicate_and_no_conflict_besides', async () => {
    const family = { base: 'x==1\n', variant: '-c limits.txt\nx>=2,<1\n', files: { 'limits.txt': 'x<5\n' } };
    expect(await findingsOf(family)).toEqual(['duplicate x error']);
  });

  it('constraints_narrow_the_variant_and_are_the_place_to_edit', async () => {
    const finding = await findingOf({
      base: 'x==2',
      variant: '-c limits.txt\nx\n',
      files: { 'limits.txt': '# limits\nx<2\ny==1\n' },
    });
    expect(finding).toMatchObject({ code: 'version-conflict', via: { path: 'limits.txt', line: 2, text: 'x<2' } });
  });

  it('constraints_are_no_place_to_edit_where_the_line_itself_conflicts', async () => {
    const files = { 'limits.txt': 'x<5\n' };
    expect(await findingOf({ base: 'x==2', variant: '-c limits.txt\nx==1\n', files })).toMatchObject({
      code: 'version-conflict',
      via: null,
    });
  });

  it('the_same_words_under_other_constraints_are_not_the_same_wish', async () => {
    const files = { 'limits.txt': 'x<2\n' };
    expect(await findingsOf({ base: '-c limits.txt\nx\n', variant: 'x\n', files })).toEqual([
      'version-wider x warning',
    ]);
    expect(await findingsOf({ base: 'x\n', variant: '-c limits.txt\nx\n', files, rule: 'versions: exact' })).toEqual([
      'version-differs x error',
    ]);
    expect(await findingsOf({ base: 'x==1', variant: 'x==2', rule: 'versions: exact' })).toEqual([
      'version-conflict x error',
    ]);
    expect(await findingsOf({ base: 'x==1', variant: 'x==2' })).toEqual(['version-conflict x warning']);
  });

  it('constraints_narrow_the_base', async () => {
    const files = { 'limits.txt': 'x<2\n' };
    expect(await findingsOf({ base: '-c limits.txt\nx\n', variant: 'x==2', files })).toEqual([
      'version-conflict x warning',
    ]);
  });

  it.each([
    ['said_twice', 'x==1.0\n-r more.txt\n'],
    ['said_with_a_range', 'x==1.0,>=0.9\n'],
    ['said_by_a_constraint', '-c more.txt\nx>=0.9\n'],
  ])('a_pin_%s_is_a_pin_and_no_cap', async (_law, base) => {
    const files = { 'more.txt': 'x==1.0\n' };
    expect(await findingsOf({ base, variant: 'x', files })).toEqual([]);
    const finding = await findingOf({ base, variant: 'x==0.8', files });
    expect(finding.detail).toMatchObject({ pins: { base: '1.0', variant: '0.8', order: 'older' } });
    expect(
      await findingsOf({
        base: base.replace('1.0', '1.0+cpu'),
        variant: 'x==1.0+gpu',
        files: { 'more.txt': 'x==1.0+cpu\n' },
      }),
    ).toEqual([]);
  });

  it.each([
    ['superset', ['version-conflict x warning', 'duplicate x error']],
    ['overlay', ['version-conflict x error']],
  ])('a_%s_that_takes_its_base_as_constraints_and_pins_against_it_conflicts_with_it', async (relation, expected) => {
    const family = { base: 'x==1\n', variant: '-c base.txt\nx==2\n', rule: `relation: ${relation}` };
    expect(await findingsOf(family)).toEqual(expected);
    expect(await findingsOf({ ...family, variant: '-c base.txt\nx\n' })).toEqual([]);
  });

  it('a_constraint_narrows_only_where_its_marker_is_true', async () => {
    const files = { 'limits.txt': 'x<2; sys_platform == "win32"\n' };
    const base = { base: '-c limits.txt\nx\n', variant: 'x==2\n', files };
    const variant = { base: 'x==2\n', variant: '-c limits.txt\nx\n', files };
    for (const family of [base, variant]) {
      expect(await findingsOf({ ...family, rule: 'environment: { platform: windows }' })).toEqual([
        'version-conflict x warning',
      ]);
      expect(await findingsOf({ ...family, rule: 'environment: { platform: linux }' })).toEqual([]);
      expect(await findingsOf(family)).toEqual([]);
    }
  });

  it('a_constraint_under_a_condition_that_nobody_knows_narrows_nothing', async () => {
    const files = { 'limits.txt': 'x<2; platform_release == "5"\n' };
    expect(await findingsOf({ base: '-c limits.txt\nx\n', variant: 'x==2\n', files })).toEqual([]);
  });

  it('two_local_labels_cannot_be_installed_together', async () => {
    const family = { base: 'torch==2.1.0+cpu\n', variant: 'torch==2.1.0+cu118\n' };
    expect(await findingsOf(family)).toEqual([]);
    expect(await findingsOf({ ...family, rule: 'relation: overlay' })).toEqual(['version-conflict torch error']);
    expect(await findingsOf({ ...family, base: 'torch==2.1.0\n', rule: 'relation: overlay' })).toEqual([]);
  });

  it('two_patches_of_one_minor_cannot_either', async () => {
    const family = { base: 'x==1.2.3\n', variant: 'x==1.2.9\n' };
    expect(await findingsOf({ ...family, rule: 'versions: minor' })).toEqual([]);
    expect(await findingsOf({ ...family, rule: 'relation: overlay\nversions: minor' })).toEqual([
      'version-conflict x error',
    ]);
  });

  it('an_overlay_that_constrains_what_its_base_installs_goes_together_with_it', async () => {
    const family = { base: 'x==2\ny\n', variant: '-c limits.txt\nipdb\n', rule: 'relation: overlay' };
    const limits = { 'limits.txt': '# limits\nx<2\n' };
    expect(await findingOf({ ...family, files: limits })).toMatchObject({
      code: 'version-conflict',
      severity: 'error',
      via: { path: 'limits.txt', line: 2, text: 'x<2' },
    });
    expect(await findingsOf({ ...family, files: { 'limits.txt': 'x<3\n' } })).toEqual([]);
    expect(await findingsOf({ ...family, variant: '-c base.txt\nipdb\n' })).toEqual([]);
    expect(await findingsOf({ ...family, files: limits, rule: 'relation: subset\nextra: [ipdb]' })).toEqual([]);
    expect(
      await findingsOf({ ...family, files: limits, rule: 'relation: overlay\ndiffer: [{ package: x, reason: y }]' }),
    ).toEqual([]);
    // What the base says of it in constraints of its own counts as well.
    const capped = { ...family, base: '-c caps.txt\nx\n', files: { 'limits.txt': 'x<2\n', 'caps.txt': 'x>=2\n' } };
    expect(await findingsOf(capped)).toEqual(['version-conflict x error']);
  });

  it('a_file_that_one_base_constrains_by_and_the_next_includes_adds_its_packages', async () => {
    const groups = 'groups:\n  - base: [base.txt, more.txt]\n    variants: [variant.txt]\n';
    const files = { 'more.txt': '-r shared.txt\n', 'shared.txt': 'x==1\n' };
    const family = { base: '-c shared.txt\n', variant: '', files, groups };
    expect(await findingsOf(family)).toEqual(['missing x error']);
    expect(await findingsOf({ ...family, variant: 'x==1\n' })).toEqual([]);
  });

  it('a_constraint_adds_no_package', async () => {
    const files = { 'limits.txt': 'x<2\n' };
    expect(await findingsOf({ base: 'x', variant: '-c limits.txt\n', files })).toEqual(['missing x error']);
  });
});

describe('whether specifiers leave no version', () => {
  it.each<[text: string, none: boolean]>([
    ['', false],
    ['>=1', false],
    ['==1.0rc1', false],
    ['<1', false],
    ['<0', true],
    ['>=1,<2', false],
    ['>=2,<1', true],
    ['==1.0,!=1.0', true],
    ['>=1.0rc1,<=1.0rc1', false],
    ['>=1.0rc1,<1.0', true],
  ])('%s: %s', (text, none) => {
    const specifiers = text.split(',').flatMap((one) => parseSpecifier(one) ?? []);
    expect(allowNone(specifiers)).toBe(none);
  });
});
