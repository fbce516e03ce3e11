import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import type { Place } from '../../src/problem.ts';
import { type Family, resultOf } from './family.ts';

/** The lines that a finding names: those of the base, the place that it is at, and the line to edit instead. */
interface Named {
  readonly bases?: readonly string[];
  readonly at?: string | null;
  readonly via?: string | null;
  readonly lines?: readonly string[];
}

/** Families of packages that stand on several lines, and what the finding of a code names of them. */
const rows: Readonly<Record<string, readonly [Family, Finding['code'], Named]>> = {
  'lines of the base for other environments are not named': [
    {
      base: 'x==1; python_version < "3.9"\nx==2; python_version >= "3.9"\n',
      variant: 'x==1.5\n',
      rule: 'python: "3.12"',
    },
    'version-conflict',
    { bases: ['base.txt:2'], at: 'variant.txt:1', via: null },
  ],
  'lines of the variant for other environments are not named': [
    {
      base: 'x==2\n',
      variant: 'x==2; python_version < "3.9"\nx==1; python_version >= "3.9"\n',
      rule: 'python: "3.12"',
    },
    'version-conflict',
    { bases: ['base.txt:1'], at: 'variant.txt:2', via: null },
  ],
  'what is absent is named by the line that asks for it here': [
    {
      base: 'x==1; python_version < "3.9"\nx==2; python_version >= "3.9"\n',
      variant: 'y\n',
      rule: 'python: "3.12"',
    },
    'missing',
    { bases: ['base.txt:2', 'base.txt:1'] },
  ],
  'so is what a subset requires': [
    {
      base: 'x==1; python_version < "3.9"\nx==2; python_version >= "3.9"\n',
      variant: '',
      rule: 'python: "3.12"\nrelation: subset\nrequire: [x]',
    },
    'required-absent',
    { bases: ['base.txt:2', 'base.txt:1'] },
  ],
  'what is unexpected is named where it is installed': [
    {
      base: 'y\n',
      variant: 'y\nx==1; python_version < "3.9"\nx==2; python_version >= "3.9"\n',
      rule: 'python: "3.12"\nrelation: equal',
    },
    'unexpected',
    { at: 'variant.txt:3', via: null },
  ],
  'what was left behind is named where it is installed': [
    {
      base: 'y\n',
      variant: 'y\nx==1; python_version < "3.9"\nx==2; python_version >= "3.9"\n',
      rule: 'python: "3.12"',
      before: { 'base.txt': 'x\ny\n' },
    },
    'left-behind',
    { at: 'variant.txt:3', via: null },
  ],
  'of lines that are repeated, those for other environments are not named': [
    {
      base: 'y\n',
      variant: 'y\nx==1; python_version < "3.9"\nx==2\nx>=3\n',
      rule: 'python: "3.12"',
    },
    'duplicate',
    { at: 'variant.txt:3' },
  ],
  'nor of lines and constraints that exclude each other': [
    {
      base: 'y\n',
      variant: 'y\n-c limits.txt\nx==1; python_version < "3.9"\nx==2\n',
      rule: 'python: "3.12"',
      files: { 'limits.txt': 'x<1; python_version < "3.9"\nx<2; python_version >= "3.9"\n' },
    },
    'duplicate',
    { at: 'variant.txt:4' },
  ],
  'the words are of the line that is named first': [
    { base: 'x==2; python_version >= "3.9"\nx==1; python_version < "3.9"\n', variant: 'x==1.5\n' },
    'version-conflict',
    { bases: ['base.txt:2', 'base.txt:1'] },
  ],
  'of two lines that hold everywhere, the one that conflicts goes first': [
    { base: 'x\nx==2\n', variant: 'x\ny\nx==1\n' },
    'version-conflict',
    { bases: ['base.txt:2', 'base.txt:1'], at: 'variant.txt:3', via: null },
  ],
  'an own line that conflicts is the one to edit, whatever an included one says': [
    { base: 'x==2\n', variant: '-r common.txt\nx==1\n', files: { 'common.txt': 'x\n' } },
    'version-conflict',
    { at: 'variant.txt:2', via: null },
  ],
  'so is an own line that lacks extras': [
    { base: 'x[a]\n', variant: '-r common.txt\nx\n', files: { 'common.txt': 'x\n' } },
    'extras-differ',
    { at: 'variant.txt:2', via: null },
  ],
  'an included line that conflicts is to be edited, whatever the own one says': [
    { base: 'x==2\n', variant: 'x\n-r common.txt\n', files: { 'common.txt': 'x==1\n' } },
    'version-conflict',
    { at: 'variant.txt:1', via: 'common.txt:1', lines: ['common.txt:1', 'variant.txt:1'] },
  ],
  'of two included lines it is the one that conflicts': [
    { base: 'x==2\n', variant: '-r a.txt\n-r b.txt\n', files: { 'a.txt': 'x\n', 'b.txt': 'x==1\n' } },
    'version-conflict',
    { at: 'b.txt:1', via: 'b.txt:1' },
  ],
  'where it takes both, it is the included one': [
    { base: 'x>=2\n', variant: 'x!=2\n-r common.txt\n', files: { 'common.txt': 'x<=2\n' } },
    'version-conflict',
    { at: 'variant.txt:1', via: 'common.txt:1' },
  ],
  'of two constraints it is the one that conflicts': [
    {
      base: 'x==2\n',
      variant: '-c upper.txt\n-c pins.txt\nx\n',
      files: { 'upper.txt': 'x<3\n', 'pins.txt': 'x==1\n' },
    },
    'version-conflict',
    { at: 'variant.txt:3', via: 'pins.txt:1' },
  ],
  'of the base, the constraint goes first that a finding rests on': [
    {
      base: '-c upper.txt\n-c pins.txt\nx\n',
      variant: 'x==1\n',
      files: { 'upper.txt': 'x<3\n', 'pins.txt': 'x==2\n' },
    },
    'version-conflict',
    { bases: ['pins.txt:1', 'base.txt:3'] },
  ],
  'of the base, a constraint is not named that a finding does not rest on': [
    { base: '-c upper.txt\nx==2\n', variant: 'x==1\n', files: { 'upper.txt': 'x<3\n' } },
    'version-conflict',
    { bases: ['base.txt:2'] },
  ],
  'a constraint for other environments is not named': [
    {
      base: 'x==2\n',
      variant: '-c limits.txt\nx\n',
      rule: 'python: "3.12"',
      files: { 'limits.txt': 'x<0; python_version < "3.9"\nx<2; python_version >= "3.9"\n' },
    },
    'version-conflict',
    { at: 'variant.txt:2', via: 'limits.txt:2' },
  ],
  'of what an overlay constrains it is the constraint that conflicts': [
    {
      base: 'x==2\n',
      variant: '-c upper.txt\n-c pins.txt\ny\n',
      rule: 'relation: overlay',
      files: { 'upper.txt': 'x<3\n', 'pins.txt': 'x==1\n' },
    },
    'version-conflict',
    { at: 'pins.txt:1', via: 'pins.txt:1' },
  ],
  'of a base that a constraint pins it is that constraint, also where an overlay only constrains the package': [
    {
      base: '-c pins.txt\nx\n',
      variant: '-c made.txt\ny\n',
      rule: 'relation: overlay',
      files: { 'pins.txt': 'x==2\n', 'made.txt': 'x==1\n' },
    },
    'version-conflict',
    { bases: ['pins.txt:1', 'base.txt:2'], at: 'made.txt:1', via: 'made.txt:1' },
  ],
  'a line of the base that the variant lacks elsewhere goes first': [
    {
      base: 'x; sys_platform == "linux"\nx; sys_platform == "win32"\n',
      variant: 'x; sys_platform == "linux"\n',
    },
    'marker-differs',
    { bases: ['base.txt:2', 'base.txt:1'] },
  ],
  'of a source, the lines that show it go first': [
    {
      base: 'x==1; python_version < "3.9"\nx @ https://example.org/x.whl ; python_version >= "3.9"\n',
      variant: 'x==1; python_version < "3.9"\nx==1; python_version >= "3.9"\n',
    },
    'source-differs',
    { bases: ['base.txt:2', 'base.txt:1'], at: 'variant.txt:2' },
  ],
};

describe('of a package on several lines', () => {
  it.each(Object.entries(rows))('%s', async (_, [family, code, wanted]) => {
    const { findings } = await resultOf(family);
    const finding = findings.find((one) => one.code === code && one.variant !== null);
    const { bases = [], lines = [], at = null, via = null } = finding ?? {};
    const place = (one: Place | null): string | null => one && written(one);
    const named = { bases: bases.map(written), lines: lines.map(written), at: place(at), via: place(via) };
    expect({ code: finding?.code, ...named }).toMatchObject({ code, ...wanted });
  });
});

function written({ path, line }: Place): string {
  return `${path}:${line}`;
}
