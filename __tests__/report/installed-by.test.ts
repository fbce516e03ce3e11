import { describe, expect, it } from 'vitest';
import type { VariantSummary } from '../../src/compare/result.ts';
import { installedByWords } from '../../src/report/installed-by.ts';

const places = (...certainties: readonly boolean[]) =>
  certainties.map((certain, index) => ({ path: 'render.yaml', line: index + 1, column: 3, certain }));

describe('where a variant is deployed', () => {
  it.each<[law: string, installedBy: VariantSummary['installedBy'], words: string]>([
    ['nobody_has_looked', undefined, ''],
    ['nowhere', [], ''],
    ['at_one_place', places(true), '; <render.yaml:1> installs it'],
    ['at_two', places(true, true), '; <render.yaml:1> and <render.yaml:2> install it'],
    ['at_many', places(true, true, true, true), '; <render.yaml:1>, <render.yaml:2> and 2 more install it'],
    ['a_guess_says_so', places(false), '; <render.yaml:1> probably installs it'],
    ['guesses_say_so', places(false, false), '; <render.yaml:1> and <render.yaml:2> probably install it'],
    ['a_guess_is_not_told_beside_what_is_certain', places(true, false), '; <render.yaml:1> installs it'],
  ])('%s', (_law, installedBy, words) => {
    const variant: VariantSummary = {
      path: 'requirements.render.txt',
      relation: 'superset',
      basePackages: 1,
      present: 1,
      omitted: 0,
      frozenBase: false,
      ...(installedBy === undefined ? {} : { installedBy }),
    };
    expect(installedByWords(variant, (place) => `<${place}>`)).toBe(words);
  });

  it('a_hostile_path_is_made_visible_and_clipped', () => {
    const [place] = places(true);
    const path = `\u001b[31m${'a'.repeat(1_000)}`;
    const words = installedByWords(
      {
        path: 'a',
        relation: 'equal',
        basePackages: 0,
        present: 0,
        omitted: 0,
        frozenBase: false,
        installedBy: place === undefined ? [] : [{ ...place, path }],
      },
      (shown) => shown,
    );
    expect(words).not.toContain('\u001b');
    expect(words.length).toBeLessThan(400);
  });
});
