import { describe, expect, it } from 'vitest';
import { fixFamily } from './family.ts';

const rule = 'substitute: { opencv-python: opencv-python-headless, opencv-contrib-python: opencv-python-headless }';
const unused = 'severity: { exception-unused: off }';
const base = 'django\nopencv-python==4.9\nopencv-contrib-python==4.9\n';

describe('one package that stands in for several of the base', () => {
  it('is written once, and clears them all', async () => {
    const { variant, done, outcome } = await fixFamily({ base, variant: 'django\n', rule });
    expect(variant).toBe('django\nopencv-python-headless==4.9\n');
    expect(done).toEqual([
      'missing opencv-python: insert it after line 1',
      'missing opencv-contrib-python: insert it after line 1',
    ]);
    expect(outcome.fixed.map(({ name }) => name)).toEqual(['opencv-python', 'opencv-contrib-python']);
    expect(outcome.after.result.findings).toEqual([]);
    expect(outcome.message).toBe('fix: add opencv-python-headless to variant.txt\n');
  });

  it.each([
    [
      'written with other blanks',
      'opencv-python==4.9\nopencv-contrib-python == 4.9\n',
      'opencv-python-headless==4.9\n',
    ],
    [
      'in the base itself as well',
      'opencv-python-headless==4.9\nopencv-python==4.9\n',
      'opencv-python-headless==4.9\n',
    ],
    [
      'under markers, in another order',
      'opencv-python==4; os_name=="nt"\nopencv-python==5; os_name!="nt"\n'.concat(
        'opencv-contrib-python==5; os_name!="nt"\nopencv-contrib-python==4; os_name=="nt"\n',
      ),
      'opencv-python-headless==4; os_name=="nt"\nopencv-python-headless==5; os_name!="nt"\n',
    ],
  ])('is written once: %s', async (_what, given, written) => {
    const { variant, outcome } = await fixFamily({ base: given, variant: '', rule, policy: unused });
    expect(variant).toBe(written);
    expect(outcome.after.result.findings).toEqual([]);
  });

  it('has a line for each, where they are for environments of their own', async () => {
    const apart = 'opencv-python==4; os_name=="nt"\nopencv-contrib-python==5; os_name!="nt"\n';
    const { variant, outcome } = await fixFamily({ base: apart, variant: '', rule });
    expect(variant).toBe(apart.replaceAll(/opencv-(contrib-)?python/g, 'opencv-python-headless'));
    expect(outcome.after.result.findings).toEqual([]);
  });

  it.each([
    ['two packages', 'opencv-python==4.8\nopencv-contrib-python==4.9\n', 'opencv-contrib-python==4.9'],
    ['the package itself', 'opencv-python==4.8\nopencv-python-headless==4.9\n', 'opencv-python-headless==4.9'],
  ])('is left to a person where the base asks for two things: %s', async (_what, given, other) => {
    const { variant, left } = await fixFamily({ base: given, variant: 'django\n', rule, policy: unused });
    const said = ['base.txt:1 says opencv-python==4.8', `base.txt:2 says ${other}`];
    const why = (lines: readonly string[]) =>
      `the base asks for two things of opencv-python-headless: ${lines.join(', and ')}; write the line yourself, in the form that this file needs`;
    expect(variant).toBe('django\n');
    expect(left).toEqual([
      `missing opencv-python: ${why(said)}`,
      `missing ${other.replace(/=.*/, '')}: ${why(said.toReversed())}`,
    ]);
  });

  it('is left to a person where a constraint of the base is for one of them', async () => {
    const files = { 'limits.txt': 'opencv-python<5\n' };
    const family = { base: '-c limits.txt\nopencv-python>=4\nopencv-contrib-python>=4\n', variant: '', rule, files };
    const { variant, left, outcome } = await fixFamily(family);
    expect([variant, outcome.after.result.findings.length]).toEqual(['', 2]);
    const byHand = 'opencv-python<5; write the line yourself, in the form that this file needs';
    expect(left).toEqual([
      `missing opencv-python: limits.txt:1 narrows it in the base, and not here: ${byHand}`,
      `missing opencv-contrib-python: limits.txt:1 narrows in the base what opencv-python-headless stands for as well: ${byHand}`,
    ]);
  });

  it('is not left where a constraint of the base parts nothing', async () => {
    const files = { 'limits.txt': 'opencv-python<5\n' };
    const { variant } = await fixFamily({ base: `-c limits.txt\n${base}`, variant: 'django\n', rule, files });
    expect(variant).toBe('django\nopencv-python-headless==4.9\n');
  });

  it('is left to a person where a constraint of the variant parts it from both', async () => {
    const { left } = await fixFamily({
      base: 'opencv-python\nopencv-contrib-python\n',
      variant: '-c limits.txt\n',
      rule: `${rule}\nversions: exact`,
      files: { 'limits.txt': 'opencv-python-headless<5\n' },
    });
    expect(left.map((line) => line.replace(/;.*/, ''))).toEqual([
      'missing opencv-python: limits.txt:1 narrows it here: opencv-python-headless<5',
      'missing opencv-contrib-python: limits.txt:1 narrows it here: opencv-python-headless<5',
    ]);
  });

  it.each([
    [
      'one of several lines',
      'opencv-python==4; os_name=="nt"\nopencv-contrib-python==4; os_name=="nt"\nopencv-contrib-python==5; os_name!="nt"\n',
      'base.txt:1 says opencv-python==4; os_name=="nt", and base.txt:2 says opencv-contrib-python==4; os_name=="nt" and base.txt:3 says opencv-contrib-python==5; os_name!="nt"',
    ],
    [
      'one of two lines each',
      'opencv-python==4; os_name=="nt"\nopencv-python==5; os_name!="nt"\nopencv-contrib-python==4; os_name=="nt"\nopencv-contrib-python==6; os_name!="nt"\n',
      'base.txt:1 says opencv-python==4; os_name=="nt" and base.txt:2 says opencv-python==5; os_name!="nt", and base.txt:3',
    ],
    [
      'an environment in which both are asked for',
      'opencv-python==4; os_name=="nt"\nopencv-contrib-python==5\n',
      'base.txt:1 says opencv-python==4; os_name=="nt", and base.txt:2 says opencv-contrib-python==5',
    ],
  ])('is left to a person where the two share no more than %s', async (_what, given, said) => {
    const { variant, left } = await fixFamily({ base: given, variant: '', rule });
    expect(variant).toBe('');
    expect(left[0]).toContain(`missing opencv-python: the base asks for two things of opencv-python-headless: ${said}`);
  });

  it('has no line for each where the two files are to be equal', async () => {
    const apart = 'opencv-python==4; os_name=="nt"\nopencv-contrib-python==5; os_name!="nt"\n';
    const { left } = await fixFamily({ base: apart, variant: '', rule: `relation: equal\n${rule}` });
    expect(left[0]).toContain('the base asks for two things of opencv-python-headless: ');
  });

  it('clears what a comment spoke against, once it is there for the other', async () => {
    const variant = 'django\n# opencv-python is too large, too\n';
    const fixed = await fixFamily({ base, variant, rule });
    expect(fixed.variant).toBe('django\nopencv-python-headless==4.9\n# opencv-python is too large, too\n');
    expect(fixed.left).toEqual([]);
    expect(fixed.done).toContain('missing opencv-python: insert it after line 1');
    expect(fixed.outcome.fixed.map(({ name }) => name).sort()).toEqual(['opencv-contrib-python', 'opencv-python']);
    const required = await fixFamily({
      base,
      variant,
      rule: `relation: subset\nrequire: [opencv-python, opencv-contrib-python]\n${rule}`,
      policy: 'fix: [required-absent]',
    });
    expect([required.variant, required.left]).toEqual([fixed.variant, []]);
  });

  it('is promised for no finding that is out of scope', async () => {
    const { done } = await fixFamily({
      base,
      variant: 'django\n# opencv-python is too large, too\n',
      rule,
      before: { 'base.txt': 'django\nopencv-python==4.9\n' },
    });
    expect(done).toContain('missing opencv-contrib-python: insert it after line 1');
    expect(done).not.toContain('missing opencv-python: insert it after line 1');
  });

  it('is aligned once', async () => {
    const policy = 'fix: [version-conflict]';
    const { variant, outcome } = await fixFamily({
      base,
      variant: 'django\nopencv-python-headless==4.8\n',
      rule,
      policy,
    });
    expect(variant).toBe('django\nopencv-python-headless==4.9\n');
    expect(outcome.fixed).toHaveLength(2);
  });

  it('is not aligned with one of two that differ', async () => {
    const given = {
      base: 'opencv-python==4.8\nopencv-contrib-python==4.9\n',
      variant: 'opencv-python-headless==4.8\n',
    };
    const { variant, left } = await fixFamily({ ...given, rule, policy: 'fix: [version-conflict]' });
    expect(variant).toBe('opencv-python-headless==4.8\n');
    expect(left).toEqual([
      expect.stringContaining('version-conflict opencv-contrib-python: the base asks for two things'),
    ]);
  });

  it('is un-commented once, and not where one line cannot be both', async () => {
    const policy = 'fix: [commented-out]';
    const off = '# opencv-python-headless==4.1\n';
    const { variant } = await fixFamily({ base, variant: `django\n${off}`, rule, policy });
    expect(variant).toBe('django\nopencv-python-headless==4.9\n');
    const apart = 'opencv-python==4; os_name=="nt"\nopencv-contrib-python==5; os_name!="nt"\n';
    const { variant: same, left } = await fixFamily({ base: apart, variant: off, rule, policy });
    expect(same).toBe(off);
    expect(left).toEqual(
      Array(2).fill(expect.stringContaining('the base asks for two things of opencv-python-headless: ')),
    );
  });
});

