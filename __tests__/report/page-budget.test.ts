import { describe, expect, it } from 'vitest';
import { type Block, fitPage, utf8Length } from '../../src/report/page-budget.ts';
import { fc } from '../properties.ts';

function block(importance: number, count: number, length: number): Block {
  const items = Array.from({ length: count }, (_, index) => ({
    text: `${importance}${'é'.repeat(length)}\n`,
    under: `file ${Math.floor(index / 3)}\n`,
    count: 1,
  }));
  return { before: `[${importance}\n`, items, total: count, more: (left) => `+ ${left}\n`, after: ']\n', importance };
}

describe('a page', () => {
  it('shows all that fits, headings once', () => {
    expect(fitPage([block(1, 4, 1)], 1_000, 'end')).toBe('[1\nfile 0\n1é\n1é\n1é\n\nfile 1\n1é\n]\nend');
  });

  it('cuts whole items of the least important block first, and says how many', () => {
    const page = fitPage([block(2, 3, 10), block(1, 3, 10)], 135, '');
    expect(page).toBe('[2\nfile 0\n2éééééééééé\n+ 2\n]\n[1\nfile 0\n1éééééééééé\n1éééééééééé\n1éééééééééé\n]\n');
  });

  it('shows no item of less importance while one of more is cut, however short it is', () => {
    const long = { ...block(1, 2, 1), items: ['', 'é'.repeat(200)].map((text) => ({ text, under: '', count: 1 })) };
    expect(fitPage([block(2, 1, 1), long], 100, '')).toBe('[2\n+ 1\n]\n[1\n+ 1\n]\n');
  });

  it('drops whole blocks when even their frames do not fit', () => {
    expect(fitPage([block(1, 1, 1), block(2, 1, 1)], 17, '')).toBe('[1\n+ 1\n]\n');
  });

  it('says how many items a block never shows', () => {
    expect(fitPage([{ ...block(1, 1, 1), total: 5 }], 100, '')).toBe('[1\nfile 0\n1é\n+ 4\n]\n');
  });

  it('never exceeds its limit', () => {
    const blocks = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(20), fc.nat(30))
        .map(([importance, count, length]) => block(importance, count, length)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 40, max: 2_000 }), (list, limit) => {
        expect(Buffer.byteLength(fitPage(list, limit, 'ende'))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

it('bytes are counted as UTF-8 has them', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === Buffer.byteLength(text)));
  expect(['', 'a', 'é', '€', '🎉', '\ud800', '\udc00x', 'x\ud800y'].map(utf8Length)).toEqual([0, 1, 2, 3, 4, 3, 4, 5]);
});
