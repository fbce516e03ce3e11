import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf, resultOf } from './family.ts';

describe('commented-out requirements', () => {
  it('points_at_the_line_that_is_switched_off', async () => {
    const finding = await findingOf({ base: 'sentry-sdk==1.39.1\n', variant: 'django\n# sentry-sdk==1.39.1\n' });
    expect(finding).toMatchObject({
      code: 'commented-out',
      at: { path: 'variant.txt', line: 2 },
      detail: { commented: { line: 2 }, broughtNow: false },
    });
  });

  it.each([
    ['a_bare_name_that_the_base_has_and_the_file_lacks', 'stripe\nx\n', 'x\n#stripe\n', 'commented-out stripe warning'],
    ['a_heading_is_no_requirement', 'django\nx\n', '\n# django\nx\n', 'missing django error'],
    ['prose_is_no_requirement', 'torch==2.7\nx\n', 'x\n# - torch==2.7 (if you have a GPU)\n', 'missing torch error'],
    ['an_annotation_is_no_requirement', 'torch\nx\n', 'x\n    # torch==2.7\n', 'missing torch error'],
    ['a_command_is_no_requirement', 'torch\nx\n', 'x\n#pip install torch\n', 'missing torch error'],
  ])('%s', async (_law, base, variant, expected) => {
    expect(await findingsOf({ base, variant })).toEqual([expected]);
  });

  it('the_first_of_several_switched_off_lines_is_named', async () => {
    const finding = await findingOf({ base: 'x\n', variant: '# x==1\n# x==2\n' });
    expect(finding).toMatchObject({ code: 'commented-out', at: { line: 1 }, lines: [{ text: 'x==1' }] });
  });

  it('a_package_that_is_there_as_well_is_not_absent', async () => {
    expect(await findingsOf({ base: 'x\n', variant: '# x==1\nx\n' })).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['opencv-python', 'opencv-python-headless'],
    ['psycopg2', 'psycopg2-binary'],
    ['psycopg2-binary', 'psycopg2'],
    ['onnxruntime', 'onnxruntime-gpu'],
    ['onnxruntime-gpu', 'onnxruntime-directml'],
    ['tensorflow', 'tensorflow-cpu'],
    ['mysqlclient', 'PyMySQL'],
  ])('%s may be replaced by %s', async (name, lookalike) => {
    const { detail } = await findingOf({ base: `${name}\n`, variant: `${lookalike}\n` });
    expect(detail).toMatchObject({ code: 'missing', lookalike });
  });

  it('the_first_of_several_is_named_and_lines_without_a_name_stand_in_for_nothing', async () => {
    const variant = '-e ./onnxruntime-rocm\nonnxruntime-gpu\nonnxruntime-directml\n';
    const { detail } = await findingOf({ base: 'onnxruntime\n', variant });
    expect(detail).toMatchObject({ code: 'missing', lookalike: 'onnxruntime-gpu' });
    const nameless = await findingOf({ base: '-e ./onnxruntime\n', variant });
    expect(nameless.detail).toMatchObject({ code: 'missing', lookalike: null });
  });

  it.each([
    ['rocm', 'gpu'],
    ['gpu', 'rocm'],
    ['directml', 'cpu', 'gpu'],
  ])('of %s and %s the first one in the file is named', async (...suffixes) => {
    const variant = suffixes.map((suffix) => `onnxruntime-${suffix}\n`).join('');
    const { detail } = await findingOf({ base: 'onnxruntime\n', variant });
    expect(detail).toMatchObject({ lookalike: `onnxruntime-${suffixes[0]}` });
  });

  it.each([
    ['is_called_otherwise', 'stripe', 'gunicorn'],
    ['is_installed_beside_it', 'psycopg', 'psycopg-binary'],
    ['it_is_installed_beside', 'psycopg-binary', 'psycopg'],
  ])('a_package_that_%s_replaces_nothing', async (_law, name, other) => {
    const { detail } = await findingOf({ base: `${name}\n`, variant: `${other}\n` });
    expect(detail).toMatchObject({ code: 'missing', lookalike: null });
  });

  it('behind_one_that_the_base_has_as_well_another_may_stand_in', async () => {
    const base = 'onnxruntime\nonnxruntime-gpu\n';
    const { detail } = await findingOf({ base, variant: 'onnxruntime-gpu\nonnxruntime-rocm\n' });
    expect(detail).toMatchObject({ code: 'missing', lookalike: 'onnxruntime-rocm' });
  });

  it('a_package_that_the_base_has_as_well_replaces_nothing', async () => {
    const base = 'onnxruntime\nonnxruntime-gpu\n';
    const { detail } = await findingOf({ base, variant: 'onnxruntime-gpu\n' });
    expect(detail).toMatchObject({ code: 'missing', lookalike: null });
  });

  it.each([
    ['for_linux', 'environment: { platform: linux }'],
    ['wherever_it_is_installed', ''],
  ])('what_the_base_has_on_other_platforms_alone_stands_in_on_this_one_%s', async (_law, rule) => {
    const base = 'onnxruntime-gpu; sys_platform == "linux"\nonnxruntime; sys_platform != "linux"\n';
    const { detail } = await findingOf({ base, variant: 'onnxruntime\n', rule });
    expect(detail).toMatchObject({ code: 'missing', lookalike: 'onnxruntime' });
  });

  it('what_the_variant_has_on_other_platforms_alone_stands_in_for_nothing', async () => {
    const { detail } = await findingOf({
      base: 'psycopg2\n',
      variant: 'psycopg2-binary; sys_platform == "win32"\n',
      rule: 'environment: { platform: linux }',
    });
    expect(detail).toMatchObject({ code: 'missing', lookalike: null });
  });

  it('what_the_variant_has_where_the_base_does_not_want_the_absent_one_stands_in_for_nothing', async () => {
    const { detail } = await findingOf({
      base: 'onnxruntime; sys_platform == "linux"\n',
      variant: 'onnxruntime-directml; sys_platform == "win32"\n',
    });
    expect(detail).toMatchObject({ code: 'missing', lookalike: null });
  });

  it('what_a_line_of_the_base_wants_that_pip_refuses_may_be_replaced_as_well', async () => {
    const { findings } = await resultOf({ base: 'psycopg2==2..9\n', variant: 'psycopg2-binary\n' });
    expect(findings[1]?.detail).toMatchObject({ code: 'missing', lookalike: 'psycopg2-binary' });
  });

  it('on_a_line_that_pip_refuses_a_package_stands_in_as_well', async () => {
    const { findings } = await resultOf({ base: 'psycopg2\n', variant: 'Psycopg2-binary==2..9\n' });
    expect(findings[0]?.detail).toMatchObject({ code: 'missing', lookalike: 'Psycopg2-binary' });
    const both = await resultOf({ base: 'psycopg2\npsycopg2-binary\n', variant: 'psycopg2-binary==2..9\n' });
    expect(both.findings[0]?.detail).toMatchObject({ code: 'missing', lookalike: null });
  });
});

