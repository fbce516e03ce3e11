import { describe, expect, it } from 'vitest';
import { judgingPolicy } from '../../src/policy/judging-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parsePolicy } from '../../src/policy/read-policy.ts';
import { type Problem, problem } from '../../src/problem.ts';

const path = '.github/sync-policy.yml';
const files = ['a.txt', 'b.txt', 'c.txt'];
const missing: readonly Problem[] = [problem('policy-missing', 'there is no sync policy', { path })];
const broken: readonly Problem[] = [problem('policy-syntax', 'tabs', { path })];

const read = (text: string) => parsePolicy(path, new TextEncoder().encode(text));
/** A policy of one group: a.txt is the base, `rule` stands under b.txt. */
const policy = (rule = '', variants = '') =>
  read(`version: 1\ngroups:\n  - base: a.txt\n    variants:\n${variants}      - path: b.txt\n${rule}`);
const judge = (base: Policy | readonly Problem[], head: Policy | readonly Problem[], trusted = true) => {
  const judging = judgingPolicy({ base, head }, files, trusted);
  if (!('policy' in judging)) throw new Error(judging.map(({ message }) => message).join());
  return judging;
};
const ruleOf = (judged: Policy) => judged.groups[0]?.variants[0]?.rule;

describe('the policy that judges', () => {
  it('is that of the base, so that a change cannot switch its own check off', async () => {
    const base = await policy();
    const judging = judge(base, await policy('        relation: subset\n', '      - c.txt\n'));
    expect(judging).toEqual({ policy: base, from: 'base', notes: [] });
  });

  it.each([
    ['absent', missing, 'has no policy'],
    ['broken', broken, 'cannot be used'],
  ])('is that of the head when the one of the base is %s, said', async (_, base, why) => {
    const head = await policy();
    const judging = judge(base, head);
    expect(judging).toMatchObject({ policy: head, from: 'head', notes: [{ code: 'policy-judging', fatal: false }] });
    expect(judging.notes[0]?.message).toContain(why);
  });

  it('is none when that of the head is broken: a broken policy cannot be merged', async () => {
    expect(judgingPolicy({ base: await policy(), head: broken }, files, true)).toBe(broken);
    expect(judgingPolicy({ base: missing, head: broken }, files, true)).toBe(broken);
  });

  it('is that of the base when the change removes it, said', async () => {
    const base = await policy();
    const judging = judge(base, missing);
    expect(judging.policy).toEqual(base);
    expect(judging.notes[0]?.message).toContain('removes the policy');
  });

  it('is missing when there is none on either side', () => {
    expect(judgingPolicy({ base: missing, head: missing }, files, true)).toBe(missing);
  });
});

describe('paths that a change takes away', () => {
  it('are dropped with a notice when neither the head nor its policy has them', async () => {
    const gone = '      - gone.txt\n      - gone/*.txt\n      - gone*.txt\n';
    const judging = judge(await policy('', gone), await policy());
    expect(judging.policy.groups[0]?.variants.map((variant) => variant.path.pattern)).toEqual(['b.txt']);
    expect(judging.notes.map(({ message, line, fatal }) => [message.includes('gone'), line, fatal])).toEqual([
      [true, 5, false],
      [true, 6, false],
      [true, 7, false],
    ]);
  });

  it('may as well have come after it began, and nothing else is said of them', async () => {
    const judging = judgingPolicy(
      { base: await policy('', '      - new.txt\n'), head: await policy() },
      files,
      true,
      false,
    );
    const said = 'Neither the files of this change nor its policy have "new.txt": it is not checked.';
    expect('notes' in judging && judging.notes.map(({ message }) => message)).toEqual([said]);
  });

  it('are kept while the policy of the head still names them: that is a mistake to be told', async () => {
    const base = await policy('', '      - gone.txt\n');
    expect(judge(base, await policy('', '      - gone.txt\n'))).toMatchObject({ policy: base, notes: [] });
  });

  it('are kept while a glob matches a file', async () => {
    const base = await policy('', '      - c*.txt\n');
    expect(judge(base, await policy())).toMatchObject({ policy: base, notes: [] });
  });

  it('leave the judging to the head when nothing is left', async () => {
    const base = await read('version: 1\ngroups:\n  - base: old.txt\n    variants: [older.txt]\n');
    const judging = judge(base, await policy());
    expect(judging.from).toBe('head');
    expect(judging.notes[0]?.message).toContain('has its base and a variant left');
  });

  it('take the group with them when none of its base, or none of its variants, is left', async () => {
    const groups = '  - base: gone.txt\n    variants: [b.txt]\n  - base: b.txt\n    variants: [gone.txt]\n';
    const judging = judge(await policy(groups), await policy());
    expect(judging.policy.groups.map(({ base }) => base[0]?.pattern)).toEqual(['a.txt']);
  });

  it('leave nothing to check when the policy goes with them', async () => {
    const base = await read('version: 1\ngroups:\n  - base: old.txt\n    variants: [older.txt]\n');
    expect(judge(base, missing).policy.groups).toEqual([]);
  });
});

