import { describe, expect, it } from 'vitest';
import { makeGrids, meet } from '../../src/compare/cells.ts';
import { type SideLine, sideOf } from '../../src/compare/side.ts';
import { readDocument } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/include.ts';
import { canonicalName } from '../../src/python/name.ts';
import { findingOf, findingsOf } from './family.ts';

describe('environments', () => {
  it('a_line_whose_marker_is_false_is_not_there', async () => {
    const family = { base: 'pywin32; sys_platform == "win32"\n', variant: '\n' };
    expect(await findingsOf(family)).toEqual(['missing pywin32 error']);
    expect(await findingsOf({ ...family, rule: 'environment: { platform: linux }' })).toEqual([]);
    expect(await findingsOf({ ...family, rule: 'environment: { platform: windows }' })).toEqual([
      'missing pywin32 error',
    ]);
  });

  it('a_package_that_the_variant_has_elsewhere_only_is_missing_here', async () => {
    const family = { base: 'x\n', variant: 'x; sys_platform == "win32"\n' };
    expect(await findingsOf({ ...family, rule: 'environment: { platform: linux }' })).toEqual(['missing x error']);
    expect(await findingsOf(family)).toEqual(['marker-differs x warning']);
  });

  it('missing_names_a_witness_when_it_is_not_missing_everywhere', async () => {
    const { detail } = await findingOf({
      base: 'tomli; python_version < "3.11"\n',
      variant: '\n',
      rule: 'environment: { platform: linux }',
    });
    expect(detail).toMatchObject({ code: 'missing', witness: { text: 'Python 3.8', isExample: true } });
    expect((await findingOf({ base: 'x\n', variant: '\n' })).detail).toMatchObject({ witness: null });
  });

  it('version_findings_hold_in_every_cell_or_not_at_all', async () => {
    const base = 'numpy<2; python_version < "3.12"\nnumpy>=2; python_version >= "3.12"\n';
    expect(await findingsOf({ base, variant: 'numpy>=2\n' })).toEqual([]);
    expect(await findingsOf({ base, variant: 'numpy>=2\n', rule: 'python: "3.11"' })).toEqual([
      'version-conflict numpy warning',
    ]);
    expect(await findingsOf({ base, variant: 'numpy>=2\n', rule: 'python: "3.13"' })).toEqual([]);
  });

  it('lines_that_never_meet_are_no_duplicates', async () => {
    const base = 'x==1; python_version < "3.12"\nx==2; python_version >= "3.12"\n';
    expect(await findingsOf({ base, variant: base })).toEqual([]);
  });

  it('lines_that_meet_everywhere_and_exclude_each_other_are_duplicates_in_error', async () => {
    const finding = await findingOf({ base: 'x==1\nx==2; python_version > "3"\n', variant: 'x\n' });
    expect(finding).toMatchObject({
      code: 'duplicate',
      severity: 'error',
      variant: null,
      at: { path: 'base.txt', line: 1 },
    });
  });

  it.each([
    ['', 'x==1; python_version < "3.12"\nx==2; python_version >= "3.11"\nx>=1\n', 'conflict'],
    [
      'x==1; python_version < "3.12"\nx==2; python_version >= "3.12"\n',
      'x==2; python_version >= "3.11"\n',
      'constraint',
    ],
  ])('lines_that_exclude_each_other_somewhere_only_name_a_witness_%#', async (limits, variant, kind) => {
    const { detail } = await findingOf({
      base: '',
      variant: `-c limits.txt\n${variant}`,
      files: { 'limits.txt': limits },
    });
    expect(detail).toMatchObject({ code: 'duplicate', kind, witness: { text: 'Python 3.11', isExample: false } });
  });

  it('conditions_outside_the_grid_are_compared_by_their_text', async () => {
    const base = 'x; platform_release == "5.10"\n';
    expect(await findingsOf({ base, variant: 'x ; platform_release=="5.10"\n' })).toEqual([]);
    expect(await findingsOf({ base, variant: 'x; platform_release == "6.1"\n' })).toEqual(['marker-differs x warning']);
    expect(await findingsOf({ base, variant: 'x\n' })).toEqual([]);
  });

  it('extra_in_a_marker_is_false', async () => {
    expect(await findingsOf({ base: 'x; extra == "dev"\n', variant: '\n' })).toEqual([]);
  });

  it('a_version_finding_in_some_cells_names_a_witness', async () => {
    const { detail } = await findingOf({ base: 'x==1; sys_platform == "win32"\n', variant: 'x==2\n' });
    expect(detail).toMatchObject({ code: 'version-conflict', witness: { text: 'Windows', isExample: false } });
  });
});

describe('lines of two files meet', () => {
  const linux = 'x; sys_platform == "linux"\n';
  const windows = 'x; sys_platform == "win32"\n';

  it.each([
    ['where both always apply', 'x\n', 'x\n', true],
    ['where one applies in some environments', 'x\n', windows, true],
    ['where one of several does', `${linux}${windows}`, windows, true],
    ['nowhere, where each is for another environment', linux, windows, false],
    ['nowhere, where the first file has none', '\n', 'x\n', false],
    ['nowhere, where the second file has none', 'x\n', '\n', false],
  ])('%s', (_where, one, other, expected) => {
    expect(meet(makeGrids()({}), linesOf(one), linesOf(other))).toBe(expected);
  });

  function linesOf(text: string): readonly SideLine[] {
    const document = readDocument('a.txt', new TextEncoder().encode(text));
    return sideOf([flatten('a.txt', new Map([['a.txt', document]]))]).packages.get(canonicalName('x')) ?? [];
  }
});
