import { describe, expect, it } from 'vitest';
import { likenessTo } from '../../src/fix/likeness.ts';
import { type Family, fixFamily } from './family.ts';

describe('a line that is inserted', () => {
  it.each([
    ['ends like the line before it', 'a\nb\nc\n', 'a\r\nb\nd\n', 'a\r\nb\nc\nd\n'],
    ['ends like the line before it, be that CR', 'a\nb\nc\n', 'a\nb\rd\n', 'a\nb\rc\rd\n'],
    ['ends like the first line where there is none before it', 'a\nb\n', 'b\r\n', 'a\r\nb\r\n'],
    ['is not joined to a continued last line', 'a\nb\n', 'a \\\n', 'a \\\n\nb\n'],
    ['is not joined to a continued last line, with CRLF', 'a\nb\n', 'x\r\na \\\r\n', 'x\r\na \\\r\n\r\nb\r\n'],
    ['is not joined to a continued last line, with CR', 'a\nb\n', 'x\ra \\\r', 'x\ra \\\r\rb\r'],
    ['is not joined to a continued last line below a comment', 'a\nb\n', '# x\na \\\n', '# x\na \\\n\nb\n'],
    ['is not joined to a continued last line without an end', 'a\nb\n', 'a \\', 'a \\\n\nb'],
    ['stands close to a line that is not the last one', 'a\nb\nc\n', 'a\nc \\\n', 'a\nb\nc \\\n'],
    [
      'below a comment that ends like a continued line has one blank line',
      'a\n',
      '# x\n  # y \\\n',
      '# x\n  # y \\\n\na\n',
    ],
    ['below such a comment has one with CR, too', 'a\n', '# x\r  # y \\\r', '# x\r  # y \\\r\ra\r'],
  ])('%s', async (_law, base, variant, after) => {
    expect((await fixFamily({ base, variant })).variant).toBe(after);
  });
});

describe('a heading that is brought', () => {
  const base = '# A\na\n\n# New\nn\n\n# B\nb\n';

  it.each([
    [300, true],
    [301, false],
  ])('is drawn with a line of %i signs, as its neighbour is: %j', async (width, isDrawn) => {
    const drawn = `# ${'='.repeat(width - 2)}\n`;
    const { variant } = await fixFamily({ base, variant: `# A\n${drawn}a\n\n# B\n${drawn}b\n` });
    expect(variant).toBe(`# A\n${drawn}a\n\n# New\n${isDrawn ? drawn : ''}n\n\n# B\n${drawn}b\n`);
  });
});

describe('a line of the base that goes on over several', () => {
  const lines = ['b \\', '  [x] >=1, \\', '\t<2\\', '  ; os_name == "nt" \\', '  and python_version > "3"  # why', ''];

  it.each(['\n', '\r\n', '\r'])('is inserted as one line, with one blank for each line break (%j)', async (newline) => {
    const base = lines.join(newline);
    const { variant } = await fixFamily({ base: `a${newline}${base}`, variant: 'a\n' });
    expect(variant).toBe('a\nb [x] >=1, <2 ; os_name == "nt" and python_version > "3"\n');
  });

  it('is joined where no blank stands', async () => {
    const { variant } = await fixFamily({ base: 'a\nbe\\\nta [x]>=\\\n1; os_name == "nt"\n', variant: 'a\n' });
    expect(variant).toBe('a\nbeta [x]>=1; os_name == "nt"\n');
  });

  it.each([
    ['version-wider', 'b>=1,\\\n  <2\n', 'b\n', 'b>=1, <2\n'],
    [
      'marker-differs',
      'b; os_name == "nt" \\\n  and python_version > "3"\n',
      'b\n',
      'b; os_name == "nt" and python_version > "3"\n',
    ],
  ])('is copied from as one line: %s', async (code, base, own, after) => {
    const family = { base, variant: own, rule: 'relation: equal', policy: `fix: [${code}]` };
    expect((await fixFamily(family)).variant).toBe(after);
  });
});

describe('what goes into a file of constraints', () => {
  const groups = 'groups:\n  - base: base.txt\n    variants: [constraints.txt]';
  const written = async (base: string, own: string): Promise<unknown> => {
    const files = { 'constraints.txt': own };
    const policy = 'fix: [missing, commented-out]';
    return (await fixFamily({ base, variant: '', groups, policy, files })).files['constraints.txt'];
  };

  it.each([
    ['inserted', 'a\nb[x]==1; os_name == "nt"\n', 'a\n', 'a\nb==1; os_name == "nt"\n'],
    ['inserted, with blanks', 'a\nb [x, y] >= 1\n', 'a\n', 'a\nb >= 1\n'],
    ['switched on', 'a\nb[x]==2\n', 'a\n# b==1\n', 'a\nb==2\n'],
  ])('has no extras, which pip refuses there: %s', async (_how, base, own, after) => {
    expect(await written(base, own)).toBe(after);
  });
});