describe('exceptions that a change adds', () => {
  const added = [
    '        omit: [{ package: torch, reason: the image has it }, { section: Testing }]\n',
    '        extra: [gunicorn]\n',
    '        differ: [numpy]\n',
    '        substitute: { opencv-python: opencv-python-headless }\n',
  ].join('');

  it('hold at once, each said with its reason, from a branch of the same repository', async () => {
    const judging = judge(await policy(), await policy(added));
    expect(judging.from).toBe('base');
    expect(ruleOf(judging.policy)).toMatchObject({
      omit: [{ pattern: 'torch' }, { heading: 'Testing' }],
      extra: [{ pattern: 'gunicorn' }],
      differ: [{ pattern: 'numpy' }],
      substitute: [{ with: 'opencv-python-headless' }],
    });
    expect(judging.notes.map(({ message }) => message)).toEqual([
      'New in this change, and in force at once: `omit` torch for b.txt, "the image has it".',
      'New in this change, and in force at once: `omit` section "Testing" for b.txt, without a reason.',
      'New in this change, and in force at once: `extra` gunicorn for b.txt, without a reason.',
      'New in this change, and in force at once: `differ` numpy for b.txt, without a reason.',
      'New in this change, and in force at once: `substitute` opencv-python: opencv-python-headless for b.txt, without a reason.',
    ]);
    expect(judging.notes.map(({ path: at, line, fatal }) => [at, line, fatal])).toEqual(
      [6, 6, 7, 8, 9].map((line) => [path, line, false]),
    );
  });

  it('hold for their own variant alone, however the files of the base are ordered', async () => {
    const group = (base: string, rule: string) =>
      read(`version: 1\ngroups:\n  - base: [${base}]\n    variants:\n      - { path: b.txt${rule} }\n      - d.txt\n`);
    const judging = judge(await group('a.txt, c.txt', ''), await group('c.txt, a.txt', ', omit: [torch]'));
    const omitted = judging.policy.groups.flatMap(({ variants }) => variants.map(({ rule }) => rule.omit));
    expect(omitted).toMatchObject([[{ pattern: 'torch' }], []]);
  });

  it('wait for the merge where the variant belongs to another base', async () => {
    const base = await read('version: 1\ngroups:\n  - base: c.txt\n    variants: [b.txt]\n');
    const head = await policy(added);
    expect(judge(base, head).notes).toEqual([]);
  });

  it('leave those of the base in force', async () => {
    const old = await policy('        omit: [torch, { section: Testing }]\n        substitute: { a: b }\n');
    const head = await policy('        omit: [numpy]\n        substitute: { c: d }\n');
    expect(ruleOf(judge(old, head).policy)).toMatchObject({
      omit: [{ pattern: 'torch' }, { heading: 'Testing' }, { pattern: 'numpy' }],
      substitute: [{ package: 'a' }, { package: 'c' }],
    });
  });

  it('wait for the merge when they come from a fork', async () => {
    const base = await policy();
    expect(judge(base, await policy(added), false)).toEqual({ policy: base, from: 'base', notes: [] });
  });

  it('do not bring along what loosens the rule', async () => {
    const head = await policy('        omit: [torch]\n        relation: subset\n        versions: ignore\n');
    expect(ruleOf(judge(await policy(), head).policy)).toMatchObject({ relation: 'superset', versions: 'compatible' });
  });

  it('replace the old one when only the date is new, and are none when only the reason is', async () => {
    const old = await policy('        omit: [{ package: torch, until: 2026-01-31, reason: one }]\n');
    const longer = judge(old, await policy('        omit: [{ package: torch, until: 2027-01-31 }]\n'));
    expect(ruleOf(longer.policy)?.omit).toMatchObject([{ pattern: 'torch', until: '2027-01-31' }]);
    const reworded = judge(old, await policy('        omit: [{ package: torch, until: 2026-01-31, reason: two }]\n'));
    expect(reworded.notes).toEqual([]);
  });

  it('that the change removes hold until the merge', async () => {
    const base = await policy('        omit: [torch]\n');
    expect(ruleOf(judge(base, await policy()).policy)?.omit).toMatchObject([{ pattern: 'torch' }]);
  });

  it('are none that were there when it began, and that the base has taken out since', async () => {
    const origin = await policy('        omit: [torch, celery]\n');
    const base = await policy('        omit: [celery]\n');
    const head = await policy('        omit: [torch, celery, stripe]\n');
    const judging = judgingPolicy({ base, head, origin }, files, true);
    if (!('policy' in judging)) throw new Error('Nothing judges');
    expect(ruleOf(judging.policy)?.omit).toMatchObject([{ pattern: 'celery' }, { pattern: 'stripe' }]);
    expect(judging.notes.map(({ message }) => message)).toEqual([
      'New in this change, and in force at once: `omit` stripe for b.txt, without a reason.',
    ]);
  });

  it('for a variant that the policy of the base does not know wait for the merge', async () => {
    const head = await policy('', '      - path: c.txt\n        omit: [torch]\n');
    expect(judge(await policy(), head).notes).toEqual([]);
  });
});