describe('a frozen base', () => {
  const frozen = (count: number, pinned: number): string =>
    Array.from({ length: count }, (_, index) => `package-${index}${index < pinned ? '==1.0' : ''}\n`).join('');
  const isFrozen = async (base: string, variant: string): Promise<boolean | undefined> =>
    (await resultOf({ base, variant })).groups[0]?.variants[0]?.frozenBase;

  it('has_at_least_forty_names_of_which_ninety_percent_are_pinned_and_a_variant_with_less_than_eighty_percent', async () => {
    expect(await isFrozen(frozen(40, 36), frozen(31, 31))).toBe(true);
    expect(await isFrozen(frozen(40, 36), frozen(32, 32))).toBe(false);
    expect(await isFrozen(frozen(40, 35), frozen(10, 10))).toBe(false);
    expect(await isFrozen(`${frozen(40, 36)}package-0>=0\n`, frozen(10, 10))).toBe(true);
    expect(await isFrozen(frozen(39, 39), frozen(10, 10))).toBe(false);
    expect(await isFrozen(frozen(40, 40).replaceAll('==', '==='), '\n')).toBe(true);
    expect(await isFrozen(frozen(40, 40).replaceAll('==1.0', '==1.*'), '\n')).toBe(false);
    expect(await isFrozen(frozen(40, 40).replaceAll('==', '>='), '\n')).toBe(false);
  });

  it('is_in_the_order_of_the_alphabet_as_pins_under_headings_are_not', async () => {
    const pins = (...names: readonly string[]): string => names.map((name) => `${name}==1.0\n`).join('');
    const names = Array.from({ length: 40 }, (_, index) => `package-${String(index).padStart(2, '0')}`);
    const [first = '', second = '', third = '', ...others] = names;
    expect(await isFrozen(pins(...names), '\n')).toBe(true);
    // Older pips sort by the name as it is written.
    expect(await isFrozen(pins(...names).replaceAll('package-1', 'Package_1'), '\n')).toBe(true);
    expect(await isFrozen(pins(first, third, second, ...others), '\n')).toBe(true);
    // A twentieth may stand before their predecessor. A name may begin with a digit.
    const [fourth = '', fifth = '', sixth = '', ...rest] = others;
    expect(await isFrozen(pins('2to3', third, second, fifth, fourth, sixth, ...rest), '\n')).toBe(true);
    expect(await isFrozen(pins(third, second, first, fifth, fourth, sixth, ...rest), '\n')).toBe(false);
    const half = names.length / 2;
    const inTurns = names.flatMap((_, index) =>
      index % 2 === 0 ? (names[index / 2] ?? []) : (names[half + (index - 1) / 2] ?? []),
    );
    expect(await isFrozen(pins(...inTurns), '\n')).toBe(false);
    const underHeadings = names.map((name, index) => `${index % 4 === 0 ? '\n# Part\n' : ''}${pins(name)}`).reverse();
    expect(await isFrozen(underHeadings.join(''), '\n')).toBe(false);
  });
});
