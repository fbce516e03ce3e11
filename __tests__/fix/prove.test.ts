import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/compare/finding.ts';
import type { CheckResult } from '../../src/compare/result.ts';
import { type Document, readDocument } from '../../src/documents/document.ts';
import type { Edit } from '../../src/fix/edit.ts';
import { findingKey, proveFile, proveResult as proveResultWith } from '../../src/fix/prove.ts';
import { problem } from '../../src/problem.ts';
import { checkFamily } from '../compare/family.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function documentOf(text: string): Document {
  const document = readDocument('variant.txt', bytes(text));
  if (!('entries' in document)) throw new Error(document.message);
  return document;
}

function edit(start: number, end: number, text: string): Edit {
  return { path: 'variant.txt', span: { start, end }, text, rank: 0, findings: [] };
}

describe('the proof of a file', () => {
  const document = documentOf('django\nredis\n');

  it('holds for what was planned', () => {
    const edits = [edit(7, 7, 'stripe\n')];
    expect(proveFile({ document, edits, after: bytes('django\nstripe\nredis\n') })).toBeNull();
  });

  it.each([
    ['a byte before the change', [edit(7, 7, 'stripe\n')], 'Django\nstripe\nredis\n', 'bytes outside the planned'],
    ['a byte behind the change', [edit(7, 7, 'stripe\n')], 'django\nstripe\nredi5\n', 'bytes outside the planned'],
    ['something more', [edit(7, 7, 'stripe\n')], 'django\nstripe\nredis\n#', 'bytes outside the planned'],
    ['the end is cut', [edit(7, 7, 'stripe\n')], 'django\nstripe\nredis', 'bytes outside the planned'],
    [
      'the change itself',
      [edit(7, 7, 'stripe\n')],
      'django\nstripo\nredis\n',
      'read differently from what was planned',
    ],
    ['two changes of one place', [edit(0, 7, ''), edit(3, 9, '')], 'dis\n', 'two changes of this file overlap'],
  ] as const)('fails for %s', (_, edits, after, reason) => {
    expect(proveFile({ document, edits, after: bytes(after) })?.reason).toContain(reason);
  });

  it('fails when the result cannot be read', () => {
    const after = Uint8Array.from([...bytes('django\n'), 0xff, ...bytes('redis\n')]);
    const disproof = proveFile({ document, edits: [edit(7, 7, '?')], after });
    expect(disproof?.reason).toMatch(/^the result could not be read: /);
    expect(disproof).toMatchObject({ path: 'variant.txt', findings: [] });
  });
});

type Feeds = (from: string, to: string | null) => boolean;

function proveResult(before: CheckResult, after: CheckResult, fixed: readonly Finding[], feeds: Feeds = () => false) {
  return proveResultWith(before, after, fixed, feeds);
}

describe('the proof of a result', () => {
  const clean = () => checkFamily({ base: 'django\n', variant: 'django\n' });
  const missing = () => checkFamily({ base: 'django\nstripe\n', variant: 'django\n' });
  const unnamed = () => checkFamily({ base: 'django\n', variant: 'django\n-e .\n', rule: 'relation: equal' });

  it('holds when what was fixed is gone', async () => {
    const before = await missing();
    expect(proveResult(before, await clean(), before.findings)).toEqual([]);
  });

  it('fails when it is still there', async () => {
    const before = await missing();
    expect(proveResult(before, before, before.findings)).toEqual([
      { reason: 'the finding would still be there', path: 'variant.txt', findings: before.findings },
    ]);
  });

  it('fails for a new finding, also for one without a name', async () => {
    const after = await missing();
    expect(proveResult(await clean(), after, after.findings)[1]).toMatchObject({
      reason: 'it would bring a new finding into variant.txt: missing on stripe',
      findings: after.findings,
    });
    expect(proveResult(await clean(), await unnamed(), [])[0]?.reason).toBe(
      'it would bring a new finding into variant.txt: unexpected on -e .',
    );
  });

  it('fails for a new finding of nobody, and for a new problem', async () => {
    const before = await clean();
    const [one] = (await missing()).findings;
    if (one === undefined) throw new Error('a finding');
    const broken: CheckResult = {
      ...before,
      findings: [{ ...one, variant: null, at: null, package: null, name: '' }],
      problems: [problem('limit', 'too much', null)],
    };
    expect(proveResult(before, broken, [])).toEqual([
      { reason: 'too much', path: null, findings: [] },
      { reason: 'it would bring a new finding: missing', path: null, findings: [] },
    ]);
  });

  it('knows an old problem by what it says, and a new one of the same file', async () => {
    const before = { ...(await clean()), problems: [problem('limit', 'too much', null)] };
    const after = { ...before, problems: [...before.problems, problem('limit', 'far too much', null)] };
    expect(proveResult(before, before, [])).toEqual([]);
    expect(proveResult(before, after, []).map(({ reason }) => reason)).toEqual(['far too much']);
  });

  it('blames all that was fixed of the package, in the file or else anywhere', async () => {
    const [one] = (await missing()).findings;
    if (one === undefined) throw new Error('a finding');
    const [first, second] = [one, { ...one, code: 'commented-out' as const }];
    const gone = { ...(await clean()), findings: [first, second] };
    const here = { ...gone, findings: [{ ...one, code: 'duplicate' as const }] };
    expect(proveResult(gone, here, [first, second])[0]?.findings).toEqual([first, second]);
    const elsewhere = { ...gone, findings: [{ ...one, variant: 'other.txt' }] };
    expect(proveResult(gone, elsewhere, [first, second])[0]?.findings).toEqual([first, second]);
  });
});

