import { describe, expect, it } from 'vitest';
import { findingOf, findingsOf, resultOf } from './family.ts';

/** base, variant, then what each relation finds. */
type Row = readonly [
  law: string,
  base: string,
  variant: string,
  superset: readonly string[],
  equal: readonly string[],
  subset: readonly string[],
  overlay: readonly string[],
];

const rows: readonly Row[] = [
  ['the_same_lines_are_in_sync', 'django==4.2\n', 'django==4.2\n', [], [], [], []],
  ['names_are_compared_in_canonical_form', 'PyMuPDF\nruamel_yaml\n', 'pymupdf\nRuamel.YAML\n', [], [], [], []],
  [
    'a_package_of_the_base_may_be_absent_only_from_subset_and_overlay',
    'django\nstripe\n',
    'django\n',
    ['missing stripe error'],
    ['missing stripe error'],
    [],
    [],
  ],
  [
    'a_commented_out_package_is_absent_on_purpose_or_by_accident',
    'django\nsentry-sdk==1.39.1\n',
    'django\n# sentry-sdk==1.39.1\n',
    ['commented-out sentry-sdk warning'],
    ['commented-out sentry-sdk warning'],
    [],
    [],
  ],
  [
    'a_package_that_the_base_lacks_is_unexpected_where_the_variant_may_not_add',
    'django\n',
    'django\ngunicorn\n',
    [],
    ['unexpected gunicorn error'],
    ['unexpected gunicorn error'],
    [],
  ],
  [
    'no_common_version_is_a_conflict',
    'numpy==1.26.4\n',
    'numpy==1.26.0\n',
    ['version-conflict numpy warning'],
    ['version-conflict numpy warning'],
    ['version-conflict numpy warning'],
    ['version-conflict numpy error'],
  ],
  [
    'a_cap_that_only_the_base_has_is_wider',
    'numpy<2\n',
    'numpy\n',
    ['version-wider numpy warning'],
    ['version-wider numpy warning'],
    ['version-wider numpy warning'],
    [],
  ],
  [
    'extras_that_the_variant_lacks',
    'uvicorn[standard]\n',
    'uvicorn\n',
    ['extras-differ uvicorn warning'],
    ['extras-differ uvicorn warning'],
    [],
    [],
  ],
  [
    'extras_that_the_variant_adds',
    'uvicorn\n',
    'uvicorn[standard]\n',
    [],
    ['extras-differ uvicorn warning'],
    ['extras-differ uvicorn warning'],
    [],
  ],
  [
    'environments_that_the_variant_leaves_out',
    'uvloop\n',
    'uvloop; sys_platform != "win32"\n',
    ['marker-differs uvloop warning'],
    ['marker-differs uvloop warning'],
    [],
    [],
  ],
  [
    'environments_that_the_variant_adds',
    'uvloop; sys_platform != "win32"\n',
    'uvloop\n',
    [],
    ['marker-differs uvloop warning'],
    ['marker-differs uvloop warning'],
    [],
  ],
  [
    'an_address_against_the_index',
    'flask==3.0.0\n',
    'flask @ https://example.com/flask-3.0.0.tar.gz\n',
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask warning'],
  ],
  [
    'the_index_against_an_address',
    'flask @ https://example.com/flask-3.0.0.tar.gz\n',
    'flask==3.0.0\n',
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask warning'],
  ],
  [
    'another_address',
    'flask @ git+https://example.com/flask@v1\n',
    'flask @ git+https://example.com/flask@v2\n',
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask warning'],
    ['source-differs flask error'],
  ],
  [
    'a_line_without_a_name_is_known_by_its_target',
    '-e ./lib\n',
    'django\n',
    ['missing -e ./lib error'],
    ['missing -e ./lib error', 'unexpected django error'],
    ['unexpected django error'],
    [],
  ],
];