describe('an advice', () => {
  const done = async (family: Family): Promise<readonly string[]> => (await fixFamily(family)).done;
  const at = async (family: Family): Promise<unknown> =>
    [...(await fixFamily(family)).outcome.before.advices.values()].map((advice) => advice.at);

  it('to insert says where, and points at the line that the new one becomes', async () => {
    expect(await done({ base: 'a\n', variant: '' })).toEqual(['missing a: insert it at the top']);
    expect(await at({ base: 'a\n', variant: '' })).toEqual([{ path: 'variant.txt', line: 1, column: 1 }]);
    const open = { base: 'a\nb\n', variant: 'a' };
    expect(await done(open)).toEqual(['missing b: insert it after line 1']);
    expect(await at(open)).toEqual([{ path: 'variant.txt', line: 2, column: 1 }]);
  });

  it('to insert names a heading only when it is a new one', async () => {
    const base = '# A\na\n\n# New\nn\n';
    expect(await done({ base, variant: '# A\na\n\n# B\nb\n' })).toEqual([
      'missing n: insert it after line 2 under a new heading, "New"',
    ]);
    expect(await done({ base, variant: '# A\na\n\n# New\nm\n' })).toEqual(['missing n: insert it after line 5']);
    expect(await done({ base: 'a\n', variant: '# prose\n' })).toEqual(['missing a: insert it after line 1']);
  });

  it('to remove or to un-comment says of how many lines', async () => {
    const policy = 'fix: [unexpected, commented-out]';
    expect(await done({ base: 'a\n', variant: 'a\nb\n', policy, rule: 'relation: equal' })).toEqual([
      'unexpected b: remove the line',
    ]);
    expect(await done({ base: 'a\nb\n', variant: 'a\n# b==1\n', policy })).toEqual([
      'commented-out b: un-comment the line',
    ]);
  });

  it('on what the policy alone speaks against says so, and no other does', async () => {
    const unlisted = async (family: Family): Promise<unknown> =>
      [...(await fixFamily(family)).outcome.before.advices.values()].map((advice) => [
        'unlisted' in advice,
        advice.unlisted,
      ]);
    expect(await unlisted({ base: 'a\n', variant: '', policy: 'fix: []' })).toEqual([[true, true]]);
    expect(await unlisted({ base: 'a @ https://e.com/a.zip\n', variant: '' })).toEqual([[false, undefined]]);
  });

  it('is that of a change of the base, whose other lines nobody touched', async () => {
    const family = { base: 'a==2\n', variant: 'a==1\n', before: { 'base.txt': 'a==1\n' }, unattended: true };
    expect((await fixFamily(family)).variant).toBe('a==2\n');
  });

  it('on a required package that was taken out names the list that it is on', async () => {
    const { left } = await fixFamily({
      base: 'a\nb\n',
      variant: 'a\n',
      rule: 'relation: subset\nrequire: [b]',
      policy: 'fix: [required-absent]',
      before: { 'variant.txt': 'a\nb\n' },
    });
    expect(left).toEqual([
      'required-absent b: this change took b out of this file; if on purpose, take it off `require` in the policy; if not, put it back',
    ]);
  });

  it('on a stand-in says how the policy may know it', async () => {
    const family = {
      base: 'psycopg2\n',
      variant: 'psycopg2-binary\n',
      rule: 'relation: equal',
      policy: 'fix: [unexpected]',
    };
    expect((await fixFamily(family)).left).toContain(
      'unexpected psycopg2-binary: it stands in for psycopg2, which would then be missing; `substitute: { psycopg2: psycopg2-binary }` in the policy, or replace it yourself',
    );
  });

  it.each([
    ['a required package', 'relation: subset\nrequire: [psycopg2]', 'psycopg2-binary\n', 'required-absent'],
    ['a package that is switched off', 'relation: equal', 'psycopg2-binary\n# psycopg2==2.9\n', 'commented-out'],
  ])('on a stand-in for %s leaves both to a person', async (_what, rule, variant, code) => {
    const fixed = await fixFamily({ base: 'psycopg2\n', variant, rule, policy: `fix: [unexpected, ${code}]` });
    expect(fixed.variant).toBe(variant);
    expect(fixed.left).toEqual([
      `${code} psycopg2: psycopg2-binary stands in for it, and both are hardly meant; if on purpose, \`substitute: { psycopg2: psycopg2-binary }\` in the policy; if not, replace it`,
      'unexpected psycopg2-binary: it stands in for psycopg2, which would then be missing; `substitute: { psycopg2: psycopg2-binary }` in the policy, or replace it yourself',
    ]);
  });

  it('on a line that is switched off names its stand-in, whether the policy lets it be switched on or not', async () => {
    const { left } = await fixFamily({ base: 'psycopg2\n', variant: 'psycopg2-binary\n# psycopg2==2.9\n' });
    expect(left).toEqual([
      'commented-out psycopg2: psycopg2-binary stands in for it, and both are hardly meant; if on purpose, `substitute: { psycopg2: psycopg2-binary }` in the policy; if not, replace it',
    ]);
  });

  it('on a line with words about another package says what to keep', async () => {
    const family = {
      base: 'a\nnumpy\n',
      variant: 'a\nb # no numpy\n',
      rule: 'relation: equal',
      policy: 'fix: [unexpected]',
    };
    expect((await fixFamily(family)).left).toContain(
      'unexpected b: variant.txt:2 speaks of numpy, which this file lacks: # no numpy; remove it yourself, and keep what it says of the other',
    );
  });
});

