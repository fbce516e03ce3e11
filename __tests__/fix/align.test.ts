import { describe, expect, it } from 'vitest';
import { type Family, fixFamily } from './family.ts';

const all = 'fix: [version-conflict, version-wider, version-differs, extras-differ, marker-differs, left-behind]';

/** Base, variant before, variant after, and the rule. */
const cases: Readonly<Record<string, readonly [string, string, string, string?]>> = {
  'a pin': ['a==2\n', 'a==1  # why\n', 'a==2  # why\n'],
  'a pin, of two lines of the base the one for this environment': [
    'a==2; python_version >= "3.10"\na==1.5; python_version < "3.10"\n',
    'a==1\n',
    'a==2\n',
    'environment: { python: "3.12" }',
  ],
  'a pin, whatever the base takes on other systems': [
    'a==2; sys_platform == "darwin"\na==2+cpu; sys_platform == "linux"\na @ https://e.org/a.zip ; sys_platform == "win32"\n',
    'a==1\n',
    'a==2\n',
    'environment: { platform: macos }',
  ],
  'a pin, of two lines of the variant the one for this environment': [
    'a==2\n',
    'a==1.5; python_version < "3.10"\na==1; python_version >= "3.10"\n',
    'a==1.5; python_version < "3.10"\na==2; python_version >= "3.10"\n',
    'environment: { python: "3.12" }',
  ],
  'a pin of the substitute, where the line of the package is for another environment': [
    'a==2\n',
    'a==1; sys_platform == "win32"\nb==1\n',
    'a==1; sys_platform == "win32"\nb==2\n',
    'environment: { platform: linux }\nsubstitute: { a: b }',
  ],
  'a version in parentheses': ['a==2\n', 'a (==1)\n', 'a (==2)\n'],
  'a version in wide parentheses': ['a==2,<3\n', 'a(  >=1 , <2 )\n', 'a(  ==2 , <3 )\n'],
  'a version out of wide parentheses, with a blank here and there': ['a(  >=2, <3 )\n', 'a >= 1,<2\n', 'a >=2, <3\n'],
  'a version out of parentheses': ['a (==2)\n', 'a==1\n', 'a==2\n'],
  'a version with a blank before it': ['a==2\n', 'a ==1\n', 'a ==2\n'],
  'a version with blanks around its operator': ['a==2\n', 'a == 1  # why\n', 'a == 2  # why\n'],
  'a version with blanks in columns': ['a==2\n', 'a\t==  1\n', 'a\t==  2\n'],
  'a version without blanks': ['a == 2\n', 'a==1\n', 'a==2\n'],
  'a range with blanks around its operators': ['a>=2,<3\n', 'a >= 1, < 2\n', 'a >= 2, < 3\n'],
  'a range without a blank behind its comma': ['a >= 2, < 3\n', 'a >= 1,< 2\n', 'a >= 2,< 3\n'],
  'a range with a blank behind its comma': ['a>=2,<3\n', 'a>=1, <2\n', 'a>=2, <3\n'],
  'a range for a version with blanks': ['a>=2,<3\n', 'a == 1\n', 'a >= 2, < 3\n'],
  'a range for a version without blanks': ['a>=2, <3\n', 'a==1\n', 'a>=2, <3\n'],
  'a range for a version, both without blanks': ['a>=2,<3\n', 'a==1\n', 'a>=2,<3\n'],
  'a range with a blank behind one of its commas, for a version': ['a>=2,<3, !=2.5\n', 'a==1\n', 'a>=2,<3,!=2.5\n'],
  'a range for a version with a comma behind it': ['a>=2,<3\n', 'a (== 1, )\n', 'a (>= 2, < 3 )\n'],
  'a range with blanks for a version without': ['a >= 2,   < 3\n', 'a==1\n', 'a>=2, <3\n'],
  'a version for a range': ['a==2\n', 'a >= 1, < 2\n', 'a == 2\n'],
  'a range with a blank here and there': ['a>=2,<3\n', 'a >= 1,<2\n', 'a >=2,<3\n'],
  'a range with a blank behind one of its commas': ['a>=2,<3\n', 'a!=4,<2, >=1\n', 'a>=2,<3\n'],
  'a version that any text may be': ['a === 2,<3\n', 'a == 1\n', 'a === 2,<3\n'],
  'a version with a comma behind it': ['a==2,\n', 'a == 1\n', 'a == 2\n'],
  'a version of a bare name with blanks': ['a == 2\n', 'a # c\n', 'a == 2 # c\n', 'versions: exact'],
  'a version of a bare name in parentheses': ['a[x] (==2)\n', 'a[x]\n', 'a[x] (==2)\n', 'versions: exact'],
  'a version with blanks that the base has no more': ['a\n', 'a == 1 # c\n', 'a # c\n', 'versions: exact'],
  'a version before a marker that the base has no more': [
    'a ; os_name == "nt"\n',
    'a[x] == 1 ; os_name == "nt"\n',
    'a[x] ; os_name == "nt"\n',
    'versions: exact',
  ],
  'a version for a bare name': ['a<2\n', 'a\n', 'a<2\n'],
  'a version before a marker': ['a<2; os_name == "nt"\n', 'a ; os_name == "nt"\n', 'a<2 ; os_name == "nt"\n'],
  'a version behind extras': ['a[x]<2\n', 'a[x]\n', 'a[x]<2\n'],
  'a version that the base has no more': ['a\n', 'a==1\n', 'a\n', 'versions: exact'],
  'a version of a substitute': ['a==2\n', 'b==1\n', 'b==2\n', 'substitute: { a: b }'],
  'extras that the variant lacks': ['a[x,y]\n', 'a[z]\n', 'a[z,x,y]\n'],
  'extras for a bare name': ['a[x]==1\n', 'a==1\n', 'a[x]==1\n'],
  'extras that a subset may not have': ['a\n', 'a[x]\n', 'a\n', 'relation: subset'],
  'extras of an equal file': ['a[x]\n', 'a[y]\n', 'a[x]\n', 'relation: equal'],
  'a marker that the base has not': ['a[x]==1\n', 'a[x]==1 ; os_name == "nt"\n', 'a[x]==1\n'],
  'a marker behind extras': ['a[x]\n', 'a[x] ; os_name == "nt"\n', 'a[x]\n'],
  'a marker behind a name': ['a\n', 'a;os_name == "nt"\n', 'a\n'],
  'a marker for a line without': ['a;  os_name=="nt"\n', 'a # all\n', 'a; os_name=="nt" # all\n', 'relation: subset'],
  'another marker': ['a; os_name=="nt"\n', 'a ; os_name == "posix" # c\n', 'a ; os_name=="nt" # c\n'],
  'extras with blanks behind their commas': ['a[x,y,v]\n', 'a [z, X_w]\n', 'a [z, X_w, v, x, y]\n'],
  'extras with a blank here and there': ['a[x]\n', 'a[z, v,w]\n', 'a[z,v,w,x]\n'],
  'extras as the line spells them': ['a[x]\n', 'a[Y_y]\n', 'a[Y_y,x]\n'],
  'no extras at all': ['a[x]\n', 'a[ ]\n', 'a[x]\n'],
  'one of several extras': ['a[x, y]\n', 'a[Y, Z.z, x]\n', 'a[Y, x]\n', 'relation: subset'],
  'a range on a continued line': ['a>=2,<3\n', 'a >= 1, \\\n  < 2\n', 'a >= 2, < 3\n'],
  'a version for a name above a continuation': ['a \\\n  ==2\n', 'a\n', 'a ==2\n', 'versions: exact'],
  'a continued line': ['a \\\n  ==2\n', 'a \\\n  ==1 \\\n  # c\n', 'a \\\n  ==2 \\\n  # c\n'],
};

