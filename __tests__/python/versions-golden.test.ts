import { describe, expect, it } from 'vitest';
import { compareVersions, parseVersion } from '../../src/python/version.ts';
import { contains, equals, intersect, isEmpty, type VersionSet } from '../../src/python/version-set.ts';
import { canonicalSpecifiers, canonicalVersion } from './canonical-form.ts';
import { type Block, goldenText, oraclePython, remadeText, type VersionsTable } from './golden.ts';
import { setOf, specifiersOf, versionOf } from './samples.ts';

const text = goldenText('versions');
const table: VersionsTable = JSON.parse(text);
const oracle = oraclePython(table.packaging);

describe(`versions, as packaging ${table.packaging} has them`, () => {
  it('orders every two versions alike', () => {
    const ranked = table.order.flatMap((group, rank) =>
      group.map(([written]) => ({ rank, version: versionOf(written) })),
    );
    const differing = ranked.flatMap((a) =>
      ranked
        .filter((b) => Math.sign(compareVersions(a.version, b.version)) !== Math.sign(a.rank - b.rank))
        .map((b) => [a.version.text, b.version.text]),
    );
    expect(differing).toEqual([]);
    expect(ranked.length).toBeGreaterThan(500);
  });

  it('writes every version in the same normal form', () => {
    const differing = table.order.flat().filter(([written, normal, trimmed]) => {
      const version = versionOf(written);
      return canonicalVersion(version, false) !== normal || canonicalVersion(version, true) !== trimmed;
    });
    expect(differing).toEqual([]);
  });

  it('takes nothing else for a version', () => {
    expect(table.refused.filter((written) => parseVersion(written) !== null)).toEqual([]);
  });

  it('writes specifiers in the same canonical form', () => {
    const differing = table.canonical.filter(
      ([written, canonical]) => canonicalSpecifiers(specifiersOf(written)) !== canonical,
    );
    expect(differing).toEqual([]);
  });

  it('has the same versions in every set', () => {
    const differing = table.membership.flatMap((block) => differences(block, block.versions, block.contains, hasText));
    expect(differing).toEqual([]);
    expect(table.membership.flatMap(({ contains: rows }) => rows).join('').length).toBeGreaterThan(20_000);
  });

  it('finds the same sets apart', () => {
    const found = table.membership.flatMap((block) => differences(block, block.specifiers, block.disjoint, isApart));
    expect(found).toEqual([]);
  });

  it('finds the same sets inside each other', () => {
    const found = table.membership.flatMap((block) => differences(block, block.specifiers, block.subset, isInside));
    expect(found).toEqual([]);
  });

  const remake =
    'python' in oracle ? 'makes the same table again' : `makes the same table again (skipped: ${oracle.absent})`;
  it.skipIf('absent' in oracle)(remake, () => {
    expect('python' in oracle ? remadeText(oracle.python, 'versions') === text : oracle.absent).toBe(true);
  });
});

/** Rows and columns of a table where the question is answered otherwise; `-` is no answer. */
function differences(
  block: Block,
  columns: readonly string[],
  rows: readonly string[],
  question: (set: VersionSet, column: string) => boolean,
): readonly string[] {
  return block.specifiers.flatMap((specifier, row) => {
    const set = setOf(specifier);
    return columns.flatMap((column, index) => {
      const wanted = rows[row]?.charAt(index);
      return wanted === '-' || (wanted === '1') === question(set, column)
        ? []
        : [`${specifier} | ${column}: ${wanted}`];
    });
  });
}

function hasText(set: VersionSet, version: string): boolean {
  return contains(set, versionOf(version));
}

function isApart(set: VersionSet, specifier: string): boolean {
  return isEmpty(intersect(set, setOf(specifier)));
}

function isInside(set: VersionSet, specifier: string): boolean {
  return equals(intersect(set, setOf(specifier)), set);
}