describe('what speaks against an insertion', () => {
  it.each<[law: string, family: Family, after: string]>([
    [
      'no hash that only some lines have',
      { base: 'a\nb\nc\n', variant: `a\nb==1 --hash=sha256:${'0'.repeat(64)}\n` },
      '',
    ],
    [
      'an index of the base with its value alone',
      { base: '--index-url https://a.example/\na\nb\n', variant: '--index-url https://b.example/\na\n' },
      '',
    ],
    ['no other option of the base', { base: '--pre\na\nb\n', variant: 'a\n' }, 'a\nb\n'],
    [
      'the first comment that speaks of it',
      { base: 'a\nb\n', variant: 'a # no b here\n\n# nor b there, for it is large\nc\n' },
      '',
    ],
    [
      'no extra of a line that is switched off',
      { base: 'a\nasync\n', variant: '# flask[async]\na\n' },
      '# flask[async]\na\nasync\n',
    ],
    ['the comment of a line that is switched off', { base: 'a\nb\n', variant: '# flask==1 # as b\na\n' }, ''],
    [
      'that comment also where a heading stands above',
      { base: 'a\nb\n', variant: 'x\n\n# Web\n# flask==1 # as b\na\n' },
      '',
    ],
    [
      'no heading, whatever bare name is another one',
      { base: 'a\nb\n', variant: 'x\n# y\na\n# - b -\nz\n' },
      'x\n# y\na\nb\n# - b -\nz\n',
    ],
    [
      'a bare name in a comment, which is no switched-off line',
      { base: 'a\nx\n', variant: 'a\n#x is too slow, too\n' },
      '',
    ],
    ['a name at the edge of other signs', { base: 'a\nx\n', variant: 'a # (-x-), too slow\n' }, ''],
  ])('%s', async (_law, family, after) => {
    const { outcome, variant } = await fixFamily(family);
    expect(outcome.changes.length === 0 ? '' : variant).toBe(after);
  });

  it('is the first comment, and the switched-off line itself where the policy wants it in', async () => {
    const { left } = await fixFamily({ base: 'a\nb\n', variant: 'a # no b\nc # nor b\n' });
    expect(left[0]).toContain('variant.txt:1 speaks of it: # no b; ');
    const required = await fixFamily({
      base: 'a\nb\n',
      variant: 'a\n# b==1\n',
      rule: 'relation: subset\nrequire: [b]',
      policy: 'fix: [required-absent]',
    });
    expect(required.left[0]).toContain('variant.txt:2 speaks of it: # b==1; ');
  });

  it('is quoted up to a length that no comment of people has: thousands of findings may quote the same', async () => {
    const comment = `# b ${'is not wanted '.repeat(10_000)}`;
    const { left } = await fixFamily({ base: 'a\nb\n', variant: `a ${comment}\n` });
    expect(left[0]).toContain(`variant.txt:1 speaks of it: ${comment.slice(0, 999)}…; if it is left out`);
  });

  it('shows an address without its password only where it has one', async () => {
    const shown = async (option: string): Promise<string | undefined> =>
      (await fixFamily({ base: `${option}\na\n`, variant: '' })).left[0];
    expect(await shown('--index-url https://e.com/a@b')).toContain('(--index-url https://e.com/a@b)');
    expect(await shown('--find-links folder@home')).toContain('(--find-links folder@home)');
    expect(await shown('--index-url https://me:pw@e.com')).toContain('(--index-url https://…@e.com)');
  });
});