describe('aligning', () => {
  it.each(Object.entries(cases))('%s', async (_, [base, variant, after, rule = '']) => {
    const fixed = await fixFamily({ base, variant, policy: all, rule });
    expect(fixed.variant).toBe(after);
    expect(fixed.outcome.after.result.findings).toEqual([]);
  });

  it('says what it would write, or take out', async () => {
    const said = async (family: Family): Promise<readonly string[]> => (await fixFamily(family)).done;
    expect(await said({ base: 'a==2\n', variant: 'a==1\n', policy: all })).toEqual([
      'version-conflict a: write ==2 there, as the base does',
    ]);
    expect(await said({ base: 'a == 2\n', variant: 'a\n', policy: `${all}`, rule: 'versions: exact' })).toEqual([
      'version-differs a: write == 2 there, as the base does',
    ]);
    expect(await said({ base: 'a\n', variant: 'a; os_name == "nt"\n', policy: all })).toEqual([
      'marker-differs a: take that part out of the line',
    ]);
  });

  it('is done for each of several packages', async () => {
    const { variant } = await fixFamily({ base: 'a==2\nb==2\n', variant: 'a==1\nb==1\n', policy: all });
    expect(variant).toBe('a==2\nb==2\n');
  });

  it('of a marker is done where versions differ already', async () => {
    const base = 'a==2; os_name == "nt"\n';
    const { variant, left } = await fixFamily({
      base,
      variant: 'a==1\n',
      rule: 'relation: equal',
      policy: 'fix: [marker-differs]',
    });
    expect(variant).toBe('a==1; os_name == "nt"\n');
    expect(left).toEqual([expect.stringContaining('version-conflict a: ')]);
  });

  it('of a marker is done where all else that differs under it is said already', async () => {
    const { variant, left } = await fixFamily({
      base: 'a[x]==2\n',
      variant: 'a==1; os_name == "nt"\n',
      policy: 'fix: [marker-differs]',
    });
    expect(variant).toBe('a==1\n');
    expect(left).toEqual([
      expect.stringContaining('version-conflict a: '),
      expect.stringContaining('extras-differ a: '),
    ]);
  });

  it('of extras is done whatever a constraint says of versions', async () => {
    const { variant } = await fixFamily({
      base: 'a[x]\n',
      variant: '-c limits.txt\na\n',
      rule: 'versions: exact',
      policy: 'fix: [extras-differ]',
      files: { 'limits.txt': 'a<5\n' },
    });
    expect(variant).toBe('-c limits.txt\na[x]\n');
  });

  it('of a package whose line is an address is left', async () => {
    const marked = 'a @ https://example.org/a.zip ; os_name == "nt"\n';
    const { left } = await fixFamily({ base: 'a @ https://example.org/a.zip\n', variant: marked, policy: all });
    expect(left).toEqual([
      'marker-differs a: an address has nothing to align: a @ https://example.org/a.zip ; os_name == "nt"; change the line yourself',
    ]);
  });
});

describe('removing what the base has no more', () => {
  it('takes all lines of the package', async () => {
    const variant = 'a; os_name == "nt"\nb\na; os_name == "posix"\n';
    const { variant: after, done } = await fixFamily({
      base: 'b\n',
      variant,
      policy: `${all}`,
      before: { 'base.txt': 'a\nb\n' },
    });
    expect(after).toBe('b\n');
    expect(done).toEqual(['left-behind a: remove its 2 lines']);
  });
});
