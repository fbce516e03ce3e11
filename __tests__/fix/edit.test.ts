import { beforeAll, describe, expect, it } from 'vitest';
import { loadCharacterTables } from '../../src/documents/codec.ts';
import { readDocument } from '../../src/documents/document.ts';
import { applyEdits } from '../../src/fix/apply.ts';
import { type Edit, eachOnce } from '../../src/fix/edit.ts';
import { checkFamily } from '../compare/family.ts';

beforeAll(loadCharacterTables);

const edit = (start: number, text: string): Edit => ({
  path: 'variant.txt',
  span: { start, end: start },
  text,
  rank: 0,
  findings: [],
});

describe('edits', () => {
  it('that are one and the same are one, for the findings of each', async () => {
    const { findings } = await checkFamily({ base: 'a\nb\n', variant: '' });
    const [first, second] = findings.map((finding) => ({ ...edit(0, 'x\n'), findings: [finding] }));
    if (first === undefined || second === undefined) throw new Error('two findings');
    expect(eachOnce([first, second])).toEqual([{ ...edit(0, 'x\n'), findings }]);
  });

  it('of other places or texts stay apart', () => {
    const edits = [edit(0, 'x\n'), edit(2, 'x\n'), edit(0, 'y\n')];
    expect(eachOnce(edits)).toEqual(edits);
  });

  it('that the encoding cannot say are named', () => {
    const document = readDocument('variant.txt', Uint8Array.from(Buffer.from('# coding: latin-1\na\n', 'latin1')));
    if (!('entries' in document)) throw new Error(document.message);
    const unencodable = edit(20, '€\n');
    expect(applyEdits(document, [edit(18, 'b\n'), unencodable])).toEqual({ unencodable });
  });
});