describe('a substitute', () => {
  it('that has a substitute itself is put in where the base does not name it', async () => {
    const chain = 'substitute: { redis: valkey, valkey: keydb }';
    const { variant } = await fixFamily({ base: 'redis\n', variant: '', rule: chain, policy: unused });
    expect(variant).toBe('valkey\n');
  });

  it('is held against no other one', async () => {
    const two = 'substitute: { redis: valkey, psycopg2: psycopg }';
    const { variant } = await fixFamily({ base: 'redis==1\npsycopg2==2\n', variant: '', rule: two });
    expect(variant).toBe('valkey==1\npsycopg==2\n');
  });
});

describe('what stood in for a package that the base drops', () => {
  it('is removed by its own name', async () => {
    const { variant, outcome } = await fixFamily({
      base: 'django\n',
      variant: 'django\nopencv-python-headless==4.9\n',
      before: { 'base.txt': 'django\nopencv-python==4.9\n' },
      rule: 'substitute: { opencv-python: opencv-python-headless }',
      policy: 'fix: [left-behind]',
    });
    expect(variant).toBe('django\n');
    expect(outcome.message).toBe('fix: remove opencv-python-headless from variant.txt\n');
  });

  it('is left where it stands in for another one now', async () => {
    const { variant, left } = await fixFamily({
      base: 'django\ntensorflow-gpu\n',
      variant: 'django\ntensorflow-cpu\n',
      before: { 'base.txt': 'django\ntensorflow\n' },
      rule: 'substitute: { tensorflow: tensorflow-cpu }',
      policy: 'fix: [left-behind]',
    });
    expect(variant).toBe('django\ntensorflow-cpu\n');
    expect(left).toContainEqual(
      expect.stringMatching(/^left-behind tensorflow: it stands in for tensorflow-gpu, which would then be missing; /),
    );
  });
});