describe('a removal', () => {
  const gone = (variant: string, base = 'a\n') =>
    fixFamily({ base, variant, rule: 'relation: equal', policy: 'fix: [unexpected]' });

  it.each([
    ['takes the heading that nothing is left under', 'a\n\n# X\nx\n\n# A2\na\n', 'a\n\n# A2\na\n'],
    ['leaves the title of the file', '# All that we need\nx\n\n# A\na\n', '# All that we need\n\n# A\na\n'],
    [
      'leaves the title below the encoding',
      '# coding: utf-8\n# All\nx\n\n# A\na\n',
      '# coding: utf-8\n# All\n\n# A\na\n',
    ],
    ['leaves the title of the file below blank lines', '\n# All\nx\n\n# A\na\n', '\n# All\n\n# A\na\n'],
    ['leaves a heading that a comment stands under', '# A\na\n\n# X\nx\n\n# words\n', '# A\na\n\n# X\n\n# words\n'],
    ['takes all blank lines above a heading that ends the file', '# A\na\n\n\n\n# X\nx\n', '# A\na\n'],
    [
      'leaves a heading with a line that stays',
      '# A\na\n\n# X\nx\n# on b\nb\n',
      '# A\na\n\n# X\n# on b\nb\n',
      'a\nb\n',
    ],
    ['takes the blank lines below lines without a heading', 'x\n\n# A\na\n', '# A\na\n'],
    ['takes the blank line below lines between blank ones', 'b\n\nx\ny\n  # on y\n\na\n', 'b\n\na\n', 'b\na\n'],
    ['takes all blank lines there', 'b\n\n\nx\n\n\na\n', 'b\n\n\na\n', 'b\na\n'],
    ['takes those of several such lines', 'b\n\nx\n\ny\n\na\n', 'b\n\na\n', 'b\na\n'],
    ['takes the blank lines above where they would end the file', 'a\n\nx\n', 'a\n'],
    ['takes no others', 'b\n\na\n\nx\n', 'b\n\na\n', 'b\na\n'],
    ['takes those of several such lines at the end', 'a\n\nx\n\ny\n', 'a\n'],
    ['leaves the blank line where a line of the paragraph stays', 'b\n\nx\na\n\nc\n', 'b\n\na\n\nc\n', 'b\na\nc\n'],
    ['leaves the blank line below a comment', '# A\nx\n\na\n', '# A\n\na\n'],
    ['takes the notes of each line of a section', '# A\na\n\n# X\nx\n# on y\ny\n', '# A\na\n'],
  ])('%s', async (_law, variant, after, base?: string) => {
    expect((await gone(variant, base)).variant).toBe(after);
  });

  it.each([
    ['in a section', '# A\na\n\nx\n\n# B\nb\n', '# A\na\nnew\n\n# B\nb\n', '# A\na\n\nnew\n\n# B\nb\n'],
    ['behind several lines', '# A\na\n\nx\nz\n', '# A\na\nnew\n', '# A\na\n\nnew\n'],
    ['at the end', '# A\na\n\nx\n', '# A\na\nnew\n', '# A\na\n\nnew\n'],
    ['above the end', 'a\n\nc\n\ne\n\nx\n\nz\n', 'a\nc\ne\ny\n', 'a\n\nc\n\ne\n\ny\n'],
  ])('leaves the blank lines around what is put in its place: %s', async (_where, variant, base, after) => {
    const family = { base, variant, rule: 'relation: equal', policy: 'fix: [missing, unexpected]' };
    expect((await fixFamily(family)).variant).toBe(after);
  });

  it('of all lines of a section is told of each of them', async () => {
    const { outcome } = await gone('# A\na\n\n# X\nx\n\ny\n');
    expect(outcome.message).toBe('fix: remove x and y from variant.txt\n');
  });

  it('takes a heading that another one is brought before', async () => {
    const { variant } = await fixFamily({
      base: '# New\nn\n\n# B\nb; sys_platform == "win32"\n\n# C\nc\n',
      variant: '# C\nc\n\n# B\nb\n\n# D\nc-two\n',
      rule: 'relation: equal\nextra: [c-two]\nenvironment: { platform: linux }',
      policy: 'fix: [missing, unexpected]',
    });
    expect(variant).toBe('# C\nc\n\n# New\nn\n\n# D\nc-two\n');
  });
});

