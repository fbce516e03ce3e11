import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/compare/result.ts';
import { type Document, readDocument } from '../../src/documents/document.ts';
import type { Edit } from '../../src/fix/edit.ts';
import { proveFile, proveResult } from '../../src/fix/prove.ts';
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
    expect(proveFile({ document, edits: [edit(7, 7, '?')], after })?.reason).toMatch(/^the result could not be read: /);
  });
});

describe('the proof of a result', () => {
  const clean = checkFamily({ base: 'django\n', variant: 'django\n' });
  const missing = checkFamily({ base: 'django\nstripe\n', variant: 'django\n' });
  const unnamed = checkFamily({ base: 'django\n', variant: 'django\n-e .\n', rule: 'relation: equal' });

  it('holds when what was fixed is gone', async () => {
    const before = await missing;
    expect(proveResult(before, await clean, before.findings)).toEqual([]);
  });

  it('fails when it is still there', async () => {
    const before = await missing;
    expect(proveResult(before, before, before.findings)).toEqual([
      { reason: 'the finding would still be there', path: 'variant.txt', findings: before.findings },
    ]);
  });

  it('fails for a new finding, also for one without a name', async () => {
    const after = await missing;
    expect(proveResult(await clean, after, after.findings)[1]).toMatchObject({
      reason: 'it would bring a new finding into variant.txt: missing on stripe',
      findings: after.findings,
    });
    expect(proveResult(await clean, await unnamed, [])[0]?.reason).toBe(
      'it would bring a new finding into variant.txt: unexpected on -e .',
    );
  });

  it('fails for a new finding of nobody, and for a new problem', async () => {
    const before = await clean;
    const [one] = (await missing).findings;
    if (one === undefined) throw new Error('a finding');
    const broken: CheckResult = {
      ...before,
      findings: [{ ...one, variant: null, at: null, package: null, name: '' }],
      problems: [problem('limit', 'too much', null)],
    };
    expect(proveResult(before, broken, []).map(({ reason, path }) => [reason, path])).toEqual([
      ['too much', null],
      ['it would bring a new finding: missing', null],
    ]);
  });
});
