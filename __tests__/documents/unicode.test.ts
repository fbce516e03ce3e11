import { describe, expect, it } from 'vitest';
import {
  decodeUtf16,
  decodeUtf32,
  encodeUtf16,
  encodeUtf32,
  firstInvalidUtf8,
  isWellFormed,
} from '../../src/documents/unicode.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How many bytes one character takes, as the platform's own decoder has it; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      if ([...strict.decode(bytes.subarray(at, at + length))].length === 1) return length;
    } catch {
      // Too few bytes, or none of UTF-8.
    }
  }
  return 0;
}

describe('UTF-8', () => {
  const leads = [0, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef];
  const longLeads = [0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff];
  const seconds = [0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0];
  const tails = [0x7f, 0x80, 0xbf, 0xc0];

  it('ends at the first byte that begins no character', () => {
    const sequences = [...leads, ...longLeads].flatMap((lead) =>
      seconds.flatMap((second) => tails.flatMap((third) => tails.map((fourth) => [lead, second, third, fourth]))),
    );
    const differing = sequences.filter((sequence) => {
      const bytes = Uint8Array.from([0x61, ...sequence]);
      let at = 0;
      for (let length = 1; length > 0 && at < bytes.length; at += length) length = characterLength(bytes, at);
      return firstInvalidUtf8(bytes) !== at;
    });
    expect(differing).toEqual([]);
    expect(sequences).toHaveLength(2560);
  });

  it.each([...leads, ...longLeads])('ends before a character that is cut off (%i)', (lead) => {
    const bytes = Uint8Array.from([0x61, lead]);
    expect(firstInvalidUtf8(bytes)).toBe(1 + characterLength(bytes, 1));
  });
});

const orders = ['little', 'big'] as const;
const texts = (points: readonly number[]): readonly (readonly number[])[] =>
  points.flatMap((first) => points.flatMap((second) => points.map((third) => [first, second, third])));
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe.each(orders)('UTF-16, %s end first', (order) => {
  it('is a text when every surrogate has its other half, and else ends at the first that has not', () => {
    for (const units of texts([0x41, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000])) {
      const text = String.fromCharCode(...units);
      const at = text.search(lone);
      expect(isWellFormed(text)).toBe(at === -1);
      expect(decodeUtf16(encodeUtf16(text, order), order)).toEqual(at === -1 ? { text } : { invalidAt: 2 * at });
    }
  });

  it('ends before half a unit', () => {
    expect(decodeUtf16(Uint8Array.from([0x41, 0x42, 0x43]), order)).toEqual({ invalidAt: 2 });
  });

  it('has the byte that counts more where its name says', () => {
    expect([...encodeUtf16('Ȁa', order)]).toEqual(order === 'little' ? [0, 2, 0x61, 0] : [2, 0, 0, 0x61]);
  });
});

describe.each(orders)('UTF-32, %s end first', (order) => {
  const bytesOf = (points: readonly number[]): Uint8Array => {
    const view = new DataView(new ArrayBuffer(points.length * 4));
    for (const [index, point] of points.entries()) view.setUint32(index * 4, point, order === 'little');
    return new Uint8Array(view.buffer);
  };

  it('is a text when every number is a character, and else ends at the first that is none', () => {
    for (const points of texts([0x41, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10ffff, 0x110000])) {
      const at = points.findIndex((point) => point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff));
      const bytes = bytesOf(points);
      if (at !== -1) expect(decodeUtf32(bytes, order)).toEqual({ invalidAt: 4 * at });
      else {
        const text = String.fromCodePoint(...points);
        expect(decodeUtf32(bytes, order)).toEqual({ text });
        expect(encodeUtf32(text, order)).toEqual(bytes);
      }
    }
  });

  it.each([1, 2, 3])('ends before a number of which %i bytes are there', (more) => {
    const bytes = Uint8Array.from([...bytesOf([0x41]), ...new Uint8Array(more)]);
    expect(decodeUtf32(bytes, order)).toEqual({ invalidAt: 4 });
  });
});

it('a long text comes out whole', () => {
  const text = 'aé中'.repeat(9_001);
  expect(decodeUtf16(encodeUtf16(text, 'big'), 'big')).toEqual({ text });
  expect(decodeUtf32(encodeUtf32(text, 'little'), 'little')).toEqual({ text });
});