describe('who is blamed for a new finding', () => {
  const found = async () => {
    const family = { base: 'django\nstripe\nredis\n', variant: 'django\n' };
    const { findings, ...rest } = await checkFamily(family);
    const [one, other] = findings;
    if (one === undefined || other === undefined) throw new Error('two findings');
    return { one, other, clean: { ...rest, findings: [] } };
  };

  it('is what was fixed in the file itself', async () => {
    const { one, clean } = await found();
    const elsewhere = { ...one, variant: 'other.txt' };
    const [disproof] = proveResult(clean, { ...clean, findings: [{ ...one, code: 'duplicate' }] }, [elsewhere, one]);
    expect(disproof?.findings).toEqual([one]);
  });

  it('is else what was fixed in a file whose lines go on to it', async () => {
    const { one, clean } = await found();
    const [near, far] = ['near.txt', 'far.txt'].map((variant) => ({ ...one, variant }));
    if (near === undefined || far === undefined) throw new Error('two findings');
    const after = { ...clean, findings: [one] };
    const [disproof] = proveResult(clean, after, [far, near], (from, to) => from === 'near.txt' && to === one.variant);
    expect(disproof?.findings).toEqual([near]);
  });

  it('is nobody where nothing of the package was fixed', async () => {
    const { one, other, clean } = await found();
    const [disproof] = proveResult(clean, { ...clean, findings: [one] }, [other]);
    expect(disproof?.findings).toEqual([]);
  });

  it('is what was put there instead of another package', async () => {
    const { one, other, clean } = await found();
    const standsIn: Finding = {
      ...other,
      detail: { code: 'missing', lookalike: null, substitute: one.name } as Finding['detail'],
    };
    const [disproof] = proveResult(clean, { ...clean, findings: [one] }, [standsIn]);
    expect(disproof?.findings).toEqual([standsIn]);
  });

  it('is of an exception without further use what it means', async () => {
    const { one, other, clean } = await found();
    const idle = (exception: object, under?: ReadonlySet<string>): Finding => ({
      ...one,
      code: 'exception-unused',
      package: null,
      detail: { code: 'exception-unused', exception, under } as Finding['detail'],
    });
    const blamed = (exception: object, under?: ReadonlySet<string>) =>
      proveResult(clean, { ...clean, findings: [idle(exception, under)] }, [one, other])[0]?.findings;
    expect(blamed({ kind: 'package', pattern: 'redis' })).toEqual([other]);
    expect(blamed({ kind: 'substitute', package: 'stripe', with: 'x' })).toEqual([one]);
    expect(blamed({ kind: 'section', heading: 'Web' }, new Set(['redis']))).toEqual([other]);
    expect(blamed({ kind: 'section', heading: 'Web' }, new Set())).toEqual([]);
    expect(blamed({ kind: 'package', pattern: 'red*' })).toEqual([other]);
    expect(blamed({ kind: 'package', pattern: 'celery' })).toEqual([]);
  });

  it('is of an exception first what another group brings to its files, whichever of them it is', async () => {
    const { one, clean } = await found();
    const [group] = clean.groups;
    const [variant] = group?.variants ?? [];
    if (group === undefined || variant === undefined) throw new Error('a group with a variant');
    const files = [{ ...variant, path: 'small.txt' }, variant];
    const before = { ...clean, groups: [{ ...group, variants: files }] };
    const detail = { code: 'exception-unused', exception: { kind: 'package', pattern: 'stripe' } };
    const idle = { ...one, package: null, detail: detail as Finding['detail'] };
    const blamed = (...fixed: readonly Finding[]) => proveResult(before, { ...before, findings: [idle] }, fixed)[0];
    const elsewhere = { ...one, variant: 'far.txt' };
    const byOther = { ...one, group: 'other' };
    expect(blamed(elsewhere, one)?.findings).toEqual([one]);
    expect(blamed(one, byOther)?.findings).toEqual([byOther]);
  });

  it('is nobody for a line that pip refuses, nor for an exception that does not say what it means', async () => {
    const { one, other, clean } = await found();
    const nameless = (detail: object): Finding => ({
      ...one,
      package: null,
      detail: detail as Finding['detail'],
    });
    const section = { kind: 'section', heading: 'Web' };
    for (const detail of [
      { code: 'unreadable-line', text: '==' },
      { code: 'exception-expired', exception: section },
    ]) {
      const [disproof] = proveResult(clean, { ...clean, findings: [nameless(detail)] }, [one, other]);
      expect(disproof).toMatchObject({ findings: [], reason: expect.stringContaining('it would bring a new finding') });
    }
  });
});

describe('a finding', () => {
  it('is known by its package, without one by its line, and on a refused line by the text', async () => {
    const [one] = (await checkFamily({ base: 'django\nstripe\n', variant: 'django\n' })).findings;
    if (one === undefined) throw new Error('a finding');
    const place = { path: 'variant.txt', line: 1, column: 1 };
    const on = (text: string) => ({ ...one, lines: [{ ...place, text }] });
    expect(findingKey(on('a'))).toBe(findingKey(on('b')));
    const nameless = (text: string) => ({ ...on(text), package: null });
    expect(findingKey(nameless('a'))).not.toBe(findingKey(nameless('b')));
    expect(findingKey(nameless('a'))).not.toBe(findingKey({ ...nameless('a'), lines: [] }));
    const refusedLine = (text: string) => ({
      ...on('same'),
      detail: { code: 'unreadable-line' as const, reason: 'no', text, caret: 0 },
    });
    expect(findingKey(refusedLine('a'))).not.toBe(findingKey(refusedLine('b')));
  });
});
