import { describe, expect, it } from 'vitest';
import { codecNamed, loadCharacterTables } from '../../src/documents/codec.ts';
import { decode, needsCharacterTables } from '../../src/documents/decode.ts';
import { readDocument } from '../../src/documents/document.ts';

// The tables are loaded once a process, so these laws are told in the order in which they hold.
describe('tables that are loaded late', () => {
  const latin = Uint8Array.from([...new TextEncoder().encode('# coding: latin-1\n# '), 0xe9, 0x0a]);
  const utf8 = new TextEncoder().encode('# coding: utf-8\n# é\n');

  it('only an encoding of tables asks for them', () => {
    expect(needsCharacterTables(latin)).toBe(true);
    expect(needsCharacterTables(utf8)).toBe(false);
    expect(needsCharacterTables(new TextEncoder().encode('# coding: ascii\n'))).toBe(false);
    expect(needsCharacterTables(new TextEncoder().encode('# coding: nonsense\n'))).toBe(false);
    expect(needsCharacterTables(Uint8Array.from([0xef, 0xbb, 0xbf, 0x0a, ...latin]))).toBe(false);
  });

  it('whoever reads without them is told so', () => {
    expect(readDocument('r.txt', latin)).toMatchObject({
      code: 'file-undecodable',
      message: 'The coding line names "latin-1", whose tables were not loaded before the file was read.',
      line: 1,
      column: 1,
    });
    expect(codecNamed('latin-1')?.decode(Uint8Array.of(0x41))).toEqual({ invalidAt: 0 });
    expect(codecNamed('latin-1')?.encode('A')).toBeNull();
  });

  it('once loaded they stay', async () => {
    await loadCharacterTables();
    await loadCharacterTables();
    expect(needsCharacterTables(latin)).toBe(false);
    expect(decode(latin)).toMatchObject({ kind: 'decoded', text: '# coding: latin-1\n# é\n' });
  });
});