describe('the table of relations', () => {
  it.each(rows)('%s', async (_law, base, variant, superset, equal, subset, overlay) => {
    expect(await findingsOf({ base, variant })).toEqual(superset);
    expect(await findingsOf({ base, variant, rule: 'relation: equal' })).toEqual(equal);
    expect(await findingsOf({ base, variant, rule: 'relation: subset' })).toEqual(subset);
    expect(await findingsOf({ base, variant, rule: 'relation: overlay' })).toEqual(overlay);
  });

  it('a_subset_must_have_what_require_names', async () => {
    const family = {
      base: 'django\ngunicorn\nstripe\n',
      variant: 'django\n',
      rule: 'relation: subset\nrequire: [Django, gunicorn]',
    };
    expect(await findingsOf(family)).toEqual(['required-absent gunicorn error']);
  });

  it.each(['superset', 'equal'])('no_omit_excuses_what_require_names: %s', async (relation) => {
    const family = { base: 'django\ngunicorn\ngevent\n', variant: 'django\n' };
    const rule = `relation: ${relation}\nrequire: [Gunicorn]\nomit: ["g*"]`;
    expect(await findingsOf({ ...family, rule })).toEqual(['required-absent gunicorn error']);
    const named = `relation: ${relation}\nrequire: [gunicorn]\nomit: [gunicorn, gevent]`;
    expect(await findingsOf({ ...family, rule: named })).toEqual([
      'exception-unused gunicorn notice',
      'required-absent gunicorn error',
    ]);
  });

  it('what_a_superset_must_have_anyway_is_missing_whether_it_is_required_or_not', async () => {
    const family = { base: 'django\ngunicorn\n', variant: 'django\n', rule: 'require: [gunicorn]' };
    expect(await findingsOf(family)).toEqual(['missing gunicorn error']);
  });

  it('a_required_package_that_is_commented_out_is_still_absent', async () => {
    const finding = await findingOf({
      base: 'django\ngunicorn\n',
      variant: 'django\n# gunicorn==21.2\n',
      rule: 'relation: subset\nrequire: [gunicorn]',
    });
    expect(finding.detail).toMatchObject({ code: 'required-absent', commented: { line: 2 } });
  });

  it('extras_are_not_judged_in_generated_files_on_either_side', async () => {
    const generated = '# This file is autogenerated by pip-compile with Python 3.12\nuvicorn==0.30\n';
    expect(await findingsOf({ base: 'uvicorn[standard]\n', variant: generated })).toEqual([]);
    expect(await findingsOf({ base: generated, variant: 'uvicorn[standard]\n', rule: 'relation: equal' })).toEqual([]);
  });

  it.each([
    ['constraints.txt', []],
    ['deploy/py312-constraints.txt', []],
    ['constraint-3.txt', []],
    ['pip.constraints', []],
    ['unconstrained.txt', ['extras-differ uvicorn warning']],
    ['constraints/deploy.txt', ['extras-differ uvicorn warning']],
  ])('extras_are_not_judged_in_constraints_files_which_cannot_have_them: %s', async (path, expected) => {
    const groups = `groups:\n  - base: base.txt\n    variants: [${path}]\n`;
    const files = { [path]: 'uvicorn==0.30\n' };
    expect(await findingsOf({ base: 'uvicorn[standard]\n', variant: '', groups, files })).toEqual(expected);
  });

  it('a_required_package_may_be_there_as_its_substitute', async () => {
    const rule = 'relation: subset\nsubstitute: { psycopg2: psycopg2-binary }\nrequire: [psycopg2]';
    expect(await findingsOf({ base: 'psycopg2\n', variant: 'psycopg2-binary\n', rule })).toEqual([]);
    const absent = await findingOf({ base: 'psycopg2\n', variant: '\n', rule });
    expect(absent).toMatchObject({
      code: 'required-absent',
      name: 'psycopg2',
      detail: { substitute: 'psycopg2-binary' },
    });
    const commented = await findingOf({ base: 'psycopg2\n', variant: '# psycopg2-binary==2.9\n', rule });
    expect(commented.detail).toMatchObject({ code: 'required-absent', commented: { line: 1 } });
  });

  it('findings_point_at_both_sides', async () => {
    const finding = await findingOf({
      base: '# title\n\nnumpy==1.26.4\n',
      variant: 'django\n  numpy==1.26.0\n',
      rule: 'extra: [django]',
    });
    expect(finding).toMatchObject({
      code: 'version-conflict',
      package: 'numpy',
      group: 'base.txt',
      variant: 'variant.txt',
      base: { path: 'base.txt', line: 3, column: 1, text: 'numpy==1.26.4' },
      at: { path: 'variant.txt', line: 2, column: 3 },
    });
  });

  it('findings_come_in_the_order_of_the_base_then_of_the_variant', async () => {
    const family = { base: 'z\na\nm==1\n', variant: 'm==2\nq\nb\n', rule: 'relation: equal' };
    expect(await findingsOf(family)).toEqual([
      'missing z error',
      'missing a error',
      'version-conflict m warning',
      'unexpected q error',
      'unexpected b error',
    ]);
  });

  it('a_summary_counts_what_the_variant_has_of_the_base', async () => {
    const { groups } = await resultOf({ base: 'a\nb\nc\n', variant: 'a\nx\n' });
    expect(groups).toMatchObject([
      {
        name: 'base.txt',
        base: ['base.txt'],
        variants: [{ path: 'variant.txt', relation: 'superset', basePackages: 3, present: 1, frozenBase: false }],
      },
    ]);
  });

  it('an_address_that_an_overlay_constrains_by_is_held_against_what_its_base_installs', async () => {
    const family = {
      variant: '-c limits.txt\nipdb\n',
      rule: 'relation: overlay',
      files: { 'limits.txt': '# limits\nx @ https://example.com/x.zip\n' },
    };
    const other = 'x @ https://example.com/other.zip\n';
    expect(await findingOf({ ...family, base: other })).toMatchObject({
      code: 'source-differs',
      severity: 'error',
      detail: { baseSource: 'https://example.com/other.zip', variantSource: 'https://example.com/x.zip' },
      via: { path: 'limits.txt', line: 2 },
    });
    expect(await findingsOf({ ...family, base: 'x==2\n' })).toEqual(['source-differs x warning']);
    expect(await findingsOf({ ...family, base: 'x @ https://example.com/x.zip\n' })).toEqual([]);
    expect(await findingsOf({ ...family, base: '-c limits.txt\nx==2\n' })).toEqual([]);
    expect(await findingsOf({ ...family, base: 'y\n' })).toEqual([]);
    expect(await findingsOf({ ...family, base: other, rule: 'relation: overlay\ndiffer: [x]' })).toEqual([]);
  });

  it('versions_that_an_overlay_constrains_say_nothing_against_the_address_of_its_base', async () => {
    const family = { variant: '-c limits.txt\nipdb\n', rule: 'relation: overlay', files: { 'limits.txt': 'x==2\n' } };
    expect(await findingsOf({ ...family, base: 'x @ https://example.com/x.zip\n' })).toEqual([]);
    const elsewhere = 'x @ https://example.com/x.zip ; sys_platform == "win32"\nx==1 ; sys_platform != "win32"\n';
    const onLinux = { ...family, rule: 'relation: overlay\nenvironment: { platform: linux }' };
    expect(await findingsOf({ ...onLinux, base: elsewhere })).toEqual(['version-conflict x error']);
    expect(await findingsOf({ ...family, base: elsewhere })).toEqual(['version-conflict x error']);
    const another = { ...family, files: { 'limits.txt': 'x @ https://example.com/y.zip\nx==2\n' } };
    expect(await findingsOf({ ...another, base: 'x @ https://example.com/x.zip\n' })).toEqual([
      'source-differs x error',
    ]);
  });

  it('what_stands_for_another_package_in_an_overlay_may_have_an_address_of_its_own', async () => {
    const [base, variant] = [
      'psycopg2 @ https://example.com/a.tar.gz\n',
      'psycopg2-binary @ https://example.com/b.tar.gz\n',
    ];
    const rule = 'relation: overlay\nsubstitute: { psycopg2: psycopg2-binary }';
    expect(await findingsOf({ base, variant, rule })).toEqual(['source-differs psycopg2 warning']);
  });

  it.each([
    ['pins_of_its_own', 'psycopg2==2.9\n', 'psycopg2-binary==2.8\n', ['version-conflict psycopg2 warning']],
    ['no_cap', 'psycopg2<3\n', 'psycopg2-binary\n', []],
    ['a_local_label_of_its_own', 'psycopg2==2.9+a\n', 'psycopg2-binary==2.9+b\n', []],
  ])(
    'what_stands_for_another_package_in_an_overlay_may_be_installed_beside_it_with_%s',
    async (_law, base, variant, found) => {
      const rule = 'relation: overlay\nsubstitute: { psycopg2: psycopg2-binary }';
      expect(await findingsOf({ base, variant, rule })).toEqual(found);
    },
  );
});

