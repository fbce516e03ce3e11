import { describe, expect, it } from 'vitest';
import { askPages } from '../../src/github/answer.ts';

/** A list whose pages have these lengths, each with the relations that its header names; null for none. */
function listOf(pages: readonly (readonly [length: number, relations: string | null])[]) {
  const asked: number[] = [];
  const answer = askPages(async ({ page, per_page }) => {
    expect(per_page).toBe(100);
    asked.push(page);
    const [length, relations] = pages[page - 1] ?? [0, null];
    const links = relations
      ?.split(' ')
      .map((relation) => `<https://example.org/x?page=${page + 1}>; rel="${relation}"`);
    const data = Array.from({ length }, (_, index) => `${page}.${index}`);
    return { data, headers: links === undefined ? {} : { link: links.join(', ') } };
  });
  return { answer, asked };
}

const read = async (pages: Parameters<typeof listOf>[0]) => {
  const { answer, asked } = listOf(pages);
  const given = await answer;
  return { asked, length: 'data' in given ? given.data.length : given };
};

describe('the pages of a list', () => {
  it('are asked for as long as GitHub names a next one, also behind a page that is not full', async () => {
    const pages = [
      [97, 'next last'],
      [100, 'prev first next last'],
      [3, 'prev first'],
    ] as const;
    expect(await read(pages)).toEqual({ asked: [1, 2, 3], length: 200 });
  });

  it('end with a full one that names no next', async () => {
    expect(
      await read([
        [100, 'next last'],
        [100, 'prev first'],
        [5, null],
      ]),
    ).toEqual({ asked: [1, 2], length: 200 });
  });

  it('are told by their length where no header says it', async () => {
    expect(
      await read([
        [100, null],
        [100, null],
        [40, null],
        [7, null],
      ]),
    ).toEqual({ asked: [1, 2, 3], length: 240 });
    expect(await read([[40, null]])).toEqual({ asked: [1], length: 40 });
  });

  it('end with an empty one, whatever its header says', async () => {
    expect(
      await read([
        [100, 'next'],
        [0, 'next'],
        [1, 'next'],
      ]),
    ).toEqual({ asked: [1, 2], length: 100 });
  });
});
