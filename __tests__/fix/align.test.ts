import { describe, expect, it } from 'vitest';
import { type Family, fixFamily } from './family.ts';

const all = 'fix: [version-conflict, version-wider, version-differs, extras-differ, marker-differs, left-behind]';

/** Base, variant before, variant after, and the rule. */
const cases: Readonly<Record<string, readonly [string, string, string, string?]>> = {
  'a pin': ['a==2\n', 'a==1  # why\n', 'a==2  # why\n'],
  'a version in parentheses': ['a==2\n', 'a (==1)\n', 'a ==2\n'],
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
    expect(await said({ base: 'a\n', variant: 'a; os_name == "nt"\n', policy: all })).toEqual([
      'marker-differs a: take that part out of the line',
    ]);
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