describe('the address that a constraint gives a package', () => {
  const files = { 'limits.txt': 'x @ https://example.com/x.zip\n' };
  const constrained = '-c limits.txt\nx\n';

  it('is where pip takes it from', async () => {
    const inVariant = await findingOf({ base: 'x\n', variant: constrained, files });
    expect(inVariant).toMatchObject({
      code: 'source-differs',
      via: { path: 'limits.txt', line: 1 },
      detail: { baseSource: 'index', variantSource: 'https://example.com/x.zip' },
    });
    const inBase = await findingOf({ base: constrained, variant: 'x\n', files });
    expect(inBase).toMatchObject({ code: 'source-differs', base: { path: 'limits.txt', line: 1 }, via: null });
    const other = await findingOf({ base: 'x @ https://example.com/y.zip\n', variant: constrained, files });
    expect(other).toMatchObject({ code: 'source-differs', via: { path: 'limits.txt', line: 1 } });
  });

  it('is another source than that of the other side, whichever side has it', async () => {
    const more = { ...files, 'others.txt': '# ours\nx @ https://example.com/y.zip\n' };
    const finding = await findingOf({ base: constrained, variant: '-c others.txt\nx\n', files: more });
    expect(finding).toMatchObject({
      code: 'source-differs',
      base: { path: 'limits.txt', line: 1 },
      via: { path: 'others.txt', line: 2 },
      detail: { baseSource: 'https://example.com/x.zip', variantSource: 'https://example.com/y.zip' },
    });
    const own = await findingOf({ base: constrained, variant: 'x @ https://example.com/y.zip\n', files });
    expect(own).toMatchObject({ code: 'source-differs', base: { path: 'limits.txt', line: 1 }, via: null });
  });

  it('is no matter of a constraint that gives none', async () => {
    const [named, limits] = ['x @ https://example.com/x.zip\n', { 'limits.txt': 'x<5\n' }];
    const inVariant = await findingOf({ base: 'x\n', variant: `-c limits.txt\n${named}`, files: limits });
    expect(inVariant).toMatchObject({ code: 'source-differs', via: null });
    const inBase = await findingOf({ base: `-c limits.txt\n${named}`, variant: 'x\n', files: limits });
    expect(inBase).toMatchObject({ code: 'source-differs', base: { path: 'base.txt', line: 2 } });
  });

  it.each([
    ['on both sides', constrained, constrained],
    ['on one side, as the line of the other', 'x @ https://example.com/x.zip\n', constrained],
    ['whatever versions the other asks for', 'x @ https://example.com/x.zip\n', '-c limits.txt\nx==2\n'],
  ])('is one source %s', async (_where, base, variant) => {
    expect(await findingsOf({ base, variant, files })).toEqual([]);
  });

  it('counts in the environments where its marker holds and both sides have the package', async () => {
    const onWindows = { 'limits.txt': 'x @ https://example.com/x.zip ; sys_platform == "win32"\n' };
    const linux = 'environment: { platform: linux }';
    expect(await findingsOf({ base: 'x\n', variant: constrained, files: onWindows, rule: linux })).toEqual([]);
    const apart = '-c limits.txt\nx; sys_platform == "linux"\n';
    const found = await findingsOf({ base: 'x\n', variant: apart, files: onWindows });
    expect(found).toEqual(['marker-differs x warning']);
  });
});