describe('a line that is switched on', () => {
  const policy = 'fix: [missing, commented-out]';

  it.each([
    [
      'above all requirements is a neighbour of those that are new',
      'x\ny\nz\n',
      '# x==1\n\n# A\nz\n',
      'x\ny\n\n# A\nz\n',
    ],
    ['in a section is a neighbour there', 'a\nx\ny\nb\n', '# A\na\n# x==1\n\n# B\nb\n', '# A\na\nx\ny\n\n# B\nb\n'],
    ['in a file that has nothing else comes first', 'x\ny\n', '# x==1\n', 'x\ny\n'],
  ])('%s', async (_law, base, variant, after) => {
    expect((await fixFamily({ base, variant, policy })).variant).toBe(after);
  });

  it('is named in the message as what is added', async () => {
    const { outcome } = await fixFamily({ base: 'a\nx\n', variant: 'a\n# x==1\n', policy });
    expect(outcome.message).toBe('fix: add x to variant.txt\n');
  });

  it('above all sections is named behind what is new', async () => {
    const { outcome } = await fixFamily({ base: 'x\nn\n', variant: '# x==1\n\n# A\na\n', policy });
    expect(outcome.message).toBe('fix: add n and x to variant.txt\n');
  });
});

describe('the message', () => {
  it('names what comes under headings without packages in the order of the file', async () => {
    const base = '# T\nt\nnew-t\n\n# W\nw\nnew-w\n\n# A\na\nnew-a\n';
    const { outcome } = await fixFamily({ base, variant: '# A\na\n\n# W\n# w==1\n\n# T\n# t==1\n' });
    expect(outcome.message).toBe('fix: add new-a, new-w and new-t to variant.txt\n');
  });

  it('names what comes under a heading without packages behind what is brought above it', async () => {
    const base = '# A\na\n\n# B\nb\n\n# New\nn\n\n# Cache\nc\n';
    const { outcome } = await fixFamily({ base, variant: '# A\na\n\n# B\nb\n\n# Cache\n# x==1\n' });
    expect(outcome.message).toBe('fix: add n and c to variant.txt\n');
  });

  it('has one verb for what a subset requires, and one for what is left behind', async () => {
    const required = await fixFamily({
      base: 'a\nb\n',
      variant: 'a\n',
      rule: 'relation: subset\nrequire: [b]',
      policy: 'fix: [required-absent]',
    });
    expect(required.outcome.message).toBe('fix: add b to variant.txt\n');
    const left = await fixFamily({
      base: 'a\n',
      variant: 'a\nb\n',
      policy: 'fix: [left-behind]',
      before: { 'base.txt': 'a\nb\n' },
    });
    expect(left.outcome.message).toBe('fix: remove b from variant.txt\n');
  });

  it('names files by their last names where these differ, on one line', async () => {
    const groups = 'groups:\n  - base: base.txt\n    variants: ["a/x.txt", "b/y\\tz.txt"]\n';
    const { outcome } = await fixFamily({
      base: 'a\n',
      variant: '',
      groups,
      files: { 'a/x.txt': '', 'b/y\tz.txt': '' },
    });
    expect(outcome.message).toMatch(/^fix: add a to x\.txt and y\?z\.txt\n\na\/x\.txt:\n/);
  });
});

describe('a name', () => {
  it.each([
    ['xxabyy', 'xxbcyy'],
    ['xxbcyy', 'xxabyy'],
  ])('%s is two slips away from %s', (name, older) => {
    expect(likenessTo(new Set([older]))(name)).toBeNull();
  });

  it('of 200 letters is looked at, a longer one is not', () => {
    const older = 'x'.repeat(199);
    expect(likenessTo(new Set([`a${older}`]))(`b${older}`)).toBe(`a${older}`);
    expect(likenessTo(new Set([`aa${older}`]))(`bb${older}`)).toBeNull();
    expect(likenessTo(new Set([`aa${older}`]))(`ba${older}`)).toBeNull();
  });

  it('is like the first one of several that lose the same letter', () => {
    const among = likenessTo(new Set(['abcd', 'abxcd', 'abcde']));
    expect(among('abced')).toBe('abcd');
    expect(likenessTo(new Set(['bcda', 'abcx']))('abcy')).toBe('abcx');
    expect(likenessTo(new Set(['h2', 'ha']))('h1')).toBe('ha');
  });

  it('is not like one of which a letter stands elsewhere', () => {
    expect(likenessTo(new Set(['x-bac']))('x-aba')).toBeNull();
  });
});
